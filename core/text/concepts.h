// SPDX-License-Identifier: GPL-3.0-or-later
/// What a noun phrase speaks of, in the six categories of the published question (spec 3.4, 7.10), by rules over word
/// lists: the head noun, the words before it, who owns it, and what follows in the answer. docs/when.md says how.
///
/// Pure; any thread; any bytes. English.
#pragma once

#include "core/data/grounding.h"

#include <span>
#include <string>
#include <string_view>

namespace groundscope {

struct ConceptCategory {
    char letter;       ///< 'a' … 'f'
    const char* key;   ///< stable: "appearance"
    const char* name;  ///< as the published question has it: "Color and appearance"
};
/// a Color and appearance, b Location and position, c Object part, d Context or setting, e Objects/entities, f State.
std::span<const ConceptCategory> conceptCategories();

struct ConceptGuess {
    std::string letters;    ///< one or two of a … f in alphabetical order; empty when the phrase has no word
    double confidence = 0;  ///< 0 … 1: how often guesses on the same evidence were right on labelled phrases (docs/when.md)
    std::string evidence;   ///< "wings: part; orange: appearance"
    bool operator==(const ConceptGuess&) const = default;
};

/// @param phrase  text, head and offsets into `answer`
/// @param answer  the whole answer: what follows the phrase tells parts from things ("the door of the truck")
ConceptGuess guessConcept(const NounPhrase& phrase, std::string_view answer);

}  // namespace groundscope
