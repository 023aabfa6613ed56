// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/phrase_lanes.h"

#include "app/inspect/phrase_view.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include "core/metrics/regret.h"
#include <QCoreApplication>

#include <algorithm>

namespace groundscope {
namespace {

constexpr QSize kPictureBound(128, 96);

LaneItem laneOf(const NounPhrase& phrase, int index, double characters) {
    LaneItem lane;
    lane.phrase = index;
    lane.text = toQString(phrase.text);
    lane.begin = std::clamp(phrase.chars.begin / characters, 0.0, 1.0);
    lane.end = std::clamp(phrase.chars.end / characters, lane.begin, 1.0);
    lane.place = phrase.place;
    return lane;
}

}  // namespace

std::vector<LaneItem> lanesOf(const SampleRun& run) {
    const auto characters = static_cast<double>(std::max<qsizetype>(1, toQString(run.answer.text).toUcs4().size()));
    std::vector<LaneItem> lanes;
    for (std::size_t i = 0; i < run.phrases.size(); ++i)
        lanes.push_back(laneOf(run.phrases[i], static_cast<int>(i), characters));
    for (std::size_t i = 0; i < run.candidates.size(); ++i) {
        const Candidate& candidate = run.candidates[i];
        auto lane = std::ranges::find(lanes, candidate.phrase, &LaneItem::phrase);
        if (lane == lanes.end()) {
            LaneItem whole;
            whole.phrase = candidate.phrase;
            whole.text = QCoreApplication::translate("groundscope::Workspace", "Whole answer");
            lane = lanes.insert(lanes.end(), std::move(whole));
        }
        if (candidate.phrase != kNoPhrase && !lane->point && hasPoints(run))
            lane->point = candidate.point.at;
        lane->masks.push_back(candidateItem(run, i));
    }
    return lanes;
}

LaneExtras laneExtras(const SampleRun& run, const Picture* picture, const std::stop_token& stop) {
    LaneExtras extras;
    for (const NounPhrase& phrase : run.phrases)
        extras.concepts.push_back(stop.stop_requested() ? ConceptGuess() : guessConcept(phrase, run.answer.text));
    for (std::size_t i = 0; picture != nullptr && i < run.candidates.size() && !stop.stop_requested(); ++i)
        extras.pictures.insert(static_cast<int>(i), maskThumbnail(*picture, MaskShape(run.candidates[i].mask),
                                                                  candidateItem(run, i).isOracle(), kPictureBound));
    return extras;
}

void addExtras(std::vector<LaneItem>& lanes, const LaneExtras& extras) {
    for (LaneItem& lane : lanes) {
        for (CandidateItem& mask : lane.masks)
            mask.thumbnail = extras.pictures.value(mask.candidate);
        const auto phrase = static_cast<std::size_t>(lane.phrase);
        if (lane.phrase < 0 || phrase >= extras.concepts.size())
            continue;
        QStringList names;
        for (const char letter : extras.concepts[phrase].letters)
            names.append(conceptText(std::string(1, letter)));
        lane.kind = names.join(LaneItem::kKindBreak);
        lane.evidence = toQString(extras.concepts[phrase].evidence);
    }
}

}  // namespace groundscope
