// SPDX-License-Identifier: GPL-3.0-or-later
/// Sets of visual questions without masks: MMVP's CSV, CV-Bench's JSONL, or a CSV of one's own.
///
/// What a benchmark is built from (docs/build.md). Any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct QuestionSet {
    std::string layout;  ///< "mmvp", "cvbench", "csv"
    std::vector<Sample> samples;  ///< without annotations; state Unannotated; sizes 0x0
    std::vector<DataNote> notes;
};

/// Reads questions; told by content. CV-Bench: rows of type 2D. A CSV of one's own has the columns image and question, and
/// may have id, options, answer, expression, pattern, task, category. Options are written "(a) Open (b) Closed", as a JSON
/// list, or between bars ("Open | Closed"); the answer is a letter, or the text of an option.
/// @param images  folders to look for pictures in, and below; the questions' own folder comes last
/// Errors: NotFound, Io; Format when it is none of these, with what was expected; Unsupported for parquet; Cancelled.
Result<QuestionSet> readQuestionSet(const std::filesystem::path& path,
                                    const std::vector<std::filesystem::path>& images,
                                    const Progress& progress = {});

}  // namespace groundscope
