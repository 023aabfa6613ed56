// SPDX-License-Identifier: GPL-3.0-or-later
/// What scoring depends on, in one place: the scoring switches (profile.h), and the rules that have no defect number and
/// follow the profile (spec 7.1, 7.4, 7.6, 7.9, 11).
#pragma once

#include "core/data/profile.h"
#include "core/metrics/vqa.h"

namespace groundscope {

struct ScoringRules {
    bool phraselessScoresZero = false;  ///< B8: an image without phrases scores 0 even when the object is not there
    bool halfFails = false;             ///< B15: an IoU of exactly 0.5 is a failure
    bool pairUnrelatedItems = false;    ///< B19: the judge's accuracy pairs PixCV-Bench items too
    bool untrimmedReplies = false;      ///< B32: a judge's reply counts as it is, white space included
    bool strictLetters = false;         ///< B33: letters are parsed by the published rule
    /// Reference: no selection row, or no phrase of a similarity above 0, scores 0 even when the object is not there;
    /// else it is an empty prediction.
    bool unselectedScoresZero = false;
    /// Paper: images without any prediction file leave the mean (February 2025); else they score 0. Reference: the
    /// oracle still scores 1 when the object is not there.
    bool missingLeaveOut = false;
    bool missingOracleScores = false;
    /// Reference: pairs are lines two by two; a right last line of an odd file adds one. Else by ids.
    bool pairByFile = false;
    bool operator==(const ScoringRules&) const = default;
};

ScoringRules scoringRules(const Switches& switches);

/// How a benchmark's items are paired for a figure: PixMMVP always, PixCV-Bench only for the judge and with B19.
Pairing pairingOf(const std::string& layout, bool judged, const ScoringRules& rules);

}  // namespace groundscope
