// SPDX-License-Identifier: GPL-3.0-or-later
/// What a run holds as a short text, so that a figure can tell whether its run is still the same.
///
/// Looking at a run, opening it and reviewing it change nothing; where it lies, its name and how long it took do not count.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace groundscope {

struct RunHash {
    std::string forms;   ///< of the record and of every form but attention to single tokens, in the order of the ids
    std::string labels;  ///< of what was said of answers and concepts: tables and plots count it
    bool operator==(const RunHash&) const = default;
};

/// Reads the whole file but the attention stacks, one row at a time. Any thread but the UI's; progress "hash".
/// Errors: as RunStore::open for reading; Cancelled.
Result<RunHash> hashRun(const std::filesystem::path& file, const Progress& progress);

/// SHA-256 of the results alone: of every sample what was made of it (state, size, skip or error, all stages with attention),
/// in the order of the ids. Not how long it took, when, where, in which order and under which name: two runs of one
/// configuration have the same, whether one process made them or many. Reads the whole file, one row at a time.
/// Errors: as hashRun().
Result<std::string> hashResults(const std::filesystem::path& file, const Progress& progress);

/// As a figure's file has it: "FORMS+LABELS", SHA-256 in hexadecimal, of the labels the first 16 digits.
std::string hashText(const RunHash& hash);

/// Whether a run is another one than `stored` says (hashText(), or its first part alone). An empty text says nothing.
/// @param labelsCount  the figure shows what was said of answers or concepts
bool differsFrom(const RunHash& now, const std::string& stored, bool labelsCount);

}  // namespace groundscope
