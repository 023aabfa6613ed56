// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_decoder.h"

#include "core/infer/products.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace groundscope {
namespace {

constexpr double kTwoPi = 6.283185307179586;
constexpr double kDecoderEps = 1e-5;  // PyTorch's default, unlike the encoder's
// What so many prompts need stays in a CPU's cache; a graphics card wants all at once.
constexpr std::int64_t kPromptsInCache = 3;

}  // namespace

SamPositionEncoding::SamPositionEncoding(const SamConfig& config) {
    positional_encoding_gaussian_matrix = register_buffer(
        "positional_encoding_gaussian_matrix", at::zeros({1}).expand({2, config.promptWidth / 2}));
}

void SamPositionEncoding::initialise(at::Generator& generator) {
    auto& matrix = positional_encoding_gaussian_matrix;
    matrix.set_data(at::empty(matrix.sizes(), at::kFloat).normal_(0, 1, generator));
}

at::Tensor SamPositionEncoding::forward(const at::Tensor& places) const {
    const auto angles =
        at::matmul(places * 2 - 1, positional_encoding_gaussian_matrix) * kTwoPi;  // [..., C / 2]
    return at::cat({angles.sin(), angles.cos()}, -1);
}

SamMaskDownscaling::SamMaskDownscaling(const SamConfig& config) {
    const std::int64_t middle = config.maskInChannels;
    first = register_module("0", std::make_shared<PatchConv>(1, middle / 4, 2, /*bias=*/true));
    firstNorm = register_module("1", std::make_shared<LayerNorm2d>(middle / 4));
    second =
        register_module("3", std::make_shared<PatchConv>(middle / 4, middle, 2, /*bias=*/true));
    secondNorm = register_module("4", std::make_shared<LayerNorm2d>(middle));
    widen = register_module(
        "6", std::make_shared<SameConv>(middle, config.promptWidth, 1, /*bias=*/true));
}

at::Tensor SamMaskDownscaling::forward(const at::Tensor& masks) const {
    const auto half =
        at::gelu(firstNorm->forward(first->forward(masks)));  // [P, middle / 4, 2 g, 2 g]
    const auto quarter = at::gelu(secondNorm->forward(second->forward(half)));  // [P, middle, g, g]
    return widen->forward(quarter);
}

SamPromptEncoder::SamPromptEncoder(const SamConfig& config)
    : m_grid(config.grid()), m_imageSize(config.imageSize) {
    const auto makeToken = [&] { return std::make_shared<TokenTable>(1, config.promptWidth); };
    pe_layer = register_module("pe_layer", std::make_shared<SamPositionEncoding>(config));
    point_embeddings = register_module("point_embeddings", std::make_shared<Stack<TokenTable>>());
    for (int i = 0; i < 4; ++i)
        point_embeddings->add(makeToken());
    not_a_point_embed = register_module("not_a_point_embed", makeToken());
    no_mask_embed = register_module("no_mask_embed", makeToken());
    mask_downscaling =
        register_module("mask_downscaling", std::make_shared<SamMaskDownscaling>(config));
}

at::Tensor SamPromptEncoder::sparse(const SamPrompts& prompts) const {
    const auto kind = [this](std::size_t i) {
        return point_embeddings->items[i]->weight;
    };  // [1, C]
    std::vector<at::Tensor> parts;
    if (prompts.points.defined()) {
        const auto encoded = pe_layer->forward((prompts.points + 0.5) / m_imageSize);  // [P, n, C]
        const auto foreground = prompts.labels.eq(1).unsqueeze(2);                     // [P, n, 1]
        parts.push_back(encoded + at::where(foreground, kind(1), kind(0)));
        if (!prompts.boxes.defined())
            parts.push_back(
                not_a_point_embed->weight.unsqueeze(0).expand({prompts.points.size(0), 1, -1}));
    }
    if (prompts.boxes.defined()) {
        const auto corners = prompts.boxes.view({-1, 2, 2}) + 0.5;  // [P, 2, 2]
        parts.push_back(pe_layer->forward(corners / m_imageSize) +
                        at::stack({kind(2), kind(3)}, 1));
    }
    return at::cat(parts, 1);
}

at::Tensor SamPromptEncoder::dense(const SamPrompts& prompts) const {
    if (prompts.masks.defined())
        return mask_downscaling->forward(prompts.masks);  // [P or 1, C, g, g]
    return no_mask_embed->weight.view({1, -1, 1, 1}).expand({1, -1, m_grid, m_grid});
}

