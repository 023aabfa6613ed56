// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli patch: corrections as files to hand on: look at one, take one out of a benchmark, put one in.
#include "app/cli/support.h"
#include "app/setup/data_paths.h"
#include "core/edit/edit_file.h"
#include "core/edit/edit_json.h"
#include "core/edit/patch_choices.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_reader.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct PatchCommand {
    fs::path patch;
    fs::path benchmark;
    fs::path out;
    fs::path files;
    std::string theirs;  ///< samples, or "all"
    bool dryRun = false;
    bool json = false;
};

std::string shapeText(const Annotation& annotation) {
    std::size_t vertices = 0;
    for (const RegionPart& part : annotation.region.parts) {
        vertices += part.outer.size();
        for (const Ring& hole : part.holes)
            vertices += hole.size();
    }
    std::array<char, 96> text{};
    if (annotation.mask)
        std::snprintf(text.data(), text.size(), "a mask of %lld pixels", static_cast<long long>(annotation.mask->area()));
    else
        std::snprintf(text.data(), text.size(), "%zu vertices, %.1f square pixels", vertices, areaOf(annotation.region));
    return (annotation.label.empty() ? "" : "\"" + annotation.label + "\", ") + text.data();
}

void printEdit(const Edit& edit) {
    std::cout << "image " << edit.sampleId << ": " << edit.action << ", by " << (edit.who.empty() ? "nobody named" : edit.who)
              << ", " << edit.whenUtc << (edit.why.empty() ? "" : ", because: " + edit.why) << "\n";
    for (const FieldChange& change : edit.fields)
        std::cout << "  " << change.field << ": \"" << change.before << "\" -> \"" << change.after << "\"\n";
    for (const AnnotationChange& change : edit.annotations)
        std::cout << "  shape " << change.index + 1 << ": " << (change.before ? shapeText(*change.before) : "none") << " -> "
                  << (change.after ? shapeText(*change.after) : "none") << "\n";
}

int show(const PatchCommand& command) {
    const Result<Patch> patch = readPatch(command.patch);
    if (!patch.has_value())
        return fail(patch.error());
    if (command.json) {
        printJson({{"benchmark", patch->benchmark}, {"layout", patch->layout}, {"edits", listJson(patch->edits)}});
        return kExitOk;
    }
    std::cout << patch->edits.size() << " corrections of " << patch->benchmark << " (" << patch->layout << ")\n";
    for (const Edit& edit : patch->edits)
        printEdit(edit);
    return kExitOk;
}

EditFile::Options editOptions() {
    EditFile::Options options;
    options.fallbackFolder = correctionsFolder();
    return options;
}

struct Corrected {
    Benchmark original;
    Benchmark edited;
    EditHistory history;
    std::shared_ptr<EditFile> file;  ///< null unless asked for
    std::vector<DataNote> notes;
};

Result<Corrected> readCorrected(const fs::path& path, bool toEdit, const Progress& progress) {
    Corrected corrected;
    GS_TRY(corrected.original, readBenchmark(path, progress));
    const auto opened = toEdit ? EditFile::open(corrected.original, path, editOptions())
                               : EditFile::read(corrected.original, path, editOptions());
    if (!opened.has_value())
        return opened.error();
    corrected.file = opened->file;
    corrected.history = opened->history;
    corrected.notes = opened->notes;
    corrected.edited = withEdits(corrected.original, corrected.history, corrected.notes);
    return corrected;
}

int exportPatch(const PatchCommand& command) {
    const StopSignal signal;
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    const Result<Corrected> corrected = readCorrected(command.benchmark, false, progress);
    if (!corrected.has_value())
        return fail(corrected.error());
    line.clear();
    printNotes(corrected->notes);
    if (!command.out.empty()) {
        const Patch patch = patchOf(corrected->original, corrected->history);
        if (const auto written = writePatch(command.out, patch); !written.has_value())
            return fail(written.error());
        std::cout << command.out.string() << ": " << patch.edits.size() << " corrections\n";
    }
    if (!command.files.empty()) {
        const auto files = writePatched(corrected->original, corrected->edited, command.files, progress);
        if (!files.has_value())
            return fail(files.error());
        for (const fs::path& file : *files)
            std::cout << file.string() << "\n";
    }
    return kExitOk;
}

const char* nameOf(PatchChoices::State state) {
    constexpr std::array kNames{"fits", "conflict", "done", "no-sample"};
    return kNames[static_cast<std::size_t>(state)];
}

