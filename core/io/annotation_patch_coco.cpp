// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in the text of a COCO file: entries of `annotations`, texts of `images`, new names in `categories`.
#include "core/io/annotation_match.h"
#include "core/io/annotation_patch.h"
#include "core/io/text_base64.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace groundscope {

namespace {

constexpr int kEntryDepth = 2;

Json polygonsJson(const Region& region, const JsonStyle& style) {
    Json polygons = Json::array();
    for (const RegionPart& part : region.parts) {
        Json flat = Json::array();
        for (const Point point : part.outer) {
            flat.push_back(coordinateJson(point.x, style));
            flat.push_back(coordinateJson(point.y, style));
        }
        polygons.push_back(std::move(flat));
    }
    return polygons;
}

/// How the old segmentation says its mask: "runs", "base64" or "rle".
std::string kindOf(std::string_view text, TextSpan segmentation) {
    const auto counts = jsonMember(text, segmentation, "counts");
    if (!counts)
        return {};
    if (text[counts->begin] == '[')
        return "runs";
    const auto json = parseInput(std::string(segmentation.in(text)), {});
    const InputJson* size = json ? arrayMember(*json, "size") : nullptr;
    const auto height = size != nullptr && size->size() == 2 ? wholeOf(&(*size)[0]) : std::nullopt;
    const auto width = size != nullptr && size->size() == 2 ? wholeOf(&(*size)[1]) : std::nullopt;
    const bool plain = height && width && decodeCounts(textOf(member(*json, "counts")), {*width, *height}).has_value();
    return plain ? "rle" : "base64";
}

/// The list of polygons with the new parts: unreadable ones stay where they are.
std::string editedPolygons(std::string_view list, const Region& before, const Region& after, const JsonStyle& style) {
    const std::vector<TextSpan> elements = jsonElements(list, jsonRoot(list));
    std::vector<std::size_t> readable;
    std::vector<std::size_t> broken;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto json = parseInput(std::string(elements[i].in(list)), {});
        (json && ringFromFlat(*json) ? readable : broken).push_back(i);
    }
    const auto olds = matchLists(readable.size(), after.parts.size(), [&](std::size_t i, std::size_t j) {
        return before.parts[i] == after.parts[j] ? 2 : 0;
    });
    std::vector<ListItem> items;
    auto nextBroken = broken.begin();
    for (std::size_t j = 0; j < after.parts.size(); ++j) {
        if (!olds[j]) {
            items.push_back({std::nullopt, styledJson(polygonsJson({{after.parts[j]}}, style)[0], style, kEntryDepth + 2)});
            continue;
        }
        const std::size_t element = readable[*olds[j]];
        while (nextBroken != broken.end() && *nextBroken < element)
            items.push_back({*nextBroken++, std::nullopt});
        const bool keeps = before.parts[*olds[j]] == after.parts[j];
        items.push_back({element, keeps ? std::nullopt
                                        : std::optional(editedFlatRing(elements[element].in(list), before.parts[*olds[j]].outer,
                                                                       after.parts[j].outer, style, kEntryDepth + 2))});
    }
    for (; nextBroken != broken.end(); ++nextBroken)
        items.push_back({*nextBroken, std::nullopt});
    return editedList(list, jsonRoot(list), elements, items, style, kEntryDepth + 1);
}

/// Category ids by name, as they are written; names that are missing get new ids.
class Categories {
  public:
    Categories(std::string_view text, TextSpan root, const JsonStyle& style) : m_text(text), m_style(style) {
        m_list = jsonMember(text, root, "categories");
        if (!m_list)
            return;
        m_elements = jsonElements(text, *m_list);
        for (const TextSpan element : m_elements) {
            const auto json = parseInput(std::string(element.in(text)), {});
            const std::string id = json ? idTextOf(member(*json, "id")) : std::string();
            if (const auto number = json ? numberOf(member(*json, "id")) : std::nullopt)
                m_highest = std::max(m_highest, static_cast<std::int64_t>(std::clamp(*number, 0.0, 1e15)));
            if (!id.empty())
                m_ids.emplace(textOf(member(*json, "name")), member(*json, "id")->dump());
        }
    }

