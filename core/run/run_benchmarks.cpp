// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_benchmarks.h"

#include "core/io/benchmark_reader.h"

#include <string>
#include <utility>

namespace groundscope {

Result<std::shared_ptr<const Benchmark>> RunBenchmarks::forRun(const RunStore& store, const Progress& progress) {
    if (m_folders.empty()) {
        auto own = at(store.record().config.benchmarkRoot, progress);
        if (!own.has_value() && own.error().code != ErrorCode::Cancelled)
            return withContext(own.error(), store.file().string() + ": its benchmark (--benchmark DIR names another folder)");
        return own;
    }
    std::string names;
    for (const std::filesystem::path& folder : m_folders) {
        GS_TRY(std::shared_ptr<const Benchmark> benchmark, at(folder, progress));
        if (m_folders.size() == 1 || benchmark->name == store.benchmark().name)
            return benchmark;
        names += (names.empty() ? "" : ", ") + benchmark->name;
    }
    return Error{ErrorCode::InvalidInput,
                 "This is a run of the benchmark \"" + store.benchmark().name + "\"; those given are " + names + ".",
                 store.file().string()};
}

Result<std::shared_ptr<const Benchmark>> RunBenchmarks::at(const std::filesystem::path& folder, const Progress& progress) {
    const auto found = m_read.find(folder);
    if (found != m_read.end())
        return found->second;
    GS_TRY(Benchmark benchmark, readBenchmark(folder, progress));
    return m_read[folder] = std::make_shared<const Benchmark>(std::move(benchmark));
}

}  // namespace groundscope
