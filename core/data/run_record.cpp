// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/run_record.h"

#include <set>

namespace groundscope {
namespace {

Error outOfRange(const std::string& field, const std::string& value, const std::string& expected) {
    return {ErrorCode::InvalidInput, "The setting is " + value + "; expected " + expected + ".", field};
}

Result<Done> checkJudge(const JudgeConfig& judge) {
    static const std::set<std::string> kSchemes{"threes", "all", "twelves"};
    static const std::set<std::string> kKinds{"local", "chat"};
    if (!kSchemes.contains(judge.scheme))
        return outOfRange("judge.scheme", '"' + judge.scheme + '"', "threes, all or twelves");
    if (!kKinds.contains(judge.kind))
        return outOfRange("judge.kind", '"' + judge.kind + '"', "local or chat");
    if (!(judge.temperature >= 0 && judge.temperature <= 10))
        return outOfRange("judge.temperature", std::to_string(judge.temperature), "0 to 10");
    if (judge.orderChecks < 0 || judge.orderChecks > 100)
        return outOfRange("judge.orderChecks", std::to_string(judge.orderChecks), "0 (off) to 100");
    return Done{};
}

Result<Done> checkSimilarity(const SimilarityConfig& similarity) {
    static const std::set<std::string> kMasks{"last", "predicted-iou"};
    if (!kMasks.contains(similarity.mask))
        return outOfRange("similarity.mask", '"' + similarity.mask + '"', "last or predicted-iou");
    if (similarity.cut && !(*similarity.cut >= -1 && *similarity.cut <= 1))
        return outOfRange("similarity.cut", std::to_string(*similarity.cut), "a cosine: -1 to 1");
    return Done{};
}

}  // namespace

Result<Done> RunConfig::check() const {
    static const std::set<std::string> kDtypes{"float32", "bfloat16", "float16", "int8", "auto"};
    if (!isProfile(profile))
        return outOfRange("profile", '"' + profile + '"', "clean, paper or reference");
    GS_CHECK(checkOverrides(defects));
    if (probing < 1 || probing > kBoxProbing)
        return outOfRange("probing", std::to_string(probing), "1, 2, 3 or 4 (boxes)");
    if (generation.maxNewTokens < 1 || generation.maxNewTokens > 16384)
        return outOfRange("maxNewTokens", std::to_string(generation.maxNewTokens), "1 to 16384");
    if (!(generation.temperature >= 0 && generation.temperature <= 10))
        return outOfRange("temperature", std::to_string(generation.temperature), "0 (greedy) to 10");
    if (generation.topK < 1)
        return outOfRange("topK", std::to_string(generation.topK), "1 or more");
    if (pointRank < 1 || pointRank > 100)
        return outOfRange("pointRank", std::to_string(pointRank), "1 to 100");
    if (instances < 0 || instances > 64)
        return outOfRange("instances", std::to_string(instances), "0 (off) to 64");
    for (const ModelRef* model : {&mllm, &segmenter})
        if (!kDtypes.contains(model->dtype))
            return outOfRange("dtype", '"' + model->dtype + '"', "float32, bfloat16, float16 or int8");
    GS_CHECK(checkJudge(judge));
    return checkSimilarity(similarity);
}

Switches RunConfig::switches() const {
    DefectOverrides acting = defects;
    if (!imported) {
        acting["B4"] = rowZero == RowZero::SecondToLast;
        acting["B5"] = alignment == TokenAlignment::AsQuery;
        acting["B24"] = frame == GridFrame::Pad;
        if (pointRank > 1)
            acting["B27"] = pointMode == PointMode::UpsampledRank;
    }
    return {profile, acting};
}

RunConfig profileDefaults(const std::string& profile, const DefectOverrides& defects, const std::string& conversation) {
    const Switches switches(profile, defects);
    RunConfig config;
    config.profile = profile;
    config.defects = defects;
    config.conversation = conversation;
    config.rowZero = switches.published("B4") ? RowZero::SecondToLast : RowZero::Last;
    config.alignment = switches.published("B5") ? TokenAlignment::AsQuery : TokenAlignment::Producing;
    config.frame = switches.published("B24") ? GridFrame::Pad : GridFrame::FromModel;
    if (profile == "reference") {
        config.generation.temperature = conversation == "llama_3" ? 0 : 0.2;
        config.judge.scheme = "all";
        config.judge.presence = true;
        config.similarity.cut = 0.7;
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
