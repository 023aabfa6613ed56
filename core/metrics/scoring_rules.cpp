// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scoring_rules.h"

namespace groundscope {

ScoringRules scoringRules(const Switches& switches) {
    const bool reference = switches.profile() == "reference";
    ScoringRules rules;
    rules.phraselessScoresZero = switches.published("B8");
    rules.halfFails = switches.published("B15");
    rules.pairUnrelatedItems = switches.published("B19");
    rules.untrimmedReplies = switches.published("B32");
    rules.strictLetters = switches.published("B33");
    rules.unselectedScoresZero = reference;
    rules.missingLeaveOut = switches.profile() == "paper";
    rules.missingOracleScores = reference;
    rules.pairByFile = reference;
    return rules;
}

Pairing pairingOf(const std::string& layout, bool judged, const ScoringRules& rules) {
    if (layout == "pixmmvp")
        return rules.pairByFile ? Pairing::ByFile : Pairing::ByIds;
    return layout == "pixcvbench" && judged && rules.pairUnrelatedItems ? Pairing::ByFile : Pairing::None;
}

}  // namespace groundscope
