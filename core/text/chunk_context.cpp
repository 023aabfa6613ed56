// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chunk_context.h"

#include "core/text/word_classes.h"

namespace groundscope {

namespace {

/// "two feet tall", "ten years old", "three times larger".
bool isMeasure(const TaggedView& words, const Chunk& chunk) {
    bool counted =
        words.has(chunk.begin, {Tag::det}) || words.isWord(chunk.begin, "several", "few");
    for (std::size_t i = chunk.begin; i < chunk.end; ++i)
        counted = counted || words.has(i, {Tag::cd});
    return counted && isUnit(words.lower(chunk.head)) &&
           (words.isWord(chunk.end,
                         "tall",
                         "long",
                         "wide",
                         "high",
                         "deep",
                         "old",
                         "away",
                         "ago",
                         "later",
                         "thick",
                         "apart",
                         "before",
                         "after",
                         "earlier",
                         "above",
                         "below",
                         "from") ||
            words.has(chunk.end, {Tag::jjr, Tag::rbr}));
}

/// "this morning", "every day": adverbials unless a preposition or a verb makes them something
/// else.
bool isTime(const TaggedView& words, const Chunk& chunk) {
    if (!isTimeNoun(words.lower(chunk.head)) || !words.isWord(chunk.begin,
                                                              "this",
                                                              "that",
                                                              "last",
                                                              "next",
                                                              "every",
                                                              "each",
                                                              "all",
                                                              "one",
                                                              "some",
                                                              "the"))
        return false;
    if (words.isWord(chunk.begin, "the") &&
        !words.isWord(chunk.begin + 1, "next", "last", "whole", "entire"))
        return false;
    const bool governed =
        chunk.begin > 0 &&
        words.has(chunk.begin - 1, {Tag::in, Tag::vb, Tag::vbz, Tag::vbg, Tag::to});
    const bool subject = words.has(chunk.end, {Tag::vbz, Tag::vbp, Tag::vbd, Tag::md});
    return !governed && !subject && !words.has(chunk.end, {Tag::in});
}

}  // namespace

bool isAdverbial(const TaggedView& words, const Chunk& chunk) {
    if (words.isWord(chunk.head, "other", "another") && words.isWord(chunk.begin, "each", "one"))
        return true;
    if (chunk.pronoun)
        return false;
    const bool little = words.isWord(chunk.begin, "a") &&
                        words.isWord(chunk.head, "bit", "little", "lot", "touch") &&
                        chunk.end - chunk.begin <= 3;
    if (little && (words.isAdjective(chunk.end) ||
                   words.has(chunk.end, {Tag::rb, Tag::rbr, Tag::jjr, Tag::vbn})))
        return true;
    const bool repeated = (words.isWord(chunk.end, "by", "to") &&
                           words.lower(chunk.end + 1) == words.lower(chunk.head)) ||
                          (chunk.begin > 1 && words.isWord(chunk.begin - 1, "by") &&
                           words.lower(chunk.begin - 2) == words.lower(chunk.head));
    if (repeated && chunk.end - chunk.begin == 1)
        return true;
    return isMeasure(words, chunk) || isTime(words, chunk);
}

bool isPredicative(const TaggedView& words, std::size_t i) {
    if (words.has(i, {Tag::det, Tag::prps, Tag::wps, Tag::pdt, Tag::cd}))
        return false;
    for (std::size_t j = i; j-- > 0 && i - j < 8 && !words.starts(j + 1);) {
        if (isCopula(words.lower(j)) &&
            words.has(j, {Tag::vbz, Tag::vbp, Tag::vbd, Tag::vb, Tag::vbg, Tag::vbn}))
            return !(j > 0 && words.has(j - 1, {Tag::ex})) && !words.has(j + 1, {Tag::ex});
        const bool link = words.isAdjective(j) || words.has(j, {Tag::rb, Tag::cc, Tag::ppc}) ||
                          isColour(words.lower(j));
        if (!link)
            return false;
    }
    return false;
}

bool followsBe(const TaggedView& words, std::size_t i) {
    while (i > 0 && !words.starts(i) && words.has(i - 1, {Tag::rb}))
        --i;
    return i > 0 && !words.starts(i) && isBe(words.lower(i - 1)) &&
           !(i > 1 && words.has(i - 2, {Tag::ex}));
}

}  // namespace groundscope
