// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_encoder.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace groundscope {
namespace {

/// Attention logits held at a time: few enough to stay near the cache, and bounded for ViT-H's 4096
/// tokens.
constexpr std::int64_t kMaxLogits = std::int64_t{1} << 22;

/// [side, side, headDim]: entry (q, k) is the table's row for distance q - k.
at::Tensor relativePositions(const at::Tensor& table, std::int64_t side) {
    auto rows = table;  // [2 side - 1, headDim]
    if (table.size(0) != 2 * side - 1) {
        const auto options = torch::nn::functional::InterpolateFuncOptions()
                                 .size(std::vector<std::int64_t>{2 * side - 1})
                                 .mode(torch::kLinear)
                                 .align_corners(false);
        rows = torch::nn::functional::interpolate(table.t().unsqueeze(0), options).squeeze(0).t();
    }
    const auto places =
        torch::arange(side, torch::TensorOptions(table.device()).dtype(torch::kLong));  // [side]
    const auto distance = places.unsqueeze(1) - places.unsqueeze(0) + (side - 1);  // [side, side]
    return rows.index_select(0, distance.flatten()).view({side, side, -1});
}

struct Windows {
    at::Tensor tokens;        // [B * windows, window, window, C]
    std::int64_t padded = 0;  // side of the grid after padding
};

Windows splitIntoWindows(const at::Tensor& x, std::int64_t window) {
    const std::int64_t side = x.size(1);
    const std::int64_t padding = (window - side % window) % window;
    const std::int64_t count = (side + padding) / window;
    const auto grid =
        torch::constant_pad_nd(x, {0, 0, 0, padding, 0, padding});  // [B, padded, padded, C]
    const auto tokens = grid.view({x.size(0), count, window, count, window, x.size(3)})
                            .permute({0, 1, 3, 2, 4, 5})
                            .reshape({-1, window, window, x.size(3)});
    return {tokens, side + padding};
}

at::Tensor joinWindows(const Windows& windows, std::int64_t side) {
    const std::int64_t window = windows.tokens.size(1);
    const std::int64_t count = windows.padded / window;
    const std::int64_t channels = windows.tokens.size(3);
    return windows.tokens.view({-1, count, count, window, window, channels})
        .permute({0, 1, 3, 2, 4, 5})
        .reshape({-1, windows.padded, windows.padded, channels})
        .narrow(1, 0, side)
        .narrow(2, 0, side);  // [B, side, side, C]
}

}  // namespace

SamPatchEmbedImpl::SamPatchEmbedImpl(const SamConfig& config)
    : proj(torch::nn::Conv2dOptions(3, config.width, config.patchSize).stride(config.patchSize)) {
    register_module("proj", proj);
}

at::Tensor SamPatchEmbedImpl::forward(const at::Tensor& images) {
    return proj(images).permute({0, 2, 3, 1});  // [B, g, g, width]
}

SamAttentionImpl::SamAttentionImpl(const SamConfig& config, int side)
    : qkv(config.width, 3 * config.width), proj(config.width, config.width), heads(config.heads) {
    register_module("qkv", qkv);
    register_module("proj", proj);
    const std::int64_t headDim = config.width / config.heads;
    rel_pos_h = register_parameter("rel_pos_h", torch::zeros({2 * side - 1, headDim}));
    rel_pos_w = register_parameter("rel_pos_w", torch::zeros({2 * side - 1, headDim}));
}

