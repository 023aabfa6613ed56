// SPDX-License-Identifier: GPL-3.0-or-later
/// The candidate a person is shown first: the one that fits the ground truth best, or without any the one that the segmenter
/// rates best. No selector: nothing is scored by it.
///
/// Pure functions, any thread.
#pragma once

#include "core/data/run_record.h"

#include <optional>

namespace groundscope {

/// Of the form's candidates, or of one phrase's: the best by true IoU, where that is not known by predicted IoU; the first
/// of equal ones. Nothing when there are none.
std::optional<int> bestCandidate(const SampleRun& run, std::optional<int> phrase = std::nullopt);

/// What the segmenter says of its own mask. Masks made elsewhere come without it: their files say 0, which no segmenter says.
std::optional<double> predictedIouOf(const Candidate& candidate);

}  // namespace groundscope
