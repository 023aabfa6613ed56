// SPDX-License-Identifier: GPL-3.0-or-later
/// Options of groundscope-cli that say who selects masks, and the judge they lead to.
#pragma once

#include "app/cli/chat.h"
#include "core/data/run_record.h"

#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct SelectionOptions {
    std::string selectors;  ///< names separated by commas; empty = leave as they are
    std::optional<std::string> judge;
    std::optional<std::string> scheme;
    std::optional<bool> presence;
    std::optional<int> orderChecks;
    ChatOptions chat;
};

/// --selectors, --judge, --scheme, --presence, --order-checks, and those of a chat endpoint with --judge-model.
void addSelectionOptions(CLI::App& command, SelectionOptions& options);

/// Takes over what the options say; the rest stays as it is. Errors: InvalidInput for an unknown selector, and for a chat
/// judge without endpoint and model.
Result<Done> applySelection(const SelectionOptions& options, RunConfig& config);

/// The client of a chat judge, by the configuration. Errors: those of makeChatClient.
Result<std::shared_ptr<ChatClient>> judgeClient(const SelectionOptions& options,
                                                const RunConfig& config,
                                                std::shared_ptr<ChatMemory> memory);

}  // namespace groundscope