    /// The JSON of the id; null for no name, unless there is one category only.
    std::string idOf(const std::string& name) {
        if (name.empty())
            return m_ids.size() == 1 ? m_ids.begin()->second : "null";
        const auto known = m_ids.find(name);
        if (known != m_ids.end())
            return known->second;
        m_new.emplace_back(++m_highest, name);
        return m_ids.emplace(name, std::to_string(m_highest)).first->second;
    }

    /// Ids that annotations name although no category has them must not become a new one's.
    void keepAway(std::int64_t id) { m_highest = std::max(m_highest, std::min(id, std::int64_t{1} << 52)); }

    Result<Done> addSplices(TextSpan root, std::vector<Splice>& splices) const {
        if (m_new.empty())
            return Done{};
        if (m_list && m_text[m_list->begin] != '[')
            return Error{ErrorCode::Unsupported, "The label \"" + m_new[0].second + "\" needs a category, but `categories` is no list.", {}};
        std::vector<ListItem> items;
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            items.push_back({i, std::nullopt});
        Json all = Json::array();
        for (const auto& [id, name] : m_new) {
            all.push_back({{"id", id}, {"name", name}});
            items.push_back({std::nullopt, styledJson(all.back(), m_style, kEntryDepth)});
        }
        if (m_list)
            splices.push_back({*m_list, editedList(m_text, *m_list, m_elements, items, m_style, 1)});
        else
            splices.push_back({{root.begin + 1, root.begin + 1}, "\"categories\":" + styledJson(all, m_style, 1) + ","});
        return Done{};
    }

  private:
    std::string_view m_text;
    JsonStyle m_style;
    std::optional<TextSpan> m_list;
    std::vector<TextSpan> m_elements;
    std::map<std::string, std::string> m_ids;
    std::vector<std::pair<std::int64_t, std::string>> m_new;
    std::int64_t m_highest = 0;
};

class CocoPatch {
  public:
    CocoPatch(const std::string& text, const BenchmarkEdits& edits)
        : m_text(text), m_style(jsonStyleOf(text)), m_root(jsonRoot(text)), m_categories(text, m_root, m_style),
          m_tables(edits.original().layout == "pixmmvp" || edits.original().layout == "pixcvbench") {}

    Result<std::string> run(const AnnotationFile& file, const BenchmarkEdits& edits) {
        m_file = &file;
        const auto list = jsonMember(m_text, m_root, "annotations");
        const auto images = jsonMember(m_text, m_root, "images");
        if (!list || !images)
            return Error{ErrorCode::Format, "This is not a COCO file.", {}};
        m_entries = jsonElements(m_text, *list);
        m_images = jsonElements(m_text, *images);
        findIds();
        std::vector<Splice> splices;
        for (const SamplePlan& plan : planFile(file, edits)) {
            GS_CHECK(addPlan(plan));
            const TextSpan entry = imageOf(plan);
            const auto texts = changedTexts(entry.in(m_text), plan.sample, m_tables);
            if (!texts.empty())
                splices.push_back({entry, editedObject(entry.in(m_text), texts, m_style, kEntryDepth)});
        }
        if (m_changesList)
            splices.push_back({*list, editedList(m_text, *list, m_entries, items(), m_style, 1)});
        GS_CHECK(m_categories.addSplices(m_root, splices));
        return spliced(m_text, std::move(splices));
    }

  private:
    [[nodiscard]] std::optional<std::int64_t> numberAt(TextSpan entry, std::string_view key) const {
        const auto place = jsonMember(m_text, entry, key);
        std::int64_t value = 0;
        if (!place || std::from_chars(m_text.data() + place->begin, m_text.data() + place->end, value).ec != std::errc())
            return std::nullopt;
        return value;
    }

