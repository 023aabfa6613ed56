// SPDX-License-Identifier: GPL-3.0-or-later
/// What an analyst is asked about noun phrases, word for word (spec 3.4). Pure.
#pragma once

#include "core/grounding/judge.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// A noun phrase with the answer it stands in.
struct PhraseInContext {
    std::string phrase;
    std::string answer;
    bool operator==(const PhraseInContext&) const = default;
};

/// Pairs of one question of the open discovery, and categories it ends with (published).
inline constexpr std::size_t kDiscoveryBatch = 9;
inline constexpr int kDiscoveredCategories = 9;

/// As it goes into prompts: line breaks are blanks (as in the published meta files), white space at both ends is cut.
std::string onOneLine(std::string_view text);

/// Which one or two of the six concepts a phrase belongs to.
JudgeRequest conceptQuestion(const PhraseInContext& phrase);
/// The same with other categories, named (a), (b), … in order. At most 26.
JudgeRequest conceptQuestion(const PhraseInContext& phrase, std::span<const std::string> categories);

/// Groups a batch of phrases into categories.
JudgeRequest discoveryQuestion(std::span<const PhraseInContext> batch);
/// Merges the replies to all batches into nine categories.
JudgeRequest mergeQuestion(std::span<const std::string> replies);

/// Names of categories in a reply: its numbered or lettered lines, else its headings, else its bullets; each up to a
/// colon or dash, without marks. Indented lines are left out. At most 26, none twice.
std::vector<std::string> categoriesIn(std::string_view reply);

}  // namespace groundscope
