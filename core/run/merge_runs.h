// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs of one configuration that several processes made (shards), as one run.
///
/// The results (hashResults() of io/run_hash.h) of the merged run are those of a run that one process made. Of the record,
/// identifier, beginning and versions are those of the shard that began first; wall times of stages are those of the shard
/// that made the sample.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct MergeReport {
    struct Duplicate {
        std::string sampleId;
        std::vector<std::filesystem::path> files;
    };
    std::size_t samples = 0;               ///< of the whole run
    std::size_t complete = 0;
    std::size_t added = 0;                 ///< written now; 0 = the file is as it was
    std::vector<std::string> failed;       ///< ids; their errors are stored
    std::vector<std::string> unfinished;   ///< some stages are there
    std::vector<std::string> missing;      ///< in no file
    std::size_t unknown = 0;               ///< missing too, but no file lists which (made by an older version)
    std::vector<Duplicate> duplicates;     ///< complete in several shards, with the same results
    std::vector<std::string> notes;        ///< what else somebody should know, a sentence each
};

/// Adds to `out` what the shards have and it has not; makes it, whole or not at all, when it is not there. A complete sample
/// goes before an unfinished one, that before a failed one. The order of the shards does not matter; the same again changes
/// nothing; `out` itself among the shards is left out. Labels and remembered replies come along.
/// Errors: InvalidInput when the shards are not of one run (names the setting) or there is none; Conflict when a shard is
/// being written, or two files hold the same sample with different results; those of the stores; Cancelled.
Result<MergeReport> mergeRuns(const std::filesystem::path& out,
                              const std::vector<std::filesystem::path>& shards,
                              const Progress& progress);

}  // namespace groundscope
