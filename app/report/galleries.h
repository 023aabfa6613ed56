// SPDX-License-Identifier: GPL-3.0-or-later
/// Which samples a report shows: the best, the worst and the most disputed ones. What each list means: docs/report.md.
///
/// chooseGalleries reads masks of doubtful samples; any thread but the UI's. The others are pure.
#pragma once

#include "app/report/report_data.h"

#include <cstddef>
#include <string>
#include <vector>

namespace groundscope {

/// One picture: a run's sample and whose choices are outlined on it.
struct GalleryPicture {
    std::size_t run = 0;
    std::vector<std::string> selectors;
    bool operator==(const GalleryPicture&) const = default;
};

struct GalleryEntry {
    std::string sampleId;
    std::vector<GalleryPicture> pictures;  ///< at least one
    std::string why;                       ///< one sentence
    bool operator==(const GalleryEntry&) const = default;
};

struct Gallery {
    std::string title;
    std::string text;  ///< what is listed, and in which order
    std::vector<GalleryEntry> entries;
};

/// Whose choices a run's galleries go by: `asked` where the run has it, else the first that needs no ground truth, else the
/// first; empty: the run chose nothing.
std::string gallerySelector(const Evaluation& figures, const std::string& asked);

/// Of the samples that count and have a target, by IoU of the selector's choice; equal ones in the benchmark's order, of the
/// worst those first whose best mask is best.
std::vector<std::string> bestSamples(const Evaluation& figures, const std::string& selector, int count);
std::vector<std::string> worstSamples(const Evaluation& figures, const std::string& selector, int count);

/// In the order of the page. Errors: those of compareRuns and suspicionQueue; Cancelled.
Result<std::vector<Gallery>> chooseGalleries(const ReportData& data, const ReportOptions& options, const Progress& progress);

}  // namespace groundscope