at::Tensor SamPromptEncoder::densePositions() const {
    const auto options = at::TensorOptions(at::kFloat).device(no_mask_embed->weight.device());
    const auto centres = (at::arange(m_grid, options) + 0.5) / m_grid;  // [g]
    const auto x = centres.unsqueeze(0).expand({m_grid, m_grid});       // [g, g]
    const auto y = centres.unsqueeze(1).expand({m_grid, m_grid});       // [g, g]
    const auto encoded = pe_layer->forward(at::stack({x, y}, -1));      // [g, g, C]
    return encoded.permute({2, 0, 1}).unsqueeze(0).contiguous();
}

SamDecoderAttention::SamDecoderAttention(std::int64_t width,
                                         std::int64_t innerWidth,
                                         std::int64_t heads)
    : m_heads(heads) {
    q_proj = register_module("q_proj", std::make_shared<Linear>(width, innerWidth, /*bias=*/true));
    k_proj = register_module("k_proj", std::make_shared<Linear>(width, innerWidth, /*bias=*/true));
    v_proj = register_module("v_proj", std::make_shared<Linear>(width, innerWidth, /*bias=*/true));
    out_proj =
        register_module("out_proj", std::make_shared<Linear>(innerWidth, width, /*bias=*/true));
}

at::Tensor SamDecoderAttention::forward(const at::Tensor& queries,
                                        const at::Tensor& keys,
                                        const at::Tensor& values) const {
    const auto inner = q_proj->weight.size(0);
    if (queries.size(1) * m_heads < inner && keys.size(1) > inner)
        return fewLookAtMany(queries, keys, values);
    if (keys.size(1) * m_heads < inner && queries.size(1) > inner)
        return manyLookAtFew(queries, keys, values);
    const auto prompts = std::max(queries.size(0), keys.size(0));
    const auto split = [&](const Linear& projection, const at::Tensor& tokens) {
        return splitHeads(projection.forward(tokens), m_heads).expand({prompts, -1, -1, -1});
    };
    const auto v = split(*v_proj, values);                                           // [P, heads, m, headDim]
    const auto q = split(*q_proj, queries) / scale();                                // [P, heads, n, headDim]
    const auto weights = product(q, split(*k_proj, keys).transpose(2, 3)).softmax(-1);  // [P, heads, n, m]
    return out_proj->forward(joinHeads(product(weights, v)));
}

double SamDecoderAttention::scale() const {
    return std::sqrt(static_cast<double>(q_proj->weight.size(0) / m_heads));
}

at::Tensor SamDecoderAttention::throughWeights(const at::Tensor& heads, const at::Tensor& weight) const {
    const auto perHead = weight.view({m_heads, -1, weight.size(1)});                        // [heads, headDim, C]
    const auto rows = heads.transpose(0, 1).reshape({m_heads, -1, heads.size(3)});          // [heads, P k, headDim]
    return product(rows, perHead).view({m_heads, heads.size(0), heads.size(2), -1}).transpose(0, 1);
}

at::Tensor SamDecoderAttention::fewLookAtMany(const at::Tensor& queries,
                                              const at::Tensor& keys,
                                              const at::Tensor& values) const {
    const auto prompts = queries.size(0);
    const auto tokens = queries.size(1);
    const auto q = splitHeads(q_proj->forward(queries), m_heads) / scale();            // [P, heads, n, headDim]
    // A key's bias adds the same to a whole row of logits, which the softmax does not see.
    auto absorbed = throughWeights(q, k_proj->weight).reshape({prompts, m_heads * tokens, -1});  // [P, heads n, C]
    if (keys.size(0) == 1)
        absorbed = absorbed.reshape({1, prompts * m_heads * tokens, -1});                   // [1, P heads n, C]
    const auto weights = product(absorbed, keys.transpose(1, 2)).softmax(-1);          // [P or 1, … heads n, m]
    const auto mixed = product(weights, values).view({prompts, m_heads, tokens, -1});  // [P, heads, n, C]
    const auto perHead = v_proj->weight.view({m_heads, -1, v_proj->weight.size(1)});   // [heads, headDim, C]
    const auto rows = mixed.transpose(0, 1).reshape({m_heads, prompts * tokens, -1});  // [heads, P n, C]
    const auto seen = product(rows, perHead.transpose(1, 2));                          // [heads, P n, headDim]
    return out_proj->forward(seen.transpose(0, 1).reshape({prompts, tokens, -1}) + v_proj->bias);
}

