// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_file.h"

#include "core/base/utc.h"
#include "core/grounding/pipeline.h"
#include "core/infer/model_zoo.h"
#include "core/io/run_state.h"
#include "core/version.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// The plan to go on with. InvalidInput when the file is another run's.
Result<RunPlan> checkContinues(const RunStore& store, const RunDescription& run) {
    const std::string file = store.file().string();
    if (const auto difference = configDifference(store.record().config, run.config))
        return Error{ErrorCode::InvalidInput,
                     "This run has another configuration and cannot be continued: " + *difference + ".", file};
    GS_TRY(const auto stored, readPlan(store));
    const Result<RunPlan> plan = continuedPlan(stored, run.plan);
    if (!plan.has_value())
        return withContext(plan.error(), file);
    return plan;
}

Result<std::shared_ptr<RunStore>> continueRun(const fs::path& file, const RunDescription& run) {
    GS_TRY(auto store, RunStore::open(file, RunStore::Access::ReadWrite));
    GS_TRY(const RunPlan plan, checkContinues(*store, run));
    GS_CHECK(writePlan(*store, plan));
    return store;
}

}  // namespace

Result<std::shared_ptr<RunStore>> openRunFile(const fs::path& file, bool resume, const RunDescription& run) {
    std::error_code ignored;
    if (resume && fs::exists(file, ignored))
        return continueRun(file, run);
    RunRecord record;
    record.startedUtc = utcNow();
    record.id = run.benchmark.name + "-" + record.startedUtc;
    record.programVersion = programVersion();
    record.versions = libraryVersions();
    record.versions["libtorch"] = torchVersion();
    if (!run.reusedRun.empty())
        record.versions["reused run"] = run.reusedRun;
    record.config = run.config;
    GS_TRY(auto store, RunStore::create(file, record, {run.benchmark.name, run.benchmark.layout, run.benchmark.samples.size()}));
    GS_CHECK(writePlan(*store, run.plan));
    return store;
}

Result<std::shared_ptr<RunStore>> finishedRun(const fs::path& file, const RunDescription& run) {
    std::error_code ignored;
    if (!fs::exists(file, ignored) || isBeingWritten(file))
        return std::shared_ptr<RunStore>();
    GS_TRY(auto store, RunStore::open(file, RunStore::Access::ReadOnly));
    GS_TRY(const std::vector<SampleSummary> summaries, store->summaries());
    std::set<std::string> complete;
    for (const SampleSummary& summary : summaries) {
        SampleRun form;
        form.filled = summary.filled;
        if (!summary.error && isComplete(form, run.config))
            complete.insert(summary.id);
    }
    const std::vector<std::string> own = run.plan.own();
    const bool isDone = std::all_of(own.begin(), own.end(), [&](const std::string& id) { return complete.contains(id); });
    return isDone && checkContinues(*store, run).has_value() ? store : nullptr;
}

}  // namespace groundscope
