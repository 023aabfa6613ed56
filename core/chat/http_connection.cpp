// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/http_connection.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <optional>

namespace groundscope {
namespace {

/// libcurl wants this once, before any other thread uses it.
void startLibrary() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)started;
}

struct Headers {
    curl_slist* list = nullptr;
    Headers() = default;
    Headers(const Headers&) = delete;
    Headers& operator=(const Headers&) = delete;
    ~Headers() { curl_slist_free_all(list); }
    void add(const std::string& line) { list = curl_slist_append(list, line.c_str()); }
};

struct Sink {
    std::string* body = nullptr;
    std::size_t limit = 0;
    bool overflow = false;
};

extern "C" std::size_t takeBytes(const char* bytes, std::size_t size, std::size_t count, void* context) {
    auto& sink = *static_cast<Sink*>(context);
    const std::size_t length = size * count;
    if (length > sink.limit - sink.body->size()) {
        sink.overflow = true;
        return 0;  // ends the transfer
    }
    sink.body->append(bytes, length);
    return length;
}

HttpOutcome::Kind kindOf(CURLcode code) {
    using Kind = HttpOutcome::Kind;
    switch (code) {
        case CURLE_OK:
            return Kind::Replied;
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT:
            return Kind::Unreachable;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_ISSUER_ERROR:
            return Kind::Untrusted;
        case CURLE_GOT_NOTHING:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR:
        case CURLE_PARTIAL_FILE:
        case CURLE_HTTP2:
        case CURLE_HTTP2_STREAM:
            return Kind::Lost;
        case CURLE_OPERATION_TIMEDOUT:
            return Kind::TimedOut;
        case CURLE_FILESIZE_EXCEEDED:
            return Kind::TooLarge;
        default:
            return Kind::Failed;
    }
}

}  // namespace

struct HttpConnection::State {
    CURL* easy = nullptr;
    CURLM* multi = nullptr;
    std::array<char, CURL_ERROR_SIZE> message{};

    State() {
        startLibrary();
        easy = curl_easy_init();
        multi = curl_multi_init();
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
    }

    void configure(const ChatAddress& address, const HttpLimits& limits);
    void carry(const Headers& headers, const std::string& body, Sink& sink);
    /// Runs the transfer to its end. Nothing when a stop was asked for.
    std::optional<CURLcode> transfer(const std::stop_token& stop);
};

void HttpConnection::State::configure(const ChatAddress& address, const HttpLimits& limits) {
    curl_easy_reset(easy);
    message.fill('\0');
    curl_easy_setopt(easy, CURLOPT_URL, address.url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (address.loopback)
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);  // a stop does not wait for a slow name server
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.timeout.count()));
    curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits.maxReplyBytes));
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, message.data());
}

void HttpConnection::State::carry(const Headers& headers, const std::string& body, Sink& sink) {
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.list);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBytes);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &sink);
}

std::optional<CURLcode> HttpConnection::State::transfer(const std::stop_token& stop) {
    constexpr int kPollMs = 1000;  // only a fallback: a stop wakes the poll
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(multi); });
    if (curl_multi_add_handle(multi, easy) != CURLM_OK)
        return CURLE_FAILED_INIT;
    std::optional<CURLcode> result;
    while (!result && !stop.stop_requested()) {
        int running = 0;
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            result = CURLE_FAILED_INIT;
        int left = 0;
        if (const CURLMsg* done = curl_multi_info_read(multi, &left); done != nullptr && done->msg == CURLMSG_DONE)
            result = done->data.result;
        if (!result)
            curl_multi_poll(multi, nullptr, 0, kPollMs, nullptr);
    }
    curl_multi_remove_handle(multi, easy);  // closes the connection when the transfer is not over
    return result;
}

HttpConnection::HttpConnection() : m_state(std::make_unique<State>()) {}
HttpConnection::~HttpConnection() = default;

HttpOutcome HttpConnection::post(const ChatAddress& address,
                                 const std::string& key,
                                 const std::string& body,
                                 const HttpLimits& limits,
                                 const std::stop_token& stop) {
    HttpOutcome outcome;
    if (m_state->easy == nullptr || m_state->multi == nullptr) {
        outcome.detail = "libcurl did not start";
        return outcome;
    }
    Headers headers;
    headers.add("Content-Type: application/json");
    headers.add("Accept: application/json");
    headers.add("Expect:");  // no pause before large bodies
    if (!key.empty())
        headers.add("Authorization: Bearer " + key);
    Sink sink{&outcome.body, static_cast<std::size_t>(limits.maxReplyBytes)};
    m_state->configure(address, limits);
    m_state->carry(headers, body, sink);
    const std::optional<CURLcode> code = m_state->transfer(stop);
    outcome.kind = !code ? HttpOutcome::Kind::Cancelled
                         : (sink.overflow ? HttpOutcome::Kind::TooLarge : kindOf(*code));
    if (code && *code != CURLE_OK)
        outcome.detail = m_state->message[0] != '\0' ? m_state->message.data() : curl_easy_strerror(*code);
    curl_easy_getinfo(m_state->easy, CURLINFO_RESPONSE_CODE, &outcome.status);
    curl_off_t seconds = 0;
    if (curl_easy_getinfo(m_state->easy, CURLINFO_RETRY_AFTER, &seconds) == CURLE_OK)
        outcome.retryAfter = std::chrono::seconds(std::max<curl_off_t>(seconds, 0));
    curl_easy_reset(m_state->easy);  // nothing of the request, least of all its key, stays behind
    return outcome;
}

}  // namespace groundscope
