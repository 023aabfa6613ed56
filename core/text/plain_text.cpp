// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace groundscope {
namespace {

bool isBetween(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

char32_t lowerOf(char32_t c) {
    if (isBetween(c, U'A', U'Z') || (isBetween(c, 0xC0, 0xDE) && c != 0xD7))
        return c + 0x20;
    if (isBetween(c, 0x391, 0x3A9) && c != 0x3A2)  // Greek
        return c + 0x20;
    if (isBetween(c, 0x410, 0x42F))  // Cyrillic
        return c + 0x20;
    if (isBetween(c, 0x400, 0x40F))
        return c + 0x50;
    // Latin Extended-A: pairs of capital and small letter; the capital is even, but odd in the two inner ranges
    if (isBetween(c, 0x139, 0x147) || isBetween(c, 0x179, 0x17D))
        return c % 2 == 1 ? c + 1 : c;
    const bool pairs = isBetween(c, 0x100, 0x12F) || isBetween(c, 0x132, 0x137) || isBetween(c, 0x14A, 0x177);
    return pairs && c % 2 == 0 ? c + 1 : c;
}

}  // namespace

bool isWhiteSpace(char32_t c) {
    return isBetween(c, 0x09, 0x0D) || isBetween(c, 0x1C, 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           isBetween(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

Span trimmedChars(std::string_view text) {
    const std::vector<CodePoint> points = codePoints(text);
    const auto visible = [](const CodePoint& point) { return !isWhiteSpace(point.value); };
    const auto first = std::find_if(points.begin(), points.end(), visible);
    if (first == points.end())
        return {};
    const auto last = std::find_if(points.rbegin(), points.rend(), visible);
    return {static_cast<int>(first - points.begin()), static_cast<int>(points.rend() - last)};
}

std::string trimmedText(std::string_view text) {
    return codePointSubstring(text, trimmedChars(text));
}

std::string lowerText(std::string_view text) {
    std::string lower;
    lower.reserve(text.size());
    for (const CodePoint& point : codePoints(text))
        if (const char32_t c = lowerOf(point.value); c != point.value)
            appendUtf8(lower, c);
        else
            lower.append(text.substr(static_cast<std::size_t>(point.byte), static_cast<std::size_t>(point.length)));
    return lower;
}

}  // namespace groundscope
