// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of words the lexicon does not have: from digits, capitals, hyphens, known stems and endings.
#include "core/text/lexicon.h"
#include "core/text/words.h"

#include <algorithm>

namespace groundscope {

namespace {

/// An ending, the tags it suggests, and how long the word must be at least.
struct Ending {
    std::string_view text;
    std::size_t least;
    std::vector<TagCount> counts;
};

const std::vector<Ending>& endings() {
    static const std::vector<Ending> kEndings = {
        {"ly", 5, {{Tag::rb, 9}, {Tag::jj, 1}}},
        {"ness", 6, {{Tag::nn, 10}}},
        {"ment", 6, {{Tag::nn, 10}}},
        {"tion", 6, {{Tag::nn, 10}}},
        {"sion", 6, {{Tag::nn, 10}}},
        {"ship", 6, {{Tag::nn, 10}}},
        {"ism", 6, {{Tag::nn, 10}}},
        {"ist", 6, {{Tag::nn, 8}, {Tag::jj, 1}}},
        {"ity", 6, {{Tag::nn, 10}}},
        {"ance", 6, {{Tag::nn, 10}}},
        {"ence", 6, {{Tag::nn, 10}}},
        {"ous", 5, {{Tag::jj, 10}}},
        {"ful", 6, {{Tag::jj, 9}, {Tag::nn, 1}}},
        {"less", 6, {{Tag::jj, 10}}},
        {"ish", 6, {{Tag::jj, 8}, {Tag::nn, 2}}},
        {"able", 6, {{Tag::jj, 10}}},
        {"ible", 6, {{Tag::jj, 10}}},
        {"ic", 5, {{Tag::jj, 7}, {Tag::nn, 3}}},
        {"ical", 6, {{Tag::jj, 10}}},
        {"al", 6, {{Tag::jj, 6}, {Tag::nn, 4}}},
        {"ive", 6, {{Tag::jj, 7}, {Tag::nn, 3}}},
        {"like", 6, {{Tag::jj, 10}}},
        {"proof", 7, {{Tag::jj, 10}}},
        {"wards", 7, {{Tag::rb, 10}}},
        {"ward", 6, {{Tag::rb, 6}, {Tag::jj, 4}}},
        {"wise", 7, {{Tag::rb, 8}, {Tag::jj, 2}}},
        {"self", 6, {{Tag::prp, 10}}},
        {"selves", 8, {{Tag::prp, 10}}},
    };
    return kEndings;
}

/// Stems of an inflected word: "berries" -> berry, "perches" -> perche, perch; "sitting" -> sitt,
/// sit, sitte.
std::vector<std::string> stemsOf(const std::string& word, std::string_view ending) {
    const std::string base = word.substr(0, word.size() - ending.size());
    std::vector<std::string> stems = {base};
    if (base.empty())
        return stems;
    stems.push_back(base + "e");
    if (base.size() > 2 && base.back() == base[base.size() - 2])
        stems.push_back(base.substr(0, base.size() - 1));
    if (base.back() == 'i')
        stems.push_back(base.substr(0, base.size() - 1) + "y");
    if (ending == "s" && base.back() == 'e') {
        stems.push_back(base.substr(0, base.size() - 1));
        if (base.size() > 2 && base[base.size() - 2] == 'i')
            stems.push_back(base.substr(0, base.size() - 2) + "y");
    }
    return stems;
}

bool isNumber(const std::string& word) {
    return word.find_first_of("0123456789") != std::string::npos &&
           word.find_first_not_of("0123456789.,:/-%") == std::string::npos;
}

/// 12, 3rd, 1990s, 3D, 10am.
TagCounts guessWithDigits(const std::string& word) {
    if (isNumber(word))
        return {{Tag::cd, 10}};
    for (const std::string_view ordinal : {"st", "nd", "rd", "th"})
        if (word.ends_with(ordinal))
            return {{Tag::jj, 10}};
    if (word.size() > 3 && word.ends_with("s"))
        return {{Tag::nns, 8}, {Tag::cd, 1}};
    if (word.find('-') != std::string::npos)
        return {{Tag::jj, 8}, {Tag::nn, 2}};
    return {{Tag::nn, 5}, {Tag::jj, 3}};
}

bool startsWithDigit(const std::string& word) {
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

}  // namespace

bool Lexicon::isVerb(const std::string& stem) const {
    const auto has = [this](const std::string& form, std::initializer_list<Tag> tags) {
        const TagCounts* counts = find(form);
        return counts != nullptr &&
               std::any_of(counts->begin(), counts->end(), [&](const TagCount& entry) {
                   return std::find(tags.begin(), tags.end(), entry.tag) != tags.end();
               });
    };
    return stem.size() > 1 &&
           (has(stem, {Tag::vb, Tag::vbp}) || has(stem + "ed", {Tag::vbd, Tag::vbn}) ||
            has(stem + "d", {Tag::vbd, Tag::vbn}) || has(stem + "ing", {Tag::vbg}));
}

bool Lexicon::isNoun(const std::string& stem) const {
    return find(stem) != nullptr && can(stem, Tag::nn);
}

bool Lexicon::isAdjective(const std::string& stem) const {
    return find(stem) != nullptr && share(stem, Tag::jj) > 0.3F;
}

bool Lexicon::inflectsVerb(const std::string& word, std::string_view ending) const {
    if (word.size() < ending.size() + 2 || !word.ends_with(ending))
        return false;
    const auto stems = stemsOf(word, ending);
    return std::any_of(
        stems.begin(), stems.end(), [this](const std::string& stem) { return isVerb(stem); });
}

TagCounts Lexicon::guessHyphenated(const std::string& word) const {
    const std::string last = word.substr(word.rfind('-') + 1);
    if (last.size() > 3 && last.ends_with("s") && !last.ends_with("ss"))
        return {{Tag::nns, 8}, {Tag::jj, 2}};
    const TagCounts* known = find(last);
    const auto any = [&](std::initializer_list<Tag> tags) {
        return known != nullptr &&
               std::any_of(known->begin(), known->end(), [&](const TagCount& entry) {
                   return std::find(tags.begin(), tags.end(), entry.tag) != tags.end();
               });
    };
    if (last.ends_with("ed") || last.ends_with("ing") ||
        any({Tag::jj, Tag::vbn, Tag::vbg, Tag::rb, Tag::in, Tag::rp}))
        return {{Tag::jj, 9}, {Tag::nn, 1}};
    return {{Tag::nn, 6}, {Tag::jj, 4}};
}

/// Plurals, third persons, participles and comparatives of a known or unknown stem.
TagCounts Lexicon::guessInflected(const std::string& word) const {
    const auto anyStem = [&](std::string_view ending, auto test) {
        const auto stems = stemsOf(word, ending);
        return std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) {
            return (this->*test)(stem);
        });
    };
    if (word.ends_with("ing") && word.size() > 4)
        return anyStem("ing", &Lexicon::isVerb)
                   ? TagCounts{{Tag::vbg, 8}, {Tag::nn, 1}, {Tag::jj, 1}}
                   : TagCounts{{Tag::vbg, 8}, {Tag::nn, 2}, {Tag::jj, 1}};
    if (word.ends_with("ed") && word.size() > 4)
        return {{Tag::vbn, 6}, {Tag::vbd, 2}, {Tag::jj, 2}};
    if (word.ends_with("est") && word.size() > 5 && anyStem("est", &Lexicon::isAdjective))
        return {{Tag::jjs, 10}};
    if (word.ends_with("er") && word.size() > 4 && anyStem("er", &Lexicon::isAdjective))
        return {{Tag::jjr, 6}, {Tag::nn, 4}};
    if (word.ends_with("s") && !word.ends_with("ss") && !word.ends_with("us") && word.size() > 3) {
        const bool noun = anyStem("s", &Lexicon::isNoun);
        const bool verb = anyStem("s", &Lexicon::isVerb);
        if (verb && !noun)
            return {{Tag::vbz, 8}, {Tag::nns, 3}};
        return verb ? TagCounts{{Tag::nns, 8}, {Tag::vbz, 2}} : TagCounts{{Tag::nns, 10}};
    }
    return {};
}

TagCounts Lexicon::guess(const std::string& word) const {
    if (isPunctuation(word))
        return {{Tag::sym, 1}};
    if (startsWithDigit(word))
        return guessWithDigits(word);
    if (word.find('-') != std::string::npos)
        return guessHyphenated(word);
    TagCounts inflected = guessInflected(word);
    if (!inflected.empty())
        return inflected;
    for (const Ending& ending : endings())
        if (word.size() >= ending.least && word.ends_with(ending.text))
            return ending.counts;
    if (word.size() > 4 && word.ends_with("y"))
        return {{Tag::nn, 6}, {Tag::jj, 4}};
    return {{Tag::nn, 9}, {Tag::jj, 1}};
}

}  // namespace groundscope
