// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/json_fields.h"
#include "core/edit/edit_file.h"
#include "core/edit/edit_json.h"
#include "core/edit/label_edit.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace groundscope {
namespace {

constexpr const char* kFormat = "groundscope-patch";
constexpr int kVersion = 1;
constexpr std::int64_t kMaxPatch = std::int64_t{1} << 30;

using EditsOfSample = std::vector<const Edit*>;

/// Standing edits by sample, samples in the order of the benchmark, then those it does not have.
std::vector<EditsOfSample> standingEdits(const Benchmark& benchmark, const EditHistory& history) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<EditsOfSample> bySample(benchmark.samples.size());
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
        places.emplace(benchmark.samples[i].id, i);
    for (const EditHistory::Entry& entry : history.entries()) {
        if (entry.undone || isLabelEdit(entry.edit))
            continue;
        const auto [place, isNew] = places.emplace(entry.edit.sampleId, bySample.size());
        if (isNew)
            bySample.emplace_back();
        bySample[place->second].push_back(&entry.edit);
    }
    return bySample;
}

/// Applies the edit, unless it draws a shape that is there already, exactly so and in its place.
bool applyOnce(Sample& sample, const Edit& edit) {
    for (const AnnotationChange& change : edit.annotations)
        if (!change.before && change.after && change.index < sample.annotations.size() &&
            sample.annotations[change.index] == *change.after)
            return false;
    return applyEdit(sample, edit).has_value();
}

using EditIterator = EditsOfSample::const_iterator;

bool applyAllOnce(Sample sample, EditIterator begin, EditIterator end) {
    return std::all_of(begin, end, [&](const Edit* edit) { return applyOnce(sample, *edit); });
}

/// Whether the sample is as it was after these edits: all of them can be taken back.
bool hasAlready(Sample sample, EditIterator begin, EditIterator end) {
    while (end != begin)
        if (!applyOnce(sample, inverseOf(**--end)))
            return false;
    return true;
}

/// The first of the edits that the sample does not have yet: the first, when all fit upon it or nothing else does.
EditIterator firstMissing(const Sample& sample, const EditsOfSample& edits) {
    if (applyAllOnce(sample, edits.begin(), edits.end()))
        return edits.begin();
    for (auto end = edits.end(); end != edits.begin(); --end)
        if (hasAlready(sample, edits.begin(), end) && applyAllOnce(sample, end, edits.end()))
            return end;
    return edits.begin();
}

void applyEdits(Sample& sample, const EditsOfSample& edits, std::vector<DataNote>& notes) {
    for (auto edit = firstMissing(sample, edits); edit != edits.end(); ++edit)
        if (const Result<Done> applied = applyEdit(sample, **edit); !applied.has_value())
            notes.push_back({DataNote::Severity::Warning, "edit-conflict", sample.id,
                             "edit " + (*edit)->id + " of " + (*edit)->who + ", " + (*edit)->whenUtc, applied.error().message});
}

/// As editBetween, but shapes before and behind the changed ones are left alone where some were added or taken away.
Edit foldedBetween(Sample before, Sample after, const std::string& action) {
    auto& from = before.annotations;
    auto& to = after.annotations;
    const auto [fromDifferent, toDifferent] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const std::ptrdiff_t same = fromDifferent - from.begin();
    from.erase(from.begin(), from.begin() + same);
    to.erase(to.begin(), to.begin() + same);
    while (!from.empty() && !to.empty() && from.back() == to.back()) {
        from.pop_back();
        to.pop_back();
    }
    Edit edit = editBetween(before, after, action);
    for (AnnotationChange& change : edit.annotations)
        change.index += static_cast<std::size_t>(same);
    return edit;
}

