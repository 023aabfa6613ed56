// SPDX-License-Identifier: GPL-3.0-or-later
// bundle.json; the tensors are read in bundle_tensors.cpp.
#include "core/io/attention_bundle.h"

#include "core/base/files.h"
#include "core/data/json_fields.h"
#include "core/io/bundle_tensors.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

namespace groundscope {
namespace {

constexpr std::int64_t kMaxJsonBytes = std::int64_t{128} << 20;
constexpr std::size_t kMaxSamples = 1'000'000;
constexpr std::size_t kMaxTokens = 65'536;
constexpr std::size_t kMaxTextBytes = std::size_t{4} << 20;

Error formatError(const std::string& message, const std::string& pointer) {
    return {ErrorCode::Format, message, pointer};
}

/// Refuses a key that is not in the list, so that a misspelt one is not silently without effect.
Result<Done> checkKeys(const Json& json, std::span<const char* const> known, const std::string& pointer) {
    if (!json.is_object())
        return formatError("Expected an object.", pointer);
    for (const auto& [key, value] : json.items()) {
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        std::string list;
        for (const char* name : known)
            list += (list.empty() ? "" : ", ") + std::string(name);
        return formatError("There is no key \"" + key.substr(0, 60) + "\"; expected " + list + ".", pointer);
    }
    return Done{};
}

Result<Done> require(const Json& json, const char* key, const std::string& expected, const std::string& pointer) {
    if (json.contains(key))
        return Done{};
    return formatError("The key \"" + std::string(key) + "\" is missing; expected " + expected + ".", pointer);
}

/// padded or image_from_grid; what is not there keeps the value given.
Result<Done> readFrame(const Json& json, const std::string& pointer, bool& padded, std::optional<Affine>& affine) {
    if (json.contains("padded") && json.contains("image_from_grid"))
        return formatError("Give either padded or image_from_grid, not both.", pointer);
    Fields fields(json, pointer);
    if (json.contains("padded")) {
        fields.read("padded", padded);
        affine.reset();
    }
    std::vector<double> numbers;
    fields.read("image_from_grid", numbers);
    if (fields.error())
        return *fields.error();
    if (!json.contains("image_from_grid"))
        return Done{};
    const bool finite = std::all_of(numbers.begin(), numbers.end(), [](double n) { return std::isfinite(n); });
    if (numbers.size() != 4 || !finite || !(numbers[0] > 0) || !(numbers[1] > 0))
        return formatError("Expected [scale x, scale y, shift x, shift y] in pixels, scales above 0.",
                           pointer + "/image_from_grid");
    affine = Affine{numbers[0], numbers[1], numbers[2], numbers[3]};
    return Done{};
}

/// Lists beside `tokens` must have its length.
Result<Done> checkLength(const Json& json, const char* key, std::size_t tokens, const std::string& pointer) {
    if (!json.contains(key) || !json[key].is_array() || json[key].size() == tokens)
        return Done{};
    return formatError("It has " + std::to_string(json[key].size()) + " entries, but there are " +
                           std::to_string(tokens) + " tokens.",
                       pointer + "/" + key);
}

Result<Done> applyOffsets(const Json& offsets, Answer& answer, const std::string& pointer) {
    const int length = codePointCount(answer.text);
    for (std::size_t i = 0; i < answer.tokens.size(); ++i) {
        const std::string place = pointer + "/" + std::to_string(i);
        const Json& pair = offsets[i];
        const bool whole = pair.is_array() && pair.size() == 2 && pair[0].is_number_integer() && pair[1].is_number_integer();
        const std::int64_t begin = whole ? pair[0].get<std::int64_t>() : -1;
        const std::int64_t end = whole ? pair[1].get<std::int64_t>() : -1;
        if (begin < 0 || end < begin || end > length)
            return formatError("Expected [begin, end] in code points with 0 <= begin <= end <= " + std::to_string(length) +
                                   ", the length of the text.",
                               place);
        answer.tokens[i].chars = {static_cast<int>(begin), static_cast<int>(end)};
        answer.tokens[i].text = codePointSubstring(answer.text, answer.tokens[i].chars);
    }
    return Done{};
}

/// Without offsets the tokens' texts, one after the other, must be the text.
Result<Done> deriveOffsets(bool textGiven, Answer& answer, const std::string& pointer) {
    std::string joined;
    int at = 0;
    for (std::size_t i = 0; i < answer.tokens.size(); ++i) {
        Token& token = answer.tokens[i];
        if (textGiven && !std::string_view(answer.text).substr(std::min(joined.size(), answer.text.size())).starts_with(token.text))
            return formatError("Token " + std::to_string(i) + " (\"" + token.text.substr(0, 40) +
                                   "\") is not what follows in the text; give offsets, or tokens that make the text when joined.",
                               pointer + "/tokens");
        const int length = codePointCount(token.text);
        token.chars = {at, at + length};
        at += length;
        joined += token.text;
        if (joined.size() > kMaxTextBytes)
            return formatError("The tokens make a text of more than 4 MB.", pointer + "/tokens");
    }
    if (textGiven && joined.size() != answer.text.size())
        return formatError("The tokens end before the text does; give offsets, or tokens that make the text when joined.",
                           pointer + "/tokens");
    answer.text = std::move(joined);
    return Done{};
}

Result<Done> readTokens(const Json& json, const std::string& pointer, Answer& answer) {
    std::vector<std::string> tokens;
    std::vector<int> ids;
    std::vector<double> logProbs;
    Fields fields(json, pointer);
    fields.read("tokens", tokens);
    fields.read("token_ids", ids);
    fields.read("log_probs", logProbs);
    if (fields.error())
        return *fields.error();
    if (tokens.size() > kMaxTokens)
        return formatError("There are " + std::to_string(tokens.size()) + " tokens, expected at most " +
                               std::to_string(kMaxTokens) + ".",
                           pointer + "/tokens");
    for (const char* key : {"token_ids", "offsets", "log_probs"})
        GS_CHECK(checkLength(json, key, tokens.size(), pointer));
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token token;
        token.id = i < ids.size() ? ids[i] : -1;
        token.text = tokens[i];
        token.logProb = i < logProbs.size() ? static_cast<float>(logProbs[i]) : 0;
        answer.tokens.push_back(std::move(token));
    }
    if (!json.contains("offsets"))
        return deriveOffsets(json.contains("text"), answer, pointer);
    if (!json["offsets"].is_array())
        return formatError("Expected a list of [begin, end].", pointer + "/offsets");
    GS_CHECK(require(json, "text", "the answer, which the offsets point into", pointer));
    return applyOffsets(json["offsets"], answer, pointer + "/offsets");
}

Result<Done> readImageSize(const Json& json, const std::string& pointer, std::optional<Size>& size) {
    std::vector<int> sides;
    Fields fields(json, pointer);
    fields.read("image_size", sides);
    if (fields.error())
        return *fields.error();
    if (!json.contains("image_size"))
        return Done{};
    if (sides.size() != 2 || sides[0] < 1 || sides[1] < 1)
        return formatError("Expected [width, height] in pixels.", pointer + "/image_size");
    size = Size{sides[0], sides[1]};
    return Done{};
}

/// One sample; padded and image_from_grid start as the bundle has them.
Result<BundleSample> readSample(const Json& json, const std::string& pointer, BundleSample sample) {
    GS_CHECK(checkKeys(json, kBundleSampleKeys, pointer));
    GS_CHECK(require(json, "tokens", "the generated tokens as a list of text", pointer));
    GS_CHECK(require(json, "file", "the name of a safetensors file of the bundle", pointer));
    GS_CHECK(require(json, "tensor", "the name of a tensor in that file", pointer));
    std::string second;
    sample.answer.finished = true;
    Fields fields(json, pointer);
    fields.read("id", sample.id);
    fields.read("image", sample.image);
    fields.read("prompt", sample.answer.prompt);
    fields.read("text", sample.answer.text);
    fields.read("finished", sample.answer.finished);
    fields.read("file", sample.attention.file);
    fields.read("tensor", sample.attention.tensor);
    fields.read("second_to_last", second);
    if (fields.error())
        return *fields.error();
    if (sample.id.empty() && sample.image.empty())
        return formatError("The sample has neither id nor image; expected at least one, to find it in the benchmark.", pointer);
    if (sample.answer.text.size() > kMaxTextBytes || sample.answer.prompt.size() > kMaxTextBytes)
        return formatError("The text or the prompt has more than 4 MB.", pointer);
    if (!second.empty())
        sample.secondToLast = second;
    GS_CHECK(readTokens(json, pointer, sample.answer));
    GS_CHECK(readFrame(json, pointer, sample.padded, sample.image_from_grid));
    GS_CHECK(readImageSize(json, pointer, sample.imageSize));
    return sample;
}

Result<Done> readHead(const Json& json, AttentionBundle& bundle) {
    GS_CHECK(checkKeys(json, kBundleKeys, ""));
    GS_CHECK(require(json, "format", "\"" + std::string(kBundleFormat) + "\"", ""));
    GS_CHECK(require(json, "version", std::to_string(kBundleVersion), ""));
    GS_CHECK(require(json, "model", "the model's name", ""));
    GS_CHECK(require(json, "samples", "a list", ""));
    std::string format;
    int version = 0;
    constexpr std::array kAlignments{"producing", "as-query"};
    Fields fields(json, "");
    fields.read("format", format);
    fields.read("version", version);
    fields.read("model", bundle.model);
    fields.read("probing", bundle.probing);
    fields.read("alignment", kAlignments, bundle.alignment);
    if (fields.error())
        return *fields.error();
    if (format != kBundleFormat)
        return formatError("The format is \"" + format.substr(0, 60) + "\", expected \"" + kBundleFormat + "\".", "/format");
    if (version < 1 || version > kBundleVersion)
        return Error{version < 1 ? ErrorCode::Format : ErrorCode::Unsupported,
                     "The version is " + std::to_string(version) + ", expected " + std::to_string(kBundleVersion) + ".",
                     "/version"};
    if (bundle.model.empty())
        return formatError("Expected the model's name.", "/model");
    if (bundle.probing < 1 || bundle.probing > 3)
        return formatError("The probing is " + std::to_string(bundle.probing) + ", expected 1, 2 or 3.", "/probing");
    if (!json["samples"].is_array() || json["samples"].empty() || json["samples"].size() > kMaxSamples)
        return formatError("Expected a list of 1 to " + std::to_string(kMaxSamples) + " samples.", "/samples");
    return Done{};
}

Result<AttentionBundle> readManifest(const Json& json, const std::filesystem::path& folder, const Progress& progress) {
    AttentionBundle bundle;
    bundle.folder = folder;
    GS_CHECK(readHead(json, bundle));
    BundleSample start;
    GS_CHECK(readFrame(json, "", start.padded, start.image_from_grid));
    std::set<std::pair<std::string, std::string>> seen;
    const Json& samples = json["samples"];
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        const std::string pointer = "/samples/" + std::to_string(i);
        GS_TRY(BundleSample sample, readSample(samples[i], pointer, start));
        if (!seen.emplace(sample.id, sample.id.empty() ? sample.image : "").second)
            return formatError("This sample is in the bundle already: \"" +
                                   (sample.id.empty() ? sample.image : sample.id) + "\".",
                               pointer);
        bundle.samples.push_back(std::move(sample));
    }
    return bundle;
}

}  // namespace

bool AttentionBundle::hasSecondToLast() const {
    return std::all_of(samples.begin(), samples.end(), [](const BundleSample& s) { return s.secondToLast.has_value(); });
}

Result<AttentionBundle> readAttentionBundle(const std::filesystem::path& folder, const Progress& progress) {
    const std::filesystem::path file = folder / kBundleFile;
    GS_TRY(const std::string text, readFile(file, kMaxJsonBytes));
    GS_TRY(const Json json, parseJson(text, file.string()));
    Result<AttentionBundle> bundle = readManifest(json, folder, progress);
    if (!bundle.has_value())
        return withContext(bundle.error(), file.string());
    GS_CHECK(placeTensors(*bundle, progress));
    return bundle;
}

}  // namespace groundscope
