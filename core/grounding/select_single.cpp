// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"

namespace groundscope {

Result<Selection> selectSingle(const SelectionInput& input, const Progress& /*progress*/) {
    constexpr const char* kName = "single";
    if (input.candidates.empty())
        return noMask(kName, "no-candidates");
    if (input.candidates.size() > 1)
        return noMask(kName, "several-candidates");
    return chosenMask(kName, 0, 1, "only-mask");
}

}  // namespace groundscope
