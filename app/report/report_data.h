// SPDX-License-Identifier: GPL-3.0-or-later
/// What a report is made from: the runs with their figures, records and benchmarks, ready to be shown. Names that must not
/// be told are taken out here, so that no part of the page can tell them.
///
/// Blocking; any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/run_store.h"
#include "core/run/evaluate_runs.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// Most samples in one gallery: what a reader still looks through, and what bounds the page.
inline constexpr int kMostGallerySamples = 60;

struct ReportOptions {
    RunsToEvaluate runs;
    std::string title;         ///< empty: made from the benchmark's name
    std::string selector;      ///< whose choices the galleries go by; empty: the first that needs no ground truth
    int gallery = 6;           ///< samples a gallery, 0 (no pictures) to kMostGallerySamples
    bool intervals = false;    ///< bootstrap intervals in the tables
    int resamples = 10'000;
    std::uint64_t seed = 2024; ///< of bootstrap and permutations
    bool anonymise = false;    ///< no names of people, machines, folders or files
};

struct ReportRun {
    std::string label;  ///< differs between runs
    std::string file;   ///< its name without folder, or "run-1.gsrun"
    RunRecord record;   ///< as shown
    std::shared_ptr<RunStore> store;
    std::shared_ptr<const Benchmark> benchmark;
    [[nodiscard]] const Sample* sample(const std::string& id) const;
};

struct ReportData {
    std::vector<ReportRun> runs;
    std::vector<TableRun> figures;  ///< one a run
    bool anonymous = false;
    /// The id as shown: of an anonymous report what is more than digits becomes "sample" and its place in the benchmark.
    [[nodiscard]] std::string shownId(const ReportRun& run, const std::string& id) const;
    /// Indices of runs of one benchmark, in the order of first appearance.
    [[nodiscard]] std::vector<std::vector<std::size_t>> byBenchmark() const;
};

/// Errors: InvalidInput for a selector that no run has, naming those there are; those of evaluateRuns; Cancelled.
Result<ReportData> gatherReport(const ReportOptions& options, const Progress& progress);

}  // namespace groundscope
