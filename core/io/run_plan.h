// SPDX-License-Identifier: GPL-3.0-or-later
/// RunPlan: which samples a run file is meant to hold, kept in the file (table record, key "plan"), so that what is missing
/// can be told without the benchmark, and shards know which run they are part of.
#pragma once

#include "core/base/result.h"
#include "core/data/shard.h"
#include "core/io/run_store.h"

#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct RunPlan {
    std::vector<std::string> samples;  ///< ids of the whole run, of all shards together, in the order to run them
    Shard shard;                       ///< the part that this file is to hold
    bool operator==(const RunPlan&) const = default;

    /// Ids that this file is to hold.
    [[nodiscard]] std::vector<std::string> own() const { return partOf(samples, shard); }
};

/// Errors: those of opening; Format when the plan is damaged. Nothing when the file has none (older, or imported).
Result<std::optional<RunPlan>> readPlan(const RunStore& store);

/// Replaces what was there. Errors: Io; InvalidInput when the store is open for reading only.
Result<Done> writePlan(const RunStore& store, const RunPlan& plan);

/// The plan of a file that is continued. A whole run may grow: samples asked for later are added. A shard stays what it is.
/// Errors: InvalidInput when another shard, or the same one of other samples, is asked for.
Result<RunPlan> continuedPlan(const std::optional<RunPlan>& stored, const RunPlan& asked);

/// Copies what judges replied from one run to another, so that nothing is paid twice; what is there already stays.
/// Errors: Io; Format.
Result<Done> copyReplies(const RunStore& from, const RunStore& to);

}  // namespace groundscope
