// SPDX-License-Identifier: GPL-3.0-or-later
/// Growth curves: how time or memory grows with a size, as CSV, as a plot of log axes, and as rows of the table.
#pragma once

#include "tests/benchmarks/claims.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace groundscope::bench {

struct CurveLine {
    std::string name;
    std::vector<double> ys;  ///< above 0; one for each of Curve::xs
};

struct Curve {
    std::string file;   ///< name without end: "tokens-time"
    std::string title;
    std::string x;      ///< what grows; with its unit where it has one: "side of the image, pixels"
    std::string y;      ///< "time, s"
    std::vector<double> xs;  ///< above 0, rising
    std::vector<CurveLine> lines;
};

/// k of the power y = c x^k that fits best (least squares of the logarithms). Nothing for less than two places.
std::optional<double> exponentOf(const std::vector<double>& xs, const std::vector<double>& ys);

/// A comment of title and machine, one of the exponents, the names of the columns, a line for each place.
std::string csvOf(const Curve& curve, const std::string& machine);

/// NAME.svg and NAME.png in the folder. Nothing: done; else what went wrong. Needs a QGuiApplication.
std::optional<std::string> writePlot(const Curve& curve, const std::string& machine, const std::filesystem::path& folder);

/// Where the curves go.
class Curves {
  public:
    Curves(Claims& claims, std::filesystem::path folder) : m_claims(claims), m_folder(std::move(folder)) {}
    [[nodiscard]] bool isSmoke() const { return m_claims.isSmoke(); }
    [[nodiscard]] int rounds(int full) const { return m_claims.rounds(full); }
    /// Writes file and plot; each line becomes a row: its value at the largest place against that at the smallest.
    void add(const Curve& curve);
    [[nodiscard]] bool isGood() const { return m_good; }

  private:
    Claims& m_claims;
    std::filesystem::path m_folder;
    bool m_good = true;
};

/// curves_infer.cpp: image side, tokens, prompts. `program` is started again to see peak memory.
void inferenceCurves(Curves& curves, const std::string& program);
/// Prints the peak memory in MiB of an answer: `kind` none, capture or all.
int printPeak(const std::string& kind, int tokens, bool smoke);
/// curves_runs.cpp: candidates, samples, threads.
void runCurves(Curves& curves);

}  // namespace groundscope::bench
