// SPDX-License-Identifier: GPL-3.0-or-later
/// What the lanes of an answer's noun phrases show.
///
/// Any thread, apart from the words: translators belong to the GUI thread, where lanesOf() and concept names are made.
#pragma once

#include "app/session/picture_loader.h"
#include "core/data/run_record.h"
#include "core/text/concepts.h"
#include "widgets/models/lane_model.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace groundscope {

/// A lane for each noun phrase, and one for masks of the whole answer if there are any; no pictures, no concepts. GUI thread.
std::vector<LaneItem> lanesOf(const SampleRun& run);

/// What takes a while.
struct LaneExtras {
    QHash<int, QImage> pictures;         ///< by index into the form's candidates
    std::vector<ConceptGuess> concepts;  ///< of each noun phrase
};
/// Blocking; any thread. A stop leaves the rest out. @param picture  may be null: then there are no pictures
LaneExtras laneExtras(const SampleRun& run, const Picture* picture, const std::stop_token& stop);
/// GUI thread.
void addExtras(std::vector<LaneItem>& lanes, const LaneExtras& extras);

}  // namespace groundscope
