// SPDX-License-Identifier: GPL-3.0-or-later
/// How much memory chosen models will take, from the headers of their files, and whether that is there.
#pragma once

#include "core/grounding/memory_forecast.h"
#include "core/infer/model_zoo.h"
#include "core/run/memory_plan.h"

#include <cstdint>
#include <optional>
#include <string>

namespace groundscope {

/// Either may be missing: no such model, or its configuration is not known.
struct ModelShapes {
    std::optional<MllmShape> mllm;
    std::optional<SegmenterShape> segmenter;
};

/// Of what a run asks for.
struct MemoryLoad {
    int newTokens = 1024;
    bool keepHeads = false;
};

struct ModelForecast {
    MemoryForecast forecast;
    bool onGpu = false;
    std::string device;           ///< "cpu", "cuda:0"
    std::string dtype;            ///< of the language model, or of the segmenter alone
    std::int64_t available = 0;   ///< bytes of main memory programs can still get; 0 = not known, or on a GPU
    [[nodiscard]] bool fits() const { return available == 0 || forecast.total() <= available; }
};

/// Headers only. Errors: those of inspectCheckpoint.
Result<ModelShapes> readModelShapes(const MllmSource& mllm, const SegmenterSource& segmenter);

/// What the models would take by a plan, now. Errors: those of chooseDevice.
Result<ModelForecast> forecastModels(const ModelShapes& shapes, const MemoryPlan& plan, const MemoryLoad& load);

}  // namespace groundscope
