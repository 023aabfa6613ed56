// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/layers.h"

#include "core/infer/products.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>

#include <cmath>
#include <limits>

namespace groundscope {
namespace {

/// Swaps the values in place of the shape-only view; works for parameters that require gradients.
void setValue(at::Tensor& parameter, at::Tensor value) {
    parameter.set_data(value.to(parameter.options()));
}

at::Tensor uniformLike(const at::Tensor& parameter, double bound, at::Generator& generator) {
    return at::empty(parameter.sizes(), at::kFloat).uniform_(-bound, bound, generator);
}

at::Tensor normalLike(const at::Tensor& parameter, double deviation, at::Generator& generator) {
    return at::empty(parameter.sizes(), at::kFloat).normal_(0, deviation, generator);
}

void initialiseAffine(at::Tensor& weight,
                      at::Tensor& bias,
                      std::int64_t fanIn,
                      at::Generator& generator) {
    const double bound = 1.0 / std::sqrt(static_cast<double>(fanIn));
    setValue(weight, uniformLike(weight, bound, generator));
    if (bias.defined())
        setValue(bias, uniformLike(bias, bound, generator));
}

}  // namespace

at::Tensor Layer::addParameter(const std::string& name, at::IntArrayRef shape) {
    return register_parameter(name, at::zeros({1}).expand(shape));
}

void initialise(torch::nn::Module& root, std::uint64_t seed) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    for (const auto& module : root.modules(/*include_self=*/false))
        if (auto* layer = dynamic_cast<Layer*>(module.get()))
            layer->initialise(generator);
    if (auto* layer = dynamic_cast<Layer*>(&root))
        layer->initialise(generator);
}

Linear::Linear(std::int64_t in, std::int64_t out, bool withBias)
    : weight(addParameter("weight", {out, in})) {
    if (withBias)
        bias = addParameter("bias", {out});
}

void Linear::initialise(at::Generator& generator) {
    initialiseAffine(weight, bias, weight.size(1), generator);
}

at::Tensor Linear::forward(const at::Tensor& x) const {
    return m_int8.values.defined() ? affine(x, m_int8, bias) : affine(x, weight, bias);
}

void Linear::setInt8(Int8Weights weights) {
    m_int8 = std::move(weights);
    weight.set_requires_grad(false);
    weight.set_data(m_int8.values);
}

LayerNorm::LayerNorm(std::int64_t width, double eps)
    : weight(addParameter("weight", {width})), bias(addParameter("bias", {width})), m_eps(eps) {}

void LayerNorm::initialise(at::Generator& /*generator*/) {
    setValue(weight, at::ones(weight.sizes()));
    setValue(bias, at::zeros(bias.sizes()));
}

at::Tensor LayerNorm::forward(const at::Tensor& x) const {
    return at::layer_norm(x, weight.sizes(), weight, bias, m_eps);
}

RmsNorm::RmsNorm(std::int64_t width, double eps)
    : weight(addParameter("weight", {width})), m_eps(eps) {}

void RmsNorm::initialise(at::Generator& /*generator*/) {
    setValue(weight, at::ones(weight.sizes()));
}

at::Tensor RmsNorm::forward(const at::Tensor& x) const {
    const auto exact = x.to(at::kFloat);                                            // [..., width]
    const auto meanSquare = exact.square().mean(-1, /*keepdim=*/true);              // [..., 1]
    const auto unit = (exact * at::rsqrt(meanSquare + m_eps)).to(x.scalar_type());  // [..., width]
    return weight * unit;
}

Embedding::Embedding(std::int64_t rows, std::int64_t width)
    : weight(addParameter("weight", {rows, width})) {}

void Embedding::initialise(at::Generator& generator) {
    setValue(weight, normalLike(weight, 0.02, generator));
}

at::Tensor Embedding::forward(const at::Tensor& ids) const {
    return at::embedding(weight, ids);
}

PatchConv::PatchConv(std::int64_t inChannels, std::int64_t width, std::int64_t patch, bool withBias)
    : weight(addParameter("weight", {width, inChannels, patch, patch})), m_patch(patch) {
    if (withBias)
        bias = addParameter("bias", {width});
}

void PatchConv::initialise(at::Generator& generator) {
    initialiseAffine(weight, bias, weight.size(1) * m_patch * m_patch, generator);
}

at::Tensor PatchConv::forward(const at::Tensor& pixels) const {
    return at::conv2d(pixels, weight, bias, /*stride=*/m_patch);
}

at::Tensor activate(Activation activation, const at::Tensor& x) {
    switch (activation) {
        case Activation::Gelu:
            return at::gelu(x);
        case Activation::GeluTanh:
            return at::gelu(x, "tanh");
        case Activation::QuickGelu:
            return x * at::sigmoid(x * 1.702);
        case Activation::Silu:
            return at::silu(x);
        case Activation::Relu:
            return at::relu(x);
    }
    return x;
}

