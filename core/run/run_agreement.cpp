// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_agreement.h"

#include "core/metrics/scores.h"

#include <algorithm>

namespace groundscope {
namespace {

void countPoints(const SampleRun& first, const SampleRun& other, RunAgreement& agreement) {
    const std::size_t common = std::min(first.candidates.size(), other.candidates.size());
    agreement.points += static_cast<std::int64_t>(std::max(first.candidates.size(), other.candidates.size()));
    for (std::size_t i = 0; i < common; ++i)
        agreement.equalPoints += first.candidates[i].point == other.candidates[i].point ? 1 : 0;
}

/// The mask that a selector chose; an empty one when it chose none.
Result<Mask> chosenMask(const SampleRun& run, const std::string& selector) {
    const auto selection = std::ranges::find(run.selections, selector, &Selection::selector);
    return selection == run.selections.end() ? Result<Mask>(emptyMask(run.imageSize)) : selectedMask(*selection, run);
}

Result<Done> add(const SampleRun& first, const SampleRun& other, const ComparedChoice& choice, RunAgreement& agreement) {
    ++agreement.samples;
    agreement.equalAnswers += first.answer.text == other.answer.text ? 1 : 0;
    countPoints(first, other, agreement);
    if (const auto& difference = choice.difference[agreement.run]) {
        ++agreement.scored;
        agreement.difference += *difference;
        agreement.fall = std::min(agreement.fall, *difference);
        agreement.rise = std::max(agreement.rise, *difference);
    }
    GS_TRY(const Mask a, chosenMask(first, choice.selector));
    GS_TRY(const Mask b, chosenMask(other, choice.selector));
    const double same = iou(a, b, 1);
    agreement.maskMean += same;
    agreement.maskLeast = std::min(agreement.maskLeast, same);
    return Done{};
}

}  // namespace

Result<std::vector<RunAgreement>> runAgreement(const Comparison& comparison, std::span<const std::shared_ptr<RunStore>> stores,
                                               const Progress& progress) {
    std::vector<RunAgreement> agreements;
    for (std::size_t run = 1; run < stores.size(); ++run)
        for (const std::string& selector : comparison.selectors) {
            RunAgreement agreement;
            agreement.run = run;
            agreement.selector = selector;
            agreements.push_back(agreement);
        }
    for (std::size_t i = 0; i < comparison.choices.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("compare", static_cast<std::int64_t>(i), static_cast<std::int64_t>(comparison.choices.size()));
        const ComparedChoice& choice = comparison.choices[i];
        if (!choice.cells.front())
            continue;
        GS_TRY(const SampleRun first, stores.front()->load(choice.sampleId));
        for (RunAgreement& agreement : agreements) {
            if (agreement.selector != choice.selector || !choice.cells[agreement.run])
                continue;
            GS_TRY(const SampleRun other, stores[agreement.run]->load(choice.sampleId));
            GS_CHECK(add(first, other, choice, agreement));
        }
    }
    for (RunAgreement& agreement : agreements) {
        agreement.difference /= std::max(agreement.scored, 1);
        agreement.maskMean /= std::max(agreement.samples, 1);
    }
    return agreements;
}

Table agreementTable(const Comparison& comparison, std::span<const RunAgreement> agreements) {
    Table table{"agreement", "Runs of " + comparison.benchmark + " against " + comparison.runs.front().label, {}, {}, {}};
    const auto column = [&](const char* key, const char* title, CellKind kind, int digits) {
        table.columns.push_back({key, title, "", "", kind, Better::None, digits});
    };
    table.columns = {{"run", "Run", "", ""}, {"selector", "Selector", "", ""}};
    column("samples", "Samples", CellKind::Count, 0);
    column("answers", "Equal answers", CellKind::Rate, 1);
    column("points", "Equal points", CellKind::Rate, 1);
    column("difference", "IoU, mean Δ", CellKind::Difference, 2);
    column("fall", "largest fall", CellKind::Difference, 2);
    column("rise", "largest rise", CellKind::Difference, 2);
    column("masks", "Masks with each other, mean IoU", CellKind::Rate, 2);
    column("masks_least", "least", CellKind::Rate, 2);
    const auto share = [](auto part, auto whole) {
        return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
    };
    const auto some = [](double value, int count) { return count > 0 ? std::optional(value) : std::nullopt; };
    for (const RunAgreement& each : agreements)
        table.rows.push_back({{},
                              {Cell::of(comparison.runs[each.run].label), Cell::of(each.selector),
                               Cell::of(static_cast<double>(each.samples)), Cell::of(share(each.equalAnswers, each.samples)),
                               Cell::of(share(each.equalPoints, each.points)), Cell::of(some(each.difference, each.scored)),
                               Cell::of(some(each.fall, each.scored)), Cell::of(some(each.rise, each.scored)),
                               Cell::of(some(each.maskMean, each.samples)), Cell::of(some(each.maskLeast, each.samples))}});
    return table;
}

}  // namespace groundscope
