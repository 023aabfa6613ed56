// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/judge_run.h"

#include "core/base/utc.h"
#include "core/grounding/answer_judge.h"
#include "core/grounding/chat_judge.h"
#include "core/text/judge_replies.h"

namespace groundscope {
namespace {

constexpr int kMostFailures = 3;

Result<Done> addItem(JudgePlan& plan, const SampleRun& run, const Sample& sample, const RunConfig& config, ChatClient& client) {
    auto answer = answerTo(plan.probing, run, sample, config);
    if (!answer) {
        ++plan.withoutAnswer;
        return Done{};
    }
    JudgeItem item{run.sampleId, *std::move(answer), {}};
    item.question = answerQuestion(item.answer, sample, config.switches());
    GS_TRY(const ChatRequest request, chatRequest(item.question));
    const ChatCost cost = client.estimate(request);
    plan.cost.requests += cost.requests;
    plan.cost.images += cost.images;
    plan.cost.bytes += cost.bytes;
    plan.cost.remembered += cost.remembered;
    plan.items.push_back(std::move(item));
    return Done{};
}

}  // namespace

Result<JudgePlan> planJudging(const RunStore& store,
                              const Benchmark& benchmark,
                              int probing,
                              std::size_t limit,
                              ChatClient& client,
                              const Progress& progress) {
    GS_TRY(const std::vector<SampleSummary> samples, store.summaries());
    JudgePlan plan;
    plan.probing = probing;
    std::size_t known = 0;
    for (std::size_t i = 0; i < samples.size() && (limit == 0 || plan.items.size() < limit); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("read", static_cast<std::int64_t>(i), static_cast<std::int64_t>(samples.size()));
        const auto index = benchmark.find(samples[i].id);
        if (!index || samples[i].error)
            continue;
        ++known;
        GS_TRY(const SampleRun run, store.load(samples[i].id));
        GS_CHECK(addItem(plan, run, benchmark.samples[*index], store.record().config, client));
    }
    if (known == 0 && !samples.empty())
        return Error{ErrorCode::InvalidInput,
                     "No sample of the run is in this benchmark, or all of them failed.",
                     benchmark.root.string()};
    if (plan.items.empty())
        return Error{ErrorCode::InvalidInput,
                     "The run holds no answers to probing " + std::to_string(probing) + " that could be judged.",
                     store.file().string()};
    return plan;
}

Result<Done> judgeRun(RunStore& store,
                      const JudgePlan& plan,
                      Judge& judge,
                      const std::string& source,
                      const std::function<void(const JudgeItem&, const Error&)>& onFailure,
                      const Progress& progress,
                      JudgeOutcome& outcome) {
    const Switches switches = store.record().config.switches();
    const auto total = static_cast<std::int64_t>(plan.items.size());
    int failures = 0;
    for (const JudgeItem& item : plan.items) {
        progress.tell("judge", static_cast<std::int64_t>(outcome.judged + outcome.failed), total);
        const auto reply = judge.ask(item.question, progress);
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
        Label label = verdictLabel(item.answer, item.sampleId, reply->text, switches);
        label.annotator = judge.name();
        label.source = source;
        label.atUtc = utcNow();
        GS_CHECK(store.putLabels({label}));
        ++outcome.judged;
        outcome.correct += label.value == "correct" ? 1 : 0;
        outcome.unparsable += parseVerdict(reply->text, switches.published("B32")) == YesNo::Unclear ? 1 : 0;
    }
    progress.tell("judge", total, total);
    return Done{};
}

}  // namespace groundscope
