// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys of chat endpoints from the environment. The system key ring is key_ring.h (the program with a window only).
///
/// A key is only ever held in memory: never on a command line, in a file, a log, settings or a run.
#pragma once

#include <string>

namespace groundscope {

/// The variable for one endpoint: "https://api.openai.com/v1" -> "GROUNDSCOPE_API_KEY_API_OPENAI_COM" (host and port in
/// capitals, everything but letters and digits as "_"). Empty for what is no address.
std::string apiKeyVariable(const std::string& baseUrl);

/// The value of that variable, else of GROUNDSCOPE_API_KEY, else empty.
std::string apiKeyFromEnvironment(const std::string& baseUrl);

}  // namespace groundscope
