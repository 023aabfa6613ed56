// SPDX-License-Identifier: GPL-3.0-or-later
/// Heat maps -> points -> segmenter -> candidate masks. Source: spec 5.5, 5.6.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/attention_maps.h"
#include "core/grounding/models.h"

#include <vector>

namespace groundscope {

/// What the segmenter is asked for one phrase.
struct CandidatePrompt {
    int phrase = 0;
    PromptPoint shown;     ///< Candidate::point: the click, or the centre of a box
    SegmentPrompt prompt;
};

/// The point shown for a box.
inline PromptPoint centreOf(const Rect& box) {
    return {{box.x + box.width / 2, box.y + box.height / 2}, true};
}

/// Three masks a prompt, levels 0, 1, 2 as the segmenter orders them, prompt by prompt.
///
/// The segmenter must have its image set. Errors: those of the segmenter; Internal when it returns another number of
/// prompts or masks.
Result<std::vector<Candidate>> proposeCandidates(const std::vector<CandidatePrompt>& prompts,
                                                 Segmenter& segmenter,
                                                 const Progress& progress);

/// One foreground click a map, phrase-major. Errors: also those of pointFor.
Result<std::vector<Candidate>> proposeCandidates(const std::vector<AttentionMap>& maps,
                                                 const PointSettings& settings,
                                                 Segmenter& segmenter,
                                                 const Progress& progress);

/// Several instances (paper App. D.2): the segmenter is also asked at further local maxima of each phrase's map
/// (furtherPoints), and each phrase's masks of a level are united with those there: three unions a phrase, in the order
/// of the candidates. A union shows its phrase's own point; its predicted IoU and stability are the means of its parts.
/// Errors: as above; InvalidInput when the candidates are not those of the maps.
Result<std::vector<Candidate>> uniteInstances(const std::vector<AttentionMap>& maps,
                                              const std::vector<Candidate>& candidates,
                                              const PointSettings& settings,
                                              Segmenter& segmenter,
                                              const Progress& progress);

}  // namespace groundscope
