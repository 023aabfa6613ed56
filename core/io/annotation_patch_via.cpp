// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in VIA 2, project or annotations alone: regions and file_attributes.
#include "core/io/benchmark_text.h"
#include "core/io/via_regions.h"

#include <algorithm>
#include <set>

namespace groundscope {

namespace {

class ViaPatch {
  public:
    ViaPatch(std::string_view text, const InputJson& json) : m_text(text), m_style(jsonStyleOf(text)) {
        m_images = jsonRoot(text);
        if (const auto project = jsonMember(text, m_images, "_via_img_metadata")) {
            m_images = *project;
            m_depth = 1;
        }
        const InputJson* attributes = member(json, "_via_attributes");
        m_options = attributes == nullptr ? nullptr : member(*attributes, "region");
        for (const JsonMember& image : jsonMembers(text, m_images))
            m_byKey[image.key] = image.value;
    }

    Result<std::string> run(const AnnotationFile& file, const BenchmarkEdits& edits) {
        std::vector<Splice> splices;
        for (const SamplePlan& plan : planFile(file, edits)) {
            const auto entry = m_byKey.find(plan.image->entry);
            if (entry == m_byKey.end())
                return Error{ErrorCode::Format, "The entry of this picture cannot be found in the file's text.", plan.image->entry};
            GS_TRY(std::string text, editedImage(entry->second.in(m_text), plan));
            splices.push_back({entry->second, std::move(text)});
        }
        return spliced(m_text, std::move(splices));
    }

  private:
    Result<std::string> editedImage(std::string_view entry, const SamplePlan& plan) {
        std::string text(entry);
        if (const auto regions = jsonMember(text, jsonRoot(text), "regions")) {
            GS_CHECK(checkPlace(text, *regions, "regions", "[{", plan, !plan.added.empty()));
            GS_TRY(std::string list, editedRegionList(regions->in(text), plan));
            text = spliced(text, {{*regions, std::move(list)}});
        }
        const auto attributes = jsonMember(text, jsonRoot(text), "file_attributes");
        const std::string object = attributes && text[attributes->begin] == '{' ? std::string(attributes->in(text)) : "{}";
        const auto texts = changedTexts(object, plan.sample, false);
        if (texts.empty())
            return text;
        if (attributes)
            GS_CHECK(checkPlace(text, *attributes, "file_attributes", "{", plan, true));
        if (attributes)
            return spliced(text, {{*attributes, editedObject(object, texts, m_style, m_depth + 2)}});
        Json fresh;
        for (const auto& [key, value] : texts)
            fresh[key] = value;
        return editedObject(text, {{"file_attributes", fresh}}, m_style, m_depth + 1);
    }

    /// What is no list or object is kept: nothing can be put in. Errors: Unsupported.
    static Result<Done> checkPlace(const std::string& text, TextSpan value, const std::string& name, std::string_view kinds, const SamplePlan& plan, bool isNeeded) {
        if (!isNeeded || kinds.find(text[value.begin]) != std::string_view::npos)
            return Done{};
        return Error{ErrorCode::Unsupported,
                     "Sample " + plan.sample.before->id + ": its " + name + " in this file are " + text.substr(value.begin, 20) +
                         ", which has no place for the change. Mend the file in VIA, or write another format (coco).",
                     {}};
    }

    /// The list, or VIA 1's object of "0", "1", …
    Result<std::string> editedRegionList(std::string_view list, const SamplePlan& plan) {
        const TextSpan root = jsonRoot(list);
        const bool isObject = list[root.begin] == '{';
        std::vector<TextSpan> elements = isObject ? std::vector<TextSpan>() : jsonElements(list, root);
        std::vector<TextSpan> values = elements;
        std::vector<std::string> places;
        for (const JsonMember& region : isObject ? jsonMembers(list, root) : std::vector<JsonMember>()) {
            elements.push_back({region.name.begin, region.value.end});
            values.push_back(region.value);
            places.push_back(region.key);
        }
        for (std::size_t i = 0; !isObject && i < elements.size(); ++i)
            places.push_back(std::to_string(i));
        m_nextKey = hideRepeated(places);
        const std::string sibling = values.empty() ? "{}" : textsOf(values.back().in(list)).attributes;
        std::vector<ListItem> items;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const auto step = plan.steps.find(places[i]);
            GS_CHECK(addAll(plan, plan.before(places[i]), sibling, isObject, items));
            if (step == plan.steps.end())
                items.push_back({i, std::nullopt});
            else if (step->second.after != nullptr)
                GS_CHECK(addEdited(list, elements[i], values[i], {plan, step->second, i}, items));
            GS_CHECK(addAll(plan, plan.behind(places[i]), sibling, isObject, items));
        }
        GS_CHECK(addAll(plan, plan.atEnd(), sibling, isObject, items));
        return editedList(list, root, elements, items, m_style, m_depth + 2);
    }

