// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window draws of one noun phrase: its masks as outlines and as small pictures. Made off the GUI thread.
#pragma once

#include "app/session/picture_loader.h"
#include "core/data/run_record.h"
#include "widgets/models/candidate_model.h"
#include "widgets/render/mask_shape.h"
#include "widgets/render/overlay_painter.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace groundscope {

struct PhraseView {
    std::shared_ptr<const SampleRun> run;
    int phrase = kNoPhrase;
    std::string selector;              ///< whose choice is shown; empty: none
    MaskShape choice;                  ///< that choice when it is a union of masks, else null
    std::vector<OverlayPoint> points;  ///< of that union
    std::vector<CandidateItem> items;  ///< in SAM's order, with thumbnails
    std::vector<MaskShape> shapes;     ///< same order
};

/// Blocking; any thread. A stop leaves the rest out.
PhraseView makePhraseView(const std::shared_ptr<const SampleRun>& run, int phrase, const std::string& selector,
                          const Picture& picture, const std::stop_token& stop);

/// What a list shows of a mask, without its picture. @param candidate  index into the form's candidates
CandidateItem candidateItem(const SampleRun& run, std::size_t candidate);
/// The picture with a mask, small. Blocking; any thread.
QImage maskThumbnail(const Picture& picture, const MaskShape& shape, bool oracle, QSize bound);

/// The map of a phrase, sharing the form's memory; null when it has none.
std::shared_ptr<const AttentionMap> mapOf(const std::shared_ptr<const SampleRun>& run, int phrase);

/// Where the phrase's masks were asked for.
std::vector<OverlayPoint> pointsOf(const SampleRun& run, int phrase);

}  // namespace groundscope
