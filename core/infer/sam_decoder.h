// SPDX-License-Identifier: GPL-3.0-or-later
/// SAM's prompt encoder and mask decoder (spec 8.3, 8.4).
///
/// Submodules and parameters are named as in segment_anything's state dict below `prompt_encoder.`
/// and `mask_decoder.`. New modules are randomly initialised and can be trained. One thread at a
/// time.
#pragma once

#include "core/infer/sam_config.h"
#include "core/infer/sam_layers.h"

#include <torch/nn.h>

namespace groundscope {

/// Sine and cosine of random projections of places in [0, 1].
struct SamPositionEncodingImpl : torch::nn::Module {
    explicit SamPositionEncodingImpl(int width);
    at::Tensor forward(const at::Tensor& places);  // [..., 2] (x, y) -> [..., width]

    at::Tensor positional_encoding_gaussian_matrix;  // [2, width / 2]
};
TORCH_MODULE(SamPositionEncoding);

/// Prompts of one kind: each has the same number of points, and all or none have a box. Undefined =
/// none.
struct SamPrompts {
    at::Tensor points;  ///< [P, n, 2] float32 (x, y) in model pixels
    at::Tensor labels;  ///< [P, n] int64: 1 foreground, 0 background
    at::Tensor boxes;   ///< [P, 4] float32 (x0, y0, x1, y1) in model pixels
    at::Tensor masks;   ///< [P or 1, 1, 4g, 4g] float32 logits of an earlier decoding
};

struct SamPromptEncoderImpl : torch::nn::Module {
    explicit SamPromptEncoderImpl(const SamConfig& config);
    /// [P, k, C]: points, one padding point when there is no box, then two corners of the box.
    at::Tensor sparse(const SamPrompts& prompts);
    /// [P or 1, C, g, g] of mask prompts; without any, the no-mask embedding [1, C, g, g].
    at::Tensor dense(const SamPrompts& prompts);
    /// Encoding of the grid's cell centres, [1, C, g, g].
    at::Tensor densePositions();

    SamPositionEncoding pe_layer;
    torch::nn::ModuleList
        point_embeddings;  // background, foreground, first corner, second corner: [1, C]
    torch::nn::Embedding not_a_point_embed;
    torch::nn::Sequential mask_downscaling;
    torch::nn::Embedding no_mask_embed;
    int grid;
    int imageSize;
};
TORCH_MODULE(SamPromptEncoder);

/// Multi-head attention whose inner width may be smaller than its tokens'.
struct SamDecoderAttentionImpl : torch::nn::Module {
    SamDecoderAttentionImpl(int width, int innerWidth, int heads);
    at::Tensor forward(const at::Tensor& q,
                       const at::Tensor& k,
                       const at::Tensor& v);  // [P, n, C], [P, m, C] -> [P, n, C]

    torch::nn::Linear q_proj;
    torch::nn::Linear k_proj;
    torch::nn::Linear v_proj;
    torch::nn::Linear out_proj;
    int heads;
};
TORCH_MODULE(SamDecoderAttention);

struct SamTwoWayBlockImpl : torch::nn::Module {
    SamTwoWayBlockImpl(const SamConfig& config, bool first);
    /// Updates queries [P, n, C] and keys [P, g g, C] in turn; PE of the same shapes.
    void forward(at::Tensor& queries,
                 at::Tensor& keys,
                 const at::Tensor& queryPe,
                 const at::Tensor& keyPe);

    SamDecoderAttention self_attn;
    torch::nn::LayerNorm norm1;
    SamDecoderAttention cross_attn_token_to_image;
    torch::nn::LayerNorm norm2;
    SamMlpBlock mlp;
    torch::nn::LayerNorm norm3;
    torch::nn::LayerNorm norm4;
    SamDecoderAttention cross_attn_image_to_token;
    bool first;
};
TORCH_MODULE(SamTwoWayBlock);

struct SamTwoWayTransformerImpl : torch::nn::Module {
    explicit SamTwoWayTransformerImpl(const SamConfig& config);
    /// tokens [P, n, C] and image [P, C, g, g] are updated; positions [1, C, g, g]. keys come back
    /// as [P, g g, C].
    void forward(at::Tensor& tokens, at::Tensor& image, const at::Tensor& positions);

    torch::nn::ModuleList layers;
    SamDecoderAttention final_attn_token_to_image;
    torch::nn::LayerNorm norm_final_attn;
};
TORCH_MODULE(SamTwoWayTransformer);

/// Linear layers with ReLU between.
struct SamMlpImpl : torch::nn::Module {
    SamMlpImpl(int input, int hidden, int output, int depth);
    at::Tensor forward(at::Tensor x);  // [..., input] -> [..., output]

    torch::nn::ModuleList layers;
};
TORCH_MODULE(SamMlp);

struct SamDecoded {
    at::Tensor logits;  ///< [P, M, 4g, 4g]; M = maskTokens - 1 (multimask) or 1
    at::Tensor iou;     ///< [P, M] predicted
};

struct SamMaskDecoderImpl : torch::nn::Module {
    explicit SamMaskDecoderImpl(const SamConfig& config);
    /// @param embedding  [B, C, g, g]; prompts are image-major: P = B x prompts an image
    /// @param positions  [1, C, g, g]
    /// @param sparse     [P, k, C]
    /// @param dense      [P or 1, C, g, g]
    SamDecoded forward(const at::Tensor& embedding,
                       const at::Tensor& positions,
                       const at::Tensor& sparse,
                       const at::Tensor& dense,
                       bool multimask);

    SamTwoWayTransformer transformer;
    torch::nn::Embedding iou_token;
    torch::nn::Embedding mask_tokens;
    torch::nn::Sequential output_upscaling;
    torch::nn::ModuleList output_hypernetworks_mlps;
    SamMlp iou_prediction_head;
};
TORCH_MODULE(SamMaskDecoder);

}  // namespace groundscope
