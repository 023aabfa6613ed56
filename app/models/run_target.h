// SPDX-License-Identifier: GPL-3.0-or-later
/// Which file the results of a run go into. Blocking; call it off the GUI thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/run_store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

struct RunTarget {
    std::shared_ptr<RunStore> open;  ///< the run that is being looked at; null = none
    bool openIsFixed = false;        ///< it stays as it is wherever it lies: the demo's recorded run
    std::filesystem::path chosen;    ///< a new file the person named; empty = none
    std::filesystem::path folder;    ///< where files without a chosen name go; made when needed
};

struct PreparedRun {
    enum class How {
        Same,     ///< the open run, writable already
        Continued,///< the open run's file, opened again for writing
        Copied,   ///< a copy of the open run in `folder`: its own place cannot be written
        Created,  ///< a new file
    };
    How how = How::Same;
    std::shared_ptr<RunStore> store;
    std::vector<SampleSummary> summaries;  ///< empty for How::Same
    std::string difference;  ///< How::Created beside an open run: why that one could not be continued
};

/// The chosen file if there is one; else the open run when its configuration is the same (a copy of it when it cannot
/// be written); else a new file named after benchmark, probing and time. Nothing that exists is overwritten.
/// Errors: those of RunStore; Cancelled while copying.
Result<PreparedRun> prepareRun(const RunConfig& config, const RunBenchmark& benchmark, const RunTarget& target,
                               const Progress& progress);

/// Adds samples to the list of what the run is to hold (run_plan.h), by which `status` and `merge` tell what is missing. A file
/// without a list gets one of what it holds and these; a part of a run keeps its own. Errors: those of the store.
Result<Done> listSamples(const RunStore& store, std::vector<std::string> ids);

/// All samples of a run into a new file. Reports ("copy", done, total). On failure the new file is removed.
Result<std::shared_ptr<RunStore>> copyRun(const RunStore& from, const std::filesystem::path& file,
                                          const Progress& progress);

/// A name that is not taken: folder/"PixMMVP-p2-20261123-042200.gsrun", "…-2.gsrun", …
std::filesystem::path freshRunFile(const std::filesystem::path& folder, const std::string& benchmark, int probing);

}  // namespace groundscope
