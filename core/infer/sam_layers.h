// SPDX-License-Identifier: GPL-3.0-or-later
/// Blocks that SAM's image encoder, prompt encoder and mask decoder share.
///
/// Submodules are named as in the checkpoint. One thread at a time.
#pragma once

#include <torch/nn.h>

#include <cstdint>

namespace groundscope {

/// Layer norm over the channels of [batch, channels, height, width] (spec 8.2).
struct LayerNorm2dImpl : torch::nn::Module {
    explicit LayerNorm2dImpl(std::int64_t channels, double epsilon = 1e-6);
    at::Tensor forward(const at::Tensor& x);  // [B, C, H, W] -> the same

    at::Tensor weight;  // [C]
    at::Tensor bias;    // [C]
    double epsilon;
};
TORCH_MODULE(LayerNorm2d);

enum class Activation { Gelu, Relu };  ///< GELU in its exact (erf) form

/// lin2(activation(lin1(x))).
struct SamMlpBlockImpl : torch::nn::Module {
    SamMlpBlockImpl(std::int64_t width, std::int64_t hidden, Activation activation);
    at::Tensor forward(const at::Tensor& x);  // [..., width] -> the same

    torch::nn::Linear lin1;
    torch::nn::Linear lin2;
    Activation activation;
};
TORCH_MODULE(SamMlpBlock);

}  // namespace groundscope
