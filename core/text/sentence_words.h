// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of one sentence while their tags are corrected; any index may be asked.
#pragma once

#include "core/text/tagger.h"

#include <algorithm>
#include <initializer_list>

namespace groundscope {

template <typename... Names>
bool isWord(const TaggedWord& word, Names... names) {
    return ((word.word.lower == names) || ...);
}

inline bool hasTag(const TaggedWord& word, std::initializer_list<Tag> tags) {
    return std::find(tags.begin(), tags.end(), word.tag) != tags.end();
}

inline bool isNoun(const TaggedWord& word) {
    return hasTag(word, {Tag::nn, Tag::nns, Tag::nnp, Tag::nnps});
}

/// Verbs that can be nothing else: forms of be, have and do, and modals.
bool isPlainlyFinite(const TaggedWord& word);

/// Words that open a clause of their own: relatives, question words, conjunctions.
bool opensClause(const TaggedWord& word);

class SentenceWords {
  public:
    SentenceWords(const Lexicon& lexicon,
                  std::vector<TaggedWord>& words,
                  std::size_t begin,
                  std::size_t end)
        : m_lexicon(lexicon), m_words(words), m_begin(begin), m_end(end) {}

  protected:
    [[nodiscard]] bool inside(std::size_t i) const { return i >= m_begin && i < m_end; }
    /// A full stop when i lies outside.
    [[nodiscard]] const TaggedWord& at(std::size_t i) const {
        return inside(i) ? m_words[i] : m_none;
    }
    [[nodiscard]] bool can(std::size_t i, Tag tag) const {
        return m_lexicon.can(at(i).word.lower, tag);
    }
    [[nodiscard]] float share(std::size_t i, Tag tag) const {
        return m_lexicon.share(at(i).word.lower, tag);
    }
    /// Turns a verb tag into the noun of the same form.
    void makeNoun(std::size_t i);
    /// What follows suits a verb or participle: a preposition, an adverb or a determined object.
    [[nodiscard]] bool adverbialAfter(std::size_t i) const;

    const Lexicon& m_lexicon;
    std::vector<TaggedWord>& m_words;
    std::size_t m_begin;
    std::size_t m_end;

  private:
    TaggedWord m_none{{}, Tag::pp};
};

/// Gives every clause one finite verb where the words allow it (clause_verbs.cpp).
void correctClauseVerbs(const Lexicon& lexicon,
                        std::vector<TaggedWord>& words,
                        std::size_t begin,
                        std::size_t end);

}  // namespace groundscope
