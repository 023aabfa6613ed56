// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of chat completions: what is sent, and the text of what comes back.
#include "core/chat/chat_body.h"

#include "core/data/json.h"

#include <cstdint>
#include <string_view>

namespace groundscope {
namespace {

std::string base64Of(std::string_view bytes) {
    static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto at = [bytes](std::size_t i) -> std::uint32_t {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::uint32_t three = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
        for (const int shift : {18, 12, 6, 0})
            text += kDigits[three >> shift & 63U];
    }
    const std::size_t padding = (3 - bytes.size() % 3) % 3;
    return text.replace(text.size() - padding, padding, padding, '=');
}

/// What servers say of an error: {"error": {"message": …}}, {"error": …}, {"message": …}, {"detail": …}.
const Json* wordsOf(const Json& json) {
    if (json.is_string())
        return &json;
    if (json.is_object())
        for (const char* key : {"error", "message", "detail"})
            if (const auto found = json.find(key); found != json.end())
                return wordsOf(*found);
    return nullptr;
}

Error unexpected(const std::string& what) {
    return {ErrorCode::Format, "The reply is no chat completion: " + what + ".", {}};
}

}  // namespace

std::string chatBody(const std::string& model, const ChatRequest& request) {
    Json content = Json::array({{{"type", "text"}, {"text", request.text}}});
    for (const ChatImage& image : request.images)
        content.push_back({{"type", "image_url"},
                           {"image_url", {{"url", "data:" + image.mediaType + ";base64," + base64Of(image.bytes)}}}});
    Json messages = Json::array();
    if (!request.system.empty())
        messages.push_back({{"role", "system"}, {"content", request.system}});
    messages.push_back({{"role", "user"}, {"content", std::move(content)}});
    Json body = {{"model", model}, {"messages", std::move(messages)}, {"temperature", request.temperature}};
    if (request.maxTokens > 0)
        body["max_tokens"] = request.maxTokens;
    return dumpJson(body);
}

Result<std::string> chatReplyText(const std::string& body) {
    const auto json = parseJson(body, {});
    if (!json.has_value())
        return unexpected("it is not JSON, or cut off");
    const auto choices = json->is_object() ? json->find("choices") : json->end();
    if (!json->is_object() || choices == json->end() || !choices->is_array() || choices->empty())
        return unexpected("it has no \"choices\"");
    const Json& first = choices->front();
    const auto message = first.is_object() ? first.find("message") : first.end();
    if (!first.is_object() || message == first.end() || !message->is_object())
        return unexpected("its first choice has no \"message\"");
    for (const char* key : {"content", "refusal"})
        if (const auto text = message->find(key); text != message->end() && text->is_string())
            return text->get<std::string>();
    return unexpected("its message has no text");
}

std::string chatErrorWords(const std::string& body) {
    const auto json = parseJson(body, {});
    const Json* words = json.has_value() ? wordsOf(*json) : nullptr;
    return words != nullptr ? words->get<std::string>() : body;
}

}  // namespace groundscope
