// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace groundscope {
namespace {

constexpr int kNone = -1'000'000;
constexpr int kLetter = 1;
constexpr int kSideBySide = 6;
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;

/// Without case and accents, one character for each of `text`.
QString folded(const QString& text) {
    QString plain = text.toCaseFolded();
    if (plain.size() != text.size())
        plain = text.toLower();
    for (QChar& letter : plain)
        if (letter.decompositionTag() == QChar::Canonical)
            letter = letter.decomposition().front();
    return plain;
}

bool startsWord(const QString& text, int at) {
    return at == 0 || (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber());
}

/// Best placing of one word, by dynamic programming over (letter of the word, character of the text).
class WordMatch {
  public:
    WordMatch(const QString& word, const QString& text)
        : m_word(word),
          m_text(text),
          m_width(static_cast<std::size_t>(text.size())),
          m_cells(static_cast<std::size_t>(word.size()) * m_width, {kNone, -1}) {
        for (int letter = 0; letter < word.size(); ++letter)
            fillRow(letter);
    }

    [[nodiscard]] std::optional<FuzzyMatch> best() const {
        const int last = static_cast<int>(m_word.size()) - 1;
        int end = -1;
        for (int at = 0; at < m_text.size(); ++at)
            if (cell(last, at).score > kNone && (end < 0 || cell(last, at).score > cell(last, end).score))
                end = at;
        if (end < 0)
            return std::nullopt;
        FuzzyMatch match{cell(last, end).score, {}};
        for (int letter = last, at = end; letter >= 0; at = cell(letter, at).before, --letter)
            match.positions.prepend(at);
        return match;
    }

  private:
    struct Cell {
        int score;
        int before;  // where the letter before lies
    };

    void fillRow(int letter) {
        int bestBefore = -1;  // best place of the letter before, anywhere to the left
        for (int at = 0; at < m_text.size(); ++at) {
            const bool fits = m_text[at] == m_word[letter];
            if (fits && letter == 0)
                cell(letter, at) = {valueAt(at), -1};
            if (fits && letter > 0 && bestBefore >= 0) {
                Cell chosen{cell(letter - 1, bestBefore).score + valueAt(at), bestBefore};
                if (const int beside = cell(letter - 1, at - 1).score + valueAt(at) + kSideBySide; beside >= chosen.score)
                    chosen = {beside, at - 1};
                cell(letter, at) = chosen;
            }
            if (letter > 0 && cell(letter - 1, at).score > kNone &&
                (bestBefore < 0 || cell(letter - 1, at).score > cell(letter - 1, bestBefore).score))
                bestBefore = at;
        }
    }

    [[nodiscard]] int valueAt(int at) const {
        return kLetter + (startsWord(m_text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
    }
    [[nodiscard]] std::size_t indexOf(int letter, int at) const {
        return static_cast<std::size_t>(letter) * m_width + static_cast<std::size_t>(at);
    }
    [[nodiscard]] const Cell& cell(int letter, int at) const { return m_cells[indexOf(letter, at)]; }
    Cell& cell(int letter, int at) { return m_cells[indexOf(letter, at)]; }

    const QString& m_word;
    const QString& m_text;
    std::size_t m_width;
    std::vector<Cell> m_cells;
};

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text) {
    const QString plain = folded(text);
    FuzzyMatch whole;
    for (const QString& word : folded(query).split(QChar(u' '), Qt::SkipEmptyParts)) {
        const auto match = WordMatch(word, plain).best();
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
    }
    std::ranges::sort(whole.positions);
    whole.positions.erase(std::ranges::unique(whole.positions).begin(), whole.positions.end());
    return whole;
}

}  // namespace groundscope
