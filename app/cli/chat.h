// SPDX-License-Identifier: GPL-3.0-or-later
/// What all commands that ask a chat endpoint share: its options, the dry run, the question before anything is sent.
#pragma once

#include "app/cli/support.h"
#include "core/chat/chat_client.h"

#include <memory>
#include <string>

namespace groundscope {

struct ChatOptions {
    std::string endpoint;  ///< base URL
    std::string model;
    int timeoutSeconds = 120;
    bool dryRun = false;
    bool yes = false;
};

/// --endpoint, the model's option, --timeout, --dry-run, --yes. There is no option for a key: it comes from the
/// environment.
void addChatOptions(CLI::App& command, ChatOptions& options, const std::string& modelOption = "--model");

/// A client with the key of the environment (api_key.h). Errors: InvalidInput when endpoint or model are not given, and
/// those of ChatClient::make.
Result<std::shared_ptr<ChatClient>> makeChatClient(const ChatOptions& options, std::shared_ptr<ChatMemory> memory);

/// "12 requests with 36 pictures, 1.2 MB; 3 replies are remembered and cost nothing"
std::string costText(const ChatCost& cost);

/// Whether to send: yes when nothing would be sent or --yes is given, else as the person at the terminal says. Prints
/// nothing but the question. InvalidInput without a terminal.
Result<bool> maySend(const ChatOptions& options, const ChatCost& cost);

}  // namespace groundscope
