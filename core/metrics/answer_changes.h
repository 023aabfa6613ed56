// SPDX-License-Identifier: GPL-3.0-or-later
/// What of one answer stands where in another one: tokens and noun phrases of aligned answers, and how much they differ.
///
/// Pure functions, any thread. The alignment itself: comparison.h, alignAnswers().
#pragma once

#include "core/metrics/comparison.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// Rows in which any of these tokens of a run stands, in the order of the rows. Tokens without visible text have none.
std::vector<int> rowsOfTokens(std::span<const AlignedRow> rows, std::size_t run, std::span<const int> tokens);

/// Tokens of a run in these rows, in the order of the rows. Rows that are not there are left out.
std::vector<int> tokensInRows(std::span<const AlignedRow> rows, std::size_t run, std::span<const int> which);

/// The noun phrase of run `to` that means the same as one of run `from`: the one that shares most rows with it, of equals
/// the one with fewest rows of its own, then the first. Nothing when none shares a row.
std::optional<std::size_t> alignedPhrase(std::span<const AlignedRow> rows, std::size_t from, const NounPhrase& phrase,
                                         std::size_t to, std::span<const NounPhrase> phrases);

/// How far an answer differs from another one.
struct AnswerChange {
    int pieces = 0;     ///< rows of the two answers' alignment
    int differing = 0;  ///< of those, rows in which the two do not say the same
    bool operator==(const AnswerChange&) const = default;
};
AnswerChange answerChange(const Answer& first, const Answer& other);

}  // namespace groundscope
