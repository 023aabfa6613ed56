// SPDX-License-Identifier: GPL-3.0-or-later
/// Means of a stored run, for `evaluate` and for the last line of `run`.
#pragma once

#include "core/data/json.h"
#include "core/grounding/pipeline.h"
#include "core/io/run_store.h"
#include "core/metrics/scores.h"

#include <array>
#include <cstddef>
#include <vector>

namespace groundscope {

struct Evaluation {
    struct StageTime {
        std::size_t samples = 0;
        double totalMs = 0;
    };
    std::size_t stored = 0;
    std::size_t complete = 0;  ///< all stages filled, skipped ones included
    std::size_t skipped = 0;   ///< nothing to ground
    std::size_t failed = 0;    ///< an error is stored
    std::size_t damaged = 0;   ///< rows that cannot be read
    std::vector<ScoreSummary> scores;
    std::array<StageTime, kStageCount> stages{};
};

/// Errors: those of the store.
Result<Evaluation> evaluateRun(const RunStore& store);
Json evaluationJson(const RunStore& store, const Evaluation& evaluation);
/// The same as lines of text on standard output.
void printEvaluation(const Json& json);

}  // namespace groundscope
