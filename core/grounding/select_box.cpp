// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"

namespace groundscope {

Result<Selection> selectBox(const SelectionInput& input, const Progress& /*progress*/) {
    constexpr const char* kName = "box";
    if (input.config.probing != kBoxProbing)
        return noMask(kName, "no-boxes");
    Selection selection = noMask(kName, "no-candidates");
    for (std::size_t i = 0; i < input.candidates.size(); ++i) {
        if (input.candidates[i].level != 2)
            continue;
        if (selection.candidate)
            selection.others.push_back(static_cast<int>(i));
        else
            selection = chosenMask(kName, static_cast<int>(i), 0, "all-boxes");
    }
    selection.score = selection.candidate ? static_cast<double>(selection.others.size() + 1) : 0;
    return selection;
}

}  // namespace groundscope
