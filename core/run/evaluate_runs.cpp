// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluate_runs.h"

#include "core/io/benchmark_reader.h"
#include "core/io/run_store.h"
#include "core/run/evaluate_run.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;
using Store = std::shared_ptr<const RunStore>;

/// Benchmarks by folder, read when first asked for.
class Benchmarks {
  public:
    Benchmarks(const RunsToEvaluate& request, const Progress& progress) : m_request(request), m_progress(progress) {}

    Result<const Benchmark*> forRun(const RunStore& store) {
        if (m_request.benchmarks.empty()) {
            auto own = at(store.record().config.benchmarkRoot);
            if (!own.has_value() && own.error().code != ErrorCode::Cancelled)
                return withContext(own.error(), store.file().string() + ": its benchmark (--benchmark DIR names another folder)");
            return own;
        }
        std::string names;
        for (const fs::path& folder : m_request.benchmarks) {
            GS_TRY(const Benchmark* benchmark, at(folder));
            if (m_request.benchmarks.size() == 1 || benchmark->name == store.benchmark().name)
                return benchmark;
            names += (names.empty() ? "" : ", ") + benchmark->name;
        }
        return Error{ErrorCode::InvalidInput,
                     "This is a run of the benchmark \"" + store.benchmark().name + "\"; those given are " + names + ".",
                     store.file().string()};
    }

  private:
    Result<const Benchmark*> at(const fs::path& folder) {
        const auto found = m_read.find(folder);
        if (found != m_read.end())
            return found->second.get();
        GS_TRY(Benchmark benchmark, readBenchmark(folder, m_progress));
        return (m_read[folder] = std::make_unique<const Benchmark>(std::move(benchmark))).get();
    }

    const RunsToEvaluate& m_request;
    const Progress& m_progress;
    std::map<fs::path, std::unique_ptr<const Benchmark>> m_read;
};

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
    GS_TRY(const std::vector<Store> stores, openAll(request.files));
    Benchmarks benchmarks(request, progress);
    std::vector<TableRun> runs;
    for (const Store& store : stores) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("evaluate", static_cast<std::int64_t>(runs.size()), static_cast<std::int64_t>(stores.size()));
        GS_TRY(const Benchmark* benchmark, benchmarks.forRun(*store));
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
