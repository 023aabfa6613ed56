// SPDX-License-Identifier: GPL-3.0-or-later
/// Open discovery of categories (spec 3.4): a judge groups the phrases in batches of nine, then merges what it found
/// into nine categories. The result is a file that people edit and the program reads back.
///
/// Any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/chat/chat_client.h"
#include "core/run/concept_run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct DiscoveryBatch {
    std::vector<PhraseInContext> phrases;
    std::string reply;  ///< raw
    bool operator==(const DiscoveryBatch&) const = default;
};

struct Discovery {
    std::string judge;
    std::vector<DiscoveryBatch> batches;
    std::string merged;         ///< raw reply to the merging question
    CategoryNames categories;   ///< names in it (concept_prompts.h: categoriesIn); meant to be edited
    bool operator==(const Discovery&) const = default;
};

/// What the batches would send. The merging question is one request more; its size is known when they are answered.
Result<ChatCost> discoveryCost(const ConceptPlan& plan, ChatClient& client);

/// Errors: those of the judge; InvalidInput when there is no phrase; Cancelled. Progress: "discover".
Result<Discovery> discoverCategories(const ConceptPlan& plan, Judge& judge, const Progress& progress);

/// JSON with two blanks of indentation: {"categories": [...], "judge": "...", "merged": "...", "batches": [{"phrases":
/// [["phrase", "answer"], …], "reply": "..."}, …]}. Errors: those of writeFile.
Result<Done> writeDiscovery(const std::filesystem::path& path, const Discovery& discovery);

/// Only "categories" is needed: 2 to 26 names, none empty or twice; so a file can be written by hand.
/// Errors: those of readFile; Format with the place; `where` is the path.
Result<Discovery> readDiscovery(const std::filesystem::path& path);

}  // namespace groundscope
