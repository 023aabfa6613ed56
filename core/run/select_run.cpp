// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/select_run.h"

#include "core/grounding/estimating_judge.h"
#include "core/grounding/pipeline.h"
#include "core/grounding/selectors.h"
#include "core/metrics/scores.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

constexpr int kMostFailures = 3;

bool isOneOf(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Selectors of `plan` run on a form; all its other choices are kept, in their places.
Result<SampleRun> selected(SampleRun run, const Sample& sample, const SelectPlan& plan, Judge* judge, const Progress& progress) {
    const SampleRun stored = run;
    run.invalidateFrom(Stage::Selections);
    RunConfig config = plan.config;
    config.selectors = plan.selectors;
    if (stored.selections.empty())  // a form without selections yet: all the run asks for
        for (const std::string& name : plan.config.selectors)
            if (!isOneOf(config.selectors, name))
                config.selectors.push_back(name);
    PipelineContext context;
    context.sample = &sample;
    context.config = &config;
    context.judge = judge;
    GS_TRY(run, advance(std::move(run), Stage::Selections, context, progress));
    if (!run.skipped.empty())
        return stored;  // nothing to ground in it
    std::vector<Selection> made = std::exchange(run.selections, stored.selections);
    for (Selection& selection : made) {
        const auto same = std::find_if(run.selections.begin(), run.selections.end(),
                                       [&](const Selection& old) { return old.selector == selection.selector; });
        if (same == run.selections.end())
            run.selections.push_back(std::move(selection));
        else
            *same = std::move(selection);
    }
    return advance(std::move(run), Stage::Scores, context, progress);
}

/// Runs `use` on each sample of the plan, loaded.
template <typename Use>
Result<Done> eachSample(const RunStore& store, const Benchmark& benchmark, const SelectPlan& plan, const Progress& progress,
                        const char* what, Use use) {
    const auto total = static_cast<std::int64_t>(plan.samples.size());
    for (std::size_t i = 0; i < plan.samples.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell(what, static_cast<std::int64_t>(i), total);
        const Sample& sample = benchmark.samples[plan.samples[i]];
        GS_TRY(SampleRun run, store.load(sample.id));
        GS_CHECK(use(std::move(run), sample));
    }
    progress.tell(what, total, total);
    return Done{};
}

bool hasChoice(const SampleRun& run, const std::string& selector) {
    return std::any_of(run.selections.begin(), run.selections.end(), [&](const Selection& selection) {
        return selection.selector == selector && selection.reason != "no-judge";
    });
}

Result<Done> sortIn(const RunStore& store, const SampleSummary& summary, std::size_t index, bool again, SelectPlan& plan) {
    if (!summary.skipped.empty()) {
        ++plan.skipped;
        return Done{};
    }
    if (summary.filled < Stage::Candidates) {
        ++plan.notReady;
        return Done{};
    }
    if (!again && summary.filled == Stage::Scores) {
        GS_TRY(const SampleRun run, store.load(summary.id));
        if (std::all_of(plan.selectors.begin(), plan.selectors.end(),
                        [&run](const std::string& selector) { return hasChoice(run, selector); })) {
            ++plan.kept;
            return Done{};
        }
    }
    plan.samples.push_back(index);
    return Done{};
}

}  // namespace

Result<SelectPlan> planSelecting(const RunStore& store,
                                 const Benchmark& benchmark,
                                 const RunConfig& config,
                                 std::vector<std::string> selectors,
                                 bool again,
                                 std::size_t limit,
                                 const Progress& progress) {
    GS_TRY(const std::vector<SampleSummary> summaries, store.summaries());
    SelectPlan plan;
    plan.config = config;
    plan.selectors = std::move(selectors);
    GS_CHECK(checkSelectors(plan.selectors));
    std::size_t known = 0;
    for (std::size_t i = 0; i < summaries.size() && (limit == 0 || plan.samples.size() < limit); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("read", static_cast<std::int64_t>(i), static_cast<std::int64_t>(summaries.size()));
        const auto index = benchmark.find(summaries[i].id);
        if (!index)
            continue;
        ++known;
        GS_CHECK(sortIn(store, summaries[i], *index, again, plan));
    }
    if (known == 0 && !summaries.empty())
        return Error{ErrorCode::InvalidInput, "No sample of the run is in this benchmark.", benchmark.root.string()};
    return plan;
}

Result<Done> dropSelections(RunStore& store, const std::vector<std::string>& selectors, const Progress& progress) {
    GS_TRY(const std::vector<SampleSummary> summaries, store.summaries());
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("read", static_cast<std::int64_t>(i), static_cast<std::int64_t>(summaries.size()));
        if (summaries[i].filled < Stage::Selections)
            continue;
        GS_TRY(SampleRun run, store.load(summaries[i].id));
        const auto gone = std::erase_if(run.selections, [&](const Selection& old) { return isOneOf(selectors, old.selector); });
        std::erase_if(run.scores, [&](const SampleScore& score) { return isOneOf(selectors, score.selector); });
        if (gone > 0)
            GS_CHECK(store.put(run));
    }
    return Done{};
}

Result<ChatCost> estimateSelecting(const RunStore& store,
                                   const Benchmark& benchmark,
                                   const SelectPlan& plan,
                                   std::shared_ptr<ChatClient> client,
                                   const Progress& progress) {
    EstimatingJudge judge(std::move(client), plan.config.judge.model);
    const auto choose = [&](SampleRun run, const Sample& sample) -> Result<Done> {
        const auto chosen = selected(std::move(run), sample, plan, &judge, Progress{progress.stop, {}, {}});
        return chosen.has_value() ? Result<Done>(Done{}) : chosen.error();
    };
    if (asksJudge(plan.selectors))
        GS_CHECK(eachSample(store, benchmark, plan, progress, "estimate", choose));
    return judge.cost();
}

Result<Done> selectRun(RunStore& store,
                       const Benchmark& benchmark,
                       const SelectPlan& plan,
                       Judge* judge,
                       const std::function<void(const std::string& sampleId, const Error&)>& onFailure,
                       const Progress& progress,
                       SelectOutcome& outcome) {
    int failures = 0;
    return eachSample(store, benchmark, plan, progress, "select", [&](SampleRun stored, const Sample& sample) -> Result<Done> {
        const auto run = selected(std::move(stored), sample, plan, judge, Progress{progress.stop, {}, {}});
        if (!run.has_value()) {
            if (run.error().code == ErrorCode::Cancelled)
                return run.error();
            ++outcome.failed;
            onFailure(sample.id, run.error());
            return ++failures == kMostFailures ? Result<Done>(run.error()) : Done{};
        }
        failures = 0;
        GS_CHECK(store.put(*run));
        ++outcome.selected;
        bool flagged = false;
        for (const Selection& selection : run->selections) {
            if (!isOneOf(plan.selectors, selection.selector))
                continue;
            flagged = flagged || !selection.flag.empty();
            outcome.order.add(selection);
        }
        outcome.flagged += flagged ? 1 : 0;
        return Done{};
    });
}

}  // namespace groundscope
