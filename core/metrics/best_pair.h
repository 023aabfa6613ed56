// SPDX-License-Identifier: GPL-3.0-or-later
/// The pair of candidate masks whose union has the best IoU: the oracle of samples with two objects.
/// Source: spec 7.2 (pairs), 11.
///
/// Pure function, any thread. Fast enough to follow an edit: every mask is split once into its pixels on the target
/// and beside it, so that a pair costs one pass; pairs that cannot beat the best so far are not counted.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"

#include <optional>
#include <span>

namespace groundscope {

struct PairRules {
    bool withItself = true;    ///< a mask may pair with itself, so that a pair is never worse than the best single mask
    bool lastOfTies = false;   ///< as published (>=, best begins at 0): the last of equal pairs; else the first, above 0
};

/// Indices into the candidates, first <= second.
struct PairChoice {
    int first = 0;
    int second = 0;
    double iou = 0;
    bool operator==(const PairChoice&) const = default;
};

/// The best unordered pair; pairs are in the order (0,0), (0,1), … (1,1), …. Nothing when there is no pair, or (first of
/// ties) when none touches the target. Errors: InvalidInput for an empty target, or a mask of another size.
Result<std::optional<PairChoice>> bestPair(std::span<const Candidate> candidates,
                                           const Mask& target,
                                           const PairRules& rules);

}  // namespace groundscope
