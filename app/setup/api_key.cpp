// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/api_key.h"

#include "core/chat/chat_address.h"

#include <cstdlib>

namespace groundscope {
namespace {

constexpr const char* kVariable = "GROUNDSCOPE_API_KEY";

std::string environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): nothing here changes it
    return value != nullptr ? value : std::string();
}

}  // namespace

std::string apiKeyVariable(const std::string& baseUrl) {
    const auto address = chatAddress(baseUrl);
    if (!address.has_value())
        return {};
    std::string name = std::string(kVariable) + "_";
    for (const char letter : address->host) {
        const bool small = letter >= 'a' && letter <= 'z';
        const bool plain = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
        name += small ? static_cast<char>(letter - 'a' + 'A') : (plain ? letter : '_');
    }
    return name;
}

std::string apiKeyFromEnvironment(const std::string& baseUrl) {
    const std::string own = apiKeyVariable(baseUrl);
    const std::string value = own.empty() ? std::string() : environment(own);
    return value.empty() ? environment(kVariable) : value;
}

}  // namespace groundscope
