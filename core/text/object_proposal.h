// SPDX-License-Identifier: GPL-3.0-or-later
/// Which objects a visual question is about, by rules on its text, and how they match the classes of a data set.
///
/// Proposals for a person to check (paper 3.1: "followed by manual inspection and correction"). English. Pure.
#pragma once

#include "core/data/grounding.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

struct ObjectWords {
    std::vector<std::string> objects;  ///< as the question words them, in its order: "pendant lamps"
    std::string expression;            ///< referring expression: "the butterfly's wings"; empty: no specific object
    bool redBox = false;               ///< the question marks one of them by a red box
    bool operator==(const ObjectWords&) const = default;
};

/// CV-Bench's forms ("How many X are in the image?", "… the relative positions of the X (annotated by the red box) and the
/// Y …") are taken apart exactly; of other questions the first noun phrase that does not speak of the picture itself is
/// taken, with what belongs to it ("the flame of the match").
/// @param phrases  base noun phrases of the question (noun_phrases.h), offsets in its code points
ObjectWords objectsOfQuestion(const std::string& question, std::span<const NounPhrase> phrases);

/// The class that `object` names, an index into `classes`; nothing when none does. A class is a name or a list of
/// synonyms between commas ("curtain, drape, drapery"). A whole synonym counts more than the last words of the object
/// ("pendant lamp" -> lamp), that more than the last words of a synonym ("lamp" -> table lamp); then the earlier synonym
/// counts, then the class that comes first. Singular and plural are the same.
std::optional<std::size_t> classOfObject(std::string_view object, std::span<const std::string> classes);

/// Classes of all objects in their order, none twice. Without objects: of every noun phrase of the question.
std::vector<std::size_t> classesOfQuestion(const ObjectWords& words,
                                           std::span<const NounPhrase> phrases,
                                           std::span<const std::string> classes);

}  // namespace groundscope
