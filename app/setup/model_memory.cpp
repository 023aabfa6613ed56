// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/model_memory.h"

#include "app/setup/memory.h"

namespace groundscope {
namespace {

constexpr std::int64_t kPromptsAtOnce = 7;        // of the segmenter on a CPU, with ViT-H's decoder
constexpr std::int64_t kPromptsAtOnceOnGpu = 64;
constexpr double kFloatShare = 0.8;               // of all memory: above, the loader takes bfloat16 by itself

int bytesPerValue(const DeviceChoice& choice, const MemoryPlan& plan, std::int64_t parameters) {
    const auto use = memoryUse();
    const bool tooMuch = use && static_cast<double>(4 * parameters) > kFloatShare * static_cast<double>(use->total);
    const bool loaderTakesLess = plan.dtype == "auto" && choice.device == "cpu" && tooMuch;
    return loaderTakesLess ? 2 : bytesOfDtype(choice.dtype.c_str());
}

}  // namespace

Result<ModelShapes> readModelShapes(const MllmSource& mllm, const SegmenterSource& segmenter) {
    ModelShapes shapes;
    if (!mllm.path.empty()) {
        GS_TRY(const CheckpointInfo info, inspectCheckpoint(mllm.path));
        shapes.mllm = info.mllm;
    }
    if (shapes.mllm && !mllm.visionPath.empty()) {
        GS_TRY(const CheckpointInfo tower, inspectCheckpoint(mllm.visionPath));
        shapes.mllm->parameters += tower.parameters;
    }
    if (!segmenter.path.empty()) {
        GS_TRY(const CheckpointInfo info, inspectCheckpoint(segmenter.path));
        shapes.segmenter = info.segmenter;
    }
    return shapes;
}

Result<ModelForecast> forecastModels(const ModelShapes& shapes, const MemoryPlan& plan, const MemoryLoad& load) {
    GS_TRY(const DeviceChoice choice, chooseDevice(plan.device, plan.dtype));
    ModelForecast result;
    result.device = choice.device;
    result.dtype = choice.dtype;
    result.onGpu = choice.device != "cpu";
    MemoryForecast mllm;
    MemoryForecast segmenter;
    if (shapes.mllm)
        mllm = forecastMllm(*shapes.mllm, bytesPerValue(choice, plan, shapes.mllm->parameters), load.newTokens, load.keepHeads);
    if (shapes.segmenter)
        segmenter = forecastSegmenter(*shapes.segmenter,
                                      choice.dtype == "int8" ? 4 : bytesPerValue(choice, plan, shapes.segmenter->parameters),
                                      result.onGpu ? kPromptsAtOnceOnGpu : kPromptsAtOnce);
    result.forecast = plan.oneAtATime ? inTurns(mllm, segmenter) : together(mllm, segmenter);
    if (const auto use = memoryUse(); use && !result.onGpu)
        result.available = use->available;
    return result;
}

}  // namespace groundscope
