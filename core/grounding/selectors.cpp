// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selectors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace groundscope {
namespace {

constexpr std::array kSelectors{
    // name, function, looks at the ground truth, asks a judge
    SelectorInfo{"oracle", selectOracle, true, false},
    SelectorInfo{"oracle-pairs", selectOraclePairs, true, false},
    SelectorInfo{"automatic", selectAutomatic, false, true},
    SelectorInfo{"attend-and-segment", selectAttendAndSegment, false, false},
    SelectorInfo{"predicted-iou", selectPredictedIou, false, false},
    SelectorInfo{"instances", selectInstances, true, false},
    SelectorInfo{"single", selectSingle, false, false},
    SelectorInfo{"box", selectBox, false, false},
};

}  // namespace

std::span<const SelectorInfo> allSelectors() {
    return kSelectors;
}

std::vector<std::string> selectorNames() {
    std::vector<std::string> names;
    for (const SelectorInfo& info : kSelectors)
        names.emplace_back(info.name);
    return names;
}

const SelectorInfo* findSelector(const std::string& name) {
    for (const SelectorInfo& info : kSelectors) {
        if (info.name == name)
            return &info;
    }
    return nullptr;
}

bool asksJudge(const std::vector<std::string>& selectors) {
    return std::any_of(selectors.begin(), selectors.end(), [](const std::string& name) {
        const SelectorInfo* info = findSelector(name);
        return info != nullptr && info->needsJudge;
    });
}

Result<Done> checkSelectors(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (findSelector(name) != nullptr)
            continue;
        std::string known;
        for (const std::string& other : selectorNames())
            known += (known.empty() ? "" : ", ") + other;
        return Error{ErrorCode::InvalidInput,
                     "There is no selector \"" + name + "\"; the known ones are: " + known + ".",
                     {}};
    }
    return Done{};
}

Result<std::vector<Selection>> runSelectors(const std::vector<std::string>& names,
                                            const SelectionInput& input,
                                            const Progress& progress) {
    GS_CHECK(checkSelectors(names));
    std::vector<Selection> result;
    for (const std::string& name : names) {
        if (progress.stopped())
            return cancelledError();
        GS_TRY(Selection selection, findSelector(name)->select(input, progress));
        result.push_back(std::move(selection));
    }
    return result;
}

}  // namespace groundscope
