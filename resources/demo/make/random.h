// SPDX-License-Identifier: GPL-3.0-or-later
/// Random: a seeded generator whose numbers do not depend on the standard library.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>
#include <utility>
#include <vector>

namespace groundscope::demo {

/// SplitMix64: the state is a counter, every output a hash of it. Value type, one thread.
class Random {
  public:
    explicit Random(std::uint64_t seed) : m_state(mix(seed + kStep)) {}

    std::uint64_t next() {
        m_state += kStep;
        return mix(m_state);
    }
    /// [0, 1)
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// 0 … count - 1
    int below(std::size_t count) {
        return static_cast<int>(uniform() * static_cast<double>(count));
    }
    bool chance(double probability) { return uniform() < probability; }
    /// Box-Muller, one of the two values.
    double normal(double mean, double deviation) {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return mean + deviation * radius * std::cos(2.0 * std::numbers::pi * uniform());
    }
    /// Index drawn with the given weights (sum > 0).
    int weighted(std::span<const double> weights) {
        double total = 0;
        for (const double w : weights)
            total += w;
        double u = uniform() * total;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
            if (u < weights[i])
                return static_cast<int>(i);
            u -= weights[i];
        }
        return static_cast<int>(weights.size()) - 1;
    }
    /// 0 … count - 1 in random order.
    std::vector<int> permutation(int count) {
        std::vector<int> order(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            order[static_cast<std::size_t>(i)] = i;
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[static_cast<std::size_t>(below(i))]);
        return order;
    }
    template <typename Container>
    const auto& pick(const Container& values) {
        return values[static_cast<std::size_t>(below(values.size()))];
    }

  private:
    static constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15ULL;
    static std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

}  // namespace groundscope::demo
