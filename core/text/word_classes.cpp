// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_classes.h"

#include <unordered_set>

namespace groundscope {

namespace {

using Words = std::unordered_set<std::string_view>;

bool in(const Words& words, std::string_view word) {
    return words.contains(word);
}

}  // namespace

bool isIndefinitePronoun(std::string_view word) {
    static const Words kWords = {"someone",
                                 "somebody",
                                 "something",
                                 "anyone",
                                 "anybody",
                                 "anything",
                                 "everyone",
                                 "everybody",
                                 "everything",
                                 "nobody",
                                 "nothing",
                                 "none"};
    return in(kWords, word);
}

bool standsAlone(std::string_view word) {
    static const Words kWords = {"this",
                                 "that",
                                 "these",
                                 "those",
                                 "some",
                                 "any",
                                 "all",
                                 "both",
                                 "each",
                                 "either",
                                 "neither",
                                 "another"};
    return in(kWords, word);
}

bool isPlace(std::string_view word) {
    static const Words kWords = {"left",
                                 "right",
                                 "front",
                                 "back",
                                 "rear",
                                 "top",
                                 "bottom",
                                 "middle",
                                 "center",
                                 "centre",
                                 "inside",
                                 "outside",
                                 "upper",
                                 "lower",
                                 "back"};
    return in(kWords, word);
}

bool isColour(std::string_view word) {
    static const Words kWords = {
        "black",  "white", "red",    "green",   "blue",      "yellow",  "orange", "pink",
        "purple", "brown", "gray",   "grey",    "beige",     "tan",     "gold",   "silver",
        "maroon", "teal",  "cream",  "indigo",  "crimson",   "scarlet", "mauve",  "burgundy",
        "khaki",  "ivory", "violet", "magenta", "turquoise", "navy",    "cyan",   "golden"};
    return in(kWords, word);
}

bool isCopula(std::string_view word) {
    static const Words kWords = {
        "is",     "are",     "was",    "were",    "be",     "been",    "being",    "am",   "'s",
        "'re",    "look",    "looks",  "looked",  "appear", "appears", "appeared", "seem", "seems",
        "become", "becomes", "remain", "remains", "turn",   "turns",   "turned",   "feel", "feels",
        "stay",   "stays",   "stand",  "stands",  "lie",    "lies",    "keep",     "keeps"};
    return in(kWords, word);
}

bool isAttributiveNoun(std::string_view word) {
    static const Words kWords = {"side",   "corner",   "dark",   "light", "wood",      "metal",
                                 "glass",  "plastic",  "stone",  "brick", "leather",   "paper",
                                 "steel",  "chrome",   "cotton", "wool",  "rubber",    "ceramic",
                                 "marble", "concrete", "fabric", "denim", "cardboard", "iron",
                                 "brass",  "copper",   "north",  "south", "east",      "west",
                                 "male",   "female",   "adult"};
    return isPlace(word) || isColour(word) || in(kWords, word);
}

bool isPluralModifier(std::string_view word) {
    static const Words kWords = {"sports",   "glasses",  "goods",  "arms",    "savings",  "women",
                                 "men",      "children", "people", "greens",  "pants",    "clothes",
                                 "jeans",    "scissors", "series", "species", "overalls", "news",
                                 "graphics", "fish",     "sheep"};
    return in(kWords, word);
}

bool isNamingVerb(std::string_view word) {
    static const Words kWords = {
        "named", "called", "titled", "labeled", "labelled", "dubbed", "entitled", "marked", "read"};
    return in(kWords, word);
}

bool isCompoundGerund(std::string_view gerund, std::string_view noun) {
    static const Words kGerunds = {
        "dining",  "living",  "parking", "swimming", "cutting", "baking",  "running",   "hiking",
        "washing", "sewing",  "ironing", "writing",  "reading", "waiting", "shopping",  "skiing",
        "surfing", "fishing", "rowing",  "cooking",  "serving", "mixing",  "measuring", "wedding"};
    static const Words kNouns = {
        "table",   "tables", "room",  "rooms",  "area",  "areas",  "lot",    "lots",
        "pool",    "pools",  "board", "boards", "sheet", "pan",    "shoes",  "boots",
        "machine", "desk",   "meter", "meters", "space", "spaces", "garage", "cart",
        "carts",   "bag",    "boat",  "boats",  "cup",   "cups",   "bowl",   "bowls",
        "dress",   "spoon",  "rod",   "gear",   "poles", "track",  "tray",   "utensils"};
    return in(kGerunds, gerund) && in(kNouns, noun);
}

bool isDescriptiveGerund(std::string_view word) {
    static const Words kWords = {
        "rolling",     "flowing",      "glowing",     "matching",   "surrounding", "towering",
        "overhanging", "falling",      "blooming",    "burning",    "flying",      "winding",
        "remaining",   "sprawling",    "gleaming",    "shining",    "sparkling",   "crashing",
        "rushing",     "running",      "moving",      "passing",    "oncoming",    "drooping",
        "dangling",    "protruding",   "contrasting", "flickering", "blinking",    "rising",
        "growing",     "interlocking", "overlapping", "adjoining",  "neighboring", "floating",
        "melting",     "boiling",      "steaming",    "flashing",   "existing",    "striking",
        "stunning",    "charming",     "sleeping",    "smiling",    "crying",      "barking",
        "grazing",     "swirling",     "cascading",   "twisting",   "curling",     "swaying"};
    return in(kWords, word);
}

bool isBe(std::string_view word) {
    static const Words kWords = {
        "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m"};
    return in(kWords, word);
}

bool takesPrepositionTo(std::string_view word) {
    static const Words kWords = {
        "next",      "close",    "adjacent",  "due",       "similar",  "connected", "attached",
        "compared",  "relative", "leading",   "opposed",   "parallel", "closer",    "closest",
        "nearest",   "addition", "according", "related",   "left",     "right",     "back",
        "proximity", "tied",     "led",       "leads",     "up",       "down",      "opposite",
        "belongs",   "refers",   "points",    "dedicated", "exposed"};
    return in(kWords, word);
}

bool isClauseAdverb(std::string_view word) {
    static const Words kWords = {
        "also",         "just",      "only",      "even",       "often",        "usually",
        "typically",    "likely",    "probably",  "possibly",   "always",       "still",
        "then",         "not",       "n't",       "too",        "so",           "however",
        "there",        "here",      "now",       "already",    "either",       "clearly",
        "directly",     "mainly",    "together",  "generally",  "commonly",     "indeed",
        "instead",      "perhaps",   "maybe",     "never",      "thus",         "therefore",
        "additionally", "overall",   "again",     "away",       "far",          "down",
        "up",           "out",       "back",      "as",         "how",          "when",
        "where",        "currently", "actually",  "apparently", "specifically", "especially",
        "particularly", "mostly",    "primarily", "partly",     "partially"};
    return in(kWords, word);
}

bool isUnit(std::string_view word) {
    static const Words kWords = {
        "foot",   "feet",        "inch",       "inches", "meter",   "meters", "metre",
        "metres", "yard",        "yards",      "mile",   "miles",   "cm",     "mm",
        "year",   "years",       "month",      "months", "week",    "weeks",  "day",
        "days",   "hour",        "hours",      "minute", "minutes", "second", "seconds",
        "times",  "centimeters", "kilometers", "story",  "stories"};
    return in(kWords, word);
}

bool isTimeNoun(std::string_view word) {
    static const Words kWords = {"day",
                                 "morning",
                                 "night",
                                 "week",
                                 "month",
                                 "year",
                                 "afternoon",
                                 "evening",
                                 "time",
                                 "summer",
                                 "winter",
                                 "weekend",
                                 "minute",
                                 "moment"};
    return in(kWords, word);
}

}  // namespace groundscope
