// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selectors.h"

#include <array>
#include <utility>

namespace groundscope {
namespace {

constexpr std::array<std::pair<const char*, Selector>, 1> kSelectors{{
    {"oracle", selectOracle},
}};

}  // namespace

Result<Selection> selectOracle(const SelectionInput& input, const Progress& /*progress*/) {
    const auto none = [](const char* reason, double score) {
        return Selection{"oracle", {}, score, reason};
    };
    if (!input.emptyTarget)
        return none("no-ground-truth", 0);
    if (*input.emptyTarget)
        return none("empty-target", 1);
    if (input.candidates.empty())
        return none("no-candidates", 0);
    if (input.candidateIou.size() != input.candidates.size())
        return Error{ErrorCode::InvalidInput,
                     "There are " + std::to_string(input.candidates.size()) + " candidates, but " +
                         std::to_string(input.candidateIou.size()) + " IoUs with the ground truth.",
                     {}};
    const bool lastWins = input.profile != "clean";
    std::optional<int> best;
    double bestIou = 0;
    for (std::size_t i = 0; i < input.candidateIou.size(); ++i) {
        const double iou = input.candidateIou[i];
        if (lastWins ? iou >= bestIou : iou > bestIou) {
            best = static_cast<int>(i);
            bestIou = iou;
        }
    }
    return best ? Selection{"oracle", best, bestIou, "best-iou"} : none("no-overlap", 0);
}

std::vector<std::string> selectorNames() {
    std::vector<std::string> names;
    for (const auto& [name, selector] : kSelectors)
        names.emplace_back(name);
    return names;
}

Selector findSelector(const std::string& name) {
    for (const auto& [known, selector] : kSelectors) {
        if (known == name)
            return selector;
    }
    return nullptr;
}

Result<std::vector<Selection>> runSelectors(const std::vector<std::string>& names,
                                            const SelectionInput& input,
                                            const Progress& progress) {
    std::vector<Selection> result;
    for (const std::string& name : names) {
        if (progress.stopped())
            return cancelledError();
        const Selector selector = findSelector(name);
        if (selector == nullptr) {
            std::string known;
            for (const std::string& other : selectorNames())
                known += (known.empty() ? "" : ", ") + other;
            return Error{
                ErrorCode::InvalidInput,
                "There is no selector \"" + name + "\"; the known ones are: " + known + ".",
                {}};
        }
        GS_TRY(Selection selection, selector(input, progress));
        result.push_back(std::move(selection));
    }
    return result;
}

}  // namespace groundscope
