// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_layers.h"

#include "core/infer/products.h"

#include <ATen/Functions.h>

#include <cmath>

namespace groundscope {
namespace {

void setUniform(at::Tensor& parameter, std::int64_t fanIn, at::Generator& generator) {
    const double bound = 1.0 / std::sqrt(static_cast<double>(fanIn));
    parameter.set_data(at::empty(parameter.sizes(), at::kFloat).uniform_(-bound, bound, generator));
}

}  // namespace

LayerNorm2d::LayerNorm2d(std::int64_t channels)
    : weight(addParameter("weight", {channels})), bias(addParameter("bias", {channels})) {}

void LayerNorm2d::initialise(at::Generator& /*generator*/) {
    weight.set_data(at::ones(weight.sizes()));
    bias.set_data(at::zeros(bias.sizes()));
}

at::Tensor LayerNorm2d::forward(const at::Tensor& x) const {
    const auto last = x.permute({0, 2, 3, 1});  // [B, H, W, C]
    return at::layer_norm(last, weight.sizes(), weight, bias, kNorm2dEps).permute({0, 3, 1, 2});
}

SameConv::SameConv(std::int64_t in, std::int64_t out, std::int64_t kernel, bool withBias)
    : weight(addParameter("weight", {out, in, kernel, kernel})) {
    if (withBias)
        bias = addParameter("bias", {out});
}

void SameConv::initialise(at::Generator& generator) {
    const std::int64_t fanIn = weight.size(1) * weight.size(2) * weight.size(3);
    setUniform(weight, fanIn, generator);
    if (bias.defined())
        setUniform(bias, fanIn, generator);
}

at::Tensor SameConv::forward(const at::Tensor& x) const {
    return at::conv2d(x, weight, bias, /*stride=*/1, /*padding=*/weight.size(2) / 2);
}

DoublingConv::DoublingConv(std::int64_t in, std::int64_t out)
    : weight(addParameter("weight", {in, out, 2, 2})), bias(addParameter("bias", {out})) {}

void DoublingConv::initialise(at::Generator& generator) {
    // Every output pixel is made from one input pixel's channels.
    setUniform(weight, weight.size(0), generator);
    setUniform(bias, weight.size(0), generator);
}

at::Tensor DoublingConv::forward(const at::Tensor& x) const {
    const auto out = weight.size(1);
    const auto rows = weight.permute({2, 3, 1, 0}).reshape({4 * out, weight.size(0)});  // [4 out, in]
    auto sizes = x.sizes().vec();
    sizes.back() = 4;
    sizes.push_back(out);
    return affine(x, rows, bias.repeat(4)).view(sizes);
}

TokenTable::TokenTable(std::int64_t rows, std::int64_t width)
    : weight(addParameter("weight", {rows, width})) {}

void TokenTable::initialise(at::Generator& generator) {
    weight.set_data(at::empty(weight.sizes(), at::kFloat).normal_(0, 0.5, generator));
}

SamMlpBlock::SamMlpBlock(std::int64_t width, std::int64_t hidden, Activation activation)
    : m_activation(activation) {
    lin1 = register_module("lin1", std::make_shared<Linear>(width, hidden, /*bias=*/true));
    lin2 = register_module("lin2", std::make_shared<Linear>(hidden, width, /*bias=*/true));
}

at::Tensor SamMlpBlock::forward(const at::Tensor& x) const {
    return lin2->forward(activate(m_activation, lin1->forward(x)));
}

SamMlp::SamMlp(const Widths& widths, int depth) {
    layers = register_module("layers", std::make_shared<Stack<Linear>>());
    for (int i = 0; i < depth; ++i)
        layers->add(std::make_shared<Linear>(i == 0 ? widths.in : widths.hidden,
                                             i + 1 == depth ? widths.out : widths.hidden,
                                             /*bias=*/true));
}

at::Tensor SamMlp::forward(at::Tensor x) const {
    for (const auto& layer : layers->items) {
        x = layer->forward(x);  // [..., hidden or out]
        if (layer != layers->items.back())
            x = at::relu(x);
    }
    return x;
}

}  // namespace groundscope
