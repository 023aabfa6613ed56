// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli merge: the parts of a run that several machines made, as one run.
#include "app/cli/support.h"
#include "core/io/run_hash.h"
#include "core/run/merge_runs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kIdsShown = 10;

struct MergeOptions {
    fs::path out;
    std::vector<fs::path> shards;
    bool json = false;
};

Json reportJson(const MergeOptions& options, const MergeReport& report, const std::string& results) {
    Json duplicates = Json::array();
    for (const MergeReport::Duplicate& duplicate : report.duplicates) {
        Json files = Json::array();
        for (const fs::path& file : duplicate.files)
            files.push_back(file.string());
        duplicates.push_back({{"sample", duplicate.sampleId}, {"files", std::move(files)}});
    }
    return {{"run", options.out.string()},
            {"samples", report.samples},
            {"complete", report.complete},
            {"added", report.added},
            {"failed", report.failed},
            {"unfinished", report.unfinished},
            {"missing", report.missing},
            {"missing_unlisted", report.unknown},
            {"duplicates", std::move(duplicates)},
            {"notes", report.notes},
            {"results", results}};
}

/// ": 3, 5, 8 and 12 more"
std::string idsText(const std::vector<std::string>& ids) {
    std::string text;
    for (std::size_t i = 0; i < std::min(ids.size(), kIdsShown); ++i)
        text += (i == 0 ? ": " : ", ") + ids[i];
    return ids.size() > kIdsShown ? text + " and " + std::to_string(ids.size() - kIdsShown) + " more" : text;
}

void printReport(const MergeOptions& options, const MergeReport& report, const std::string& results) {
    std::cout << options.out.string() << ": " << report.complete << " of " << report.samples << " samples are complete, "
              << report.added << " added now.\n";
    const auto list = [](const char* what, const std::vector<std::string>& ids, std::size_t more) {
        if (ids.size() + more > 0)
            std::cout << "  " << ids.size() + more << ' ' << what << idsText(ids) << '\n';
    };
    list("failed", report.failed, 0);
    list("unfinished", report.unfinished, 0);
    list("missing", report.missing, report.unknown);
    std::vector<std::string> twice;
    for (const MergeReport::Duplicate& duplicate : report.duplicates)
        twice.push_back(duplicate.sampleId);
    list("in several files, with the same results", twice, 0);
    std::cout << "  results " << results << '\n';
}

Result<int> merge(const MergeOptions& options, const StopSignal& signal) {
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    GS_TRY(const MergeReport report, mergeRuns(options.out, options.shards, progress));
    GS_TRY(const std::string results, hashResults(options.out, progress));
    line.clear();
    for (const std::string& note : report.notes)
        warn(note);
    if (options.json)
        printJson(reportJson(options, report, results));
    else
        printReport(options, report, results);
    return report.complete == report.samples ? kExitOk : kExitSomeFailed;
}

int runMerge(const MergeOptions& options) {
    const StopSignal signal;
    const Result<int> code = merge(options, signal);
    return code.has_value() ? *code : fail(code.error());
}

}  // namespace

void addMerge(CLI::App& program, Action& action) {
    auto options = std::make_shared<MergeOptions>();
    CLI::App* command = program.add_subcommand("merge", "Make one run of its parts (run --shard); the same again changes nothing");
    command->add_option("out", options->out, "The .gsrun file to make or to add to")->required();
    command->add_option("shards", options->shards, "Files of the parts")->required();
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runMerge(*options); }; });
}

}  // namespace groundscope
