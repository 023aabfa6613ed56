// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/via_regions.h"

#include "core/io/benchmark_text.h"

#include <algorithm>
#include <set>

namespace groundscope {

namespace {

Json axisJson(const Ring& ring, double Point::*axis, const JsonStyle& style) {
    Json list = Json::array();
    for (const Point point : ring)
        list.push_back(coordinateJson(point.*axis, style));
    return list;
}

Json polygonJson(const Ring& ring, const JsonStyle& style) {
    return {{"name", "polygon"},
            {"all_points_x", axisJson(ring, &Point::x, style)},
            {"all_points_y", axisJson(ring, &Point::y, style)}};
}

/// The rectangle that rectangleRing() made into this ring, if it still is one.
std::optional<Rect> rectangleOf(const Ring& ring) {
    const bool isOne = ring.size() == 4 && ring[0].y == ring[1].y && ring[1].x == ring[2].x && ring[2].y == ring[3].y &&
                       ring[3].x == ring[0].x && ring[2].x > ring[0].x && ring[2].y > ring[0].y;
    if (!isOne)
        return std::nullopt;
    return Rect{ring[0].x, ring[0].y, ring[2].x - ring[0].x, ring[2].y - ring[0].y};
}

/// The text of shape_attributes with another ring.
std::string editedShape(std::string_view text, const Ring& before, const Ring& after, const JsonStyle& style, int depth) {
    const TextSpan root = jsonRoot(text);
    const auto json = parseInput(std::string(text), {});
    const std::string name = json ? textOf(member(*json, "name")) : std::string();
    const auto xs = jsonMember(text, root, "all_points_x");
    const auto ys = jsonMember(text, root, "all_points_y");
    if ((name == "polygon" || name == "polyline") && xs && ys)
        return spliced(text, {{*xs, editedCoordinates(xs->in(text), before, after, &Point::x, style, depth + 1)},
                              {*ys, editedCoordinates(ys->in(text), before, after, &Point::y, style, depth + 1)}});
    const auto was = rectangleOf(before);
    const auto is = rectangleOf(after);
    if (name != "rect" || !was || !is)
        return styledJson(polygonJson(after, style), style, depth);
    std::vector<std::pair<std::string, Json>> values;
    const auto add = [&](const char* key, double old, double now) {
        if (old != now)
            values.emplace_back(key, coordinateJson(now, style));
    };
    add("x", was->x, is->x);
    add("y", was->y, is->y);
    add("width", was->width, is->width);
    add("height", was->height, is->height);
    return editedObject(text, values, style, depth);
}

bool isNameKey(const std::string& key) {
    static const std::set<std::string> kNames{"name", "label", "class", "category", "object", "type"};
    return kNames.contains(lowered(key));
}

/// The text of region_attributes with another label: in the attribute that the reader takes it from. `options`: of the
/// project, by attribute.
std::string editedLabel(std::string_view text, const std::string& label, const InputJson* options, const JsonStyle& style, int depth) {
    const auto json = parseInput(std::string(text), {});
    if (!json || !json->is_object())
        text = "{}";  // what is there holds no label
    std::string key = "name";
    if (json && json->is_object() && !json->empty()) {
        const auto& attributes = json->get_ref<const InputJson::object_t&>();
        const auto named = std::find_if(attributes.begin(), attributes.end(), [](const auto& item) { return isNameKey(item.first); });
        key = named != attributes.end() ? named->first : attributes.begin()->first;
    }
    const InputJson* attribute = options == nullptr ? nullptr : member(*options, key.c_str());
    const InputJson* choices = attribute == nullptr ? nullptr : member(*attribute, "options");
    std::string value = label;
    if (choices != nullptr && choices->is_object())
        for (const auto& [id, name] : choices->items())
            if (textOf(&name) == label)
                value = id;
    const InputJson* old = json ? member(*json, key.c_str()) : nullptr;
    const Json now = old != nullptr && old->is_object() && !value.empty() ? Json{{value, true}} : Json(value);
    return editedObject(text, {{key, now}}, style, depth);
}

}  // namespace

Result<std::vector<ViaRegion>> editedRegions(const ViaRegion& old,
                                              const SamplePlan& plan,
                                              const AnnotationStep& step,
                                             const ViaPlace& place) {
    const auto& [options, style, depth] = place;
    ViaRegion first = old;
    if (step.before->label != step.after->label)
        first.attributes = editedLabel(old.attributes, step.after->label, options, style, depth);
    if (step.before->region == step.after->region && step.before->mask == step.after->mask)
        return std::vector{first};
    GS_TRY(const std::vector<Json> shapes, viaShapes(*plan.sample.after, *step.after, style));
    const bool isRing = step.before->region.parts.size() == 1 && !step.after->region.isEmpty() && !step.after->mask;
    std::vector<ViaRegion> regions;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        regions.push_back({i == 0 && isRing ? editedShape(old.shape, step.before->region.parts[0].outer,
                                                          step.after->region.parts[0].outer, style, depth)
                                            : styledJson(shapes[i], style, depth),
                           first.attributes});
    return regions;
}

Result<std::vector<ViaRegion>> newRegions(const SamplePlan& plan,
                                           const Annotation& annotation,
                                          const std::string& sibling,
                                          const ViaPlace& place) {
    const auto& [options, style, depth] = place;
    GS_TRY(const std::vector<Json> shapes, viaShapes(*plan.sample.after, annotation, style));
    std::string attributes = "{}";
    if (!annotation.label.empty()) {
        const auto json = parseInput(sibling, {});
        std::string key = "name";
        if (json && json->is_object())
            for (const auto& [name, value] : json->items())
                if (isNameKey(name))
                    key = name;
        attributes = editedLabel("{\"" + key + "\":\"\"}", annotation.label, options, style, depth);
    }
    std::vector<ViaRegion> regions;
    for (const Json& shape : shapes)
        regions.push_back({styledJson(shape, style, depth), attributes});
    return regions;
}

Result<std::vector<Json>> viaShapes(const Sample& sample, const Annotation& annotation, const JsonStyle& style) {
    GS_TRY(const Region region, outlinesOf(sample, annotation));
    if (hasHoles(region))
        return cannotHold(sample, annotation, "VIA cannot hold a shape with a hole. Split it, or write another format (coco).");
    std::vector<Json> shapes;
    for (const RegionPart& part : region.parts)
        shapes.push_back(polygonJson(part.outer, style));
    if (shapes.empty())
        return cannotHold(sample, annotation, "it is empty and has no outline to write.");
    return shapes;
}

}  // namespace groundscope
