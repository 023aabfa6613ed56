// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"
#include "core/metrics/best_pair.h"

namespace groundscope {

Result<Selection> selectOraclePairs(const SelectionInput& input, const Progress& /*progress*/) {
    constexpr const char* kName = "oracle-pairs";
    if (input.sample == nullptr || input.sample->objects.size() != 2)
        return noMask(kName, "one-object");
    if (!input.emptyTarget || input.truth == nullptr)
        return noMask(kName, "no-ground-truth");
    if (*input.emptyTarget)
        return noMask(kName, "empty-target", 1);
    if (input.candidates.empty())
        return noMask(kName, "no-candidates");
    const PairRules rules{.withItself = input.config.profile == "clean", .lastOfTies = lastWins(input)};
    GS_TRY(const auto pair, bestPair(input.candidates, *input.truth, rules));
    if (!pair)
        return noMask(kName, !rules.withItself && input.candidates.size() < 2 ? "one-candidate" : "no-overlap");
    Selection selection = chosenMask(kName, pair->first, pair->iou, "best-iou");
    if (pair->second != pair->first)
        selection.others = {pair->second};
    return selection;
}

}  // namespace groundscope
