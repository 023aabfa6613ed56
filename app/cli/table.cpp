// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli table and compare: evaluations of several runs as tables.
#include "app/cli/support.h"
#include "core/base/files.h"
#include "core/metrics/comparison.h"
#include "core/metrics/comparison_table.h"
#include "core/run/evaluate_runs.h"
#include "core/run/run_agreement.h"
#include "core/run/suspicion_queue.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// What both commands ask of the runs.
struct RunsOptions {
    RunsToEvaluate runs;
    std::string defects;
    fs::path out;
};

void addRunsOptions(CLI::App& command, RunsOptions& options) {
    command.add_option("runs", options.runs.files, "The .gsrun files")->required();
    command.add_option("--benchmark", options.runs.benchmarks, "Folder of the benchmark; default: where each run found it")
        ->expected(1)
        ->take_all();
    command.add_option("--profile", options.runs.profile, "Score under clean, paper or reference; default: each run's own")
        ->check(CLI::IsMember({"clean", "paper", "reference"}));
    command.add_option("--defect", options.defects, "Single switches: B10=published,B15=corrected");
    command.add_flag("--all-images", options.runs.allImages, "Keep the images without an expression (the none list)");
    command.add_option("--out", options.out, "Write into this file instead of standard output");
}

Result<std::vector<TableRun>> evaluateAll(RunsOptions& options) {
    GS_TRY(options.runs.defects, parseOverrides(options.defects));
    const StopSignal signal;
    ProgressLine line;
    return evaluateRuns(options.runs, line.progress(signal.token()));
}

int deliver(const fs::path& out, const Result<std::string>& text) {
    if (!text.has_value())
        return fail(text.error());
    if (out.empty()) {
        std::cout << *text << std::flush;
        return kExitOk;
    }
    const auto written = writeFile(out, *text);
    return written.has_value() ? kExitOk : fail(written.error());
}

struct TableCommand {
    RunsOptions runs;
    std::string kind;
    std::string format = "markdown";
    std::string conceptsBy;
    bool intervals = false;
    bool bca = false;
    std::vector<std::string> test;
    int resamples = 10'000;
    std::uint64_t seed = 2024;
};

/// One of the runs, by its place from 1 or by its file.
Result<std::size_t> runNamed(const std::string& name, const std::vector<fs::path>& files) {
    for (std::size_t i = 0; i < files.size(); ++i)
        if (name == files[i].string() || name == std::to_string(i + 1))
            return i;
    return Error{ErrorCode::InvalidInput,
                 "\"" + name + "\" is none of the runs; expected a number from 1 to " + std::to_string(files.size()) +
                     " or one of the files.",
                 "--test"};
}

Result<std::string> makeTables(TableCommand& command) {
    TableOptions options;
    options.intervals = command.intervals;
    options.test.bootstrap.seed = command.seed;
    options.test.bootstrap.resamples = command.resamples;
    options.test.bootstrap.method = command.bca ? IntervalMethod::Bca : IntervalMethod::Percentile;
    std::vector<std::size_t> tested;
    for (const std::string& name : command.test) {
        GS_TRY(const std::size_t index, runNamed(name, command.runs.runs.files));
        tested.push_back(index);
    }
    command.runs.runs.conceptsBy = command.conceptsBy;
    GS_TRY(const std::vector<TableRun> runs, evaluateAll(command.runs));
    GS_TRY(Table table, makeTable(command.kind, runs, options));
    std::vector<Table> tables{std::move(table)};
    if (tested.size() == 2) {
        if (runs[tested[0]].evaluation.benchmark != runs[tested[1]].evaluation.benchmark)
            return Error{ErrorCode::InvalidInput, "A paired test needs two runs of one benchmark.", "--test"};
        tables.push_back(testTable(runs[tested[0]], runs[tested[1]], options));
    }
    return formatTables(tables, command.format);
}

struct CompareCommand {
    RunsOptions runs;
    bool json = false;
    bool csv = false;
    bool differing = false;
    bool suspects = false;
    bool agreement = false;
};

Result<std::vector<std::shared_ptr<RunStore>>> openAll(const CompareCommand& command) {
    std::vector<std::shared_ptr<RunStore>> stores;
    for (const auto& file : command.runs.runs.files) {
        GS_TRY(std::shared_ptr<RunStore> store, RunStore::open(file, RunStore::Access::ReadOnly));
        stores.push_back(std::move(store));
    }
    return stores;
}

