// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chat.h"

#include "app/setup/api_key.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <chrono>
#include <iostream>

namespace groundscope {
namespace {

std::string counted(std::int64_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

}  // namespace

void addChatOptions(CLI::App& command, ChatOptions& options, const std::string& modelOption) {
    command.add_option("--endpoint", options.endpoint,
                       "Base URL of an OpenAI-compatible endpoint, e.g. http://127.0.0.1:8080/v1. A key is taken from "
                       "GROUNDSCOPE_API_KEY in the environment");
    command.add_option(modelOption, options.model, "Model name the endpoint knows");
    command.add_option("--timeout", options.timeoutSeconds, "Seconds one reply may take")
        ->check(CLI::Range(1, 3600))
        ->capture_default_str();
    command.add_flag("--dry-run", options.dryRun, "Only say how many requests, pictures and bytes would be sent");
    command.add_flag("--yes", options.yes, "Send without asking first");
}

Result<std::shared_ptr<ChatClient>> makeChatClient(const ChatOptions& options, std::shared_ptr<ChatMemory> memory) {
    if (options.endpoint.empty() || options.model.empty())
        return Error{ErrorCode::InvalidInput, "A chat endpoint and its model are needed: --endpoint URL --model NAME.", {}};
    ChatEndpoint endpoint;
    endpoint.baseUrl = options.endpoint;
    endpoint.model = options.model;
    endpoint.timeout = std::chrono::seconds(options.timeoutSeconds);
    endpoint.key = [url = options.endpoint] { return apiKeyFromEnvironment(url); };
    GS_TRY(std::shared_ptr<ChatClient> client, ChatClient::make(std::move(endpoint), std::move(memory)));
    return client;
}

std::string costText(const ChatCost& cost) {
    std::string text = counted(cost.requests, "request", "requests") + " with " +
                       counted(cost.images, "picture", "pictures") + ", " + bytesText(static_cast<double>(cost.bytes));
    if (cost.remembered > 0)
        text += "; " + counted(cost.remembered, "reply is", "replies are") + " remembered and cost nothing";
    return text;
}

Result<bool> maySend(const ChatOptions& options, const ChatCost& cost) {
    if (cost.requests == 0 || options.yes)
        return true;
    if (isatty(STDIN_FILENO) != 1 || isatty(STDERR_FILENO) != 1)
        return Error{ErrorCode::InvalidInput,
                     "This would send " + costText(cost) + ". Say --yes to send it, or --dry-run to see what it would be.",
                     {}};
    std::cerr << "Send it? [y/N] " << std::flush;
    std::string reply;
    std::getline(std::cin, reply);
    return reply == "y" || reply == "Y" || reply == "yes";
}

}  // namespace groundscope
