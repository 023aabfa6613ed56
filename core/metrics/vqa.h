// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers to questions with options: is the letter right, and what share of items or pairs is. Source: spec 7.6, 7.14
/// (B19, B33), 11.
///
/// Pure functions, any thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// A model's reply to the letter probing and the key it is compared with.
struct LetterReply {
    std::string text;                  ///< the model's words
    std::string key;                   ///< as filed: "(a)"; its first letter counts
    std::vector<std::string> options;  ///< texts in order: "Open", "Closed"; may be empty
};

enum class LetterParse {
    Published,         ///< MMVP: the whole of what is left must be the letter or the option's text
    PublishedCvBench,  ///< PixCV-Bench: the first character of what is left must be the letter
    Lenient,           ///< also "a. open", "(a) open", "**B**", "The answer is: b", "A Open"
};

/// Published: lower case; the text behind the last "answer is", then "answer is:", then "answer:"; white space trimmed;
/// then a run of `.:,` cut from the end, `(` from the beginning, `)` from the end. Lenient: an option's letter with
/// punctuation or nothing after it, or an option's text; what names two options is neither. A key without letter is
/// never matched.
bool letterIsRight(const LetterReply& reply, LetterParse parse);

/// The option a reply names by the lenient rule, from 0. @param options  at least the number of options; texts may be empty
std::optional<int> namedOption(std::string_view text, std::span<const std::string> options);

/// One answered item.
struct VqaItem {
    std::string id;
    int line = 0;   ///< position in the answers file, or in the benchmark
    bool right = false;
    std::string pattern;  ///< may be empty, as the next two
    std::string task;
    std::string source;
};

/// How items become pairs.
enum class Pairing {
    None,       ///< items are unrelated
    ByFile,     ///< lines 0 and 1, 2 and 3, … (published); of several sources two by two in each
    ByIds,      ///< images 2k - 1 and 2k
};

/// Two items that are right together or not at all: indices into the items.
struct VqaPair {
    std::size_t first = 0;
    std::size_t second = 0;
};

/// The pairs, in the order of their first items, and what stays alone.
struct VqaPairs {
    std::vector<VqaPair> pairs;
    std::vector<std::size_t> alone;  ///< its partner is missing, its id is no number, or its id came before
};
/// ByFile: of an odd number the last item is alone; items of different sources are never paired. None: all pairs empty.
VqaPairs pairItems(std::span<const VqaItem> items, Pairing pairing);

/// Right ones of some items.
struct VqaScore {
    std::int64_t items = 0;
    std::int64_t correct = 0;
    std::int64_t pairs = 0;
    std::int64_t correctPairs = 0;
    bool operator==(const VqaScore&) const = default;
};
VqaScore scoreOf(std::span<const VqaItem> items, const VqaPairs& pairs);

/// Accuracy of the letter probing over pairs. `lastAlone`: as published, 2 x right pairs, plus one for a right last item
/// of an odd file, of all items; else right pairs of all pairs. Nothing while there is nothing to divide by.
std::optional<double> pairedLetterAccuracy(std::span<const VqaItem> items, const VqaPairs& pairs, bool lastAlone);

/// By pattern, task or source; a pair counts for its first item's group. Items without one are left out.
std::map<std::string, VqaScore> scoresBy(std::string VqaItem::*group,
                                         std::span<const VqaItem> items,
                                         const VqaPairs& pairs);

}  // namespace groundscope
