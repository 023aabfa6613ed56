// SPDX-License-Identifier: GPL-3.0-or-later
/// What a MisbehavingServer gets and how it answers.
#pragma once

#include "core/data/json.h"

#include <chrono>
#include <string>
#include <vector>

namespace groundscope::test {

/// One request as it came in.
struct HttpRequest {
    std::string head;  ///< request line and headers
    std::string body;
    [[nodiscard]] std::string line() const { return head.substr(0, head.find("\r\n")); }
    [[nodiscard]] Json json() const { return parseJson(body, "request").value_or(Json()); }
    /// The text of the user message.
    [[nodiscard]] std::string userText() const {
        const Json request = json();
        if (!request.is_object() || !request.contains("messages") || request["messages"].empty())
            return {};
        return request["messages"].back()["content"][0].value("text", "");
    }
};

/// How to answer one request.
struct Behaviour {
    enum class Trick { None, CutOff, CloseAtOnce, NeverAnswer, Chunked, Endless, Slow };
    int code = 200;
    std::string body;
    std::vector<std::string> headers;
    Trick trick = Trick::None;
    std::chrono::milliseconds delay{0};  ///< before the reply; with Slow, between pieces of it

    static Behaviour raw(std::string body) {
        Behaviour behaviour;
        behaviour.body = std::move(body);
        return behaviour;
    }
    /// A correct chat completion.
    static Behaviour says(const std::string& text) {
        const Json message = {{"role", "assistant"}, {"content", text}};
        const Json choice = {{"index", 0}, {"message", message}, {"finish_reason", "stop"}};
        Json reply = {{"id", "x"}, {"object", "chat.completion"}};
        reply["choices"] = Json::array();
        reply["choices"].push_back(choice);
        return raw(dumpJson(reply));
    }
    static Behaviour status(int code, const std::string& message = "no") {
        Behaviour behaviour = raw(dumpJson(Json{{"error", {{"message", message}}}}));
        behaviour.code = code;
        return behaviour;
    }
    [[nodiscard]] Behaviour with(Trick how) const {
        Behaviour copy = *this;
        copy.trick = how;
        return copy;
    }
    [[nodiscard]] Behaviour after(std::chrono::milliseconds time) const {
        Behaviour copy = *this;
        copy.delay = time;
        return copy;
    }
    [[nodiscard]] Behaviour header(const std::string& line) const {
        Behaviour copy = *this;
        copy.headers.push_back(line);
        return copy;
    }
};

}  // namespace groundscope::test
