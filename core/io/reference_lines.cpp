// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_lines.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/text/plain_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace groundscope {
namespace {

std::string withoutBreaks(std::string_view text) {
    std::string line(text);
    std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

std::string quoted(const std::string& text) {
    return Json(text).dump(-1, ' ', true, Json::error_handler_t::replace);
}

bool holds(std::string_view text, std::string_view separator) {
    return text.find(separator) != std::string_view::npos;
}

}  // namespace

std::string shortMetaLine(const std::string& image, int group, const NounPhrase& phrase) {
    std::array<char, 64> score{"nan"};
    if (phrase.similarity && std::isfinite(*phrase.similarity))
        std::snprintf(score.data(), score.size(), "%.6f", *phrase.similarity);
    return image + " - " + std::to_string(group) + " - " + withoutBreaks(phrase.text) + "| " + withoutBreaks(phrase.head) +
           "| " + score.data();
}

std::string longMetaLine(const std::string& image, int group, const NounPhrase& phrase, std::string_view answer) {
    return shortMetaLine(image, group, phrase) + " | " + std::to_string(phrase.chars.begin) + " | " +
           std::to_string(phrase.chars.end) + "| " + withoutBreaks(answer);
}

std::string pointLine(const std::string& image, std::string_view phrase, Point at) {
    const std::string x = std::to_string(static_cast<int>(std::floor(at.x)));
    const std::string y = std::to_string(static_cast<int>(std::floor(at.y)));
    const std::size_t width = std::max(x.size(), y.size());
    return image + " | " + withoutBreaks(phrase) + " | [" + std::string(width - x.size(), ' ') + x + " " +
           std::string(width - y.size(), ' ') + y + "]";
}

std::string publishedReading(std::string_view phrase, std::string_view core, std::string_view answer) {
    const std::string text = withoutBreaks(answer);
    if (holds(phrase, "- ") || holds(phrase, "| ") || holds(core, "- ") || holds(core, "| ") || holds(text, "| "))
        return "stops";
    if (text.starts_with("- ") || trimmedText(text).empty())
        return "stops";
    return holds(text, "- ") ? "cuts" : "";
}

PythonObject& PythonObject::addRaw(std::string_view key, const std::string& value) {
    m_members += (m_members.empty() ? "" : ", ") + quoted(std::string(key)) + ": " + value;
    return *this;
}

PythonObject& PythonObject::add(std::string_view key, const std::string& text) {
    return addRaw(key, quoted(text));
}

PythonObject& PythonObject::add(std::string_view key, std::int64_t number) {
    return addRaw(key, std::to_string(number));
}

PythonObject& PythonObject::add(std::string_view key, const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : ", ") + quoted(text);
    return addRaw(key, "[" + list + "]");
}

std::string answerId(std::string_view content) {
    static constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    const std::string digest = sha256(content);  // 64 hex digits
    std::string id;
    for (std::size_t i = 0; i < 22; ++i)
        id += kAlphabet[std::stoul(digest.substr(2 * i, 2), nullptr, 16) % kAlphabet.size()];
    return id;
}

}  // namespace groundscope
