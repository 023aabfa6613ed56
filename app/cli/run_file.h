// SPDX-License-Identifier: GPL-3.0-or-later
/// The file that groundscope-cli run writes: a new one, or one to continue.
#pragma once

#include "core/data/benchmark.h"
#include "core/io/run_plan.h"

#include <filesystem>
#include <memory>
#include <string>

namespace groundscope {

/// What the run is.
struct RunDescription {
    const RunConfig& config;
    const Benchmark& benchmark;
    const RunPlan& plan;
    std::string reusedRun;  ///< identifier of the run that stages are copied from, or empty
};

/// Errors: InvalidInput when the file is there and is not to be continued, or is another run's or another part's; those of
/// the store.
Result<std::shared_ptr<RunStore>> openRunFile(const std::filesystem::path& file, bool resume, const RunDescription& run);

/// The file, for reading, when it is this run's and all samples are complete: then no model needs to be loaded. Null when
/// something is left to do, or to find out once the models are loaded. Errors: those of the store.
Result<std::shared_ptr<RunStore>> finishedRun(const std::filesystem::path& file, const RunDescription& run);

}  // namespace groundscope
