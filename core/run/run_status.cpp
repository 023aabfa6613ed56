// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_status.h"

#include "core/grounding/pipeline.h"
#include "core/io/run_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace groundscope {
namespace {

void countSample(const SampleSummary& summary, const RunConfig& config, RunStatus& status) {
    SampleRun run;
    run.filled = summary.filled;
    if (summary.error) {
        ++status.failed;
    } else if (isComplete(run, config)) {
        ++status.complete;
        status.skipped += summary.skipped.empty() ? 0 : 1;
    } else {
        ++status.unfinished;
    }
}

Result<Done> countStored(RunStatus& status) {
    GS_TRY(const auto store, RunStore::open(status.file, RunStore::Access::ReadOnly));
    GS_TRY(const std::optional<RunPlan> plan, readPlan(*store));
    GS_TRY(const std::vector<SampleSummary> summaries, store->summaries());
    for (const SampleSummary& summary : summaries)
        countSample(summary, store->record().config, status);
    status.total = store->benchmark().samples;
    if (plan) {
        std::set<std::string> expected;
        for (const std::string& id : plan->own())
            expected.insert(id);
        for (const SampleSummary& summary : summaries)
            expected.insert(summary.id);
        status.total = expected.size();
        status.shard = plan->shard;
        status.whole = plan->samples.size();
    }
    status.total = std::max(status.total, summaries.size());
    status.missing = status.total - summaries.size();
    return Done{};
}

/// What the process says, when the file must not be opened from here.
void takeState(const RunState& state, RunStatus& status) {
    status.shard = state.shard;
    status.whole = state.whole;
    status.total = state.total;
    status.complete = std::min(state.done, state.total);
    status.skipped = state.skipped;
    status.failed = std::min(state.failed, state.total - status.complete);
    status.missing = state.total - status.complete - status.failed;
}

}  // namespace

Result<RunStatus> statusOfRun(const std::filesystem::path& file) {
    RunStatus status;
    status.file = file;
    const bool isRunning = isBeingWritten(file);
    const auto state = readState(file);
    if (state.has_value())
        status.state = *state;
    if (isRunning)
        status.activity = RunActivity::Running;
    else if (status.state)
        status.activity = RunActivity::Interrupted;
    if (isRunning && status.state && status.state->host != hostName())
        takeState(*status.state, status);
    else
        GS_CHECK(countStored(status));
    return status;
}

TotalStatus sumOf(const std::vector<RunStatus>& runs) {
    TotalStatus sum;
    std::map<std::pair<std::size_t, std::size_t>, std::set<std::size_t>> parts;  // (count, whole) -> numbers that are there
    for (const RunStatus& run : runs) {
        sum.total += run.total;
        sum.complete += run.complete;
        sum.skipped += run.skipped;
        sum.failed += run.failed;
        sum.unfinished += run.unfinished;
        sum.missing += run.missing;
        sum.inFlight += run.inFlight();
        sum.running += run.activity == RunActivity::Running ? 1 : 0;
        if (run.secondsLeft())
            sum.secondsLeft = std::max(sum.secondsLeft.value_or(0), *run.secondsLeft());
        if (!run.shard.isWhole())
            parts[{run.shard.count, run.whole}].insert(run.shard.number);
    }
    for (const auto& [run, numbers] : parts)
        for (std::size_t number = 1; number <= run.first; ++number)
            if (!numbers.contains(number)) {
                const Shard absent{number, run.first};
                sum.absent.push_back(absent);
                sum.total += absent.size(run.second);
                sum.missing += absent.size(run.second);
            }
    return sum;
}

}  // namespace groundscope
