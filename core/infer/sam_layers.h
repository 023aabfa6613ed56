// SPDX-License-Identifier: GPL-3.0-or-later
/// Blocks of SAM's encoders and decoder that no other model has.
#pragma once

#include "core/infer/layers.h"

#include <cstdint>
#include <memory>

namespace groundscope {

inline constexpr double kNorm2dEps = 1e-6;  ///< of LayerNorm2d, wherever the channels lie

/// Layer norm over the channels of [B, C, H, W], eps 1e-6 (spec 8.2).
class LayerNorm2d : public Layer {
  public:
    explicit LayerNorm2d(std::int64_t channels);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& x) const;  ///< [B, C, H, W] -> the same

    at::Tensor weight;  // [C]
    at::Tensor bias;    // [C]
};

/// Convolution that keeps the size: odd kernel, stride 1.
class SameConv : public Layer {
  public:
    SameConv(std::int64_t in, std::int64_t out, std::int64_t kernel, bool bias);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& x) const;  ///< [B, in, H, W] -> [B, out, H, W]

    at::Tensor weight;  // [out, in, kernel, kernel]
    at::Tensor bias;    // [out] or undefined
};

/// Transposed convolution, kernel and stride 2: each place becomes a square of four. They stay beside each other, so that it
/// is one product over places; whoever wants an image puts them in order at the end.
class DoublingConv : public Layer {
  public:
    DoublingConv(std::int64_t in, std::int64_t out);
    void initialise(at::Generator& generator) override;
    /// [..., in] -> [..., 4, out]; the four: above left, above right, below left, below right
    at::Tensor forward(const at::Tensor& x) const;

    at::Tensor weight;  // [in, out, 2, 2]
    at::Tensor bias;    // [out]
};

/// Learned vectors that are tokens themselves, not looked up. Fresh values: normal, deviation 0.5.
class TokenTable : public Layer {
  public:
    TokenTable(std::int64_t rows, std::int64_t width);
    void initialise(at::Generator& generator) override;

    at::Tensor weight;  // [rows, width]
};

/// lin2(activation(lin1(x))).
class SamMlpBlock : public torch::nn::Module {
  public:
    SamMlpBlock(std::int64_t width, std::int64_t hidden, Activation activation);
    at::Tensor forward(const at::Tensor& x) const;  ///< [..., width] -> the same

    std::shared_ptr<Linear> lin1, lin2;

  private:
    Activation m_activation;
};

/// Any number of linear layers with ReLU between.
class SamMlp : public torch::nn::Module {
  public:
    struct Widths {
        std::int64_t in = 0;
        std::int64_t hidden = 0;
        std::int64_t out = 0;
    };
    SamMlp(const Widths& widths, int depth);
    at::Tensor forward(at::Tensor x) const;  ///< [..., in] -> [..., out]

    std::shared_ptr<Stack<Linear>> layers;
};

}  // namespace groundscope
