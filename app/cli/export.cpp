// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli export: a run file in the form other programs read.
#include "app/cli/support.h"
#include "core/io/benchmark_reader.h"
#include "core/run/export_reference.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct ExportCommand {
    bool reference = false;
    fs::path run;
    fs::path out;
    fs::path benchmark;  ///< empty = as the run says
    std::string model;
    bool json = false;
};

Result<ExportReport> exportRun(const ExportCommand& command) {
    if (!command.reference)
        return Error{ErrorCode::InvalidInput, "Say how to write it: --reference for the files of the published scripts.", {}};
    const StopSignal signal;
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    GS_TRY(const auto store, RunStore::open(command.run, RunStore::Access::ReadOnly));
    const fs::path root = command.benchmark.empty() ? store->record().config.benchmarkRoot : command.benchmark;
    Result<Benchmark> benchmark = readBenchmark(root, progress);
    if (!benchmark.has_value())
        return Error{benchmark.error().code, benchmark.error().message + " Say where the benchmark is with --benchmark.",
                     benchmark.error().where};
    return exportReference(*store, *benchmark, command.out, command.model, progress);
}

int runExport(const ExportCommand& command) {
    const Result<ExportReport> report = exportRun(command);
    if (!report.has_value())
        return fail(report.error());
    if (command.json) {
        Json files = Json::array();
        for (const fs::path& file : report->files)
            files.push_back(file.string());
        printJson({{"files", std::move(files)}, {"masks", report->masks}, {"notes", listJson(report->notes)}});
        return kExitOk;
    }
    printNotes(report->notes);
    for (const fs::path& file : report->files)
        std::cout << file.string() << "\n";
    std::cout << report->masks << " masks\n";
    return kExitOk;
}

}  // namespace

void addExport(CLI::App& program, Action& action) {
    auto options = std::make_shared<ExportCommand>();
    CLI::App* command = program.add_subcommand("export", "Write a .gsrun file in the form of the published scripts");
    command->add_flag("--reference", options->reference, "The files that the published PixFoundation evaluation reads");
    command->add_option("run", options->run, "The .gsrun file")->required();
    command->add_option("--out", options->out, "Folder to fill; must not exist or be empty")->required();
    command->add_option("--benchmark", options->benchmark, "Folder of the benchmark; otherwise as the run says");
    command->add_option("--model", options->model, "Label of the model in the names; otherwise the run's");
    command->add_flag("--json", options->json, "Print what was written, and every note, as JSON");
    command->callback([options, &action] { action = [options] { return runExport(*options); }; });
}

}  // namespace groundscope