Result<std::string> formatted(const CompareCommand& command, const Table& table) {
    return formatTables({table}, command.json ? "json" : command.csv ? "csv" : "markdown");
}

/// How far the others are from the first.
Result<std::string> listAgreement(const CompareCommand& command, const Comparison& comparison) {
    GS_TRY(const auto stores, openAll(command));
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(const auto agreements, runAgreement(comparison, stores, line.progress(signal.token())));
    line.clear();
    return formatted(command, agreementTable(comparison, agreements));
}

/// The samples whose ground truth the runs put in doubt.
Result<std::string> listSuspects(const CompareCommand& command, const Comparison& comparison) {
    GS_TRY(const auto stores, openAll(command));
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(const auto suspects, suspicionQueue(comparison, stores, line.progress(signal.token())));
    line.clear();
    return formatted(command, suspicionTable(comparison, suspects));
}

Result<std::string> compare(CompareCommand& command) {
    GS_TRY(const std::vector<TableRun> runs, evaluateAll(command.runs));
    std::vector<Evaluation> evaluations;
    for (const TableRun& run : runs)
        evaluations.push_back(run.evaluation);
    GS_TRY(const Comparison comparison, compareRuns(evaluations));
    for (const DataNote& note : comparison.notes)
        warn(note.where + ": " + note.message);
    if (command.suspects)
        return listSuspects(command, comparison);
    if (command.agreement)
        return listAgreement(command, comparison);
    if (command.json)
        return dumpJson(comparisonJson(comparison, command.differing), 2) + "\n";
    const Table table = comparisonTable(comparison, command.differing);
    return formatTables({table}, command.csv ? "csv" : "markdown");
}

}  // namespace

void addTable(CLI::App& program, Action& action) {
    auto command = std::make_shared<TableCommand>();
    CLI::App* sub = program.add_subcommand("table", "Tables of one or more runs: CSV, Markdown, LaTeX, JSON");
    sub->add_option("--kind", command->kind, "scores, patterns, when, failures, lengths, ablation")
        ->required()
        ->check(CLI::IsMember({"scores", "patterns", "when", "failures", "lengths", "ablation"}));
    sub->add_option("--format", command->format, "csv, markdown (default), latex, json")
        ->check(CLI::IsMember({"csv", "markdown", "latex", "json"}));
    addRunsOptions(*sub, command->runs);
    sub->add_option("--concepts-by", command->conceptsBy, "Annotator whose concept labels count; default: the first");
    sub->add_flag("--ci", command->intervals, "95 % bootstrap intervals; pairs are resampled as pairs");
    sub->add_flag("--bca", command->bca, "Intervals corrected for bias and skewness (BCa) instead of percentiles");
    sub->add_option("--test", command->test, "Paired test between two of the runs: their places (1 2) or files")->expected(2);
    sub->add_option("--resamples", command->resamples, "Bootstrap resamples (10000)")->check(CLI::Range(100, 1'000'000));
    sub->add_option("--seed", command->seed, "Seed of resampling and permutations (2024)");
    sub->callback([command, &action] { action = [command] { return deliver(command->runs.out, makeTables(*command)); }; });
}

void addCompare(CLI::App& program, Action& action) {
    auto command = std::make_shared<CompareCommand>();
    CLI::App* sub = program.add_subcommand("compare", "What several runs of one benchmark selected, sample by sample");
    addRunsOptions(*sub, command->runs);
    auto* json = sub->add_flag("--json", command->json, "One JSON object");
    sub->add_flag("--csv", command->csv, "CSV instead of Markdown")->excludes(json);
    auto* differing = sub->add_flag("--differing", command->differing, "Only samples on which the runs differ");
    auto* suspects = sub->add_flag("--suspects", command->suspects, "Samples on which runs agree with each other and not with the ground truth")
                         ->excludes(differing);
    sub->add_flag("--agreement", command->agreement, "How far the runs are from the first: answers, points, IoU, masks")
        ->excludes(differing)
        ->excludes(suspects);
    sub->callback([command, &action] { action = [command] { return deliver(command->runs.out, compare(*command)); }; });
}

}  // namespace groundscope
