// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli import: runs made elsewhere into a run file.
#include "app/cli/import_bundle.h"
#include "app/cli/support.h"
#include "core/run/import_reference.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace groundscope {
namespace {

struct ImportCommand {
    bool reference = false;
    BundleCommand bundle;
    std::string profile;  ///< empty = the default of the kind
    ImportOptions options;
    int probing = 0;  ///< 0 = as the files say
    bool json = false;
};

Json reportJson(const ImportOptions& options, const ImportReport& report) {
    return {{"run", options.out.string()},
            {"model", report.model},
            {"probing", report.probing},
            {"profile", options.files.profile},
            {"one_mask_an_image", report.oneMaskAnImage},
            {"samples", report.samples},
            {"with_masks", report.withMasks},
            {"without_phrases", report.withoutPhrases},
            {"missing", report.missing},
            {"phrases", report.phrases},
            {"masks", report.masks},
            {"answers", report.answers},
            {"verdicts", report.verdicts},
            {"selections", report.selections},
            {"notes", listJson(report.notes)}};
}

void printReport(const ImportOptions& options, const ImportReport& report) {
    std::cout << options.out.string() << ": " << report.model << ", probing " << report.probing << ", profile "
              << options.files.profile << "\n"
              << report.samples << " images: " << report.withMasks << " with masks, " << report.withoutPhrases
              << " without noun phrases, " << report.missing << " without prediction\n"
              << report.phrases << " noun phrases, " << report.masks << " masks, " << report.answers << " answers, "
              << report.verdicts << " verdicts, " << report.selections << " automatic selections\n";
    if (!report.notes.empty())
        std::cout << report.notes.size() << " notes are kept in the run\n";
}

Result<ImportReport> import(const ImportCommand& command) {
    ImportOptions options = command.options;
    if (!command.reference)
        return Error{ErrorCode::InvalidInput, "Say what to import: --reference for a run of the published scripts, --bundle DIR for an attention bundle.", {}};
    if (command.probing != 0)
        options.files.probing = command.probing;
    const StopSignal signal;
    ProgressLine line;
    return importReference(options, line.progress(signal.token()));
}

int runImport(ImportCommand& command) {
    if (!command.bundle.folder.empty()) {
        command.bundle.benchmark = command.options.benchmark;
        command.bundle.out = command.options.out;
        command.bundle.json = command.json;
        if (!command.profile.empty())
            command.bundle.profile = command.profile;
        return importBundle(command.bundle);
    }
    if (!command.profile.empty())
        command.options.files.profile = command.profile;
    const Result<ImportReport> report = import(command);
    if (!report.has_value())
        return fail(report.error());
    if (command.json) {
        printJson(reportJson(command.options, *report));
    } else {
        printNotes(report->notes);
        printReport(command.options, *report);
    }
    return kExitOk;
}

}  // namespace

void addImport(CLI::App& program, Action& action) {
    auto import = std::make_shared<ImportCommand>();
    ReferenceFiles& files = import->options.files;
    CLI::App* command = program.add_subcommand("import", "Make a .gsrun file of a run made elsewhere");
    auto* reference =
        command->add_flag("--reference", import->reference, "A finished run of the published PixFoundation scripts");
    addBundleOptions(*command, import->bundle);
    reference->excludes("--bundle");
    command->add_option("--preds", files.predictions, "Folder of its masks");
    command->add_option("--meta", files.meta, "Its meta file, short or long grammar");
    command->add_option("--points", files.points, "Its point file");
    command->add_option("--answers", files.answers, "An answers file (JSONL) of any probing; give it again for more");
    command->add_option("--judged", files.judged, "CSV of a judge's verdicts on the first probing");
    command->add_option("--auto", files.automatic, "File of automatic selections (JSONL)");
    command->add_option("--benchmark", import->options.benchmark, "Folder of the benchmark")->required();
    command->add_option("--out", import->options.out, "The .gsrun file to make; must not exist (--bundle: see --resume)")->required();
    command->add_option("--model", files.model, "Label of the model; otherwise as the files' names say");
    command->add_option("--probing", import->probing, "Probing of the masks: 1, 2 or 3; otherwise as the files' names say, or 2")
        ->check(CLI::Range(1, 3));
    command->add_option("--profile", import->profile, "clean (default of bundles), paper or reference (default of --reference)")
        ->check(CLI::IsMember({"clean", "paper", "reference"}));
    command->add_flag("--json", import->json, "Print what came in, and every note, as JSON");
    command->callback([import, &action] { action = [import] { return runImport(*import); }; });
}

}  // namespace groundscope
