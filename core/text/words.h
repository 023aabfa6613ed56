// SPDX-License-Identifier: GPL-3.0-or-later
/// Splits a text into words and punctuation the way English treebanks do ('s, n't, hyphenated words
/// whole).
#pragma once

#include "core/data/grounding.h"

#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

struct Word {
    std::string text;     ///< as written
    std::string lower;    ///< ASCII letters lower-cased, curly apostrophes straightened
    Span chars;           ///< code points of the text
    bool starts = false;  ///< first word of a sentence, heading or list item
    bool spaceBefore = false;
};

/// Every visible character belongs to exactly one word. Linear in the text's length; any bytes are
/// accepted.
std::vector<Word> splitWords(std::string_view text);

/// True when the first letter is a capital (ASCII or Latin-1).
bool isCapitalised(std::string_view word);
/// True for a word without letters or digits.
bool isPunctuation(std::string_view word);

}  // namespace groundscope
