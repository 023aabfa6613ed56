// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/int8_weights.h"

#include "core/infer/int8_kernels.h"
#include "core/infer/products.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <atomic>

namespace groundscope {
namespace {

constexpr std::int64_t kFewRows = 4;                // of x: above, float32 products of blocks are faster
constexpr std::int64_t kBlockValues = 4 << 20;      // of weights that are float32 at one time
constexpr std::int64_t kGrain = 1 << 16;            // weights of the smallest piece of work of a thread

std::int64_t roundedUp(std::int64_t count, std::int64_t step) {
    return (count + step - 1) / step * step;
}

Int8Rows rowsOf(const Int8Weights& weights, std::int64_t first, std::int64_t count) {
    const std::int64_t width = weights.values.size(1);
    return {weights.values.data_ptr<std::int8_t>() + first * width,
            weights.scales.data_ptr<float>() + first * weights.scales.size(1), count, width};
}

/// Zeros at the end of each row.
at::Tensor filledUp(const at::Tensor& rows, std::int64_t width) {
    return rows.size(1) == width ? rows.contiguous() : at::constant_pad_nd(rows, {0, width - rows.size(1)}).contiguous();
}

/// Rows of weights for one thread, so that small layers do not wake the others.
std::int64_t grainOf(const Int8Weights& weights) {
    return std::max<std::int64_t>(kGrain / weights.values.size(1), 1);
}

/// @param rows  float32 [M, in]
at::Tensor fewRows(const at::Tensor& rows, const Int8Weights& weights) {
    const std::int64_t width = weights.values.size(1);
    const auto inputs = filledUp(rows, width);                                              // [M, width]
    const auto out = at::empty({rows.size(0), weights.values.size(0)}, rows.options());     // [M, out]
    const VectorUnit unit = vectorUnits().back();
    at::parallel_for(0, out.size(1), grainOf(weights), [&](std::int64_t begin, std::int64_t end) {
        const Int8Rows part = rowsOf(weights, begin, end - begin);
        for (std::int64_t row = 0; row < out.size(0); ++row)
            int8Product(unit, part, inputs.data_ptr<float>() + row * width, out.data_ptr<float>() + row * out.size(1) + begin);
    });
    return out;
}

/// @param rows  float32 [M, in]
at::Tensor manyRows(const at::Tensor& rows, const Int8Weights& weights) {
    const std::int64_t width = weights.values.size(1);
    const std::int64_t outputs = weights.values.size(0);
    const std::int64_t atOnce = std::clamp<std::int64_t>(kBlockValues / width, 1, outputs);
    const auto out = at::empty({rows.size(0), outputs}, rows.options());    // [M, out]
    const auto block = at::empty({atOnce, width}, rows.options());          // [atOnce, width]
    for (std::int64_t first = 0; first < outputs; first += atOnce) {
        const std::int64_t count = std::min(atOnce, outputs - first);
        at::parallel_for(0, count, grainOf(weights), [&](std::int64_t begin, std::int64_t end) {
            dequantise(vectorUnits().back(), rowsOf(weights, first + begin, end - begin), block.data_ptr<float>() + begin * width);
        });
        out.narrow(1, first, count).copy_(affine(rows, block.narrow(0, 0, count).narrow(1, 0, rows.size(1)), at::Tensor()));
    }
    return out;
}

}  // namespace

Int8Weights::Int8Weights(std::int64_t out, std::int64_t in)
    : values(at::empty({out, roundedUp(in, kInt8Lanes)}, at::kChar)),
      scales(at::empty({out, roundedUp(in, kInt8Group) / kInt8Group}, at::kFloat)) {}

bool Int8Weights::set(std::int64_t first, const at::Tensor& rows) {
    const std::int64_t width = values.size(1);
    const auto exact = filledUp(rows.to(at::kFloat), width);  // [n, width]
    std::atomic<bool> finite = true;
    at::parallel_for(0, exact.size(0), grainOf(*this), [&](std::int64_t begin, std::int64_t end) {
        const std::int64_t row = first + begin;
        if (!quantise(vectorUnits().back(), exact.data_ptr<float>() + begin * width, {nullptr, nullptr, end - begin, width},
                      values.data_ptr<std::int8_t>() + row * width, scales.data_ptr<float>() + row * scales.size(1)))
            finite = false;
    });
    return finite;
}

at::Tensor affine(const at::Tensor& x, const Int8Weights& weights, const at::Tensor& bias) {
    TORCH_CHECK(roundedUp(x.size(-1), kInt8Lanes) == weights.values.size(1), "int8 weights of ", weights.values.size(1),
                " inputs are given ", x.size(-1));
    auto sizes = x.sizes().vec();
    sizes.back() = weights.values.size(0);
    const auto rows = x.reshape({-1, x.size(-1)}).to(at::kFloat);                                        // [M, in]
    auto out = rows.size(0) <= kFewRows ? fewRows(rows, weights) : manyRows(rows, weights);              // [M, out]
    if (bias.defined())
        out += bias;
    return out.to(x.scalar_type()).view(sizes);
}

}  // namespace groundscope
