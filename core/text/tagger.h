// SPDX-License-Identifier: GPL-3.0-or-later
/// Part-of-speech tags of a text: bigram Viterbi over the lexicon, then rules for what bigrams
/// cannot see.
#pragma once

#include "core/text/lexicon.h"
#include "core/text/words.h"

#include <vector>

namespace groundscope {

struct TaggedWord {
    Word word;
    Tag tag = Tag::nn;
};

/// Words of the text with their tags. Any bytes; linear in the number of words.
std::vector<TaggedWord> tagText(const Lexicon& lexicon, std::string_view text);

/// Second pass over one sentence [begin, end): verbs and nouns by clause, participles, 's, her,
/// that (tag_rules.cpp).
void correctTags(const Lexicon& lexicon,
                 std::vector<TaggedWord>& words,
                 std::size_t begin,
                 std::size_t end);

}  // namespace groundscope
