// SPDX-License-Identifier: GPL-3.0-or-later
/// The questions behind a judge's choice as a tournament: matches in rounds, each winner's place in the next one, and the
/// same matches asked again in another order.
///
/// Pure; any thread.
#pragma once

#include "core/data/grounding.h"

#include <optional>
#include <vector>

namespace groundscope {

/// The pictures of a match in another order.
struct Rematch {
    int exchange = 0;           ///< index into Selection::exchanges
    std::optional<int> chosen;
    bool flip = false;          ///< an understood reply that took another mask than the match did, understood too
    bool operator==(const Rematch&) const = default;
};

struct Match {
    int exchange = 0;           ///< index into Selection::exchanges
    int round = 0;
    std::vector<int> images;    ///< candidates in the order shown
    std::optional<int> chosen;  ///< candidate
    std::vector<Rematch> again; ///< order checks of the same pictures
    bool operator==(const Match&) const = default;
};

struct Tournament {
    std::vector<Match> matches;          ///< round by round, in the order asked
    std::optional<int> presence;         ///< exchange that asked whether the object is there
    std::vector<int> otherExchanges;     ///< order checks of pictures that never met before
    bool operator==(const Tournament&) const = default;
    [[nodiscard]] int rounds() const;
    /// The match of an earlier round that sent this candidate on; null: it begins here, or had nobody to beat.
    [[nodiscard]] const Match* wonBy(int candidate, int beforeRound) const;
    /// The match that decided; null when nobody was asked.
    [[nodiscard]] const Match* final() const { return matches.empty() ? nullptr : &matches.back(); }
};

/// Empty for a selection without exchanges.
Tournament tournamentOf(const Selection& selection);

}  // namespace groundscope
