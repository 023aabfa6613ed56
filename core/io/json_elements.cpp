// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_elements.h"

namespace groundscope {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t skipBlanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(kBlanks, at), text.size());
}

/// Behind the closing quote of the text that begins at `at`; the size when it never ends.
std::size_t endOfText(std::string_view text, std::size_t at) {
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

/// Behind the value that begins at `at`.
std::size_t endOfValue(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = endOfText(text, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']') {
            if (depth <= 1)
                return depth == 0 ? at : at + 1;
            --depth;
        } else if (c == ',' && depth == 0)
            return at;
        ++at;
    }
    return at;
}

Error endsEarly(std::string_view name) {
    return {ErrorCode::Format, "The text ends inside the list \"" + std::string(name) + "\": the file is cut off.", {}};
}

Result<bool> visitArray(std::string_view json, std::size_t at, std::string_view name, const ElementVisitor& visit) {
    at = skipBlanks(json, at + 1);
    while (at < json.size() && json[at] != ']') {
        const std::size_t end = endOfValue(json, at);
        if (end >= json.size())
            return endsEarly(name);
        if (end == at)
            return Error{ErrorCode::Format, "Expected a value in the list \"" + std::string(name) + "\".", "byte " + std::to_string(at)};
        if (!visit(json.substr(at, end - at), at))
            return true;
        at = skipBlanks(json, end);
        if (at < json.size() && json[at] == ',')
            at = skipBlanks(json, at + 1);
    }
    if (at >= json.size())
        return endsEarly(name);
    return true;
}

}  // namespace

Result<bool> visitElements(std::string_view json, std::string_view name, const ElementVisitor& visit) {
    if (json.starts_with(kByteOrderMark))
        json.remove_prefix(kByteOrderMark.size());
    std::size_t at = skipBlanks(json, 0);
    if (at >= json.size() || json[at] != '{')
        return Error{ErrorCode::Format, "Expected a JSON object.", {}};
    at = skipBlanks(json, at + 1);
    while (at < json.size() && json[at] == '"') {
        const std::size_t keyEnd = endOfText(json, at);
        const std::string_view key = keyEnd > at + 1 ? json.substr(at + 1, keyEnd - at - 2) : std::string_view();
        at = skipBlanks(json, keyEnd);
        if (at >= json.size() || json[at] != ':')
            return Error{ErrorCode::Format, "Expected a colon after a name.", "byte " + std::to_string(at)};
        at = skipBlanks(json, at + 1);
        if (key == name && at < json.size() && json[at] == '[')
            return visitArray(json, at, name, visit);
        at = skipBlanks(json, endOfValue(json, at));
        if (at < json.size() && json[at] == ',')
            at = skipBlanks(json, at + 1);
    }
    return false;
}

}  // namespace groundscope
