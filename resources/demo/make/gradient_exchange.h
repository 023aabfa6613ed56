// SPDX-License-Identifier: GPL-3.0-or-later
/// Replicas of one model on several threads: their gradients are averaged after every step, so they
/// stay equal.
#pragma once

#include <ATen/autocast_mode.h>
#include <ATen/core/Tensor.h>

#include <barrier>
#include <vector>

namespace groundscope::demo {

class GradientExchange {
  public:
    explicit GradientExchange(int threads) : m_sync(threads) {}

    /// Before the threads start: each replica's row of gradients.
    void add(const at::Tensor& gradients) { m_rows.push_back(gradients); }

    void wait() { m_sync.arrive_and_wait(); }

    /// Replaces the thread's own row by the mean of all.
    void average(at::Tensor& own) {
        wait();  // all gradients are there
        at::Tensor mean = m_rows.front().clone();
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            mean.add_(m_rows[i]);
        mean.div_(static_cast<double>(m_rows.size()));
        wait();  // all have read them
        own.copy_(mean);
    }

  private:
    std::barrier<> m_sync;
    std::vector<at::Tensor> m_rows;
};

/// Casts matrix products of this thread to bfloat16 while it lives.
class Autocast {
  public:
    explicit Autocast(bool enabled) {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_autocast_cache_enabled(false);
        at::autocast::set_cpu_enabled(enabled);
    }
    ~Autocast() { at::autocast::set_cpu_enabled(false); }
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;
};

}  // namespace groundscope::demo
