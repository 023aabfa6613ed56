// SPDX-License-Identifier: GPL-3.0-or-later
/// What the segmenter makes of clicks on a sample's picture, outside of any run.
#pragma once

#include "app/session/kept_picture.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <vector>

namespace groundscope {

/// Three masks of one click, in SAM's order.
struct ClickAnswer {
    std::vector<Candidate> candidates;
    std::vector<double> iou;  ///< true IoU of each; empty where nothing is annotated
    [[nodiscard]] Point at() const { return candidates.front().point.at; }
    [[nodiscard]] double bestPredicted() const;
    [[nodiscard]] std::optional<double> bestIou() const;
};

/// One answer a point; the picture is embedded once. Runs on the models' thread. Candidate::phrase is `phrase`.
/// Errors: those of KeptPictureSegmenter, of the segmenter and of trueIous.
Result<std::vector<ClickAnswer>> askClicks(const Sample& sample, int phrase, const std::vector<Point>& points,
                                           Models& models, const Progress& progress);

/// The form with these masks in place of those of the answer's phrase. Nobody has chosen among them: there are no
/// choices, scores and unions.
SampleRun withClick(SampleRun form, const ClickAnswer& answer);

}  // namespace groundscope
