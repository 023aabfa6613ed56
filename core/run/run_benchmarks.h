// SPDX-License-Identifier: GPL-3.0-or-later
/// RunBenchmarks: the benchmarks of several runs, each read once when it is first asked for.
///
/// Any thread but the UI's, one at a time.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/run_store.h"

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace groundscope {

class RunBenchmarks {
  public:
    /// @param folders  instead of those the runs name; one serves all runs, of several each run takes the one of its
    ///                 benchmark's name
    explicit RunBenchmarks(std::vector<std::filesystem::path> folders) : m_folders(std::move(folders)) {}

    /// Errors: InvalidInput for a run whose benchmark is not among those given; those of the
    /// benchmark reader, with the run's file; Cancelled.
    Result<std::shared_ptr<const Benchmark>> forRun(const RunStore& store, const Progress& progress);

  private:
    Result<std::shared_ptr<const Benchmark>> at(const std::filesystem::path& folder, const Progress& progress);

    std::vector<std::filesystem::path> m_folders;
    std::map<std::filesystem::path, std::shared_ptr<const Benchmark>> m_read;
};

}  // namespace groundscope
