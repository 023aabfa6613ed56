// SPDX-License-Identifier: GPL-3.0-or-later
// alignAnswers of comparison.h.
#include "core/metrics/comparison.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace groundscope {
namespace {

bool isBlank(char32_t value) {
    return value == U' ' || (value >= U'\t' && value <= U'\r') || value == 0x00A0 || value == 0x2581;  // ▁ of SentencePiece
}

std::string trimmed(const std::string& text) {
    const std::vector<CodePoint> points = codePoints(text);
    std::size_t begin = 0;
    std::size_t end = points.size();
    while (begin < end && isBlank(points[begin].value))
        ++begin;
    while (end > begin && isBlank(points[end - 1].value))
        --end;
    return codePointSubstring(text, {static_cast<int>(begin), static_cast<int>(end)});
}

struct Piece {
    AlignedPiece shown;
    std::string key;  // what is compared
};

std::vector<Piece> wordsOf(const std::string& text) {
    std::vector<Piece> words;
    const std::vector<CodePoint> points = codePoints(text);
    for (std::size_t i = 0; i < points.size();) {
        if (isBlank(points[i].value)) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < points.size() && !isBlank(points[end].value))
            ++end;
        const Span chars{static_cast<int>(i), static_cast<int>(end)};
        const std::string word = codePointSubstring(text, chars);
        words.push_back({{-1, word, chars}, word});
        i = end;
    }
    return words;
}

std::vector<Piece> piecesOf(const Answer& answer) {
    if (answer.tokens.empty())
        return wordsOf(answer.text);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < answer.tokens.size(); ++i) {
        const Token& token = answer.tokens[i];
        if (std::string key = trimmed(token.text); !key.empty())
            pieces.push_back({{static_cast<int>(i), token.text, token.chars}, std::move(key)});
    }
    return pieces;
}

/// A row while answers are added, with the texts that stand in it.
struct Row {
    std::vector<std::optional<AlignedPiece>> runs;
    std::vector<std::string> keys;

    [[nodiscard]] bool holds(const std::string& key) const {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    }
};

enum class Step : std::uint8_t { Both, RowOnly, PieceOnly };

/// How `pieces` lie along `rows`: most meetings of equal texts, then fewest rows; of equal ways the one that stays
/// side by side the longest from the end.
std::vector<Step> stepsFor(std::span<const Row> rows, std::span<const Piece> pieces) {
    const std::size_t n = rows.size();
    const std::size_t m = pieces.size();
    const auto meeting = static_cast<std::int64_t>(n + m + 1);  // one more meeting outweighs any number of rows
    std::vector<Step> way((n + 1) * (m + 1), Step::Both);
    std::vector<std::int64_t> above(m + 1);
    std::vector<std::int64_t> here(m + 1);
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            Step& step = way[i * (m + 1) + j];
            here[j] = i == 0 && j == 0 ? 0 : INT64_MIN;
            const auto offer = [&](std::int64_t score, Step by) {
                if (score > here[j]) {
                    here[j] = score;
                    step = by;
                }
            };
            if (i > 0 && j > 0)
                offer(above[j - 1] - 1 + (rows[i - 1].holds(pieces[j - 1].key) ? meeting : 0), Step::Both);
            if (i > 0)
                offer(above[j] - 1, Step::RowOnly);
            if (j > 0)
                offer(here[j - 1] - 1, Step::PieceOnly);
        }
        std::swap(above, here);
    }
    std::vector<Step> steps;
    for (std::size_t i = n, j = m; i > 0 || j > 0;) {
        const Step step = way[i * (m + 1) + j];
        steps.push_back(step);
        i -= step == Step::PieceOnly ? 0 : 1;
        j -= step == Step::RowOnly ? 0 : 1;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// The steps for the whole: the common beginning and end are met directly, the middle as stepsFor finds.
std::vector<Step> stepsAlong(std::span<const Row> rows, std::span<const Piece> pieces) {
    const std::size_t shorter = std::min(rows.size(), pieces.size());
    std::size_t head = 0;
    while (head < shorter && rows[head].holds(pieces[head].key))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && rows[rows.size() - 1 - tail].holds(pieces[pieces.size() - 1 - tail].key))
        ++tail;
    const auto middleRows = rows.subspan(head, rows.size() - head - tail);
    const auto middlePieces = pieces.subspan(head, pieces.size() - head - tail);
    std::vector<Step> steps(head, Step::Both);
    if ((middleRows.size() + 1) * (middlePieces.size() + 1) <= kMaxAlignedCells) {
        const std::vector<Step> middle = stepsFor(middleRows, middlePieces);
        steps.insert(steps.end(), middle.begin(), middle.end());
    } else {
        steps.insert(steps.end(), middleRows.size(), Step::RowOnly);
        steps.insert(steps.end(), middlePieces.size(), Step::PieceOnly);
    }
    steps.insert(steps.end(), tail, Step::Both);
    return steps;
}

void addAnswer(std::vector<Row>& rows, std::vector<Piece> pieces, std::size_t run, std::size_t runs) {
    std::vector<Row> next;
    std::size_t row = 0;
    std::size_t piece = 0;
    for (const Step step : stepsAlong(rows, pieces)) {
        if (step == Step::PieceOnly)
            next.push_back({std::vector<std::optional<AlignedPiece>>(runs), {}});
        else
            next.push_back(std::move(rows[row++]));
        if (step == Step::RowOnly)
            continue;
        Piece& placed = pieces[piece++];
        next.back().runs[run] = std::move(placed.shown);
        if (!next.back().holds(placed.key))
            next.back().keys.push_back(std::move(placed.key));
    }
    rows = std::move(next);
}

}  // namespace

std::vector<AlignedRow> alignAnswers(std::span<const Answer> answers) {
    std::vector<Row> rows;
    for (std::size_t run = 0; run < answers.size(); ++run)
        addAnswer(rows, piecesOf(answers[run]), run, answers.size());
    std::vector<AlignedRow> aligned;
    for (Row& row : rows) {
        const bool whole = std::all_of(row.runs.begin(), row.runs.end(), [](const auto& cell) { return cell.has_value(); });
        aligned.push_back({std::move(row.runs), whole && row.keys.size() == 1});
    }
    return aligned;
}

}  // namespace groundscope
