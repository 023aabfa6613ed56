// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/object_proposal.h"

#include "core/io/benchmark_text.h"
#include "core/text/nouns.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace groundscope {
namespace {

constexpr std::string_view kBoxed = "(annotated by the red box)";

using WordList = std::vector<std::string>;

/// Lower-case words, the last one singular.
WordList wordsOf(std::string_view text) {
    WordList words;
    for (const Word& word : splitWords(text))
        if (!isPunctuation(word.text))
            words.push_back(word.lower);
    if (!words.empty())
        words.back() = singularOf(words.back());
    return words;
}

const std::set<std::string, std::less<>>& articles() {
    static const std::set<std::string, std::less<>> kArticles{"the", "a", "an", "any", "some", "this", "these", "that", "those", "all", "no", "each"};
    return kArticles;
}

/// Words that speak of the picture or of the question, not of a thing in it.
bool isOfThePicture(const NounPhrase& phrase) {
    static const std::set<std::string> kHeads{
        "image", "picture", "photo", "photograph", "camera", "perspective", "view", "angle", "viewpoint", "statement", "background", "pattern",
        "option", "position", "positions", "color", "colour", "number", "question", "type", "kind", "edge", "direction", "level", "orientation"};
    const std::string head = singularOf(lowered(phrase.head));
    return phrase.pronoun || kHeads.contains(head) || lowered(phrase.head) == "following";
}

std::string afterBox(std::string text) {
    for (std::size_t at = text.find(kBoxed); at != std::string::npos; at = text.find(kBoxed))
        text.erase(at, kBoxed.size());
    return trimmed(text);
}

/// Without articles and words of quantity in front: "how many red apples" -> "red apples", "all the cups" -> "cups".
std::string bare(std::string_view text) {
    std::string words = trimmed(text);
    for (std::size_t blank = words.find(' '); blank != std::string::npos; blank = words.find(' ')) {
        const std::string first = lowered(words.substr(0, blank));
        if (!articles().contains(first) && first != "how" && first != "many")
            break;
        words = trimmed(words.substr(blank));
    }
    return words;
}

/// The text between two marks, any case; empty when they are not there in this order.
std::string between(const std::string& text, std::string_view from, std::string_view to) {
    const std::string lower = lowered(text);
    const std::size_t begin = lower.find(from);
    const std::size_t end = begin == std::string::npos ? begin : lower.find(to, begin + from.size());
    return end == std::string::npos ? std::string() : trimmed(std::string_view(text).substr(begin + from.size(), end - begin - from.size()));
}

/// "the ring (annotated by the red box) and the grandstand": at the " and the " that leaves both sides whole.
std::vector<std::string> pairOf(const std::string& text) {
    const std::size_t at = lowered(text).find(" and the ");
    if (at == std::string::npos)
        return {};
    constexpr std::size_t kAnd = 5;  // " and "
    return {text.substr(0, at), text.substr(at + kAnd)};
}

/// CV-Bench's two forms (spec 3.3); no objects for other texts.
ObjectWords benchForm(const std::string& question) {
    ObjectWords words;
    words.redBox = mentionsRedBox(question);
    const std::vector<std::string> pair = pairOf(between(question, "relative positions of ", " in the image"));
    if (pair.size() == 2) {
        const std::size_t boxed = words.redBox && pair[0].find(kBoxed) == std::string::npos ? 1 : 0;
        for (const std::string& side : pair)
            words.objects.push_back(bare(afterBox(side)));
        if (words.redBox)
            words.expression = words.objects[boxed] + " " + std::string(kBoxed) + " and " + words.objects[1 - boxed];
        else
            words.expression = words.objects[0] + " and " + words.objects[1];
        return words;
    }
    const std::string counted = between(question, "how many ", " are in the image?");
    if (!counted.empty() && counted.find_first_of("?,") == std::string::npos && lowered(question).starts_with("how many ")) {
        words.objects = {counted};
        words.expression = counted;
    }
    return words;
}

/// What stands between two phrases, trimmed and lower case.
std::string joint(const std::string& question, const NounPhrase& left, const NounPhrase& right) {
    return lowered(trimmed(codePointSubstring(question, {left.chars.end, right.chars.begin})));
}

/// Prepositions that tie the next phrase to this one: "of" always, others when the question asks whether it is there.
bool ties(const std::string& word, bool asksForPresence) {
    static const std::set<std::string> kPlaces{"on", "on the", "inside", "under", "behind", "at", "next to", "in"};
    return word == "of" || (asksForPresence && kPlaces.contains(word));
}

bool asksForPresence(const std::string& question) {
    const std::string lower = lowered(question);
    static constexpr std::array<std::string_view, 8> kForms{"is there", "are there", "can you see", "do you see", "can we see", "there is", "cannot see", "how many"};
    return std::any_of(kForms.begin(), kForms.end(), [&lower](std::string_view form) { return lower.find(form) != std::string::npos; });
}

/// "any clouds" -> "the clouds"; "a door" stays.
std::string asExpression(const std::string& text) {
    const std::string words = bare(text);
    const std::string first = lowered(text.substr(0, text.find(' ')));
    if (first == "a" || first == "an")
        return first + " " + words;
    return text == words && isCapitalised(words) ? words : "the " + words;
}

/// The quotation right behind, which belongs to what it names: the key "Z". Empty when there is none.
std::string quotationAt(const std::string& question, int codePoint) {
    const std::vector<int> offsets = codePointOffsets(question);
    const auto begin = static_cast<std::size_t>(offsets[static_cast<std::size_t>(codePoint)]);
    const std::size_t end = question.compare(begin, 2, " \"") == 0 ? question.find('"', begin + 2) : std::string::npos;
    return end == std::string::npos ? std::string() : question.substr(begin, end + 1 - begin);
}

ObjectWords fromPhrases(const std::string& question, std::span<const NounPhrase> phrases) {
    ObjectWords words;
    words.redBox = mentionsRedBox(question);
    std::size_t first = 0;
    while (first < phrases.size() && isOfThePicture(phrases[first]))
        ++first;
    if (first == phrases.size())
        return words;
    std::size_t last = first;
    const bool presence = asksForPresence(question);
    while (last + 1 < phrases.size() && !isOfThePicture(phrases[last + 1]) &&
           ties(joint(question, phrases[last], phrases[last + 1]), presence))
        ++last;
    const Span chars{phrases[first].chars.begin, phrases[last].chars.end};
    const std::string text = trimmed(codePointSubstring(question, chars) + quotationAt(question, chars.end));
    words.expression = asExpression(text);
    words.objects = {bare(text)};
    return words;
}

bool endsWith(const WordList& words, const WordList& tail) {
    return !tail.empty() && tail.size() <= words.size() && std::equal(tail.rbegin(), tail.rend(), words.rbegin());
}

/// 3 = the same, 2 = the object ends with the synonym, 1 = the synonym ends with the object, 0 = neither.
int matchOf(const WordList& object, const WordList& synonym) {
    if (object == synonym)
        return 3;
    if (endsWith(object, synonym))
        return 2;
    return endsWith(synonym, object) ? 1 : 0;
}

}  // namespace

