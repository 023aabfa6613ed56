// SPDX-License-Identifier: GPL-3.0-or-later
/// Matrix products of the models.
///
/// On the CPU they go to oneDNN where the build found it: it knows newer vector units than the BLAS of a distribution and
/// shares LibTorch's threads, instead of a second set that fights for the same cores. Everything else (other devices and
/// dtypes, gradients, a build without oneDNN) is LibTorch's own product. Any thread; throws like LibTorch.
#pragma once

#include <ATen/core/Tensor.h>

namespace groundscope {

/// @param x       [..., in]
/// @param weight  [out, in]
/// @param bias    [out] or undefined
/// @return x weightᵀ + bias, [..., out]
at::Tensor affine(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);

/// Products of the last two dimensions; the leading ones are the same in both. Any strides.
///
/// @param a  [..., M, K]
/// @param b  [..., K, N]
/// @return [..., M, N]
at::Tensor product(const at::Tensor& a, const at::Tensor& b);

/// sum += a b. Three dimensions, the first the same in all.
///
/// @param sum  [B, M, N], contiguous
void addProduct(at::Tensor& sum, const at::Tensor& a, const at::Tensor& b);

}  // namespace groundscope
