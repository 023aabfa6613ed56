// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_json.h"

#include "core/base/files.h"
#include "core/data/json_fields.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string_view>
#include <utility>

namespace groundscope {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

bool survivesJson(const std::string& text) {
    const Json back = Json::parse(dumpJson(Json(text)), nullptr, false);
    return back.is_string() && back.get_ref<const std::string&>() == text;
}

bool unhex(const std::string& hex, std::string& text) {
    text.clear();
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        const std::size_t high = kDigits.find(hex[i]);
        const std::size_t low = kDigits.find(hex[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return false;
        text.push_back(static_cast<char>(high << 4 | low));
    }
    return hex.size() % 2 == 0;
}

Json pointsJson(Ring::const_iterator begin, Ring::const_iterator end) {
    Json list = Json::array();
    for (; begin != end; ++begin) {
        list.push_back(begin->x);
        list.push_back(begin->y);
    }
    return list;
}

Json ringJson(const Ring& ring) {
    return pointsJson(ring.begin(), ring.end());
}

Result<Ring> ringFrom(const Json& json, const std::string& pointer) {
    Ring ring;
    if (!json.is_array() || json.size() % 2 != 0)
        return Error{ErrorCode::Format, "Expected a list of numbers x, y, x, y, ….", pointer};
    ring.reserve(json.size() / 2);
    for (std::size_t i = 0; i < json.size(); i += 2) {
        if (!json[i].is_number() || !json[i + 1].is_number())
            return Error{ErrorCode::Format, "Expected a number.", pointer + "/" + std::to_string(i)};
        ring.push_back({json[i].get<double>(), json[i + 1].get<double>()});
        if (!std::isfinite(ring.back().x) || !std::isfinite(ring.back().y))
            return Error{ErrorCode::Format, "Expected a finite number.", pointer + "/" + std::to_string(i)};
    }
    return ring;
}

Result<RegionPart> partFrom(const Json& json, const std::string& pointer) {
    if (!json.is_object() || !json.contains("outer"))
        return Error{ErrorCode::Format, "Expected a part with an outer ring.", pointer};
    RegionPart part;
    GS_TRY(part.outer, ringFrom(json["outer"], pointer + "/outer"));
    GS_TRY(part.holes, listUnder<Ring>(json, "holes", pointer, ringFrom));
    return part;
}

}  // namespace

Json toJson(const Annotation& annotation) {
    Json parts = Json::array();
    for (const RegionPart& part : annotation.region.parts) {
        Json holes = Json::array();
        for (const Ring& hole : part.holes)
            holes.push_back(ringJson(hole));
        parts.push_back({{"outer", ringJson(part.outer)}, {"holes", std::move(holes)}});
    }
    Json json{{"id", textJson(annotation.id)}, {"label", textJson(annotation.label)}, {"parts", std::move(parts)}};
    if (annotation.mask)
        json["mask"] = toJson(*annotation.mask);
    return json;
}

Result<Annotation> annotationFromJson(const Json& json, const std::string& pointer) {
    Annotation annotation;
    Fields fields(json, pointer);
    readText(fields, "id", annotation.id);
    readText(fields, "label", annotation.label);
    if (fields.error())
        return *fields.error();
    GS_TRY(annotation.region.parts, listUnder<RegionPart>(json, "parts", pointer, partFrom));
    if (json.contains("mask")) {
        auto mask = maskFromJson(json["mask"]);
        if (!mask.has_value())
            return withContext(mask.error(), pointer + "/mask");
        annotation.mask = *std::move(mask);
    }
    return annotation;
}

namespace {

/// The ring `number` of a part: 0 the outer one, then its holes.
template <typename Part>
auto& ringOf(Part& part, std::size_t number) {
    return number == 0 ? part.outer : part.holes[number - 1];
}

/// Where two annotations differ, when that is in one ring only.
std::optional<std::pair<std::size_t, std::size_t>> onlyRing(const Annotation& before, const Annotation& after) {
    const auto& from = before.region.parts;
    const auto& to = after.region.parts;
    if (before.id != after.id || before.label != after.label || before.mask != after.mask || from.size() != to.size())
        return {};
    std::optional<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t part = 0; part < from.size(); ++part) {
        if (from[part].holes.size() != to[part].holes.size())
            return {};
        for (std::size_t ring = 0; ring <= from[part].holes.size(); ++ring) {
            if (ringOf(from[part], ring) == ringOf(to[part], ring))
                continue;
            if (found)
                return {};
            found = {part, ring};
        }
    }
    return found;
}

/// A moved vertex of a large ring costs bytes for the vertex, not for the ring a second time.
std::optional<Json> spliceJson(const Annotation& before, const Annotation& after) {
    const auto place = onlyRing(before, after);
    if (!place)
        return {};
    const Ring& from = ringOf(before.region.parts[place->first], place->second);
    const Ring& to = ringOf(after.region.parts[place->first], place->second);
    const auto [fromBegin, toBegin] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    auto fromEnd = from.end();
    auto toEnd = to.end();
    for (; fromEnd != fromBegin && toEnd != toBegin && *(fromEnd - 1) == *(toEnd - 1); --fromEnd, --toEnd) {
    }
    return Json{{"part", place->first},
                {"ring", place->second},
                {"at", static_cast<std::size_t>(fromBegin - from.begin())},
                {"removed", static_cast<std::size_t>(fromEnd - fromBegin)},
                {"inserted", pointsJson(toBegin, toEnd)}};
}

Result<Annotation> spliced(Annotation annotation, const Json& json, const std::string& pointer) {
    std::uint64_t part = 0;
    std::uint64_t number = 0;
    std::uint64_t at = 0;
    std::uint64_t removed = 0;
    Fields fields(json, pointer);
    fields.read("part", part);
    fields.read("ring", number);
    fields.read("at", at);
    fields.read("removed", removed);
    if (fields.error())
        return *fields.error();
    auto& parts = annotation.region.parts;
    if (part >= parts.size() || number > parts[part].holes.size())
        return Error{ErrorCode::Format, "The annotation has no such ring.", pointer};
    Ring& ring = ringOf(parts[part], number);
    if (at > ring.size() || removed > ring.size() - at || !json.contains("inserted"))
        return Error{ErrorCode::Format, "The ring has no such vertices.", pointer};
    GS_TRY(const Ring inserted, ringFrom(json["inserted"], pointer + "/inserted"));
    const auto begin = ring.begin() + static_cast<std::ptrdiff_t>(at);
    const auto next = ring.erase(begin, begin + static_cast<std::ptrdiff_t>(removed));
    ring.insert(next, inserted.begin(), inserted.end());
    return annotation;
}

Json changeJson(const AnnotationChange& change) {
    Json json{{"index", change.index}};
    if (change.before)
        json["before"] = toJson(*change.before);
    if (!change.after)
        return json;
    const auto splice = change.before ? spliceJson(*change.before, *change.after) : std::nullopt;
    json["after"] = splice ? *splice : toJson(*change.after);
    return json;
}

Result<AnnotationChange> changeFrom(const Json& json, const std::string& pointer) {
    AnnotationChange change;
    std::uint64_t index = 0;
    Fields fields(json, pointer);
    fields.read("index", index);
    if (fields.error())
        return *fields.error();
    change.index = index;
    if (json.contains("before")) {
        GS_TRY(change.before, annotationFromJson(json["before"], pointer + "/before"));
    }
    if (!json.contains("after"))
        return change;
    const Json& after = json["after"];
    if (change.before && after.is_object() && after.contains("inserted")) {
        GS_TRY(change.after, spliced(*change.before, after, pointer + "/after"));
        return change;
    }
    GS_TRY(change.after, annotationFromJson(after, pointer + "/after"));
    return change;
}

Json fieldJson(const FieldChange& change) {
    return {{"field", textJson(change.field)}, {"before", textJson(change.before)}, {"after", textJson(change.after)}};
}

Result<FieldChange> fieldFrom(const Json& json, const std::string& pointer) {
    FieldChange change;
    Fields fields(json, pointer);
    readText(fields, "field", change.field);
    readText(fields, "before", change.before);
    readText(fields, "after", change.after);
    if (fields.error())
        return *fields.error();
    return change;
}

}  // namespace

