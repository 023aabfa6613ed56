// SPDX-License-Identifier: GPL-3.0-or-later
/// IoU of candidates and selections, and their means over a data set. Source: spec 7.1, 7.2.
///
/// Pure functions, any thread. Double arithmetic: sums in the order given, one division at the end.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/run_record.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// IoU of each candidate with the ground truth, same order; two empty masks give 1.
/// Errors: InvalidInput when a candidate's size is not the target's.
Result<std::vector<double>> trueIous(std::span<const Candidate> candidates, const Mask& target);

/// The mask of a selection: a candidate, united with others where it says so, or a union of several
/// instances. All background at the image's size when no mask was selected.
/// Errors: InvalidInput when it names a candidate or union that is not there, or masks differ in size.
Result<Mask> selectedMask(const Selection& selection, const SampleRun& run);

/// IoU of each selection of the form with the ground truth, same order. No mask selected counts as an
/// empty prediction: 1 on an empty target, else 0. Single candidates take the form's candidateIou.
/// Errors: those of selectedMask.
Result<std::vector<SampleScore>> scoreSelections(const SampleRun& run, const Mask& truth);

/// Means of one selector over a data set. A mean over nothing is absent.
struct ScoreSummary {
    std::string selector;
    std::int64_t images = 0;        ///< scored images
    std::int64_t emptyTargets = 0;  ///< of those: the object is not in the image
    std::optional<double> meanIou;  ///< over all of them
    std::optional<double>
        meanIouWithTarget;  ///< over those with a target (spec 7.2: empty targets come for free)
    bool operator==(const ScoreSummary&) const = default;
};

/// One summary a selector, in the order of first appearance.
std::vector<ScoreSummary> summarise(std::span<const SampleScore> scores);

/// S = 2 / (1/max(A, A†) + 1/max(M, M†)); 0 when either maximum is 0 (spec 7.7). Any unit, the same for all four.
double harmonicScore(double accuracy, double accuracyJudged, double miou, double miouFirstProbing);

}  // namespace groundscope
