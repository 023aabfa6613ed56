// SPDX-License-Identifier: GPL-3.0-or-later
/// All trainable numbers of a model in one row, their gradients in another: AdamW in a few
/// operations.
#pragma once

#include <ATen/core/Tensor.h>
#include <torch/nn/module.h>

#include <functional>
#include <string>
#include <vector>

namespace groundscope::demo {

/// Settings of one parameter during a phase.
struct Training {
    double rate = 1;  ///< share of the phase's learning rate; 0 = frozen
    double decay = 0.05;
};

class FlatParameters {
  public:
    /// Moves every parameter (and its gradient) of the modules into the rows; the modules keep
    /// working.
    explicit FlatParameters(const std::vector<torch::nn::Module*>& modules);

    /// Starts a phase: forgets the optimiser's moments. `setting` is asked by the parameter's full
    /// name.
    void begin(
        const std::function<Training(const std::string& name, const at::Tensor& value)>& setting);

    /// One step of AdamW (betas 0.9 and 0.98) on the gradients, clipped to norm 1; clears them.
    void step(double learningRate);

    at::Tensor& values() { return m_values; }        // [n]
    at::Tensor& gradients() { return m_gradients; }  // [n]

  private:
    struct Entry {
        std::string name;
        at::Tensor parameter;
        std::int64_t begin = 0;
    };
    std::vector<Entry> m_entries;
    at::Tensor m_values, m_gradients;  // [n]
    at::Tensor m_rates, m_decays;      // [n]
    at::Tensor m_mean, m_square;       // [n] Adam's moments
    std::int64_t m_steps = 0;
};

}  // namespace groundscope::demo
