// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli evaluate: every figure of a stored run, under its own profile or another.
#include "app/cli/evaluation_json.h"
#include "app/cli/run_counts.h"
#include "app/cli/support.h"
#include "core/io/benchmark_reader.h"
#include "core/run/evaluate_run.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

struct Options {
    std::filesystem::path run;
    std::vector<std::filesystem::path> with;
    std::filesystem::path benchmark;
    std::string profile;
    std::string defects;
    std::string conceptsBy;
    bool allImages = false;
    bool json = false;
};

std::string percent(const Measured& figure) {
    if (!figure.value)
        return "none (" + figure.absent + ")";
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.2f %%", 100 * *figure.value);
    return text.data();
}

void printSelectors(const Evaluation& evaluation) {
    for (const SelectorFigures& selector : evaluation.selectors) {
        std::cout << "  " << selector.selector << ": mIoU " << percent(selector.miou) << " over " << selector.images
                  << " images; with a target " << percent(selector.miouNonempty) << " (" << selector.emptyTargets
                  << " empty targets); S " << percent(selector.score) << '\n';
        if (selector.failures)
            std::cout << "    fails (by " << evaluation.failuresBy << "): only the answer " << selector.failures->vqaOnly
                      << ", only the mask " << selector.failures->groundingOnly << ", both " << selector.failures->both
                      << ", none " << selector.failures->none << '\n';
        if (const auto rate = selector.orderBias.all.flipRate())
            std::cout << "    asked again in another order: " << percent({rate, {}}) << " of "
                      << selector.orderBias.all.checks << " flipped\n";
    }
}

void printWhen(const WhenFigures& when) {
    std::cout << "  location of the oracle phrase, tenths of the answer:";
    for (const std::int64_t count : when.location)
        std::cout << ' ' << count;
    std::cout << " (unknown: " << when.unknownLocation << ")\n  text mismatch: " << percent(when.mismatch)
              << "; concepts other than objects: " << percent(when.otherThanObjects) << '\n';
    for (const auto& [cause, samples] : when.regret)
        std::cout << "  regret, " << cause << ": " << samples << " samples\n";
}

void printFirstNotes(const std::vector<DataNote>& notes) {
    constexpr std::size_t kShown = 10;
    for (std::size_t i = 0; i < std::min(notes.size(), kShown); ++i)
        std::cout << "  note: " << (notes[i].sampleId.empty() ? "" : "sample " + notes[i].sampleId + ": ")
                  << notes[i].message << '\n';
    if (notes.size() > kShown)
        std::cout << "  … and " << notes.size() - kShown << " more notes (--json lists all)\n";
}

void printText(const Evaluation& evaluation, Json counts) {
    counts["scores"] = Json::array();  // those of the run's own scoring; what follows is scored anew
    printCounts(counts);
    std::string switches;
    for (const std::string& id : evaluation.switches)
        switches += (switches.empty() ? "" : " ") + id;
    std::cout << "  scored under " << evaluation.profile << " (as published: " << (switches.empty() ? "nothing" : switches)
              << "), " << evaluation.samples << " samples counted\n";
    printSelectors(evaluation);
    std::cout << "  A (letter) " << percent(evaluation.letter) << ", per item " << percent(evaluation.letterPerItem)
              << "; A† (judge) " << percent(evaluation.judge) << ", per item " << percent(evaluation.judgePerItem) << '\n';
    printWhen(evaluation.when);
    printFirstNotes(evaluation.notes);
}

Result<int> evaluate(const Options& options, const StopSignal& signal) {
    GS_TRY(const auto store, RunStore::open(options.run, RunStore::Access::ReadOnly));
    EvaluateOptions asked;
    asked.profile = options.profile;
    GS_TRY(asked.defects, parseOverrides(options.defects));
    asked.allImages = options.allImages;
    asked.conceptsBy = options.conceptsBy;
    for (const auto& file : options.with) {
        GS_TRY(auto companion, RunStore::open(file, RunStore::Access::ReadOnly));
        asked.companions.push_back(std::move(companion));
    }
    const auto root = options.benchmark.empty() ? store->record().config.benchmarkRoot : options.benchmark;
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    auto benchmark = readBenchmark(root, store->record().config.variant, progress);
    if (!benchmark.has_value())
        return withContext(benchmark.error(), "the run's benchmark (--benchmark DIR names another folder)");
    GS_TRY(const Evaluation evaluation, evaluateRun(*store, *benchmark, asked, progress));
    GS_TRY(const RunCounts counts, countRun(*store));
    line.clear();
    const Json stored = countsJson(*store, counts);
    if (options.json) {
        Json json = evaluationJson(evaluation);
        json["counts"] = stored["samples"];
        json["stages"] = stored["stages"];
        printJson(json);
    } else {
        printText(evaluation, stored);
    }
    return counts.failed + counts.damaged > 0 ? kExitSomeFailed : kExitOk;
}

int runEvaluate(const Options& options) {
    const StopSignal signal;
    const Result<int> code = evaluate(options, signal);
    return code.has_value() ? *code : fail(code.error());
}

}  // namespace

void addEvaluate(CLI::App& program, Action& action) {
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("evaluate", "Every figure of a stored run: mIoU, accuracy, S, failures, when");
    command->add_option("run", options->run, "The .gsrun file")->required();
    command->add_option("--with", options->with, "Runs of the same model in other probings: their answers and masks count");
    command->add_option("--benchmark", options->benchmark, "Folder of the benchmark; default: where the run found it");
    command->add_option("--profile", options->profile, "Score under clean, paper or reference; default: the run's own")
        ->check(CLI::IsMember({"clean", "paper", "reference"}));
    command->add_option("--defect", options->defects, "Single switches: B10=published,B15=corrected");
    command->add_flag("--all-images", options->allImages, "Keep the images without an expression (the none list)");
    command->add_option("--concepts-by", options->conceptsBy, "Annotator whose concept labels count; default: the first");
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runEvaluate(*options); }; });
}

}  // namespace groundscope
