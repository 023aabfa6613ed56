// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "core/grounding/selectors.h"
#include "core/run/select_run.h"

#include <CLI/CLI.hpp>

namespace groundscope {

void addSelectionOptions(CLI::App& command, SelectionOptions& options) {
    std::string known;
    for (const std::string& name : selectorNames())
        known += (known.empty() ? "" : ", ") + name;
    command.add_option("--selectors", options.selectors, "Who selects masks, separated by commas: " + known);
    command.add_option("--judge", options.judge, "Who is asked by \"automatic\": local (the loaded language model), chat")
        ->check(CLI::IsMember({"local", "chat"}));
    command.add_option("--scheme", options.scheme, "Pictures in a question: threes (then the winners), all, twelves")
        ->check(CLI::IsMember({"threes", "all", "twelves"}));
    command.add_flag("--presence,!--no-presence", options.presence, "Ask first whether the object is in the picture");
    command.add_option("--order-checks", options.orderChecks, "Ask again this often with the pictures in another order")
        ->check(CLI::Range(0, 100));
    addChatOptions(command, options.chat, "--judge-model");
}

Result<Done> applySelection(const SelectionOptions& options, RunConfig& config) {
    if (!options.selectors.empty())
        config.selectors = split(options.selectors, ',');
    GS_CHECK(checkSelectors(config.selectors));
    JudgeConfig& judge = config.judge;
    judge.kind = options.judge.value_or(judge.kind);
    judge.scheme = options.scheme.value_or(judge.scheme);
    judge.presence = options.presence.value_or(judge.presence);
    judge.orderChecks = options.orderChecks.value_or(judge.orderChecks);
    if (!options.chat.endpoint.empty())
        judge.endpoint = options.chat.endpoint;
    if (!options.chat.model.empty())
        judge.model = options.chat.model;
    const bool asksChat = judge.kind == "chat" && asksJudge(config.selectors);
    if (asksChat && (judge.endpoint.empty() || judge.model.empty()))
        return Error{ErrorCode::InvalidInput, "A chat judge needs --endpoint URL and --judge-model NAME.", "--judge"};
    return config.check();
}

Result<std::shared_ptr<ChatClient>> judgeClient(const SelectionOptions& options,
                                                const RunConfig& config,
                                                std::shared_ptr<ChatMemory> memory) {
    ChatOptions chat = options.chat;
    chat.endpoint = config.judge.endpoint;
    chat.model = config.judge.model;
    return makeChatClient(chat, std::move(memory));
}

}  // namespace groundscope
