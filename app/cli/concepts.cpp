// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli concepts: what the phrases speak of in which grounding emerged.
#include "app/cli/chat.h"
#include "app/cli/concept_report.h"
#include "core/base/files.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "core/io/benchmark_reader.h"
#include "core/metrics/agreement.h"
#include "core/run/concept_discovery.h"
#include "core/run/concept_table.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct ConceptOptions {
    fs::path run;
    fs::path benchmark;
    std::string by;
    ChatOptions chat;
    bool allPhrases = false;
    std::size_t limit = 0;
    fs::path categories;
    fs::path discover;
    fs::path import;
    fs::path phrases;
    fs::path output;
    std::string annotator;
    std::vector<std::string> kappa;
    bool json = false;

    /// Categories are to be found: the file is not there yet.
    [[nodiscard]] bool discovers() const {
        std::error_code ignored;
        return !discover.empty() && !fs::exists(discover, ignored);
    }
    [[nodiscard]] bool asks() const { return by == "chat" || discovers(); }
    [[nodiscard]] bool writesLabels() const { return !by.empty() || !import.empty(); }
    [[nodiscard]] bool needsPhrases() const { return writesLabels() || discovers() || !output.empty(); }
};

/// What every part works on.
struct Session {
    std::shared_ptr<RunStore> store;
    ConceptPlan plan;
    CategoryNames categories;  ///< own ones, or none
    std::string kind = kConceptKind;
    Json report = Json::object();
    int exitCode = kExitOk;
};

Error usage(const std::string& message) {
    return {ErrorCode::InvalidInput, message, {}};
}

Result<Done> checkOptions(const ConceptOptions& options) {
    const int jobs = (options.by.empty() ? 0 : 1) + (options.import.empty() ? 0 : 1) + (options.discover.empty() ? 0 : 1);
    if (jobs > 1)
        return usage("--by, --import and --discover are different jobs; give one of them.");
    if (!options.import.empty() && options.annotator.empty())
        return usage("Say whose labels these are: --annotator NAME.");
    if (options.by == "rules" && !options.categories.empty())
        return usage("The rules know the six published categories only; --categories needs --by chat or --import.");
    if (options.chat.dryRun && !options.asks())
        return usage("--dry-run says what would be sent; there is nothing to send here.");
    if (!options.phrases.empty() && options.import.empty())
        return usage("--phrases belongs to --import of a list of replies.");
    return Done{};
}

Result<Session> open(const ConceptOptions& options) {
    GS_CHECK(checkOptions(options));
    Session session;
    const bool writes = (options.writesLabels() || options.asks()) && !options.chat.dryRun;
    GS_TRY(session.store, RunStore::open(options.run, writes ? RunStore::Access::ReadWrite : RunStore::Access::ReadOnly));
    if (!options.categories.empty()) {
        GS_TRY(Discovery known, readDiscovery(options.categories));
        session.categories = std::move(known.categories);
        session.kind = kOwnCategoryKind;
    }
    session.report = {{"run", options.run.string()}, {"kind", session.kind}};
    if (!options.needsPhrases())
        return session;
    const fs::path root = options.benchmark.empty() ? session.store->record().config.benchmarkRoot : options.benchmark;
    GS_TRY(const Benchmark benchmark, readBenchmark(root));
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(session.plan, planConcepts(*session.store, benchmark, options.allPhrases || isTable(options.import), options.limit,
                                      line.progress(signal.token())));
    session.report.update({{"phrases", session.plan.items.size()}, {"samples_left_out", session.plan.leftOut}});
    return session;
}

Result<std::shared_ptr<ChatClient>> clientFor(ConceptOptions& options, const Session& session) {
    const JudgeConfig& judge = session.store->record().config.judge;
    if (options.chat.endpoint.empty())
        options.chat.endpoint = judge.endpoint;
    if (options.chat.model.empty())
        options.chat.model = judge.model;
    return makeChatClient(options.chat, chatMemory(session.store));
}

