// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli select: masks of a stored run chosen anew, or for the first time, by a judge or without one.
#include "app/cli/models.h"
#include "app/cli/selection.h"
#include "app/setup/model_factory.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "core/grounding/local_judge.h"
#include "core/grounding/selectors.h"
#include "core/io/benchmark_reader.h"
#include "core/io/run_change.h"
#include "core/run/select_run.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct SelectOptions {
    fs::path run;
    fs::path benchmark;
    SelectionOptions selection;
    ModelOptions models;
    std::size_t limit = 0;
    bool again = false;
    bool json = false;
};

/// What is to be done, before anything is changed.
struct Prepared {
    Benchmark benchmark;
    SelectPlan plan;
    ChatCost cost;
    bool newJudge = false;  ///< the run says another judge, or other selectors
};

bool asksChat(const SelectPlan& plan) {
    return plan.config.judge.kind == "chat" && asksJudge(plan.selectors);
}

bool asksLocal(const SelectPlan& plan) {
    return plan.config.judge.kind == "local" && asksJudge(plan.selectors);
}

/// The run's configuration with the judge and selectors asked for.
Result<RunConfig> configFor(const SelectOptions& options, const RunConfig& stored) {
    RunConfig config = stored;
    GS_CHECK(applySelection(options.selection, config));
    std::vector<std::string> all = stored.selectors;
    for (const std::string& name : config.selectors)
        if (std::find(all.begin(), all.end(), name) == all.end())
            all.push_back(name);
    config.selectors = std::move(all);
    return config;
}

Result<Prepared> prepare(const SelectOptions& options, const Progress& progress) {
    Prepared ready;
    GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(options.run, RunStore::Access::ReadOnly));
    const RunConfig& stored = store->record().config;
    GS_TRY(const RunConfig config, configFor(options, stored));
    ready.newJudge = !(config == stored);
    GS_TRY(ready.benchmark, readBenchmark(options.benchmark.empty() ? stored.benchmarkRoot : options.benchmark, stored.variant, progress));
    GS_TRY(ready.plan, planSelecting(*store, ready.benchmark, config, split(options.selection.selectors, ','), options.again,
                                     options.limit, progress));
    const bool otherJudge = !(config.judge == stored.judge) && asksJudge(ready.plan.selectors);
    if (otherJudge && ready.plan.kept > 0)
        return Error{ErrorCode::InvalidInput,
                     "The run holds choices of another judge, scheme or setting; --again replaces them all.",
                     options.run.string()};
    if (asksChat(ready.plan)) {
        GS_TRY(auto client, judgeClient(options.selection, config, chatMemory(store)));
        GS_TRY(ready.cost, estimateSelecting(*store, ready.benchmark, ready.plan, std::move(client), progress));
    }
    return ready;
}

Json planJson(const SelectOptions& options, const Prepared& ready) {
    const JudgeConfig& judge = ready.plan.config.judge;
    Json json = {{"run", options.run.string()},
                 {"selectors", ready.plan.selectors},
                 {"samples", ready.plan.samples.size()},
                 {"kept", ready.plan.kept},
                 {"not_ready", ready.plan.notReady},
                 {"skipped", ready.plan.skipped},
                 {"judge", nullptr}};
    if (asksJudge(ready.plan.selectors))
        json["judge"] = {{"kind", judge.kind},         {"scheme", judge.scheme},
                         {"presence", judge.presence}, {"order_checks", judge.orderChecks},
                         {"model", judge.model},       {"endpoint", judge.endpoint}};
    if (asksChat(ready.plan))
        json.update({{"requests", ready.cost.requests},
                     {"images", ready.cost.images},
                     {"bytes", ready.cost.bytes},
                     {"remembered", ready.cost.remembered}});
    return json;
}

void printPlan(const Prepared& ready) {
    const SelectPlan& plan = ready.plan;
    std::cout << "  " << plan.samples.size() << " samples to choose in, " << plan.kept << " have their choices";
    if (plan.notReady > 0)
        std::cout << ", " << plan.notReady << " have no candidates yet";
    std::cout << '\n';
    if (asksChat(plan))
        std::cout << "  to send to " << plan.config.judge.model << " at " << plan.config.judge.endpoint << ": "
                  << costText(ready.cost) << '\n';
    std::cout << std::flush;
}

/// The language model a local judge looks with: that of the options, or the run's own. None for other judges.
Result<Models> loadJudgeModel(const SelectOptions& options, const SelectPlan& plan, const Progress& progress) {
    if (!asksLocal(plan))
        return Models();
    MllmSource source{options.models.mllm, options.models.vision, options.models.device, options.models.dtype};
    if (options.models.demo) {
        GS_TRY(const fs::path demo, findDemo());
        source.path = demo / "mllm";
    }
    if (source.path.empty()) {
        source.path = plan.config.mllm.path;
        source.visionPath = plan.config.mllm.visionPath;
    }
    if (source.path.empty())
        return Error{ErrorCode::InvalidInput,
                     "A local judge needs a language model: give --mllm DIR or --demo, or --judge chat.",
                     {}};
    return nativeModels(source, {}, options.models.threads)(progress);
}

