// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_decoder.h"

#include <torch/torch.h>

#include <cmath>

namespace groundscope {
namespace {

constexpr double kTwoPi = 6.283185307179586;

torch::nn::LayerNorm decoderNorm(int width) {
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width}).eps(1e-5));
}

torch::nn::Conv2d halving(int input, int output) {
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(input, output, 2).stride(2));
}

torch::nn::ConvTranspose2d doubling(int input, int output) {
    return torch::nn::ConvTranspose2d(
        torch::nn::ConvTranspose2dOptions(input, output, 2).stride(2));
}

}  // namespace

SamPositionEncodingImpl::SamPositionEncodingImpl(int width) {
    positional_encoding_gaussian_matrix =
        register_buffer("positional_encoding_gaussian_matrix", torch::randn({2, width / 2}));
}

at::Tensor SamPositionEncodingImpl::forward(const at::Tensor& places) {
    const auto angles = torch::matmul(places * 2 - 1, positional_encoding_gaussian_matrix) *
                        kTwoPi;  // [..., width/2]
    return torch::cat({angles.sin(), angles.cos()}, -1);
}

SamPromptEncoderImpl::SamPromptEncoderImpl(const SamConfig& config)
    : pe_layer(config.promptWidth),
      not_a_point_embed(1, config.promptWidth),
      no_mask_embed(1, config.promptWidth),
      grid(config.grid()),
      imageSize(config.imageSize) {
    register_module("pe_layer", pe_layer);
    for (int i = 0; i < 4; ++i)
        point_embeddings->push_back(torch::nn::Embedding(1, config.promptWidth));
    register_module("point_embeddings", point_embeddings);
    register_module("not_a_point_embed", not_a_point_embed);
    const int quarter = config.maskInChannels / 4;
    mask_downscaling->push_back(halving(1, quarter));
    mask_downscaling->push_back(LayerNorm2d(quarter));
    mask_downscaling->push_back(torch::nn::GELU());
    mask_downscaling->push_back(halving(quarter, config.maskInChannels));
    mask_downscaling->push_back(LayerNorm2d(config.maskInChannels));
    mask_downscaling->push_back(torch::nn::GELU());
    mask_downscaling->push_back(
        torch::nn::Conv2d(torch::nn::Conv2dOptions(config.maskInChannels, config.promptWidth, 1)));
    register_module("mask_downscaling", mask_downscaling);
    register_module("no_mask_embed", no_mask_embed);
}

at::Tensor SamPromptEncoderImpl::sparse(const SamPrompts& prompts) {
    const auto kind = [this](std::size_t i) {
        return point_embeddings->at<torch::nn::EmbeddingImpl>(i).weight;
    };
    std::vector<at::Tensor> parts;
    if (prompts.points.defined()) {
        const auto encoded = pe_layer((prompts.points + 0.5) / imageSize);  // [P, n, C]
        const auto foreground = prompts.labels.eq(1).unsqueeze(2);          // [P, n, 1]
        parts.push_back(encoded + torch::where(foreground, kind(1), kind(0)));
        if (!prompts.boxes.defined())
            parts.push_back(
                not_a_point_embed->weight.unsqueeze(0).expand({prompts.points.size(0), 1, -1}));
    }
    if (prompts.boxes.defined()) {
        const auto corners = prompts.boxes.view({-1, 2, 2}) + 0.5;  // [P, 2, 2]
        parts.push_back(pe_layer(corners / imageSize) + torch::stack({kind(2), kind(3)}, 1));
    }
    return torch::cat(parts, 1);
}

at::Tensor SamPromptEncoderImpl::dense(const SamPrompts& prompts) {
    if (prompts.masks.defined())
        return mask_downscaling->forward(prompts.masks);  // [P or 1, C, g, g]
    return no_mask_embed->weight.view({1, -1, 1, 1}).expand({1, -1, grid, grid});
}

at::Tensor SamPromptEncoderImpl::densePositions() {
    const auto options = no_mask_embed->weight.options().requires_grad(false);
    const auto centres = (torch::arange(grid, options) + 0.5) / grid;  // [g]
    const auto x = centres.unsqueeze(0).expand({grid, grid});          // [g, g]
    const auto y = centres.unsqueeze(1).expand({grid, grid});          // [g, g]
    return pe_layer(torch::stack({x, y}, -1))
        .permute({2, 0, 1})
        .unsqueeze(0)
        .contiguous();  // [1, C, g, g]
}