at::Tensor SamDecoderAttention::manyLookAtFew(const at::Tensor& queries,
                                              const at::Tensor& keys,
                                              const at::Tensor& values) const {
    const auto prompts = keys.size(0);
    const auto places = queries.size(1);
    const auto rows = m_heads * keys.size(1);
    const auto k = splitHeads(k_proj->forward(keys), m_heads) / scale();                             // [P, heads, m, headDim]
    const auto v = splitHeads(v_proj->forward(values), m_heads);                                     // [P, heads, m, headDim]
    const auto offsets = (k * q_proj->bias.view({1, m_heads, 1, -1})).sum(-1);                       // [P, heads, m]
    auto absorbed = throughWeights(k, q_proj->weight).reshape({prompts, rows, -1});                  // [P, heads m, C]
    if (queries.size(0) == 1)
        absorbed = absorbed.reshape({1, prompts * rows, -1});                                        // [1, P heads m, C]
    // Places last: a softmax along a long dimension of a few values is slow.
    const auto logits = product(absorbed, queries.transpose(1, 2)).view({prompts, m_heads, -1, places});  // [P, heads, m, n]
    const auto weights = (logits + offsets.unsqueeze(3)).softmax(2).view({prompts, rows, places});        // [P, heads m, n]
    const auto seen = throughWeights(v, out_proj->weight.t().contiguous()).reshape({prompts, rows, -1});  // [P, heads m, C]
    return product(weights.transpose(1, 2), seen) + out_proj->bias;
}

SamTwoWayBlock::SamTwoWayBlock(const SamConfig& config, bool first) : m_first(first) {
    const std::int64_t width = config.promptWidth;
    const auto makeAttention = [&](const char* name, std::int64_t innerWidth) {
        return register_module(
            name, std::make_shared<SamDecoderAttention>(width, innerWidth, config.decoderHeads));
    };
    const auto makeNorm = [&](const char* name) {
        return register_module(name, std::make_shared<LayerNorm>(width, kDecoderEps));
    };
    self_attn = makeAttention("self_attn", width);
    norm1 = makeNorm("norm1");
    cross_attn_token_to_image = makeAttention("cross_attn_token_to_image", width / 2);
    norm2 = makeNorm("norm2");
    mlp = register_module(
        "mlp", std::make_shared<SamMlpBlock>(width, config.decoderMlpWidth, Activation::Relu));
    norm3 = makeNorm("norm3");
    norm4 = makeNorm("norm4");
    cross_attn_image_to_token = makeAttention("cross_attn_image_to_token", width / 2);
}

void SamTwoWayBlock::forward(SamTwoWayState& state) const {
    auto& [queries, keys, queryPlace, keyPlace] = state;
    if (m_first) {
        queries = self_attn->forward(queries, queries, queries);  // no places, no residual
    } else {
        const auto placed = queries + queryPlace;  // [P, n, C]
        queries = queries + self_attn->forward(placed, placed, queries);
    }
    queries = norm1->forward(queries);
    const auto placedKeys = keys + keyPlace;  // [P, g g, C]
    queries = norm2->forward(
        queries + cross_attn_token_to_image->forward(queries + queryPlace, placedKeys, keys));
    queries = norm3->forward(queries + mlp->forward(queries));
    keys = norm4->forward(
        keys + cross_attn_image_to_token->forward(placedKeys, queries + queryPlace, queries));
}

SamTwoWayTransformer::SamTwoWayTransformer(const SamConfig& config) {
    layers = register_module("layers", std::make_shared<Stack<SamTwoWayBlock>>());
    for (int i = 0; i < config.decoderDepth; ++i)
        layers->add(std::make_shared<SamTwoWayBlock>(config, /*first=*/i == 0));
    final_attn_token_to_image =
        register_module("final_attn_token_to_image",
                        std::make_shared<SamDecoderAttention>(
                            config.promptWidth, config.promptWidth / 2, config.decoderHeads));
    norm_final_attn = register_module("norm_final_attn",
                                      std::make_shared<LayerNorm>(config.promptWidth, kDecoderEps));
}

void SamTwoWayTransformer::forward(SamTwoWayState& state) const {
    for (const auto& layer : layers->items)
        layer->forward(state);
    const auto attended = final_attn_token_to_image->forward(
        state.queries + state.queryPlace, state.keys + state.keyPlace, state.keys);  // [P, n, C]
    state.queries = norm_final_attn->forward(state.queries + attended);
}

SamOutputUpscaling::SamOutputUpscaling(const SamConfig& config) {
    const std::int64_t width = config.promptWidth;
    first = register_module("0", std::make_shared<DoublingConv>(width, width / 4));
    norm = register_module("1", std::make_shared<LayerNorm>(width / 4, kNorm2dEps));
    second = register_module("3", std::make_shared<DoublingConv>(width / 4, width / 8));
}

at::Tensor SamOutputUpscaling::forward(const at::Tensor& x) const {
    const auto doubled = at::gelu(norm->forward(first->forward(x)));  // [P, g g, 4, C / 4]
    return at::gelu(second->forward(doubled));
}

