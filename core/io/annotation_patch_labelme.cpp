// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in a labelme file: its shapes, and what it says of the picture.
#include "core/data/mask.h"
#include "core/io/annotation_patch.h"
#include "core/io/image.h"
#include "core/io/text_base64.h"

#include <algorithm>
#include <cmath>

namespace groundscope {

namespace {

JsonStyle labelmeStyle(std::string_view text) {
    JsonStyle style = jsonStyleOf(text);
    style.wholeAsReal = true;  // as labelme writes them
    return style;
}

Json pointsJson(const Ring& ring, const JsonStyle& style) {
    Json points = Json::array();
    for (const Point point : ring)
        points.push_back({coordinateJson(point.x, style), coordinateJson(point.y, style)});
    return points;
}

/// A mask shape: a PNG of the box around the foreground, and that box's corners.
Result<Json> maskShape(const Sample& sample, const Annotation& annotation, const JsonStyle& style) {
    GS_TRY(Mask mask, maskOf(sample, annotation));
    if (!isMaskSize(sample.imageSize))
        return cannotHold(sample, annotation, "a mask in labelme needs the picture's size.");
    mask = resizeMask(mask, sample.imageSize);
    const Rect box = boundsOf(mask);
    const Size size{static_cast<int>(box.width), static_cast<int>(box.height)};
    if (size.isEmpty())
        return cannotHold(sample, annotation, "its mask is empty.");
    const std::vector<std::uint8_t> bytes = maskToBytes(mask);
    std::vector<std::uint8_t> grey(static_cast<std::size_t>(size.area()));
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const std::int64_t from = (y + static_cast<std::int64_t>(box.y)) * mask.size.width + x + static_cast<std::int64_t>(box.x);
            grey[static_cast<std::size_t>(std::int64_t{y} * size.width + x)] = bytes[static_cast<std::size_t>(from)] != 0 ? 255 : 0;
        }
    GS_TRY(const std::string png, encodeGrey8(size, grey));
    const Ring corners{{box.x, box.y}, {box.x + box.width - 1, box.y + box.height - 1}};
    return Json{{"label", annotation.label}, {"points", pointsJson(corners, style)}, {"group_id", nullptr}, {"description", ""},
                {"shape_type", "mask"},      {"flags", Json::object()},              {"mask", base64Of(png)}};
}

Json polygonShape(const Annotation& annotation, const Ring& ring, const JsonStyle& style) {
    return {{"label", annotation.label}, {"points", pointsJson(ring, style)}, {"group_id", nullptr}, {"description", ""},
            {"shape_type", "polygon"},   {"flags", Json::object()},           {"mask", nullptr}};
}

/// The two corners that labelme keeps of a rectangle, when the ring still is one.
std::optional<Ring> cornersOf(const Ring& ring) {
    if (ring.size() != 4 || ring[0].y != ring[1].y || ring[1].x != ring[2].x || ring[2].y != ring[3].y || ring[3].x != ring[0].x)
        return std::nullopt;
    return Ring{ring[0], ring[2]};
}

/// The shape's text with another outline; its other members stay.
std::string editedOutline(std::string_view text, const Ring& before, const Ring& after, const JsonStyle& style) {
    constexpr int kDepth = 2;
    const TextSpan root = jsonRoot(text);
    const auto json = parseInput(std::string(text), {});
    const InputJson* typeMember = json ? member(*json, "shape_type") : nullptr;
    const std::string type = typeMember == nullptr ? "polygon" : textOf(typeMember);
    const auto points = jsonMember(text, root, "points");
    const auto old = json && points ? ringFromPairs(*member(*json, "points")) : Result<Ring>(Error{});
    if (old && *old == before && (type == "polygon" || before == after))
        return spliced(text, {{*points, editedPairs(points->in(text), before, after, style, kDepth + 1)}});
    const auto corners = cornersOf(after);
    if (old && old->size() == 2 && type == "rectangle" && corners)
        return spliced(text, {{*points, editedPairs(points->in(text), *old, *corners, style, kDepth + 1)}});
    std::vector<std::pair<std::string, Json>> values{{"points", pointsJson(after, style)}, {"shape_type", "polygon"}};
    if (jsonMember(text, root, "mask"))
        values.emplace_back("mask", nullptr);
    return editedObject(text, values, style, kDepth);
}

/// An edited shape, and the parts that need shapes of their own.
Result<std::vector<std::string>> editedShapes(std::string_view text, const SamplePlan& plan, const AnnotationStep& step, const JsonStyle& style) {
    constexpr int kDepth = 2;
    std::string first(text);
    if (step.before->label != step.after->label)
        first = editedObject(first, {{"label", step.after->label}}, style, kDepth);
    if (step.before->region == step.after->region && step.before->mask == step.after->mask)
        return std::vector{first};
    const Region& after = step.after->region;
    std::vector<std::string> shapes;
    if (!step.after->mask && !hasHoles(after) && !after.isEmpty()) {
        const Ring before = step.before->region.parts.size() == 1 ? step.before->region.parts[0].outer : Ring();
        for (const RegionPart& part : after.parts)
            shapes.push_back(editedOutline(first, before, part.outer, style));
        return shapes;
    }
    GS_TRY(const Json shape, maskShape(*plan.sample.after, *step.after, style));
    return std::vector{editedObject(first, {{"points", shape["points"]}, {"shape_type", "mask"}, {"mask", shape["mask"]}}, style, kDepth)};
}

}  // namespace

