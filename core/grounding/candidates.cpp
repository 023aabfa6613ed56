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

/// `target` becomes the union of the parts.
Result<Done> uniteInto(Candidate& target, const std::vector<const Candidate*>& parts) {
    std::vector<Mask> masks;
    double predicted = 0;
    double stability = 0;
    for (const Candidate* part : parts) {
        masks.push_back(part->mask);
        predicted += part->predictedIou;
        stability += part->stability;
    }
    GS_TRY(target.mask, uniteMasks(masks));
    const auto count = static_cast<double>(parts.size());
    target.predictedIou = static_cast<float>(predicted / count);
    target.stability = static_cast<float>(stability / count);
    return Done{};
}

}  // namespace

Result<std::vector<Candidate>> proposeCandidates(const std::vector<CandidatePrompt>& prompts,
                                                 Segmenter& segmenter,
                                                 const Progress& progress) {
    std::vector<SegmentPrompt> asked;
    for (const CandidatePrompt& prompt : prompts)
        asked.push_back(prompt.prompt);
    if (asked.empty())
        return std::vector<Candidate>{};
    GS_TRY(auto masks, segmenter.segment(asked, /*multimask=*/true, progress));
    if (masks.size() != prompts.size())
        return wrongCount("prompts", prompts.size(), masks.size());
    std::vector<Candidate> candidates;
    candidates.reserve(prompts.size() * kLevels);
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        if (masks[i].size() != kLevels)
            return wrongCount("masks for a prompt", kLevels, masks[i].size());
        for (std::size_t level = 0; level < kLevels; ++level) {
            SegmentMask& mask = masks[i][level];
            candidates.push_back({prompts[i].phrase,
                                  prompts[i].shown,
                                  static_cast<int>(level),
                                  std::move(mask.mask),
                                  mask.predictedIou,
                                  mask.stability});
        }
    }
    return candidates;
}

Result<std::vector<Candidate>> proposeCandidates(const std::vector<AttentionMap>& maps,
                                                 const PointSettings& settings,
                                                 Segmenter& segmenter,
                                                 const Progress& progress) {
    std::vector<CandidatePrompt> prompts;
    for (const AttentionMap& map : maps) {
        GS_TRY(const PromptPoint point, pointFor(map, settings));
        prompts.push_back({map.phrase, point, {{point}, {}}});
    }
    return proposeCandidates(prompts, segmenter, progress);
}

Result<std::vector<Candidate>> uniteInstances(const std::vector<AttentionMap>& maps,
                                              const std::vector<Candidate>& candidates,
                                              const PointSettings& settings,
                                              Segmenter& segmenter,
                                              const Progress& progress) {
    if (candidates.size() != maps.size() * kLevels)
        return wrongCount("candidates", maps.size() * kLevels, candidates.size());
    std::vector<CandidatePrompt> prompts;
    std::vector<std::size_t> mapOf;  // of each prompt
    for (std::size_t m = 0; m < maps.size(); ++m) {
        GS_TRY(const auto points, furtherPoints(maps[m], candidates[m * kLevels].point, settings));
        for (const PromptPoint& point : points) {
            prompts.push_back({maps[m].phrase, point, {{point}, {}}});
            mapOf.push_back(m);
        }
    }
    GS_TRY(const std::vector<Candidate> further, proposeCandidates(prompts, segmenter, progress));
    std::vector<Candidate> united = candidates;
    for (std::size_t i = 0; i < united.size(); ++i) {
        std::vector<const Candidate*> parts{&candidates[i]};
        for (std::size_t p = 0; p < prompts.size(); ++p)
            if (mapOf[p] == i / kLevels)
                parts.push_back(&further[p * kLevels + i % kLevels]);
        GS_CHECK(uniteInto(united[i], parts));
    }
    return united;
}

}  // namespace groundscope
