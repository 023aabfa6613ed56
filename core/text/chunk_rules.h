// SPDX-License-Identifier: GPL-3.0-or-later
/// Base noun phrases of tagged words, to the convention of spaCy's English noun_chunks (spec 5.4).
#pragma once

#include "core/text/tagger.h"

#include <vector>

namespace groundscope {

/// Words [begin, end) with the head word; indices into the tagged words.
struct Chunk {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t head = 0;
    bool pronoun = false;
};

/// Chunks in text order, none overlapping. Linear in the number of words.
std::vector<Chunk> findChunks(const Lexicon& lexicon, const std::vector<TaggedWord>& words);

}  // namespace groundscope
