// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/best_candidate.h"

#include <cstddef>

namespace groundscope {

std::optional<int> bestCandidate(const SampleRun& run, std::optional<int> phrase) {
    const auto quality = [&run](std::size_t i) {
        return i < run.candidateIou.size() ? run.candidateIou[i] : double{run.candidates[i].predictedIou};
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < run.candidates.size(); ++i) {
        const bool counts = !phrase || run.candidates[i].phrase == *phrase;
        if (counts && (!best || quality(i) > quality(*best)))
            best = i;
    }
    return best ? std::optional(static_cast<int>(*best)) : std::nullopt;
}

std::optional<double> predictedIouOf(const Candidate& candidate) {
    return candidate.predictedIou != 0 ? std::optional<double>(candidate.predictedIou) : std::nullopt;
}

}  // namespace groundscope
