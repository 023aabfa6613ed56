// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/concept_run.h"

#include "core/base/utc.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/rescore.h"
#include "core/metrics/emergence.h"
#include "core/text/concepts.h"
#include "core/text/judge_replies.h"

#include <set>

namespace groundscope {
namespace {

constexpr int kMostFailures = 3;

void addPhrase(const SampleRun& run, int phrase, ConceptPlan& plan) {
    if (phrase < 0 || static_cast<std::size_t>(phrase) >= run.phrases.size())
        return;
    const NounPhrase& noun = run.phrases[static_cast<std::size_t>(phrase)];
    if (!noun.text.empty())
        plan.items.push_back({run.sampleId, phrase, noun, run.answer.text});
}

Result<Done> addOraclePhrases(SampleRun run, const Sample& sample, const RunConfig& config, const Progress& progress,
                              ConceptPlan& plan) {
    if (sample.target != TargetState::Present)
        return Done{};
    GS_TRY(const SampleRun scored, rescored(std::move(run), sample, config, {"oracle", "oracle-pairs"}, progress));
    const Selection* choice = emergenceChoice(scored);
    if (choice == nullptr)
        return Done{};
    const bool emptyTarget = groundTruthMask(sample, scored.imageSize).isEmpty();
    std::set<int> phrases;
    for (const EmergedPhrase& emerged :
         emergedPhrases(scored, sample, *choice, emptyTarget, answerTrimOf(config.profile)))
        if (phrases.insert(emerged.phrase).second)
            addPhrase(scored, emerged.phrase, plan);
    return Done{};
}

Result<Done> addSample(SampleRun run, const Sample& sample, const RunConfig& config, bool allPhrases,
                       const Progress& progress, ConceptPlan& plan) {
    const std::size_t before = plan.items.size();
    if (allPhrases)
        for (std::size_t i = 0; i < run.phrases.size(); ++i)
            addPhrase(run, static_cast<int>(i), plan);
    else
        GS_CHECK(addOraclePhrases(std::move(run), sample, config, progress, plan));
    plan.leftOut += plan.items.size() == before ? 1 : 0;
    return Done{};
}

JudgeRequest questionOf(const ConceptItem& item, const CategoryNames& categories) {
    return categories.empty() ? conceptQuestion(item.inContext()) : conceptQuestion(item.inContext(), categories);
}

Label labelOf(const ConceptItem& item, const char* kind) {
    Label label;
    label.sampleId = item.sampleId;
    label.kind = kind;
    label.item = std::to_string(item.phrase);
    label.atUtc = utcNow();
    return label;
}

}  // namespace

Result<ConceptPlan> planConcepts(const RunStore& store,
                                 const Benchmark& benchmark,
                                 bool allPhrases,
                                 std::size_t limit,
                                 const Progress& progress) {
    GS_TRY(const std::vector<SampleSummary> summaries, store.summaries());
    std::set<std::string> stored;
    for (const SampleSummary& summary : summaries)
        if (!summary.error)
            stored.insert(summary.id);
    ConceptPlan plan;
    std::int64_t seen = 0;
    for (const Sample& sample : benchmark.samples) {
        if (progress.stopped())
            return cancelledError();
        if (!stored.contains(sample.id))
            continue;
        progress.tell("read", seen++, static_cast<std::int64_t>(stored.size()));
        GS_TRY(SampleRun run, store.load(sample.id));
        GS_CHECK(addSample(std::move(run), sample, store.record().config, allPhrases, progress, plan));
        if (limit > 0 && plan.items.size() >= limit)
            break;
    }
    if (seen == 0 && !summaries.empty())
        return Error{ErrorCode::InvalidInput,
                     "No sample of the run is in this benchmark, or all of them failed.",
                     benchmark.root.string()};
    if (limit > 0 && plan.items.size() > limit)
        plan.items.resize(limit);
    return plan;
}

std::vector<Label> ruleConcepts(const ConceptPlan& plan) {
    std::vector<Label> labels;
    for (const ConceptItem& item : plan.items) {
        ConceptGuess guess = guessConcept(item.noun, item.answer);
        Label label = labelOf(item, kConceptKind);
        label.annotator = "rules";
        label.source = "rules";
        label.value = std::move(guess.letters);
        label.confidence = guess.confidence;
        label.note = std::move(guess.evidence);
        labels.push_back(std::move(label));
    }
    return labels;
}

Result<ChatCost> conceptCost(const ConceptPlan& plan, const CategoryNames& categories, ChatClient& client) {
    ChatCost total;
    for (const ConceptItem& item : plan.items) {
        GS_TRY(const ChatRequest request, chatRequest(questionOf(item, categories)));
        const ChatCost cost = client.estimate(request);
        total.requests += cost.requests;
        total.images += cost.images;
        total.bytes += cost.bytes;
        total.remembered += cost.remembered;
    }
    return total;
}

Result<Done> askConcepts(RunStore& store,
                         const ConceptPlan& plan,
                         const CategoryNames& categories,
                         Judge& judge,
                         const std::function<void(const ConceptItem&, const Error&)>& onFailure,
                         const Progress& progress,
                         ConceptOutcome& outcome) {
    const auto total = static_cast<std::int64_t>(plan.items.size());
    const int letters = static_cast<int>(categories.empty() ? conceptCategories().size() : categories.size());
    int failures = 0;
    for (const ConceptItem& item : plan.items) {
        progress.tell("concepts", static_cast<std::int64_t>(outcome.labelled + outcome.failed), total);
        const auto reply = judge.ask(questionOf(item, categories), progress);
        if (!reply.has_value()) {
            if (reply.error().code == ErrorCode::Cancelled)
                return reply.error();
            ++outcome.failed;
            onFailure(item, reply.error());
            if (++failures == kMostFailures)
                return reply.error();
            continue;
        }
        failures = 0;
        Label label = labelOf(item, categories.empty() ? kConceptKind : kOwnCategoryKind);
        label.annotator = judge.name();
        label.source = "chat";
        label.value = parseConcepts(reply->text, letters);
        label.note = reply->text;
        GS_CHECK(store.putLabels({label}));
        ++outcome.labelled;
        outcome.unclassified += label.value.empty() ? 1 : 0;
        for (const char letter : label.value)
            ++outcome.counts[std::string(1, letter)];
    }
    progress.tell("concepts", total, total);
    return Done{};
}

}  // namespace groundscope
