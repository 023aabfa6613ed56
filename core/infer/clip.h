// SPDX-License-Identifier: GPL-3.0-or-later
/// CLIP vision transformer. Modules are named as in openai/clip checkpoints (`pre_layrnorm` is
/// spelled so there).
#pragma once

#include "core/infer/layers.h"

#include <cstdint>
#include <memory>

namespace groundscope {

/// Defaults are ViT-L/14 at 336 pixels.
struct ClipConfig {
    std::int64_t imageSize = 336;  ///< pixels a side
    std::int64_t patchSize = 14;
    std::int64_t width = 1024;
    std::int64_t intermediate = 4096;
    std::int64_t layers = 24;  ///< blocks that are built
    std::int64_t heads = 16;
    double layerNormEps = 1e-5;
    Activation activation = Activation::QuickGelu;
    bool postLayerNorm =
        true;  ///< keep `post_layernorm` (never used for features, but part of a checkpoint)

    [[nodiscard]] std::int64_t grid() const { return imageSize / patchSize; }
};

/// Where a picture smaller than imageSize lies on the position table, in patches (training on
/// crops).
struct GridOffset {
    std::int64_t row = 0;
    std::int64_t column = 0;
};

class ClipEmbeddings : public Layer {
  public:
    explicit ClipEmbeddings(const ClipConfig& config);
    void initialise(at::Generator& generator) override;
    /// [B, 3, H, W] -> [B, 1 + H·W/patch², width], class token first, patches row by row
    at::Tensor forward(const at::Tensor& pixels, GridOffset offset) const;

    at::Tensor class_embedding;  // [width]
    std::shared_ptr<PatchConv> patch_embedding;
    std::shared_ptr<Embedding> position_embedding;  // [1 + grid², width]

  private:
    std::int64_t m_grid;
};

class ClipAttention : public torch::nn::Module {
  public:
    explicit ClipAttention(const ClipConfig& config);
    at::Tensor forward(const at::Tensor& x,
                       const Trace* trace,
                       int layer) const;  ///< [B, N, width] -> same

    std::shared_ptr<Linear> k_proj, v_proj, q_proj, out_proj;

  private:
    std::int64_t m_heads;
};

class ClipMlp : public torch::nn::Module {
  public:
    explicit ClipMlp(const ClipConfig& config);
    at::Tensor forward(const at::Tensor& x) const;

    std::shared_ptr<Linear> fc1, fc2;

  private:
    Activation m_activation;
};

class ClipBlock : public torch::nn::Module {
  public:
    explicit ClipBlock(const ClipConfig& config);
    at::Tensor forward(const at::Tensor& x, const Trace* trace, int layer) const;

    std::shared_ptr<ClipAttention> self_attn;
    std::shared_ptr<LayerNorm> layer_norm1;
    std::shared_ptr<ClipMlp> mlp;
    std::shared_ptr<LayerNorm> layer_norm2;
};

class ClipEncoder : public torch::nn::Module {
  public:
    explicit ClipEncoder(const ClipConfig& config);

    std::shared_ptr<Stack<ClipBlock>> layers;
};

class ClipVisionTransformer : public torch::nn::Module {
  public:
    explicit ClipVisionTransformer(const ClipConfig& config);

    std::shared_ptr<ClipEmbeddings> embeddings;
    std::shared_ptr<LayerNorm> pre_layrnorm;
    std::shared_ptr<ClipEncoder> encoder;
    std::shared_ptr<LayerNorm> post_layernorm;  // null when ClipConfig::postLayerNorm is false
};

class ClipVisionModel : public torch::nn::Module {
  public:
    explicit ClipVisionModel(const ClipConfig& config);

    /// Features for a language model (spec 4.1 "Vision tower"): a hidden state without its class
    /// token, no post-norm.
    ///
    /// @param pixels        [B, 3, S, S] normalised; a smaller multiple of the patch size takes the
    /// window of the
    ///                      position table that begins at `offset`
    /// @param featureLayer  index into the hidden states: 0 = embeddings after `pre_layrnorm`, k =
    /// output of block
    ///                      k-1, negative from the end (-2 = LLaVA-1.5). Later blocks are not
    ///                      computed.
    /// @return [B, N, width], patches row by row
    at::Tensor forward(const at::Tensor& pixels,
                       std::int64_t featureLayer = -2,
                       const Trace* trace = nullptr,
                       GridOffset offset = {}) const;

    const ClipConfig config;
    std::shared_ptr<ClipVisionTransformer> vision_model;
};

}  // namespace groundscope
