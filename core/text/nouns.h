// SPDX-License-Identifier: GPL-3.0-or-later
/// Nouns by their spelling alone: singular forms and the head nouns of referring expressions. English; no lexicon.
///
/// Pure; any thread; any bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// The singular of a lower-case noun: "wings" -> "wing", "knives" -> "knife", "people" -> "person". Words that are no
/// plural by their spelling stay as they are.
std::string singularOf(std::string_view lowerWord);

/// Nouns, lower case and singular, any of which names what the expression refers to: the last word in front of the
/// first modifier that follows ("the door of the truck" -> door), of each part joined by "and" or "or", and of each
/// synonym between commas. Behind nouns that only measure or place ("the end of the trunk") the noun after "of" counts,
/// too; so does the word before a trailing participle or a single letter. Quotations and brackets are passed over. No
/// duplicates; empty when there is no word.
std::vector<std::string> headNouns(std::string_view expression);

}  // namespace groundscope
