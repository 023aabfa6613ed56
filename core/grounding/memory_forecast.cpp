// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/memory_forecast.h"

#include <algorithm>
#include <string_view>

namespace groundscope {
namespace {

constexpr std::int64_t kFloat = 4;
constexpr std::int64_t kPromptTokens = 128;             // template, question and options, without the picture
constexpr std::int64_t kQueryRows = 257;                // attention is computed for so many rows at a time
constexpr std::int64_t kSegmenterLogits = 1 << 22;      // and in the segmenter for so many logits
constexpr std::int64_t kRowsAtOnce = 6;                 // [tokens, width] tensors alive in a block beside its widest part
constexpr std::int64_t kInt8Group = 128;                // int8 weights that share a float32 scale

/// The words are looked up in the file, all else counts as a linear layer: norms and patches are few.
std::int64_t int8Bytes(const MllmShape& shape) {
    const std::int64_t weights = std::max<std::int64_t>(shape.parameters - shape.vocabulary * shape.hidden, 0);
    return weights + weights / kInt8Group * kFloat;
}

}  // namespace

int bytesOfDtype(const char* dtype) {
    const std::string_view name = dtype;
    return name == "float32" ? 4 : name == "int8" ? 1 : 2;
}

MemoryForecast forecastMllm(const MllmShape& shape, int bytesPerWeight, int newTokens, bool keepHeads) {
    const bool int8 = bytesPerWeight == 1;
    const std::int64_t bytesPerValue = int8 ? kFloat : bytesPerWeight;
    const std::int64_t prompt = kPromptTokens + shape.imageTokens;
    const std::int64_t positions = prompt + std::max(newTokens, 0);
    const std::int64_t cache = 2 * shape.layers * shape.kvHeads * shape.headDim * positions * bytesPerValue;
    const std::int64_t attention = 3 * shape.heads * kQueryRows * prompt * kFloat;  // scores, probabilities, a copy
    const std::int64_t mlp = 3 * prompt * shape.intermediate * bytesPerValue;
    const std::int64_t rows = kRowsAtOnce * prompt * shape.hidden * std::max<std::int64_t>(bytesPerValue, kFloat);
    MemoryForecast forecast;
    forecast.weights = int8 ? int8Bytes(shape) : shape.parameters * bytesPerWeight;
    forecast.activations = cache + rows + std::max(attention, mlp) + shape.vocabulary * kFloat;
    forecast.capture = std::max(newTokens, 0) * shape.imageTokens * kFloat + shape.imageTokens * shape.hidden * kFloat;
    if (keepHeads)  // one token's, before it goes to the side file
        forecast.capture += 2 * shape.layers * shape.heads * shape.imageTokens * kFloat;
    return forecast;
}

MemoryForecast forecastSegmenter(const SegmenterShape& shape, int bytesPerValue, std::int64_t promptsAtOnce) {
    const std::int64_t cells = shape.grid * shape.grid;
    const std::int64_t widest = std::max(2 * shape.mlpWidth, 3 * shape.width);
    const std::int64_t encoder = cells * (kRowsAtOnce * shape.width + widest) * bytesPerValue + 2 * kSegmenterLogits * kFloat;
    // Image tokens of each prompt in the decoder, and [width / 8, 4 grid, 4 grid] upscaled before and after its activation.
    const std::int64_t decoder = promptsAtOnce * cells * shape.promptWidth * (kRowsAtOnce + 2 * 2) * kFloat;
    MemoryForecast forecast;
    forecast.weights = shape.parameters * bytesPerValue;
    forecast.activations = std::max(encoder, decoder);
    forecast.capture = cells * shape.promptWidth * kFloat;
    return forecast;
}

MemoryForecast together(const MemoryForecast& mllm, const MemoryForecast& segmenter) {
    return {mllm.weights + segmenter.weights, std::max(mllm.activations, segmenter.activations),
            mllm.capture + segmenter.capture};
}

MemoryForecast inTurns(const MemoryForecast& mllm, const MemoryForecast& segmenter) {
    return mllm.total() >= segmenter.total() ? mllm : segmenter;
}

}  // namespace groundscope
