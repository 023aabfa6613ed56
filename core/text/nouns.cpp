// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nouns.h"

#include "core/text/plain_text.h"
#include "core/text/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {
namespace {

using WordSet = std::set<std::string_view>;

/// Opens what modifies the noun before it.
bool opensModifier(std::string_view word) {
    static const WordSet kOpeners{
        "of",    "in",     "on",      "at",     "with",    "without", "near",   "by",     "to",     "from",  "for",
        "next",  "behind", "under",   "below",  "above",   "over",    "beside", "beneath", "between", "among", "around",
        "along", "across", "against", "inside", "outside", "into",    "onto",   "that",   "which",  "who",   "whose",
        "where", "themselves", "itself", "himself", "herself", "is",     "are",     "was",    "were",    "as",      "has",    "have",   "being"};
    return kOpeners.contains(word);
}

/// Nouns that say how much, or which part of space, of what follows "of".
bool isLight(std::string_view noun) {
    static const WordSet kLight{"end",    "top",   "bottom", "front", "back",  "side",   "middle", "center", "centre",
                                "part",   "piece", "slice",  "pair",  "group", "set",    "bunch",  "row",    "stack",
                                "pile",   "kind",  "type",   "cup",   "glass", "bottle", "bowl",   "plate",  "lot",
                                "number", "rest",  "couple", "edge",  "tip",   "corner", "area",   "surface"};
    return kLight.contains(noun);
}

bool isDeterminer(std::string_view word) {
    static const WordSet kDeterminers{"the", "a",  "an",  "its", "his",  "her",  "their", "this", "that",  "these", "those",
                                      "all", "my", "our", "one", "some", "both", "any",   "each", "every", "your",  "no"};
    return kDeterminers.contains(word);
}

using Texts = std::vector<std::string>;

void addOnce(Texts& texts, const std::string& text) {
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

/// A word that may only look like a noun because it stands last: "a woman running", "the letter D".
bool isDoubtfulHead(std::string_view word) {
    return word.size() == 1 || (word.size() > 4 && (word.ends_with("ing") || word.ends_with("ed")));
}

/// Adds the heads of the words from `begin` on.
void addHeads(const Texts& words, std::size_t begin, Texts& heads) {
    while (begin < words.size() && isDeterminer(words[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < words.size() && !opensModifier(words[end]) && !isDeterminer(words[end]))
        ++end;
    if (end == begin)
        return;
    const std::string head = singularOf(words[end - 1]);
    addOnce(heads, head);
    if (end - begin > 1 && isDoubtfulHead(words[end - 1]))
        addOnce(heads, singularOf(words[end - 2]));
    if (end < words.size() && words[end] == "of" && isLight(head))
        addHeads(words, end + 1, heads);
}

/// Lower-case words of each part between commas, "and" and "or"; quotations and brackets left out.
std::vector<Texts> partsOf(std::string_view expression) {
    std::vector<Texts> parts(1);
    int brackets = 0;
    bool quoted = false;
    for (const Word& word : splitWords(expression)) {
        brackets += word.text == "(" ? 1 : word.text == ")" && brackets > 0 ? -1 : 0;
        if (word.text == "\"")
            quoted = !quoted;
        if (word.text == "," || word.lower == "and" || word.lower == "or")
            parts.emplace_back();
        else if (brackets == 0 && !quoted && !isPunctuation(word.text) && word.lower != "'s")
            parts.back().push_back(lowerText(word.lower.substr(0, word.lower.find('(', 1))));  // "cup(s)"
    }
    return parts;
}

}  // namespace

std::string singularOf(std::string_view word) {
    static const std::map<std::string_view, std::string_view> kIrregular{
        {"people", "person"}, {"men", "man"},       {"women", "woman"},   {"children", "child"}, {"feet", "foot"},
        {"teeth", "tooth"},   {"geese", "goose"},   {"mice", "mouse"},    {"knives", "knife"},   {"wives", "wife"},
        {"lives", "life"},    {"leaves", "leaf"},   {"wolves", "wolf"},   {"shelves", "shelf"},  {"halves", "half"},
        {"calves", "calf"},   {"loaves", "loaf"},   {"scarves", "scarf"}, {"hooves", "hoof"},    {"elves", "elf"},
        {"thieves", "thief"}, {"oxen", "ox"},       {"cacti", "cactus"},  {"gas", "gas"},        {"bus", "bus"},
        {"lens", "lens"},     {"canvas", "canvas"}, {"shoes", "shoe"},    {"toes", "toe"},       {"canoes", "canoe"},
        {"pies", "pie"},      {"ties", "tie"},      {"cookies", "cookie"}, {"movies", "movie"},  {"zombies", "zombie"},
        {"selfies", "selfie"}, {"axes", "axe"},     {"buses", "bus"},     {"this", "this"},      {"its", "its"},
        {"walrus", "walrus"}, {"cactus", "cactus"}, {"octopus", "octopus"}, {"tennis", "tennis"}, {"iris", "iris"}};
    if (const auto found = kIrregular.find(word); found != kIrregular.end())
        return std::string(found->second);
    const auto without = [&](std::size_t letters) { return std::string(word.substr(0, word.size() - letters)); };
    if (word.size() < 4 || !word.ends_with('s') || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is"))
        return std::string(word);
    if (word.ends_with("ies"))
        return without(3) + "y";
    for (const std::string_view ending : {"shes", "ches", "sses", "xes", "zes", "oes"})
        if (word.ends_with(ending))
            return without(2);
    return without(1);
}

std::vector<std::string> headNouns(std::string_view expression) {
    Texts heads;
    for (const Texts& words : partsOf(expression))
        addHeads(words, 0, heads);
    return heads;
}

}  // namespace groundscope
