// SPDX-License-Identifier: GPL-3.0-or-later
/// The inner loops of int8 weights: plain pointers, no LibTorch.
///
/// A row of weights is a whole number of kInt8Lanes values (zeros at the end), cut into groups of kInt8Group; each group has
/// one scale: weight = scale * value. Sums are float32 in one fixed order with no fused operations, so every kind of vector
/// unit gives the same bits.
#pragma once

#include <cstdint>
#include <span>

namespace groundscope {

inline constexpr std::int64_t kInt8Lanes = 16;
inline constexpr std::int64_t kInt8Group = 128;

/// Rows of int8 weights, one behind the other.
struct Int8Rows {
    const std::int8_t* values = nullptr;  ///< [rows, width]
    const float* scales = nullptr;        ///< [rows, groups]
    std::int64_t rows = 0;
    std::int64_t width = 0;  ///< a multiple of kInt8Lanes
};

/// Kinds of vector units there is code for.
enum class VectorUnit { Plain, Avx2, Avx512 };
/// Those of this processor, the widest last; Plain is always there.
std::span<const VectorUnit> vectorUnits();

/// out[r] = sum over i of scale * values[r][i] * x[i]
///
/// @param x  [width], zeros where rows were filled up
void int8Product(VectorUnit unit, const Int8Rows& weights, const float* x, float* out);

/// Nearest int8 values with the largest of each group at ±127.
///
/// @param weights  [rows, width]
/// @return false when a weight is not a finite number; the rest is undefined then
bool quantise(VectorUnit unit, const float* weights, const Int8Rows& shape, std::int8_t* values, float* scales);

/// scale * value.
///
/// @param out  [rows, width]
void dequantise(VectorUnit unit, const Int8Rows& weights, float* out);

}  // namespace groundscope