    /// The highest id of all annotations; none when entries have no ids. Category ids that are taken.
    void findIds() {
        std::size_t withId = 0;
        for (const TextSpan entry : m_entries) {
            if (const auto category = numberAt(entry, "category_id"))
                m_categories.keepAway(*category);
            const auto id = numberAt(entry, "id");
            if (!id)
                continue;
            ++withId;
            m_highestId = std::max(m_highestId, std::min(*id, std::int64_t{1} << 52));
        }
        m_givesIds = m_entries.empty() || withId > 0;
    }

    /// A new annotation names its picture by an id that is that picture's alone.
    [[nodiscard]] Result<Done> checkImageId(const SamplePlan& plan) const {
        for (const AnnotatedImage& image : m_file->images)
            if (image.id == plan.image->id && !image.id.empty()) {
                if (&image == plan.image)
                    return Done{};
                break;
            }
        return Error{ErrorCode::Unsupported,
                     "Sample " + plan.sample.before->id + ": its entry in this file has no id of its own, which a new shape needs. "
                     "Mend the file, or write another one (convert).",
                     "/images/" + plan.image->entry};
    }

    Result<Done> addPlan(const SamplePlan& plan) {
        for (const auto& [place, step] : plan.steps) {
            const std::size_t index = std::stoul(place);
            m_changesList = true;
            if (step.after == nullptr) {
                m_removed.insert(index);
                continue;
            }
            GS_TRY(m_texts[index], editedEntry(m_entries[index].in(m_text), plan, step));
        }
        for (const AddedAnnotation& added : plan.added) {
            m_changesList = true;
            GS_TRY(std::string text, newEntry(plan, *added.annotation));
            if (!added.follows.empty())
                m_behind.emplace(std::stoul(added.follows), std::move(text));
            else
                m_before.emplace(added.precedes.empty() ? m_entries.size() : std::stoul(added.precedes), std::move(text));
        }
        return Done{};
    }

    Result<std::string> editedEntry(std::string_view entry, const SamplePlan& plan, const AnnotationStep& step) {
        std::vector<Splice> splices;
        const TextSpan root = jsonRoot(entry);
        if (step.before->region != step.after->region || step.before->mask != step.after->mask) {
            const auto segmentation = jsonMember(entry, root, "segmentation");
            GS_TRY(std::string text, segmentationText(entry, segmentation, plan, step));
            if (segmentation)
                splices.push_back({*segmentation, std::move(text)});
            else
                splices.push_back({{root.begin + 1, root.begin + 1}, "\"segmentation\":" + text + ","});
            if (const auto area = jsonMember(entry, root, "area"))
                splices.push_back({*area, coordinateJson(cocoArea(*step.after), m_style).dump()});
            if (const auto box = jsonMember(entry, root, "bbox"))
                splices.push_back({*box, styledJson(cocoBox(*step.after, m_style), m_style, kEntryDepth + 1)});
        }
        if (step.before->label != step.after->label) {
            const std::string id = m_categories.idOf(step.after->label);
            if (const auto category = jsonMember(entry, root, "category_id"))
                splices.push_back({*category, id});
            else
                splices.push_back({{root.begin + 1, root.begin + 1}, "\"category_id\":" + id + ","});
        }
        return spliced(entry, std::move(splices));
    }

    Result<std::string> segmentationText(std::string_view entry,
                                         std::optional<TextSpan> old,
                                         const SamplePlan& plan,
                                         const AnnotationStep& step) const {
        const Region& after = step.after->region;
        const std::vector<TextSpan> polygons = old ? jsonElements(entry, *old) : std::vector<TextSpan>();
        const bool isNested = !polygons.empty() && entry[polygons[0].begin] == '[';
        const bool fits = !step.after->mask && !hasHoles(after) && !after.isEmpty() && !step.before->region.isEmpty();
        if (fits && isNested)
            return editedPolygons(old->in(entry), step.before->region, after, m_style);
        if (fits && !polygons.empty() && after.parts.size() == 1)
            return editedFlatRing(old->in(entry), step.before->region.parts[0].outer, after.parts[0].outer, m_style, kEntryDepth + 1);
        const bool isMask = step.after->mask || hasHoles(after);
        const std::string kind = isMask && old ? kindOf(entry, *old) : std::string();
        GS_TRY(const Json json, cocoSegmentation(*plan.sample.after, *step.after, kind, m_style));
        return styledJson(json, m_style, kEntryDepth + 1);
    }

