// SPDX-License-Identifier: GPL-3.0-or-later
/// Trimming and lower case of any script, by code points. Pure; any thread; no function fails.
#pragma once

#include "core/data/grounding.h"

#include <string>
#include <string_view>

namespace groundscope {

/// White space as Python's str.strip() knows it: what the published scripts trim.
bool isWhiteSpace(char32_t c);

/// The code points between the white space at both ends; {0, 0} when there is nothing else.
Span trimmedChars(std::string_view text);

/// Without white space at both ends.
std::string trimmedText(std::string_view text);

/// Letters of the Latin, Greek and Cyrillic alphabets in lower case; everything else as it is.
std::string lowerText(std::string_view text);

}  // namespace groundscope
