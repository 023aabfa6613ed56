// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/annotation_file.h"

#include "core/base/files.h"
#include "core/io/benchmark_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace groundscope {

namespace {

Result<InputJson> readInput(const std::filesystem::path& path) {
    GS_TRY(std::string text, readFile(path));
    return parseInput(std::move(text), path.string());
}

Error shapeError(const std::string& message) {
    return {ErrorCode::Format, message, {}};
}

Result<Ring> checked(Ring ring) {
    if (ring.size() > kMaxRingVertices)
        return shapeError("An outline of " + std::to_string(ring.size()) +
                          " vertices is too long (at most " + std::to_string(kMaxRingVertices) +
                          ").");
    return ring;
}

}  // namespace

void NoteList::add(DataNote::Severity severity,
                   const std::string& kind,
                   const std::string& sample,
                   const std::string& place,
                   const std::string& message) {
    constexpr std::size_t kMaxNotes = 1000;
    if (++m_count <= kMaxNotes) {
        m_notes.push_back(
            {severity, kind, sample, place.empty() ? m_where : m_where + ": " + place, message});
        return;
    }
    if (m_count == kMaxNotes + 1) {
        m_last = m_notes.size();
        m_notes.push_back({DataNote::Severity::Warning, "more-notes", {}, m_where, {}});
    }
    m_notes[m_last].message =
        std::to_string(m_count - kMaxNotes) + " more oddities of this file are not listed.";
}

Result<Ring> ringFromFlat(const InputJson& numbers) {
    if (!numbers.is_array())
        return shapeError("Expected a list of coordinates.");
    if (numbers.size() % 2 != 0)
        return shapeError("An odd number of coordinates (" + std::to_string(numbers.size()) + ").");
    if (numbers.size() < 6)
        return shapeError("A polygon needs three vertices, this one has " +
                          std::to_string(numbers.size() / 2) + ".");
    Ring ring;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        const auto x = numberOf(&numbers[i]);
        const auto y = numberOf(&numbers[i + 1]);
        if (!x || !y)
            return shapeError("Vertex " + std::to_string(i / 2) +
                              " is not a pair of finite numbers.");
        ring.push_back({*x, *y});
    }
    return checked(std::move(ring));
}

Result<Ring> ringFromPairs(const InputJson& pairs) {
    if (!pairs.is_array())
        return shapeError("Expected a list of points.");
    Ring ring;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const bool isPair = pairs[i].is_array() && pairs[i].size() >= 2;
        const auto x = isPair ? numberOf(&pairs[i][0]) : std::nullopt;
        const auto y = isPair ? numberOf(&pairs[i][1]) : std::nullopt;
        if (!x || !y)
            return shapeError("Point " + std::to_string(i) + " is not a pair of finite numbers.");
        ring.push_back({*x, *y});
    }
    return checked(std::move(ring));
}

Region regionOf(Ring ring) {
    Region region;
    region.parts.push_back({std::move(ring), {}});
    return region;
}

Ring rectangleRing(double x, double y, double width, double height) {
    return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

Ring ellipseRing(Point centre, double radiusX, double radiusY, double angle) {
    constexpr double kTolerance = 0.05;  // pixels between chord and arc
    const double radius = std::max({std::abs(radiusX), std::abs(radiusY), 1.0});
    const int count = std::clamp(
        static_cast<int>(std::ceil(std::numbers::pi / std::acos(1 - kTolerance / radius))),
        12,
        720);
    Ring ring;
    for (int i = 0; i < count; ++i) {
        const double t = 2 * std::numbers::pi * i / count;
        const double x = radiusX * std::cos(t);
        const double y = radiusY * std::sin(t);
        ring.push_back({centre.x + x * std::cos(angle) - y * std::sin(angle),
                        centre.y + x * std::sin(angle) + y * std::cos(angle)});
    }
    return ring;
}

Ring strokeRing(Point from, Point to, double width) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length == 0)
        return rectangleRing(from.x - width / 2, from.y - width / 2, width, width);
    const double dx = (to.x - from.x) / length * width / 2;
    const double dy = (to.y - from.y) / length * width / 2;
    return {{from.x - dy, from.y + dx},
            {from.x + dy, from.y - dx},
            {to.x + dy, to.y - dx},
            {to.x - dy, to.y + dx}};
}

std::string withSlashes(std::string path) {
    std::replace(path.begin(), path.end(), '\\', '/');
    return path;
}

Result<AnnotationFile> readCocoFile(const std::filesystem::path& path, const Progress& progress) {
    GS_TRY(const InputJson json, readInput(path));
    if (!looksLikeCoco(json))
        return Error{ErrorCode::Format,
                     "This is not a COCO file: it needs the lists `images` and `annotations`.",
                     path.string()};
    return annotationsFromCoco(json, path.string(), progress);
}

void readImageTexts(const InputJson& object, AnnotatedImage& image) {
    for (const char* key : kExpressionKeys)
        if (image.expression.empty())
            image.expression = trimmed(textOf(member(object, key)));
    image.question = trimmed(textOf(member(object, "question")));
    image.options = trimmed(textOf(member(object, "options")));
    image.answer = trimmed(textOf(member(object, "answer")));
    image.pattern = trimmed(textOf(member(object, "pattern")));
    image.note = textOf(member(object, "note"));
    const InputJson* ambiguous = member(object, "ambiguous");
    image.ambiguous = ambiguous != nullptr &&
                      ((ambiguous->is_boolean() && ambiguous->get<bool>()) || lowered(textOf(ambiguous)) == "yes");
}

Result<std::optional<AnnotationFile>> readAnnotationFile(const std::filesystem::path& path,
                                                         const Progress& progress) {
    const bool isTable = lowered(path.extension().string()) == ".csv";
    GS_TRY(const std::string text, readFile(path, isTable ? kMaxCsvBytes : std::int64_t{1} << 30));
    return parseAnnotationText(text, path, progress);
}

Result<std::optional<AnnotationFile>> parseAnnotationText(const std::string& text,
                                                          const std::filesystem::path& path,
                                                          const Progress& progress) {
    if (lowered(path.extension().string()) == ".csv") {
        auto rows = parseCsv(text);
        if (!rows)
            return withContext(std::move(rows).error(), path.string());
        return annotationsFromViaCsv(*rows, path.string());
    }
    GS_TRY(const InputJson json, parseInput(text, path.string()));
    if (looksLikeVia3(json))
        return via3Error(path.string());
    if (looksLikeLabelme(json))
        return std::optional(annotationsFromLabelme(json, path));
    if (looksLikeCoco(json) || looksLikeVia(json)) {
        auto file = looksLikeCoco(json) ? annotationsFromCoco(json, path.string(), progress)
                                        : annotationsFromVia(json, path.string(), progress);
        if (!file)
            return std::move(file).error();
        return std::optional(*std::move(file));
    }
    return std::optional<AnnotationFile>();
}

}  // namespace groundscope
