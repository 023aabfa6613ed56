// SPDX-License-Identifier: GPL-3.0-or-later
/// A sample's picture in a report: small, with the outlines of the ground truth and of what selectors chose as vectors.
///
/// Blocking (reads the picture); any thread that may use Qt Gui.
#pragma once

#include "app/report/html.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <QColor>

#include <string>
#include <vector>

namespace groundscope {

/// Width and height that a picture in a gallery is shrunk to fit, pixels.
inline constexpr int kGalleryPictureSide = 320;

/// How an outline is told apart: colour and dashes, the same as in figures.
struct OutlineLook {
    QColor color;
    std::string dashes;  ///< of stroke-dasharray, pixels; empty: solid
};
OutlineLook truthLook();
OutlineLook selectorLook(const std::string& selector);

/// One mask on the picture, in its pixels.
struct PictureOutline {
    Mask mask;
    OutlineLook look;
    bool filled = false;  ///< tinted, so that inside and outside are told apart
};

/// What a selector chose by the evaluation: the stored choice where it is that one (pairs, unions), else the candidate
/// alone; an empty mask when it chose none.
Mask maskOfChoice(const SampleRun& run, const std::string& selector, const std::optional<int>& candidate);

/// Adds an svg element with `alt` as its name. False when the picture's file cannot be read: then the outlines stand on
/// grey, and `problem` says why.
bool addPicture(Html& page, const Sample& sample, Size frame, const std::vector<PictureOutline>& outlines, const std::string& alt,
                std::string& problem);

/// A short line in the outline's look, for the legend.
void addLegendLine(Html& page, const OutlineLook& look);

}  // namespace groundscope
