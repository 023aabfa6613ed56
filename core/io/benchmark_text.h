// SPDX-License-Identifier: GPL-3.0-or-later
/// The small grammars inside benchmark cells: options, answers, tuples, red-box expressions,
/// numbered names.
///
/// Pure functions.
#pragma once

#include "core/data/benchmark.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// Without ASCII white space at both ends.
std::string trimmed(std::string_view text);
/// ASCII letters in lower case.
std::string lowered(std::string_view text);

/// "(a) Open (b) Closed" -> a: Open, b: Closed. Letters must rise from a (or A); without them no
/// choices.
std::vector<Choice> choicesFromOptions(std::string_view options);
/// Index of the choice that an answer cell such as "(a)", "a" or "(A)" names.
std::optional<int> choiceIndexOf(std::string_view answer, const std::vector<Choice>& choices);

/// Trimmed, with doubled quotes single (B1, B2).
std::string cleanExpression(std::string_view raw);
/// True for a cell that says there is no expression: empty or `None` (B38).
bool saysNone(std::string_view raw);

/// The printed form of a tuple of two: ('ring', 'grandstand, covered stand') (spec 1.2). Nothing
/// for other texts.
std::optional<std::vector<std::string>> parsePair(std::string_view cell);
/// Of two names, the index of the one in front of the first "(annotated by the red box)" of a
/// question; 0 when neither is (spec 3.3). Names are compared by their first synonym, ignoring
/// case.
int boxedMember(const std::vector<std::string>& pair, std::string_view question);
/// True when the text speaks of a red box.
bool mentionsRedBox(std::string_view text);

/// Orders names as people do: numbers by value ("2.jpg" before "10.jpg"), then bytes.
bool comesBefore(std::string_view a, std::string_view b);

/// The number of a text that holds nothing else (blanks around it are fine).
std::optional<int> parseWhole(std::string_view text);

}  // namespace groundscope
