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

/// One foreground click a map, three masks a click: phrase-major, levels 0, 1, 2 as the segmenter
/// orders them.
///
/// The segmenter must have its image set. Errors: those of pointFor and of the segmenter; Internal
/// when it returns another number of prompts or masks.
Result<std::vector<Candidate>> proposeCandidates(const std::vector<AttentionMap>& maps,
                                                 const PointSettings& settings,
                                                 Segmenter& segmenter,
                                                 const Progress& progress);

}  // namespace groundscope
