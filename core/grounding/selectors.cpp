// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selectors.h"

#include <array>
#include <utility>

namespace groundscope {
namespace {

constexpr std::array kSelectors{
    SelectorInfo{"oracle", selectOracle, /*needsTruth=*/true, /*needsJudge=*/false},
};

}  // namespace

Result<Selection> selectOracle(const SelectionInput& input, const Progress& /*progress*/) {
    const auto chosen = [](std::optional<int> candidate, const char* reason, double score) {
        Selection selection;
        selection.selector = "oracle";
        selection.candidate = candidate;
        selection.score = score;
        selection.reason = reason;
        return selection;
    };
    const auto none = [&chosen](const char* reason, double score) { return chosen({}, reason, score); };
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
    const bool lastWins = input.config.profile != "clean";
    std::optional<int> best;
    double bestIou = 0;
    for (std::size_t i = 0; i < input.candidateIou.size(); ++i) {
        const double iou = input.candidateIou[i];
        if (lastWins ? iou >= bestIou : iou > bestIou) {
            best = static_cast<int>(i);
            bestIou = iou;
        }
    }
    return best ? chosen(best, "best-iou", bestIou) : none("no-overlap", 0);
}

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

Result<std::vector<Selection>> runSelectors(const std::vector<std::string>& names,
                                            const SelectionInput& input,
                                            const Progress& progress) {
    std::vector<Selection> result;
    for (const std::string& name : names) {
        if (progress.stopped())
            return cancelledError();
        const SelectorInfo* selector = findSelector(name);
        if (selector == nullptr) {
            std::string known;
            for (const std::string& other : selectorNames())
                known += (known.empty() ? "" : ", ") + other;
            return Error{
                ErrorCode::InvalidInput,
                "There is no selector \"" + name + "\"; the known ones are: " + known + ".",
                {}};
        }
        GS_TRY(Selection selection, selector->select(input, progress));
        result.push_back(std::move(selection));
    }
    return result;
}

}  // namespace groundscope
