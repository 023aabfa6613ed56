// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/flat_parameters.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace groundscope::demo {

FlatParameters::FlatParameters(const std::vector<torch::nn::Module*>& modules) {
    std::int64_t count = 0;
    for (std::size_t m = 0; m < modules.size(); ++m)
        for (const auto& item : modules[m]->named_parameters()) {
            m_entries.push_back({item.key(), item.value(), count});
            count += item.value().numel();
        }
    m_values = at::empty({count}, at::kFloat);
    m_gradients = at::zeros({count}, at::kFloat);
    for (Entry& entry : m_entries) {
        const auto size = entry.parameter.numel();
        const auto place = m_values.narrow(0, entry.begin, size).view(entry.parameter.sizes());
        place.copy_(entry.parameter.detach());
        entry.parameter.set_data(place);
        entry.parameter.mutable_grad() =
            m_gradients.narrow(0, entry.begin, size).view(entry.parameter.sizes());
    }
}

void FlatParameters::begin(
    const std::function<Training(const std::string&, const at::Tensor&)>& setting) {
    m_rates = at::zeros_like(m_values);
    m_decays = at::zeros_like(m_values);
    m_mean = at::zeros_like(m_values);
    m_square = at::zeros_like(m_values);
    m_steps = 0;
    m_gradients.zero_();
    for (Entry& entry : m_entries) {
        const Training training = setting(entry.name, entry.parameter);
        entry.parameter.set_requires_grad(training.rate > 0);
        m_rates.narrow(0, entry.begin, entry.parameter.numel()).fill_(training.rate);
        m_decays.narrow(0, entry.begin, entry.parameter.numel()).fill_(training.decay);
    }
}

void FlatParameters::step(double learningRate) {
    constexpr double kBeta1 = 0.9;
    constexpr double kBeta2 = 0.98;
    constexpr double kEps = 1e-8;
    constexpr double kClip = 1.0;
    ++m_steps;
    const double norm = m_gradients.norm().item<double>();
    if (std::isfinite(norm)) {  // a step with an overflow is left out
        m_gradients.mul_(std::min(1.0, kClip / (norm + 1e-6)));
        m_mean.mul_(kBeta1).add_(m_gradients, 1 - kBeta1);
        m_square.mul_(kBeta2).addcmul_(m_gradients, m_gradients, 1 - kBeta2);
        const double correction1 = 1 - std::pow(kBeta1, static_cast<double>(m_steps));
        const double correction2 = 1 - std::pow(kBeta2, static_cast<double>(m_steps));
        const auto update =
            m_mean / correction1 / ((m_square / correction2).sqrt_() + kEps);  // [n]
        m_values.sub_((update + m_decays * m_values).mul_(m_rates), learningRate);
    }
    m_gradients.zero_();
}

}  // namespace groundscope::demo