/// Tells the cost and asks. False = nothing is to be sent.
Result<bool> agreed(const ConceptOptions& options, const ChatCost& cost, const std::string& more, Session& session) {
    session.report["cost"] = {{"requests", cost.requests}, {"bytes", cost.bytes}, {"remembered", cost.remembered}};
    if (!options.json)
        std::cout << "  " << session.plan.items.size() << " phrases for " << options.chat.model << " at "
                  << options.chat.endpoint << "\n  to send: " << costText(cost) << more << std::endl;
    if (options.chat.dryRun)
        return false;
    return maySend(options.chat, cost);
}

Result<Done> askChat(ConceptOptions& options, Session& session) {
    GS_TRY(const auto client, clientFor(options, session));
    GS_TRY(const ChatCost cost, conceptCost(session.plan, session.categories, *client));
    GS_TRY(const bool send, agreed(options, cost, {}, session));
    if (!send)
        return Done{};
    const auto judge = makeChatJudge(client, options.chat.model);
    const StopSignal signal;
    ProgressLine line;
    ConceptOutcome outcome;
    const auto ended = askConcepts(*session.store, session.plan, session.categories, *judge,
                                   [&line](const ConceptItem& item, const Error& error) {
                                       line.clear();
                                       warn("sample " + item.sampleId + ", \"" + item.noun.text + "\": " + describe(error));
                                   },
                                   line.progress(signal.token()), outcome);
    line.clear();
    session.report["labelled"] = {{"by", options.chat.model},
                                  {"phrases", outcome.labelled},
                                  {"unclassified", outcome.unclassified},
                                  {"failed", outcome.failed},
                                  {"sent_requests", client->cost().requests}};
    session.exitCode = outcome.failed > 0 || !ended.has_value() ? kExitSomeFailed : kExitOk;
    if (!ended.has_value())
        warn((ended.error().code == ErrorCode::Cancelled ? "stopped" : "gave up: " + describe(ended.error())) +
             "; labels so far are kept, and the same command goes on without paying twice");
    return Done{};
}

Result<Done> applyRules(Session& session) {
    const std::vector<Label> labels = ruleConcepts(session.plan);
    GS_CHECK(session.store->putLabels(labels));
    double confidence = 0;
    std::size_t unclassified = 0;
    for (const Label& label : labels) {
        confidence += label.confidence;
        unclassified += label.value.empty() ? 1 : 0;
    }
    session.report["labelled"] = {{"by", "rules"}, {"phrases", labels.size()}, {"unclassified", unclassified}};
    session.report["labelled"]["mean_confidence"] =
        labels.empty() ? Json(nullptr) : Json(confidence / static_cast<double>(labels.size()));
    return Done{};
}

Result<Done> importLabels(const ConceptOptions& options, Session& session) {
    LabelSource source{session.kind, options.annotator, "person", 6};
    if (!session.categories.empty())
        source.categories = static_cast<int>(session.categories.size());
    std::vector<Label> labels;
    if (isTable(options.import)) {
        GS_TRY(const std::string csv, readFile(options.import));
        auto read = conceptsFromCsv(csv, session.plan, source);
        if (!read.has_value())
            return withContext(read.error(), options.import.string());
        labels = *std::move(read);
    } else {
        source.source = "file";
        GS_TRY(const TextArray replies, readTextArray(options.import));
        std::optional<TextArray> phrases;
        if (!options.phrases.empty()) {
            GS_TRY(phrases, readTextArray(options.phrases));
        }
        auto read = conceptsFromReplies(replies, phrases ? &*phrases : nullptr, session.plan, source);
        if (!read.has_value())
            return withContext(read.error(), options.import.string());
        labels = *std::move(read);
    }
    GS_CHECK(session.store->putLabels(labels));
    session.report["labelled"] = {{"by", options.annotator}, {"phrases", labels.size()}};
    return Done{};
}

/// Nothing when it is not to be sent.
Result<std::optional<Discovery>> discoverNow(ConceptOptions& options, Session& session) {
    GS_TRY(const auto client, clientFor(options, session));
    GS_TRY(const ChatCost cost, discoveryCost(session.plan, *client));
    GS_TRY(const bool send, agreed(options, cost, ", and one more request that merges the replies", session));
    if (!send)
        return std::optional<Discovery>();
    const auto judge = makeChatJudge(client, options.chat.model);
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(Discovery discovery, discoverCategories(session.plan, *judge, line.progress(signal.token())));
    line.clear();
    GS_CHECK(writeDiscovery(options.discover, discovery));
    if (discovery.categories.size() < 2)
        warn(options.discover.string() + ": the reply holds no list of categories; read it there and write the names into "
                                         "\"categories\"");
    return std::optional(std::move(discovery));
}

