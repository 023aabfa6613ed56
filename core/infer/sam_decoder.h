// SPDX-License-Identifier: GPL-3.0-or-later
/// SAM's prompt encoder and mask decoder (spec 8.3, 8.4).
///
/// Submodules and parameters are named as in segment_anything's state dict below `prompt_encoder.`
/// and `mask_decoder.`. One thread at a time.
#pragma once

#include "core/infer/sam_config.h"
#include "core/infer/sam_layers.h"

#include <cstdint>
#include <memory>

namespace groundscope {

/// Sine and cosine of fixed random projections of places in [0, 1].
class SamPositionEncoding : public Layer {
  public:
    explicit SamPositionEncoding(const SamConfig& config);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& places) const;  ///< [..., 2] (x, y) -> [..., C]

    at::Tensor positional_encoding_gaussian_matrix;  // [2, C / 2], a buffer: never trained
};

/// A mask prompt -> the embedding's grid.
class SamMaskDownscaling : public torch::nn::Module {
  public:
    explicit SamMaskDownscaling(const SamConfig& config);
    at::Tensor forward(const at::Tensor& masks) const;  ///< [P, 1, 4 g, 4 g] -> [P, C, g, g]

    std::shared_ptr<PatchConv> first, second;            // "0", "3": halve the size
    std::shared_ptr<LayerNorm2d> firstNorm, secondNorm;  // "1", "4"
    std::shared_ptr<SameConv> widen;                     // "6"
};

/// Prompts of one shape: each has the same number of points, and all or none have a box. Undefined
/// = none.
struct SamPrompts {
    at::Tensor points;  ///< [P, n, 2] float32 (x, y) in model pixels
    at::Tensor labels;  ///< [P, n] integers: 1 foreground, 0 background
    at::Tensor boxes;   ///< [P, 4] float32 (x0, y0, x1, y1) in model pixels
    at::Tensor masks;   ///< [P or 1, 1, 4 g, 4 g] float32: logits of an earlier decoding
};

class SamPromptEncoder : public torch::nn::Module {
  public:
    explicit SamPromptEncoder(const SamConfig& config);
    /// [P, k, C]: points, one padding point when there is no box, then the two corners of the box.
    at::Tensor sparse(const SamPrompts& prompts) const;
    /// [P or 1, C, g, g] of the mask prompts; without any the no-mask embedding, [1, C, g, g].
    at::Tensor dense(const SamPrompts& prompts) const;
    /// Encoding of the grid's cell centres, [1, C, g, g].
    at::Tensor densePositions() const;

    std::shared_ptr<SamPositionEncoding> pe_layer;
    std::shared_ptr<Stack<TokenTable>>
        point_embeddings;  // background, foreground, first corner, second corner
    std::shared_ptr<TokenTable> not_a_point_embed, no_mask_embed;
    std::shared_ptr<SamMaskDownscaling> mask_downscaling;

  private:
    std::int64_t m_grid;
    std::int64_t m_imageSize;
};

/// Multi-head attention whose inner width may be smaller than its tokens'.
///
/// Where a few tokens meet the many places of an image, the projections are applied to the tokens instead of the places:
/// (x Wq) (y Wk)ᵀ = (x Wq Wkᵀ) yᵀ, and likewise for values and output. The same numbers by far fewer operations.
class SamDecoderAttention : public torch::nn::Module {
  public:
    SamDecoderAttention(std::int64_t width, std::int64_t innerWidth, std::int64_t heads);
    /// queries [P or 1, n, C], keys and values [P or 1, m, C] -> [P, n, C]: one is the same for all prompts
    at::Tensor forward(const at::Tensor& queries,
                       const at::Tensor& keys,
                       const at::Tensor& values) const;

    std::shared_ptr<Linear> q_proj, k_proj, v_proj, out_proj;

  private:
    [[nodiscard]] double scale() const;
    at::Tensor fewLookAtMany(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values) const;
    at::Tensor manyLookAtFew(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values) const;
    /// Each head through its rows of `weight` [heads headDim, C]: [P, heads, k, headDim] -> [P, heads, k, C]
    at::Tensor throughWeights(const at::Tensor& heads, const at::Tensor& weight) const;

    std::int64_t m_heads;
};

/// What the two-way transformer updates in turn.
struct SamTwoWayState {
    at::Tensor queries;     // [P, n, C] tokens
    at::Tensor keys;        // [P or 1, g g, C] image
    at::Tensor queryPlace;  // [P, n, C]: the tokens as they came in
    at::Tensor keyPlace;    // [1, g g, C]
};

class SamTwoWayBlock : public torch::nn::Module {
  public:
    SamTwoWayBlock(const SamConfig& config, bool first);
    void forward(SamTwoWayState& state) const;

    std::shared_ptr<SamDecoderAttention> self_attn, cross_attn_token_to_image,
        cross_attn_image_to_token;
    std::shared_ptr<LayerNorm> norm1, norm2, norm3, norm4;
    std::shared_ptr<SamMlpBlock> mlp;

  private:
    bool m_first;
};

class SamTwoWayTransformer : public torch::nn::Module {
  public:
    explicit SamTwoWayTransformer(const SamConfig& config);
    void forward(SamTwoWayState& state) const;

    std::shared_ptr<Stack<SamTwoWayBlock>> layers;
    std::shared_ptr<SamDecoderAttention> final_attn_token_to_image;
    std::shared_ptr<LayerNorm> norm_final_attn;
};

class SamOutputUpscaling : public torch::nn::Module {
  public:
    explicit SamOutputUpscaling(const SamConfig& config);
    at::Tensor forward(const at::Tensor& x) const;  ///< [P, g g, C] -> [P, g g, 4, 4, C / 8], see DoublingConv

    std::shared_ptr<DoublingConv> first, second;  // "0", "3"
    std::shared_ptr<LayerNorm> norm;              // "1"
};

enum class SamMasks { Multimask, Single, All };  ///< tokens 1…, token 0, every token (training)

struct SamDecoded {
    at::Tensor logits;  ///< [P, M, 4 g, 4 g]; M = maskTokens - 1, 1 or maskTokens
    at::Tensor iou;     ///< [P, M] predicted
};

class SamMaskDecoder : public torch::nn::Module {
  public:
    explicit SamMaskDecoder(const SamConfig& config);
    /// @param embedding  [B, C, g, g]; prompts are image-major: P = B x prompts an image
    /// @param positions  [1, C, g, g], SamPromptEncoder::densePositions()
    /// @param sparse     [P, k, C]
    /// @param dense      [P or 1, C, g, g]
    SamDecoded forward(const at::Tensor& embedding,
                       const at::Tensor& positions,
                       const at::Tensor& sparse,
                       const at::Tensor& dense,
                       SamMasks masks) const;

    std::shared_ptr<SamTwoWayTransformer> transformer;
    std::shared_ptr<TokenTable> iou_token, mask_tokens;
    std::shared_ptr<SamOutputUpscaling> output_upscaling;
    std::shared_ptr<Stack<SamMlp>> output_hypernetworks_mlps;
    std::shared_ptr<SamMlp> iou_prediction_head;

  private:
    /// forward() of prompts that are worked on together.
    SamDecoded decode(const at::Tensor& embedding,
                      const at::Tensor& positions,
                      const at::Tensor& sparse,
                      const at::Tensor& dense,
                      SamMasks masks) const;
    /// @param keys     [P, g g, C]
    /// @param weights  [P, M, C / 8]
    /// @return [P, M, 4 g, 4 g]
    at::Tensor masksOf(const at::Tensor& keys, const at::Tensor& weights, std::int64_t side) const;
};

}  // namespace groundscope
