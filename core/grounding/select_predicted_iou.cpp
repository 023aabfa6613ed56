// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"

namespace groundscope {

Result<Selection> selectPredictedIou(const SelectionInput& input, const Progress& /*progress*/) {
    constexpr const char* kName = "predicted-iou";
    std::optional<int> best;
    for (std::size_t i = 0; i < input.candidates.size(); ++i) {
        const float predicted = input.candidates[i].predictedIou;
        if (!best || predicted > input.candidates[static_cast<std::size_t>(*best)].predictedIou)
            best = static_cast<int>(i);
    }
    if (!best)
        return noMask(kName, "no-candidates");
    return chosenMask(kName, *best, input.candidates[static_cast<std::size_t>(*best)].predictedIou, "best-predicted-iou");
}

}  // namespace groundscope
