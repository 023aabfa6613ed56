// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/order_bias.h"

#include <algorithm>
#include <vector>

namespace groundscope {
namespace {

std::vector<const Exchange*> ofPurpose(const Selection& selection, const char* purpose) {
    std::vector<const Exchange*> found;
    for (const Exchange& exchange : selection.exchanges)
        if (exchange.purpose == purpose)
            found.push_back(&exchange);
    return found;
}

bool isClear(std::span<const Exchange* const> exchanges) {
    return std::all_of(exchanges.begin(), exchanges.end(), [](const Exchange* exchange) { return exchange->flag.empty(); });
}

}  // namespace

std::optional<double> OrderBias::flipRate() const {
    return checks > 0 ? std::optional(static_cast<double>(flips) / static_cast<double>(checks)) : std::nullopt;
}

OrderBias orderBiasOf(const Selection& selection) {
    const std::vector<const Exchange*> asked = ofPurpose(selection, "selection");
    const std::vector<const Exchange*> again = ofPurpose(selection, kOrderCheck);
    OrderBias bias;
    // A repetition asks as many questions as the selection did: its groups are the same, only their order is not.
    for (std::size_t begin = 0; !asked.empty() && begin + asked.size() <= again.size(); begin += asked.size()) {
        const std::span<const Exchange* const> repetition(&again[begin], asked.size());
        if (!isClear(asked) || !isClear(repetition)) {
            ++bias.unclear;
            continue;
        }
        ++bias.checks;
        bias.flips += repetition.back()->chosen != selection.candidate ? 1 : 0;
    }
    return bias;
}

void OrderBiasFigures::add(const Selection& selection) {
    const OrderBias one = orderBiasOf(selection);
    all.checks += one.checks;
    all.flips += one.flips;
    all.unclear += one.unclear;
    samples += one.checks > 0 ? 1 : 0;
    sensitive += one.flips > 0 ? 1 : 0;
    for (const Exchange& exchange : selection.exchanges) {
        const bool compared = exchange.purpose == "selection" || exchange.purpose == kOrderCheck;
        if (!compared || !exchange.flag.empty() || exchange.images.size() < 2 || !exchange.scores.empty())
            continue;
        ++questions;
        namedFirst += exchange.chosen == exchange.images.front() ? 1 : 0;
        firstByChance += 1.0 / static_cast<double>(exchange.images.size());
    }
}

}  // namespace groundscope