/// One edit for what a person did in one go, but for what does not fit; `sample` is as before, and then as after it.
Edit foldRun(Sample& sample, EditIterator begin, EditIterator end) {
    if (end - begin == 1)
        return applyEdit(sample, **begin).has_value() ? **begin : Edit();
    const Sample before = sample;
    Edit folded = **begin;
    std::string ids;
    for (auto edit = begin; edit != end; ++edit) {
        static_cast<void>(applyEdit(sample, **edit));
        ids += (*edit)->id;
        folded.whenUtc = std::max(folded.whenUtc, (*edit)->whenUtc);
        if ((*edit)->action != folded.action)
            folded.action = "several";
        if (folded.why.find((*edit)->why) == std::string::npos)
            folded.why += (folded.why.empty() ? "" : "; ") + (*edit)->why;
    }
    Edit change = foldedBetween(before, sample, folded.action);
    folded.fields = std::move(change.fields);
    folded.annotations = std::move(change.annotations);
    folded.id = sha256(ids).substr(0, 16);
    return folded;
}

Json originalsJson(const Patch& patch) {
    Json originals = Json::array();
    for (const auto& [id, hash] : patch.originals)
        originals.push_back({{"sample", textJson(id)}, {"sha256", hash}});
    return originals;
}

Json bodyOf(const Patch& patch) {
    return {{"benchmark", textJson(patch.benchmark)},
            {"layout", patch.layout},
            {"originals", originalsJson(patch)},
            {"edits", listJson(patch.edits)}};
}

Result<std::pair<std::string, std::string>> originalFrom(const Json& json, const std::string& pointer) {
    std::pair<std::string, std::string> original;
    Fields fields(json, pointer);
    readText(fields, "sample", original.first);
    fields.read("sha256", original.second);
    if (fields.error())
        return *fields.error();
    return original;
}

Result<Done> checkPatchHeader(const Json& json) {
    std::string format;
    int version = 0;
    std::string sum;
    Fields fields(json, {});
    fields.read("format", format);
    fields.read("version", version);
    fields.read("sha256", sum);
    if (fields.error())
        return *fields.error();
    if (format != kFormat || version < 1 || !json.contains("patch"))
        return Error{ErrorCode::Format, "This is no patch of corrections.", {}};
    if (version > kVersion)
        return Error{ErrorCode::Unsupported, "This patch was written by a newer version of the program.", "/version"};
    if (sha256(dumpJson(json["patch"])) != sum)
        return Error{ErrorCode::Format, "The patch is damaged: its checksum does not hold. Ask for it again.", "/sha256"};
    return Done{};
}

Result<Patch> patchFrom(const Json& json) {
    GS_CHECK(checkPatchHeader(json));
    Patch patch;
    const Json& body = json["patch"];
    Fields fields(body, "/patch");
    readText(fields, "benchmark", patch.benchmark);
    fields.read("layout", patch.layout);
    if (fields.error())
        return *fields.error();
    GS_TRY(patch.edits, listUnder<Edit>(body, "edits", "/patch", editFromJson));
    GS_TRY(const auto originals, (listUnder<std::pair<std::string, std::string>>(body, "originals", "/patch", originalFrom)));
    patch.originals = {originals.begin(), originals.end()};
    return patch;
}

/// Where the shape that an edit changes is now: the same one, one with its id, or the one in its place.
std::optional<std::size_t> placeOf(const std::vector<Annotation>& list, const AnnotationChange& change) {
    auto found = std::ranges::find(list, *change.before);
    if (found == list.end() && !change.before->id.empty())
        found = std::ranges::find(list, change.before->id, &Annotation::id);
    if (found != list.end())
        return static_cast<std::size_t>(found - list.begin());
    const bool sameKind = change.index < list.size() && list[change.index].id.empty() && change.before->id.empty() &&
                          list[change.index].label == change.before->label;
    return sameKind ? std::optional(change.index) : std::nullopt;
}

void take(std::vector<Annotation>& list, const AnnotationChange& change) {
    const auto place = change.before ? placeOf(list, change) : std::nullopt;
    if (place && change.after)
        list[*place] = *change.after;
    else if (place)
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(*place));
    else if (change.after && std::ranges::find(list, *change.after) == list.end())
        list.push_back(*change.after);
}

bool isDone(Sample sample, const Edit& edit) {
    Sample tried = sample;
    return !applyOnce(tried, edit) && applyOnce(sample, inverseOf(edit));
}

