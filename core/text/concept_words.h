// SPDX-License-Identifier: GPL-3.0-or-later
/// Word lists of the concept rules: which nouns name which kind of thing, and which words in front of a noun describe it.
#pragma once

#include <string_view>

namespace groundscope {

/// What a head noun, singular and lower case, names.
enum class NounKind {
    Unknown,
    Appearance,    ///< colour, pattern, shine: "stripe", "hue"
    Position,      ///< "left", "corner"
    Part,          ///< always of something: "wing", "wheel"
    PossiblePart,  ///< a thing or a part: "door", "leaf"
    Setting,       ///< the picture itself and surroundings: "image", "sky", "kitchen"
    Entity,        ///< "dog", "bus"
    State,         ///< "smile", "motion"
    Measure,       ///< how much or which of what follows "of": "group", "slice"
};
NounKind nounKindOf(std::string_view singular);

/// "wood", "silk": what things are made of.
bool isMaterial(std::string_view lowerWord);

/// What a word in front of a noun says of it.
enum class ModifierKind { Other, Appearance, Position, State };
ModifierKind modifierKindOf(std::string_view lowerWord);

}  // namespace groundscope
