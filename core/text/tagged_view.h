// SPDX-License-Identifier: GPL-3.0-or-later
/// Tagged words with questions that are safe at any index; what lies outside is a full stop.
#pragma once

#include "core/text/tagger.h"

#include <algorithm>
#include <initializer_list>

namespace groundscope {

class TaggedView {
  public:
    explicit TaggedView(const std::vector<TaggedWord>& words) : m_words(words) {}

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] const std::string& lower(std::size_t i) const {
        return i < m_words.size() ? m_words[i].word.lower : m_none.word.lower;
    }
    [[nodiscard]] bool has(std::size_t i, std::initializer_list<Tag> tags) const {
        return i < m_words.size() &&
               std::find(tags.begin(), tags.end(), m_words[i].tag) != tags.end();
    }
    template <typename... Names>
    [[nodiscard]] bool isWord(std::size_t i, Names... names) const {
        return i < m_words.size() && ((m_words[i].word.lower == names) || ...);
    }
    /// First word of a sentence, heading or list item.
    [[nodiscard]] bool starts(std::size_t i) const {
        return i >= m_words.size() || m_words[i].word.starts;
    }
    [[nodiscard]] bool isNoun(std::size_t i) const {
        return has(i, {Tag::nn, Tag::nns, Tag::nnp, Tag::nnps});
    }
    [[nodiscard]] bool isAdjective(std::size_t i) const {
        return has(i, {Tag::jj, Tag::jjr, Tag::jjs});
    }

  private:
    const std::vector<TaggedWord>& m_words;
    TaggedWord m_none{{}, Tag::pp};
};

}  // namespace groundscope