Json textJson(const std::string& text) {
    if (survivesJson(text))
        return text;
    std::string hex;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        hex += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return {{"hex", hex}};
}

void readText(Fields& fields, const char* key, std::string& value) {
    if (!fields.json().is_object() || !fields.json().contains(key) || !fields.json()[key].is_object())
        return fields.read(key, value);
    const Json& object = fields.json()[key];
    if (!object.contains("hex") || !object["hex"].is_string() || !unhex(object["hex"].get<std::string>(), value))
        fields.fail(key, "text, or {\"hex\": bytes}");
}

Json toJson(const Edit& edit) {
    Json json{{"id", textJson(edit.id)},
              {"sample", textJson(edit.sampleId)},
              {"action", textJson(edit.action)},
              {"who", textJson(edit.who)},
              {"when", textJson(edit.whenUtc)},
              {"why", textJson(edit.why)},
              {"fields", Json::array()},
              {"annotations", Json::array()}};
    for (const FieldChange& change : edit.fields)
        json["fields"].push_back(fieldJson(change));
    for (const AnnotationChange& change : edit.annotations)
        json["annotations"].push_back(changeJson(change));
    return json;
}

Result<Edit> editFromJson(const Json& json, const std::string& pointer) {
    Edit edit;
    Fields fields(json, pointer);
    readText(fields, "id", edit.id);
    readText(fields, "sample", edit.sampleId);
    readText(fields, "action", edit.action);
    readText(fields, "who", edit.who);
    readText(fields, "when", edit.whenUtc);
    readText(fields, "why", edit.why);
    if (fields.error())
        return *fields.error();
    GS_TRY(edit.fields, listUnder<FieldChange>(json, "fields", pointer, fieldFrom));
    GS_TRY(edit.annotations, listUnder<AnnotationChange>(json, "annotations", pointer, changeFrom));
    return edit;
}

std::string contentHash(const Sample& sample) {
    Sample nothing;
    nothing.id = sample.id;
    return sha256(dumpJson(toJson(editBetween(nothing, sample, "content"))));
}

std::string newEditId() {
    std::random_device device;
    std::string id;
    for (int i = 0; i < 4; ++i) {
        const unsigned int bits = device();
        for (int shift = 0; shift < 16; shift += 4)
            id.push_back(kDigits[bits >> shift & 15]);
    }
    return id;
}

}  // namespace groundscope
