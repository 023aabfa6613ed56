// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/annotation_patch.h"

#include "core/data/edit.h"
#include "core/io/annotation_match.h"
#include "core/io/benchmark_text.h"

#include <algorithm>
#include <system_error>

namespace groundscope {

namespace {

namespace fs = std::filesystem;

std::string keyOf(const fs::path& path) {
    std::error_code code;
    const fs::path absolute = fs::absolute(path, code);
    return (code ? path : absolute).lexically_normal().generic_string();
}

/// Which of the two sources of PixCV-Bench a file belongs to.
std::string sourceOf(const fs::path& file) {
    for (const fs::path& part : file)
        if (part == "ADE20K" || part == "COCO")
            return part.string();
    return {};
}

/// The annotations of a file that are one sample's.
struct SampleEntries {
    const AnnotatedImage* image = nullptr;
    std::vector<std::pair<const Annotation*, const std::string*>> annotations;  // with their places
};

/// For each annotation of a sample the file's entry that holds it. Files may list them in another order.
std::vector<std::optional<std::size_t>> findInFile(const SampleEntries& entries, const std::vector<Annotation>& annotations) {
    const std::size_t count = entries.annotations.size();
    std::vector<std::optional<std::size_t>> found(annotations.size());
    std::vector<bool> taken(count, false);
    std::size_t hint = 0;  // the entry after the one found last
    for (std::size_t j = 0; j < annotations.size(); ++j)
        for (std::size_t k = 0; k < count && !found[j]; ++k) {
            const std::size_t i = (hint + k) % count;
            if (taken[i] || !sameShape(*entries.annotations[i].first, annotations[j]))
                continue;
            found[j] = i;
            taken[i] = true;
            hint = i + 1;
        }
    return found;
}

SamplePlan planSample(const SampleEntries& entries, const BenchmarkEdits::Pair& sample) {
    const std::vector<Annotation>& before = sample.before->annotations;
    const std::vector<Annotation>& after = sample.after->annotations;
    SamplePlan plan{entries.image, sample, {}, {}};
    const auto inFile = findInFile(entries, before);
    const auto placeOf = [&](std::size_t i) { return *entries.annotations[*inFile[i]].second; };
    const auto olds = matchAnnotations(before, after);
    std::vector<bool> stays(before.size(), false);
    // Several files may speak of one picture: a new annotation goes where its neighbour is.
    bool takesNew = before.empty() || inFile[0].has_value();
    std::string last;
    for (std::size_t j = 0; j < after.size(); ++j) {
        if (!olds[j]) {
            if (takesNew)
                plan.added.push_back({last, {}, &after[j]});
            continue;
        }
        stays[*olds[j]] = true;
        takesNew = inFile[*olds[j]].has_value();
        if (!inFile[*olds[j]])
            continue;
        last = placeOf(*olds[j]);
        for (AddedAnnotation& added : plan.added)
            if (added.follows.empty() && added.precedes.empty())
                added.precedes = last;
        if (!sameShape(before[*olds[j]], after[j]))
            plan.steps[last] = {&before[*olds[j]], &after[j]};
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!stays[i] && inFile[i])
            plan.steps[placeOf(i)] = {&before[i], nullptr};
    return plan;
}

/// Items of an edited list: matched elements keep their place, and their text where nothing changed.
template <typename SameText, typename NewText>
std::vector<ListItem> pointItems(const Ring& before, const Ring& after, SameText same, NewText text) {
    std::vector<ListItem> items;
    const auto olds = matchPoints(before, after);
    for (std::size_t j = 0; j < after.size(); ++j) {
        const bool keeps = olds[j] && same(before[*olds[j]], after[j]);
        items.push_back({olds[j], keeps ? std::nullopt : std::optional(text(after[j]))});
    }
    return items;
}

}  // namespace

BenchmarkEdits::BenchmarkEdits(const Benchmark& original, const Benchmark& edited, fs::path file)
    : m_original(original), m_file(std::move(file)) {
    std::map<std::string, std::size_t> editedById;
    for (std::size_t i = 0; i < edited.samples.size(); ++i)
        editedById.emplace(edited.samples[i].id, i);
    for (const Sample& sample : original.samples) {
        const auto after = editedById.find(sample.id);
        if (after != editedById.end() && !(edited.samples[after->second] == sample))
            m_changed.push_back({&sample, &edited.samples[after->second]});
    }
    for (std::size_t i = 0; i < m_changed.size(); ++i) {
        const Sample& sample = *m_changed[i].before;
        m_byId.emplace(sample.id, i);
        m_byPath.emplace(keyOf(sample.imagePath), i);
    }
    for (std::size_t i = 0; i < original.samples.size(); ++i)
        m_byName.emplace(original.samples[i].imagePath.filename().string(), i);
}

const BenchmarkEdits::Pair* BenchmarkEdits::byId(const std::string& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_changed[found->second];
}

const BenchmarkEdits::Pair* BenchmarkEdits::byPath(const std::string& fileName) const {
    const fs::path relative = fileName.starts_with('/') ? fs::path(fileName).filename() : fs::path(fileName);
    const fs::path folder = m_file.has_parent_path() ? m_file.parent_path() : fs::path(".");
    for (const fs::path& path : {folder / relative, m_original.root / relative}) {
        const auto found = m_byPath.find(keyOf(path));
        if (found != m_byPath.end())
            return &m_changed[found->second];
    }
    const std::string name = relative.filename().string();
    return m_byName.count(name) == 1 ? byId(m_original.samples[m_byName.find(name)->second].id) : nullptr;
}

const BenchmarkEdits::Pair* BenchmarkEdits::find(const AnnotatedImage& image) const {
    if (m_original.layout == "pixcvbench") {
        const auto [begin, end] = m_byName.equal_range(fs::path(image.fileName).filename().string());
        for (auto it = begin; it != end; ++it) {
            const Sample& sample = m_original.samples[it->second];
            const auto source = sample.tags.find("source");
            if (source != sample.tags.end() && source->second == sourceOf(m_file))
                return byId(sample.id);
        }
        return nullptr;
    }
    if (m_original.layout != "pixmmvp")
        return byPath(image.fileName);
    const auto index = parseWhole(image.id);
    const auto named = index ? index : parseWhole(fs::path(image.fileName).stem().string());
    return named ? byId(std::to_string(*named)) : byPath(image.fileName);
}

std::vector<SamplePlan> planFile(const AnnotationFile& file, const BenchmarkEdits& edits) {
    std::vector<const BenchmarkEdits::Pair*> order;
    std::map<const BenchmarkEdits::Pair*, SampleEntries> entries;
    for (const AnnotatedImage& image : file.images) {
        const BenchmarkEdits::Pair* pair = edits.find(image);
        if (pair == nullptr)
            continue;
        SampleEntries& sample = entries[pair];
        if (sample.image == nullptr) {
            sample.image = &image;
            order.push_back(pair);
        }
        for (std::size_t i = 0; i < image.annotations.size(); ++i)
            sample.annotations.emplace_back(&image.annotations[i], &image.places[i]);
    }
    std::vector<SamplePlan> plans;
    for (const BenchmarkEdits::Pair* pair : order)
        plans.push_back(planSample(entries[pair], *pair));
    return plans;
}

namespace {

template <typename Test>
std::vector<const Annotation*> addedWhere(const SamplePlan& plan, Test test) {
    std::vector<const Annotation*> list;
    for (const AddedAnnotation& added : plan.added)
        if (test(added))
            list.push_back(added.annotation);
    return list;
}

}  // namespace

std::vector<const Annotation*> SamplePlan::before(const std::string& place) const {
    return addedWhere(*this, [&](const AddedAnnotation& one) { return one.follows.empty() && one.precedes == place; });
}

std::vector<const Annotation*> SamplePlan::behind(const std::string& place) const {
    return addedWhere(*this, [&](const AddedAnnotation& one) { return one.follows == place; });
}

std::vector<const Annotation*> SamplePlan::atEnd() const {
    return addedWhere(*this, [](const AddedAnnotation& one) { return one.follows.empty() && one.precedes.empty(); });
}

std::string expressionCell(const Sample& sample) {
    const bool saysSo = !sample.rawExpression.empty() && saysNone(sample.rawExpression);
    return sample.target == TargetState::NoExpression && !saysSo ? "None" : sample.rawExpression;
}

std::string answerCell(const Sample& sample) {
    const auto index = static_cast<std::size_t>(sample.correctChoice.value_or(-1));
    return index < sample.choices.size() ? "(" + sample.choices[index].letter + ")" : std::string();
}

namespace {

std::string patternOf(const Sample& sample) {
    const auto pattern = sample.tags.find("pattern");
    return pattern == sample.tags.end() ? std::string() : pattern->second;
}

/// What a picture's entry says, under the names that readImageTexts knows.
std::vector<std::pair<std::string, std::string>> plainTexts(const Sample& sample) {
    const bool isNone = sample.target == TargetState::NoExpression;
    return {{"expression", isNone ? "None" : sample.expression}, {"question", sample.question}, {"options", optionsText(sample)},
            {"answer", answerCell(sample)},         {"pattern", patternOf(sample)}};
}

std::string expressionKeyOf(std::string_view object) {
    const TextSpan root = jsonRoot(object);
    for (const char* key : kExpressionKeys)
        if (const auto value = jsonMember(object, root, key); value && value->end > value->begin + 2)
            return key;
    return kExpressionKeys[0];
}

}  // namespace

std::vector<std::pair<std::string, Json>> changedTexts(std::string_view object, const BenchmarkEdits::Pair& sample, bool onlyNotes) {
    std::vector<std::pair<std::string, Json>> changed;
    if (!onlyNotes) {
        const auto before = plainTexts(*sample.before);
        const auto after = plainTexts(*sample.after);
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i].second != after[i].second)
                changed.emplace_back(i == 0 ? expressionKeyOf(object) : after[i].first, after[i].second);
    }
    if (sample.before->note != sample.after->note)
        changed.emplace_back("note", sample.after->note);
    if (sample.before->ambiguous != sample.after->ambiguous)
        changed.emplace_back("ambiguous", sample.after->ambiguous ? "yes" : "");
    return changed;
}

