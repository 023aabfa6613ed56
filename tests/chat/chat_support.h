// SPDX-License-Identifier: GPL-3.0-or-later
/// An endpoint, a question and a memory for tests of the chat client.
#pragma once

#include "core/chat/chat_client.h"
#include "tests/support/misbehaving_server.h"

#include <map>
#include <string>

namespace groundscope::test {

inline const std::string kKey = "sk-test-0123456789abcdef";

inline ChatEndpoint endpointOf(const MisbehavingServer& server) {
    ChatEndpoint endpoint;
    endpoint.baseUrl = server.url();
    endpoint.model = "judge-1";
    endpoint.key = [] { return kKey; };
    endpoint.timeout = std::chrono::seconds(5);
    endpoint.retries = 3;
    endpoint.firstPause = std::chrono::milliseconds(10);
    return endpoint;
}

inline ChatRequest question() {
    ChatRequest request;
    request.system = "Be brief.";
    request.text = "Which one? \"é\"\n";
    request.images = {{"image/png", "P"}, {"image/jpeg", "JPEG"}};
    return request;
}

inline Result<std::string> ask(const ChatEndpoint& endpoint, const Progress& progress = {}) {
    auto client = ChatClient::make(endpoint);
    if (!client.has_value())
        return client.error();
    return (*client)->complete(question(), progress);
}

class MapMemory final : public ChatMemory {
  public:
    std::optional<std::string> find(const std::string& digest) override {
        const auto found = kept.find(digest);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    Result<Done> keep(const std::string& digest, const std::string& reply) override {
        if (isFull)
            return Error{ErrorCode::Io, "The disk is full.", "run.gsrun"};
        kept[digest] = reply;
        return Done{};
    }
    std::map<std::string, std::string> kept;
    bool isFull = false;
};

}  // namespace groundscope::test
