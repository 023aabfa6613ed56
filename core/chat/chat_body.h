// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the JSON that chat endpoints answer with (chatBody() writes what they are asked). Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/chat/chat_client.h"

#include <string>

namespace groundscope {

/// The text of the first choice; a refusal's words count as text. Errors: Format.
Result<std::string> chatReplyText(const std::string& body);
/// What the server says of an error, or all it sent. Untrusted: may be long, and repeat what it was sent.
std::string chatErrorWords(const std::string& body);

}  // namespace groundscope
