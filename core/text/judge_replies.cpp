// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/judge_replies.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace groundscope {
namespace {

constexpr std::string_view kBlanks = " \t\n\r\f\v";
constexpr std::string_view kDigits = "0123456789";

bool isLetterOrDigit(char byte) {
    // bytes above 127 belong to letters of other alphabets
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           static_cast<unsigned char>(byte) > 127;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& byte : lower)
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte - 'A' + 'a');
    return lower;
}

/// `word` and full stops, nothing else.
bool isWordWithStops(std::string_view text, std::string_view word) {
    return text.starts_with(word) && text.find_first_not_of('.', word.size()) == std::string_view::npos;
}

/// The number `digits` spells; nothing when it does not fit.
std::optional<int> numberOf(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

}  // namespace

YesNo parsePresence(std::string_view reply) {
    const std::string text = lowered(trimmed(reply));
    if (isWordWithStops(text, "yes"))
        return YesNo::Yes;
    return isWordWithStops(text, "no") ? YesNo::No : YesNo::Unclear;
}

YesNo parseVerdict(std::string_view reply, bool asPublished) {
    const std::string text = lowered(asPublished ? reply : trimmed(reply));
    if (text == "yes" || text == "yes.")
        return YesNo::Yes;
    return isWordWithStops(text, "no") ? YesNo::No : YesNo::Unclear;
}

ChosenPicture parseChosenPicture(std::string_view reply, int pictures) {
    const std::string_view text = trimmed(reply);
    std::string_view digits = text;
    bool negative = false;
    if (text.starts_with('+') || text.starts_with('-')) {
        negative = text.front() == '-';
        digits.remove_prefix(1);
    }
    if (digits.empty() || digits.find_first_not_of(kDigits) != std::string_view::npos) {
        const std::size_t begin = text.find_first_of(kDigits);
        if (begin == std::string_view::npos)
            return {0, kUnparsable};
        digits = text.substr(begin, text.find_first_not_of(kDigits, begin) - begin);
        negative = false;
    }
    const std::optional<int> number = numberOf(digits);
    if (negative || !number || *number < 1 || *number > pictures)
        return {0, kOutOfRange};
    return {*number - 1, {}};
}

std::string parseConcepts(std::string_view reply, int categories) {
    const std::string_view known = std::string_view("abcdefghijklmnopqrstuvwxyz").substr(0, std::clamp(categories, 0, 26));
    const std::string text = lowered(reply);
    std::string letters;
    for (const char letter : known)
        for (std::size_t i = text.find(letter); i != std::string::npos; i = text.find(letter, i + 1)) {
            const bool alone = (i == 0 || !isLetterOrDigit(text[i - 1])) &&
                               (i + 1 == text.size() || !isLetterOrDigit(text[i + 1]));
            if (alone) {
                letters += letter;
                break;
            }
        }
    return letters;
}

}  // namespace groundscope
