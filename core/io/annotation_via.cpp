// SPDX-License-Identifier: GPL-3.0-or-later
// VGG Image Annotator 2.x: project, annotations-only JSON, CSV export (spec 2.1).
#include "core/io/annotation_file.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"

#include <algorithm>
#include <map>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;

struct Circle {
    Point centre;
    double radiusX = 0;
    double radiusY = 0;
};

std::optional<Circle> circleFrom(const InputJson& shape, const char* radiusX, const char* radiusY) {
    const auto cx = numberOf(member(shape, "cx"));
    const auto cy = numberOf(member(shape, "cy"));
    const auto rx = numberOf(member(shape, radiusX));
    const auto ry = numberOf(member(shape, radiusY));
    if (!cx || !cy || !rx || !ry || *rx <= 0 || *ry <= 0)
        return std::nullopt;
    return Circle{{*cx, *cy}, *rx, *ry};
}

Result<Ring> polygonFrom(const InputJson& shape) {
    const InputJson* xs = arrayMember(shape, "all_points_x");
    const InputJson* ys = arrayMember(shape, "all_points_y");
    if (xs == nullptr || ys == nullptr || xs->size() != ys->size())
        return Error{ErrorCode::Format,
                     "all_points_x and all_points_y must be lists of the same length.",
                     {}};
    InputJson flat = InputJson::array();
    for (std::size_t i = 0; i < xs->size(); ++i) {
        flat.push_back((*xs)[i]);
        flat.push_back((*ys)[i]);
    }
    return ringFromFlat(flat);
}

Result<Ring> rectangleFrom(const InputJson& shape) {
    const auto x = numberOf(member(shape, "x"));
    const auto y = numberOf(member(shape, "y"));
    const auto width = numberOf(member(shape, "width"));
    const auto height = numberOf(member(shape, "height"));
    if (!x || !y || !width || !height || *width <= 0 || *height <= 0)
        return Error{
            ErrorCode::Format, "A rectangle needs x, y and a positive width and height.", {}};
    return rectangleRing(*x, *y, *width, *height);
}

Result<Ring> ringFromShape(const InputJson& shape) {
    const std::string name = textOf(member(shape, "name"));
    if (name == "polygon" || name == "polyline")
        return polygonFrom(shape);
    if (name == "rect")
        return rectangleFrom(shape);
    if (name == "circle" || name == "ellipse") {
        const auto circle =
            name == "circle" ? circleFrom(shape, "r", "r") : circleFrom(shape, "rx", "ry");
        if (!circle)
            return Error{
                ErrorCode::Format, "A " + name + " needs a centre and positive radii.", {}};
        return ellipseRing(circle->centre,
                           circle->radiusX,
                           circle->radiusY,
                           numberOf(member(shape, "theta")).value_or(0));
    }
    if (name == "point")
        return Error{ErrorCode::Format, "A point has no area and is left out.", {}};
    return Error{ErrorCode::Format, "\"" + name + "\" is not a shape of VIA 2.", {}};
}

/// Labels of option ids: attribute -> id -> label.
using OptionLabels = std::map<std::string, std::map<std::string, std::string>>;

OptionLabels optionLabels(const InputJson& project) {
    OptionLabels labels;
    const InputJson* attributes = member(project, "_via_attributes");
    const InputJson* region = attributes == nullptr ? nullptr : member(*attributes, "region");
    if (region == nullptr || !region->is_object())
        return labels;
    for (const auto& [name, attribute] : region->items()) {
        const InputJson* options = member(attribute, "options");
        if (options == nullptr || !options->is_object())
            continue;
        for (const auto& [id, label] : options->items())
            labels[name][id] = textOf(&label);
    }
    return labels;
}

/// The value of one attribute in words: text, an option's label, or the ticked options.
std::string attributeText(const std::string& name,
                          const InputJson& value,
                          const OptionLabels& labels) {
    const auto inWords = [&](const std::string& id) {
        const auto options = labels.find(name);
        if (options == labels.end())
            return id;
        const auto label = options->second.find(id);
        return label == options->second.end() || label->second.empty() ? id : label->second;
    };
    if (!value.is_object())
        return trimmed(inWords(textOf(&value)));
    std::string text;
    for (const auto& [id, ticked] : value.items()) {
        if (ticked.is_boolean() && ticked.get<bool>())
            text += (text.empty() ? "" : ", ") + inWords(id);
    }
    return text;
}

