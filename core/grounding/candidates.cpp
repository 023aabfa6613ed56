// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/candidates.h"

#include <utility>

namespace groundscope {
namespace {

constexpr std::size_t kLevels = 3;

Error wrongCount(const std::string& what, std::size_t expected, std::size_t found) {
    return {ErrorCode::Internal,
            "The segmenter returned " + std::to_string(found) + " " + what + ", expected " +
                std::to_string(expected) + ".",
            {}};
}

}  // namespace

Result<std::vector<Candidate>> proposeCandidates(const std::vector<AttentionMap>& maps,
                                                 const PointSettings& settings,
                                                 Segmenter& segmenter,
                                                 const Progress& progress) {
    std::vector<SegmentPrompt> prompts;
    for (const AttentionMap& map : maps) {
        GS_TRY(PromptPoint point, pointFor(map, settings));
        prompts.push_back({{point}, {}});
    }
    if (prompts.empty())
        return std::vector<Candidate>{};
    GS_TRY(auto masks, segmenter.segment(prompts, /*multimask=*/true, progress));
    if (masks.size() != prompts.size())
        return wrongCount("prompts", prompts.size(), masks.size());
    std::vector<Candidate> candidates;
    candidates.reserve(maps.size() * kLevels);
    for (std::size_t i = 0; i < maps.size(); ++i) {
        if (masks[i].size() != kLevels)
            return wrongCount("masks for a point", kLevels, masks[i].size());
        for (std::size_t level = 0; level < kLevels; ++level) {
            SegmentMask& mask = masks[i][level];
            candidates.push_back({maps[i].phrase,
                                  prompts[i].points.front(),
                                  static_cast<int>(level),
                                  std::move(mask.mask),
                                  mask.predictedIou,
                                  mask.stability});
        }
    }
    return candidates;
}

}  // namespace groundscope
