// SPDX-License-Identifier: GPL-3.0-or-later
/// Selections and scores of a stored form, made anew under other switches. Pure; any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <string>
#include <vector>

namespace groundscope {

/// Runs the named selectors again under `config` (profile, switches) and scores them. Selectors that ask a judge keep
/// the stored choice and are only scored; without a stored choice they are left out. Ground truth is
/// the sample's annotations, so corrected annotations count. Errors: those of the selectors and scores.
Result<SampleRun> rescored(SampleRun run,
                           const Sample& sample,
                           const RunConfig& config,
                           const std::vector<std::string>& selectors,
                           const Progress& progress);

}  // namespace groundscope