    /// Of members of one name the last counts: the others are no region's place. Returns a number above all names.
    static std::size_t hideRepeated(std::vector<std::string>& places) {
        std::set<std::string> seen;
        std::size_t next = places.size();
        for (std::size_t i = places.size(); i-- > 0;) {
            const auto number = parseWhole(places[i]);
            if (number && *number >= 0)
                next = std::max(next, static_cast<std::size_t>(*number) + 1);
            if (!seen.insert(places[i]).second)
                places[i] = "repeated " + std::to_string(i);
        }
        return next;
    }

    Result<Done> addAll(const SamplePlan& plan,
                        const std::vector<const Annotation*>& annotations,
                        const std::string& sibling,
                        bool isObject,
                        std::vector<ListItem>& items) {
        for (const Annotation* annotation : annotations) {
            GS_TRY(const std::vector<ViaRegion> regions, newRegions(plan, *annotation, sibling, {m_options, m_style, m_depth + 4}));
            addNew(regions, 0, isObject, items);
        }
        return Done{};
    }

    struct Edited {
        const SamplePlan& plan;
        const AnnotationStep& step;
        std::size_t index;
    };

    Result<Done> addEdited(std::string_view list, TextSpan element, TextSpan value, const Edited& edited, std::vector<ListItem>& items) {
        const ViaRegion old = textsOf(value.in(list));
        GS_TRY(const std::vector<ViaRegion> regions, editedRegions(old, edited.plan, edited.step, {m_options, m_style, m_depth + 4}));
        const std::string_view region = value.in(list);
        std::vector<Splice> splices;
        if (const auto shape = jsonMember(region, jsonRoot(region), "shape_attributes"))
            splices.push_back({*shape, regions[0].shape});
        const auto attributes = jsonMember(region, jsonRoot(region), "region_attributes");
        if (attributes && regions[0].attributes != old.attributes)
            splices.push_back({*attributes, regions[0].attributes});
        const std::string before(list.substr(element.begin, value.begin - element.begin));  // in VIA 1: its key
        items.push_back({edited.index, before + spliced(region, std::move(splices))});
        addNew(regions, 1, element.begin != value.begin, items);
        return Done{};
    }

    void addNew(const std::vector<ViaRegion>& regions, std::size_t first, bool isObject, std::vector<ListItem>& items) {
        for (std::size_t i = first; i < regions.size(); ++i) {
            const std::string key = isObject ? "\"" + std::to_string(m_nextKey++) + "\":" : std::string();
            items.push_back({std::nullopt, key + regionText(regions[i])});
        }
    }

    [[nodiscard]] std::string regionText(const ViaRegion& region) const {
        const std::string frame = styledJson({{"shape_attributes", 0}, {"region_attributes", 0}}, m_style, m_depth + 3);
        const std::vector<JsonMember> members = jsonMembers(frame, jsonRoot(frame));
        return spliced(frame, {{members[0].value, region.shape}, {members[1].value, region.attributes}});
    }

    static ViaRegion textsOf(std::string_view region) {
        const TextSpan root = jsonRoot(region);
        const auto shape = jsonMember(region, root, "shape_attributes");
        const auto attributes = jsonMember(region, root, "region_attributes");
        const bool isObject = attributes && region[attributes->begin] == '{';
        return {shape ? std::string(shape->in(region)) : "{}", isObject ? std::string(attributes->in(region)) : "{}"};
    }

    std::string_view m_text;
    JsonStyle m_style;
    TextSpan m_images;
    int m_depth = 0;
    const InputJson* m_options = nullptr;
    std::map<std::string, TextSpan> m_byKey;
    std::size_t m_nextKey = 0;
};

}  // namespace

Result<std::string> patchedVia(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits) {
    GS_TRY(const InputJson json, parseInput(text, {}));
    return ViaPatch(text, json).run(file, edits);
}

}  // namespace groundscope
