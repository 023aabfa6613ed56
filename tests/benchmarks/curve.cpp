// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/curve.h"
#include "tests/benchmarks/machine.h"
#include "tests/benchmarks/row.h"

#include <cmath>
#include <cstdio>
#include <fstream>

namespace groundscope::bench {
namespace {

std::string digits(double value, const char* format = "%.6g") {
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// "x^1.02".
std::string powerText(const std::optional<double>& exponent) {
    return exponent ? "x^" + digits(*exponent, "%.2f") : "one place only";
}

/// A value of the vertical axis with the unit that its name ends in.
std::string valueText(const Curve& curve, double value) {
    if (curve.y.ends_with(", s"))
        return secondsText(value);
    const std::size_t comma = curve.y.rfind(", ");
    return numberText(value, comma == std::string::npos ? "" : curve.y.c_str() + comma + 2);
}

}  // namespace

std::optional<double> exponentOf(const std::vector<double>& xs, const std::vector<double>& ys) {
    const auto count = static_cast<double>(xs.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < xs.size(); ++i) {
        const double u = std::log(xs[i]);
        const double v = std::log(ys[i]);
        x += u;
        y += v;
        xx += u * u;
        xy += u * v;
    }
    const double spread = count * xx - x * x;
    if (!(spread > 1e-12) || !std::isfinite(y))
        return std::nullopt;
    return (count * xy - x * y) / spread;
}

std::string csvOf(const Curve& curve, const std::string& machine) {
    std::string text = "# " + curve.title + "; " + machine + "\n# growth:";
    for (const CurveLine& line : curve.lines)
        text += (&line == &curve.lines.front() ? " " : ", ") + line.name + " " + powerText(exponentOf(curve.xs, line.ys));
    text += "\n" + csvField(curve.x);
    for (const CurveLine& line : curve.lines)
        text += "," + csvField(line.name + ": " + curve.y);
    text += "\n";
    for (std::size_t i = 0; i < curve.xs.size(); ++i) {
        text += digits(curve.xs[i]);
        for (const CurveLine& line : curve.lines)
            text += "," + digits(line.ys[i]);
        text += "\n";
    }
    return text;
}

void Curves::add(const Curve& curve) {
    const Machine& machine = thisMachine();
    for (const CurveLine& line : curve.lines)
        m_claims.add({curve.title + ": " + line.name, valueText(curve, line.ys.back()) + " at " + digits(curve.xs.back()) + ", grows as " +
                                                          powerText(exponentOf(curve.xs, line.ys)),
                      valueText(curve, line.ys.front()) + " at " + digits(curve.xs.front()), line.ys.back() / line.ys.front()});
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    std::ofstream out(m_folder / (curve.file + ".csv"), std::ios::binary | std::ios::trunc);
    out << csvOf(curve, machine.line());
    const auto failed = out.flush().good() ? writePlot(curve, machine.name(), m_folder) : std::optional<std::string>("the file cannot be written");
    if (failed)
        std::fprintf(stderr, "%s: %s\n", (m_folder / curve.file).c_str(), failed->c_str());
    m_good = m_good && !failed;
}

}  // namespace groundscope::bench
