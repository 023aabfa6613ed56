// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_layers.h"

#include <torch/torch.h>

namespace groundscope {

LayerNorm2dImpl::LayerNorm2dImpl(std::int64_t channels, double eps) : epsilon(eps) {
    weight = register_parameter("weight", torch::ones({channels}));  // [C]
    bias = register_parameter("bias", torch::zeros({channels}));     // [C]
}

at::Tensor LayerNorm2dImpl::forward(const at::Tensor& x) {
    const auto last = x.permute({0, 2, 3, 1});  // [B, H, W, C]
    return torch::layer_norm(last, {weight.size(0)}, weight, bias, epsilon).permute({0, 3, 1, 2});
}

SamMlpBlockImpl::SamMlpBlockImpl(std::int64_t width, std::int64_t hidden, Activation which)
    : lin1(width, hidden), lin2(hidden, width), activation(which) {
    register_module("lin1", lin1);
    register_module("lin2", lin2);
}

at::Tensor SamMlpBlockImpl::forward(const at::Tensor& x) {
    const auto hidden = lin1(x);  // [..., hidden]
    return lin2(activation == Activation::Gelu ? torch::gelu(hidden) : torch::relu(hidden));
}

}  // namespace groundscope
