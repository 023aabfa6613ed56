// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli judge: verdicts of a chat endpoint on the answers of a stored run.
#include "app/cli/chat.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "core/io/benchmark_reader.h"
#include "core/run/judge_run.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

struct JudgeOptions {
    std::filesystem::path run;
    std::filesystem::path benchmark;
    ChatOptions chat;
    int probing = 1;
    std::size_t limit = 0;
    bool json = false;
};

/// Everything that is needed before the first request.
struct Prepared {
    std::shared_ptr<RunStore> store;
    std::shared_ptr<ChatClient> client;
    JudgePlan plan;
};

Result<Prepared> prepare(JudgeOptions& options) {
    Prepared prepared;
    const auto access = options.chat.dryRun ? RunStore::Access::ReadOnly : RunStore::Access::ReadWrite;
    GS_TRY(prepared.store, RunStore::open(options.run, access));
    const RunConfig& config = prepared.store->record().config;
    if (options.chat.endpoint.empty())
        options.chat.endpoint = config.judge.endpoint;
    if (options.chat.model.empty())
        options.chat.model = config.judge.model;
    GS_TRY(prepared.client, makeChatClient(options.chat, chatMemory(prepared.store)));
    GS_TRY(const Benchmark benchmark,
           readBenchmark(options.benchmark.empty() ? config.benchmarkRoot : options.benchmark, config.variant, {}));
    ProgressLine line;
    GS_TRY(prepared.plan,
           planJudging(*prepared.store, benchmark, options.probing, options.limit, *prepared.client, line.progress({})));
    return prepared;
}

Json planJson(const JudgeOptions& options, const JudgePlan& plan) {
    return {{"run", options.run.string()},
            {"model", options.chat.model},
            {"probing", plan.probing},
            {"answers", plan.items.size()},
            {"without_answer", plan.withoutAnswer},
            {"requests", plan.cost.requests},
            {"images", plan.cost.images},
            {"bytes", plan.cost.bytes},
            {"remembered", plan.cost.remembered}};
}

void printPlan(const JudgeOptions& options, const JudgePlan& plan) {
    std::cout << "  " << plan.items.size() << " answers to probing " << plan.probing << " for " << options.chat.model << " at "
              << options.chat.endpoint;
    if (plan.withoutAnswer > 0)
        std::cout << " (" << plan.withoutAnswer << " samples have none that can be judged)";
    std::cout << "\n  to send: " << costText(plan.cost) << std::endl;
}

/// Asks, keeps, tells. The outcome is told also when it ends early.
int ask(const JudgeOptions& options, const Prepared& prepared) {
    const StopSignal signal;
    ProgressLine line;
    JudgeOutcome outcome;
    const auto judge = makeChatJudge(prepared.client, options.chat.model);
    const auto ended = judgeRun(*prepared.store, prepared.plan, *judge, "chat",
                                [&line](const JudgeItem& item, const Error& error) {
                                    line.clear();
                                    warn("sample " + item.sampleId + ": " + describe(error));
                                },
                                line.progress(signal.token()), outcome);
    line.clear();
    const ChatCost sent = prepared.client->cost();
    if (options.json) {
        Json json = planJson(options, prepared.plan);
        json.update({{"judged", outcome.judged}, {"correct", outcome.correct}, {"unparsable", outcome.unparsable},
                     {"failed", outcome.failed}, {"sent_requests", sent.requests}, {"sent_bytes", sent.bytes}});
        printJson(json);
    } else {
        std::cout << "  judged " << outcome.judged << " of " << prepared.plan.items.size() << ": " << outcome.correct
                  << " correct, " << outcome.unparsable << " replies neither yes nor no (counted as wrong), "
                  << outcome.failed << " failed\n  sent: " << costText(sent) << std::endl;
    }
    if (ended.has_value())
        return outcome.failed > 0 ? kExitSomeFailed : kExitOk;
    const bool stopped = ended.error().code == ErrorCode::Cancelled;
    warn(stopped ? "stopped; verdicts so far are kept, and the same command goes on without paying twice"
                 : "gave up: " + describe(ended.error()) + " Verdicts so far are kept; the same command goes on.");
    return kExitSomeFailed;
}

int runJudge(JudgeOptions& options) {
    const auto prepared = prepare(options);
    if (!prepared.has_value())
        return fail(prepared.error());
    if (!options.json)
        printPlan(options, prepared->plan);
    if (options.chat.dryRun) {
        if (options.json)
            printJson(planJson(options, prepared->plan));
        return kExitOk;
    }
    const auto may = maySend(options.chat, prepared->plan.cost);
    if (!may.has_value())
        return fail(may.error());
    if (!*may)
        return kExitOk;
    return ask(options, *prepared);
}

}  // namespace

void addJudge(CLI::App& program, Action& action) {
    auto options = std::make_shared<JudgeOptions>();
    CLI::App* command = program.add_subcommand("judge", "Verdicts of a chat endpoint on the answers of a run");
    command->add_option("run", options->run, "The .gsrun file; verdicts and replies are kept in it")->required();
    command->add_option("--benchmark", options->benchmark, "The run's benchmark (default: where it lay)");
    addChatOptions(*command, options->chat);
    command->add_option("--probing", options->probing, "Which answers: 1 question and options, 3 letter")
        ->check(CLI::IsMember({1, 3}))
        ->capture_default_str();
    command->add_option("--limit", options->limit, "Judge at most this many answers");
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runJudge(*options); }; });
}

}  // namespace groundscope
