// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace groundscope {
namespace {

/// XML 1.0's Char. U+FFFE and U+FFFF are none; other control characters of C0 neither.
bool isAllowed(char32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && c != 0x7F);
}

/// Elements after which a line ends, so that the page can be read as text.
bool endsLine(std::string_view tag) {
    constexpr std::array kInline{"a", "b", "bdi", "code", "em", "path", "span", "strong", "u", "th", "td", "title", "dt", "image", "abbr"};
    return std::none_of(kInline.begin(), kInline.end(), [tag](const char* other) { return tag == other; });
}

}  // namespace

std::string htmlText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const CodePoint& point : codePoints(text)) {
        switch (point.value) {
            case U'&': out += "&amp;"; break;
            case U'<': out += "&lt;"; break;
            case U'>': out += "&gt;"; break;
            case U'"': out += "&quot;"; break;
            case U'\'': out += "&#39;"; break;
            default: appendUtf8(out, isAllowed(point.value) ? point.value : kReplacementCharacter);
        }
    }
    return out;
}

std::string htmlNumber(double value) {
    if (!std::isfinite(value))
        return "0";
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%.2f", std::clamp(value, -1e9, 1e9));
    std::string number = text.data();
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.')
        number.pop_back();
    return number == "-0" ? "0" : number;
}

void Html::begin(std::string_view tag, const Attributes& attributes) {
    m_text += '<';
    m_text += tag;
    for (const auto& [name, value] : attributes) {
        if (name.empty())
            continue;
        m_text += ' ';
        m_text += name;
        m_text += "=\"" + htmlText(value) + "\"";
    }
}

Html::Scope Html::in(std::string_view tag, const Attributes& attributes) {
    begin(tag, attributes);
    m_text += '>';
    m_open.emplace_back(tag);
    return Scope(*this);
}

void Html::close() {
    m_text += "</" + m_open.back() + ">";
    if (endsLine(m_open.back()))
        m_text += '\n';
    m_open.pop_back();
}

void Html::text(std::string_view words) {
    m_text += htmlText(words);
}

void Html::element(std::string_view tag, std::string_view words, const Attributes& attributes) {
    const auto scope = in(tag, attributes);
    text(words);
}

void Html::empty(std::string_view tag, const Attributes& attributes) {
    begin(tag, attributes);
    m_text += "/>";
    if (endsLine(tag))
        m_text += '\n';
}

}  // namespace groundscope
