// SPDX-License-Identifier: GPL-3.0-or-later
// labelme: one JSON beside each picture. Shapes without area are drawn as labelme's own conversion
// draws them: lines 10 px wide, points as discs of radius 5.
#include "core/data/mask_runs.h"
#include "core/io/annotation_file.h"
#include "core/io/benchmark_text.h"
#include "core/io/image_decoders.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace groundscope {

namespace {

constexpr double kLineWidth = 10;
constexpr double kPointRadius = 5;

Error shapeError(const std::string& message) {
    return {ErrorCode::Format, message, {}};
}

/// A mask shape: a base64 PNG whose top-left corner is the shape's first point.
Result<Mask> maskFromShape(const InputJson& shape, const Ring& points, Size imageSize) {
    if (!isMaskSize(imageSize))
        return shapeError("A mask needs the picture's imageWidth and imageHeight.");
    const InputJson* text = member(shape, "mask");
    const auto bytes = text != nullptr && text->is_string()
                           ? decodeBase64(text->get_ref<const std::string&>())
                           : std::nullopt;
    if (!bytes || imageKindOf(*bytes) != ImageKind::Png || points.empty())
        return shapeError("The mask is not a base64 PNG with a corner point.");
    std::istringstream stream(*bytes);
    GS_TRY(const Size size, sizeFromHeader(stream, ImageKind::Png));
    if (size.isEmpty() || size.width > imageSize.width || size.height > imageSize.height)
        return shapeError("The mask is larger than the picture.");
    GS_TRY(const RgbImage picture, decodePng(*bytes, size));
    const int left = static_cast<int>(std::clamp(std::round(points[0].x), -1e6, 1e6));
    const int top = static_cast<int>(std::clamp(std::round(points[0].y), -1e6, 1e6));
    RunBuilder builder(imageSize);
    std::int64_t covered = 0;
    for (int x = std::max(0, -left); x < size.width && x + left < imageSize.width; ++x) {
        for (int y = std::max(0, -top); y < size.height && y + top < imageSize.height; ++y) {
            if (picture.pixels[3 * static_cast<std::size_t>(std::int64_t{y} * size.width + x)] == 0)
                continue;
            const std::int64_t position = std::int64_t{x + left} * imageSize.height + y + top;
            builder.add(position - covered, false);
            builder.add(1, true);
            covered = position + 1;
        }
    }
    return builder.finish();
}

Region strokes(const Ring& points) {
    Region region;
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        region.parts.push_back({strokeRing(points[i], points[i + 1], kLineWidth), {}});
    return region;
}

Result<Region> regionFromShape(const std::string& type, const Ring& points) {
    const auto needs = [&](std::size_t count) { return points.size() >= count; };
    if (type == "polygon" && needs(3))
        return regionOf(points);
    if (type == "rectangle" && points.size() == 2) {
        const auto [x0, x1] = std::minmax(points[0].x, points[1].x);
        const auto [y0, y1] = std::minmax(points[0].y, points[1].y);
        if (x0 == x1 || y0 == y1)
            return shapeError("The rectangle has no area.");
        return regionOf(rectangleRing(x0, y0, x1 - x0, y1 - y0));
    }
    if ((type == "rectangle" || type == "oriented_rectangle") && points.size() == 4)
        return regionOf(points);
    if (type == "circle" && points.size() == 2) {
        const double radius = std::hypot(points[1].x - points[0].x, points[1].y - points[0].y);
        if (radius == 0)
            return shapeError("The circle has no area.");
        return regionOf(ellipseRing(points[0], radius, radius));
    }
    if ((type == "line" || type == "linestrip") && needs(2))
        return strokes(points);
    if ((type == "point" || type == "points") && needs(1)) {
        Region region;
        for (const Point point : points)
            region.parts.push_back({ellipseRing(point, kPointRadius, kPointRadius), {}});
        return region;
    }
    return shapeError("A shape of type \"" + type + "\" with " + std::to_string(points.size()) +
                      " points is not known.");
}

Result<Annotation> annotationFrom(const InputJson& shape, Size imageSize) {
    const InputJson* pairs = arrayMember(shape, "points");
    if (pairs == nullptr)
        return shapeError("This shape has no list of points.");
    GS_TRY(const Ring points, ringFromPairs(*pairs));
    Annotation annotation;
    annotation.label = trimmed(textOf(member(shape, "label")));
    const InputJson* typeMember = member(shape, "shape_type");
    const std::string type = typeMember == nullptr
                                 ? "polygon"
                                 : textOf(typeMember);  // files before version 4 have no type
    if (type == "mask") {
        GS_TRY(annotation.mask, maskFromShape(shape, points, imageSize));
    } else {
        GS_TRY(annotation.region, regionFromShape(type, points));
    }
    return annotation;
}

}  // namespace

bool looksLikeLabelme(const InputJson& json) {
    return arrayMember(json, "shapes") != nullptr &&
           (member(json, "imagePath") != nullptr || member(json, "imageData") != nullptr ||
            member(json, "version") != nullptr);
}

AnnotationFile annotationsFromLabelme(const InputJson& json, const std::filesystem::path& path) {
    AnnotationFile file;
    file.layout = "labelme";
    NoteList notes(file.notes, path.string());
    AnnotatedImage image;
    image.fileName = withSlashes(textOf(member(json, "imagePath")));
    if (image.fileName.empty())
        image.fileName = path.stem().string() + ".jpg";
    const Size size{wholeOf(member(json, "imageWidth")).value_or(0),
                    wholeOf(member(json, "imageHeight")).value_or(0)};
    image.size = isMaskSize(size) ? size : Size{};
    readImageTexts(json, image);
    const InputJson& shapes = *arrayMember(json, "shapes");
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const std::string place = "/shapes/" + std::to_string(i);
        auto annotation = annotationFrom(shapes[i], image.size);
        if (!annotation) {
            notes.bad(image.fileName, place, annotation.error().message);
        } else if (annotation->label == "__ignore__") {
            notes.add(DataNote::Severity::Info,
                      "ignored-annotation",
                      image.fileName,
                      place,
                      "Its label __ignore__ marks it as no object: it is left out.");
        } else {
            annotation->id = std::to_string(i + 1);
            image.add(*std::move(annotation), std::to_string(i));
        }
    }
    file.images.push_back(std::move(image));
    return file;
}

}  // namespace groundscope
