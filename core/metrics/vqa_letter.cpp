// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/vqa.h"
#include "core/text/plain_text.h"

#include <cctype>

namespace groundscope {
namespace {

void cutEnd(std::string& text, std::string_view characters) {
    text.erase(text.find_last_not_of(characters) + 1);
}

void cutBeginning(std::string& text, std::string_view characters) {
    text.erase(0, std::min(text.find_first_not_of(characters), text.size()));
}

/// What stands behind the words that introduce an answer, lower case and trimmed.
std::string behindKeywords(std::string_view reply, std::span<const std::string_view> keywords) {
    std::string text = trimmedText(lowerText(reply));
    for (const std::string_view keyword : keywords)
        if (const std::size_t at = text.rfind(keyword); at != std::string::npos)
            text.erase(0, at + keyword.size());
    return trimmedText(text);
}

/// Order as published: the shorter one is cut first, so that "answer is:" never matters (B33).
constexpr std::string_view kPublishedKeywords[] = {"answer is", "answer is:", "answer:"};
constexpr std::string_view kKeywords[] = {"answer is", "answer:", "option is", "option"};

/// Index of the first letter in a key such as "(a)", or nothing.
std::optional<int> keyIndex(std::string_view key) {
    for (const char character : key)
        if (std::isalpha(static_cast<unsigned char>(character)))
            return std::tolower(static_cast<unsigned char>(character)) - 'a';
    return std::nullopt;
}

std::string letterOf(int index) {
    return {static_cast<char>('a' + index)};
}

bool rightAsPublished(const LetterReply& reply, int key) {
    std::string text = behindKeywords(reply.text, kPublishedKeywords);
    cutEnd(text, ".:,");
    cutBeginning(text, "(");
    cutEnd(text, ")");
    const auto index = static_cast<std::size_t>(key);
    return text == letterOf(key) || (index < reply.options.size() && text == lowerText(reply.options[index]));
}

bool rightForCvBench(const LetterReply& reply, int key) {
    std::string text = behindKeywords(reply.text, kPublishedKeywords);
    cutEnd(text, ".");
    cutBeginning(text, "(");
    cutEnd(text, ")");
    return !text.empty() && text[0] == letterOf(key)[0];
}

constexpr std::string_view kAround = " \t\r\n\"'`*_.:,;!()[]-";

/// Without quotes, emphasis, brackets and punctuation at both ends.
std::string bare(std::string_view reply) {
    std::string text = trimmedText(reply);
    cutBeginning(text, kAround);
    cutEnd(text, kAround);
    return text;
}

std::optional<int> optionOfText(const std::string& text, std::span<const std::string> options) {
    std::optional<int> found;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (!options[i].empty() && bare(lowerText(options[i])) == text) {
            if (found)
                return std::nullopt;
            found = static_cast<int>(i);
        }
    return found;
}

}  // namespace

std::optional<int> namedOption(std::string_view reply, std::span<const std::string> options) {
    std::string text = behindKeywords(reply, kKeywords);
    cutBeginning(text, kAround);
    if (const auto byText = optionOfText(bare(text), options))
        return byText;
    if (text.empty() || text[0] < 'a' || static_cast<std::size_t>(text[0] - 'a') >= options.size())
        return std::nullopt;
    const int letter = text[0] - 'a';
    const std::string rest = bare(std::string_view(text).substr(1));
    const bool alone = rest.empty();
    const bool marked = !alone && std::string_view(").:;]*\"'").find(text[1]) != std::string_view::npos;
    const auto said = optionOfText(rest, options);
    if (said)
        return *said == letter ? std::optional<int>(letter) : std::nullopt;
    return alone || marked ? std::optional<int>(letter) : std::nullopt;
}

bool letterIsRight(const LetterReply& reply, LetterParse parse) {
    const std::optional<int> key = keyIndex(reply.key);
    if (!key)
        return false;
    switch (parse) {
        case LetterParse::Published:
            return rightAsPublished(reply, *key);
        case LetterParse::PublishedCvBench:
            return rightForCvBench(reply, *key);
        case LetterParse::Lenient:
            break;
    }
    std::vector<std::string> options = reply.options;
    if (static_cast<std::size_t>(*key) >= options.size())
        options.resize(static_cast<std::size_t>(*key) + 1);
    return rightAsPublished(reply, *key) || namedOption(reply.text, options) == key;
}

}  // namespace groundscope
