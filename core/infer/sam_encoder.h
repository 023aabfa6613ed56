// SPDX-License-Identifier: GPL-3.0-or-later
/// SAM's image encoder: a ViT with windowed attention and decomposed relative positions (spec 8.2).
///
/// Submodules and parameters are named as in segment_anything's state dict below `image_encoder.`.
/// New modules are randomly initialised and can be trained. One thread at a time.
#pragma once

#include "core/infer/sam_config.h"
#include "core/infer/sam_layers.h"

#include <cstdint>
#include <memory>
#include <stop_token>

namespace groundscope {

class SamPatchEmbed : public torch::nn::Module {
  public:
    explicit SamPatchEmbed(const SamConfig& config);
    at::Tensor forward(const at::Tensor& images) const;  ///< [B, 3, S, S] -> [B, g, g, width]

    std::shared_ptr<PatchConv> proj;
};

/// Attention among the tokens of a square, with one learned bias a row distance and one a column
/// distance.
class SamAttention : public Layer {
  public:
    SamAttention(const SamConfig& config, int side);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& x) const;  ///< [B, side, side, width] -> the same

    std::shared_ptr<Linear> qkv, proj;
    at::Tensor rel_pos_h;  // [2 side - 1, headDim]
    at::Tensor rel_pos_w;  // [2 side - 1, headDim]

  private:
    /// All [B heads, side side, headDim].
    struct Heads {
        at::Tensor queries, keys, values;
    };
    at::Tensor mix(const Heads& heads, std::int64_t side) const;  ///< [B heads, side side, headDim]

    std::int64_t m_heads;
};

class SamBlock : public torch::nn::Module {
  public:
    /// `window` 0: attends to the whole grid.
    SamBlock(const SamConfig& config, int window);
    /// The two halves of a block, in this order; each [B, g, g, width] -> the same.
    at::Tensor attend(const at::Tensor& x) const;
    at::Tensor feed(const at::Tensor& x) const;

    std::shared_ptr<LayerNorm> norm1, norm2;
    std::shared_ptr<SamAttention> attn;
    std::shared_ptr<SamMlpBlock> mlp;

  private:
    std::int64_t m_window;
};

class SamNeck : public torch::nn::Module {
  public:
    explicit SamNeck(const SamConfig& config);
    at::Tensor forward(const at::Tensor& x) const;  ///< [B, width, g, g] -> [B, promptWidth, g, g]

    std::shared_ptr<SameConv> narrow, smooth;             // "0", "2"
    std::shared_ptr<LayerNorm2d> narrowNorm, smoothNorm;  // "1", "3"
};

class SamImageEncoder : public Layer {
  public:
    explicit SamImageEncoder(const SamConfig& config);
    void initialise(at::Generator& generator) override;
    /// [B, 3, S, S] -> embedding [B, promptWidth, g, g]; an undefined tensor when stopped between
    /// halves of blocks.
    /// @param trace  gets "patch_embed" (before the positions are added) and "block" k, [B, g, g,
    /// width]
    at::Tensor forward(const at::Tensor& images,
                       const Trace* trace = nullptr,
                       const std::stop_token& stop = {}) const;

    std::shared_ptr<SamPatchEmbed> patch_embed;
    at::Tensor pos_embed;  // [1, g, g, width]
    std::shared_ptr<Stack<SamBlock>> blocks;
    std::shared_ptr<SamNeck> neck;
};

}  // namespace groundscope
