// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/concept_discovery.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/grounding/chat_judge.h"
#include "core/io/json_input.h"
#include "core/text/plain_text.h"

#include <algorithm>
#include <set>

namespace groundscope {
namespace {

constexpr std::int64_t kMaxBytes = std::int64_t{64} << 20;
constexpr std::size_t kFewestCategories = 2;
constexpr std::size_t kMostCategories = 26;

std::vector<std::vector<PhraseInContext>> batchesOf(const ConceptPlan& plan) {
    std::vector<std::vector<PhraseInContext>> batches;
    for (const ConceptItem& item : plan.items) {
        if (batches.empty() || batches.back().size() == kDiscoveryBatch)
            batches.emplace_back();
        batches.back().push_back(item.inContext());
    }
    return batches;
}

Json discoveryJson(const Discovery& discovery) {
    Json batches = Json::array();
    for (const DiscoveryBatch& batch : discovery.batches) {
        Json phrases = Json::array();
        for (const PhraseInContext& phrase : batch.phrases)
            phrases.push_back({phrase.phrase, phrase.answer});
        batches.push_back({{"phrases", std::move(phrases)}, {"reply", batch.reply}});
    }
    return {{"categories", discovery.categories},
            {"judge", discovery.judge},
            {"merged", discovery.merged},
            {"batches", std::move(batches)}};
}

Error format(const std::string& message, const std::string& place) {
    return {ErrorCode::Format, message, place};
}

Result<CategoryNames> categoriesFrom(const InputJson& json) {
    const InputJson* list = arrayMember(json, "categories");
    if (list == nullptr)
        return format("A list of names is needed: {\"categories\": [\"Colour\", \"Position\", …]}.", "/categories");
    CategoryNames names;
    std::set<std::string> seen;
    for (const InputJson& item : *list) {
        const std::string name = item.is_string() ? onOneLine(item.get_ref<const std::string&>()) : std::string();
        if (name.empty() || !seen.insert(lowerText(name)).second)
            return format(name.empty() ? "Every category needs a name." : "The category \"" + name + "\" stands twice.",
                          "/categories/" + std::to_string(names.size()));
        names.push_back(name);
    }
    if (names.size() < kFewestCategories || names.size() > kMostCategories)
        return format("There are " + std::to_string(names.size()) + " categories; 2 to 26 are needed.", "/categories");
    return names;
}

DiscoveryBatch batchFrom(const InputJson& json) {
    DiscoveryBatch batch{{}, textOf(member(json, "reply"))};
    if (const InputJson* phrases = arrayMember(json, "phrases"))
        for (const InputJson& pair : *phrases)
            if (pair.is_array() && pair.size() == 2)
                batch.phrases.push_back({textOf(&pair[0]), textOf(&pair[1])});
    return batch;
}

Result<Discovery> discoveryFrom(const std::string& text) {
    GS_TRY(const InputJson json, parseInput(text, {}));
    Discovery discovery;
    GS_TRY(discovery.categories, categoriesFrom(json));
    discovery.judge = textOf(member(json, "judge"));
    discovery.merged = textOf(member(json, "merged"));
    if (const InputJson* batches = arrayMember(json, "batches"))
        std::transform(batches->begin(), batches->end(), std::back_inserter(discovery.batches), batchFrom);
    return discovery;
}

}  // namespace

Result<ChatCost> discoveryCost(const ConceptPlan& plan, ChatClient& client) {
    ChatCost total;
    for (const auto& batch : batchesOf(plan)) {
        GS_TRY(const ChatRequest request, chatRequest(discoveryQuestion(batch)));
        const ChatCost cost = client.estimate(request);
        total.requests += cost.requests;
        total.bytes += cost.bytes;
        total.remembered += cost.remembered;
    }
    return total;
}

Result<Discovery> discoverCategories(const ConceptPlan& plan, Judge& judge, const Progress& progress) {
    if (plan.items.empty())
        return Error{ErrorCode::InvalidInput, "The run holds no phrase that could be grouped.", {}};
    auto batches = batchesOf(plan);
    const auto total = static_cast<std::int64_t>(batches.size()) + 1;
    Discovery discovery;
    discovery.judge = judge.name();
    std::vector<std::string> replies;
    for (auto& batch : batches) {
        progress.tell("discover", static_cast<std::int64_t>(replies.size()), total);
        GS_TRY(const JudgeReply reply, judge.ask(discoveryQuestion(batch), progress));
        replies.push_back(reply.text);
        discovery.batches.push_back({std::move(batch), reply.text});
    }
    progress.tell("discover", total - 1, total);
    GS_TRY(const JudgeReply merged, judge.ask(mergeQuestion(replies), progress));
    discovery.merged = merged.text;
    discovery.categories = categoriesIn(merged.text);
    progress.tell("discover", total, total);
    return discovery;
}

Result<Done> writeDiscovery(const std::filesystem::path& path, const Discovery& discovery) {
    return writeFile(path, dumpJson(discoveryJson(discovery), 2) + "\n");
}

Result<Discovery> readDiscovery(const std::filesystem::path& path) {
    GS_TRY(const std::string text, readFile(path, kMaxBytes));
    auto discovery = discoveryFrom(text);
    if (!discovery.has_value())
        return withContext(discovery.error(), path.string());
    return discovery;
}

}  // namespace groundscope