Result<std::vector<Json>> labelmeShapes(const Sample& sample, const Annotation& annotation) {
    const JsonStyle style = labelmeStyle({});
    std::vector<Json> shapes;
    if (annotation.mask || hasHoles(annotation.region)) {
        GS_TRY(Json shape, maskShape(sample, annotation, style));
        return std::vector{std::move(shape)};
    }
    for (const RegionPart& part : annotation.region.parts)
        shapes.push_back(polygonShape(annotation, part.outer, style));
    return shapes;
}

namespace {

Result<std::string> editedShapeList(const std::string& patched, TextSpan list, const SamplePlan& plan, const JsonStyle& style) {
    const std::vector<TextSpan> elements = jsonElements(patched, list);
    std::vector<ListItem> items;
    const auto addNew = [&](const std::vector<const Annotation*>& annotations) -> Result<Done> {
        for (const Annotation* annotation : annotations) {
            GS_TRY(const std::vector<Json> shapes, labelmeShapes(*plan.sample.after, *annotation));
            for (const Json& shape : shapes)
                items.push_back({std::nullopt, styledJson(shape, style, 2)});
        }
        return Done{};
    };
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto step = plan.steps.find(std::to_string(i));
        GS_CHECK(addNew(plan.before(std::to_string(i))));
        if (step == plan.steps.end())
            items.push_back({i, std::nullopt});
        else if (step->second.after != nullptr) {
            GS_TRY(const auto shapes, editedShapes(elements[i].in(patched), plan, step->second, style));
            for (std::size_t k = 0; k < shapes.size(); ++k)
                items.push_back({k == 0 ? std::optional(i) : std::nullopt, shapes[k]});
        }
        GS_CHECK(addNew(plan.behind(std::to_string(i))));
    }
    GS_CHECK(addNew(plan.atEnd()));
    return editedList(patched, list, elements, items, style, 1);
}

}  // namespace

Result<std::string> patchedLabelme(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits) {
    const JsonStyle style = labelmeStyle(text);
    std::string patched = text;
    for (const SamplePlan& plan : planFile(file, edits)) {
        const auto list = jsonMember(patched, jsonRoot(patched), "shapes");
        if (!list)
            return Error{ErrorCode::Format, "The list of shapes cannot be found in this file's text.", {}};
        GS_TRY(std::string shapes, editedShapeList(patched, *list, plan, style));
        patched = spliced(patched, {{*list, std::move(shapes)}});
        const auto texts = changedTexts(patched, plan.sample, false);
        if (!texts.empty())
            patched = spliced(patched, {{jsonRoot(patched), editedObject(jsonRoot(patched).in(patched), texts, style, 0)}});
    }
    return patched;
}

}  // namespace groundscope
