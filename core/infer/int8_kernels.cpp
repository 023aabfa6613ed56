// SPDX-License-Identifier: GPL-3.0-or-later
// Built with -ffp-contract=off (CMakeLists.txt): a product and a sum in one step would give other bits where only some
// processors have it.
#include "core/infer/int8_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Loops below are compiled once for each vector unit, into the functions that name it.
#define GROUNDSCOPE_INTO inline __attribute__((always_inline))

namespace groundscope {
namespace {

using Lanes = std::array<float, kInt8Lanes>;

/// Calls work(begin, end, scale's index) for each group of a row.
template <typename Work>
GROUNDSCOPE_INTO void forGroups(std::int64_t width, Work work) {
    for (std::int64_t begin = 0, group = 0; begin < width; begin += kInt8Group, ++group)
        work(begin, std::min(begin + kInt8Group, width), group);
}

std::int64_t groupsOf(std::int64_t width) {
    return (width + kInt8Group - 1) / kInt8Group;
}

/// The sum of all lanes, halves first.
GROUNDSCOPE_INTO float total(Lanes lanes) {
    for (std::size_t half = kInt8Lanes / 2; half > 0; half /= 2)
        for (std::size_t i = 0; i < half; ++i)
            lanes[i] += lanes[i + half];
    return lanes[0];
}

GROUNDSCOPE_INTO bool quantiseGroup(const float* weights, std::int64_t count, std::int8_t* values, float* scale) {
    constexpr float kRound = 0x1.8p23F;  // what is added to a float below 2^22 and taken away again leaves a whole number
    Lanes largest{};
    Lanes wrong{};  // NaN where a weight is not finite
    for (std::int64_t i = 0; i < count; i += kInt8Lanes)
        for (std::int64_t lane = 0; lane < kInt8Lanes; ++lane) {
            const float weight = weights[i + lane];
            auto& most = largest[static_cast<std::size_t>(lane)];
            most = std::abs(weight) > most ? std::abs(weight) : most;
            wrong[static_cast<std::size_t>(lane)] += weight * 0.0F;
        }
    const float most = *std::max_element(largest.begin(), largest.end());
    // Below the normal numbers a scale has too few digits: such a group is zero.
    const bool some = most / 127 >= std::numeric_limits<float>::min();
    *scale = some ? most / 127 : 0;
    const float inverse = some ? 127 / most : 0;
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = static_cast<std::int8_t>(static_cast<std::int32_t>((weights[i] * inverse + kRound) - kRound));
    return !std::isnan(total(wrong));
}

GROUNDSCOPE_INTO bool quantiseRows(const float* weights, const Int8Rows& shape, std::int8_t* values, float* scales) {
    bool finite = true;
    for (std::int64_t row = 0; row < shape.rows && finite; ++row)
        forGroups(shape.width, [&](std::int64_t begin, std::int64_t end, std::int64_t group) __attribute__((always_inline)) {
            const std::int64_t at = row * shape.width + begin;
            finite = quantiseGroup(weights + at, end - begin, values + at, scales + row * groupsOf(shape.width) + group) && finite;
        });
    return finite;
}

GROUNDSCOPE_INTO void dequantiseRows(const Int8Rows& weights, float* __restrict out) {
    for (std::int64_t row = 0; row < weights.rows; ++row)
        forGroups(weights.width, [&](std::int64_t begin, std::int64_t end, std::int64_t group) __attribute__((always_inline)) {
            const float scale = weights.scales[row * groupsOf(weights.width) + group];
            const std::int8_t* __restrict values = weights.values + row * weights.width;
            float* __restrict to = out + row * weights.width;
            for (std::int64_t i = begin; i < end; i += kInt8Lanes)
                for (std::int64_t lane = 0; lane < kInt8Lanes; ++lane)
                    to[i + lane] = scale * static_cast<float>(values[i + lane]);
        });
}

// Every product: the lanes of a group are summed from its first sixteen values on, then scaled, then added to the row's lanes.
// One row after the other: several at once are several streams of memory, which is half as fast.

float plainRow(const std::int8_t* values, const float* scales, std::int64_t width, const float* x) {
    Lanes sums{};
    forGroups(width, [&](std::int64_t begin, std::int64_t end, std::int64_t group) {
        Lanes part{};
        for (std::int64_t i = begin; i < end; i += kInt8Lanes)
            for (std::int64_t lane = 0; lane < kInt8Lanes; ++lane)
                part[static_cast<std::size_t>(lane)] += x[i + lane] * static_cast<float>(values[i + lane]);
        for (std::size_t lane = 0; lane < kInt8Lanes; ++lane)
            sums[lane] += scales[group] * part[lane];
    });
    return total(sums);
}

template <typename Row>
GROUNDSCOPE_INTO void forRows(const Int8Rows& weights, const float* x, float* out, Row row) {
    for (std::int64_t r = 0; r < weights.rows; ++r)
        out[r] = row(weights.values + r * weights.width, weights.scales + r * groupsOf(weights.width), weights.width, x);
}

#if defined(__x86_64__)

#define GROUNDSCOPE_AVX2 __attribute__((target("avx2")))
#define GROUNDSCOPE_AVX512 __attribute__((target("avx512f,prefer-vector-width=512")))

GROUNDSCOPE_AVX2 float avx2Row(const std::int8_t* values, const float* scales, std::int64_t width, const float* x) {
    __m256 low = _mm256_setzero_ps();
    __m256 high = _mm256_setzero_ps();
    for (std::int64_t begin = 0; begin < width; begin += kInt8Group, ++scales) {
        const std::int64_t end = std::min(begin + kInt8Group, width);
        __m256 partLow = _mm256_setzero_ps();
        __m256 partHigh = _mm256_setzero_ps();
        for (std::int64_t i = begin; i < end; i += kInt8Lanes) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(values + i));
            const __m256 weightsLow = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes));
            const __m256 weightsHigh = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(bytes, 8)));
            partLow = _mm256_add_ps(partLow, _mm256_mul_ps(_mm256_loadu_ps(x + i), weightsLow));
            partHigh = _mm256_add_ps(partHigh, _mm256_mul_ps(_mm256_loadu_ps(x + i + 8), weightsHigh));
        }
        const __m256 scale = _mm256_set1_ps(*scales);
        low = _mm256_add_ps(low, _mm256_mul_ps(scale, partLow));
        high = _mm256_add_ps(high, _mm256_mul_ps(scale, partHigh));
    }
    Lanes lanes;
    _mm256_storeu_ps(lanes.data(), low);
    _mm256_storeu_ps(lanes.data() + 8, high);
    return total(lanes);
}

