// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace groundscope {

namespace {

/// Length a lead byte announces, 0 when it cannot lead.
int announcedLength(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isScalar(char32_t value, int length) {
    constexpr std::array<char32_t, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
    return value >= kSmallest[static_cast<std::size_t>(length)] && value <= 0x10FFFF &&
           (value < 0xD800 || value > 0xDFFF);
}

}  // namespace

CodePoint codePointAt(std::string_view text, std::size_t byte) {
    const CodePoint invalid{kReplacementCharacter, static_cast<int>(byte), 1};
    const auto lead = static_cast<unsigned char>(text[byte]);
    const int length = announcedLength(lead);
    if (length == 1)
        return {lead, static_cast<int>(byte), 1};
    if (length == 0 || byte + static_cast<std::size_t>(length) > text.size())
        return invalid;
    auto value = static_cast<char32_t>(lead & (0x7F >> length));
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[byte + static_cast<std::size_t>(i)]);
        if ((next & 0xC0) != 0x80)
            return invalid;
        value = (value << 6) | (next & 0x3FU);
    }
    if (!isScalar(value, length))
        return invalid;
    return {value, static_cast<int>(byte), length};
}

std::vector<CodePoint> codePoints(std::string_view text) {
    std::vector<CodePoint> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        points.push_back(codePointAt(text, at));
        at += static_cast<std::size_t>(points.back().length);
    }
    return points;
}

int codePointCount(std::string_view text) {
    int count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        at += static_cast<std::size_t>(codePointAt(text, at).length);
    return count;
}

std::vector<int> codePointOffsets(std::string_view text) {
    std::vector<int> offsets;
    offsets.reserve(text.size() + 1);
    for (const CodePoint& point : codePoints(text))
        offsets.push_back(point.byte);
    offsets.push_back(static_cast<int>(text.size()));
    return offsets;
}

std::string codePointSubstring(std::string_view text, Span chars) {
    const std::vector<int> offsets = codePointOffsets(text);
    const int count = static_cast<int>(offsets.size()) - 1;
    const auto begin = static_cast<std::size_t>(std::clamp(chars.begin, 0, count));
    const auto end = static_cast<std::size_t>(std::clamp(chars.end, 0, count));
    if (end <= begin)
        return {};
    const auto first = static_cast<std::size_t>(offsets[begin]);
    return std::string(text.substr(first, static_cast<std::size_t>(offsets[end]) - first));
}

std::string validUtf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    for (const CodePoint& point : codePoints(text))
        appendUtf8(valid, point.value);
    return valid;
}

void appendUtf8(std::string& text, char32_t value) {
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | (value >> 6));
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | (value >> 12));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3F));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

}  // namespace groundscope