/// The name of a region: of its attributes the one called name, label, class, …; otherwise the
/// first that says something.
std::string labelFrom(const InputJson* attributes, const OptionLabels& labels) {
    if (attributes == nullptr || !attributes->is_object())
        return {};
    std::string first;
    for (const auto& [name, value] : attributes->items()) {
        std::string text = attributeText(name, value, labels);
        const std::string key = lowered(name);
        const bool isName = key == "name" || key == "label" || key == "class" ||
                            key == "category" || key == "object" || key == "type";
        if (isName && !text.empty())
            return text;
        if (first.empty())
            first = std::move(text);
    }
    return first;
}

Result<Annotation> annotationFrom(const InputJson& shape,
                                  const InputJson* attributes,
                                  const OptionLabels& labels) {
    Annotation annotation;
    annotation.label = labelFrom(attributes, labels);
    GS_TRY(Ring ring, ringFromShape(shape));
    annotation.region = regionOf(std::move(ring));
    return annotation;
}

/// Numbers the annotation and appends it, or notes why there is none.
void add(Result<Annotation> annotation,
         const std::string& place,
         const std::string& entry,
         NoteList& notes,
         AnnotatedImage& image) {
    if (!annotation) {
        notes.bad(image.fileName, place, annotation.error().message);
        return;
    }
    annotation->id = std::to_string(image.annotations.size() + 1);
    image.add(*std::move(annotation), entry);
}

bool isViaImage(const InputJson& entry) {
    return member(entry, "filename") != nullptr && member(entry, "regions") != nullptr;
}

AnnotatedImage imageFrom(const std::string& key,
                         const InputJson& entry,
                         const OptionLabels& labels,
                         NoteList& notes) {
    AnnotatedImage image;
    image.fileName = withSlashes(textOf(member(entry, "filename")));
    image.entry = key;
    if (const InputJson* attributes = member(entry, "file_attributes")) {
        readImageTexts(*attributes, image);
        if (!attributes->is_object())
            notes.add(Severity::Warning, "bad-attributes", image.fileName, "/" + key + "/file_attributes", "Expected an object: it is left out.");
    }
    // A list; an object of "0", "1", … in VIA 1.
    const InputJson& regions = *member(entry, "regions");
    const std::string regionsPlace = "/" + key + "/regions/";
    for (const auto& [name, region] : regions.items()) {
        const std::string place = regionsPlace + name;
        const InputJson* shape = member(region, "shape_attributes");
        if (shape == nullptr)
            notes.bad(image.fileName, place, "This region has no shape_attributes.");
        else
            add(annotationFrom(*shape, member(region, "region_attributes"), labels),
                place,
                name,
                notes,
                image);
    }
    return image;
}

}  // namespace

bool looksLikeVia3(const InputJson& json) {
    return member(json, "project") != nullptr && member(json, "metadata") != nullptr &&
           member(json, "file") != nullptr && member(json, "attribute") != nullptr;
}

bool looksLikeVia(const InputJson& json) {
    if (member(json, "_via_img_metadata") != nullptr)
        return true;
    return json.is_object() && !json.empty() && std::any_of(json.begin(), json.end(), isViaImage);
}

Result<AnnotationFile> annotationsFromVia(const InputJson& json,
                                          const std::string& where,
                                          const Progress& progress) {
    AnnotationFile file;
    file.layout = "via";
    NoteList notes(file.notes, where);
    const OptionLabels labels = optionLabels(json);
    const InputJson* project = member(json, "_via_img_metadata");
    const InputJson& images = project != nullptr ? *project : json;
    if (!images.is_object())
        return Error{ErrorCode::Format,
                     "_via_img_metadata must be an object with one member for each image.",
                     where};
    for (const auto& [key, entry] : images.items()) {
        if (progress.stopped())
            return cancelledError();
        const bool isImage = isViaImage(entry) && !textOf(member(entry, "filename")).empty();
        if (isImage)
            file.images.push_back(imageFrom(key, entry, labels, notes));
        else
            notes.add(Severity::Warning,
                      "bad-image-entry",
                      {},
                      "/" + key,
                      "This entry has no filename and regions, and is left out.");
    }
    std::sort(file.images.begin(),
              file.images.end(),
              [](const AnnotatedImage& a, const AnnotatedImage& b) {
                  return comesBefore(a.fileName, b.fileName);
              });
    return file;
}

