// SPDX-License-Identifier: GPL-3.0-or-later
/// UTF-8 as Unicode code points. Offsets of the program's texts count code points (spec 5.4).
///
/// Any thread. No function fails: a byte that is not part of valid UTF-8 counts as one code point,
/// U+FFFD.
#pragma once

#include "core/data/grounding.h"

#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

struct CodePoint {
    char32_t value = 0;
    int byte = 0;    ///< offset of its first byte
    int length = 1;  ///< bytes it takes
};

/// The code point at `byte` (< text.size()). Overlong forms, surrogates and values above 10FFFF are
/// invalid: U+FFFD of one byte.
CodePoint codePointAt(std::string_view text, std::size_t byte);

std::vector<CodePoint> codePoints(std::string_view text);
int codePointCount(std::string_view text);

/// Byte offset of every code point, then the byte length of the text: size = codePointCount + 1.
std::vector<int> codePointOffsets(std::string_view text);

/// The code points [begin, end); the range is clipped to the text.
std::string codePointSubstring(std::string_view text, Span chars);

/// The same text with every invalid byte replaced by U+FFFD; its code point count stays.
std::string validUtf8(std::string_view text);

void appendUtf8(std::string& text, char32_t value);

}  // namespace groundscope