Json outcomeJson(const SelectOutcome& outcome) {
    const OrderBiasFigures& order = outcome.order;
    const auto rate = order.all.flipRate();
    return {{"selected", outcome.selected},
            {"flagged", outcome.flagged},
            {"failed", outcome.failed},
            {"order",
             {{"samples", order.samples},
              {"checks", order.all.checks},
              {"flips", order.all.flips},
              {"unclear", order.all.unclear},
              {"flip_rate", rate ? Json(*rate) : Json(nullptr)},
              {"sensitive", order.sensitive},
              {"questions", order.questions},
              {"named_first", order.namedFirst},
              {"first_by_chance", order.firstByChance}}}};
}

void printOutcome(const Prepared& ready, const SelectOutcome& outcome) {
    std::cout << "  chose in " << outcome.selected << " of " << ready.plan.samples.size() << " samples, " << outcome.flagged
              << " flagged, " << outcome.failed << " failed\n";
    const OrderBiasFigures& order = outcome.order;
    if (const auto rate = order.all.flipRate())
        std::cout << "  another order changed " << order.all.flips << " of " << order.all.checks << " choices (flip rate "
                  << *rate << "), in " << order.sensitive << " of " << order.samples << " samples\n";
}

/// Chooses in the opened run; tells the outcome also when it ends early.
Result<int> choose(const SelectOptions& options, const Prepared& ready, const Models& models, const StopSignal& signal) {
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    GS_TRY(std::shared_ptr<RunStore> store, RunStore::open(options.run, RunStore::Access::ReadWrite));
    std::shared_ptr<ChatClient> client;
    std::unique_ptr<Judge> judge;
    if (models.mllm) {
        judge = makeLocalJudge(*models.mllm, ready.plan.config.conversation);
    } else if (asksChat(ready.plan)) {
        GS_TRY(client, judgeClient(options.selection, ready.plan.config, chatMemory(store)));
        judge = makeChatJudge(client, ready.plan.config.judge.model);
    }
    SelectOutcome outcome;
    const auto ended = selectRun(*store, ready.benchmark, ready.plan, judge.get(),
                                 [&line](const std::string& id, const Error& error) {
                                     line.clear();
                                     warn("sample " + id + ": " + describe(error));
                                 },
                                 progress, outcome);
    line.clear();
    if (options.json) {
        Json json = planJson(options, ready);
        json.update(outcomeJson(outcome));
        if (client)
            json["sent_requests"] = client->cost().requests;
        printJson(json);
    } else {
        printOutcome(ready, outcome);
    }
    if (ended.has_value())
        return outcome.failed > 0 ? kExitSomeFailed : kExitOk;
    warn(ended.error().code == ErrorCode::Cancelled ? "stopped; choices so far are kept, the same command without --again goes on"
                                                    : "gave up: " + describe(ended.error()) + " Choices so far are kept.");
    return kExitSomeFailed;
}

/// Old choices go, and the run says who chooses now, before the first new choice is kept.
Result<Done> makeRoom(const SelectOptions& options, const Prepared& ready, const Progress& progress) {
    if (options.again) {
        GS_TRY(const auto store, RunStore::open(options.run, RunStore::Access::ReadWrite));
        GS_CHECK(dropSelections(*store, ready.plan.selectors, progress));
    }
    if (!ready.newJudge)
        return Done{};
    return changeSelectors(options.run, ready.plan.config.selectors, ready.plan.config.judge);
}

Result<int> execute(const SelectOptions& options) {
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(const Prepared ready, prepare(options, line.progress(signal.token())));
    line.clear();
    if (!options.json)
        printPlan(ready);
    if (options.selection.chat.dryRun) {
        if (options.json)
            printJson(planJson(options, ready));
        return kExitOk;
    }
    GS_TRY(const bool may, maySend(options.selection.chat, ready.cost));
    if (!may)
        return kExitOk;
    GS_TRY(const Models models, loadJudgeModel(options, ready.plan, line.progress(signal.token())));
    GS_CHECK(makeRoom(options, ready, line.progress(signal.token())));
    line.clear();
    return choose(options, ready, models, signal);
}

}  // namespace

void addSelect(CLI::App& program, Action& action) {
    auto options = std::make_shared<SelectOptions>();
    options->selection.selectors = "automatic";
    CLI::App* command = program.add_subcommand("select", "Choose masks of a stored run anew, or by a judge it did not have");
    command->add_option("run", options->run, "The .gsrun file; choices and replies are kept in it")->required();
    command->add_option("--benchmark", options->benchmark, "The run's benchmark (default: where it lay)");
    addSelectionOptions(*command, options->selection);
    addModelOptions(*command, options->models);
    command->add_option("--limit", options->limit, "At most this many samples");
    command->add_flag("--again", options->again, "Replace choices that are there already");
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] {
        action = [options] {
            const Result<int> code = execute(*options);
            return code.has_value() ? *code : fail(code.error());
        };
    });
}

}  // namespace groundscope
