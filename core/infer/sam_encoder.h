// SPDX-License-Identifier: GPL-3.0-or-later
/// SAM's image encoder: a ViT with windowed attention and decomposed relative positions (spec 8.2).
///
/// Submodules and parameters are named as in segment_anything's state dict below `image_encoder.`.
/// New modules are randomly initialised and can be trained. One thread at a time.
#pragma once

#include "core/infer/sam_config.h"
#include "core/infer/sam_layers.h"

#include <torch/nn.h>

#include <functional>
#include <string>

namespace groundscope {

struct SamPatchEmbedImpl : torch::nn::Module {
    explicit SamPatchEmbedImpl(const SamConfig& config);
    at::Tensor forward(const at::Tensor& images);  // [B, 3, S, S] -> [B, g, g, width]

    torch::nn::Conv2d proj;
};
TORCH_MODULE(SamPatchEmbed);

struct SamAttentionImpl : torch::nn::Module {
    /// `side`: of the square of tokens that attend to each other.
    SamAttentionImpl(const SamConfig& config, int side);
    at::Tensor forward(const at::Tensor& x);  // [B, side, side, width] -> the same

    torch::nn::Linear qkv;
    torch::nn::Linear proj;
    at::Tensor rel_pos_h;  // [2 side - 1, headDim]
    at::Tensor rel_pos_w;  // [2 side - 1, headDim]
    int heads;
};
TORCH_MODULE(SamAttention);

struct SamBlockImpl : torch::nn::Module {
    /// `window` 0: attends to the whole grid.
    SamBlockImpl(const SamConfig& config, int window);
    at::Tensor forward(const at::Tensor& x);  // [B, g, g, width] -> the same

    torch::nn::LayerNorm norm1;
    SamAttention attn;
    torch::nn::LayerNorm norm2;
    SamMlpBlock mlp;
    int window;
};
TORCH_MODULE(SamBlock);

/// Called after "patch_embed" (without positions), "block0", … with [B, g, g, width]; false stops
/// the encoder.
using SamEncoderHook = std::function<bool(const std::string& stage, const at::Tensor& features)>;

struct SamImageEncoderImpl : torch::nn::Module {
    explicit SamImageEncoderImpl(const SamConfig& config);
    /// [B, 3, S, S] -> embedding [B, promptWidth, g, g]; an undefined tensor when the hook stopped
    /// it.
    at::Tensor forward(const at::Tensor& images, const SamEncoderHook& hook = {});

    SamPatchEmbed patch_embed;
    at::Tensor pos_embed;  // [1, g, g, width]
    torch::nn::ModuleList blocks;
    torch::nn::Sequential neck;
};
TORCH_MODULE(SamImageEncoder);

}  // namespace groundscope
