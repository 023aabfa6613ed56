// SPDX-License-Identifier: GPL-3.0-or-later
/// Weights of a linear layer as int8 with a float32 scale for each group of kInt8Group inputs of an output: 1.03 bytes a
/// weight. Inputs, sums and outputs stay float32. CPU, inference only.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace groundscope {

struct Int8Weights {
    Int8Weights() = default;
    /// Room for a matrix, its values undefined.
    Int8Weights(std::int64_t out, std::int64_t in);
    /// Fills rows from `first` on.
    ///
    /// @param rows  [n, in], any float type and strides
    /// @return false when a weight is not a finite number
    bool set(std::int64_t first, const at::Tensor& rows);

    [[nodiscard]] std::int64_t bytes() const { return static_cast<std::int64_t>(values.nbytes() + scales.nbytes()); }

    at::Tensor values;  // int8 [out, in rounded up to kInt8Lanes]
    at::Tensor scales;  // float32 [out, groups]
};

/// x weightᵀ + bias. Few rows read the int8 weights once; for many, blocks of weights become float32 and go to affine().
/// The bits do not depend on the number of threads nor, for few rows, on the processor.
///
/// @param x     [..., in], any float type
/// @param bias  [out] or undefined
/// @return [..., out] in the type of x
at::Tensor affine(const at::Tensor& x, const Int8Weights& weights, const at::Tensor& bias);

}  // namespace groundscope
