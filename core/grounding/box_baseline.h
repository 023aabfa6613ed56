// SPDX-License-Identifier: GPL-3.0-or-later
/// The box baseline: the language model writes boxes, the segmenter is prompted with them. Source: spec 5.9.
///
/// Boxes are read robustly: any four numbers from 0 to 1 in brackets, or on a line of their own. The model sees the image
/// padded to a square, so its numbers are parts of that square and are mapped back; as published (B28) they are taken for
/// parts of the image and truncated.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/models.h"

#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// The box that a piece of an answer names, in image pixels: inside the image, not empty. Nothing when it names none.
/// `published`: its first four numbers, relative to the image, truncated (B28).
std::optional<Rect> boxOf(const std::string& text, Size image, bool published);

/// A NounPhrase a box, in the answer's order; lines and brackets that are no box are passed over. `published`: at most
/// one box a line.
Result<std::vector<NounPhrase>> boxPhrases(const Answer& answer, Size image, bool published, const Progress& progress);

/// Three masks a box, as a click gives: Candidate::phrase is the index of the box, its point the box's centre. The
/// segmenter must have its image set. Errors: those of the segmenter; Internal when it returns another number of masks.
Result<std::vector<Candidate>> proposeFromBoxes(const std::vector<NounPhrase>& phrases,
                                                Size image,
                                                bool published,
                                                Segmenter& segmenter,
                                                const Progress& progress);

}  // namespace groundscope