std::vector<std::pair<std::string, Json>> textsOf(const Sample& sample) {
    std::vector<std::pair<std::string, Json>> texts;
    for (auto& [key, text] : plainTexts(sample))
        if (!text.empty())
            texts.emplace_back(key, text);
    if (!sample.note.empty())
        texts.emplace_back("note", sample.note);
    if (sample.ambiguous)
        texts.emplace_back("ambiguous", "yes");
    return texts;
}

Error cannotHold(const Sample& sample, const Annotation& annotation, const std::string& what) {
    const auto* first = sample.annotations.data();
    const bool isIts = &annotation >= first && &annotation < first + sample.annotations.size();
    const std::string number = isIts ? std::to_string(&annotation - first + 1) : annotation.id;
    return {ErrorCode::Unsupported, "Sample " + sample.id + ", shape " + number + ": " + what, {}};
}

bool hasHoles(const Region& region) {
    return std::any_of(region.parts.begin(), region.parts.end(), [](const RegionPart& part) { return !part.holes.empty(); });
}

Result<Region> outlinesOf(const Sample& sample, const Annotation& annotation) {
    Region region = annotation.region;
    if (!annotation.mask)
        return region;
    if (sample.imageSize.isEmpty() && !annotation.mask->size.isEmpty())
        return cannotHold(sample, annotation, "its mask needs the picture's size, which the files do not say and no picture shows.");
    const Region traced = regionFromMask(resizeMask(*annotation.mask, sample.imageSize));
    region.parts.insert(region.parts.end(), traced.parts.begin(), traced.parts.end());
    return region;
}

