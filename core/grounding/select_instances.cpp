// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"
#include "core/metrics/scores.h"

namespace groundscope {

Result<Selection> selectInstances(const SelectionInput& input, const Progress& progress) {
    constexpr const char* kName = "instances";
    if (input.united.empty() && !input.candidates.empty())
        return noMask(kName, "no-unions");
    GS_TRY(Selection best, selectOracle(input, progress));
    best.selector = kName;
    if (input.truth == nullptr || input.truth->isEmpty() || input.united.empty())
        return best;
    GS_TRY(const auto ious, trueIous(input.united, *input.truth));
    for (std::size_t i = 0; i < ious.size(); ++i) {
        const bool something = best.candidate || best.united;
        const bool wins = something ? ious[i] > best.score : ious[i] > 0;
        if (!wins)
            continue;
        best.candidate.reset();
        best.united = static_cast<int>(i);
        best.score = ious[i];
        best.reason = "best-iou";
    }
    return best;
}

}  // namespace groundscope
