// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chat_client.h"

#include "core/base/files.h"
#include "core/chat/chat_body.h"
#include "core/chat/http_connection.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace groundscope {
namespace {

using namespace std::chrono_literals;
using Kind = HttpOutcome::Kind;

constexpr std::chrono::milliseconds kLongestPause = 60s;
constexpr std::size_t kShortestSecret = 8;  ///< shorter ones ("none", "EMPTY") are no secrets and may be words of a reply
constexpr std::size_t kMostWords = 300;

/// On one line, shortened at a whole character.
std::string shortLine(std::string text) {
    if (text.size() > kMostWords) {
        std::size_t end = kMostWords;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        text = text.substr(0, end) + " …";
    }
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f)
            letter = ' ';
    return text;
}

/// Waits, unless a stop is asked for. False: it was.
bool pauseFor(std::chrono::milliseconds pause, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, stop, pause, [] { return false; });
    return !stop.stop_requested();
}

std::string secondsText(std::chrono::milliseconds time) {
    return std::to_string(std::chrono::ceil<std::chrono::seconds>(time).count()) + " s";
}

class CurlChatClient final : public ChatClient {
  public:
    CurlChatClient(ChatEndpoint endpoint, ChatAddress address, std::string key, std::shared_ptr<ChatMemory> memory)
        : m_endpoint(std::move(endpoint)),
          m_address(std::move(address)),
          m_key(std::move(key)),
          m_memory(std::move(memory)) {}

    Result<std::string> complete(const ChatRequest& request, const Progress& progress) override;
    ChatCost cost() const override {
        const std::lock_guard lock(m_mutex);
        return m_cost;
    }
    ChatCost estimate(const ChatRequest& request) override;

  private:
    /// Sends until there is a reply, retries are used up, or a stop is asked for.
    Result<HttpOutcome> deliver(const std::string& body, std::size_t images, const Progress& progress);
    bool mayRetry(const HttpOutcome& outcome) const;
    std::chrono::milliseconds pauseBefore(int retry, const HttpOutcome& outcome) const;
    Error errorOf(const HttpOutcome& outcome, int retries) const;
    Error statusError(const HttpOutcome& outcome, int retries) const;
    /// A reply of status 200 that is none; some services report errors this way.
    Error replyError(Error error, const std::string& body) const;
    std::string redacted(std::string text) const;
    void count(const ChatCost& more);
    std::unique_ptr<HttpConnection> takeConnection();
    void giveBack(std::unique_ptr<HttpConnection> connection);

    const ChatEndpoint m_endpoint;
    const ChatAddress m_address;
    const std::string m_key;
    const std::shared_ptr<ChatMemory> m_memory;
    mutable std::mutex m_mutex;  // guards what follows
    ChatCost m_cost;
    bool m_reached = false;  // the endpoint has answered before
    std::vector<std::unique_ptr<HttpConnection>> m_idle;
};

Result<std::string> CurlChatClient::complete(const ChatRequest& request, const Progress& progress) {
    if (progress.stopped())
        return cancelledError();
    const std::string body = chatBody(m_endpoint.model, request);
    const std::string digest = m_memory ? sha256(body) : std::string();
    if (m_memory)
        if (auto known = m_memory->find(digest)) {
            count({0, 0, 0, 1});
            return *std::move(known);
        }
    GS_TRY(const HttpOutcome outcome, deliver(body, request.images.size(), progress));
    auto text = chatReplyText(outcome.body);
    if (!text.has_value())
        return replyError(text.error(), outcome.body);
    const std::string reply = redacted(*std::move(text));
    if (m_memory)
        GS_CHECK(m_memory->keep(digest, reply));
    return reply;
}

ChatCost CurlChatClient::estimate(const ChatRequest& request) {
    const std::string body = chatBody(m_endpoint.model, request);
    if (m_memory && m_memory->find(sha256(body)))
        return {0, 0, 0, 1};
    return {1, static_cast<std::int64_t>(request.images.size()), static_cast<std::int64_t>(body.size()), 0};
}

Result<HttpOutcome> CurlChatClient::deliver(const std::string& body, std::size_t images, const Progress& progress) {
    const HttpLimits limits{m_endpoint.connectTimeout, m_endpoint.timeout, m_endpoint.maxReplyBytes};
    for (int retry = 0;; ++retry) {
        auto connection = takeConnection();
        count({1, static_cast<std::int64_t>(images), static_cast<std::int64_t>(body.size()), 0});
        HttpOutcome outcome = connection->post(m_address, m_key, body, limits, progress.stop);
        giveBack(std::move(connection));
        if (outcome.kind == Kind::Cancelled)
            return cancelledError();
        if (outcome.kind == Kind::Replied && outcome.status >= 200 && outcome.status < 300) {
            const std::lock_guard lock(m_mutex);
            m_reached = true;
            return outcome;
        }
        if (retry >= m_endpoint.retries || !mayRetry(outcome))
            return errorOf(outcome, retry);
        progress.tell("retry", retry + 1, m_endpoint.retries);
        if (!pauseFor(pauseBefore(retry, outcome), progress.stop))
            return cancelledError();
    }
}

bool CurlChatClient::mayRetry(const HttpOutcome& outcome) const {
    if (outcome.kind == Kind::Replied)
        return outcome.status == 429 || (outcome.status >= 500 && outcome.status < 600);
    if (outcome.kind == Kind::Unreachable) {  // a server that was there may be restarting; else the address is wrong
        const std::lock_guard lock(m_mutex);
        return m_reached;
    }
    return outcome.kind == Kind::Lost;
}

