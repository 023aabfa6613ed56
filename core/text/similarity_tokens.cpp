// SPDX-License-Identifier: GPL-3.0-or-later
// English tokens as spaCy has them, as far as noun phrases need them: blanks, affixes, infixes, contractions.
#include "core/text/utf8.h"
#include "core/text/word_vectors.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace groundscope {
namespace {

using Text = std::u32string;
using View = std::u32string_view;

constexpr View kPunctuation = U"…,:;!?¿¡()[]{}<>_#*&。？！，、；：～·";
constexpr View kQuotes = U"'\"”“`‘´’‚„»«「」『』（）〔〕【】《》〈〉";
constexpr View kCurrencies = U"$£€¥฿₽₴₹₩";
constexpr View kHyphens = U"-–—~";

bool isIn(View set, char32_t c) {
    return set.find(c) != View::npos;
}
bool isSpace(char32_t c) {
    return c == U' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
}
bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
/// Letters of any script, nearly: what is neither ASCII sign, punctuation, quote, currency nor blank.
bool isLetter(char32_t c) {
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) &&
           !(c >= 0xFF00 && c <= 0xFF20);
}

/// Whole tokens that end in a full stop; a single letter with one is another.
constexpr std::array<View, 9> kAbbreviations{U"a.m.", U"p.m.", U"e.g.", U"i.e.", U"co.", U"vs.", U"v.s.", U"ph.d.", U"d.c."};

/// Words that take n't, and those that take 'm, 're, 've, 'll, 'd.
constexpr std::array<View, 20> kBeforeNot{U"do",    U"does",   U"did",  U"is",    U"are",   U"was", U"were",
                                          U"has",   U"have",   U"had",  U"ca",    U"could", U"wo",  U"would",
                                          U"should", U"must",  U"might", U"need", U"sha",   U"ai"};
constexpr std::array<View, 16> kBeforeVerb{U"i",   U"you", U"he",   U"she",  U"it",   U"we",    U"they",  U"who",
                                           U"what", U"when", U"where", U"why", U"how", U"there", U"that", U"this"};
constexpr std::array<View, 5> kVerbEnds{U"m", U"re", U"ve", U"ll", U"d"};
constexpr std::array<View, 18> kUnits{U"km", U"m",  U"dm", U"cm", U"mm", U"yd", U"in", U"ft", U"kg",
                                      U"g",  U"mg", U"t",  U"lb", U"oz", U"kb", U"mb", U"gb", U"%"};

template <std::size_t count>
bool holds(const std::array<View, count>& list, View word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'’';
}

/// Where a contraction is cut ("don't": 2, "it's" is a suffix's matter), or nothing.
std::optional<std::size_t> contractionCut(View word) {
    if (word == U"cannot")
        return 3;
    const std::size_t size = word.size();
    if (size > 3 && word.ends_with(U't') && isApostrophe(word[size - 2]) && word[size - 3] == U'n' &&
        holds(kBeforeNot, word.substr(0, size - 3)))
        return size - 3;
    for (const View end : kVerbEnds) {
        const std::size_t cut = size - end.size() - 1;
        if (size > end.size() + 1 && word.ends_with(end) && isApostrophe(word[cut]) && holds(kBeforeVerb, word.substr(0, cut)))
            return cut;
    }
    return {};
}

/// A token that no rule may split.
bool isWhole(View word) {
    const bool ending = word.size() == 2 && isApostrophe(word[0]) && word[1] == U's';
    return ending || holds(kAbbreviations, word) || (word.size() == 2 && word[1] == U'.' && isLetter(word[0]));
}

std::size_t dotsAt(View word, std::size_t at) {
    std::size_t dots = 0;
    while (at + dots < word.size() && word[at + dots] == U'.')
        ++dots;
    return dots;
}

/// Code points that stand as a token of their own before the word; 0 = none.
std::size_t prefixLength(View word) {
    const char32_t c = word.front();
    if (const std::size_t dots = dotsAt(word, 0); dots >= 2)
        return dots;
    if (c == U'+')
        return word.size() > 1 && isDigit(word[1]) ? 0 : 1;
    return isIn(kPunctuation, c) || isIn(kQuotes, c) || isIn(kCurrencies, c) || isIn(U"§%=—–", c) ? 1 : 0;
}