    Result<std::string> newEntry(const SamplePlan& plan, const Annotation& annotation) {
        GS_CHECK(checkImageId(plan));
        Json entry;
        GS_TRY(entry["segmentation"], cocoSegmentation(*plan.sample.after, annotation, {}, m_style));
        entry["area"] = coordinateJson(cocoArea(annotation), m_style);
        entry["bbox"] = cocoBox(annotation, m_style);
        entry["iscrowd"] = 0;
        if (m_givesIds)
            entry["id"] = ++m_highestId;
        const auto imageId = jsonMember(m_text, imageOf(plan), "id");
        entry["image_id"] = imageId ? Json::parse(imageId->in(m_text), nullptr, false) : Json();
        entry["category_id"] = Json::parse(m_categories.idOf(annotation.label));
        return styledJson(entry, m_style, kEntryDepth);
    }

    [[nodiscard]] TextSpan imageOf(const SamplePlan& plan) const { return m_images[std::stoul(plan.image->entry)]; }

    [[nodiscard]] std::vector<ListItem> items() const {
        std::vector<ListItem> items;
        const auto addAll = [&items](const std::multimap<std::size_t, std::string>& added, std::size_t index) {
            const auto [begin, end] = added.equal_range(index);
            for (auto it = begin; it != end; ++it)
                items.push_back({std::nullopt, it->second});
        };
        for (std::size_t i = 0; i <= m_entries.size(); ++i) {
            addAll(m_before, i);
            const auto text = m_texts.find(i);
            if (i < m_entries.size() && !m_removed.contains(i))
                items.push_back({i, text == m_texts.end() ? std::nullopt : std::optional(text->second)});
            addAll(m_behind, i);
        }
        return items;
    }

    const AnnotationFile* m_file = nullptr;
    std::string_view m_text;
    JsonStyle m_style;
    TextSpan m_root;
    Categories m_categories;
    bool m_tables;
    std::vector<TextSpan> m_entries;
    std::vector<TextSpan> m_images;
    std::int64_t m_highestId = 0;
    bool m_givesIds = true;
    bool m_changesList = false;
    std::set<std::size_t> m_removed;
    std::map<std::size_t, std::string> m_texts;
    std::multimap<std::size_t, std::string> m_before;
    std::multimap<std::size_t, std::string> m_behind;
};

}  // namespace

Result<Json> cocoSegmentation(const Sample& sample, const Annotation& annotation, const std::string& kind, const JsonStyle& style) {
    const bool isPolygons = !annotation.mask && !hasHoles(annotation.region) && !annotation.region.isEmpty();
    if (isPolygons && kind != "rle" && kind != "runs")
        return polygonsJson(annotation.region, style);
    GS_TRY(const Mask mask, maskOf(sample, annotation));
    Json json{{"size", {mask.size.height, mask.size.width}}};
    if (kind == "runs")
        json["counts"] = mask.runs;
    else
        json["counts"] = kind == "base64" ? base64Of(encodeCounts(mask)) : encodeCounts(mask);
    return json;
}

double cocoArea(const Annotation& annotation) {
    return annotation.mask ? static_cast<double>(annotation.mask->area()) : areaOf(annotation.region);
}

Json cocoBox(const Annotation& annotation, const JsonStyle& style) {
    const Rect box = annotation.mask ? boundsOf(*annotation.mask) : boundsOf(annotation.region);
    Json json = Json::array();
    for (const double value : {box.x, box.y, box.width, box.height})
        json.push_back(coordinateJson(value, style));
    return json;
}

Result<std::string> patchedCoco(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits) {
    return CocoPatch(text, edits).run(file, edits);
}

}  // namespace groundscope
