// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of what the canvas shows: ground-truth shapes, masks of the phrase, tokens of the answer.
#pragma once

#include "app/inspect/phrase_view.h"
#include "core/data/benchmark.h"
#include "widgets/canvas/canvas_accessible.h"

#include <vector>

namespace groundscope {

/// `row`: the mask that is shown, -1 for none; `token`: under the play head, -1 for none. Shapes first, then masks, then
/// the tokens that add characters. `view` may be of another run or phrase: then there are no masks.
std::vector<CanvasRegion> canvasRegions(const Sample& sample, const std::shared_ptr<const SampleRun>& run,
                                        const PhraseView& view, int row, int token);

}  // namespace groundscope
