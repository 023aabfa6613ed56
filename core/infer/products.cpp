// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/products.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#ifdef GROUNDSCOPE_ONEDNN
#include <dnnl.hpp>

#include <optional>
#include <string_view>
#include <unordered_map>
#endif

namespace groundscope {

namespace {

#ifdef GROUNDSCOPE_ONEDNN

using Arguments = std::unordered_map<int, dnnl::memory>;

dnnl::engine& cpu() {
    static dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

std::optional<dnnl::memory::data_type> typeOf(at::ScalarType type) {
    if (type == at::kFloat)
        return dnnl::memory::data_type::f32;
    if (type == at::kBFloat16)
        return dnnl::memory::data_type::bf16;
    return std::nullopt;
}

/// Sizes and strides as they are: nothing is copied.
dnnl::memory::desc shapeOf(const at::Tensor& tensor) {
    return {tensor.sizes().vec(), *typeOf(tensor.scalar_type()), tensor.strides().vec()};
}

dnnl::memory viewOf(const at::Tensor& tensor) {
    return {shapeOf(tensor), cpu(), tensor.data_ptr()};
}

bool canTake(const at::Tensor& a, const at::Tensor& b) {
    return a.device().is_cpu() && b.device().is_cpu() && a.scalar_type() == b.scalar_type() && typeOf(a.scalar_type()) &&
           !c10::GradMode::is_enabled() && a.numel() > 0 && b.numel() > 0;
}

/// out = a b (+ bias | + out), all of two or of three dimensions. False: there is only a slow reference kernel for it.
bool multiply(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b, const at::Tensor& bias, bool add) {
    at::internal::lazy_init_num_threads();  // oneDNN asks OpenMP, which asks each thread
    dnnl::primitive_attr attributes;
    if (add) {
        dnnl::post_ops sum;
        sum.append_sum();
        attributes.set_post_ops(sum);
    }
    const auto description = bias.defined() ? dnnl::matmul::desc(shapeOf(a), shapeOf(b), shapeOf(bias), shapeOf(out))
                                            : dnnl::matmul::desc(shapeOf(a), shapeOf(b), shapeOf(out));
    const dnnl::matmul::primitive_desc kernel(description, attributes, cpu(), /*allow_empty=*/true);
    if (!kernel || std::string_view(kernel.impl_info_str()).starts_with("ref"))
        return false;
    Arguments arguments{{DNNL_ARG_SRC, viewOf(a)}, {DNNL_ARG_WEIGHTS, viewOf(b)}, {DNNL_ARG_DST, viewOf(out)}};
    if (bias.defined())
        arguments.emplace(DNNL_ARG_BIAS, viewOf(bias));
    dnnl::stream stream(cpu());
    dnnl::matmul(kernel).execute(stream, arguments);
    stream.wait();
    return true;
}

#else

bool canTake(const at::Tensor&, const at::Tensor&) {
    return false;
}

bool multiply(const at::Tensor&, const at::Tensor&, const at::Tensor&, const at::Tensor&, bool) {
    return false;
}

#endif

/// One of the last two dimensions without gaps, as fast kernels want it.
at::Tensor dense(const at::Tensor& matrix) {
    const auto last = matrix.dim() - 1;
    const bool rows = matrix.stride(last) == 1 && matrix.stride(last - 1) >= matrix.size(last);
    const bool columns = matrix.stride(last - 1) == 1 && matrix.stride(last) >= matrix.size(last - 1);
    return rows || columns ? matrix : matrix.contiguous();
}

}  // namespace

at::Tensor affine(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
    if (!canTake(x, weight))
        return at::linear(x, weight, bias);
    auto sizes = x.sizes().vec();
    sizes.back() = weight.size(0);
    const auto rows = dense(x.reshape({-1, x.size(-1)}));                       // [M, in]
    const auto out = at::empty({rows.size(0), weight.size(0)}, x.options());    // [M, out]
    const auto offsets = bias.defined() ? bias.unsqueeze(0) : at::Tensor();     // [1, out]
    return multiply(out, rows, weight.t(), offsets, false) ? out.view(sizes) : at::linear(x, weight, bias);
}

at::Tensor product(const at::Tensor& a, const at::Tensor& b) {
    if (!canTake(a, b))
        return at::matmul(a, b);
    auto sizes = a.sizes().vec();
    sizes.back() = b.size(-1);
    const auto left = dense(a.reshape({-1, a.size(-2), a.size(-1)}));                         // [B, M, K]
    const auto right = dense(b.reshape({-1, b.size(-2), b.size(-1)}));                        // [B, K, N]
    const auto out = at::empty({left.size(0), left.size(1), right.size(2)}, a.options());     // [B, M, N]
    return multiply(out, left, right, {}, false) ? out.view(sizes) : at::matmul(a, b);
}

void addProduct(at::Tensor& sum, const at::Tensor& a, const at::Tensor& b) {
    if (!canTake(a, b) || !multiply(sum, dense(a), dense(b), {}, true))
        sum.baddbmm_(a, b);
}

}  // namespace groundscope
