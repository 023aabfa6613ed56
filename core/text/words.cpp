// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace groundscope {

namespace {

enum class Kind { Blank, LineEnd, Letter, Digit, Apostrophe, Hyphen, Mark };

bool isOneOf(char32_t c, std::u32string_view set) {
    return set.find(c) != std::u32string_view::npos;
}

Kind kindOf(char32_t c) {
    if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029)
        return Kind::LineEnd;
    if (c <= U' ' || c == 0x7F || c == 0xA0 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200B) ||
        c == 0x3000)
        return Kind::Blank;
    if (c >= U'0' && c <= U'9')
        return Kind::Digit;
    if (c == U'\'' || c == 0x2019)
        return Kind::Apostrophe;
    if (c == U'-' || c == 0x2010 || c == 0x2011)
        return Kind::Hyphen;
    if (c < 0x80)
        return std::isalpha(static_cast<int>(c)) != 0 ? Kind::Letter : Kind::Mark;
    const bool symbol = (c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 ||
                        c == 0xF7 || (c >= 0x2010 && c <= 0x2BFF) || (c >= 0x3001 && c <= 0x303F) ||
                        (c >= 0xFE00 && c <= 0xFE0F) || c >= 0x1F000 || c == kReplacementCharacter;
    return symbol ? Kind::Mark : Kind::Letter;
}

/// Abbreviations that keep their full stop.
bool keepsStop(const std::string& lower) {
    static constexpr std::array kAbbreviations = {
        "mr",  "mrs", "ms",   "dr",  "st",     "jr",   "sr",  "prof", "vs",   "etc", "no",
        "inc", "ltd", "co",   "fig", "approx", "dept", "gen", "col",  "capt", "sgt", "lt",
        "rev", "ave", "blvd", "mt",  "a.m",    "p.m",  "e.g", "i.e",  "u.s"};
    return std::find(kAbbreviations.begin(), kAbbreviations.end(), lower) != kAbbreviations.end();
}

class Splitter {
  public:
    explicit Splitter(std::string_view text) : m_text(text), m_points(codePoints(text)) {}

    std::vector<Word> run() {
        while (m_at < m_points.size())
            step();
        return std::move(m_words);
    }

  private:
    [[nodiscard]] Kind kind(std::size_t at) const {
        return at < m_points.size() ? kindOf(m_points[at].value) : Kind::LineEnd;
    }
    [[nodiscard]] char32_t value(std::size_t at) const {
        return at < m_points.size() ? m_points[at].value : U'\0';
    }
    [[nodiscard]] bool isWordKind(std::size_t at) const {
        return kind(at) == Kind::Letter || kind(at) == Kind::Digit;
    }

    void step() {
        switch (kind(m_at)) {
            case Kind::LineEnd:
                lineEnd();
                break;
            case Kind::Blank:
                m_space = true;
                ++m_at;
                break;
            case Kind::Letter:
            case Kind::Digit:
                word();
                break;
            default:
                mark();
                break;
        }
    }

    /// A line break begins a new item after a stop, an empty line, or before a bullet, number or
    /// capital.
    void lineEnd() {
        int lines = 0;
        while (m_at < m_points.size() &&
               (kind(m_at) == Kind::LineEnd || kind(m_at) == Kind::Blank)) {
            lines += value(m_at) == U'\n' ? 1 : 0;
            ++m_at;
        }
        m_space = true;
        const char32_t next = value(m_at);
        const bool item = isOneOf(next, U"-*#>(") || kind(m_at) == Kind::Digit ||
                          (next > 0x7F && kind(m_at) == Kind::Mark);
        const bool capital = next >= U'A' && next <= U'Z';
        const bool stopped =
            !m_words.empty() && isPunctuation(m_words.back().text) && m_words.back().text != ",";
        m_start = m_start || lines > 1 || item || capital || stopped;
    }

    /// Letters and digits with what may stand inside a word: . , : between digits, apostrophes,
    /// hyphens, (s).
    void word() {
        const std::size_t begin = m_at;
        ++m_at;
        while (isWordKind(m_at) || joins())
            ++m_at;
        if (value(m_at) == U'(' && value(m_at + 1) == U's' && value(m_at + 2) == U')')
            m_at += 3;
        std::size_t end = m_at;
        if (value(end) == U'.' && stopBelongs(begin, end))
            m_at = ++end;
        contractions(begin, end);
    }

    /// True when the mark at m_at stands between two word characters and holds them together.
    [[nodiscard]] bool joins() const {
        if (!isWordKind(m_at + 1) || !isWordKind(m_at - 1))
            return false;
        const Kind here = kind(m_at);
        if (here == Kind::Hyphen || here == Kind::Apostrophe)
            return true;
        const char32_t c = m_points[m_at].value;
        const bool digits = kind(m_at - 1) == Kind::Digit && kind(m_at + 1) == Kind::Digit;
        if (digits && isOneOf(c, U".,:/"))
            return true;
        // e.g., U.S., www.example.org
        return c == U'.' && (kind(m_at + 2) == Kind::Mark || kind(m_at - 1) == Kind::Digit ||
                             value(m_at + 2) == U'.');
    }

