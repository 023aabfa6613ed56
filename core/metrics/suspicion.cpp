// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/suspicion.h"

#include "core/metrics/emergence.h"

#include <vector>

namespace groundscope {
namespace {

using Group = std::vector<const ChosenMask*>;

double iouOf(const ChosenMask& a, const ChosenMask& b) {
    return iou(*a.mask, *b.mask, 0);
}

Suspicion figuresOf(const Group& group, int runs) {
    Suspicion figures{static_cast<int>(group.size()), runs, 0, 0};
    for (std::size_t i = 0; i < group.size(); ++i) {
        figures.truthIou += group[i]->truthIou;
        for (std::size_t j = i + 1; j < group.size(); ++j)
            figures.agreement += iouOf(*group[i], *group[j]);
    }
    const auto count = static_cast<double>(group.size());
    figures.truthIou /= count;
    figures.agreement /= count * (count - 1) / 2;
    return figures;
}

bool isStronger(const Suspicion& one, const std::optional<Suspicion>& other) {
    return !other || one.agreeing > other->agreeing || (one.agreeing == other->agreeing && one.doubt() > other->doubt());
}

}  // namespace

std::optional<Suspicion> suspicionOf(std::span<const ChosenMask> chosen) {
    int runs = 0;
    Group apart;  // from the ground truth
    for (const ChosenMask& one : chosen) {
        if (one.mask == nullptr || one.mask->isEmpty())
            continue;
        ++runs;
        if (one.truthIou < kGoodIou)
            apart.push_back(&one);
    }
    std::optional<Suspicion> strongest;
    for (const ChosenMask* centre : apart) {
        Group group;
        for (const ChosenMask* other : apart)
            if (other == centre || iouOf(*centre, *other) >= kSameMaskIou)
                group.push_back(other);
        if (group.size() < 2)
            continue;
        if (const Suspicion found = figuresOf(group, runs); isStronger(found, strongest))
            strongest = found;
    }
    return strongest;
}

}  // namespace groundscope