std::chrono::milliseconds CurlChatClient::pauseBefore(int retry, const HttpOutcome& outcome) const {
    if (outcome.retryAfter > 0s)
        return outcome.retryAfter < kLongestPause ? outcome.retryAfter : kLongestPause;
    std::chrono::milliseconds pause = m_endpoint.firstPause;
    for (int i = 0; i < retry && pause < kLongestPause; ++i)
        pause *= 2;
    return std::min(pause, kLongestPause);
}

Error CurlChatClient::errorOf(const HttpOutcome& outcome, int retries) const {
    const std::string again = retries > 0 ? " (asked " + std::to_string(retries + 1) + " times)" : "";
    const std::string detail = outcome.detail.empty() ? "" : ": " + shortLine(redacted(outcome.detail));
    const auto error = [this](ErrorCode code, const std::string& message) {
        return Error{code, message, m_address.host};
    };
    switch (outcome.kind) {
        case Kind::Replied:
            return statusError(outcome, retries);
        case Kind::Unreachable:
            return error(ErrorCode::Io, "The endpoint cannot be reached" + again + detail + ".");
        case Kind::Untrusted:
            return error(ErrorCode::Io, "The encrypted connection is not trusted" + detail + ".");
        case Kind::Lost:
            return error(outcome.body.empty() ? ErrorCode::Io : ErrorCode::Format,
                         "The connection was lost before the reply was whole" + again + detail + ".");
        case Kind::TimedOut:
            return error(ErrorCode::Io,
                         "There was no whole reply within " + secondsText(m_endpoint.timeout) +
                             "; allow more time, or ask a faster endpoint.");
        case Kind::TooLarge:
            return error(ErrorCode::Format,
                         "The reply is larger than " + std::to_string(m_endpoint.maxReplyBytes) + " bytes; it was dropped.");
        case Kind::Cancelled:
            return cancelledError();
        case Kind::Failed:
            break;
    }
    return error(ErrorCode::Io, "The request failed" + detail + ".");
}

Error CurlChatClient::statusError(const HttpOutcome& outcome, int retries) const {
    const std::string status = "HTTP " + std::to_string(outcome.status);
    std::string words = shortLine(redacted(chatErrorWords(outcome.body)));
    words = words.empty() ? "." : ": " + words;
    if (outcome.status >= 300 && outcome.status < 400)
        return {ErrorCode::Io,
                "The endpoint sends elsewhere (" + status + "), which is not followed; give the final address.",
                m_address.host};
    const bool wasPatient = outcome.status == 429 || outcome.status >= 500;
    if (wasPatient)
        return {ErrorCode::Io,
                "The endpoint gave no answer in " + std::to_string(retries + 1) +
                    (retries == 0 ? " request (" : " requests (") + status + ")" + words,
                m_address.host};
    std::string hint;
    if (outcome.status == 401 || outcome.status == 403)
        hint = m_key.empty() ? " No key was given." : " The key was given; is it the right one?";
    if (outcome.status == 404)
        hint = " Are the base URL and the model name right?";
    return {ErrorCode::Io, "The endpoint refused the request (" + status + ")" + words + hint, m_address.host};
}

Error CurlChatClient::replyError(Error error, const std::string& body) const {
    const std::string words = chatErrorWords(body);
    if (words != body)
        error.message += " The server says: " + shortLine(redacted(words));
    return withContext(std::move(error), m_address.host);
}

std::string CurlChatClient::redacted(std::string text) const {
    if (m_key.size() < kShortestSecret)
        return text;
    for (std::size_t at = text.find(m_key); at != std::string::npos; at = text.find(m_key, at))
        text.replace(at, m_key.size(), "[key]");
    return text;
}

void CurlChatClient::count(const ChatCost& more) {
    const std::lock_guard lock(m_mutex);
    m_cost.requests += more.requests;
    m_cost.images += more.images;
    m_cost.bytes += more.bytes;
    m_cost.remembered += more.remembered;
}

std::unique_ptr<HttpConnection> CurlChatClient::takeConnection() {
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return std::make_unique<HttpConnection>();
    auto connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

void CurlChatClient::giveBack(std::unique_ptr<HttpConnection> connection) {
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

Result<Done> checkKey(const std::string& key, const ChatAddress& address) {
    for (const char letter : key)
        if (letter <= 0x20 || letter > 0x7e)
            return Error{ErrorCode::InvalidInput,
                         "The key holds a blank, a line feed or a character that is not ASCII; was it copied whole?",
                         address.host};
    if (!key.empty() && !address.encrypted && !address.loopback)
        return Error{ErrorCode::InvalidInput,
                     "A key would go over the network unencrypted; use https://, or remove the key.",
                     address.host};
    return Done{};
}

}  // namespace

Result<std::unique_ptr<ChatClient>> ChatClient::make(ChatEndpoint endpoint, std::shared_ptr<ChatMemory> memory) {
    GS_TRY(ChatAddress address, chatAddress(endpoint.baseUrl));
    if (endpoint.model.empty())
        return Error{ErrorCode::InvalidInput, "The endpoint needs the name of a model.", address.host};
    if (endpoint.maxReplyBytes <= 0 || endpoint.retries < 0)
        return Error{ErrorCode::InvalidInput, "Retries and the largest reply cannot be negative.", address.host};
    std::string key = endpoint.key ? endpoint.key() : std::string();
    GS_CHECK(checkKey(key, address));
    std::unique_ptr<ChatClient> client = std::make_unique<CurlChatClient>(
        std::move(endpoint), std::move(address), std::move(key), std::move(memory));
    return client;
}

}  // namespace groundscope
