// SPDX-License-Identifier: GPL-3.0-or-later
/// Claims about speed: each a figure, the baseline measured in the same run, their ratio and what was promised.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope::bench {

/// Seconds of wall time that `work` takes.
template <typename Work>
double secondsOf(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

inline double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Two works in turn, so that what else the machine does falls on both; the first round of each warms up.
/// @return median seconds of each
template <typename First, typename Second>
std::pair<double, double> inTurn(int rounds, First first, Second second) {
    std::vector<double> a;
    std::vector<double> b;
    for (int round = 0; round <= rounds; ++round) {
        const double ofFirst = secondsOf(first);
        const double ofSecond = secondsOf(second);
        if (round == 0)
            continue;
        a.push_back(ofFirst);
        b.push_back(ofSecond);
    }
    return {medianOf(a), medianOf(b)};
}

/// A row of the table that `benchmarks` prints.
struct Claim {
    std::string what;
    std::string figure;    ///< with its unit
    std::string baseline;  ///< what it is held against, with its unit
    double ratio = 0;
    double bound = 0;
    bool isMost = true;  ///< the ratio must be at most `bound`; else at least
    [[nodiscard]] bool holds() const { return isMost ? ratio <= bound : ratio >= bound; }
};

/// The claims of one program. `--smoke`: the smallest sizes, once; nothing is judged.
class Claims {
  public:
    Claims(int argc, char** argv) : m_smoke(argc > 1 && std::string_view(argv[1]) == "--smoke") {}

    [[nodiscard]] bool isSmoke() const { return m_smoke; }
    void add(Claim claim) {
        std::printf("%s | %s | %s | %.3f | %s %g | %s\n", claim.what.c_str(), claim.figure.c_str(), claim.baseline.c_str(),
                    claim.ratio, claim.isMost ? "at most" : "at least", claim.bound, verdict(claim));
        std::fflush(stdout);
        m_held = m_held && claim.holds();
    }
    /// The exit status.
    [[nodiscard]] int result() const { return m_smoke || m_held ? 0 : 1; }

  private:
    [[nodiscard]] const char* verdict(const Claim& claim) const {
        return m_smoke ? "not judged" : claim.holds() ? "holds" : "FAILS";
    }

    bool m_smoke;
    bool m_held = true;
};

/// "12.3 ms", "4.56 s".
inline std::string secondsText(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, seconds < 1 ? "%.1f ms" : "%.2f s", seconds < 1 ? 1000 * seconds : seconds);
    return text;
}

}  // namespace groundscope::bench
