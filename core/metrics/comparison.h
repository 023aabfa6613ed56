// SPDX-License-Identifier: GPL-3.0-or-later
/// Several runs of one benchmark as columns: what each selected for a sample, what it scored, and their answers
/// laid side by side.
///
/// Pure functions, any thread. The first run is the one the others are compared with.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/metrics/evaluation.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// One column.
struct ComparedRun {
    std::string label;    ///< differs between columns: the model, then probing, profile, file or place where needed
    std::string file;
    std::string model;
    std::string profile;  ///< scored under
    int probing = 2;
    bool operator==(const ComparedRun&) const = default;
};

/// Adds to the labels (the models' names), one property after the other, what tells equal ones apart: probing, profile,
/// name of the file; last of all their place.
void labelRuns(std::vector<ComparedRun>& runs);

/// One sample of one selector, a cell a run.
struct ComparedChoice {
    std::string sampleId;
    std::string selector;
    bool emptyTarget = false;
    std::vector<std::optional<SampleFigures::Choice>> cells;  ///< nothing: the run lacks this sample or this selector
    std::vector<std::optional<double>> difference;  ///< IoU minus the first run's; nothing unless both have one
    /// Whether runs chose unlike: an IoU that differs, or a mask against none.
    bool differs = false;
    double spread = 0;  ///< largest minus smallest IoU of the row; 0 with fewer than two
    bool operator==(const ComparedChoice&) const = default;
};

struct Comparison {
    std::string benchmark;
    std::vector<ComparedRun> runs;
    std::vector<std::string> selectors;  ///< of any run, in the order of first appearance
    std::vector<std::string> samples;    ///< of any run: the first run's order, then what only later runs have
    std::vector<ComparedChoice> choices; ///< sample-major, the selectors in order; rows that no run fills are left out
    std::vector<DataNote> notes;         ///< runs scored under different profiles or over different samples
    bool operator==(const Comparison&) const = default;

    /// The row, or null.
    [[nodiscard]] const ComparedChoice* find(const std::string& sampleId, const std::string& selector) const;
};

/// Errors: InvalidInput for fewer than two runs, for runs of different benchmarks (both are named), or for runs that
/// share no sample.
Result<Comparison> compareRuns(std::span<const Evaluation> runs);

/// A piece of an answer: a token, or a word where a run kept no tokens.
struct AlignedPiece {
    int token = -1;  ///< index into Answer::tokens; -1 = a word of Answer::text
    std::string text;
    Span chars;      ///< code points of that run's Answer::text
    bool operator==(const AlignedPiece&) const = default;
};

/// Pieces that stand side by side.
struct AlignedRow {
    std::vector<std::optional<AlignedPiece>> runs;  ///< nothing: this run says nothing here
    bool same = false;  ///< every run is here and says the same, blanks around it aside
    bool operator==(const AlignedRow&) const = default;
};

/// Longest product of two middle parts (what is left between the common beginning and end) that is aligned; longer
/// ones stand one after the other, so that time and memory stay bounded.
inline constexpr std::size_t kMaxAlignedCells = std::size_t{1} << 24;

/// The answers' tokens as rows: each answer in turn is laid along the rows so far so that as many pieces as possible
/// meet an equal text (longest common subsequence), then in as few rows as possible. Blanks around a piece do not count;
/// pieces without visible text (the end token) are left out. Every piece keeps its order and its offsets.
std::vector<AlignedRow> alignAnswers(std::span<const Answer> answers);

}  // namespace groundscope
