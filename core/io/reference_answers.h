// SPDX-License-Identifier: GPL-3.0-or-later
/// The published scripts' answers, judged answers and selections (spec 6.3, 6.6, 6.7): what belongs to which sample.
///
/// Lines that cannot be used become notes with file and line; the rest is read. Any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/exchange.h"
#include "core/io/reference_names.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// One answers file.
struct AnswersFile {
    std::filesystem::path path;
    int probing = 0;  ///< of its rows: 1, 2 or 3
    struct Row {
        std::size_t sample = 0;
        ProbingAnswer answer;  ///< ProbingAnswer::line: position among the rows of the file
        int line = 0;          ///< of the file, from 1
    };
    std::vector<Row> rows;
    std::string model;  ///< model_id of the first row that has one
    std::vector<DataNote> notes;
};

/// Which probing it is: rows without `response` but with `gt_answer` are letters (3); else prompts that hold the
/// question are the first probing, others the second. Errors: those of reading; Format when no row belongs to a sample.
Result<AnswersFile> readAnswers(const std::filesystem::path& file, const SampleNames& names);

/// A judge's verdicts: rows `k,0|1` under the header `,acc`, k = position of the answer in its file.
struct JudgedFile {
    struct Row {
        int position = 0;
        bool correct = false;
    };
    std::vector<Row> rows;
    std::vector<DataNote> notes;
};
/// Errors: those of reading; Format when there is no such row.
Result<JudgedFile> readJudged(const std::filesystem::path& file);

/// A file of automatic selections: question_id counts from 0; of several rows of one image the first counts (spec 7.4).
struct SelectionFile {
    struct Row {
        std::string file;  ///< base name; empty = NONE
        int line = 0;
    };
    std::vector<std::optional<Row>> bySample;
    std::vector<DataNote> notes;
};
/// Errors: those of reading; Format when no row belongs to a sample.
Result<SelectionFile> readSelections(const std::filesystem::path& file, const SampleNames& names);

}  // namespace groundscope
