// SPDX-License-Identifier: GPL-3.0-or-later
/// One pass of groundscope-cli run over its samples, and what it says meanwhile: on standard error and beside the run file.
#pragma once

#include "app/cli/support.h"
#include "app/cli/workers.h"
#include "core/io/run_plan.h"
#include "core/io/run_state.h"
#include "core/run/batch.h"

#include <filesystem>
#include <mutex>
#include <string>

namespace groundscope {

/// The file beside the run that says how far this process is (core/io/run_state.h). It is taken away at the end, so that only
/// a killed process leaves one. That it cannot be written stops no run. begin() and end() from any thread.
class StateFile {
  public:
    StateFile(std::filesystem::path run, const RunPlan& plan);
    ~StateFile();
    StateFile(const StateFile&) = delete;
    StateFile& operator=(const StateFile&) = delete;

    void begin(const std::string& sampleId);
    void end(const std::string& sampleId);
    /// Writes the file, where something has begun or ended since the last time.
    void update(const BatchReport& report);

  private:
    std::filesystem::path m_run;
    std::mutex m_mutex;  // guards what follows
    RunState m_state;
    bool m_changed = false;
};

/// Runs one pass to its end, or to the stop.
BatchReport runPass(BatchPlan plan, RunStore& store, const Workers& workers, StateFile& state, const StopSignal& signal);

}  // namespace groundscope
