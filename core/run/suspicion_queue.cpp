// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/suspicion_queue.h"

#include "core/metrics/emergence.h"
#include "core/metrics/scores.h"

#include <algorithm>
#include <functional>

namespace groundscope {
namespace {

bool isApart(const std::optional<SampleFigures::Choice>& cell) {
    return cell && cell->iou && *cell->iou < kGoodIou;
}

/// The mask that a run's selector chose; an empty one when it chose none.
Result<Mask> maskIn(const RunStore& store, const ComparedChoice& choice) {
    GS_TRY(const SampleRun run, store.load(choice.sampleId));
    const auto selection = std::ranges::find(run.selections, choice.selector, &Selection::selector);
    return selection == run.selections.end() ? Result<Mask>(emptyMask(run.imageSize)) : selectedMask(*selection, run);
}

Result<std::optional<Suspicion>> suspicionIn(const ComparedChoice& choice,
                                             std::span<const std::shared_ptr<RunStore>> stores) {
    std::vector<Mask> masks(stores.size());
    std::vector<ChosenMask> chosen;
    for (std::size_t r = 0; r < stores.size() && r < choice.cells.size(); ++r) {
        if (!choice.cells[r] || !choice.cells[r]->iou)
            continue;
        GS_TRY(masks[r], maskIn(*stores[r], choice));
        chosen.push_back({&masks[r], *choice.cells[r]->iou});
    }
    return suspicionOf(chosen);
}

}  // namespace

Result<std::vector<SuspectSample>> suspicionQueue(const Comparison& comparison,
                                                  std::span<const std::shared_ptr<RunStore>> stores,
                                                  const Progress& progress) {
    std::vector<SuspectSample> suspects;
    const std::vector<ComparedChoice>& choices = comparison.choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("compare", static_cast<std::int64_t>(i), static_cast<std::int64_t>(choices.size()));
        if (std::ranges::count_if(choices[i].cells, isApart) < 2)
            continue;
        GS_TRY(const std::optional<Suspicion> found, suspicionIn(choices[i], stores));
        if (found)
            suspects.push_back({i, *found});
    }
    std::ranges::stable_sort(suspects, std::greater(), [](const SuspectSample& suspect) { return suspect.suspicion.doubt(); });
    return suspects;
}

Table suspicionTable(const Comparison& comparison, std::span<const SuspectSample> suspects) {
    Table table{"suspicion", "Ground truth of " + comparison.benchmark + " in doubt", {}, {}, {}};
    table.columns = {{"sample", "Sample", "", ""},
                     {"selector", "Selector", "", ""},
                     {"agreeing", "Runs that agree", "", "", CellKind::Count, Better::None, 0},
                     {"runs", "Runs with a mask", "", "", CellKind::Count, Better::None, 0},
                     {"agreement", "IoU among them", "", "", CellKind::Rate, Better::None, 1},
                     {"truth_iou", "IoU with the ground truth", "", "", CellKind::Rate, Better::None, 1}};
    for (const SuspectSample& suspect : suspects) {
        const Suspicion& figures = suspect.suspicion;
        const ComparedChoice& choice = comparison.choices[suspect.choice];
        table.rows.push_back({{}, {Cell::of(choice.sampleId), Cell::of(choice.selector),
                               Cell::of(static_cast<double>(figures.agreeing)), Cell::of(static_cast<double>(figures.runs)),
                               Cell::of(figures.agreement), Cell::of(figures.truthIou)}});
    }
    return table;
}

}  // namespace groundscope
