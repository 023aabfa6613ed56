// SPDX-License-Identifier: GPL-3.0-or-later
/// Base64 with the standard alphabet (RFC 4648, section 4). Pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace groundscope {

std::string base64Of(std::string_view bytes);
/// Line ends and blanks are ignored. Nothing when malformed.
std::optional<std::string> decodeBase64(std::string_view text);

}  // namespace groundscope