SamDecoderAttentionImpl::SamDecoderAttentionImpl(int width, int innerWidth, int headCount)
    : q_proj(width, innerWidth),
      k_proj(width, innerWidth),
      v_proj(width, innerWidth),
      out_proj(innerWidth, width),
      heads(headCount) {
    register_module("q_proj", q_proj);
    register_module("k_proj", k_proj);
    register_module("v_proj", v_proj);
    register_module("out_proj", out_proj);
}

at::Tensor SamDecoderAttentionImpl::forward(const at::Tensor& q,
                                            const at::Tensor& k,
                                            const at::Tensor& v) {
    const auto split = [this](const at::Tensor& x) {
        return x.view({x.size(0), x.size(1), heads, -1}).transpose(1, 2);  // [P, heads, n, headDim]
    };
    const auto queries = split(q_proj(q));
    const auto logits =
        torch::matmul(queries, split(k_proj(k)).transpose(2, 3)) *
        (1.0 / std::sqrt(static_cast<double>(queries.size(3))));  // [P, heads, n, m]
    const auto mixed =
        torch::matmul(logits.softmax(-1), split(v_proj(v)));  // [P, heads, n, headDim]
    return out_proj(mixed.transpose(1, 2).reshape({q.size(0), q.size(1), -1}));
}

SamTwoWayBlockImpl::SamTwoWayBlockImpl(const SamConfig& config, bool isFirst)
    : self_attn(config.promptWidth, config.promptWidth, config.decoderHeads),
      norm1(decoderNorm(config.promptWidth)),
      cross_attn_token_to_image(config.promptWidth, config.promptWidth / 2, config.decoderHeads),
      norm2(decoderNorm(config.promptWidth)),
      mlp(config.promptWidth, config.decoderMlpWidth, Activation::Relu),
      norm3(decoderNorm(config.promptWidth)),
      norm4(decoderNorm(config.promptWidth)),
      cross_attn_image_to_token(config.promptWidth, config.promptWidth / 2, config.decoderHeads),
      first(isFirst) {
    register_module("self_attn", self_attn);
    register_module("norm1", norm1);
    register_module("cross_attn_token_to_image", cross_attn_token_to_image);
    register_module("norm2", norm2);
    register_module("mlp", mlp);
    register_module("norm3", norm3);
    register_module("norm4", norm4);
    register_module("cross_attn_image_to_token", cross_attn_image_to_token);
}

void SamTwoWayBlockImpl::forward(at::Tensor& queries,
                                 at::Tensor& keys,
                                 const at::Tensor& queryPe,
                                 const at::Tensor& keyPe) {
    if (first) {
        queries = self_attn(queries, queries, queries);  // no positions, no residual
    } else {
        const auto placed = queries + queryPe;  // [P, n, C]
        queries = queries + self_attn(placed, placed, queries);
    }
    queries = norm1(queries);
    const auto placedKeys = keys + keyPe;  // [P, g g, C]
    queries = norm2(queries + cross_attn_token_to_image(queries + queryPe, placedKeys, keys));
    queries = norm3(queries + mlp(queries));
    keys = norm4(keys + cross_attn_image_to_token(placedKeys, queries + queryPe, queries));
}

SamTwoWayTransformerImpl::SamTwoWayTransformerImpl(const SamConfig& config)
    : final_attn_token_to_image(config.promptWidth, config.promptWidth / 2, config.decoderHeads),
      norm_final_attn(decoderNorm(config.promptWidth)) {
    for (int i = 0; i < config.decoderDepth; ++i)
        layers->push_back(SamTwoWayBlock(config, i == 0));
    register_module("layers", layers);
    register_module("final_attn_token_to_image", final_attn_token_to_image);
    register_module("norm_final_attn", norm_final_attn);
}