/// Code points that stand as a token of their own behind the word; 0 = none.
std::size_t suffixLength(View word) {
    const std::size_t size = word.size();
    const char32_t c = word.back();
    if (size > 1 && (c == U's' || c == U'S') && isApostrophe(word[size - 2]))
        return 2;
    std::size_t dots = 0;
    while (dots < size && word[size - 1 - dots] == U'.')
        ++dots;
    if (dots >= 2)
        return dots;
    if (isIn(kPunctuation, c) || isIn(kQuotes, c) || isIn(U"—–", c))
        return 1;
    if (size < 2)
        return 0;
    const char32_t before = word[size - 2];
    if (c == U'.')
        return isLetter(before) || isDigit(before) || isIn(kPunctuation, before) || isIn(kQuotes, before) ? 1 : 0;
    if (isDigit(before) && (c == U'+' || isIn(kCurrencies, c)))
        return 1;
    for (const View unit : kUnits)
        if (size > unit.size() && word.ends_with(unit) && isDigit(word[size - unit.size() - 1]))
            return unit.size();
    return 0;
}

/// Code points of a token inside a word at `at` (0 < at); 0 = none.
std::size_t infixLength(View word, std::size_t at) {
    if (const std::size_t dots = dotsAt(word, at); dots >= 2)
        return dots;
    const char32_t before = word[at - 1];
    const char32_t c = word[at];
    std::size_t length = 1;
    while (c == U'-' && at + length < word.size() && word[at + length] == U'-')
        ++length;
    if (at + length >= word.size())
        return 0;
    const char32_t after = word[at + length];
    if (c == U'…')
        return 1;
    if (isIn(kHyphens, c) && isLetter(before) && isLetter(after))
        return length;
    if (c == U',' && isLetter(before) && isLetter(after))
        return 1;
    if (isIn(U":<>=/", c) && (isLetter(before) || isDigit(before)) && isLetter(after))
        return 1;
    return isIn(U"+-*^", c) && isDigit(before) && (isDigit(after) || after == U'-') ? 1 : 0;
}

std::string utf8(View text) {
    std::string bytes;
    for (const char32_t c : text)
        appendUtf8(bytes, c);
    return bytes;
}

/// The tokens of a piece without blanks.
class PieceSplitter {
  public:
    explicit PieceSplitter(std::vector<std::string>& tokens) : m_tokens(tokens) {}

    void split(View word) {
        std::vector<View> behind;
        while (!word.empty() && !isWhole(word) && !contractionCut(word)) {
            if (const std::size_t length = prefixLength(word)) {
                m_tokens.push_back(utf8(word.substr(0, length)));
                word.remove_prefix(length);
                continue;
            }
            const std::size_t length = suffixLength(word);
            if (length == 0)
                break;
            behind.push_back(word.substr(word.size() - length));
            word.remove_suffix(length);
        }
        splitInside(word);
        for (auto token = behind.rbegin(); token != behind.rend(); ++token)
            m_tokens.push_back(utf8(*token));
    }

  private:
    void splitInside(View word) {
        if (word.empty())
            return;
        if (const auto cut = contractionCut(word)) {
            m_tokens.push_back(utf8(word.substr(0, *cut)));
            m_tokens.push_back(utf8(word.substr(*cut)));
            return;
        }
        std::size_t begin = 0;
        for (std::size_t at = 1; at < word.size() && !isWhole(word);) {
            const std::size_t length = infixLength(word, at);
            if (length > 0) {
                m_tokens.push_back(utf8(word.substr(begin, at - begin)));
                m_tokens.push_back(utf8(word.substr(at, length)));
                begin = at + length;
            }
            at += length > 0 ? length + 1 : 1;
        }
        m_tokens.push_back(utf8(word.substr(begin)));
    }

    std::vector<std::string>& m_tokens;
};

}  // namespace

std::vector<std::string> similarityTokens(const std::string& text) {
    Text points;
    for (const CodePoint& point : codePoints(text))
        points.push_back(point.value);
    std::vector<std::string> tokens;
    PieceSplitter splitter(tokens);
    for (std::size_t at = 0; at < points.size();) {
        const bool blank = isSpace(points[at]);
        std::size_t end = at;
        while (end < points.size() && isSpace(points[end]) == blank)
            ++end;
        const View piece = View(points).substr(at, end - at);
        if (blank)
            tokens.push_back(utf8(piece));
        else
            splitter.split(piece);
        at = end;
        if (!blank && at < points.size() && points[at] == U' ')
            ++at;  // the one blank that parts two words belongs to neither
    }
    return tokens;
}

}  // namespace groundscope
