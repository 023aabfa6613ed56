// SPDX-License-Identifier: GPL-3.0-or-later
/// Closed word classes the tag and chunk rules need. All arguments are lower case.
#pragma once

#include <string_view>

namespace groundscope {

/// someone, everything, none, …
bool isIndefinitePronoun(std::string_view word);
/// Determiners that can be a phrase by themselves: this, some, each, …
bool standsAlone(std::string_view word);
/// Positions, colours and materials: nouns that stand before nouns like adjectives.
bool isAttributiveNoun(std::string_view word);
/// red, white, …
bool isColour(std::string_view word);
/// left, front, top, …
bool isPlace(std::string_view word);
/// is, looks, becomes, …: verbs that take an adjective.
bool isCopula(std::string_view word);
/// Plurals that begin compounds: sports, glasses, …
bool isPluralModifier(std::string_view word);
/// named, called, labeled, …: take a name, do not describe it.
bool isNamingVerb(std::string_view word);
/// Gerunds of fixed compounds: "dining table", "parking lot".
bool isCompoundGerund(std::string_view gerund, std::string_view noun);
/// rolling, glowing, matching, …: describe a noun rather than act on it.
bool isDescriptiveGerund(std::string_view word);
/// Forms of "be".
bool isBe(std::string_view word);
/// next, close, due, …: "to" behind them is a preposition, not the mark of an infinitive.
bool takesPrepositionTo(std::string_view word);
/// Adverbs that belong to the clause, not to a following adjective.
bool isClauseAdverb(std::string_view word);
/// feet, years, times, …
bool isUnit(std::string_view word);
/// day, morning, week, …
bool isTimeNoun(std::string_view word);

}  // namespace groundscope
