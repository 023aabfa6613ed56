// SPDX-License-Identifier: GPL-3.0-or-later
/// Claims about speed and memory: each a figure, the baseline measured in the same run, their ratio and what was promised.
/// Every benchmark program makes its rows with Claims; benchmark_table gathers those of all programs into one table.
///
/// Units are in the texts; seconds unless said. One thread.
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
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

/// Processor time of the calling thread so far: other programs do not count.
double threadSeconds();

/// The value below which `share` of the values lie; they must not be empty.
inline double percentileOf(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * share)];
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

/// Mean seconds of one `work`, of as many as fill a hundredth of a second: for work that a clock cannot see alone.
template <typename Work>
double secondsOfOne(Work work) {
    for (int count = 1;; count *= 4) {
        const double seconds = secondsOf([&] {
            for (int i = 0; i < count; ++i)
                work();
        });
        if (seconds > 0.01 || count > (1 << 24))
            return seconds / count;
    }
}

/// Keeps the compiler from leaving out what makes `value`.
template <typename Value>
void keep(const Value& value) {
    asm volatile("" : : "r,m"(&value) : "memory");
}

/// What the figure itself must stay below.
struct Limit {
    double value = 0;
    double most = 0;  ///< 0: nothing is promised
    std::string unit = "ms";
};

/// A row of the table.
struct Claim {
    std::string what;
    std::string figure;    ///< with its unit
    std::string baseline;  ///< what it is held against, with its unit
    double ratio = 0;
    double bound = 0;      ///< 0: nothing is promised
    bool isMost = true;    ///< the ratio must be at most `bound`; else at least
    Limit limit = {};
    std::string machine = {};  ///< short; empty: the processor of this one
    [[nodiscard]] bool isPromised() const { return bound != 0 || limit.most != 0; }
    [[nodiscard]] bool holds() const;
    [[nodiscard]] std::string promise() const;  ///< "at most 1.5"; empty without one
};

/// The claims of one program.
///
///   --smoke       the smallest sizes, once; nothing is judged
///   --rows FILE   the rows are added to this file, too (row.h)
class Claims {
  public:
    Claims(int argc, char** argv);

    [[nodiscard]] bool isSmoke() const { return m_smoke; }
    /// How often to measure: `full`, or once.
    [[nodiscard]] int rounds(int full) const { return m_smoke ? 1 : full; }
    /// Prints it, and writes it where it is asked for.
    void add(const Claim& claim);
    /// The exit status: 1 when a claim does not hold or a row could not be written.
    [[nodiscard]] int result() const { return m_good ? 0 : 1; }

  private:
    std::string m_program;
    std::string m_file;
    bool m_smoke = false;
    bool m_good = true;
};

/// "12.3 us", "12.3 ms", "4.56 s".
std::string secondsText(double seconds);
/// Three digits and the unit.
std::string numberText(double value, const char* unit);

}  // namespace groundscope::bench
