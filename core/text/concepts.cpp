// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/concepts.h"

#include "core/text/concept_words.h"
#include "core/text/nouns.h"
#include "core/text/plain_text.h"
#include "core/text/utf8.h"
#include "core/text/word_classes.h"
#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace groundscope {
namespace {

constexpr std::array<ConceptCategory, 6> kCategories{{{'a', "appearance", "Color and appearance"},
                                                      {'b', "position", "Location and position"},
                                                      {'c', "part", "Object part"},
                                                      {'d', "context", "Context or setting"},
                                                      {'e', "entity", "Objects/entities"},
                                                      {'f', "state", "State"}}};

/// How often guesses on this evidence were right on tests/data/concepts_tuned.txt when they first met it (docs/when.md
/// has the counts, and those on the phrases nothing was tuned on).
struct Evidence {
    static constexpr double kKnownHead = 0.93;     ///< the head is in a list
    static constexpr double kByNeighbours = 0.82;  ///< thing or part: told by owner or by what follows
    static constexpr double kWithModifier = 0.78;  ///< a word before the head adds a second letter
    static constexpr double kUnknownHead = 0.64;   ///< in no list: taken for a thing
    static constexpr double kPronoun = 0.5;        ///< stands for a thing, mostly
};

/// A phrase taken apart.
struct Parts {
    std::vector<std::string> before;  ///< lower-case words in front of the head that describe it (not its owner)
    std::string head;                 ///< lower case, as written
    std::string noun;                 ///< its singular
    bool owned = false;               ///< "its door", "the truck's door", "the truck has a door"
    std::string follows;              ///< head noun behind "of", or empty
};

bool isPossessive(std::string_view word) {
    return word == "its" || word == "his" || word == "her" || word == "their" || word == "my" || word == "your" ||
           word == "our" || word == "whose";
}

/// The part of a hyphenated word that carries the meaning.
std::string withoutPrefix(const std::string& word) {
    const std::size_t hyphen = word.rfind('-');
    return hyphen == std::string::npos || hyphen + 1 == word.size() ? word : word.substr(hyphen + 1);
}

/// The noun behind "of" right after the phrase, or empty.
std::string nounBehindOf(std::string_view answer, Span phrase) {
    if (phrase.isEmpty() || phrase.begin < 0)
        return {};
    std::string rest = lowerText(trimmedText(codePointSubstring(answer, {phrase.end, codePointCount(answer)})));
    if (!rest.starts_with("of "))
        return {};
    rest = rest.substr(3, rest.find_first_of(".,;:!?\n", 3) - 3);
    const std::vector<std::string> nouns = headNouns(rest);
    return nouns.empty() ? std::string() : nouns.front();
}

/// "has" stands right before the phrase.
bool followsHas(std::string_view answer, Span phrase) {
    if (phrase.isEmpty() || phrase.begin <= 0)
        return false;
    const std::string before = " " + lowerText(trimmedText(codePointSubstring(answer, {0, phrase.begin})));
    return before.ends_with(" has") || before.ends_with(" have") || before.ends_with(" had");
}

Parts partsOf(const NounPhrase& phrase, std::string_view answer) {
    Parts parts;
    const std::string head = lowerText(trimmedText(phrase.head));
    std::vector<std::string> words;
    for (const Word& word : splitWords(phrase.text))
        if (!isPunctuation(word.text))
            words.push_back(lowerText(word.lower));
    if (words.empty())
        return parts;
    parts.owned = followsHas(answer, phrase.chars);
    std::size_t at = words.size() - 1;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == head)
            at = i;
    for (std::size_t i = 0; i < at; ++i)
        if (words[i] == "'s" || words[i] == "'") {
            parts.owned = true;
            parts.before.clear();
        } else {
            parts.owned = parts.owned || isPossessive(words[i]);
            parts.before.push_back(words[i]);
        }
    parts.head = words[at];
    parts.noun = singularOf(parts.head);
    parts.follows = nounBehindOf(answer, phrase.chars);
    return parts;
}

struct HeadGuess {
    char letter = 'e';
    double confidence = Evidence::kKnownHead;
    std::string evidence;
};

bool isThing(NounKind kind) {
    return kind == NounKind::Entity || kind == NounKind::PossiblePart || kind == NounKind::Part || kind == NounKind::Unknown;
}

/// "door": part in "the door of the truck", "its door", "has a door", "the truck door"; a thing elsewhere.
HeadGuess guessPossiblePart(const Parts& parts) {
    const bool ofThing = !parts.follows.empty() && isThing(nounKindOf(parts.follows));
    const bool compound = !parts.before.empty() && nounKindOf(parts.before.back()) == NounKind::Entity;
    const bool part = parts.owned || ofThing || compound;
    return {part ? 'c' : 'e', Evidence::kByNeighbours, part ? "part" : "entity"};
}

