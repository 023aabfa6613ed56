// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scores.h"

#include <algorithm>

namespace groundscope {
namespace {

std::string text(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

struct Sums {
    double all = 0;
    double withTarget = 0;
};

}  // namespace

Result<std::vector<double>> trueIous(std::span<const Candidate> candidates, const Mask& target) {
    const BitMask truth(target);
    std::vector<double> result;
    result.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        if (candidate.mask.size != target.size)
            return Error{ErrorCode::InvalidInput,
                         "Candidate " + std::to_string(result.size()) + " is a mask of " +
                             text(candidate.mask.size) + " pixels, but the ground truth has " +
                             text(target.size) + "; both must be in the image's frame.",
                         {}};
        result.push_back(BitMask(candidate.mask).iou(truth, /*bothEmpty=*/1));
    }
    return result;
}

Result<std::vector<SampleScore>> scoreSelections(std::span<const Selection> selections,
                                                 std::span<const double> candidateIou,
                                                 bool emptyTarget) {
    std::vector<SampleScore> result;
    result.reserve(selections.size());
    for (const Selection& selection : selections) {
        double iou = emptyTarget ? 1 : 0;
        if (selection.candidate) {
            const int index = *selection.candidate;
            if (index < 0 || static_cast<std::size_t>(index) >= candidateIou.size())
                return Error{ErrorCode::InvalidInput,
                             "The selector " + selection.selector + " chose candidate " +
                                 std::to_string(index) + ", but there are " +
                                 std::to_string(candidateIou.size()) + ".",
                             {}};
            iou = candidateIou[static_cast<std::size_t>(index)];
        }
        result.push_back({selection.selector, iou, emptyTarget});
    }
    return result;
}

std::vector<ScoreSummary> summarise(std::span<const SampleScore> scores) {
    std::vector<ScoreSummary> result;
    std::vector<Sums> sums;
    for (const SampleScore& score : scores) {
        const auto found = std::find_if(result.begin(), result.end(), [&](const ScoreSummary& s) {
            return s.selector == score.selector;
        });
        const auto index = static_cast<std::size_t>(found - result.begin());
        if (found == result.end()) {
            result.push_back({score.selector, 0, 0, {}, {}});
            sums.emplace_back();
        }
        ++result[index].images;
        result[index].emptyTargets += score.emptyTarget ? 1 : 0;
        sums[index].all += score.iou;
        sums[index].withTarget += score.emptyTarget ? 0 : score.iou;
    }
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::int64_t targets = result[i].images - result[i].emptyTargets;
        result[i].meanIou = sums[i].all / static_cast<double>(result[i].images);
        if (targets > 0)
            result[i].meanIouWithTarget = sums[i].withTarget / static_cast<double>(targets);
    }
    return result;
}

}  // namespace groundscope
