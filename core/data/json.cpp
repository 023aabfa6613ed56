// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/json.h"

#include <array>
#include <cmath>
#include <limits>

namespace groundscope {
namespace {

constexpr std::array<const char*, kStageCount> kStageNames{
    "none", "answer", "phrases", "maps", "candidates", "selections", "scores"};
constexpr std::array<const char*, 8> kErrorNames{
    "not-found", "io", "format", "invalid-input", "unsupported", "out-of-memory", "cancelled", "internal"};
constexpr std::array<const char*, 2> kRowZeroNames{"last", "second-to-last"};
constexpr std::array<const char*, 2> kAlignmentNames{"producing", "as-query"};
constexpr std::array<const char*, 3> kFrameNames{"from-model", "pad", "original"};
constexpr std::array<const char*, 2> kPointModeNames{"upsampled-rank", "local-maximum"};
constexpr int kMaxDepth = 200;

/// Reads fields of one object; remembers the first failure with its JSON pointer, so that readers stay a list of lines.
class Fields {
  public:
    Fields(const Json& json, std::string pointer) : m_json(json), m_pointer(std::move(pointer)) {
        if (!json.is_object())
            fail("", "an object");
    }

    void read(const char* key, std::string& value) {
        if (const Json* field = find(key, "text", &Json::is_string))
            value = field->get<std::string>();
    }
    void read(const char* key, bool& value) {
        if (const Json* field = find(key, "true or false", &Json::is_boolean))
            value = field->get<bool>();
    }
    void read(const char* key, double& value) {
        if (const Json* field = find(key, "a number", &Json::is_number))
            value = field->get<double>();
    }
    void read(const char* key, float& value) {
        double wide = value;
        read(key, wide);
        value = static_cast<float>(wide);
    }
    void read(const char* key, std::uint64_t& value) {
        if (const Json* field = find(key, "a whole number", &Json::is_number_unsigned))
            value = field->get<std::uint64_t>();
    }
    void read(const char* key, int& value) {
        const Json* field = find(key, "a whole number", &Json::is_number_integer);
        if (!field)
            return;
        const std::int64_t wide = field->get<std::int64_t>();
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            fail(key, "a whole number of 32 bits");
        else
            value = static_cast<int>(wide);
    }
    void read(const char* key, std::filesystem::path& value) {
        std::string text = value.string();
        read(key, text);
        value = text;
    }
    void read(const char* key, Span& value) {
        const Json* field = find(key, "[begin, end]", &Json::is_array);
        if (!field)
            return;
        if (field->size() == 2 && (*field)[0].is_number_integer() && (*field)[1].is_number_integer())
            value = {(*field)[0].get<int>(), (*field)[1].get<int>()};
        else
            fail(key, "[begin, end]");
    }
    template <std::size_t N, typename Enum>
    void read(const char* key, const std::array<const char*, N>& names, Enum& value) {
        std::string text;
        if (!m_json.is_object() || !m_json.contains(key))
            return;
        read(key, text);
        for (std::size_t i = 0; i < N; ++i)
            if (text == names[i]) {
                value = static_cast<Enum>(i);
                return;
            }
        std::string expected = "one of";
        for (const char* name : names)
            expected += std::string(" ") + name;
        fail(key, expected);
    }
    void fail(const std::string& key, const std::string& expected) {
        if (!m_error)
            m_error = Error{ErrorCode::Format, "Expected " + expected + ".", m_pointer + "/" + key};
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const Json& json() const { return m_json; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }

  private:
    const Json* find(const char* key, const char* expected, bool (Json::*is)() const noexcept) {
        if (m_error || !m_json.contains(key))
            return nullptr;
        const Json& field = m_json[key];
        if ((field.*is)())
            return &field;
        fail(key, expected);
        return nullptr;
    }

    const Json& m_json;
    std::string m_pointer;
    std::optional<Error> m_error;
};

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

Result<Done> readModels(const Json& json, RunConfig& config) {
    if (json.contains("mllm")) {
        GS_TRY(config.mllm, modelFromJson(json["mllm"], "/mllm"));
    }
    if (json.contains("segmenter")) {
        GS_TRY(config.segmenter, modelFromJson(json["segmenter"], "/segmenter"));
    }
    if (json.contains("generation")) {
        GS_TRY(config.generation, generationFromJson(json["generation"], "/generation"));
    }
    return Done{};
}

void readStrings(Fields& fields, const char* key, std::vector<std::string>& values) {
    if (!fields.json().is_object() || !fields.json().contains(key))
        return;
    const Json& list = fields.json()[key];
    if (!list.is_array())
        return fields.fail(key, "a list of text");
    values.clear();
    for (const Json& item : list) {
        if (!item.is_string())
            return fields.fail(key, "a list of text");
        values.push_back(item.get<std::string>());
    }
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
    if (json.is_object() && json.contains("tokens")) {
        if (!json["tokens"].is_array())
            fields.fail("tokens", "a list of whole numbers");
        for (const Json& token : json["tokens"]) {
            if (!token.is_number_integer()) {
                fields.fail("tokens", "a list of whole numbers");
                break;
            }
            phrase.tokens.push_back(token.get<int>());
        }
    }
    if (fields.error())
        return *fields.error();
    return phrase;
}

/// Refuses deep nesting before the recursive parser of the library sees it.
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
            {"profile", config.profile},
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
            {"keep_heads", config.keepHeads},
            {"chunker", config.chunker}};
}

Result<RunConfig> runConfigFromJson(const Json& json) {
    RunConfig config;
    Fields fields(json, "");
    fields.read("benchmark", config.benchmark);
    fields.read("benchmark_root", config.benchmarkRoot);
    fields.read("profile", config.profile);
    fields.read("probing", config.probing);
    fields.read("conversation", config.conversation);
    readStrings(fields, "selectors", config.selectors);
    fields.read("row_zero", kRowZeroNames, config.rowZero);
    fields.read("alignment", kAlignmentNames, config.alignment);
    fields.read("frame", kFrameNames, config.frame);
    fields.read("point_mode", kPointModeNames, config.pointMode);
    fields.read("point_rank", config.pointRank);
    fields.read("keep_heads", config.keepHeads);
    fields.read("chunker", config.chunker);
    if (fields.error())
        return *fields.error();
    GS_CHECK(readModels(json, config));
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
    for (const NounPhrase& phrase : phrases)
        list.push_back({{"text", phrase.text},
                        {"head", phrase.head},
                        {"chars", spanJson(phrase.chars)},
                        {"head_chars", spanJson(phrase.headChars)},
                        {"tokens", phrase.tokens},
                        {"place", phrase.place},
                        {"pronoun", phrase.pronoun}});
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
