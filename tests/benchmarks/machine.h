// SPDX-License-Identifier: GPL-3.0-or-later
/// Machine: where figures were measured.
#pragma once

#include <string>

namespace groundscope::bench {

struct Machine {
    std::string processor;     ///< "AMD EPYC"
    int threads = 1;           ///< this process may use so many
    double memory = 0;         ///< GiB
    std::string vectorUnits;   ///< "AVX2, AVX-512, AVX-512 BF16"; empty: none that matters here
    std::string compiler;
    std::string libraries;     ///< LibTorch and oneDNN, as built against
    std::string date;          ///< UTC, "2026-11-24 04:05"
    double load = 0;           ///< programs that wanted to run over the last minute

    /// "AMD EPYC, 2 threads".
    [[nodiscard]] std::string name() const;
    /// All of it in one line.
    [[nodiscard]] std::string line() const;
    /// What else ran took less than half of one thread.
    [[nodiscard]] bool isCalm() const { return load < 0.5; }
};

/// As it was when first asked for in this process.
const Machine& thisMachine();

}  // namespace groundscope::bench
