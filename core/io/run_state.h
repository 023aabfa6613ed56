// SPDX-License-Identifier: GPL-3.0-or-later
/// RunState: what the process that writes a run says of itself while it works, in a small file beside the run
/// (R.gsrun-state, JSON), so that any machine that shares the folder can see how far it is.
///
/// The run itself must not be opened from another machine while it is written: SQLite's log does not work across machines.
/// The file goes when the process ends by itself; what is left of a killed one says which samples were in flight.
#pragma once

#include "core/base/result.h"
#include "core/data/shard.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct RunState {
    struct InFlight {
        std::string sampleId;
        std::string sinceUtc;
        bool operator==(const InFlight&) const = default;
    };
    std::string host;
    std::int64_t process = 0;
    std::string startedUtc;
    std::string updatedUtc;
    Shard shard;
    std::size_t whole = 0;  ///< samples of the run, all shards together
    std::size_t total = 0;  ///< samples this process is to see complete
    std::size_t done = 0;   ///< of those complete, before it began or now
    std::size_t skipped = 0;
    std::size_t failed = 0;
    std::optional<double> secondsLeft;
    std::vector<InFlight> inFlight;
    bool operator==(const RunState&) const = default;
};

/// Name of this machine.
std::string hostName();

std::filesystem::path stateFileOf(const std::filesystem::path& run);
/// Errors: those of writeFile.
Result<Done> writeState(const std::filesystem::path& run, const RunState& state);
/// Nothing when there is none. Errors: Format, Io.
Result<std::optional<RunState>> readState(const std::filesystem::path& run);
void removeState(const std::filesystem::path& run);

/// Whether a program writes the run now, here or on a machine that shares the folder.
bool isBeingWritten(const std::filesystem::path& run);

}  // namespace groundscope