/// A file that is there is only read: people may have edited it.
Result<Done> discover(ConceptOptions& options, Session& session) {
    std::optional<Discovery> discovery;
    if (options.discovers()) {
        GS_TRY(discovery, discoverNow(options, session));
    } else {
        GS_TRY(discovery, readDiscovery(options.discover));
    }
    if (discovery) {
        session.report["categories"] = discovery->categories;
        session.report["file"] = options.discover.string();
    }
    return Done{};
}

Result<Done> exportTable(const ConceptOptions& options, const std::vector<Label>& labels, Session& session) {
    std::vector<std::string> annotators = annotatorsOf(labels, session.kind);
    if (!options.annotator.empty() && std::find(annotators.begin(), annotators.end(), options.annotator) == annotators.end())
        annotators.push_back(options.annotator);
    GS_CHECK(writeFile(options.output, conceptCsv(session.plan, labels, annotators)));
    session.report["table"] = {{"file", options.output.string()}, {"annotators", annotators}};
    return Done{};
}

Result<Done> work(ConceptOptions& options, Session& session) {
    if (options.by == "chat")
        GS_CHECK(askChat(options, session));
    if (options.by == "rules")
        GS_CHECK(applyRules(session));
    if (!options.import.empty())
        GS_CHECK(importLabels(options, session));
    if (!options.discover.empty())
        GS_CHECK(discover(options, session));
    GS_TRY(const std::vector<Label> labels, session.store->labels(session.kind));
    if (!options.output.empty())
        GS_CHECK(exportTable(options, labels, session));
    session.report["annotators"] = annotatorsJson(labels, session.kind);
    if (!options.kappa.empty())
        session.report["agreement"] = agreementJson(agreementOn(labels, session.kind, options.kappa[0], options.kappa[1]));
    return Done{};
}

int runConcepts(ConceptOptions& options) {
    auto session = open(options);
    if (!session.has_value())
        return fail(session.error());
    const auto done = work(options, *session);
    if (!done.has_value())
        return fail(done.error());
    if (options.json)
        printJson(session->report);
    else
        printConcepts(session->report, session->categories);
    return session->exitCode;
}

}  // namespace

void addConcepts(CLI::App& program, Action& action) {
    auto options = std::make_shared<ConceptOptions>();
    CLI::App* command = program.add_subcommand("concepts", "What the phrases speak of in which grounding emerged");
    command->add_option("run", options->run, "The .gsrun file; labels are kept in it")->required();
    command->add_option("--benchmark", options->benchmark, "The run's benchmark (default: where it lay)");
    command->add_option("--by", options->by, "Label the phrases by the built-in rules, or by a chat endpoint")
        ->check(CLI::IsMember({"rules", "chat"}));
    addChatOptions(*command, options->chat);
    command->add_flag("--all-phrases", options->allPhrases, "Every phrase, not only those of the oracle's masks");
    command->add_option("--limit", options->limit, "At most this many phrases");
    command->add_option("--discover", options->discover,
                        "Let the endpoint find categories; the file is written once, then read back as people edit it");
    command->add_option("--categories", options->categories, "Label in the categories of such a file instead of the six");
    command->add_option("--import", options->import,
                        "Labels from a table (.csv) or from a list of replies in image order (.npy of texts, .json)");
    command->add_option("--phrases", options->phrases, "The phrases those replies are about, to check the order");
    command->add_option("--export", options->output, "Write phrases and everybody's labels as a table");
    command->add_option("--annotator", options->annotator, "Who labelled what is imported; a column of the exported table");
    command->add_option("--kappa", options->kappa, "Agreement of two annotators: Cohen's kappa")->expected(2);
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runConcepts(*options); }; });
}

}  // namespace groundscope
