// SPDX-License-Identifier: GPL-3.0-or-later
/// "What if": one sample asked another question, with everything else as in the run. Nothing is stored.
#pragma once

#include "core/base/progress.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/run/device_worker.h"

#include <memory>
#include <optional>
#include <string>

namespace groundscope {

struct WhatIf {
    std::shared_ptr<const Benchmark> benchmark;
    std::size_t index = 0;
    std::string question;  ///< user text in place of the probing's; no image marker in it
    RunConfig config;      ///< the run's, or that of the next one
};

/// Answer, phrases, maps, masks and the choices that need no judge. Blocking, on the models' thread.
/// Errors: those of advance(); InvalidInput for an empty question.
Result<SampleRun> askDifferently(const WhatIf& what, Models& models, const Progress& progress);

/// The mask of a form that fits the ground truth best, else the one the segmenter likes best.
struct BestMask {
    int candidate = -1;
    int phrase = -1;
    std::string text;           ///< of the phrase
    double place = 0;           ///< of the phrase in the answer, [0, 1)
    std::optional<double> iou;  ///< nothing without ground truth
};
std::optional<BestMask> bestMaskOf(const SampleRun& run);

}  // namespace groundscope