void SamTwoWayTransformerImpl::forward(at::Tensor& tokens,
                                       at::Tensor& image,
                                       const at::Tensor& positions) {
    image = image.flatten(2).transpose(1, 2).contiguous();                 // [P, g g, C]
    const auto keyPe = positions.flatten(2).transpose(1, 2).contiguous();  // [1, g g, C]
    const auto queryPe = tokens;                                           // [P, n, C]
    for (std::size_t i = 0; i < layers->size(); ++i)
        layers->at<SamTwoWayBlockImpl>(i).forward(tokens, image, queryPe, keyPe);
    tokens =
        norm_final_attn(tokens + final_attn_token_to_image(tokens + queryPe, image + keyPe, image));
}

SamMlpImpl::SamMlpImpl(int input, int hidden, int output, int depth) {
    for (int i = 0; i < depth; ++i)
        layers->push_back(
            torch::nn::Linear(i == 0 ? input : hidden, i + 1 == depth ? output : hidden));
    register_module("layers", layers);
}

at::Tensor SamMlpImpl::forward(at::Tensor x) {
    for (std::size_t i = 0; i < layers->size(); ++i) {
        x = layers->at<torch::nn::LinearImpl>(i).forward(x);
        if (i + 1 < layers->size())
            x = torch::relu(x);
    }
    return x;
}

SamMaskDecoderImpl::SamMaskDecoderImpl(const SamConfig& config)
    : transformer(config),
      iou_token(1, config.promptWidth),
      mask_tokens(config.maskTokens, config.promptWidth),
      iou_prediction_head(
          config.promptWidth, config.iouHeadWidth, config.maskTokens, config.iouHeadDepth) {
    register_module("transformer", transformer);
    register_module("iou_token", iou_token);
    register_module("mask_tokens", mask_tokens);
    output_upscaling->push_back(doubling(config.promptWidth, config.promptWidth / 4));
    output_upscaling->push_back(LayerNorm2d(config.promptWidth / 4));
    output_upscaling->push_back(torch::nn::GELU());
    output_upscaling->push_back(doubling(config.promptWidth / 4, config.promptWidth / 8));
    output_upscaling->push_back(torch::nn::GELU());
    register_module("output_upscaling", output_upscaling);
    for (int i = 0; i < config.maskTokens; ++i)
        output_hypernetworks_mlps->push_back(
            SamMlp(config.promptWidth, config.promptWidth, config.promptWidth / 8, 3));
    register_module("output_hypernetworks_mlps", output_hypernetworks_mlps);
    register_module("iou_prediction_head", iou_prediction_head);
}

SamDecoded SamMaskDecoderImpl::forward(const at::Tensor& embedding,
                                       const at::Tensor& positions,
                                       const at::Tensor& sparse,
                                       const at::Tensor& dense,
                                       bool multimask) {
    const std::int64_t prompts = sparse.size(0);
    const std::int64_t side = embedding.size(2);
    const std::int64_t maskCount = mask_tokens->weight.size(0);
    const auto own =
        torch::cat({iou_token->weight, mask_tokens->weight}, 0);  // [1 + maskTokens, C]
    auto tokens = torch::cat({own.unsqueeze(0).expand({prompts, -1, -1}), sparse}, 1);  // [P, n, C]
    auto image =
        embedding.repeat_interleave(prompts / embedding.size(0), 0) + dense;  // [P, C, g, g]
    transformer->forward(tokens, image, positions);                           // image: [P, g g, C]

    const auto grid = image.transpose(1, 2).reshape({prompts, -1, side, side});  // [P, C, g, g]
    const auto upscaled = output_upscaling->forward(grid);  // [P, C / 8, 4g, 4g]
    const std::int64_t first = multimask ? 1 : 0;
    const std::int64_t last = multimask ? maskCount : 1;
    std::vector<at::Tensor> weights;
    for (std::int64_t i = first; i < last; ++i)
        weights.push_back(output_hypernetworks_mlps->at<SamMlpImpl>(i).forward(
            tokens.select(1, 1 + i)));                                              // [P, C / 8]
    const auto logits = torch::bmm(torch::stack(weights, 1), upscaled.flatten(2));  // [P, M, 4g 4g]
    const auto iou = iou_prediction_head(tokens.select(1, 0));  // [P, maskTokens]
    return {logits.view({prompts, last - first, 4 * side, 4 * side}), iou.slice(1, first, last)};
}

}  // namespace groundscope
