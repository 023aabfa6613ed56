// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/run_record.h"

#include <set>

namespace groundscope {
namespace {

Error outOfRange(const std::string& field, const std::string& value, const std::string& expected) {
    return {ErrorCode::InvalidInput, "The setting is " + value + "; expected " + expected + ".", field};
}

}  // namespace

Result<Done> RunConfig::check() const {
    static const std::set<std::string> kProfiles{"clean", "paper", "reference"};
    static const std::set<std::string> kDtypes{"float32", "bfloat16", "float16", "auto"};
    if (!kProfiles.contains(profile))
        return outOfRange("profile", '"' + profile + '"', "clean, paper or reference");
    if (probing < 1 || probing > 3)
        return outOfRange("probing", std::to_string(probing), "1, 2 or 3");
    if (generation.maxNewTokens < 1 || generation.maxNewTokens > 16384)
        return outOfRange("maxNewTokens", std::to_string(generation.maxNewTokens), "1 to 16384");
    if (!(generation.temperature >= 0 && generation.temperature <= 10))
        return outOfRange("temperature", std::to_string(generation.temperature), "0 (greedy) to 10");
    if (generation.topK < 1)
        return outOfRange("topK", std::to_string(generation.topK), "1 or more");
    if (pointRank < 1 || pointRank > 100)
        return outOfRange("pointRank", std::to_string(pointRank), "1 to 100");
    for (const ModelRef* model : {&mllm, &segmenter})
        if (!kDtypes.contains(model->dtype))
            return outOfRange("dtype", '"' + model->dtype + '"', "float32, bfloat16 or float16");
    return Done{};
}

RunConfig profileDefaults(const std::string& profile) {
    RunConfig config;
    config.profile = profile;
    if (profile == "reference") {
        config.rowZero = RowZero::SecondToLast;
        config.generation.temperature = 0.2;
    }
    return config;
}

bool SampleRun::operator==(const SampleRun& other) const {
    const bool sameStack = stack == other.stack || (stack && other.stack && *stack == *other.stack);
    return sameStack && sampleId == other.sampleId && filled == other.filled && imageSize == other.imageSize &&
           answer == other.answer && phrases == other.phrases && maps == other.maps &&
           candidates == other.candidates && candidateIou == other.candidateIou &&
           selections == other.selections && scores == other.scores && millis == other.millis &&
           united == other.united && answers == other.answers && error == other.error && skipped == other.skipped;
}

void SampleRun::invalidateFrom(Stage stage) {
    if (stage <= Stage::Answer) {
        answer = {};
        stack = nullptr;
    }
    if (stage <= Stage::Phrases)
        phrases.clear();
    if (stage <= Stage::Maps)
        maps.clear();
    if (stage <= Stage::Candidates) {
        candidates.clear();
        united.clear();
    }
    if (stage <= Stage::Selections) {
        candidateIou.clear();
        selections.clear();
    }
    if (stage <= Stage::Scores)
        scores.clear();
    for (int i = static_cast<int>(stage); i < kStageCount; ++i)
        millis[static_cast<std::size_t>(i)] = 0;
    if (filled >= stage)
        filled = stage == Stage::None ? Stage::None : static_cast<Stage>(static_cast<int>(stage) - 1);
    error.reset();
    skipped.clear();
}

}  // namespace groundscope
