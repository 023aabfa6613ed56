// SPDX-License-Identifier: GPL-3.0-or-later
/// What the selectors of a run chose for one sample, ready to be drawn side by side, and how it differs from the ground
/// truth. Made off the GUI thread.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/metrics/regret.h"
#include "widgets/render/error_shapes.h"
#include "widgets/render/overlay_painter.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace groundscope {

/// Candidates that a choice consists of: one, several united, or none. Indices that are out of range are left out.
std::vector<const Candidate*> chosenCandidates(const SampleRun& run, const Selection& selection);
/// Their union; nothing when no mask was chosen.
std::optional<Mask> chosenMask(const SampleRun& run, const Selection& selection);
/// IoU as scored by the run; nothing when it was not.
std::optional<double> scoredIou(const SampleRun& run, const std::string& selector);
/// The oracle's IoU minus this selector's; nothing unless both were scored.
std::optional<double> regretOf(const SampleRun& run, const std::string& selector);

/// One selector's choice.
struct SelectionView {
    std::string selector;
    int phrase = kNoPhrase;            ///< of the first candidate
    MaskShape mask;                    ///< null: no mask
    std::vector<OverlayPoint> points;
    std::shared_ptr<const ErrorShapes> errors;  ///< null without ground truth
    RegretCause cause = RegretCause::None;      ///< known where there is ground truth and a score
};

struct SelectionViews {
    std::shared_ptr<const SampleRun> run;
    std::vector<SelectionView> views;  ///< in the order asked for
};

/// What to prepare. Shared, so that it outlives the caller.
struct SelectionWish {
    std::shared_ptr<const SampleRun> run;
    std::shared_ptr<const Benchmark> benchmark;
    int index = -1;                      ///< of the sample
    std::vector<std::string> selectors;  ///< those that the run does not have are left out
};

/// Blocking; any thread. A stop leaves the rest out.
SelectionViews makeSelectionViews(const SelectionWish& wish, const std::stop_token& stop);

}  // namespace groundscope