at::Tensor SamAttentionImpl::forward(const at::Tensor& x) {
    const std::int64_t batch = x.size(0);
    const std::int64_t side = x.size(1);
    const std::int64_t width = x.size(3);
    const std::int64_t headDim = width / heads;
    const std::int64_t count = side * side;
    const auto parts = qkv(x)
                           .view({batch, count, 3, heads, headDim})
                           .permute({2, 0, 3, 1, 4})
                           .reshape({3, batch * heads, count, headDim});
    const auto q = parts[0];                     // [B heads, count, headDim]
    const auto keys = parts[1].transpose(1, 2);  // [B heads, headDim, count]
    const auto values = parts[2];                // [B heads, count, headDim]

    // Relative positions use the unscaled queries.
    const auto grid = q.view({batch * heads, side, side, headDim});
    const auto alongH = torch::einsum("bhwc,hkc->bhwk",
                                      {grid, relativePositions(rel_pos_h, side)});  // [Bh, s, s, s]
    const auto alongW = torch::einsum("bhwc,wkc->bhwk",
                                      {grid, relativePositions(rel_pos_w, side)});  // [Bh, s, s, s]
    const auto scaled = q * std::pow(static_cast<double>(headDim), -0.5);

    const std::int64_t rowsAtOnce =
        std::clamp<std::int64_t>(kMaxLogits / (batch * heads * side * count), 1, side);
    std::vector<at::Tensor> outputs;
    for (std::int64_t row = 0; row < side; row += rowsAtOnce) {
        const std::int64_t rows = std::min(rowsAtOnce, side - row);
        auto logits = torch::bmm(scaled.narrow(1, row * side, rows * side),
                                 keys);  // [B heads, rows side, count]
        logits.view({batch * heads, rows, side, side, side})
            .add_(alongH.narrow(1, row, rows).unsqueeze(4))
            .add_(alongW.narrow(1, row, rows).unsqueeze(3));
        outputs.push_back(torch::bmm(logits.softmax(-1), values));  // [B heads, rows side, headDim]
    }
    const auto merged = torch::cat(outputs, 1)
                            .view({batch, heads, side, side, headDim})
                            .permute({0, 2, 3, 1, 4})
                            .reshape({batch, side, side, width});
    return proj(merged);
}

SamBlockImpl::SamBlockImpl(const SamConfig& config, int windowSide)
    : norm1(torch::nn::LayerNormOptions({config.width}).eps(config.normEps)),
      attn(config, windowSide > 0 ? windowSide : config.grid()),
      norm2(torch::nn::LayerNormOptions({config.width}).eps(config.normEps)),
      mlp(config.width, config.mlpWidth, Activation::Gelu),
      window(windowSide) {
    register_module("norm1", norm1);
    register_module("attn", attn);
    register_module("norm2", norm2);
    register_module("mlp", mlp);
}

at::Tensor SamBlockImpl::forward(const at::Tensor& x) {
    auto attended = norm1(x);  // [B, g, g, width]
    if (window > 0) {
        // The padding of the normalised grid takes part as keys.
        Windows windows = splitIntoWindows(attended, window);
        windows.tokens = attn(windows.tokens);
        attended = joinWindows(windows, x.size(1));
    } else {
        attended = attn(attended);
    }
    const auto sum = x + attended;  // [B, g, g, width]
    return sum + mlp(norm2(sum));
}

SamImageEncoderImpl::SamImageEncoderImpl(const SamConfig& config) : patch_embed(config) {
    register_module("patch_embed", patch_embed);
    pos_embed = register_parameter("pos_embed",
                                   torch::zeros({1, config.grid(), config.grid(), config.width}));
    for (int i = 0; i < config.depth; ++i) {
        const auto& global = config.globalBlocks;
        const bool isGlobal = std::find(global.begin(), global.end(), i) != global.end();
        blocks->push_back(SamBlock(config, isGlobal ? 0 : config.window));
    }
    register_module("blocks", blocks);
    neck->push_back(torch::nn::Conv2d(
        torch::nn::Conv2dOptions(config.width, config.promptWidth, 1).bias(false)));
    neck->push_back(LayerNorm2d(config.promptWidth));
    neck->push_back(
        torch::nn::Conv2d(torch::nn::Conv2dOptions(config.promptWidth, config.promptWidth, 3)
                              .padding(1)
                              .bias(false)));
    neck->push_back(LayerNorm2d(config.promptWidth));
    register_module("neck", neck);
}

at::Tensor SamImageEncoderImpl::forward(const at::Tensor& images, const SamEncoderHook& hook) {
    auto x = patch_embed(images);  // [B, g, g, width]
    if (hook && !hook("patch_embed", x))
        return {};
    x = x + pos_embed;
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        x = blocks->at<SamBlockImpl>(i).forward(x);
        if (hook && !hook("block" + std::to_string(i), x))
            return {};
    }
    return neck->forward(x.permute({0, 3, 1, 2})).contiguous();  // [B, promptWidth, g, g]
}

}  // namespace groundscope
