// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection.h"

namespace groundscope {
namespace {

constexpr const char* kName = "attend-and-segment";

}  // namespace

Result<Selection> selectAttendAndSegment(const SelectionInput& input, const Progress& /*progress*/) {
    if (input.candidates.empty())
        return noMask(kName, "no-candidates");
    const std::string& rule = input.config.similarity.mask;
    std::optional<int> best;
    double bestScore = 0;
    bool known = false;
    for (std::size_t i = 0; i < input.candidates.size(); ++i) {
        const Candidate& candidate = input.candidates[i];
        if (candidate.phrase < 0 || static_cast<std::size_t>(candidate.phrase) >= input.phrases.size())
            continue;
        const auto similarity = input.phrases[static_cast<std::size_t>(candidate.phrase)].similarity;
        if (!similarity)
            continue;
        known = true;
        const Candidate* held = best ? &input.candidates[static_cast<std::size_t>(*best)] : nullptr;
        const bool samePhrase = held != nullptr && held->phrase == candidate.phrase;
        const bool wins = samePhrase ? rule == "last" || candidate.predictedIou > held->predictedIou
                                     : (lastWins(input) ? *similarity >= bestScore : *similarity > bestScore);
        if (wins) {
            best = static_cast<int>(i);
            bestScore = *similarity;
        }
    }
    if (!best)
        return noMask(kName, known ? "no-similar-phrase" : "no-similarity");
    if (input.config.similarity.cut && bestScore < *input.config.similarity.cut)
        return noMask(kName, "below-cut", bestScore);
    return chosenMask(kName, *best, bestScore, "most-similar");
}

}  // namespace groundscope