/// Plans the edits of one sample, `items` of the plan, one upon the other.
void planSample(Sample sample, const Patch& patch, const std::vector<std::size_t>& items, PatchPlan& plan) {
    const auto original = patch.originals.find(sample.id);
    const bool other = original != patch.originals.end() && original->second != contentHash(sample);
    EditsOfSample edits;
    for (const std::size_t item : items)
        edits.push_back(&plan.items[item].edit);
    const auto missing = static_cast<std::size_t>(firstMissing(sample, edits) - edits.cbegin());
    for (std::size_t i = 0; i < items.size(); ++i) {
        PatchPlan::Item& item = plan.items[items[i]];
        item.otherOriginal = other;
        item.conflict.reset();
        item.done = i < missing || isDone(sample, item.edit);
        if (item.done)
            continue;
        if (const Result<Done> applied = applyEdit(sample, item.edit); !applied.has_value())
            item.conflict = applied.error().message;
    }
}

}  // namespace

Benchmark withEdits(const Benchmark& original, const EditHistory& history, std::vector<DataNote>& notes) {
    Benchmark edited = original;
    const auto bySample = standingEdits(original, history);
    for (std::size_t i = 0; i < edited.samples.size(); ++i)
        applyEdits(edited.samples[i], bySample[i], notes);
    for (std::size_t i = edited.samples.size(); i < bySample.size(); ++i)
        notes.push_back({DataNote::Severity::Warning, "edit-conflict", bySample[i].front()->sampleId, original.root.string(),
                         "There are corrections of this sample, but the benchmark does not have it any more."});
    return edited;
}

Patch patchOf(const Benchmark& original, const EditHistory& history) {
    Patch patch{original.name, original.layout, {}, {}};
    const auto bySample = standingEdits(original, history);
    for (std::size_t i = 0; i < original.samples.size(); ++i) {
        Sample sample = original.samples[i];
        const EditsOfSample& edits = bySample[i];
        for (auto begin = firstMissing(sample, edits); begin != edits.end();) {
            const auto end = std::find_if(begin, edits.end(), [&](const Edit* edit) { return edit->who != (*begin)->who; });
            patch.originals.emplace(sample.id, contentHash(original.samples[i]));
            if (Edit folded = foldRun(sample, begin, end); !folded.isEmpty())
                patch.edits.push_back(std::move(folded));
            begin = end;
        }
    }
    return patch;
}

Result<Done> writePatch(const std::filesystem::path& path, const Patch& patch) {
    const Json body = bodyOf(patch);
    const Json json{{"format", kFormat}, {"version", kVersion}, {"sha256", sha256(dumpJson(body))}, {"patch", body}};
    return writeFile(path, dumpJson(json, 1) + "\n");
}

Result<Patch> readPatch(const std::filesystem::path& path) {
    GS_TRY(const std::string text, readFile(path, kMaxPatch));
    GS_TRY(const Json json, parseJson(text, path.string()));
    Result<Patch> patch = patchFrom(json);
    if (!patch.has_value())
        return withContext(patch.error(), path.string());
    return patch;
}

PatchPlan planPatch(const Benchmark& current, const Patch& patch) {
    PatchPlan plan;
    std::unordered_map<std::string, std::vector<std::size_t>> bySample;
    for (const Edit& edit : patch.edits) {
        bySample[edit.sampleId].push_back(plan.items.size());
        plan.items.push_back({edit, "This benchmark has no sample \"" + edit.sampleId + "\".", false, false});
    }
    for (const Sample& sample : current.samples)
        if (const auto items = bySample.find(sample.id); items != bySample.end())
            planSample(sample, patch, items->second, plan);
    return plan;
}

Edit takeTheirs(const Sample& current, const Edit& theirs) {
    Edit taken = theirs;
    taken.id = newEditId();
    taken.fields.clear();
    for (const FieldChange& change : theirs.fields)
        if (const auto now = fieldOf(current, change.field); now.has_value() && *now != change.after)
            taken.fields.push_back({change.field, *now, change.after});
    Sample after = current;
    for (const AnnotationChange& change : theirs.annotations)
        take(after.annotations, change);
    taken.annotations = foldedBetween(current, after, theirs.action).annotations;
    return taken;
}

Edit asOwn(Edit edit) {
    edit.id = newEditId();
    return edit;
}

}  // namespace groundscope