Result<Mask> maskOf(const Sample& sample, const Annotation& annotation) {
    if (annotation.mask && annotation.region.isEmpty())
        return *annotation.mask;
    if (!isMaskSize(sample.imageSize))
        return cannotHold(sample, annotation, "a mask needs the picture's size, which the files do not say and no picture shows.");
    std::vector<Mask> masks{maskFromRegion(annotation.region, sample.imageSize)};
    if (annotation.mask)
        masks.push_back(resizeMask(*annotation.mask, sample.imageSize));
    return uniteMasks(masks);
}

std::string editedFlatRing(std::string_view text, const Ring& before, const Ring& after, const JsonStyle& style, int depth) {
    const TextSpan list = jsonRoot(text);
    const auto olds = matchPoints(before, after);
    std::vector<ListItem> items;
    for (std::size_t j = 0; j < after.size(); ++j)
        for (const auto axis : {&Point::x, &Point::y}) {
            const std::size_t shift = axis == &Point::y ? 1 : 0;
            const bool keeps = olds[j] && before[*olds[j]].*axis == after[j].*axis;
            items.push_back({olds[j] ? std::optional(2 * *olds[j] + shift) : std::nullopt,
                             keeps ? std::nullopt : std::optional(coordinateJson(after[j].*axis, style).dump())});
        }
    return editedList(text, list, jsonElements(text, list), items, style, depth);
}

std::string editedPairs(std::string_view text, const Ring& before, const Ring& after, const JsonStyle& style, int depth) {
    const TextSpan list = jsonRoot(text);
    const std::vector<TextSpan> elements = jsonElements(text, list);
    const auto olds = matchPoints(before, after);
    std::vector<ListItem> items;
    for (std::size_t j = 0; j < after.size(); ++j) {
        const Json fresh = Json::array({coordinateJson(after[j].x, style), coordinateJson(after[j].y, style)});
        if (!olds[j]) {
            items.push_back({std::nullopt, styledJson(fresh, style, depth + 1)});
            continue;
        }
        const std::string_view pair = elements[*olds[j]].in(text);
        const std::vector<TextSpan> numbers = jsonElements(pair, jsonRoot(pair));
        std::vector<Splice> splices;
        if (before[*olds[j]].x != after[j].x)
            splices.push_back({numbers.at(0), fresh[0].dump()});
        if (before[*olds[j]].y != after[j].y)
            splices.push_back({numbers.at(1), fresh[1].dump()});
        items.push_back({olds[j], splices.empty() ? std::nullopt : std::optional(spliced(pair, std::move(splices)))});
    }
    return editedList(text, list, elements, items, style, depth);
}

std::string editedCoordinates(std::string_view text, const Ring& before, const Ring& after, double Point::*axis, const JsonStyle& style, int depth) {
    const TextSpan list = jsonRoot(text);
    const auto items = pointItems(before, after, [axis](Point a, Point b) { return a.*axis == b.*axis; },
                                  [&](Point point) { return coordinateJson(point.*axis, style).dump(); });
    return editedList(text, list, jsonElements(text, list), items, style, depth);
}

}  // namespace groundscope
