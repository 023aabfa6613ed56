// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/selection_views.h"

#include <algorithm>

#include "core/metrics/regret.h"
namespace groundscope {
namespace {

const Selection* selectionOf(const SampleRun& run, const std::string& selector) {
    const auto found = std::find_if(run.selections.begin(), run.selections.end(), [&selector](const Selection& selection) {
        return selection.selector == selector;
    });
    return found == run.selections.end() ? nullptr : &*found;
}

SelectionView viewOf(const SelectionWish& wish, const Selection& selection, const Mask& truth) {
    SelectionView view;
    view.selector = selection.selector;
    const auto parts = chosenCandidates(*wish.run, selection);
    if (!parts.empty())
        view.phrase = parts.front()->phrase;
    for (const Candidate* part : parts)
        if (part->phrase != kNoPhrase && hasPoints(*wish.run))
            view.points.push_back({part->point.at, part->point.foreground, {}});
    const auto mask = chosenMask(*wish.run, selection);
    if (mask)
        view.mask = MaskShape(*mask);
    if (truth.isEmpty())
        return view;
    view.errors = makeErrorShapes(mask ? *mask : emptyMask(truth.size), truth);
    const auto oracle = scoredIou(*wish.run, "oracle");
    const auto own = scoredIou(*wish.run, selection.selector);
    if (oracle && own) {
        const Sample& sample = wish.benchmark->samples[static_cast<std::size_t>(wish.index)];
        view.cause = regretCause({wish.run.get(), &sample, &truth, *oracle, *own});
    }
    return view;
}

}  // namespace

std::vector<const Candidate*> chosenCandidates(const SampleRun& run, const Selection& selection) {
    std::vector<const Candidate*> parts;
    const auto take = [&parts](const std::vector<Candidate>& from, int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < from.size())
            parts.push_back(&from[static_cast<std::size_t>(index)]);
    };
    if (selection.united)
        take(run.united, *selection.united);
    else if (selection.candidate)
        take(run.candidates, *selection.candidate);
    for (const int other : selection.others)
        take(run.candidates, other);
    return parts;
}

std::optional<Mask> chosenMask(const SampleRun& run, const Selection& selection) {
    std::vector<Mask> masks;
    for (const Candidate* part : chosenCandidates(run, selection))
        masks.push_back(part->mask);
    if (masks.empty())
        return std::nullopt;
    if (masks.size() == 1)
        return masks.front();
    const auto whole = uniteMasks(masks);
    return whole ? std::optional(*whole) : std::nullopt;
}

std::optional<double> scoredIou(const SampleRun& run, const std::string& selector) {
    for (const SampleScore& score : run.scores)
        if (score.selector == selector)
            return score.iou;
    return std::nullopt;
}

std::optional<double> regretOf(const SampleRun& run, const std::string& selector) {
    const auto oracle = scoredIou(run, "oracle");
    const auto own = scoredIou(run, selector);
    return oracle && own ? std::optional(*oracle - *own) : std::nullopt;
}

SelectionViews makeSelectionViews(const SelectionWish& wish, const std::stop_token& stop) {
    SelectionViews made;
    made.run = wish.run;
    const Sample& sample = wish.benchmark->samples[static_cast<std::size_t>(wish.index)];
    const bool present = sample.target == TargetState::Present && !wish.run->imageSize.isEmpty();
    const Mask truth = present ? groundTruthMask(sample, wish.run->imageSize) : Mask();
    for (const std::string& selector : wish.selectors) {
        const Selection* selection = selectionOf(*wish.run, selector);
        if (selection == nullptr || stop.stop_requested())
            continue;
        made.views.push_back(viewOf(wish, *selection, truth));
    }
    return made;
}

}  // namespace groundscope
