// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/build.h"
#include "app/cli/chat.h"
#include "core/grounding/chat_judge.h"
#include "core/run/propose_objects.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace groundscope {
namespace {

struct ProposeOptions {
    std::filesystem::path project;
    std::string by = "rules";
    ChatOptions chat;
    bool json = false;
};

/// Everything that is needed before the first proposal.
struct Prepared {
    BuildProject project;
    InstanceSets sets;
    std::shared_ptr<PhraseFinder> finder;
    std::shared_ptr<ChatClient> client;  ///< where a model is asked
    ChatCost cost;
};

Result<Prepared> prepare(const ProposeOptions& options) {
    Prepared prepared;
    GS_TRY(prepared.project, openBuild(options.project));
    GS_TRY(prepared.sets, InstanceSets::open(prepared.project.sources));
    GS_TRY(prepared.finder, makePhraseFinder());
    if (options.by == "rules")
        return prepared;
    GS_TRY(prepared.client, makeChatClient(options.chat, {}));
    ProgressLine line;
    GS_TRY(prepared.cost, proposalCost(prepared.project, prepared.sets, options.chat.model, *prepared.client, line.progress({})));
    return prepared;
}

int tell(const ProposeOptions& options, const ProposeOutcome& outcome, const Result<Done>& ended) {
    if (options.json)
        printJson({{"by", options.by == "rules" ? options.by : options.chat.model},
                   {"proposed", outcome.proposed},
                   {"without_class", outcome.withoutClass},
                   {"without_instances", outcome.withoutInstances},
                   {"failed", outcome.failed}});
    else
        std::cout << "  proposed for " << outcome.proposed << " questions, " << outcome.withoutClass << " of them without a class; "
                  << outcome.withoutInstances << " pictures without annotations, " << outcome.failed << " failed" << std::endl;
    if (ended)
        return outcome.failed > 0 ? kExitSomeFailed : kExitOk;
    const bool isStopped = ended.error().code == ErrorCode::Cancelled;
    warn(isStopped ? "stopped; proposals so far are kept, and the same command goes on"
                   : "gave up: " + describe(ended.error()) + " Proposals so far are kept; the same command goes on.");
    return kExitSomeFailed;
}

int propose(const ProposeOptions& options, Prepared& prepared) {
    const StopSignal signal;
    ProgressLine line;
    ProposeOutcome outcome;
    const ProposeFailure onFailure = [&line](const std::string& sample, const Error& error) {
        line.clear();
        warn("sample " + sample + ": " + describe(error));
    };
    const Progress progress = line.progress(signal.token());
    Result<Done> ended = Done{};
    if (options.by == "rules") {
        ended = proposeByRules(prepared.project, prepared.sets, *prepared.finder, onFailure, progress, outcome);
    } else {
        const auto judge = makeChatJudge(prepared.client, options.chat.model);
        ended = proposeByJudge(prepared.project, prepared.sets, *prepared.finder, *judge, onFailure, progress, outcome);
    }
    line.clear();
    return tell(options, outcome, ended);
}

int runPropose(const ProposeOptions& options) {
    auto prepared = prepare(options);
    if (!prepared)
        return fail(prepared.error());
    if (options.by == "chat") {
        if (!options.json)
            std::cout << "  to send: " << costText(prepared->cost) << std::endl;
        if (options.chat.dryRun) {
            if (options.json)
                printJson({{"requests", prepared->cost.requests}, {"bytes", prepared->cost.bytes}});
            return kExitOk;
        }
        const auto may = maySend(options.chat, prepared->cost);
        if (!may)
            return fail(may.error());
        if (!*may)
            return kExitOk;
    }
    return propose(options, *prepared);
}

}  // namespace

void addBuildPropose(CLI::App& build, Action& action) {
    auto options = std::make_shared<ProposeOptions>();
    CLI::App* command = build.add_subcommand("propose", "Propose the objects of interest of every question");
    command->add_option("project", options->project, "The .gsbuild file")->required();
    command->add_option("--by", options->by, "rules, or chat: the published prompt of numbered classes")
        ->check(CLI::IsMember({"rules", "chat"}))
        ->capture_default_str();
    addChatOptions(*command, options->chat);
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runPropose(*options); }; });
}

}  // namespace groundscope
