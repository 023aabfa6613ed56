// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli report: tables, plots, samples and method of runs as one page for a browser.
#include "app/report/report.h"
#include "app/cli/qt.h"
#include "app/cli/support.h"
#include "core/base/files.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct ReportCommand {
    ReportOptions options;
    std::string defects;
    fs::path out;
};

/// A folder that is there or can be made.
Result<Done> makeFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure || !fs::is_directory(folder, failure))
        return Error{ErrorCode::Io, "The folder cannot be made; expected a folder to write index.html into.", folder.string()};
    return Done{};
}

Result<Done> writeReport(ReportCommand& command) {
    GS_TRY(command.options.runs.defects, parseOverrides(command.defects));
    GS_CHECK(makeFolder(command.out));
    startQt();
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(const Report report, makeReport(command.options, line.progress(signal.token())));
    line.clear();
    const fs::path file = command.out / "index.html";
    GS_CHECK(writeFile(file, report.html));
    for (const std::string& note : report.notes)
        warn(note);
    std::cout << file.string() << "\n" << bytesText(static_cast<double>(report.html.size())) << "\n";
    return Done{};
}

void addScoring(CLI::App& sub, ReportCommand& command) {
    RunsToEvaluate& runs = command.options.runs;
    sub.add_option("runs", runs.files, "The .gsrun files")->required();
    sub.add_option("--benchmark", runs.benchmarks, "Folder of the benchmark; default: where each run found it")->expected(1)->take_all();
    sub.add_option("--profile", runs.profile, "Score under clean, paper or reference; default: each run's own")
        ->check(CLI::IsMember({"clean", "paper", "reference"}));
    sub.add_option("--defect", command.defects, "Single switches: B10=published,B15=corrected");
    sub.add_flag("--all-images", runs.allImages, "Keep the images without an expression (the none list)");
    sub.add_option("--concepts-by", runs.conceptsBy, "Annotator whose concept labels count; default: the first");
}

}  // namespace

void addReport(CLI::App& program, Action& action) {
    auto command = std::make_shared<ReportCommand>();
    ReportOptions& options = command->options;
    CLI::App* sub = program.add_subcommand("report", "Tables, plots, samples and method of runs as one page for a browser");
    addScoring(*sub, *command);
    sub->add_option("--out", command->out, "Folder to write index.html into")->required();
    sub->add_option("--title", options.title, "Heading of the page; default: the benchmark's name");
    sub->add_option("--selector", options.selector, "Whose choices the galleries go by; default: the first that needs no ground truth");
    sub->add_option("--gallery", options.gallery, "Samples in each gallery (6); 0: no pictures")->check(CLI::Range(0, kMostGallerySamples));
    sub->add_flag("--ci", options.intervals, "95 % bootstrap intervals; pairs are resampled as pairs");
    sub->add_option("--resamples", options.resamples, "Bootstrap resamples (10000)")->check(CLI::Range(100, 1'000'000));
    sub->add_option("--seed", options.seed, "Seed of resampling and permutations (2024)");
    sub->add_flag("--anonymise", options.anonymise, "No names of people, machines, folders or files");
    sub->callback([command, &action] {
        action = [command] {
            const auto written = writeReport(*command);
            return written.has_value() ? kExitOk : fail(written.error());
        };
    });
}

}  // namespace groundscope
