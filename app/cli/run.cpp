// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli run: samples of a benchmark through the pipeline into a run file.
#include "app/cli/models.h"
#include "app/cli/reuse.h"
#include "app/cli/run_counts.h"
#include "app/cli/run_file.h"
#include "app/cli/run_pass.h"
#include "app/cli/selection.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "core/grounding/selectors.h"
#include "core/io/benchmark_reader.h"
#include "core/run/select_run.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct RunOptions {
    ModelOptions models;
    SettingOptions settings;
    SelectionOptions selection;
    fs::path benchmark;
    std::string variant;
    fs::path out;
    fs::path reuse;
    std::size_t limit = 0;
    std::string samples;
    std::string shard;
    bool resume = false;
    bool noHash = false;
    bool oneModel = false;
    bool json = false;
};

/// Indices of the samples asked for. InvalidInput with the first id that is not there.
Result<std::vector<std::size_t>> chosenSamples(const Benchmark& benchmark, const RunOptions& options) {
    std::vector<std::size_t> chosen;
    for (const std::string& id : split(options.samples, ',')) {
        const auto index = benchmark.find(id);
        if (!index)
            return Error{ErrorCode::InvalidInput, "The benchmark has no sample \"" + id + "\".", "--samples"};
        chosen.push_back(*index);
    }
    if (options.samples.empty())
        for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
            chosen.push_back(i);
    if (options.limit > 0 && chosen.size() > options.limit)
        chosen.resize(options.limit);
    if (chosen.empty())
        return Error{ErrorCode::InvalidInput, "There is no sample to run.", benchmark.root.string()};
    return chosen;
}

/// The list of what the file is to hold; this process runs its own part of it.
RunPlan planOf(const Benchmark& benchmark, const std::vector<std::size_t>& chosen, const Shard& shard) {
    RunPlan plan;
    plan.shard = shard;
    for (const std::size_t index : chosen)
        plan.samples.push_back(benchmark.samples[index].id);
    return plan;
}

Json reportJson(const BatchReport& report) {
    return {{"total", report.total},   {"kept", report.kept},       {"done", report.done},
            {"skipped", report.skipped}, {"failed", report.failed}, {"stopped", report.stopped},
            {"seconds", report.secondsElapsed}};
}

int conclude(const RunOptions& options, const RunStore& store, const BatchReport& report) {
    const auto counts = countRun(store);
    if (!counts.has_value())
        return fail(counts.error());
    if (options.json) {
        Json json = countsJson(store, *counts);
        json["batch"] = reportJson(report);
        printJson(json);
    } else {
        std::cout << report.kept + report.done << " of " << report.total << " samples are complete (" << report.kept
                  << " were before, " << report.skipped << " skipped), " << report.failed << " failed, "
                  << durationText(report.secondsElapsed) << ".\n";
        for (const ScoreSummary& score : counts->scores)
            if (score.meanIou)
                std::cout << score.selector << " mIoU " << *score.meanIou << " over " << score.images << " images.\n";
        if (report.stopped)
            std::cout << "Stopped; continue with --resume.\n";
    }
    if (report.error)
        return fail(*report.error);
    return report.failed > 0 || report.stopped ? kExitSomeFailed : kExitOk;
}

struct Pass {
    Stage upTo;
    bool mllm;
    bool segmenter;
};

bool asks(const RunConfig& config, const char* kind) {
    return config.probing != 3 && config.judge.kind == kind && asksJudge(config.selectors);
}

/// A chat judge is asked after the last pass: only then it is known what that costs.
std::vector<Pass> passesFor(const RunOptions& options, const RunConfig& config, const std::optional<Reuse>& reuse) {
    const Stage last = asks(config, "chat") ? Stage::Candidates : Stage::Scores;
    if (reuse && !needsMllm(*reuse, config))
        return {{last, asks(config, "local"), reuse->upTo < Stage::Candidates}};
    if (config.probing == 3)
        return {{Stage::Scores, true, false}};  // letters need no masks
    if (!options.oneModel)
        return {{last, true, true}};
    if (asks(config, "local"))
        return {{Stage::Maps, true, false}, {Stage::Candidates, false, true}, {Stage::Scores, true, false}};
    return {{Stage::Maps, true, false}, {last, false, true}};
}

/// Everything that is settled before the first model is loaded.
struct Preparation {
    std::shared_ptr<const Benchmark> benchmark;
    std::vector<std::size_t> samples;  // of this part
    RunPlan plan;
    ModelPlan models;
    RunConfig config;
    std::shared_ptr<PhraseFinder> phrases;
    std::shared_ptr<const WordVectors> vectors;  // null = the model's own
    std::optional<Reuse> reuse;

