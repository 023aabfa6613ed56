// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_text.h"

#include <algorithm>
#include <charconv>

namespace groundscope {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "grandstand, covered stand" -> "grandstand".
std::string_view firstSynonym(std::string_view name) {
    return name.substr(0, name.find(", "));
}

/// End of the digits that begin at `at`.
std::size_t digitsEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

}  // namespace

std::string trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::vector<Choice> choicesFromOptions(std::string_view options) {
    std::vector<Choice> choices;
    const bool upper = options.find("(a)") == std::string_view::npos;
    char letter = upper ? 'A' : 'a';
    std::size_t begin = options.find(std::string{'(', letter, ')'});
    while (begin != std::string_view::npos) {
        const std::string next{'(', static_cast<char>(letter + 1), ')'};
        const std::size_t textBegin = begin + 3;
        const std::size_t end = options.find(next, textBegin);
        choices.push_back(
            {std::string(1, letter), trimmed(options.substr(textBegin, end - textBegin))});
        begin = end;
        ++letter;
    }
    return choices;
}

std::optional<int> choiceIndexOf(std::string_view answer, const std::vector<Choice>& choices) {
    std::string letter = lowered(trimmed(answer));
    if (letter.size() == 3 && letter.front() == '(' && letter.back() == ')')
        letter = letter.substr(1, 1);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (lowered(choices[i].letter) == letter)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::string cleanExpression(std::string_view raw) {
    const std::string text = trimmed(raw);
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        clean.push_back(text[i]);
        if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"')
            ++i;
    }
    return clean;
}

bool saysNone(std::string_view raw) {
    const std::string text = trimmed(raw);
    return text.empty() || text == "None";
}

std::optional<std::vector<std::string>> parsePair(std::string_view cell) {
    const std::string text = trimmed(cell);
    constexpr std::string_view kBegin = "('";
    constexpr std::string_view kBetween = "', '";
    constexpr std::string_view kEnd = "')";
    if (text.size() < kBegin.size() + kEnd.size() || !text.starts_with(kBegin) ||
        !text.ends_with(kEnd))
        return std::nullopt;
    const std::string_view inside = std::string_view(text).substr(2, text.size() - 4);
    const std::size_t at = inside.find(kBetween);
    if (at == std::string_view::npos || inside.find(kBetween, at + 1) != std::string_view::npos)
        return std::nullopt;
    return std::vector{std::string(inside.substr(0, at)),
                       std::string(inside.substr(at + kBetween.size()))};
}

bool mentionsRedBox(std::string_view text) {
    return lowered(text).find("red box") != std::string::npos;
}

int boxedMember(const std::vector<std::string>& pair, std::string_view question) {
    const std::string text = lowered(question);
    const std::string before = text.substr(0, text.find("(annotated by the red box)"));
    // The name that ends last stands right in front of the bracket; of "table" and "coffee table"
    // the longer one.
    int best = 0;
    std::size_t bestEnd = 0;
    std::size_t bestLength = 0;
    for (int i = 0; i < static_cast<int>(pair.size()) && before.size() < text.size(); ++i) {
        const std::string name = lowered(trimmed(firstSynonym(pair[static_cast<std::size_t>(i)])));
        const std::size_t at = name.empty() ? std::string::npos : before.rfind(name);
        if (at == std::string::npos)
            continue;
        const std::size_t end = at + name.size();
        if (end > bestEnd || (end == bestEnd && name.size() > bestLength)) {
            best = i;
            bestEnd = end;
            bestLength = name.size();
        }
    }
    return best;
}

bool comesBefore(std::string_view a, std::string_view b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const std::size_t endA = digitsEnd(a, i);
            const std::size_t endB = digitsEnd(b, j);
            while (i + 1 < endA && a[i] == '0')
                ++i;
            while (j + 1 < endB && b[j] == '0')
                ++j;
            if (endA - i != endB - j)
                return endA - i < endB - j;
            const int order = a.substr(i, endA - i).compare(b.substr(j, endB - j));
            if (order != 0)
                return order < 0;
            i = endA;
            j = endB;
        } else if (a[i] != b[j]) {
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
        } else {
            ++i;
            ++j;
        }
    }
    if ((i == a.size()) != (j == b.size()))
        return i == a.size();
    return a < b;  // "01" and "1": some order, always the same
}

std::optional<int> parseWhole(std::string_view text) {
    const std::string digits = trimmed(text);
    int value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (code != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

}  // namespace groundscope
