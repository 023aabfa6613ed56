// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/tournament.h"

#include "core/metrics/order_bias.h"

#include <algorithm>

namespace groundscope {
namespace {

bool samePictures(std::vector<int> a, std::vector<int> b) {
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

void addRematch(Tournament& tournament, const Selection& selection, int index) {
    const Exchange& exchange = selection.exchanges[static_cast<std::size_t>(index)];
    const auto met = std::ranges::find_if(tournament.matches, [&exchange](const Match& match) {
        return match.round == exchange.round && samePictures(match.images, exchange.images);
    });
    if (met == tournament.matches.end()) {
        tournament.otherExchanges.push_back(index);
        return;
    }
    const Exchange& first = selection.exchanges[static_cast<std::size_t>(met->exchange)];
    const bool understood = exchange.flag.empty() && first.flag.empty() && exchange.chosen && met->chosen;
    met->again.push_back({index, exchange.chosen, understood && *exchange.chosen != *met->chosen});
}

}  // namespace

int Tournament::rounds() const {
    return matches.empty() ? 0 : matches.back().round + 1;
}

const Match* Tournament::wonBy(int candidate, int beforeRound) const {
    const Match* latest = nullptr;
    for (const Match& match : matches)
        if (match.round < beforeRound && match.chosen == candidate)
            latest = &match;
    return latest;
}

Tournament tournamentOf(const Selection& selection) {
    Tournament tournament;
    const auto count = static_cast<int>(selection.exchanges.size());
    for (int i = 0; i < count; ++i) {
        const Exchange& exchange = selection.exchanges[static_cast<std::size_t>(i)];
        if (exchange.purpose == "presence")
            tournament.presence = i;
        else if (exchange.purpose == "selection")
            tournament.matches.push_back({i, exchange.round, exchange.images, exchange.chosen, {}});
    }
    std::ranges::stable_sort(tournament.matches, {}, &Match::round);
    for (int i = 0; i < count; ++i)
        if (selection.exchanges[static_cast<std::size_t>(i)].purpose == kOrderCheck)
            addRematch(tournament, selection, i);
    return tournament;
}

}  // namespace groundscope
