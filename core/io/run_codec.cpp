// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_codec.h"

#include "core/data/json.h"
#include "core/data/json_fields.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <span>

namespace groundscope {
namespace {

constexpr int kMaxGridSide = 4096;
constexpr int kMaxSteps = 1 << 20;
constexpr int kMaxImageSide = 1 << 16;
constexpr std::int64_t kMaxImagePixels = std::int64_t{1} << 30;

static_assert(std::endian::native == std::endian::little, "floats are stored little-endian, as they lie in memory");

Error damaged(const std::string& message, const std::string& where) {
    return {ErrorCode::Format, message, where};
}

/// u32 length of the header, the header, then the floats of all parts in order.
std::string joinTensors(const Json& header, const std::vector<std::span<const float>>& parts) {
    const std::string text = dumpJson(header);
    const auto length = static_cast<std::uint32_t>(text.size());
    std::string bytes(sizeof length, '\0');
    std::memcpy(bytes.data(), &length, sizeof length);
    bytes += text;
    for (const auto& part : parts)
        bytes.append(reinterpret_cast<const char*>(part.data()), part.size_bytes());
    return bytes;
}

struct Tensors {
    Json header;
    std::vector<float> values;
};

Result<Tensors> splitTensors(std::string_view bytes) {
    std::uint32_t length = 0;
    if (bytes.size() < sizeof length)
        return damaged("The tensor block is shorter than its own header.", "");
    std::memcpy(&length, bytes.data(), sizeof length);
    bytes.remove_prefix(sizeof length);
    if (length > bytes.size())
        return damaged("The tensor block's header is longer than the block.", "");
    Tensors tensors;
    GS_TRY(tensors.header, parseJson(bytes.substr(0, length), "tensor header"));
    bytes.remove_prefix(length);
    if (bytes.size() % sizeof(float) != 0)
        return damaged("The tensor block does not hold whole float32 values.", "");
    tensors.values.resize(bytes.size() / sizeof(float));
    if (!bytes.empty())
        std::memcpy(tensors.values.data(), bytes.data(), bytes.size());
    return tensors;
}

Json affineJson(const Affine& affine) {
    return Json::array({affine.scaleX, affine.scaleY, affine.shiftX, affine.shiftY});
}

void readAffine(Fields& fields, const char* key, Affine& affine) {
    std::vector<double> numbers;
    fields.read(key, numbers);
    if (numbers.size() == 4)
        affine = {numbers[0], numbers[1], numbers[2], numbers[3]};
    else
        fields.fail(key, "[scale x, scale y, shift x, shift y]");
}

void readSize(Fields& fields, const char* key, Size& size, int maxSide) {
    std::vector<int> sides;
    fields.read(key, sides);
    if (sides.size() != 2 || sides[0] < 0 || sides[1] < 0 || sides[0] > maxSide || sides[1] > maxSide)
        return fields.fail(key, "[width, height] of at most " + std::to_string(maxSide));
    size = {sides[0], sides[1]};
}

/// The fields that a stack and the maps share.
template <typename Grid>
void readFrame(Fields& fields, Grid& grid) {
    readSize(fields, "grid", grid.grid, kMaxGridSide);
    if (grid.grid.isEmpty())
        fields.fail("grid", "at least one cell");
    readAffine(fields, "image_from_grid", grid.image_from_grid);
    readSize(fields, "image_size", grid.imageSize, kMaxImageSide);
    fields.read("padded", grid.padded);
}

template <typename Grid>
Json frameJson(const Grid& grid) {
    return {{"grid", {grid.grid.width, grid.grid.height}},
            {"image_from_grid", affineJson(grid.image_from_grid)},
            {"image_size", {grid.imageSize.width, grid.imageSize.height}},
            {"padded", grid.padded}};
}

Json candidateJson(const Candidate& candidate) {
    return {{"phrase", candidate.phrase},
            {"point", {candidate.point.at.x, candidate.point.at.y}},
            {"foreground", candidate.point.foreground},
            {"level", candidate.level},
            {"predicted_iou", candidate.predictedIou},
            {"stability", candidate.stability},
            {"mask", toJson(candidate.mask)}};
}

Json candidatesJson(const std::vector<Candidate>& candidates) {
    Json list = Json::array();
    for (const Candidate& candidate : candidates)
        list.push_back(candidateJson(candidate));
    return list;
}

Result<Candidate> candidateFromJson(const Json& json, const std::string& pointer) {
    Candidate candidate;
    Fields fields(json, pointer);
    std::vector<double> at;
    fields.read("phrase", candidate.phrase);
    fields.read("point", at);
    fields.read("foreground", candidate.point.foreground);
    fields.read("level", candidate.level);
    fields.read("predicted_iou", candidate.predictedIou);
    fields.read("stability", candidate.stability);
    if (at.size() != 2)
        fields.fail("point", "[x, y]");
    if (fields.error())
        return *fields.error();
    candidate.point.at = {at[0], at[1]};
    if (!json.contains("mask"))
        return damaged("Expected a mask.", pointer);
    Result<Mask> mask = maskFromJson(json["mask"]);
    if (!mask.has_value())
        return withContext(mask.error(), pointer + "/mask");
    candidate.mask = *std::move(mask);
    return candidate;
}

Result<SampleScore> scoreFromJson(const Json& json, const std::string& pointer) {
    SampleScore score;
    Fields fields(json, pointer);
    fields.read("selector", score.selector);
    fields.read("iou", score.iou);
    fields.read("empty_target", score.emptyTarget);
    if (fields.error())
        return *fields.error();
    return score;
}

/// Points may lie outside the image, but only so far that arithmetic on pixels stays defined.
bool pointIsUsable(const Point& point) {
    return std::abs(point.x) <= kMaxImageSide && std::abs(point.y) <= kMaxImageSide;  // false for NaN
}

bool indexIn(int index, std::size_t count) {
    return index >= 0 && static_cast<std::size_t>(index) < count;
}

bool spanIn(const Span& span, int end) {
    return span.begin >= 0 && span.begin <= span.end && span.end <= end;
}

Result<Done> checkPhrases(const SampleRun& run) {
    // Spans of incomplete UTF-8 are not monotonic and may reach past the text (spec 5.4), but never far.
    const int length = codePointCount(run.answer.text);
    const auto limit = static_cast<int>(run.answer.text.size() + 4 * run.answer.tokens.size());
    for (const Token& token : run.answer.tokens)
        if (token.chars.begin < 0 || token.chars.end < 0 || std::max(token.chars.begin, token.chars.end) > limit)
            return damaged("A token lies outside the answer's text.", "answer");
    for (const NounPhrase& phrase : run.phrases) {
        if (!spanIn(phrase.chars, length) || !spanIn(phrase.headChars, length))
            return damaged("A noun phrase lies outside the answer's text.", "phrases");
        for (const int token : phrase.tokens)
            if (!indexIn(token, run.answer.tokens.size()))
                return damaged("A noun phrase names a token that is not there.", "phrases");
    }
    return Done{};
}

Result<Done> checkCandidate(const Candidate& candidate, const SampleRun& run) {
    if (candidate.phrase != kNoPhrase && !indexIn(candidate.phrase, run.phrases.size()))
        return damaged("A candidate belongs to a phrase that is not there.", "candidates");
    if (!pointIsUsable(candidate.point.at))
        return damaged("A candidate's point is not in the image.", "candidates");
    if (candidate.mask.size != run.imageSize)
        return damaged("A candidate's mask has another size than the image.", "candidates");
    return Done{};
}

Result<Done> checkSelection(const Selection& selection, const SampleRun& run) {
    const std::size_t count = run.candidates.size();
    const auto isCandidate = [count](int index) { return indexIn(index, count); };
    if ((selection.candidate && !isCandidate(*selection.candidate)) ||
        !std::all_of(selection.others.begin(), selection.others.end(), isCandidate))
        return damaged("A selection names a candidate that is not there.", "scores");
    if (selection.united && !indexIn(*selection.united, run.united.size()))
        return damaged("A selection names a union of masks that is not there.", "scores");
    for (const Exchange& exchange : selection.exchanges) {
        const bool shown = std::all_of(exchange.images.begin(), exchange.images.end(), [&](int image) {
            return image == Exchange::kOriginalImage || isCandidate(image);
        });
        if (!shown || (exchange.chosen && !isCandidate(*exchange.chosen)))
            return damaged("A judge's question names a candidate that is not there.", "scores");
    }
    return Done{};
}

}  // namespace

std::string encodeRecord(const RunRecord& record) {
    return dumpJson({{"id", record.id},
                     {"started_utc", record.startedUtc},
                     {"program_version", record.programVersion},
                     {"versions", record.versions},
                     {"config", toJson(record.config)}});
}

Result<RunRecord> decodeRecord(std::string_view json) {
    GS_TRY(const Json root, parseJson(json, "record"));
    RunRecord record;
    Fields fields(root, "");
    fields.read("id", record.id);
    fields.read("started_utc", record.startedUtc);
    fields.read("program_version", record.programVersion);
    if (fields.error())
        return *fields.error();
    if (!root.contains("config") || !root.contains("versions") || !root["versions"].is_object())
        return damaged("Expected the fields config and versions.", "");
    for (const auto& [name, version] : root["versions"].items())
        if (version.is_string())
            record.versions[name] = version.get<std::string>();
    GS_TRY(record.config, runConfigFromJson(root["config"]));
    return record;
}

std::string encodeStack(const AttentionStack& stack) {
    Json header = frameJson(stack);
    header["steps"] = stack.steps;
    header["row0"] = !stack.row0SecondToLast.empty();
    header["per_head"] = stack.perHead.string();
    return joinTensors(header, {stack.mean, stack.row0SecondToLast});
}

Result<AttentionStack> decodeStack(std::string_view bytes) {
    GS_TRY(Tensors tensors, splitTensors(bytes));
    AttentionStack stack;
    Fields fields(tensors.header, "");
    bool hasRow0 = false;
    readFrame(fields, stack);
    fields.read("steps", stack.steps);
    fields.read("row0", hasRow0);
    fields.read("per_head", stack.perHead);
    if (fields.error())
        return *fields.error();
    if (stack.steps < 0 || stack.steps > kMaxSteps)
        return damaged("The number of steps is " + std::to_string(stack.steps) + ".", "/steps");
    const std::int64_t cells = stack.grid.area();
    const std::int64_t expected = cells * stack.steps + (hasRow0 ? cells : 0);
    if (static_cast<std::int64_t>(tensors.values.size()) != expected)
        return damaged("The attention has " + std::to_string(tensors.values.size()) + " values, expected " +
                           std::to_string(expected) + ".",
                       "/steps");
    const auto split = tensors.values.begin() + cells * stack.steps;
    stack.row0SecondToLast.assign(split, tensors.values.end());
    stack.mean.assign(tensors.values.begin(), split);
    return stack;
}

std::string encodeMaps(const std::vector<AttentionMap>& maps) {
    Json list = Json::array();
    std::vector<std::span<const float>> parts;
    for (const AttentionMap& map : maps) {
        Json header = frameJson(map);
        header["phrase"] = map.phrase;
        list.push_back(std::move(header));
        parts.emplace_back(map.values);
    }
    Json header = Json::object();
    header["maps"] = std::move(list);
    return joinTensors(header, parts);
}

Result<std::vector<AttentionMap>> decodeMaps(std::string_view bytes) {
    GS_TRY(const Tensors tensors, splitTensors(bytes));
    if (!tensors.header.is_object() || !tensors.header.contains("maps") || !tensors.header["maps"].is_array())
        return damaged("Expected a list of maps.", "/maps");
    std::vector<AttentionMap> maps;
    auto at = tensors.values.begin();
    for (const Json& item : tensors.header["maps"]) {
        AttentionMap map;
        Fields fields(item, "/maps/" + std::to_string(maps.size()));
        readFrame(fields, map);
        fields.read("phrase", map.phrase);
        if (fields.error())
            return *fields.error();
        if (map.grid.area() > tensors.values.end() - at)
            return damaged("The values of a map are missing.", fields.pointer());
        map.values.assign(at, at + map.grid.area());
        at += map.grid.area();
        maps.push_back(std::move(map));
    }
    if (at != tensors.values.end())
        return damaged("There are more values than the maps take.", "/maps");
    return maps;
}

std::string encodeCandidates(const SampleRun& run) {
    Json root = {{"candidates", candidatesJson(run.candidates)}};
    if (!run.united.empty())
        root["united"] = candidatesJson(run.united);
    return dumpJson(root);
}

Result<Done> decodeCandidates(std::string_view json, SampleRun& run) {
    GS_TRY(const Json root, parseJson(json, "candidates"));
    if (root.is_array()) {  // version 1
        GS_TRY(run.candidates, listFrom<Candidate>(root, "", candidateFromJson));
        return Done{};
    }
    if (!root.is_object() || !root.contains("candidates"))
        return damaged("Expected a list of candidates.", "");
    GS_TRY(run.candidates, listUnder<Candidate>(root, "candidates", "", candidateFromJson));
    GS_TRY(run.united, listUnder<Candidate>(root, "united", "", candidateFromJson));
    return Done{};
}

std::string encodeScores(const SampleRun& run) {
    Json scores = Json::array();
    for (const SampleScore& score : run.scores)
        scores.push_back({{"selector", score.selector}, {"iou", score.iou}, {"empty_target", score.emptyTarget}});
    return dumpJson({{"candidate_iou", run.candidateIou},
                     {"selections", listJson(run.selections)},
                     {"scores", std::move(scores)}});
}

Result<Done> decodeScores(std::string_view json, SampleRun& run) {
    GS_TRY(const Json root, parseJson(json, "scores"));
    Fields fields(root, "");
    fields.read("candidate_iou", run.candidateIou);
    if (fields.error())
        return *fields.error();
    if (!root.contains("selections") || !root.contains("scores"))
        return damaged("Expected the fields selections and scores.", "");
    GS_TRY(run.selections, listFrom<Selection>(root["selections"], "/selections", selectionFromJson));
    GS_TRY(run.scores, listFrom<SampleScore>(root["scores"], "/scores", scoreFromJson));
    return Done{};
}

std::string encodeError(const Error& error) {
    return dumpJson({{"code", nameOf(error.code)}, {"message", error.message}, {"where", error.where}});
}

Result<Done> decodeError(std::string_view json, std::optional<Error>& error) {
    GS_TRY(const Json root, parseJson(json, "error"));
    Error stored;
    Fields fields(root, "");
    fields.read("code", kErrorNames, stored.code);
    fields.read("message", stored.message);
    fields.read("where", stored.where);
    if (fields.error())
        return *fields.error();
    error = std::move(stored);
    return Done{};
}

Result<Done> checkConsistent(const SampleRun& run) {
    if (run.imageSize.width < 0 || run.imageSize.height < 0 || run.imageSize.width > kMaxImageSide ||
        run.imageSize.height > kMaxImageSide || run.imageSize.area() > kMaxImagePixels)
        return damaged("The image size is out of range.", "sample");
    GS_CHECK(checkPhrases(run));
    for (const AttentionMap& map : run.maps)
        if (!indexIn(map.phrase, run.phrases.size()))
            return damaged("A map belongs to a phrase that is not there.", "maps");
    for (const auto* candidates : {&run.candidates, &run.united})
        for (const Candidate& candidate : *candidates) {
            GS_CHECK(checkCandidate(candidate, run));
        }
    if (!run.candidateIou.empty() && run.candidateIou.size() != run.candidates.size())
        return damaged("The true IoUs are not one a candidate.", "scores");
    for (const Selection& selection : run.selections) {
        GS_CHECK(checkSelection(selection, run));
    }
    return Done{};
}

}  // namespace groundscope
