// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scores.h"

#include <algorithm>

namespace groundscope {
namespace {

std::string text(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

Error outside(const std::string& selector, int index, std::size_t count) {
    return {ErrorCode::InvalidInput,
            "The selector " + selector + " chose mask " + std::to_string(index) + ", but there are " +
                std::to_string(count) + ".",
            {}};
}

Result<Done> sameFrame(const std::string& what, Size found, Size expected) {
    if (found == expected)
        return Done{};
    return Error{ErrorCode::InvalidInput,
                 what + " is a mask of " + text(found) + " pixels, but the ground truth has " + text(expected) +
                     "; both must be in the image's frame.",
                 {}};
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
        GS_CHECK(sameFrame("Candidate " + std::to_string(result.size()), candidate.mask.size, target.size));
        result.push_back(BitMask(candidate.mask).iou(truth, /*bothEmpty=*/1));
    }
    return result;
}

Result<Mask> selectedMask(const Selection& selection, const SampleRun& run) {
    std::vector<Mask> masks;
    const auto add = [&](int index, std::span<const Candidate> from) -> Result<Done> {
        if (index < 0 || static_cast<std::size_t>(index) >= from.size())
            return outside(selection.selector, index, from.size());
        masks.push_back(from[static_cast<std::size_t>(index)].mask);
        return Done{};
    };
    if (selection.united)
        GS_CHECK(add(*selection.united, run.united));
    if (selection.candidate)
        GS_CHECK(add(*selection.candidate, run.candidates));
    for (const int other : selection.others)
        GS_CHECK(add(other, run.candidates));
    return masks.empty() ? emptyMask(run.imageSize) : uniteMasks(masks);
}

Result<std::vector<SampleScore>> scoreSelections(const SampleRun& run, const Mask& truth) {
    const bool emptyTarget = truth.isEmpty();
    std::vector<SampleScore> result;
    result.reserve(run.selections.size());
    for (const Selection& selection : run.selections) {
        const bool united = selection.united || !selection.others.empty();
        double score = emptyTarget ? 1 : 0;
        if (united) {
            GS_TRY(const Mask mask, selectedMask(selection, run));
            GS_CHECK(sameFrame(selection.selector, mask.size, truth.size));
            score = iou(mask, truth, /*bothEmpty=*/1);
        } else if (selection.candidate) {
            const int index = *selection.candidate;
            if (index < 0 || static_cast<std::size_t>(index) >= run.candidateIou.size())
                return outside(selection.selector, index, run.candidateIou.size());
            score = run.candidateIou[static_cast<std::size_t>(index)];
        }
        result.push_back({selection.selector, score, emptyTarget});
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

double harmonicScore(double accuracy, double accuracyJudged, double miou, double miouFirstProbing) {
    const double answers = std::max(accuracy, accuracyJudged);
    const double masks = std::max(miou, miouFirstProbing);
    return answers > 0 && masks > 0 ? 2 / (1 / answers + 1 / masks) : 0;
}

}  // namespace groundscope
