// SPDX-License-Identifier: GPL-3.0-or-later
/// How far runs are, one by one and all together: complete, failed, in flight, missing, and when they will be done.
#pragma once

#include "core/base/result.h"
#include "core/io/run_state.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace groundscope {

enum class RunActivity {
    Running,      ///< a process writes it now
    Interrupted,  ///< the process that wrote it did not end by itself: killed, or its machine was lost
    Idle,         ///< nobody writes it
};

/// complete + failed + unfinished + missing = total; those in flight are counted as what they are in the file.
struct RunStatus {
    std::filesystem::path file;
    RunActivity activity = RunActivity::Idle;
    std::optional<RunState> state;  ///< of the process that writes it or was interrupted
    Shard shard;
    std::size_t whole = 0;          ///< samples of the whole run; 0 = the file does not say
    std::size_t total = 0;          ///< samples the file is to hold
    std::size_t complete = 0;       ///< skipped ones included
    std::size_t skipped = 0;
    std::size_t failed = 0;
    std::size_t unfinished = 0;     ///< some stages are there
    std::size_t missing = 0;        ///< no stage is there

    [[nodiscard]] std::size_t inFlight() const {
        return activity == RunActivity::Running && state ? state->inFlight.size() : 0;
    }
    [[nodiscard]] std::optional<double> secondsLeft() const {
        return activity == RunActivity::Running && state ? state->secondsLeft : std::nullopt;
    }
    [[nodiscard]] bool isDone() const { return complete == total; }
};

/// A run that another machine is writing is not opened (io/run_state.h): what its process says of itself counts.
/// Errors: those of RunStore::open for reading.
Result<RunStatus> statusOfRun(const std::filesystem::path& file);

struct TotalStatus {
    std::size_t total = 0;
    std::size_t complete = 0;
    std::size_t skipped = 0;
    std::size_t failed = 0;
    std::size_t unfinished = 0;
    std::size_t inFlight = 0;
    std::size_t missing = 0;
    std::size_t running = 0;                   ///< runs that are written now
    std::vector<Shard> absent;                 ///< parts of the runs given of which there is no file; counted as missing
    std::optional<double> secondsLeft;         ///< until the last one that runs is done
};

/// The sum, and what parts are not among them.
TotalStatus sumOf(const std::vector<RunStatus>& runs);

}  // namespace groundscope
