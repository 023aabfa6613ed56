// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs made of others: bytes, numbers, stretches, and whole values of JSON put in each other's place.
#include "tests/fuzz/fuzz_readers.h"

#include <algorithm>
#include <array>
#include <random>

namespace groundscope::fuzz {

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t count) {
    return count == 0 ? 0 : static_cast<std::size_t>(random() % count);
}

/// Values and marks that readers have trouble with.
constexpr std::array<std::string_view, 54> kWords{
    "0", "-0", "-1", "1", "3.0", "0.5", "1e308", "1e999", "-1e308", "4294967295", "4294967296", "2147483648", "-2147483649",
    "9007199254740993", "18446744073709551616", "1e-320", "NaN", "Infinity", "-Infinity", "null", "true", "false", "\"\"", "[]", "{}",
    "[[]]", "[null]", "[[1,1,5,1,5,5]]", "{\"size\":[10,20],\"counts\":[5,10,185]}", "\"\\u0000\"", "\"\\ud800\"", "\"../../etc\"", "\"/\"", "\"1\"",
    "\"polygon\"", "\"rect\"", "\"mask\"", "\"None\"", "\"a.jpg\"", ",", ":", "\n", "\r\n", "\t", "\"", "\\", "\xEF\xBB\xBF", "\xFF", "'", "(a) Yes (b) No",
    "[", "]", "{", "}"};

/// The end of the JSON value that begins at `at`; brackets inside texts count as well: it need not be right.
std::size_t valueEnd(std::string_view text, std::size_t at) {
    int depth = 0;
    bool inText = false;
    for (std::size_t i = at; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && (i == 0 || text[i - 1] != '\\')) {
            inText = !inText;
            if (!inText && depth == 0)
                return i + 1;
        }
        if (inText)
            continue;
        if (c == '[' || c == '{')
            ++depth;
        if ((c == ']' || c == '}') && --depth <= 0)
            return depth == 0 ? i + 1 : i;
        if (depth == 0 && (c == ',' || c == '\n') && i > at)
            return i;
    }
    return text.size();
}

/// A value of a text, by its place: behind a colon, a comma or a bracket.
std::pair<std::size_t, std::size_t> anyValue(std::string_view text, Random& random) {
    std::size_t at = text.find_first_of(":,[", below(random, text.size()));
    if (at == std::string_view::npos)
        at = below(random, text.size());
    at = std::min(text.find_first_not_of(" \n\r\t", at + 1), text.size());
    return {at, std::max(at, valueEnd(text, at))};
}

void changeBytes(std::string& text, Random& random) {
    for (std::size_t count = 1 + below(random, 4); count > 0 && !text.empty(); --count) {
        char& byte = text[below(random, text.size())];
        byte = random() % 2 == 0 ? static_cast<char>(random()) : static_cast<char>(byte ^ 1 << random() % 8);
    }
}

void putWord(std::string& text, Random& random) {
    const std::string_view word = kWords[below(random, kWords.size())];
    const auto [begin, end] = anyValue(text, random);
    if (random() % 3 == 0)
        text.insert(std::min(begin, text.size()), word);
    else
        text.replace(begin, end - begin, word);
}

void removeStretch(std::string& text, Random& random) {
    const std::size_t most = random() % 4 == 0 ? text.size() : 24;
    text.erase(below(random, text.size()), 1 + below(random, most));
}

void repeatStretch(std::string& text, Random& random) {
    const std::size_t at = below(random, text.size());
    const std::string stretch = text.substr(at, 1 + below(random, 200));
    for (std::size_t count = 1 + below(random, random() % 16 == 0 ? 60 : 3); count > 0 && text.size() < kMaxInput; --count)
        text.insert(at, stretch);
}

/// A value of one text in place of one of the other.
void takeValue(std::string& text, std::string_view other, Random& random) {
    if (other.empty())
        return;
    const auto [from, until] = anyValue(other, random);
    const auto [begin, end] = anyValue(text, random);
    const std::string value(other.substr(from, std::min<std::size_t>(until - from, 4000)));
    text.replace(begin, end - begin, value);
}

void takeStretch(std::string& text, std::string_view other, Random& random) {
    if (other.empty())
        return;
    const std::size_t from = below(random, other.size());
    const std::string stretch(other.substr(from, 1 + below(random, 300)));
    const std::size_t at = below(random, text.size());
    text.replace(at, random() % 2 == 0 ? 0 : stretch.size(), stretch);
}

/// A number of 1, 2 or 4 bytes, of either order, as binary formats keep lengths.
void putNumber(std::string& text, Random& random) {
    constexpr std::array<std::uint32_t, 10> kNumbers{0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
    const std::uint32_t number = random() % 2 == 0 ? kNumbers[below(random, kNumbers.size())] : static_cast<std::uint32_t>(random() % 70000);
    const std::size_t bytes = std::size_t{1} << random() % 3;
    const std::size_t at = below(random, text.size());
    const bool isBig = random() % 2 == 0;
    for (std::size_t i = 0; i < bytes && at + i < text.size(); ++i)
        text[at + i] = static_cast<char>(number >> 8 * (isBig ? bytes - 1 - i : i));
}

void mutate(std::string& text, std::string_view other, Random& random) {
    switch (random() % 12) {
        case 0: return changeBytes(text, random);
        case 1: return removeStretch(text, random);
        case 2: return repeatStretch(text, random);
        case 3: return takeStretch(text, other, random);
        case 4: return putNumber(text, random);
        case 5: text.resize(below(random, text.size() + 1)); return;
        case 6: case 7: return takeValue(text, other, random);
        case 8: return takeValue(text, std::string(text), random);
        default: return putWord(text, random);
    }
}

}  // namespace

std::string mutated(std::string_view input, std::string_view other, std::uint64_t seed) {
    Random random(seed);
    if (input.empty())
        return std::string(input);
    std::string text(input.substr(1));
    const std::string_view rest = other.empty() ? other : other.substr(1);
    for (std::size_t count = 1 + below(random, random() % 4 == 0 ? 12 : 4); count > 0; --count)
        mutate(text, rest, random);
    text.resize(std::min(text.size(), kMaxInput - 1));
    return input[0] + text;
}

}  // namespace groundscope::fuzz
