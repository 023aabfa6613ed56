// SPDX-License-Identifier: GPL-3.0-or-later
/// Building blocks of the models: linear, norms, embedding, rotary positions, attention.
///
/// A new module owns shapes only (its parameters are views of one zero): give it values with
/// loadParameters() (checkpoint.h) or with initialise(). Nothing here opens an InferenceMode or
/// writes into a tensor of the graph, so the same classes are trained with autograd, also under
/// autocast.
#pragma once

#include "core/infer/int8_weights.h"
#include "core/infer/trace.h"

#include <torch/nn/module.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// A module with parameters of its own.
class Layer : public torch::nn::Module {
  public:
    /// Random values of a fresh layer (training); every parameter gets memory of its own.
    virtual void initialise(at::Generator& generator) = 0;

  protected:
    at::Tensor addParameter(const std::string& name, at::IntArrayRef shape);
};

/// Gives every Layer below `root` random values. Deterministic: same seed, same values.
void initialise(torch::nn::Module& root, std::uint64_t seed);

/// y = x Wᵀ + b. Fresh values: uniform in ±1/sqrt(in). Weights may be int8 for inference.
class Linear : public Layer {
  public:
    Linear(std::int64_t in, std::int64_t out, bool bias);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& x) const;  ///< [..., in] -> [..., out]
    /// From now on these are the weights; `weight` holds their values.
    void setInt8(Int8Weights weights);
    [[nodiscard]] const Int8Weights& int8() const { return m_int8; }  ///< undefined tensors: not int8

    at::Tensor weight;  // [out, in]
    at::Tensor bias;    // [out] or undefined

  private:
    Int8Weights m_int8;
};

/// Mean and variance over the last dimension.
class LayerNorm : public Layer {
  public:
    LayerNorm(std::int64_t width, double eps);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& x) const;

    at::Tensor weight;  // [width]
    at::Tensor bias;    // [width]

  private:
    double m_eps;
};

/// x / rms(x) * weight, statistics in float32.
class RmsNorm : public Layer {
  public:
    RmsNorm(std::int64_t width, double eps);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& x) const;

    at::Tensor weight;  // [width]

  private:
    double m_eps;
};

/// Table of vectors. Fresh values: normal, deviation 0.02.
class Embedding : public Layer {
  public:
    Embedding(std::int64_t rows, std::int64_t width);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& ids) const;  ///< I64 [...] -> [..., width]

    at::Tensor weight;  // [rows, width]
};

/// Non-overlapping square patches: convolution with stride = kernel size.
class PatchConv : public Layer {
  public:
    PatchConv(std::int64_t inChannels, std::int64_t width, std::int64_t patch, bool bias);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(
        const at::Tensor& pixels) const;  ///< [B, C, H, W] -> [B, width, H/patch, W/patch]

    at::Tensor weight;  // [width, C, patch, patch]
    at::Tensor bias;    // [width] or undefined

  private:
    std::int64_t m_patch;
};

/// A numbered list of equal modules: "0", "1", …
template <typename T>
class Stack : public torch::nn::Module {
  public:
    void add(std::shared_ptr<T> item) {
        items.push_back(register_module(std::to_string(items.size()), std::move(item)));
    }
    std::vector<std::shared_ptr<T>> items;
};

/// "gelu" (erf), "gelu_tanh", "quick_gelu" x·σ(1.702x), "silu", "relu".
enum class Activation { Gelu, GeluTanh, QuickGelu, Silu, Relu };
at::Tensor activate(Activation activation, const at::Tensor& x);

/// Cosines and sines of rotary positions, float32, half-rotation layout.
struct Rotary {
    at::Tensor cosine;  // [1|B, 1, L, headDim]
    at::Tensor sine;    // [1|B, 1, L, headDim]
};
/// @param positions  [L] or [B, L], any number type; inv_freq = base^(-2i/headDim)
Rotary rotaryFor(const at::Tensor& positions, std::int64_t headDim, double base);
/// Rotates [B, heads, L, headDim] in float32; returns the dtype of x.
at::Tensor rotate(const at::Tensor& x, const Rotary& rotary);

/// Scaled dot-product attention, softmax in float32, grouped queries.
struct AttentionInput {
    at::Tensor query;     // [B, heads, L, headDim]
    at::Tensor key;       // [B, kvHeads, K, headDim], kvHeads divides heads
    at::Tensor value;     // [B, kvHeads, K, headDim]
    at::Tensor mask;      // additive [1|B, 1, L, K], or undefined
    bool causal = false;  ///< query row i is key K-L+i; used when there is no mask
};
/// @return [B, heads, L, headDim]. Without a mask at most kAttentionBlock + 1 query rows are
/// computed at a time.
/// @param trace  gets "attention" of `layer`, see trace.h
at::Tensor attend(const AttentionInput& input, const Trace* trace, int layer);
inline constexpr std::int64_t kAttentionBlock = 256;

/// [B, L, heads·headDim] <-> [B, heads, L, headDim]
at::Tensor splitHeads(const at::Tensor& x, std::int64_t heads);
at::Tensor joinHeads(const at::Tensor& x);

}  // namespace groundscope
