// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_encoder.h"

#include "core/infer/products.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

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
    const auto places =
        at::arange(side, at::TensorOptions(table.device()).dtype(at::kLong));      // [side]
    const auto distance = places.unsqueeze(1) - places.unsqueeze(0) + (side - 1);  // [side, side]
    return table.index_select(0, distance.flatten()).view({side, side, -1});
}

/// In place where nobody wants gradients: a second block of that size would leave the cache.
at::Tensor softmaxed(at::Tensor logits) {
    if (c10::GradMode::is_enabled())
        return logits.softmax(-1);
    at::_softmax_out(logits, logits, -1, /*half_to_float=*/false);
    return logits;
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
        at::constant_pad_nd(x, {0, 0, 0, padding, 0, padding});  // [B, padded, padded, C]
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

SamPatchEmbed::SamPatchEmbed(const SamConfig& config) {
    proj = register_module(
        "proj", std::make_shared<PatchConv>(3, config.width, config.patchSize, /*bias=*/true));
}

at::Tensor SamPatchEmbed::forward(const at::Tensor& images) const {
    return proj->forward(images).permute({0, 2, 3, 1});  // [B, g, g, width]
}

SamAttention::SamAttention(const SamConfig& config, int side) : m_heads(config.heads) {
    qkv = register_module("qkv",
                          std::make_shared<Linear>(config.width, 3 * config.width, /*bias=*/true));
    proj = register_module("proj",
                           std::make_shared<Linear>(config.width, config.width, /*bias=*/true));
    rel_pos_h = addParameter("rel_pos_h", {2 * side - 1, config.width / config.heads});
    rel_pos_w = addParameter("rel_pos_w", {2 * side - 1, config.width / config.heads});
}

void SamAttention::initialise(at::Generator& /*generator*/) {
    rel_pos_h.set_data(at::zeros(rel_pos_h.sizes()));
    rel_pos_w.set_data(at::zeros(rel_pos_w.sizes()));
}

at::Tensor SamAttention::mix(const Heads& heads, std::int64_t side) const {
    const std::int64_t batch = heads.queries.size(0);
    const std::int64_t headDim = heads.queries.size(2);
    const std::int64_t count = side * side;
    // Relative positions use the unscaled queries. Rows (columns) of the grid are the batch: each has its own table.
    const auto grid = heads.queries.view({batch, side, side, headDim});
    const auto tableH = relativePositions(rel_pos_h, side).transpose(1, 2);  // [s, headDim, s]
    const auto tableW = relativePositions(rel_pos_w, side).transpose(1, 2);  // [s, headDim, s]
    const auto alongH = product(grid.transpose(0, 1).reshape({side, batch * side, headDim}), tableH)
                            .view({side, batch, side, side})
                            .transpose(0, 1)
                            .contiguous();  // [Bh, s, s, s]
    const auto alongW = product(heads.queries.reshape({batch * side, side, headDim}).transpose(0, 1), tableW)
                            .transpose(0, 1)
                            .reshape({batch, side, side, side})
                            .contiguous();  // [Bh, s, s, s]
    const auto scaled = heads.queries * std::pow(static_cast<double>(headDim), -0.5);
    const auto keys = heads.keys.transpose(1, 2);  // [Bh, headDim, count]

    const std::int64_t rowsAtOnce =
        std::clamp<std::int64_t>(kMaxLogits / (batch * side * count), 1, side);
    std::vector<at::Tensor> outputs;
    for (std::int64_t row = 0; row < side; row += rowsAtOnce) {
        const std::int64_t rows = std::min(rowsAtOnce, side - row);
        auto logits = (alongH.narrow(1, row, rows).unsqueeze(4) + alongW.narrow(1, row, rows).unsqueeze(3))
                          .view({batch, rows * side, count});
        addProduct(logits, scaled.narrow(1, row * side, rows * side), keys);  // [Bh, rows side, count]
        outputs.push_back(product(softmaxed(logits), heads.values));          // [Bh, rows side, headDim]
    }
    return outputs.size() == 1 ? outputs.front() : at::cat(outputs, 1);
}

at::Tensor SamAttention::forward(const at::Tensor& x) const {
    const std::int64_t batch = x.size(0);
    const std::int64_t side = x.size(1);
    const std::int64_t width = x.size(3);
    const auto parts = qkv->forward(x)
                           .view({batch, side * side, 3, m_heads, width / m_heads})
                           .permute({2, 0, 3, 1, 4})
                           .reshape({3, batch * m_heads, side * side, width / m_heads});
    const auto merged = mix({parts[0], parts[1], parts[2]}, side)
                            .view({batch, m_heads, side, side, width / m_heads})
                            .permute({0, 2, 3, 1, 4})
                            .reshape({batch, side, side, width});
    return proj->forward(merged);
}

SamBlock::SamBlock(const SamConfig& config, int window) : m_window(window) {
    norm1 = register_module("norm1", std::make_shared<LayerNorm>(config.width, config.normEps));
    attn = register_module(
        "attn", std::make_shared<SamAttention>(config, window > 0 ? window : config.grid()));
    norm2 = register_module("norm2", std::make_shared<LayerNorm>(config.width, config.normEps));
    mlp = register_module(
        "mlp", std::make_shared<SamMlpBlock>(config.width, config.mlpWidth, Activation::Gelu));
}

at::Tensor SamBlock::attend(const at::Tensor& x) const {
    auto attended = norm1->forward(x).to(attn->qkv->weight.scalar_type());  // [B, g, g, width]
    if (m_window > 0) {
        // The padding of the normalised grid takes part as keys.
        Windows windows = splitIntoWindows(attended, m_window);
        windows.tokens = attn->forward(windows.tokens);
        attended = joinWindows(windows, x.size(1));
    } else {
        attended = attn->forward(attended);
    }
    return x + attended;
}

at::Tensor SamBlock::feed(const at::Tensor& x) const {
    return x + mlp->forward(norm2->forward(x).to(mlp->lin1->weight.scalar_type()));
}

SamNeck::SamNeck(const SamConfig& config) {
    narrow = register_module(
        "0", std::make_shared<SameConv>(config.width, config.promptWidth, 1, /*bias=*/false));
    narrowNorm = register_module("1", std::make_shared<LayerNorm2d>(config.promptWidth));
    smooth = register_module(
        "2", std::make_shared<SameConv>(config.promptWidth, config.promptWidth, 3, /*bias=*/false));
    smoothNorm = register_module("3", std::make_shared<LayerNorm2d>(config.promptWidth));
}

at::Tensor SamNeck::forward(const at::Tensor& x) const {
    const auto narrowed = narrowNorm->forward(narrow->forward(x));  // [B, promptWidth, g, g]
    return smoothNorm->forward(smooth->forward(narrowed));
}

SamImageEncoder::SamImageEncoder(const SamConfig& config) {
    patch_embed = register_module("patch_embed", std::make_shared<SamPatchEmbed>(config));
    pos_embed = addParameter("pos_embed", {1, config.grid(), config.grid(), config.width});
    blocks = register_module("blocks", std::make_shared<Stack<SamBlock>>());
    for (int i = 0; i < config.depth; ++i) {
        const auto& global = config.globalBlocks;
        const bool isGlobal = std::find(global.begin(), global.end(), i) != global.end();
        blocks->add(std::make_shared<SamBlock>(config, isGlobal ? 0 : config.window));
    }
    neck = register_module("neck", std::make_shared<SamNeck>(config));
}

void SamImageEncoder::initialise(at::Generator& generator) {
    pos_embed.set_data(at::empty(pos_embed.sizes(), at::kFloat).normal_(0, 0.02, generator));
}

at::Tensor SamImageEncoder::forward(const at::Tensor& images,
                                    const Trace* trace,
                                    const std::stop_token& stop) const {
    auto x = patch_embed->forward(images);  // [B, g, g, width]
    traceHidden(trace, "patch_embed", 0, x);
    x = x + pos_embed;
    for (std::size_t i = 0; i < blocks->items.size(); ++i) {
        if (stop.stop_requested())
            return {};
        x = blocks->items[i]->attend(x);  // [B, g, g, width]
        if (stop.stop_requested())  // half a block of ViT-H takes most of a second on two cores
            return {};
        x = blocks->items[i]->feed(x);  // [B, g, g, width]
        traceHidden(trace, "block", static_cast<int>(i), x);
    }
    return neck->forward(x.permute({0, 3, 1, 2})).contiguous();  // [B, promptWidth, g, g]
}

}  // namespace groundscope
