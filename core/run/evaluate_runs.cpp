// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluate_runs.h"

#include "core/io/run_store.h"
#include "core/run/evaluate_run.h"

#include <algorithm>
#include <memory>
#include <set>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;
using Store = std::shared_ptr<const RunStore>;

Result<std::vector<Store>> openAll(const std::vector<fs::path>& files) {
    std::vector<Store> stores;
    std::set<fs::path> seen;
    for (const fs::path& file : files) {
        std::error_code ignored;
        const fs::path real = fs::weakly_canonical(file, ignored);
        if (!seen.insert(real.empty() ? file : real).second)
            return Error{ErrorCode::InvalidInput, "This run is given twice.", file.string()};
        GS_TRY(Store store, RunStore::open(file, RunStore::Access::ReadOnly));
        stores.push_back(std::move(store));
    }
    return stores;
}

/// The first run of each other probing of the same model on the same benchmark.
std::vector<Store> companionsOf(const RunStore& store, const std::vector<Store>& all) {
    const RunConfig& own = store.record().config;
    std::set<int> probings{own.probing};
    std::vector<Store> companions;
    for (const Store& other : all) {
        const RunConfig& config = other->record().config;
        if (config.mllm.name == own.mllm.name && other->benchmark() == store.benchmark() &&
            probings.insert(config.probing).second)
            companions.push_back(other);
    }
    return companions;
}

}  // namespace

Result<std::vector<TableRun>> evaluateRuns(const RunsToEvaluate& request, const Progress& progress) {
    RunBenchmarks benchmarks(request.benchmarks);
    return evaluateRuns(request, benchmarks, progress);
}

Result<std::vector<TableRun>> evaluateRuns(const RunsToEvaluate& request, RunBenchmarks& benchmarks, const Progress& progress) {
    GS_TRY(const std::vector<Store> stores, openAll(request.files));
    std::vector<TableRun> runs;
    for (const Store& store : stores) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("evaluate", static_cast<std::int64_t>(runs.size()), static_cast<std::int64_t>(stores.size()));
        GS_TRY(const std::shared_ptr<const Benchmark> benchmark, benchmarks.forRun(*store, progress));
        EvaluateOptions options;
        options.profile = request.profile;
        options.defects = request.defects;
        options.allImages = request.allImages;
        options.conceptsBy = request.conceptsBy;
        options.companions = companionsOf(*store, stores);
        GS_TRY(Evaluation evaluation, evaluateRun(*store, *benchmark, options, progress));
        runs.push_back({std::move(evaluation), store->record().config, benchmark->layout == "pixmmvp"});
    }
    return runs;
}

}  // namespace groundscope
