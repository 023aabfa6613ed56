// SPDX-License-Identifier: GPL-3.0-or-later
/// Several run files -> their evaluations, for tables and comparisons.
///
/// Runs of one model on one benchmark in other probings complete each other (EvaluateOptions::companions). A benchmark
/// is read once. Any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/profile.h"
#include "core/metrics/tables.h"
#include "core/run/run_benchmarks.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct RunsToEvaluate {
    std::vector<std::filesystem::path> files;
    std::vector<std::filesystem::path> benchmarks;  ///< folders instead of those the runs name; one serves all runs, of
                                                    ///< several each run takes the one of its benchmark's name
    std::string profile;      ///< empty = each run's own
    DefectOverrides defects;  ///< on top of the profile's
    bool allImages = false;
    std::string conceptsBy;
};

/// In the order of the files. Errors: InvalidInput for a file given twice or a run whose benchmark is not among those
/// given; those of the store, the benchmark reader and evaluateRun, with the run's file; Cancelled.
Result<std::vector<TableRun>> evaluateRuns(const RunsToEvaluate& request, const Progress& progress);
/// The same with benchmarks that the caller goes on with; RunsToEvaluate::benchmarks does not count.
Result<std::vector<TableRun>> evaluateRuns(const RunsToEvaluate& request, RunBenchmarks& benchmarks, const Progress& progress);

}  // namespace groundscope