namespace {

/// The JSON of a cell; nothing when there is no such column or the cell is broken.
std::optional<InputJson> jsonAt(const CsvRow& row, std::optional<std::size_t> column) {
    auto json = column ? parseInput(cellAt(row, *column), {}) : Result<InputJson>(Error{});
    return json ? std::optional(*std::move(json)) : std::nullopt;
}

/// The shape of one row, if it has one: an image without regions has a row with {}.
void addShape(const CsvRow& row,
              const ViaColumns& columns,
              std::size_t index,
              const std::string& place,
              NoteList& notes,
              AnnotatedImage& image) {
    const auto shape = jsonAt(row, columns.shape);
    if (!shape)
        notes.bad(image.fileName, place, "Its shape is not valid JSON.");
    if (!shape || shape->empty())
        return;
    const auto attributes = jsonAt(row, columns.attributes);
    add(annotationFrom(*shape, attributes ? &*attributes : nullptr, {}),
        place,
        std::to_string(index),
        notes,
        image);
}

}  // namespace

std::optional<ViaColumns> viaColumnsOf(const CsvRow& header) {
    const auto name = columnOf(header, {"filename", "#filename"});  // older exports: with a hash
    const auto shape = columnOf(header, {"region_shape_attributes"});
    if (!name || !shape)
        return std::nullopt;
    return ViaColumns{*name,
                      *shape,
                      columnOf(header, {"region_attributes"}),
                      columnOf(header, {"file_attributes"})};
}

Error via3Error(const std::string& where) {
    return {ErrorCode::Unsupported,
            "This is of VIA 3, another format. Open it in VIA 3 and export the annotations as COCO, or annotate with VIA 2.",
            where};
}

namespace {

/// VIA 3's CSV begins with lines of remarks, one of which names the columns.
bool looksLikeVia3Csv(const std::vector<CsvRow>& rows) {
    constexpr std::size_t kMostRemarks = 20;
    for (std::size_t i = 0; i < std::min(rows.size(), kMostRemarks); ++i) {
        const std::string cell = trimmed(cellAt(rows[i], 0));
        if (cell.starts_with('#') && cell.find("CSV_HEADER") != std::string::npos)
            return true;
    }
    return false;
}

}  // namespace

Result<std::optional<AnnotationFile>> annotationsFromViaCsv(const std::vector<CsvRow>& rows, const std::string& where) {
    if (looksLikeVia3Csv(rows))
        return via3Error(where);
    const auto columns = rows.empty() ? std::nullopt : viaColumnsOf(rows[0]);
    if (!columns)
        return std::optional<AnnotationFile>();
    AnnotationFile file;
    file.layout = "via";
    NoteList notes(file.notes, where);
    std::map<std::string, std::size_t> byName;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const std::string fileName = withSlashes(cellAt(rows[i], columns->name));
        const std::string place = "line " + std::to_string(rows[i].line);
        if (fileName.empty()) {
            notes.add(Severity::Warning,
                      "bad-image-entry",
                      {},
                      place,
                      "This row has no file name and is left out.");
            continue;
        }
        const auto [known, isNew] = byName.emplace(fileName, file.images.size());
        if (isNew) {
            file.images.push_back({{}, fileName, {}, {}, {}, {}, std::to_string(i)});
            if (const auto attributes = jsonAt(rows[i], columns->fileAttributes))
                readImageTexts(*attributes, file.images.back());
        }
        addShape(rows[i], *columns, i, place, notes, file.images[known->second]);
    }
    return std::optional(std::move(file));
}

}  // namespace groundscope
