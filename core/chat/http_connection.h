// SPDX-License-Identifier: GPL-3.0-or-later
/// One connection to a web server, by libcurl: posts a body, takes the reply, stops at once when asked.
///
/// The only place where the program opens a connection. TLS certificates and host names are verified, redirects are not
/// followed, no cookies, no .netrc. A proxy is used only when the user's environment names one (https_proxy, http_proxy,
/// all_proxy, no_proxy), and never for this machine. Not for several threads at once.
#pragma once

#include "core/chat/chat_address.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace groundscope {

struct HttpLimits {
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{120'000};
    std::int64_t maxReplyBytes = 4 << 20;
};

struct HttpOutcome {
    enum class Kind {
        Replied,      ///< with any status
        Unreachable,  ///< no such host, refused, no route, proxy
        Untrusted,    ///< TLS failed
        Lost,         ///< the connection broke before the reply was whole
        TimedOut,
        TooLarge,
        Cancelled,
        Failed,       ///< anything else
    };
    Kind kind = Kind::Failed;
    long status = 0;
    std::string body;
    std::chrono::seconds retryAfter{0};  ///< as the server asked; 0 = it did not
    std::string detail;                  ///< libcurl's words, for an error message
};

class HttpConnection {
  public:
    HttpConnection();
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    /// Posts JSON. `key` goes into the header "Authorization: Bearer" when it is not empty.
    HttpOutcome post(const ChatAddress& address,
                     const std::string& key,
                     const std::string& body,
                     const HttpLimits& limits,
                     const std::stop_token& stop);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace groundscope