ObjectWords objectsOfQuestion(const std::string& question, std::span<const NounPhrase> phrases) {
    ObjectWords words = benchForm(question);
    return words.objects.empty() ? fromPhrases(question, phrases) : words;
}

std::optional<std::size_t> classOfObject(std::string_view object, std::span<const std::string> classes) {
    const WordList words = wordsOf(bare(object));
    if (words.empty())
        return std::nullopt;
    // Match, length of the synonym that ends the object, earlier synonym: greater is better; the first class wins a tie.
    std::tuple<int, std::size_t, int> best{0, 0, 0};
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        int rank = 0;
        std::size_t begin = 0;
        while (begin <= classes[i].size()) {
            const std::size_t end = std::min(classes[i].find(',', begin), classes[i].size());
            const WordList synonym = wordsOf(std::string_view(classes[i]).substr(begin, end - begin));
            const int match = matchOf(words, synonym);
            const std::tuple<int, std::size_t, int> score{match, match == 2 ? synonym.size() : 0, -rank};
            if (match > 0 && (!found || score > best)) {
                best = score;
                found = i;
            }
            begin = end + 1;
            ++rank;
        }
    }
    return found;
}

std::vector<std::size_t> classesOfQuestion(const ObjectWords& words,
                                           std::span<const NounPhrase> phrases,
                                           std::span<const std::string> classes) {
    std::vector<std::size_t> found;
    const auto add = [&found, classes](std::string_view object) {
        const auto index = classOfObject(object, classes);
        if (index && std::find(found.begin(), found.end(), *index) == found.end())
            found.push_back(*index);
    };
    for (const std::string& object : words.objects)
        add(object);
    if (found.empty())
        for (const NounPhrase& phrase : phrases)
            if (!isOfThePicture(phrase))
                add(phrase.text);
    return found;
}

}  // namespace groundscope
