// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"

namespace groundscope {

Result<Selection> selectOracle(const SelectionInput& input, const Progress& /*progress*/) {
    if (!input.emptyTarget)
        return noMask("oracle", "no-ground-truth");
    if (*input.emptyTarget)
        return noMask("oracle", "empty-target", 1);
    if (input.candidates.empty())
        return noMask("oracle", "no-candidates");
    GS_CHECK(checkIous(input));
    std::optional<int> best;
    double bestIou = 0;
    for (std::size_t i = 0; i < input.candidateIou.size(); ++i) {
        const double iou = input.candidateIou[i];
        if (lastWins(input) ? iou >= bestIou : iou > bestIou) {
            best = static_cast<int>(i);
            bestIou = iou;
        }
    }
    return best ? chosenMask("oracle", *best, bestIou, "best-iou") : noMask("oracle", "no-overlap");
}

}  // namespace groundscope
