// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/claims.h"
#include "tests/benchmarks/machine.h"
#include "tests/benchmarks/row.h"

#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <string_view>

namespace groundscope::bench {
namespace {

/// "1.5", "100".
std::string shortest(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

/// Near one a percent counts.
std::string ratioText(double ratio) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", std::abs(ratio) < 9.9995 ? 3 : std::abs(ratio) < 99.95 ? 1 : 0, ratio);
    return text;
}

}  // namespace

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

bool Claim::holds() const {
    const bool ofRatio = bound == 0 || (isMost ? ratio <= bound : ratio >= bound);
    return ofRatio && (limit.most == 0 || limit.value <= limit.most);
}

std::string Claim::promise() const {
    std::string text;
    if (bound != 0)
        text = (isMost ? "ratio at most " : "ratio at least ") + shortest(bound);
    if (limit.most != 0)
        text += (text.empty() ? "at most " : ", at most ") + shortest(limit.most) + " " + limit.unit;
    return text;
}

Claims::Claims(int argc, char** argv) : m_program(argc > 0 ? std::filesystem::path(argv[0]).filename().string() : std::string()) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        m_smoke = m_smoke || argument == "--smoke";
        if (argument == "--rows" && i + 1 < argc)
            m_file = argv[++i];
    }
}

void Claims::add(const Claim& claim) {
    Row row{m_program, claim.what, claim.figure, claim.baseline, ratioText(claim.ratio), claim.promise(), {},
            claim.machine.empty() ? thisMachine().name() : claim.machine};
    if (claim.isPromised())
        row.verdict = m_smoke ? kNotJudged : claim.holds() ? kHolds : kFails;
    std::printf("%s: %s; %s; ratio %s; %s%s%s\n", row.what.c_str(), row.figure.c_str(), row.baseline.c_str(), row.ratio.c_str(),
                row.promise.empty() ? "nothing promised" : row.promise.c_str(), row.verdict.empty() ? "" : ": ", row.verdict.c_str());
    std::fflush(stdout);
    m_good = m_good && (m_smoke || claim.holds());
    if (!m_file.empty() && !appendRow(m_file, row)) {
        std::fprintf(stderr, "%s: the row cannot be written\n", m_file.c_str());
        m_good = false;
    }
}

std::string secondsText(double seconds) {
    if (seconds < 1e-3)
        return numberText(seconds * 1e6, "us");
    return seconds < 1 ? numberText(seconds * 1e3, "ms") : numberText(seconds, "s");
}

std::string numberText(double value, const char* unit) {
    char text[64];
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
    std::snprintf(text, sizeof text, "%.*f%s%s", decimals, value, *unit == 0 ? "" : " ", unit);
    return text;
}

}  // namespace groundscope::bench