GROUNDSCOPE_AVX512 float avx512Row(const std::int8_t* values, const float* scales, std::int64_t width, const float* x) {
    constexpr __mmask16 kAll = 0xFFFF;  // GCC 12 warns of the forms without a mask
    __m512 sums = _mm512_setzero_ps();
    for (std::int64_t begin = 0; begin < width; begin += kInt8Group, ++scales) {
        const std::int64_t end = std::min(begin + kInt8Group, width);
        __m512 part = _mm512_setzero_ps();
        for (std::int64_t i = begin; i < end; i += kInt8Lanes) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(values + i));
            const __m512 weights = _mm512_maskz_cvtepi32_ps(kAll, _mm512_maskz_cvtepi8_epi32(kAll, bytes));
            part = _mm512_add_ps(part, _mm512_mul_ps(_mm512_loadu_ps(x + i), weights));
        }
        sums = _mm512_add_ps(sums, _mm512_mul_ps(_mm512_set1_ps(*scales), part));
    }
    Lanes lanes;
    _mm512_storeu_ps(lanes.data(), sums);
    return total(lanes);
}

GROUNDSCOPE_AVX2 void dequantiseAvx2(const Int8Rows& weights, float* out) {
    dequantiseRows(weights, out);
}

GROUNDSCOPE_AVX512 void dequantiseAvx512(const Int8Rows& weights, float* out) {
    dequantiseRows(weights, out);
}

GROUNDSCOPE_AVX2 bool quantiseAvx2(const float* weights, const Int8Rows& shape, std::int8_t* values, float* scales) {
    return quantiseRows(weights, shape, values, scales);
}

GROUNDSCOPE_AVX512 bool quantiseAvx512(const float* weights, const Int8Rows& shape, std::int8_t* values, float* scales) {
    return quantiseRows(weights, shape, values, scales);
}

#endif

struct Units {
    Units() {
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx2"))
            kinds[count++] = VectorUnit::Avx2;
        if (__builtin_cpu_supports("avx512f"))
            kinds[count++] = VectorUnit::Avx512;
#endif
    }
    std::array<VectorUnit, 3> kinds{VectorUnit::Plain};
    std::size_t count = 1;
};

}  // namespace

std::span<const VectorUnit> vectorUnits() {
    static const Units units;
    return {units.kinds.data(), units.count};
}

void int8Product([[maybe_unused]] VectorUnit unit, const Int8Rows& weights, const float* x, float* out) {
#if defined(__x86_64__)
    if (unit == VectorUnit::Avx512)
        return forRows(weights, x, out, avx512Row);
    if (unit == VectorUnit::Avx2)
        return forRows(weights, x, out, avx2Row);
#endif
    forRows(weights, x, out, plainRow);
}

bool quantise([[maybe_unused]] VectorUnit unit, const float* weights, const Int8Rows& shape, std::int8_t* values, float* scales) {
#if defined(__x86_64__)
    if (unit == VectorUnit::Avx512)
        return quantiseAvx512(weights, shape, values, scales);
    if (unit == VectorUnit::Avx2)
        return quantiseAvx2(weights, shape, values, scales);
#endif
    return quantiseRows(weights, shape, values, scales);
}

void dequantise([[maybe_unused]] VectorUnit unit, const Int8Rows& weights, float* out) {
#if defined(__x86_64__)
    if (unit == VectorUnit::Avx512)
        return dequantiseAvx512(weights, out);
    if (unit == VectorUnit::Avx2)
        return dequantiseAvx2(weights, out);
#endif
    dequantiseRows(weights, out);
}

}  // namespace groundscope