/// A colour or material as head: "white" in "painted in white", "silk" in "made of silk". Fruits and the like keep
/// their plural or their article.
bool isLookAsHead(const Parts& parts) {
    if (parts.before.empty() && isMaterial(parts.head))
        return true;
    const bool counted = parts.head != parts.noun || (!parts.before.empty() && (parts.before[0] == "a" || parts.before[0] == "an"));
    return isColour(parts.noun) && !counted;
}

bool hasPosition(const Parts& parts) {
    return std::any_of(parts.before.begin(), parts.before.end(), [](const std::string& word) {
        return modifierKindOf(word) == ModifierKind::Position;
    });
}

HeadGuess guessOfKind(NounKind kind, const Parts& parts) {
    switch (kind) {
        case NounKind::Appearance: return {'a', Evidence::kKnownHead, "appearance"};
        case NounKind::Position: return {'b', Evidence::kKnownHead, "position"};
        case NounKind::Part: return {'c', Evidence::kKnownHead, "part"};
        case NounKind::PossiblePart: return guessPossiblePart(parts);
        case NounKind::Setting: return {'d', Evidence::kKnownHead, "setting"};
        case NounKind::State: return {'f', Evidence::kKnownHead, "state"};
        case NounKind::Entity:
        case NounKind::Measure: return {'e', Evidence::kKnownHead, "entity"};
        case NounKind::Unknown: break;
    }
    return {'e', Evidence::kUnknownHead, "entity, not in the lists"};
}

HeadGuess guessHead(const Parts& parts) {
    if (isLookAsHead(parts))
        return {'a', Evidence::kKnownHead, "appearance"};
    NounKind kind = nounKindOf(parts.noun);
    if (kind == NounKind::Unknown)
        kind = nounKindOf(singularOf(withoutPrefix(parts.noun)));
    if (kind == NounKind::Measure && hasPosition(parts))
        kind = NounKind::Position;  // "the bottom row"
    else if (kind == NounKind::Measure && !parts.follows.empty())
        kind = nounKindOf(parts.follows);  // "a slice of lemon" speaks of the lemon
    return guessOfKind(kind, parts);
}

/// "orange juice", "light bulb": the word names, it does not describe.
bool isCompound(const std::string& modifier, const std::string& noun) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kCompounds{
        {{"orange", "juice"}, {"light", "bulb"}, {"light", "pole"}, {"light", "fixture"}, {"light", "switch"},
         {"cream", "cheese"}, {"hot", "dog"}, {"back", "yard"}}};
    return std::find(kCompounds.begin(), kCompounds.end(), std::pair<std::string_view, std::string_view>(modifier, noun)) !=
           kCompounds.end();
}

/// Letter that the words before the head add, with the word: appearance first, then state, then position.
std::pair<char, std::string> guessModifier(const Parts& parts) {
    std::pair<char, std::string> best{'\0', {}};
    const auto rank = [](char letter) { return letter == 'a' ? 3 : letter == 'f' ? 2 : letter == 'b' ? 1 : 0; };
    for (const std::string& word : parts.before) {
        const ModifierKind kind = isCompound(word, parts.noun) ? ModifierKind::Other : modifierKindOf(word);
        const char letter = kind == ModifierKind::Appearance ? 'a'
                            : kind == ModifierKind::State    ? 'f'
                            : kind == ModifierKind::Position ? 'b'
                                                             : '\0';
        if (rank(letter) > rank(best.first))
            best = {letter, word};
    }
    return best;
}

const char* keyOf(char letter) {
    return kCategories[static_cast<std::size_t>(letter - 'a')].key;
}

}  // namespace

std::span<const ConceptCategory> conceptCategories() {
    return kCategories;
}

ConceptGuess guessConcept(const NounPhrase& phrase, std::string_view answer) {
    const Parts parts = partsOf(phrase, answer);
    if (parts.head.empty())
        return {};
    if (phrase.pronoun)
        return {"e", Evidence::kPronoun, parts.head + ": pronoun"};
    const HeadGuess head = guessHead(parts);
    ConceptGuess guess{std::string(1, head.letter), head.confidence, parts.head + ": " + head.evidence};
    const auto [letter, word] = guessModifier(parts);
    if (letter == '\0' || letter == head.letter || (head.letter == 'a' && letter == 'f'))  // "a warm glow" is a look
        return guess;
    guess.letters.insert(letter < head.letter ? 0 : 1, 1, letter);
    guess.confidence = std::min(head.confidence, Evidence::kWithModifier);
    guess.evidence += "; " + word + ": " + keyOf(letter);
    return guess;
}

}  // namespace groundscope