    [[nodiscard]] std::vector<std::string> ids() const {
        std::vector<std::string> list;
        for (const std::size_t index : samples)
            list.push_back(benchmark->samples[index].id);
        return list;
    }
};

/// Models and configuration; with --reuse, what the other run's leave open.
Result<Done> configure(Preparation& ready, const RunOptions& options, const StopSignal& signal) {
    ModelOptions models = options.models;
    SettingOptions settings = options.settings;
    std::shared_ptr<RunStore> other;
    if (!options.reuse.empty()) {
        GS_TRY(other, RunStore::open(options.reuse, RunStore::Access::ReadOnly));
        takeModels(*other, models, settings);
    }
    GS_TRY(ready.models, planModels(models));
    GS_TRY(ready.config, makeConfig(settings, ready.models));
    GS_CHECK(applySelection(options.selection, ready.config));
    ready.config.benchmark = ready.benchmark->name;
    ready.config.benchmarkRoot = fs::absolute(ready.benchmark->root);
    ready.config.variant = ready.benchmark->variant;
    if (!options.noHash)
        GS_CHECK(hashModels(ready.config, signal));
    if (other) {
        GS_TRY(ready.reuse, planReuse(other, ready.config, ready.ids()));
    }
    return Done{};
}

Result<Preparation> prepare(const RunOptions& options, const StopSignal& signal) {
    Preparation ready;
    GS_TRY(const Shard shard, options.shard.empty() ? Result<Shard>(Shard{}) : parseShard(options.shard));
    fs::path root = options.benchmark;
    if (root.empty()) {
        GS_TRY(const fs::path demo, findDemo());
        root = demo / "benchmark";
    }
    std::error_code ignored;
    if (!options.resume && fs::exists(options.out, ignored))
        return Error{ErrorCode::InvalidInput, "The file exists already: --resume continues it.", options.out.string()};
    GS_TRY(Benchmark benchmark, readBenchmark(root, options.variant, Progress{signal.token(), {}, {}}));
    ready.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
    GS_TRY(const std::vector<std::size_t> chosen, chosenSamples(*ready.benchmark, options));
    ready.plan = planOf(*ready.benchmark, chosen, shard);
    ready.samples = partOf(chosen, shard);
    GS_CHECK(configure(ready, options, signal));
    GS_TRY(ready.phrases, makePhraseFinder(ready.config.chunker));
    ProgressLine line;
    GS_TRY(ready.vectors, vectorsOf(ready.config.similarity, line.progress(signal.token())));
    line.clear();
    if (ready.vectors)
        warn("word vectors: " + ready.vectors->description());
    return ready;
}

/// What is in use and why; how much space side files will take.
void tellModels(const Workers& workers, const RunConfig& config, std::size_t samples) {
    for (const auto& info : {workers.mllm, workers.segmenter})
        if (info)
            warn(info->description + " on " + info->ref.device + ", " + info->ref.dtype + " (" + info->deviceReason + ")");
    const auto bytes = static_cast<double>(workers.headBytes);
    if (config.keepHeads && workers.mllm)
        warn("attention of every head: at most " + bytesText(bytes) + " a sample, " +
             bytesText(bytes * static_cast<double>(samples)) + " in all");
}

/// Choices of a chat judge in every sample that has its candidates, once it is said what that costs.
Result<Done> askChat(const RunOptions& options, const Preparation& ready, const std::shared_ptr<RunStore>& store,
                     const StopSignal& signal) {
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    GS_TRY(const SelectPlan plan,
           planSelecting(*store, *ready.benchmark, ready.config, ready.config.selectors, false, 0, progress));
    GS_TRY(const auto client, judgeClient(options.selection, ready.config, chatMemory(store)));
    GS_TRY(const ChatCost cost, estimateSelecting(*store, *ready.benchmark, plan, client, progress));
    line.clear();
    warn("to send to " + ready.config.judge.model + " at " + ready.config.judge.endpoint + ": " + costText(cost));
    if (options.selection.chat.dryRun)
        return Done{};
    GS_TRY(const bool may, maySend(options.selection.chat, cost));
    if (!may)
        return Done{};
    const auto judge = makeChatJudge(client, ready.config.judge.model);
    SelectOutcome outcome;
    const auto tell = [&line](const std::string& id, const Error& error) {
        line.clear();
        warn("sample " + id + ": " + describe(error));
    };
    return selectRun(*store, *ready.benchmark, plan, judge.get(), tell, progress, outcome);
}

