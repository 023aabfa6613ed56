// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/llama.h"

#include "core/infer/products.h"

#include <ATen/Functions.h>

namespace groundscope {

KvCache::KvCache(const LlamaConfig& config,
                 std::int64_t batch,
                 std::int64_t capacity,
                 const at::TensorOptions& options)
    : m_capacity(capacity) {
    for (std::int64_t i = 0; i < config.layers; ++i) {
        m_keys.push_back(at::empty({batch, config.kvHeads, capacity, config.dimOfHead()}, options));
        m_values.push_back(
            at::empty({batch, config.kvHeads, capacity, config.dimOfHead()}, options));
    }
}

KvCache::Filled KvCache::append(int layer, const at::Tensor& key, const at::Tensor& value) {
    const auto rows = key.size(2);
    TORCH_CHECK(m_length + rows <= m_capacity, "KV cache of ", m_capacity, " positions is full");
    auto& keys = m_keys[static_cast<std::size_t>(layer)];      // [B, kvHeads, capacity, headDim]
    auto& values = m_values[static_cast<std::size_t>(layer)];  // [B, kvHeads, capacity, headDim]
    keys.narrow(2, m_length, rows).copy_(key);
    values.narrow(2, m_length, rows).copy_(value);
    return {keys.narrow(2, 0, m_length + rows), values.narrow(2, 0, m_length + rows)};
}

LlamaAttention::LlamaAttention(const LlamaConfig& config)
    : m_heads(config.heads), m_kvHeads(config.kvHeads) {
    const auto make = [&](const char* name, std::int64_t in, std::int64_t out) {
        return register_module(name, std::make_shared<Linear>(in, out, /*bias=*/false));
    };
    const auto headDim = config.dimOfHead();
    q_proj = make("q_proj", config.hidden, config.heads * headDim);
    k_proj = make("k_proj", config.hidden, config.kvHeads * headDim);
    v_proj = make("v_proj", config.hidden, config.kvHeads * headDim);
    o_proj = make("o_proj", config.heads * headDim, config.hidden);
}

at::Tensor LlamaAttention::forward(const at::Tensor& x, const LlamaPass& pass, int layer) const {
    AttentionInput input;
    input.query =
        rotate(splitHeads(q_proj->forward(x), m_heads), pass.rotary);  // [B, heads, L, headDim]
    input.key =
        rotate(splitHeads(k_proj->forward(x), m_kvHeads), pass.rotary);  // [B, kvHeads, L, headDim]
    input.value = splitHeads(v_proj->forward(x), m_kvHeads);             // [B, kvHeads, L, headDim]
    input.mask = pass.mask;
    input.causal = true;
    if (pass.cache != nullptr) {
        auto filled = pass.cache->append(layer, input.key, input.value);
        input.key = std::move(filled.key);
        input.value = std::move(filled.value);
    }
    return o_proj->forward(joinHeads(attend(input, pass.trace, layer)));
}

LlamaMlp::LlamaMlp(const LlamaConfig& config) {
    const auto make = [&](const char* name, std::int64_t in, std::int64_t out) {
        return register_module(name, std::make_shared<Linear>(in, out, /*bias=*/false));
    };
    gate_proj = make("gate_proj", config.hidden, config.intermediate);
    up_proj = make("up_proj", config.hidden, config.intermediate);
    down_proj = make("down_proj", config.intermediate, config.hidden);
}

at::Tensor LlamaMlp::forward(const at::Tensor& x) const {
    return down_proj->forward(activate(Activation::Silu, gate_proj->forward(x)) *
                              up_proj->forward(x));
}

LlamaBlock::LlamaBlock(const LlamaConfig& config) {
    self_attn = register_module("self_attn", std::make_shared<LlamaAttention>(config));
    mlp = register_module("mlp", std::make_shared<LlamaMlp>(config));
    input_layernorm =
        register_module("input_layernorm", std::make_shared<RmsNorm>(config.hidden, config.rmsEps));
    post_attention_layernorm = register_module(
        "post_attention_layernorm", std::make_shared<RmsNorm>(config.hidden, config.rmsEps));
}

at::Tensor LlamaBlock::forward(const at::Tensor& x, const LlamaPass& pass, int layer) const {
    const auto attended =
        x + self_attn->forward(input_layernorm->forward(x), pass, layer);  // [B, L, hidden]
    return attended + mlp->forward(post_attention_layernorm->forward(attended));
}

LlamaModel::LlamaModel(const LlamaConfig& llamaConfig) : config(llamaConfig) {
    embed_tokens =
        register_module("embed_tokens", std::make_shared<Embedding>(config.vocab, config.hidden));
    layers = register_module("layers", std::make_shared<Stack<LlamaBlock>>());
    for (std::int64_t i = 0; i < config.layers; ++i)
        layers->add(std::make_shared<LlamaBlock>(config));
    norm = register_module("norm", std::make_shared<RmsNorm>(config.hidden, config.rmsEps));
}

at::Tensor LlamaModel::embed(const at::Tensor& ids) const {
    return embed_tokens->forward(ids).to(norm->weight.scalar_type());
}

at::Tensor LlamaModel::forward(const at::Tensor& embeddings,
                               const at::Tensor& positions,
                               const at::Tensor& mask,
                               KvCache* cache,
                               const Trace* trace) const {
    const auto rows = embeddings.size(1);
    const auto before = cache != nullptr ? cache->length() : 0;
    const auto places =
        positions.defined()
            ? positions
            : at::arange(before, before + rows, embeddings.options().dtype(at::kLong));  // [L]
    const auto scaled =
        config.ropeScale == 1 ? places : places.to(at::kFloat) / config.ropeScale;  // [1|B, L]
    const LlamaPass pass{
        rotaryFor(scaled, config.dimOfHead(), config.ropeBase), mask, cache, trace};
    auto hidden = embeddings;  // [B, L, hidden]
    for (std::size_t i = 0; i < layers->items.size() && !isStopped(trace); ++i) {
        traceHidden(trace, "hidden", static_cast<int>(i), hidden);
        hidden = layers->items[i]->forward(hidden, pass, static_cast<int>(i));
    }
    if (cache != nullptr)
        cache->advance(rows);
    const auto normed = norm->forward(hidden);  // [B, L, hidden]
    traceHidden(trace, "hidden", static_cast<int>(layers->items.size()), normed);
    return normed;
}

LlamaForCausalLM::LlamaForCausalLM(const LlamaConfig& config) {
    model = register_module("model", std::make_shared<LlamaModel>(config));
    if (!config.tiedEmbeddings)
        lm_head = register_module(
            "lm_head", std::make_shared<Linear>(config.hidden, config.vocab, /*bias=*/false));
}

at::Tensor LlamaForCausalLM::logits(const at::Tensor& hidden) const {
    return lm_head ? lm_head->forward(hidden) : affine(hidden, model->embed_tokens->weight, {});
}

}  // namespace groundscope
