// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a chat endpoint lies, and whether a key may be sent there. Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <string>

namespace groundscope {

struct ChatAddress {
    std::string url;        ///< full: ends in "/chat/completions"
    std::string host;       ///< "api.openai.com", "127.0.0.1:8080"
    bool encrypted = false; ///< https
    bool loopback = false;  ///< this machine: localhost, 127.0.0.0/8, ::1
};

/// Takes a base URL apart. A trailing slash, or "/chat/completions" itself, may stand at its end. Errors:
/// InvalidInput when it is not http or https, has no host, or could hold a secret (user name, password, query,
/// fragment); such a URL is not repeated in the message.
Result<ChatAddress> chatAddress(const std::string& baseUrl);

}  // namespace groundscope
