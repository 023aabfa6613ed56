// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/benchmark.h"

#include <algorithm>

namespace groundscope {

std::optional<std::size_t> Benchmark::find(const std::string& id) const {
    const auto found =
        std::find_if(samples.begin(), samples.end(), [&](const Sample& s) { return s.id == id; });
    if (found == samples.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - samples.begin());
}

Mask groundTruthMask(const Sample& sample, Size imageSize) {
    std::vector<Mask> masks;
    masks.reserve(sample.annotations.size() + 1);
    masks.push_back(emptyMask(imageSize));
    for (const Annotation& annotation : sample.annotations) {
        if (annotation.mask)
            masks.push_back(resizeMask(*annotation.mask, imageSize));
        if (!annotation.region.isEmpty())
            masks.push_back(maskFromRegion(annotation.region, imageSize));
    }
    return uniteMasks(masks).value_or(emptyMask(imageSize));
}

}  // namespace groundscope
