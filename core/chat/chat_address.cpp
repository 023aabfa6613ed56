// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chat_address.h"

#include <arpa/inet.h>
#include <curl/curl.h>

#include <memory>
#include <string_view>

namespace groundscope {
namespace {

constexpr std::string_view kPath = "/chat/completions";

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

std::string part(const Url& url, CURLUPart which) {
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, 0) != CURLUE_OK || text == nullptr)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

/// `host` as libcurl gives it: numbers are already in their plain form, IPv6 stands in brackets.
bool isLoopback(const std::string& host) {
    if (host == "localhost" || host == "[::1]")
        return true;
    in_addr address{};
    return inet_pton(AF_INET, host.c_str(), &address) == 1 && (ntohl(address.s_addr) >> 24) == 127;
}

Error refused(const std::string& message) {
    return {ErrorCode::InvalidInput, message, "base URL"};
}

std::string withoutEnd(std::string text) {
    while (text.ends_with('/'))
        text.pop_back();
    if (text.ends_with(kPath))
        text.resize(text.size() - kPath.size());
    return text;
}

}  // namespace

Result<ChatAddress> chatAddress(const std::string& baseUrl) {
    const Url url(curl_url(), &curl_url_cleanup);
    if (!url)
        return Error{ErrorCode::OutOfMemory, "There is no memory for the address.", "base URL"};
    if (curl_url_set(url.get(), CURLUPART_URL, baseUrl.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return refused("This is no address; it should look like https://api.openai.com/v1 or http://127.0.0.1:8080/v1.");
    for (const CURLUPart secret : {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_QUERY, CURLUPART_FRAGMENT})
        if (!part(url, secret).empty())
            return refused("The address may hold no user name, password, query (?) or fragment (#): keys come from the "
                           "environment or the key ring.");
    ChatAddress address;
    const std::string scheme = part(url, CURLUPART_SCHEME);
    address.encrypted = scheme == "https";
    if (!address.encrypted && scheme != "http")
        return refused("The address begins with " + scheme + "://; http:// or https:// is needed.");
    const std::string host = part(url, CURLUPART_HOST);
    if (host.empty())
        return refused("The address names no host.");
    const std::string port = part(url, CURLUPART_PORT);
    address.loopback = isLoopback(host);
    address.host = port.empty() ? host : host + ":" + port;
    address.url = withoutEnd(part(url, CURLUPART_URL)) + std::string(kPath);
    return address;
}

}  // namespace groundscope
