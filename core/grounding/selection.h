// SPDX-License-Identifier: GPL-3.0-or-later
/// What selectors are made of: answers with and without a mask, and the checks they share.
#pragma once

#include "core/grounding/selectors.h"

#include <string>

namespace groundscope {

inline Selection chosenMask(const char* selector, int candidate, double score, const char* reason) {
    return {selector, candidate, score, reason};
}

inline Selection noMask(const char* selector, const char* reason, double score = 0) {
    return {selector, std::nullopt, score, reason};
}

/// Whether ties go to the last as the published scripts have it (>=, B10).
inline bool lastWins(const SelectionInput& input) {
    return input.config.switches().published("B10");
}

/// InvalidInput when the true IoUs are not those of the candidates.
inline Result<Done> checkIous(const SelectionInput& input) {
    if (input.candidateIou.size() == input.candidates.size())
        return Done{};
    return Error{ErrorCode::InvalidInput,
                 "There are " + std::to_string(input.candidates.size()) + " candidates, but " +
                     std::to_string(input.candidateIou.size()) + " IoUs with the ground truth.",
                 {}};
}

}  // namespace groundscope
