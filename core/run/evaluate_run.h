// SPDX-License-Identifier: GPL-3.0-or-later
/// A stored run and its benchmark -> Evaluation, under the run's own profile or another.
///
/// Reads sample by sample: memory does not grow with the masks. Any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/run_store.h"
#include "core/metrics/evaluation.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

struct EvaluateOptions {
    std::string profile;            ///< empty = the run's own
    DefectOverrides defects;        ///< on top of the profile's
    bool allImages = false;         ///< keep the samples of the none list (spec 1.1)
    std::string conceptsBy;         ///< annotator whose concept labels count; empty = the first found, then rules
    /// Runs of the same model in other probings: their answers give A, A-dagger and M-dagger where this run has none.
    std::vector<std::shared_ptr<const RunStore>> companions;
};

/// Errors: those of the store; InvalidInput when the benchmark is another one; Cancelled.
Result<Evaluation> evaluateRun(const RunStore& store,
                               const Benchmark& benchmark,
                               const EvaluateOptions& options,
                               const Progress& progress);

}  // namespace groundscope
