// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tagger.h"

#include <algorithm>
#include <cmath>

namespace groundscope {

namespace {

/// A sentence without stops is cut here: keeps the work and the memory linear.
constexpr std::size_t kLongestSentence = 400;

Tag punctuationTag(const Word& word) {
    const std::string& text = word.text;
    if (text == "," || text == "\xE3\x80\x81")
        return Tag::ppc;
    if (text == "." || text == "!" || text == "?" || text.starts_with("!") ||
        text.starts_with("?") || text == "\xE3\x80\x82")
        return Tag::pp;
    if (text == "(" || text == "[" || text == "{" || text == "<")
        return Tag::lrb;
    if (text == ")" || text == "]" || text == "}" || text == ">")
        return Tag::rrb;
    if (text == "\"" || text == "\xE2\x80\x9C" || text == "\xE2\x80\x9D" || text == "'" ||
        text == "\xE2\x80\x98" || text == "\xE2\x80\x99" || text == "`" || text == "``" ||
        text == "''")
        return Tag::ppl;
    if (text == "$")
        return Tag::ppd;
    if (text == "%")
        return Tag::nn;
    if (text == "&")
        return Tag::cc;
    return Tag::pps;
}

/// The word's possible tags. A capital inside a sentence makes a name of an unknown word.
class Candidates {
  public:
    explicit Candidates(const Lexicon& lexicon) : m_lexicon(lexicon) {}

    [[nodiscard]] TagCounts of(const Word& word, bool shouted) const {
        if (word.lower == "'s" || !isPunctuation(word.text))
            return ofWord(word, shouted);
        return {{punctuationTag(word), 1}};
    }

  private:
    [[nodiscard]] TagCounts ofWord(const Word& word, bool shouted) const {
        const TagCounts* lower = m_lexicon.find(word.lower);
        const bool capital = isCapitalised(word.text) && word.lower != "i";
        if (!capital || shouted || word.starts)
            return lower != nullptr ? *lower : guessed(word, capital && !shouted);
        const TagCounts* exact = m_lexicon.find(word.text);
        TagCounts counts = exact != nullptr ? *exact : TagCounts{};
        if (exact == nullptr)
            counts.push_back(
                {word.lower.size() > 3 && word.lower.ends_with("s") && !word.lower.ends_with("ss")
                     ? Tag::nnps
                     : Tag::nnp,
                 8});
        return counts;
    }
    /// The start of a sentence says nothing about a capital: an unknown word there may still be a
    /// name.
    [[nodiscard]] TagCounts guessed(const Word& word, bool mayBeName) const {
        if (mayBeName) {
            if (const TagCounts* exact = m_lexicon.find(word.text))
                return *exact;
        }
        return m_lexicon.guess(word.lower);
    }

    const Lexicon& m_lexicon;
};

struct State {
    Tag tag = Tag::nn;
    float score = 0;
    std::size_t from = 0;
};

/// The best tag sequence of words [begin, end).
void viterbi(const Lexicon& lexicon,
             std::vector<TaggedWord>& words,
             std::size_t begin,
             std::size_t end,
             bool shouted) {
    const Candidates candidates(lexicon);
    std::vector<std::vector<State>> columns;
    columns.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i) {
        std::vector<State> column;
        for (const TagCount& entry : candidates.of(words[i].word, shouted)) {
            State state{entry.tag, -1e30F, 0};
            const float emission = std::log(entry.count + 0.1F) - lexicon.logTotal(entry.tag);
            if (i == begin)
                state.score = lexicon.transition(Tag::pp, entry.tag) + emission;
            else
                for (std::size_t p = 0; p < columns.back().size(); ++p) {
                    const State& previous = columns.back()[p];
                    const float score =
                        previous.score + lexicon.transition(previous.tag, entry.tag) + emission;
                    if (score > state.score)
                        state = {entry.tag, score, p};
                }
            column.push_back(state);
        }
        columns.push_back(std::move(column));
    }
    const auto byScore = [](const State& a, const State& b) { return a.score < b.score; };
    auto best = static_cast<std::size_t>(
        std::max_element(columns.back().begin(), columns.back().end(), byScore) -
        columns.back().begin());
    for (std::size_t i = columns.size(); i-- > 0;) {
        words[begin + i].tag = columns[i][best].tag;
        best = columns[i][best].from;
    }
}

/// True when a sentence of several words has no lower-case letter: capitals mean nothing there.
bool isShouted(const std::vector<TaggedWord>& words, std::size_t begin, std::size_t end) {
    std::size_t letters = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const std::string& text = words[i].word.text;
        if (std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
            return false;
        letters += isPunctuation(text) ? 0U : 1U;
    }
    return letters > 2;
}

/// Opening quotes and bullets count as starts, and the word behind them too.
bool beginsSentence(const Word& previous, const Word& word) {
    return word.starts && !(previous.starts && isPunctuation(previous.text));
}

}  // namespace

std::vector<TaggedWord> tagText(const Lexicon& lexicon, std::string_view text) {
    std::vector<TaggedWord> words;
    for (Word& word : splitWords(text))
        words.push_back({std::move(word), Tag::nn});
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t end = begin + 1;
        while (end < words.size() && end - begin < kLongestSentence &&
               !beginsSentence(words[end - 1].word, words[end].word))
            ++end;
        viterbi(lexicon, words, begin, end, isShouted(words, begin, end));
        correctTags(lexicon, words, begin, end);
        begin = end;
    }
    return words;
}

}  // namespace groundscope
