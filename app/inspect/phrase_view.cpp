// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/phrase_view.h"

#include "app/audit/selection_views.h"

#include "core/metrics/best_candidate.h"
#include "core/metrics/regret.h"
#include <algorithm>

namespace groundscope {
namespace {

constexpr QSize kThumbnailBound(320, 240);

bool isChosen(const Selection& selection, int candidate) {
    return selection.candidate == candidate ||
           std::find(selection.others.begin(), selection.others.end(), candidate) != selection.others.end();
}

void addChoice(PhraseView& view) {
    const auto& selections = view.run->selections;
    const auto found = std::find_if(selections.begin(), selections.end(), [&view](const Selection& selection) {
        return selection.selector == view.selector;
    });
    if (found == selections.end() || (!found->united && found->others.empty()))
        return;
    for (const Candidate* part : hasPoints(*view.run) ? chosenCandidates(*view.run, *found) : std::vector<const Candidate*>())
        view.points.push_back({part->point.at, part->point.foreground, {}});
    if (const auto whole = chosenMask(*view.run, *found))
        view.choice = MaskShape(*whole);
}

}  // namespace

QImage maskThumbnail(const Picture& picture, const MaskShape& shape, bool oracle, QSize bound) {
    OverlayScene scene;
    scene.image = picture.image;
    scene.imageSize = picture.size;
    scene.mask = shape;
    scene.maskIsOracle = oracle;
    OverlayOptions options;
    options.mask = {true, 0.45};
    return renderOverlay(scene, options, bound);
}

CandidateItem candidateItem(const SampleRun& run, std::size_t candidate) {
    const Candidate& made = run.candidates[candidate];
    CandidateItem item;
    item.candidate = static_cast<int>(candidate);
    item.level = made.level;
    item.predictedIou = predictedIouOf(made);
    if (candidate < run.candidateIou.size())
        item.trueIou = run.candidateIou[candidate];
    for (const Selection& selection : run.selections)
        if (isChosen(selection, item.candidate))
            item.chosenBy.push_back(selection.selector);
    const auto pixels = made.mask.size.area();
    item.areaShare = pixels > 0 ? static_cast<double>(made.mask.area()) / static_cast<double>(pixels) : 0;
    return item;
}

PhraseView makePhraseView(const std::shared_ptr<const SampleRun>& run, int phrase, const std::string& selector,
                          const Picture& picture, const std::stop_token& stop) {
    PhraseView view;
    view.run = run;
    view.phrase = phrase;
    view.selector = selector;
    addChoice(view);
    for (std::size_t i = 0; i < run->candidates.size() && !stop.stop_requested(); ++i) {
        const Candidate& candidate = run->candidates[i];
        if (candidate.phrase != phrase)
            continue;
        CandidateItem item = candidateItem(*run, i);
        view.shapes.emplace_back(candidate.mask);
        item.thumbnail = maskThumbnail(picture, view.shapes.back(), item.isOracle(), kThumbnailBound);
        view.items.push_back(std::move(item));
    }
    return view;
}

std::shared_ptr<const AttentionMap> mapOf(const std::shared_ptr<const SampleRun>& run, int phrase) {
    if (!run)
        return nullptr;
    const auto found = std::find_if(run->maps.begin(), run->maps.end(),
                                    [phrase](const AttentionMap& map) { return map.phrase == phrase; });
    return found == run->maps.end() ? nullptr : std::shared_ptr<const AttentionMap>(run, &*found);
}

std::vector<OverlayPoint> pointsOf(const SampleRun& run, int phrase) {
    std::vector<OverlayPoint> points;
    if (!hasPoints(run))
        return points;
    for (const Candidate& candidate : run.candidates) {
        if (candidate.phrase != phrase || phrase == kNoPhrase)  // a mask of the whole answer was not asked by a point
            continue;
        const bool known = std::any_of(points.begin(), points.end(),
                                       [&](const OverlayPoint& point) { return point.at == candidate.point.at; });
        if (!known)
            points.push_back({candidate.point.at, candidate.point.foreground, {}});
    }
    return points;
}

}  // namespace groundscope
