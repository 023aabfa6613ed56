// SPDX-License-Identifier: GPL-3.0-or-later
/// How much memory models will take, from the numbers of their configurations, before anything is loaded.
///
/// Bytes, on the device the models run on.
#pragma once

#include <cstdint>

namespace groundscope {

/// What decides how much memory a language model takes.
struct MllmShape {
    std::int64_t parameters = 0;  ///< of everything that is loaded, vision tower and projector included
    std::int64_t hidden = 0;
    std::int64_t intermediate = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headDim = 0;
    std::int64_t vocabulary = 0;
    std::int64_t imageTokens = 0;
    bool operator==(const MllmShape&) const = default;
};

/// What decides how much memory a segmenter takes.
struct SegmenterShape {
    std::int64_t parameters = 0;
    std::int64_t grid = 0;         ///< side of the embedding, cells
    std::int64_t width = 0;        ///< encoder channels
    std::int64_t mlpWidth = 0;
    std::int64_t promptWidth = 0;  ///< channels of embedding and decoder
    bool operator==(const SegmenterShape&) const = default;
};

struct MemoryForecast {
    std::int64_t weights = 0;
    std::int64_t activations = 0;  ///< most at one time, the cache of keys and values included
    std::int64_t capture = 0;      ///< attention that is kept until the sample is stored
    [[nodiscard]] std::int64_t total() const { return weights + activations + capture; }
    bool operator==(const MemoryForecast&) const = default;
};

/// Bytes of one weight: float32 4, bfloat16 and float16 2, int8 1 (its scales are left out).
int bytesOfDtype(const char* dtype);

/// @param bytesPerValue  1 = int8 weights with a float32 scale for each 128, computed in float32; the words stay in the file
/// @param newTokens  the longest answer that is allowed
MemoryForecast forecastMllm(const MllmShape& shape, int bytesPerValue, int newTokens, bool keepHeads);
/// The decoder computes in float32 whatever the encoder does.
MemoryForecast forecastSegmenter(const SegmenterShape& shape, int bytesPerValue, std::int64_t promptsAtOnce);

/// Both models at once: all weights, and the larger activations, because they work one after the other.
MemoryForecast together(const MemoryForecast& mllm, const MemoryForecast& segmenter);
/// One model in memory at a time: the larger of both.
MemoryForecast inTurns(const MemoryForecast& mllm, const MemoryForecast& segmenter);

}  // namespace groundscope
