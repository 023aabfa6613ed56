// SPDX-License-Identifier: GPL-3.0-or-later
/// Selectors choose one candidate mask of a sample. To add one: a function and a line in the table
/// of selectors.cpp.
///
/// Pure functions, any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// What a selector may look at. Borrowed; must outlive the call.
struct SelectionInput {
    std::span<const Candidate> candidates;
    std::span<const double> candidateIou;  ///< true IoU of each candidate (scores.h: trueIous);
                                           ///< empty without ground truth
    std::optional<bool> emptyTarget;       ///< nothing = there is no ground truth
    std::string profile = "clean";         ///< clean, paper, reference (spec 10)
};

/// Errors: InvalidInput when candidateIou has another length than the candidates; those of a
/// service asked.
using Selector = Result<Selection> (*)(const SelectionInput& input, const Progress& progress);

/// The best candidate by true IoU (spec 7.2). Selection::reason is
///   "best-iou"         score = its IoU. Ties: in the reference and paper profiles the last one
///   wins (>=), so that
///                      the very last mask is chosen when all IoUs are 0; in the clean profile the
///                      first one wins.
///   "empty-target"     the object is not in the image: no mask, score 1
///   "no-overlap"       clean profile: no candidate touches the target; no mask, score 0
///   "no-candidates"    no mask, score 0
///   "no-ground-truth"  no mask, score 0: nothing to score either
Result<Selection> selectOracle(const SelectionInput& input, const Progress& progress);

/// Registered names, in the order they are offered.
std::vector<std::string> selectorNames();
/// Null when there is none of that name.
Selector findSelector(const std::string& name);

/// One selection a name, same order. Errors: InvalidInput for an unknown name; those of the
/// selectors; Cancelled.
Result<std::vector<Selection>> runSelectors(const std::vector<std::string>& names,
                                            const SelectionInput& input,
                                            const Progress& progress);

}  // namespace groundscope
