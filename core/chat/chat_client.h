// SPDX-License-Identifier: GPL-3.0-or-later
/// OpenAI-compatible chat completions with pictures (vLLM, llama.cpp server, Ollama, hosted ones), by libcurl.
///
/// The only code of the program that opens a network connection. The key lives in memory only: it is never written,
/// logged, put in an error, or given on a command line; texts of the server that repeat it are redacted. TLS is verified.
/// Any thread but the UI's, several at once too.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct ChatEndpoint {
    std::string baseUrl;  ///< "https://api.openai.com/v1", "http://127.0.0.1:8080/v1"; "/chat/completions" is added
    std::string model;
    /// Returns the key, or empty for endpoints that need none. Asked once a client. From an environment variable
    /// (app/api_key.h) or the system key ring (app/key_ring.h).
    std::function<std::string()> key;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{120'000};  ///< of one request; not asked again: a slow model would be as slow
    int retries = 5;  ///< on 429, 5xx, lost connections, and an endpoint that has answered and is gone
    std::chrono::milliseconds firstPause{1'000}; ///< doubled each time, at most a minute; Retry-After is obeyed up to that
    std::int64_t maxReplyBytes = 4 << 20;
};

struct ChatImage {
    std::string mediaType;  ///< "image/png", "image/jpeg": the true one (B23)
    std::string bytes;      ///< encoded file
};

struct ChatRequest {
    std::string system;
    std::string text;
    std::vector<ChatImage> images;  ///< in order; after the text part (spec 3.5)
    double temperature = 0.2;
    int maxTokens = 0;              ///< 0 = not sent
};

/// What has been, or would be, sent.
struct ChatCost {
    std::int64_t requests = 0;
    std::int64_t images = 0;
    std::int64_t bytes = 0;       ///< request bodies
    std::int64_t remembered = 0;  ///< answered from the memory, nothing sent
    bool operator==(const ChatCost&) const = default;
};

/// Replies already paid for. A run store keeps them, so that a stopped run goes on without asking twice.
class ChatMemory {
  public:
    virtual ~ChatMemory() = default;
    /// @param digest  SHA-256 of the request body
    [[nodiscard]] virtual std::optional<std::string> find(const std::string& digest) = 0;
    [[nodiscard]] virtual Result<Done> keep(const std::string& digest, const std::string& reply) = 0;
};

class ChatClient {
  public:
    /// Errors: InvalidInput for a base URL that is not http(s) or could hold a secret (user name, password, query), plain
    /// http to another machine while a key is set, a key that is no single word of ASCII, no model.
    static Result<std::unique_ptr<ChatClient>> make(ChatEndpoint endpoint, std::shared_ptr<ChatMemory> memory = {});
    virtual ~ChatClient() = default;
    /// The reply's text. Errors: Cancelled within a second of the stop; Io (no connection, refused, 4xx with the
    /// server's own words, retries used up); Format (not the protocol's JSON, too large, cut off).
    [[nodiscard]] virtual Result<std::string> complete(const ChatRequest& request, const Progress& progress) = 0;
    [[nodiscard]] virtual ChatCost cost() const = 0;
    /// What complete() would send for a request, without sending; counts what is remembered.
    [[nodiscard]] virtual ChatCost estimate(const ChatRequest& request) = 0;
};

/// The JSON body sent for a request. Deterministic: same request, same bytes.
std::string chatBody(const std::string& model, const ChatRequest& request);

}  // namespace groundscope
