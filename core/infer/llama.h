// SPDX-License-Identifier: GPL-3.0-or-later
/// LLaMA decoder with grouped queries, any RoPE base and an optional KV cache. Modules are named as
/// in checkpoints.
#pragma once

#include "core/infer/layers.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace groundscope {

/// Defaults are LLaMA-2 7B as in liuhaotian/llava-v1.5-7b.
struct LlamaConfig {
    std::int64_t hidden = 4096;
    std::int64_t intermediate = 11008;
    std::int64_t layers = 32;
    std::int64_t heads = 32;
    std::int64_t kvHeads = 32;
    std::int64_t headDim = 0;  ///< 0 = hidden / heads
    std::int64_t vocab = 32000;
    std::int64_t maxPositions = 4096;
    double rmsEps = 1e-5;
    double ropeBase = 10000;
    double ropeScale = 1;  ///< positions are divided by it ("linear" rope scaling)
    bool tiedEmbeddings = false;

    [[nodiscard]] std::int64_t dimOfHead() const { return headDim > 0 ? headDim : hidden / heads; }
};

/// Keys and values of the positions seen so far; memory for `capacity` positions is taken at once.
/// For inference only: forward() writes into it.
class KvCache {
  public:
    KvCache(const LlamaConfig& config,
            std::int64_t batch,
            std::int64_t capacity,
            const at::TensorOptions& options);

    [[nodiscard]] std::int64_t length() const { return m_length; }
    [[nodiscard]] std::int64_t capacity() const { return m_capacity; }

    struct Filled {
        at::Tensor key;    // [B, kvHeads, length + L, headDim]
        at::Tensor value;  // [B, kvHeads, length + L, headDim]
    };
    /// Stores [B, kvHeads, L, headDim] behind what is there and returns all of it. The length grows
    /// by advance().
    Filled append(int layer, const at::Tensor& key, const at::Tensor& value);
    void advance(std::int64_t rows) { m_length += rows; }

  private:
    std::vector<at::Tensor> m_keys;    // per layer [B, kvHeads, capacity, headDim]
    std::vector<at::Tensor> m_values;  // per layer [B, kvHeads, capacity, headDim]
    std::int64_t m_capacity;
    std::int64_t m_length = 0;
};

/// What every block of one forward call shares.
struct LlamaPass {
    Rotary rotary;
    at::Tensor mask;  // additive [1|B, 1, L, K], undefined = causal
    KvCache* cache = nullptr;
    const Trace* trace = nullptr;
};

class LlamaAttention : public torch::nn::Module {
  public:
    explicit LlamaAttention(const LlamaConfig& config);
    at::Tensor forward(const at::Tensor& x,
                       const LlamaPass& pass,
                       int layer) const;  ///< [B, L, hidden] -> same

    std::shared_ptr<Linear> q_proj, k_proj, v_proj, o_proj;

  private:
    std::int64_t m_heads;
    std::int64_t m_kvHeads;
};

class LlamaMlp : public torch::nn::Module {
  public:
    explicit LlamaMlp(const LlamaConfig& config);
    at::Tensor forward(const at::Tensor& x) const;

    std::shared_ptr<Linear> gate_proj, up_proj, down_proj;
};

class LlamaBlock : public torch::nn::Module {
  public:
    explicit LlamaBlock(const LlamaConfig& config);
    at::Tensor forward(const at::Tensor& x, const LlamaPass& pass, int layer) const;

    std::shared_ptr<LlamaAttention> self_attn;
    std::shared_ptr<LlamaMlp> mlp;
    std::shared_ptr<RmsNorm> input_layernorm, post_attention_layernorm;
};

class LlamaModel : public torch::nn::Module {
  public:
    explicit LlamaModel(const LlamaConfig& config);

    /// @param embeddings  [B, L, hidden]
    /// @param positions   [L] or [B, L]; undefined = consecutive, after what the cache holds
    /// @param mask        additive [1|B, 1, L, K]; undefined = causal
    /// @param cache       null = all keys are in this call (training)
    /// @return [B, L, hidden] after the final norm
    at::Tensor forward(const at::Tensor& embeddings,
                       const at::Tensor& positions = {},
                       const at::Tensor& mask = {},
                       KvCache* cache = nullptr,
                       const Trace* trace = nullptr) const;

    /// Vectors of words in the dtype of the computation, which that of the table need not be. I64 [...] -> [..., hidden]
    at::Tensor embed(const at::Tensor& ids) const;

    const LlamaConfig config;
    std::shared_ptr<Embedding> embed_tokens;
    std::shared_ptr<Stack<LlamaBlock>> layers;
    std::shared_ptr<RmsNorm> norm;
};

class LlamaForCausalLM : public torch::nn::Module {
  public:
    explicit LlamaForCausalLM(const LlamaConfig& config);

    /// [..., hidden] -> [..., vocab]; the word embeddings are the head when they are tied.
    at::Tensor logits(const at::Tensor& hidden) const;

    std::shared_ptr<LlamaModel> model;
    std::shared_ptr<Linear> lm_head;  // null when the embeddings are tied
};

}  // namespace groundscope