/// The run's file, with what is reused in it.
Result<std::shared_ptr<RunStore>> openStore(const RunOptions& options, const Preparation& ready, const StopSignal& signal) {
    const std::string origin = ready.reuse ? ready.reuse->from->record().id : std::string();
    GS_TRY(auto store, openRunFile(options.out, options.resume, {ready.config, *ready.benchmark, ready.plan, origin}));
    if (ready.reuse) {
        ProgressLine line;
        GS_TRY(const std::size_t copied, reuseStages(*ready.reuse->from, *store, ready.ids(), ready.reuse->upTo,
                                                     line.progress(signal.token())));
        line.clear();
        warn(std::to_string(copied) + " samples taken over from " + options.reuse.string() + " up to \"" +
             nameOf(ready.reuse->upTo) + "\"");
    }
    return store;
}

/// All passes that the samples need; the store is opened, or made, once the first models are loaded.
Result<BatchReport> runPasses(const RunOptions& options, Preparation& ready, std::shared_ptr<RunStore>& store,
                              const StopSignal& signal) {
    BatchReport total;
    std::optional<StateFile> state;  // only once the file is ours
    for (const Pass& pass : passesFor(options, ready.config, ready.reuse)) {
        GS_TRY(const Workers workers, loadWorkers(ready.models, pass.mllm, pass.segmenter, ready.config, signal));
        describeLoaded(ready.config, workers.mllm ? &*workers.mllm : nullptr,
                       workers.segmenter ? &*workers.segmenter : nullptr);
        tellModels(workers, ready.config, ready.samples.size());
        if (!store) {
            GS_TRY(store, openStore(options, ready, signal));
            state.emplace(options.out, ready.plan);
        }
        const BatchReport report = runPass(
            {ready.benchmark, ready.config, ready.samples, pass.upTo, ready.phrases, ready.vectors}, *store, workers, *state,
            signal);
        const double before = total.secondsElapsed;
        total = report;
        total.secondsElapsed += before;
        if (report.stopped || report.error)
            break;
    }
    return total;
}

Result<int> execute(const RunOptions& options, const StopSignal& signal) {
    GS_TRY(Preparation ready, prepare(options, signal));
    std::shared_ptr<RunStore> store;
    BatchReport total;
    if (options.resume) {
        GS_TRY(store, finishedRun(options.out, {ready.config, *ready.benchmark, ready.plan, {}}));
    }
    if (store) {
        removeState(options.out);  // of a process that was killed after its last sample
        total.total = total.kept = ready.samples.size();
        return conclude(options, *store, total);
    }
    GS_TRY(total, runPasses(options, ready, store, signal));
    if (asks(ready.config, "chat") && !total.stopped && !total.error) {
        const auto asked = askChat(options, ready, store, signal);
        if (!asked.has_value() && asked.error().code == ErrorCode::Cancelled)
            total.stopped = true;
        else if (!asked.has_value())
            total.error = asked.error();
    }
    return conclude(options, *store, total);
}

int runRun(const RunOptions& options) {
    if (options.benchmark.empty() && !options.models.demo)
        return fail({ErrorCode::InvalidInput, "Give --benchmark DIR (with --demo it may be left out).", {}});
    const StopSignal signal;
    const Result<int> code = execute(options, signal);
    return code.has_value() ? *code : fail(code.error());
}

}  // namespace

void addRun(CLI::App& program, Action& action) {
    auto options = std::make_shared<RunOptions>();
    CLI::App* command = program.add_subcommand("run", "Run a benchmark into a .gsrun file; Ctrl+C keeps everything done");
    command->add_option("--benchmark", options->benchmark, "Folder of the benchmark; with --demo: the demo's own");
    command->add_option("--variant", options->variant,
                        "Prompt-sensitivity inputs beside it: questions=N, images=N, objects, template=N, wording=N, "
                        "several separated by commas");
    command->add_option("--out", options->out, "The .gsrun file")->required();
    addModelOptions(*command, options->models);
    addSettingOptions(*command, options->settings);
    addSelectionOptions(*command, options->selection);
    command->add_option("--reuse", options->reuse,
                        "Another run of the same questions: what does not change is copied from it, models default to its own");
    command->add_option("--limit", options->limit, "At most this many samples");
    command->add_option("--samples", options->samples, "Only these samples: ids separated by commas");
    command->add_option("--shard", options->shard,
                        "Only part i of n of the samples (1/8 to 8/8); slurm: as the job array says. See merge, status");
    command->add_flag("--resume", options->resume, "Continue the file; refused when the configuration differs");
    command->add_flag("--no-hash", options->noHash, "Do not hash the weights (saves a minute with big models)");
    command->add_flag("--one-model-at-a-time", options->oneModel, "All answers first, then all masks: half the memory");
    command->add_flag("--json", options->json, "One JSON object on standard output at the end");
    command->callback([options, &action] { action = [options] { return runRun(*options); }; });
}

}  // namespace groundscope
