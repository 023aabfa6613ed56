// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/json.h"

#include "core/data/json_fields.h"

#include <array>
#include <cmath>

namespace groundscope {
namespace {

constexpr std::array<const char*, kStageCount> kStageNames{
    "none", "answer", "phrases", "maps", "candidates", "selections", "scores"};
constexpr std::array<const char*, 2> kRowZeroNames{"last", "second-to-last"};
constexpr std::array<const char*, 2> kAlignmentNames{"producing", "as-query"};
constexpr std::array<const char*, 3> kFrameNames{"from-model", "pad", "original"};
constexpr std::array<const char*, 3> kPointModeNames{"upsampled-rank", "local-maximum", "random"};
constexpr int kMaxDepth = 200;

Json spanJson(const Span& span) {
    return Json::array({span.begin, span.end});
}

Json modelJson(const ModelRef& model) {
    return {{"name", model.name},
            {"path", model.path.string()},
            {"vision_path", model.visionPath.string()},
            {"hash", model.hash},
            {"dtype", model.dtype},
            {"device", model.device}};
}

Result<ModelRef> modelFromJson(const Json& json, const std::string& pointer) {
    ModelRef model;
    Fields fields(json, pointer);
    fields.read("name", model.name);
    fields.read("path", model.path);
    fields.read("vision_path", model.visionPath);
    fields.read("hash", model.hash);
    fields.read("dtype", model.dtype);
    fields.read("device", model.device);
    if (fields.error())
        return *fields.error();
    return model;
}

Json generationJson(const GenerationConfig& generation) {
    return {{"max_new_tokens", generation.maxNewTokens},
            {"temperature", generation.temperature},
            {"top_k", generation.topK},
            {"seed", generation.seed},
            {"ignore_eos", generation.ignoreEos}};
}

Result<GenerationConfig> generationFromJson(const Json& json, const std::string& pointer) {
    GenerationConfig generation;
    Fields fields(json, pointer);
    fields.read("max_new_tokens", generation.maxNewTokens);
    fields.read("temperature", generation.temperature);
    fields.read("top_k", generation.topK);
    fields.read("seed", generation.seed);
    fields.read("ignore_eos", generation.ignoreEos);
    if (fields.error())
        return *fields.error();
    return generation;
}

Json judgeJson(const JudgeConfig& judge) {
    return {{"scheme", judge.scheme},
            {"presence", judge.presence},
            {"kind", judge.kind},
            {"endpoint", judge.endpoint},
            {"model", judge.model},
            {"temperature", judge.temperature},
            {"order_checks", judge.orderChecks},
            {"seed", judge.seed}};
}

Result<JudgeConfig> judgeFromJson(const Json& json, const std::string& pointer) {
    JudgeConfig judge;
    Fields fields(json, pointer);
    fields.read("scheme", judge.scheme);
    fields.read("presence", judge.presence);
    fields.read("kind", judge.kind);
    fields.read("endpoint", judge.endpoint);
    fields.read("model", judge.model);
    fields.read("temperature", judge.temperature);
    fields.read("order_checks", judge.orderChecks);
    fields.read("seed", judge.seed);
    if (fields.error())
        return *fields.error();
    return judge;
}

Json similarityJson(const SimilarityConfig& similarity) {
    return {{"vectors", similarity.vectors.string()},
            {"cut", similarity.cut ? Json(*similarity.cut) : Json(nullptr)},
            {"mask", similarity.mask}};
}

Result<SimilarityConfig> similarityFromJson(const Json& json, const std::string& pointer) {
    SimilarityConfig similarity;
    Fields fields(json, pointer);
    fields.read("vectors", similarity.vectors);
    fields.read("cut", similarity.cut);
    fields.read("mask", similarity.mask);
    if (fields.error())
        return *fields.error();
    return similarity;
}

/// The settings that are objects of their own; missing ones keep their defaults.
Result<Done> readParts(const Json& json, RunConfig& config) {
    if (json.contains("mllm")) {
        GS_TRY(config.mllm, modelFromJson(json["mllm"], "/mllm"));
    }
    if (json.contains("segmenter")) {
        GS_TRY(config.segmenter, modelFromJson(json["segmenter"], "/segmenter"));
    }
    if (json.contains("generation")) {
        GS_TRY(config.generation, generationFromJson(json["generation"], "/generation"));
    }
    if (json.contains("judge")) {
        GS_TRY(config.judge, judgeFromJson(json["judge"], "/judge"));
    }
    if (json.contains("similarity")) {
        GS_TRY(config.similarity, similarityFromJson(json["similarity"], "/similarity"));
    }
    return Done{};
}

Result<Token> tokenFromJson(const Json& json, const std::string& pointer) {
    Token token;
    Fields fields(json, pointer);
    fields.read("id", token.id);
    fields.read("text", token.text);
    fields.read("log_prob", token.logProb);
    fields.read("chars", token.chars);
    if (fields.error())
        return *fields.error();
    return token;
}

Result<NounPhrase> phraseFromJson(const Json& json, const std::string& pointer) {
    NounPhrase phrase;
    Fields fields(json, pointer);
    fields.read("text", phrase.text);
    fields.read("head", phrase.head);
    fields.read("chars", phrase.chars);
    fields.read("head_chars", phrase.headChars);
    fields.read("place", phrase.place);
    fields.read("pronoun", phrase.pronoun);
    fields.read("tokens", phrase.tokens);
    fields.read("similarity", phrase.similarity);
    if (fields.error())
        return *fields.error();
    return phrase;
}

std::string lineAndColumn(std::string_view text, std::size_t byte) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t i = 0; i + 1 < byte && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++line;
            column = 1;
        } else {
            ++column;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

// Looked at before the recursive parser of the library sees the text.
bool nestsTooDeep(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kMaxDepth)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

Result<Json> parseJson(std::string_view text, const std::string& where) {
    if (nestsTooDeep(text))
        return Error{ErrorCode::Format, "The JSON nests deeper than " + std::to_string(kMaxDepth) + " levels.", where};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    try {
        return Json::parse(text);
    } catch (const nlohmann::json::parse_error& problem) {
        return Error{ErrorCode::Format, "This is not valid JSON at " + lineAndColumn(text, problem.byte) + ".", where};
    } catch (const std::exception& problem) {
        return Error{ErrorCode::Format, std::string("The JSON cannot be read: ") + problem.what() + ".", where};
    }
}

std::string dumpJson(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json toJson(const RunConfig& config) {
    return {{"benchmark", config.benchmark},
            {"benchmark_root", config.benchmarkRoot.string()},
            {"variant", config.variant},
            {"profile", config.profile},
            {"defects", Json(config.defects)},
            {"probing", config.probing},
            {"conversation", config.conversation},
            {"mllm", modelJson(config.mllm)},
            {"segmenter", modelJson(config.segmenter)},
            {"generation", generationJson(config.generation)},
            {"selectors", config.selectors},
            {"row_zero", kRowZeroNames[static_cast<std::size_t>(config.rowZero)]},
            {"alignment", kAlignmentNames[static_cast<std::size_t>(config.alignment)]},
            {"frame", kFrameNames[static_cast<std::size_t>(config.frame)]},
            {"point_mode", kPointModeNames[static_cast<std::size_t>(config.pointMode)]},
            {"point_rank", config.pointRank},
            {"point_seed", config.pointSeed},
            {"instances", config.instances},
            {"judge", judgeJson(config.judge)},
            {"similarity", similarityJson(config.similarity)},
            {"imported", config.imported},
            {"keep_heads", config.keepHeads},
            {"chunker", config.chunker}};
}

Result<RunConfig> runConfigFromJson(const Json& json) {
    RunConfig config;
    Fields fields(json, "");
    fields.read("benchmark", config.benchmark);
    fields.read("benchmark_root", config.benchmarkRoot);
    fields.read("variant", config.variant);
    fields.read("profile", config.profile);
    fields.read("defects", config.defects);
    fields.read("probing", config.probing);
    fields.read("conversation", config.conversation);
    fields.read("selectors", config.selectors);
    fields.read("row_zero", kRowZeroNames, config.rowZero);
    fields.read("alignment", kAlignmentNames, config.alignment);
    fields.read("frame", kFrameNames, config.frame);
    fields.read("point_mode", kPointModeNames, config.pointMode);
    fields.read("point_rank", config.pointRank);
    fields.read("point_seed", config.pointSeed);
    fields.read("instances", config.instances);
    fields.read("imported", config.imported);
    fields.read("keep_heads", config.keepHeads);
    fields.read("chunker", config.chunker);
    if (fields.error())
        return *fields.error();
    GS_CHECK(readParts(json, config));
    GS_CHECK(config.check());
    return config;
}

Json toJson(const Answer& answer) {
    Json tokens = Json::array();
    for (const Token& token : answer.tokens)
        tokens.push_back({{"id", token.id},
                          {"text", token.text},
                          {"log_prob", token.logProb},
                          {"chars", spanJson(token.chars)}});
    return {{"prompt", answer.prompt},
            {"text", answer.text},
            {"finished", answer.finished},
            {"tokens", std::move(tokens)}};
}

Result<Answer> answerFromJson(const Json& json) {
    Answer answer;
    Fields fields(json, "");
    fields.read("prompt", answer.prompt);
    fields.read("text", answer.text);
    fields.read("finished", answer.finished);
    if (json.is_object() && json.contains("tokens") && !json["tokens"].is_array())
        fields.fail("tokens", "a list");
    if (fields.error())
        return *fields.error();
    if (!json.contains("tokens"))
        return answer;
    for (const Json& item : json["tokens"]) {
        GS_TRY(Token token, tokenFromJson(item, "/tokens/" + std::to_string(answer.tokens.size())));
        answer.tokens.push_back(std::move(token));
    }
    return answer;
}

Json toJson(const std::vector<NounPhrase>& phrases) {
    Json list = Json::array();
    for (const NounPhrase& phrase : phrases) {
        list.push_back({{"text", phrase.text},
                        {"head", phrase.head},
                        {"chars", spanJson(phrase.chars)},
                        {"head_chars", spanJson(phrase.headChars)},
                        {"tokens", phrase.tokens},
                        {"place", phrase.place},
                        {"pronoun", phrase.pronoun}});
        if (phrase.similarity)
            list.back()["similarity"] = *phrase.similarity;
    }
    return list;
}

Result<std::vector<NounPhrase>> phrasesFromJson(const Json& json) {
    if (!json.is_array())
        return Error{ErrorCode::Format, "Expected a list of noun phrases.", "/"};
    std::vector<NounPhrase> phrases;
    for (const Json& item : json) {
        GS_TRY(NounPhrase phrase, phraseFromJson(item, "/" + std::to_string(phrases.size())));
        phrases.push_back(std::move(phrase));
    }
    return phrases;
}

Json toJson(const Mask& mask) {
    return {{"size", {mask.size.height, mask.size.width}}, {"counts", encodeCounts(mask)}};
}

Result<Mask> maskFromJson(const Json& json) {
    Fields fields(json, "");
    std::string counts;
    fields.read("counts", counts);
    if (fields.error())
        return *fields.error();
    if (!json.contains("size") || !json["size"].is_array() || json["size"].size() != 2 ||
        !json["size"][0].is_number_integer() || !json["size"][1].is_number_integer())
        return Error{ErrorCode::Format, "Expected [height, width].", "/size"};
    return decodeCounts(counts, {json["size"][1].get<int>(), json["size"][0].get<int>()});
}

std::string nameOf(Stage stage) {
    return kStageNames[static_cast<std::size_t>(stage)];
}

std::string nameOf(ErrorCode code) {
    return kErrorNames[static_cast<std::size_t>(code)];
}

}  // namespace groundscope
