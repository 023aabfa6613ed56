// SPDX-License-Identifier: GPL-3.0-or-later
/// How much a judge's choice hangs on the order of the pictures: the same questions asked again with the pictures in
/// another order (JudgeConfig::orderChecks). Pure; any thread.
///
/// At a temperature above 0 a judge may also change its mind by chance; the flip rate holds both.
#pragma once

#include "core/data/grounding.h"

#include <cstdint>
#include <optional>
#include <span>

namespace groundscope {

/// Exchange::purpose of a question asked again.
inline constexpr const char* kOrderCheck = "order-check";

/// Of one sample.
struct OrderBias {
    std::int64_t checks = 0;   ///< repetitions that gave a choice
    std::int64_t flips = 0;    ///< of those: another mask than the first time
    std::int64_t unclear = 0;  ///< repetitions with a flagged reply, and those of a flagged choice: in no rate
    bool operator==(const OrderBias&) const = default;
    [[nodiscard]] std::optional<double> flipRate() const;  ///< flips / checks
};
OrderBias orderBiasOf(const Selection& selection);

/// Of many samples, one selector.
struct OrderBiasFigures {
    OrderBias all;                 ///< summed
    std::int64_t samples = 0;      ///< with at least one check
    std::int64_t sensitive = 0;    ///< of those: at least one flip
    std::int64_t questions = 0;    ///< answered comparisons, order checks included
    std::int64_t namedFirst = 0;   ///< of those: the first picture was named
    double firstByChance = 0;      ///< how many that would be by chance: sum of 1 / pictures
    bool operator==(const OrderBiasFigures&) const = default;
    void add(const Selection& selection);
};

}  // namespace groundscope
