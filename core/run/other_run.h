// SPDX-License-Identifier: GPL-3.0-or-later
/// OtherRun: what the samples of another run of a benchmark scored, to set beside the open one.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

struct OtherRun {
    std::filesystem::path file;
    std::vector<std::pair<std::string, std::vector<SampleScore>>> scores;  ///< by sample; none: not scored
};

/// Blocking. Samples that cannot be read are left out. Errors: those of the file; InvalidInput for a run of another
/// benchmark; Cancelled.
Result<OtherRun> readOtherRun(const std::filesystem::path& file, const Benchmark& benchmark, const Progress& progress);

}  // namespace groundscope