    [[nodiscard]] bool stopBelongs(std::size_t begin, std::size_t end) const {
        const std::string lower = lowered(begin, end);
        if (keepsStop(lower))
            return true;
        const bool initial = end - begin == 1 && value(begin) >= U'A' && value(begin) <= U'Z';
        const bool nameFollows =
            value(end + 1) == U' ' && value(end + 2) >= U'A' && value(end + 2) <= U'Z';
        const bool afterName = !m_words.empty() && !m_start && isCapitalised(m_words.back().text);
        return (initial && nameFollows && afterName) ||
               (lower.size() > 2 && lower.find('.') != std::string::npos &&
                lower.find_first_of("0123456789") == std::string::npos);
    }

    /// Splits off n't, 's, 're, 've, 'll, 'd, 'm; "cannot" is two words.
    void contractions(std::size_t begin, std::size_t end) {
        const std::string lower = lowered(begin, end);
        const std::size_t length = end - begin;
        static constexpr std::array kEndings = {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"};
        for (const std::string_view ending : kEndings)
            if (lower.size() > ending.size() && lower.ends_with(ending)) {
                const std::size_t split =
                    end - ending.size();  // endings are one code point a character
                push(begin, split);
                push(split, end);
                return;
            }
        if (lower == "cannot") {
            push(begin, begin + 3);
            push(begin + 3, end);
            return;
        }
        push(begin, end);
        // minions' : the apostrophe after a plural is a possessive unless it closes a quotation.
        if (length > 2 && kind(end) == Kind::Apostrophe && lower.back() == 's' && !m_quoted &&
            !isWordKind(end + 1)) {
            push(end, end + 1);
            m_words.back().lower = "'s";
            m_at = end + 1;
        }
    }

    /// One punctuation mark, or a run of one mark ("...", "--", "**").
    void mark() {
        const std::size_t begin = m_at;
        const char32_t c = m_points[begin].value;
        if (kind(begin) == Kind::Apostrophe || c == 0x2018) {
            const bool opens =
                isWordKind(begin + 1) && (m_words.empty() || m_space || !isWordKind(begin - 1));
            m_quoted = opens;
        }
        ++m_at;
        while (isOneOf(c, U".-*_=#~!?") && value(m_at) == c)
            ++m_at;
        push(begin, m_at);
        // "(b) Closed": the option's text is a sentence of its own.
        const std::size_t n = m_words.size();
        if (c == U')' && n > 2 && m_words[n - 3].text == "(" && m_words[n - 2].text.size() == 1)
            m_start = true;
        if (isOneOf(c, U".!?") || c == 0x3002)
            m_start = !(c == U'.' && m_at - begin > 1);
    }

    [[nodiscard]] std::string lowered(std::size_t begin, std::size_t end) const {
        std::string lower;
        for (std::size_t i = begin; i < end; ++i) {
            char32_t c = m_points[i].value;
            if (c == 0x2019)
                c = U'\'';
            if (c == 0x2010 || c == 0x2011)
                c = U'-';
            appendUtf8(lower, c >= U'A' && c <= U'Z' ? c + 32 : c);
        }
        return lower;
    }

    void push(std::size_t begin, std::size_t end) {
        const auto first = static_cast<std::size_t>(m_points[begin].byte);
        const CodePoint& last = m_points[end - 1];
        const auto size = static_cast<std::size_t>(last.byte + last.length) - first;
        Word word;
        word.text = std::string(m_text.substr(first, size));
        word.lower = lowered(begin, end);
        word.chars = {static_cast<int>(begin), static_cast<int>(end)};
        word.spaceBefore = m_space;
        word.starts = m_words.empty() || m_start;
        // Opening marks and bullets leave the next word a beginning too.
        m_start = word.starts && isPunctuation(word.text);
        m_space = false;
        m_words.push_back(std::move(word));
    }

    std::string_view m_text;
    std::vector<CodePoint> m_points;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
    bool m_space = false;
    bool m_start = true;
    bool m_quoted = false;
};

}  // namespace

bool isCapitalised(std::string_view word) {
    if (word.empty())
        return false;
    const char32_t first = codePointAt(word, 0).value;
    return (first >= U'A' && first <= U'Z') || (first >= 0xC0 && first <= 0xDE && first != 0xD7);
}

bool isPunctuation(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = codePointAt(word, at);
        const Kind kind = kindOf(point.value);
        if (kind == Kind::Letter || kind == Kind::Digit)
            return false;
        at += static_cast<std::size_t>(point.length);
    }
    return true;
}

std::vector<Word> splitWords(std::string_view text) {
    return Splitter(text).run();
}

}  // namespace groundscope
