// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pair_matrix.h"

#include "core/base/progress.h"
#include "core/metrics/regret.h"

#include <algorithm>
#include <numeric>

namespace groundscope {
namespace {

bool has(const std::vector<int>& list, int candidate) {
    return std::ranges::find(list, candidate) != list.end();
}

std::vector<int> masksNaming(const SampleRun& run, const std::vector<std::string>& names) {
    std::vector<int> masks;
    for (std::size_t i = 0; i < run.candidates.size(); ++i) {
        const int phrase = run.candidates[i].phrase;
        const bool known = phrase >= 0 && static_cast<std::size_t>(phrase) < run.phrases.size();
        if (known && namesTarget(run.phrases[static_cast<std::size_t>(phrase)], names))
            masks.push_back(static_cast<int>(i));
    }
    if (masks.empty()) {
        masks.resize(run.candidates.size());
        std::iota(masks.begin(), masks.end(), 0);
    }
    return masks;
}

void addPair(PairSides& sides, int one, int other) {
    const auto add = [](std::vector<int>& side, int candidate) {
        if (!has(side, candidate))
            side.push_back(candidate);
    };
    if ((has(sides.first, one) && has(sides.second, other)) || (has(sides.first, other) && has(sides.second, one)))
        return;
    const bool swapped = !has(sides.first, one) && !has(sides.second, other) && (has(sides.first, other) || has(sides.second, one));
    add(sides.first, swapped ? other : one);
    add(sides.second, swapped ? one : other);
}

}  // namespace

PairSides pairSides(const Sample& sample, const SampleRun& run) {
    const auto names = namesOfTarget(sample);
    if (names.size() != 2)
        return {};
    PairSides sides{masksNaming(run, names[0]), masksNaming(run, names[1])};
    const auto count = static_cast<int>(run.candidates.size());
    const auto isThere = [count](int candidate) { return candidate >= 0 && candidate < count; };
    for (const Selection& selection : run.selections)
        if (selection.candidate && selection.others.size() == 1 && isThere(*selection.candidate) && isThere(selection.others[0]))
            addPair(sides, *selection.candidate, selection.others[0]);
    return sides;
}

std::optional<std::pair<std::size_t, std::size_t>> PairMatrix::cellOf(int one, int other) const {
    for (const auto& [first, second] : {std::pair(one, other), std::pair(other, one)}) {
        const auto row = std::ranges::find(sides.first, first);
        const auto column = std::ranges::find(sides.second, second);
        if (row != sides.first.end() && column != sides.second.end())
            return std::pair(static_cast<std::size_t>(row - sides.first.begin()),
                             static_cast<std::size_t>(column - sides.second.begin()));
    }
    return std::nullopt;
}

std::optional<std::pair<std::size_t, std::size_t>> PairMatrix::best() const {
    if (ious.empty())
        return std::nullopt;
    const auto place = static_cast<std::size_t>(std::ranges::max_element(ious) - ious.begin());
    return std::pair(place / sides.second.size(), place % sides.second.size());
}

Result<PairMatrix> pairMatrix(const SampleRun& run, const PairSides& sides, const Mask& truth, const std::stop_token& stop) {
    if (truth.isEmpty())
        return Error{ErrorCode::InvalidInput, "A pair of masks can only be compared with a ground truth that is not empty.",
                     run.sampleId};
    for (const std::vector<int>* side : {&sides.first, &sides.second})
        for (const int index : *side)
            if (index < 0 || static_cast<std::size_t>(index) >= run.candidates.size() ||
                run.candidates[static_cast<std::size_t>(index)].mask.size != truth.size)
                return Error{ErrorCode::InvalidInput,
                             "Mask " + std::to_string(index) + " is not there or is not of the ground truth's size.", run.sampleId};
    const BitMask target(truth);
    std::vector<BitMask> second;
    for (const int index : sides.second)
        second.emplace_back(run.candidates[static_cast<std::size_t>(index)].mask);
    PairMatrix matrix{sides, {}};
    matrix.ious.reserve(sides.first.size() * sides.second.size());
    for (const int index : sides.first) {
        const BitMask first(run.candidates[static_cast<std::size_t>(index)].mask);
        for (const BitMask& other : second) {
            if (stop.stop_requested())
                return cancelledError();
            BitMask both = first;
            both.unite(other);
            matrix.ious.push_back(both.iou(target, 1));
        }
    }
    return matrix;
}

std::vector<ObjectBox> objectBoxes(const Sample& sample, Size imageSize) {
    std::vector<ObjectBox> boxes;
    const bool alike = sample.objects.size() == 2 && sample.objects[0] == sample.objects[1];
    for (const Annotation& annotation : sample.annotations) {
        Sample alone;
        alone.annotations = {annotation};
        const Mask mask = groundTruthMask(alone, imageSize);
        if (mask.isEmpty())
            continue;
        const auto named = std::ranges::find(sample.objects, annotation.label);
        const bool known = !alike && named != sample.objects.end();
        boxes.push_back({known ? static_cast<int>(named - sample.objects.begin()) : -1, boundsOf(mask)});
    }
    return boxes;
}

}  // namespace groundscope