SamMaskDecoder::SamMaskDecoder(const SamConfig& config) {
    const std::int64_t width = config.promptWidth;
    transformer = register_module("transformer", std::make_shared<SamTwoWayTransformer>(config));
    iou_token = register_module("iou_token", std::make_shared<TokenTable>(1, width));
    mask_tokens =
        register_module("mask_tokens", std::make_shared<TokenTable>(config.maskTokens, width));
    output_upscaling =
        register_module("output_upscaling", std::make_shared<SamOutputUpscaling>(config));
    output_hypernetworks_mlps =
        register_module("output_hypernetworks_mlps", std::make_shared<Stack<SamMlp>>());
    for (int i = 0; i < config.maskTokens; ++i)
        output_hypernetworks_mlps->add(
            std::make_shared<SamMlp>(SamMlp::Widths{width, width, width / 8}, 3));
    iou_prediction_head = register_module(
        "iou_prediction_head",
        std::make_shared<SamMlp>(SamMlp::Widths{width, config.iouHeadWidth, config.maskTokens},
                                 config.iouHeadDepth));
}

SamDecoded SamMaskDecoder::forward(const at::Tensor& embedding,
                                   const at::Tensor& positions,
                                   const at::Tensor& sparse,
                                   const at::Tensor& dense,
                                   SamMasks masks) const {
    const std::int64_t prompts = sparse.size(0);
    const bool oneImage = embedding.size(0) == 1;
    if (!embedding.device().is_cpu() || !oneImage || prompts <= kPromptsInCache)
        return decode(embedding, positions, sparse, dense, masks);
    std::vector<at::Tensor> logits;
    std::vector<at::Tensor> iou;
    for (std::int64_t begin = 0; begin < prompts; begin += kPromptsInCache) {
        const auto count = std::min(kPromptsInCache, prompts - begin);
        const auto own = dense.size(0) == 1 ? dense : dense.narrow(0, begin, count);  // [p or 1, C, g, g]
        auto part = decode(embedding, positions, sparse.narrow(0, begin, count), own, masks);
        logits.push_back(std::move(part.logits));
        iou.push_back(std::move(part.iou));
    }
    return {at::cat(logits, 0), at::cat(iou, 0)};
}

SamDecoded SamMaskDecoder::decode(const at::Tensor& embedding,
                                   const at::Tensor& positions,
                                   const at::Tensor& sparse,
                                   const at::Tensor& dense,
                                   SamMasks masks) const {
    const std::int64_t prompts = sparse.size(0);
    const std::int64_t side = embedding.size(2);
    const auto own = at::cat({iou_token->weight, mask_tokens->weight}, 0);  // [1 + maskTokens, C]
    const auto tokens =
        at::cat({own.unsqueeze(0).expand({prompts, -1, -1}), sparse}, 1);  // [P, n, C]
    // One image without mask prompts is the same for all: the first block works on it once.
    const bool same = embedding.size(0) == 1 && dense.size(0) == 1;
    const auto image =
        same ? embedding + dense
             : embedding.repeat_interleave(prompts / embedding.size(0), 0) + dense;  // [P or 1, C, g, g]
    SamTwoWayState state{tokens,
                         image.flatten(2).transpose(1, 2).contiguous(),  // [P or 1, g g, C]
                         tokens,
                         positions.flatten(2).transpose(1, 2).contiguous()};  // [1, g g, C]
    transformer->forward(state);

    const std::int64_t first = masks == SamMasks::Multimask ? 1 : 0;
    const std::int64_t end = masks == SamMasks::Single ? 1 : mask_tokens->weight.size(0);
    std::vector<at::Tensor> weights;
    for (std::int64_t i = first; i < end; ++i)
        weights.push_back(output_hypernetworks_mlps->items[i]->forward(
            state.queries.select(1, 1 + i)));                                   // [P, C / 8]
    const auto iou = iou_prediction_head->forward(state.queries.select(1, 0));  // [P, maskTokens]
    return {masksOf(state.keys, at::stack(weights, 1), side), iou.slice(1, first, end)};
}

at::Tensor SamMaskDecoder::masksOf(const at::Tensor& keys, const at::Tensor& weights, std::int64_t side) const {
    const auto prompts = keys.size(0);
    const auto upscaled = output_upscaling->forward(keys).view({prompts, 16 * side * side, -1});  // [P, 16 g g, C / 8]
    // Rows and columns: of the grid, of the first four, of the second four.
    return product(weights, upscaled.transpose(1, 2))
        .view({prompts, weights.size(1), side, side, 2, 2, 2, 2})
        .permute({0, 1, 2, 4, 6, 3, 5, 7})
        .reshape({prompts, weights.size(1), 4 * side, 4 * side});
}

}  // namespace groundscope
