// SPDX-License-Identifier: GPL-3.0-or-later
/// How far a stored run is: samples by state, stored scores, time per stage. For `run`, `info` and `evaluate`.
///
/// Reads no masks: fast for any run. Figures under a profile: core/run/evaluate_run.h.
#pragma once

#include "core/data/json.h"
#include "core/io/run_store.h"
#include "core/metrics/scores.h"

#include <array>
#include <cstddef>
#include <vector>

namespace groundscope {

struct RunCounts {
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
Result<RunCounts> countRun(const RunStore& store);
/// {"run", "benchmark", "profile", "probing", "samples": {…}, "scores": […], "stages": {…}}
Json countsJson(const RunStore& store, const RunCounts& counts);
/// The same as lines of text on standard output.
void printCounts(const Json& json);

}  // namespace groundscope