Rotary rotaryFor(const at::Tensor& positions, std::int64_t headDim, double base) {
    const auto options = at::TensorOptions(at::kFloat).device(positions.device());
    const auto even =
        at::arange(0, headDim, 2, options) / static_cast<double>(headDim);        // [headDim/2]
    const auto inverse = 1.0 / at::pow(at::Scalar(base), even);                   // [headDim/2]
    const auto rows = positions.dim() == 1 ? positions.unsqueeze(0) : positions;  // [1|B, L]
    const auto angles = rows.to(at::kFloat).unsqueeze(-1) * inverse;  // [1|B, L, headDim/2]
    const auto both = at::cat({angles, angles}, -1).unsqueeze(1);     // [1|B, 1, L, headDim]
    return {both.cos(), both.sin()};
}

at::Tensor rotate(const at::Tensor& x, const Rotary& rotary) {
    const auto exact = x.to(at::kFloat);                       // [B, heads, L, headDim]
    const auto halves = exact.chunk(2, -1);                    // 2 x [B, heads, L, headDim/2]
    const auto turned = at::cat({-halves[1], halves[0]}, -1);  // [B, heads, L, headDim]
    return (exact * rotary.cosine + turned * rotary.sine).to(x.scalar_type());
}

namespace {

/// Query rows [begin, end) that are computed together.
struct RowBlock {
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

/// One block when there is a mask or few rows; never a last block of a single row (its two last
/// rows are captured).
std::vector<RowBlock> rowBlocks(const AttentionInput& input) {
    const auto rows = input.query.size(2);
    if (input.mask.defined())
        return {{0, rows}};
    std::vector<RowBlock> blocks;
    for (std::int64_t begin = 0; begin < rows;) {
        const auto end = begin + kAttentionBlock + 1 >= rows ? rows : begin + kAttentionBlock;
        blocks.push_back({begin, end});
        begin = end;
    }
    return blocks;
}

/// Attention probabilities of one block of query rows, float32 [B, heads, rows, keys].
at::Tensor probabilities(const AttentionInput& input, RowBlock block, std::int64_t keys) {
    const auto batch = input.query.size(0);
    const auto heads = input.query.size(1);
    const auto headDim = input.query.size(3);
    const auto kvHeads = input.key.size(1);
    const auto rows = block.end - block.begin;
    const auto query =
        input.query.narrow(2, block.begin, rows)
            .reshape(
                {batch, kvHeads, heads / kvHeads * rows, headDim});  // [B, kvHeads, group·rows, D]
    const auto key = input.key.narrow(2, 0, keys).transpose(2, 3);   // [B, kvHeads, D, keys]
    auto scores = product(query, key).view({batch, heads, rows, keys}).to(at::kFloat) /
                  std::sqrt(static_cast<double>(headDim));  // [B, heads, rows, keys]
    if (input.mask.defined()) {
        scores = scores + input.mask.to(at::kFloat);
    } else if (input.causal && rows > 1) {
        const auto never =
            at::full({rows, keys}, -std::numeric_limits<float>::infinity(), scores.options());
        scores = scores +
                 never.triu(keys - rows + 1);  // [rows, keys]: row i sees keys <= keys - rows + i
    }
    return at::softmax(scores, -1);
}

}  // namespace

at::Tensor attend(const AttentionInput& input, const Trace* trace, int layer) {
    const auto batch = input.query.size(0);
    const auto heads = input.query.size(1);
    const auto headDim = input.query.size(3);
    const auto kvHeads = input.key.size(1);
    const auto allKeys = input.key.size(2);
    const auto hiddenKeys = input.causal && !input.mask.defined() ? input.query.size(2) : 0;
    std::vector<at::Tensor> parts;  // [B, heads, rows, headDim] each
    for (const auto& block : rowBlocks(input)) {
        const auto keys = hiddenKeys > 0 ? allKeys - hiddenKeys + block.end : allKeys;
        const auto rows = block.end - block.begin;
        const auto weights = probabilities(input, block, keys);  // [B, heads, rows, keys]
        const bool last = block.end == input.query.size(2);
        if (last && trace != nullptr && trace->attentionRows > 0 && trace->tensor) {
            const auto wanted = std::min<std::int64_t>(trace->attentionRows, rows);
            trace->tensor("attention", layer, weights.narrow(2, rows - wanted, wanted));
        }
        const auto grouped = weights.to(input.value.scalar_type())
                                 .view({batch,
                                        kvHeads,
                                        heads / kvHeads * rows,
                                        keys});  // [B, kvHeads, group·rows, keys]
        parts.push_back(product(grouped, input.value.narrow(2, 0, keys))
                            .view({batch, heads, rows, headDim}));
    }
    return parts.size() == 1 ? parts.front() : at::cat(parts, 2);
}

at::Tensor splitHeads(const at::Tensor& x, std::int64_t heads) {
    return x.view({x.size(0), x.size(1), heads, -1}).transpose(1, 2);
}

at::Tensor joinHeads(const at::Tensor& x) {
    return x.transpose(1, 2).reshape({x.size(0), x.size(2), -1});
}

}  // namespace groundscope