/// Conflicts that the command line decided for the patch.
void chooseTheirs(PatchChoices& choices, const std::string& theirs) {
    const std::vector<std::string> samples = split(theirs, ',');
    for (std::size_t i = 0; i < choices.items().size(); ++i) {
        const PatchChoices::Item& item = choices.items()[i];
        if (item.state == PatchChoices::State::Conflict &&
            (theirs == "all" || std::ranges::find(samples, item.edit.sampleId) != samples.end()))
            choices.choose(i, true);
    }
}

void printChoices(const PatchChoices& choices, bool json) {
    if (json) {
        Json items = Json::array();
        for (const PatchChoices::Item& item : choices.items())
            items.push_back({{"sample", item.edit.sampleId},
                             {"edit", item.edit.id},
                             {"state", nameOf(item.state)},
                             {"why", item.why},
                             {"other_original", item.otherOriginal},
                             {"applied", item.chosen}});
        printJson(items);
        return;
    }
    for (const PatchChoices::Item& item : choices.items()) {
        printEdit(item.edit);
        const bool replaced = item.chosen && item.state == PatchChoices::State::Conflict;
        std::cout << "  = " << nameOf(item.state) << (replaced ? ", theirs taken" : "")
                  << (item.why.empty() ? "" : ": " + item.why) << "\n";
    }
}

/// Puts the chosen edits into the journal; what cannot be applied after all is an error, and nothing of it is written.
Result<Done> putIn(const Corrected& corrected, const std::vector<Edit>& edits) {
    Benchmark trial = corrected.edited;
    for (const Edit& edit : edits)
        GS_CHECK(applyEdit(trial.samples[*trial.find(edit.sampleId)], edit));
    if (edits.empty())
        return Done{};
    GS_CHECK(corrected.file->lock());
    for (const Edit& edit : edits)
        corrected.file->append(edit);
    GS_CHECK(corrected.file->sync());
    if (const SaveState state = corrected.file->state(); state.error)
        warn(describe(*state.error) + " The corrections are kept in " + state.fallback.string() + ".");
    return Done{};
}

int applyPatch(const PatchCommand& command) {
    const StopSignal signal;
    ProgressLine line;
    const Result<Patch> patch = readPatch(command.patch);
    if (!patch.has_value())
        return fail(patch.error());
    const Result<Corrected> corrected = readCorrected(command.benchmark, !command.dryRun, line.progress(signal.token()));
    if (!corrected.has_value())
        return fail(corrected.error());
    line.clear();
    printNotes(corrected->notes);
    PatchChoices choices(std::make_shared<const Benchmark>(corrected->edited), *patch);
    chooseTheirs(choices, command.theirs);
    if (!command.dryRun)
        if (const auto done = putIn(*corrected, choices.edits()); !done.has_value())
            return fail(done.error());
    printChoices(choices, command.json);
    const bool left = std::ranges::any_of(choices.items(), [](const PatchChoices::Item& item) {
        return !item.chosen && item.state != PatchChoices::State::Done;
    });
    if (left)
        warn("Some corrections do not fit and were left out: see above. --theirs takes those of the patch instead.");
    return left ? kExitSomeFailed : kExitOk;
}

}  // namespace

void addPatch(CLI::App& program, Action& action) {
    auto options = std::make_shared<PatchCommand>();
    CLI::App* command = program.add_subcommand("patch", "Corrections of a benchmark as a file to hand on");
    command->require_subcommand(1);
    CLI::App* look = command->add_subcommand("show", "What a patch changes: who, when, why, before, after");
    look->add_option("patch", options->patch, "The .gspatch file")->required();
    look->add_flag("--json", options->json, "One JSON object");
    look->callback([options, &action] { action = [options] { return show(*options); }; });

    CLI::App* take = command->add_subcommand("export", "Write the corrections of a benchmark, or its files with them");
    take->add_option("benchmark", options->benchmark, "Folder or annotation file, as it is opened")->required();
    auto* out = take->add_option("--out", options->out, "The .gspatch file to write");
    auto* files = take->add_option("--files", options->files, "Folder for copies of the annotation files, corrected");
    take->callback([options, out, files, &action] {
        if (out->count() + files->count() == 0)
            throw CLI::RequiredError("--out or --files");
        action = [options] { return exportPatch(*options); };
    });

    CLI::App* put = command->add_subcommand("apply", "Add the corrections of a patch to those of a benchmark");
    put->add_option("benchmark", options->benchmark, "Folder or annotation file, as it is opened")->required();
    put->add_option("patch", options->patch, "The .gspatch file")->required();
    put->add_option("--theirs", options->theirs, "Images (ids with commas, or all) where the patch wins a conflict");
    put->add_flag("--dry-run", options->dryRun, "Only say what would be done");
    put->add_flag("--json", options->json, "A JSON list of what was done with each correction");
    put->callback([options, &action] { action = [options] { return applyPatch(*options); }; });
}

}  // namespace groundscope
