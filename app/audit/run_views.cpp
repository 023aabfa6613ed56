// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/run_views.h"

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

std::optional<Mask> maskOf(const SampleRun& run, const std::string& selector) {
    const auto found = std::ranges::find(run.selections, selector, &Selection::selector);
    return found == run.selections.end() ? std::nullopt : chosenMask(run, *found);
}

void fill(RunView& view, const RunWish& wish, const MapSettings& maps, const std::stop_token& stop) {
    const SelectionWish selection{view.run, wish.benchmark, wish.index, {wish.selector}};
    if (SelectionViews made = makeSelectionViews(selection, stop); !made.views.empty())
        view.choice = std::move(made.views.front());
    view.iou = scoredIou(*view.run, wish.selector);
    view.answer = answerChange(wish.first->answer, view.run->answer);
    if (view.run->stack && !stop.stop_requested())
        if (auto made = makeAnswerMaps(*view.run, maps, {}))
            view.maps = std::make_shared<const AnswerMaps>(*std::move(made));
}

void compareMasks(RunViews& views) {
    const auto first = maskOf(*views.runs.front().run, views.selector);
    for (RunView& view : views.runs) {
        const auto own = view.run ? maskOf(*view.run, views.selector) : std::nullopt;
        if (first && own && first->size == own->size)
            view.overlap = iou(*first, *own, 1);
    }
}

RunView loaded(const RunStore& store, const std::string& sampleId) {
    RunView view;
    Result<SampleRun> run = store.load(sampleId);
    if (run)
        view.run = std::make_shared<const SampleRun>(*std::move(run));
    else if (run.error().code != ErrorCode::NotFound)
        view.error = run.error();
    return view;
}

}  // namespace

RunViews makeRunViews(const RunWish& wish, const std::stop_token& stop) {
    RunViews views;
    views.sampleId = wish.first->sampleId;
    views.selector = wish.selector;
    views.runs.emplace_back();
    views.runs.front().run = wish.first;
    fill(views.runs.front(), wish, wish.firstMaps, stop);
    for (const auto& store : wish.others) {
        views.runs.push_back(loaded(*store, views.sampleId));
        if (views.runs.back().run && !stop.stop_requested())
            fill(views.runs.back(), wish, mapSettings(store->record().config), stop);
    }
    compareMasks(views);
    std::vector<Answer> answers;
    for (const RunView& view : views.runs) {
        answers.push_back(view.run ? view.run->answer : Answer());
        for (const Selection& selection : view.run ? view.run->selections : std::vector<Selection>())
            if (std::ranges::find(views.selectors, selection.selector) == views.selectors.end())
                views.selectors.push_back(selection.selector);
    }
    if (!stop.stop_requested())
        views.rows = alignAnswers(answers);
    return views;
}

std::vector<int> focusedRows(const RunViews& views, const RunFocus& focus) {
    if (!focus.rows.empty() || views.runs.empty())
        return focus.rows;
    const auto& phrases = views.runs.front().run->phrases;
    if (focus.token >= 0)
        return rowsOfTokens(views.rows, 0, std::array{focus.token});
    if (focus.phrase >= 0 && static_cast<std::size_t>(focus.phrase) < phrases.size())
        return rowsOfTokens(views.rows, 0, phrases[static_cast<std::size_t>(focus.phrase)].tokens);
    return {};
}

std::vector<int> focusedTokens(const RunViews& views, std::size_t run, const RunFocus& focus) {
    const auto& shown = views.runs[run].run;
    const auto& phrases = views.runs.front().run->phrases;
    const auto phrase = static_cast<std::size_t>(focus.phrase);
    const bool whole = focus.rows.empty() && focus.token < 0 && focus.phrase >= 0 && phrase < phrases.size();
    if (!shown)
        return {};
    if (!whole)
        return run == 0 && focus.rows.empty() && focus.token >= 0 ? std::vector{focus.token}
                                                                  : tokensInRows(views.rows, run, focusedRows(views, focus));
    if (run == 0)
        return phrases[phrase].tokens;
    const auto other = alignedPhrase(views.rows, 0, phrases[phrase], run, shown->phrases);
    return other ? shown->phrases[*other].tokens : tokensInRows(views.rows, run, focusedRows(views, focus));
}

}  // namespace groundscope
