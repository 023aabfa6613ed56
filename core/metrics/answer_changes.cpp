// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/answer_changes.h"

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

/// -1: the run says nothing in this row, or keeps no tokens.
int tokenAt(const AlignedRow& row, std::size_t run) {
    return run < row.runs.size() && row.runs[run] ? row.runs[run]->token : -1;
}

std::size_t shared(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

}  // namespace

std::vector<int> rowsOfTokens(std::span<const AlignedRow> rows, std::size_t run, std::span<const int> tokens) {
    std::vector<int> found;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const int token = tokenAt(rows[row], run);
        if (token >= 0 && std::ranges::find(tokens, token) != tokens.end())
            found.push_back(static_cast<int>(row));
    }
    return found;
}

std::vector<int> tokensInRows(std::span<const AlignedRow> rows, std::size_t run, std::span<const int> which) {
    std::vector<int> found;
    for (const int row : which)
        if (row >= 0 && static_cast<std::size_t>(row) < rows.size())
            if (const int token = tokenAt(rows[static_cast<std::size_t>(row)], run); token >= 0)
                found.push_back(token);
    return found;
}

std::optional<std::size_t> alignedPhrase(std::span<const AlignedRow> rows, std::size_t from, const NounPhrase& phrase,
                                         std::size_t to, std::span<const NounPhrase> phrases) {
    const std::vector<int> wanted = rowsOfTokens(rows, from, phrase.tokens);
    std::optional<std::size_t> best;
    std::size_t most = 0;
    std::size_t fewest = 0;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const std::vector<int> own = rowsOfTokens(rows, to, phrases[i].tokens);
        const std::size_t common = shared(wanted, own);
        if (common == 0 || common < most || (common == most && own.size() >= fewest))
            continue;
        best = i;
        most = common;
        fewest = own.size();
    }
    return best;
}

AnswerChange answerChange(const Answer& first, const Answer& other) {
    const std::array answers = {first, other};
    const std::vector<AlignedRow> rows = alignAnswers(answers);
    const auto differing = std::ranges::count_if(rows, [](const AlignedRow& row) { return !row.same; });
    return {static_cast<int>(rows.size()), static_cast<int>(differing)};
}

}  // namespace groundscope
