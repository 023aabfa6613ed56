// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/clip.h"

#include <ATen/Functions.h>

#include <cmath>

namespace groundscope {

ClipEmbeddings::ClipEmbeddings(const ClipConfig& config) : m_grid(config.grid()) {
    class_embedding = addParameter("class_embedding", {config.width});
    patch_embedding = register_module(
        "patch_embedding",
        std::make_shared<PatchConv>(3, config.width, config.patchSize, /*bias=*/false));
    position_embedding = register_module(
        "position_embedding", std::make_shared<Embedding>(m_grid * m_grid + 1, config.width));
}

void ClipEmbeddings::initialise(at::Generator& generator) {
    class_embedding.set_data(
        at::empty(class_embedding.sizes(), at::kFloat).normal_(0, 0.02, generator));
}

at::Tensor ClipEmbeddings::forward(const at::Tensor& pixels, GridOffset offset) const {
    const auto patches = patch_embedding->forward(pixels);  // [B, width, h, w]
    const auto height = patches.size(2);
    const auto width = patches.size(3);
    const auto batch = patches.size(0);
    auto positions = position_embedding->weight;  // [1 + grid², width]
    if (height != m_grid || width != m_grid) {
        const auto table = positions.slice(0, 1).view({m_grid, m_grid, -1});  // [grid, grid, width]
        const auto window =
            table.narrow(0, offset.row, height).narrow(1, offset.column, width);  // [h, w, width]
        positions = at::cat({positions.slice(0, 0, 1), window.reshape({height * width, -1})},
                            0);  // [1 + h·w, width]
    }
    const auto rows = patches.flatten(2).transpose(1, 2);  // [B, h·w, width]
    const auto classToken =
        class_embedding.to(rows.scalar_type()).expand({batch, 1, -1});  // [B, 1, width]
    return at::cat({classToken, rows}, 1) + positions;
}

ClipAttention::ClipAttention(const ClipConfig& config) : m_heads(config.heads) {
    const auto make = [&](const char* name) {
        return register_module(name,
                               std::make_shared<Linear>(config.width, config.width, /*bias=*/true));
    };
    k_proj = make("k_proj");
    v_proj = make("v_proj");
    q_proj = make("q_proj");
    out_proj = make("out_proj");
}

at::Tensor ClipAttention::forward(const at::Tensor& x, const Trace* trace, int layer) const {
    AttentionInput input;
    input.query = splitHeads(q_proj->forward(x), m_heads);  // [B, heads, N, headDim]
    input.key = splitHeads(k_proj->forward(x), m_heads);
    input.value = splitHeads(v_proj->forward(x), m_heads);
    return out_proj->forward(joinHeads(attend(input, trace, layer)));
}

ClipMlp::ClipMlp(const ClipConfig& config) : m_activation(config.activation) {
    fc1 = register_module(
        "fc1", std::make_shared<Linear>(config.width, config.intermediate, /*bias=*/true));
    fc2 = register_module(
        "fc2", std::make_shared<Linear>(config.intermediate, config.width, /*bias=*/true));
}

at::Tensor ClipMlp::forward(const at::Tensor& x) const {
    return fc2->forward(activate(m_activation, fc1->forward(x)));
}

ClipBlock::ClipBlock(const ClipConfig& config) {
    self_attn = register_module("self_attn", std::make_shared<ClipAttention>(config));
    layer_norm1 = register_module("layer_norm1",
                                  std::make_shared<LayerNorm>(config.width, config.layerNormEps));
    mlp = register_module("mlp", std::make_shared<ClipMlp>(config));
    layer_norm2 = register_module("layer_norm2",
                                  std::make_shared<LayerNorm>(config.width, config.layerNormEps));
}

at::Tensor ClipBlock::forward(const at::Tensor& x, const Trace* trace, int layer) const {
    const auto attended =
        x + self_attn->forward(layer_norm1->forward(x), trace, layer);  // [B, N, width]
    return attended + mlp->forward(layer_norm2->forward(attended));
}

ClipEncoder::ClipEncoder(const ClipConfig& config) {
    layers = register_module("layers", std::make_shared<Stack<ClipBlock>>());
    for (std::int64_t i = 0; i < config.layers; ++i)
        layers->add(std::make_shared<ClipBlock>(config));
}

ClipVisionTransformer::ClipVisionTransformer(const ClipConfig& config) {
    embeddings = register_module("embeddings", std::make_shared<ClipEmbeddings>(config));
    pre_layrnorm = register_module("pre_layrnorm",
                                   std::make_shared<LayerNorm>(config.width, config.layerNormEps));
    encoder = register_module("encoder", std::make_shared<ClipEncoder>(config));
    if (config.postLayerNorm)
        post_layernorm = register_module(
            "post_layernorm", std::make_shared<LayerNorm>(config.width, config.layerNormEps));
}

ClipVisionModel::ClipVisionModel(const ClipConfig& clipConfig) : config(clipConfig) {
    vision_model =
        register_module("vision_model", std::make_shared<ClipVisionTransformer>(clipConfig));
}

at::Tensor ClipVisionModel::forward(const at::Tensor& pixels,
                                    std::int64_t featureLayer,
                                    const Trace* trace,
                                    GridOffset offset) const {
    const auto& blocks = vision_model->encoder->layers->items;
    const auto states = static_cast<std::int64_t>(blocks.size()) + 1;
    const auto wanted = featureLayer < 0 ? states + featureLayer : featureLayer;
    TORCH_CHECK(wanted >= 0 && wanted < states,
                "feature layer ",
                featureLayer,
                " of ",
                states - 1,
                " blocks");
    const auto embedded = vision_model->embeddings->forward(pixels, offset);  // [B, 1 + N, width]
    auto hidden = vision_model->pre_layrnorm->forward(embedded);              // [B, 1 + N, width]
    traceHidden(trace, "hidden", 0, hidden);
    for (std::int64_t i = 0; i < wanted && !isStopped(trace); ++i) {
        const auto index = static_cast<int>(i);
        hidden = blocks[static_cast<std::size_t>(i)]->forward(hidden, trace, index);
        traceHidden(trace, "hidden", index + 1, hidden);
    }
    return hidden.slice(1, 1);  // [B, N, width]
}

}  // namespace groundscope
