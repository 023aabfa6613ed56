// SPDX-License-Identifier: GPL-3.0-or-later
// Question sets, instance annotations, build projects; journals and patches of corrections.
#include "core/edit/build_project.h"
#include "core/edit/edit_file.h"
#include "core/edit/edit_journal.h"
#include "core/edit/edit_json.h"
#include "core/io/instance_source.h"
#include "core/io/question_set.h"
#include "tests/fuzz/fuzz_readers.h"

#include <algorithm>
#include <system_error>

namespace groundscope::fuzz {

namespace {

namespace fs = std::filesystem;

bool readQuestions(const Parts&, const fs::path& folder) {
    const bool table = readQuestionSet(folder / "questions.csv", {folder}).has_value();
    const bool lines = readQuestionSet(folder / "questions.jsonl", {folder}).has_value();
    return table || lines;
}

bool readInstances(const fs::path& annotations) {
    const auto source = openInstances({annotations, {}, {}});
    if (!source)
        return false;
    for (const char* name : {"0001.png", "0002.jpg", "ADE_val_00000001.jpg"}) {
        const auto instances = (*source)->instancesOf(name);
        for (std::size_t i = 0; instances && i < std::min<std::size_t>(instances->instances.size(), 20); ++i) {
            const Annotation& shape = instances->instances[i].annotation;
            require(!shape.mask || isMaskSize(shape.mask->size), "a mask has a size");
        }
    }
    return true;
}

bool readProject(const Parts&, const fs::path& folder) {
    auto project = openBuild(folder / "project.gsbuild");
    if (!project)
        return false;
    for (const std::string& annotator : project->annotators())
        for (const BuildItem& item : project->items)
            (void)item.decisionOf(annotator);
    std::error_code code;
    project->file = folder / "again.gsbuild";
    project->savedDigest.clear();
    fs::remove(project->file, code);
    if (saveBuild(*project))
        require(openBuild(project->file).has_value(), "a saved project can be opened");
    fs::remove(project->file, code);
    return true;
}

Benchmark smallBenchmark(const fs::path& folder) {
    Benchmark benchmark{"bench", folder, "images", {}, {}};
    for (const char* id : {"0", "1"}) {
        Sample sample;
        sample.id = id;
        sample.imageSize = {100, 80};
        sample.annotations = {{"1", "door", {{{{{1, 1}, {9, 1}, {9, 9}}, {}}}}, std::nullopt}};
        benchmark.samples.push_back(sample);
    }
    return benchmark;
}

bool readJournal(const Parts&, const fs::path& folder) {
    Journal journal;
    if (!journal.read(folder / "corrections.gsedits"))
        return false;
    (void)journal.stacks();
    constexpr std::int64_t kBytes = 1 << 20;
    const EditHistory history = journal.history(kBytes);
    std::vector<DataNote> notes;
    (void)withEdits(smallBenchmark(folder), history, notes);
    (void)journal.compacted("bench", "images");
    return true;
}

bool readPatchPart(const Parts&, const fs::path& folder) {
    const auto patch = readPatch(folder / "some.gspatch");
    if (!patch)
        return false;
    const Benchmark benchmark = smallBenchmark(folder);
    for (const PatchPlan::Item& item : planPatch(benchmark, *patch).items)
        (void)takeTheirs(benchmark.samples[0], item.edit);
    const fs::path again = folder / "again.gspatch";
    if (writePatch(again, *patch))
        require(readPatch(again).value_or(Patch()) == *patch, "a written patch is read back");
    std::error_code code;
    fs::remove(again, code);
    return true;
}

}  // namespace

std::vector<Reader> buildReaders() {
    return {{"questions", {"questions.csv", "questions.jsonl"}, readQuestions},
            {"instances-coco", {"instances.json"}, [](const Parts&, const fs::path& folder) { return readInstances(folder / "instances.json"); }},
            {"instances-panoptic",
             {"panoptic.json", "panoptic/0001.png"},
             [](const Parts&, const fs::path& folder) { return readInstances(folder / "panoptic.json"); }},
            {"instances-labels",
             {"labels/ADE_val_00000001.png", "objectInfo150.txt"},
             [](const Parts&, const fs::path& folder) { return readInstances(folder / "labels"); }},
            {"project", {"project.gsbuild", "questions.csv", "instances.json"}, readProject},
            {"journal", {"corrections.gsedits"}, readJournal},
            {"patch", {"some.gspatch"}, readPatchPart}};
}

}  // namespace groundscope::fuzz
