// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_text.h"

#include <algorithm>
#include <cmath>

namespace groundscope {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks over a text, value by value; never past its end.
class Scanner {
  public:
    Scanner(std::string_view text, std::size_t at) : m_text(text), m_at(std::min(at, text.size())) {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void step() { m_at = std::min(m_at + 1, m_text.size()); }
    void skipBlanks() {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    TextSpan value() {
        skipBlanks();
        const std::size_t begin = m_at;
        if (here() == '"')
            skipString();
        else if (here() == '{' || here() == '[')
            skipNested();
        else
            while (m_at < m_text.size() && !isBlank(here()) && here() != ',' && here() != ']' && here() != '}')
                ++m_at;
        return {begin, m_at};
    }

  private:
    void skipString() {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipNested() {
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                skipString();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
            if (depth == 0)
                return;
        }
    }

    std::string_view m_text;
    std::size_t m_at;
};

std::string keyOf(std::string_view quoted) {
    if (quoted.find('\\') == std::string_view::npos)
        return quoted.size() < 2 ? std::string() : std::string(quoted.substr(1, quoted.size() - 2));
    const Json key = Json::parse(quoted, nullptr, false);
    return key.is_string() ? key.get<std::string>() : std::string(quoted);
}

std::string newLine(const JsonStyle& style, int depth) {
    return style.indent < 0 ? std::string()
                            : "\n" + std::string(static_cast<std::size_t>(style.indent) * static_cast<std::size_t>(depth), ' ');
}

std::string separatorIn(const JsonStyle& style, int depth) {
    return style.indent >= 0 ? "," + newLine(style, depth) : style.blankAfterComma ? ", " : ",";
}

std::string scalarText(const Json& json, const JsonStyle& style) {
    return json.dump(-1, ' ', style.onlyAscii, Json::error_handler_t::replace);
}

/// Between two old neighbours of a list or an object of old elements.
std::string usualSeparator(std::string_view text,
                           const std::vector<TextSpan>& elements,
                           const JsonStyle& style,
                           int depth) {
    if (elements.size() >= 2)
        return std::string(TextSpan{elements[0].end, elements[1].begin}.in(text));
    return separatorIn(style, depth + 1);
}

/// `text` is one object.
Splice memberSplice(std::string_view text, const std::string& key, std::string value, const JsonStyle& style, int depth) {
    const TextSpan object = jsonRoot(text);
    const std::vector<JsonMember> members = jsonMembers(text, object);
    for (auto member = members.rbegin(); member != members.rend(); ++member)
        if (member->key == key)
            return {member->value, std::move(value)};
    const std::string pair = scalarText(Json(key), style) + (style.blankAfterColon ? ": " : ":") + value;
    if (members.empty())
        return {object, "{" + newLine(style, depth + 1) + pair + newLine(style, depth) + "}"};
    std::vector<TextSpan> spans;
    for (const JsonMember& member : members)
        spans.push_back({member.name.begin, member.value.end});
    return {{spans.back().end, spans.back().end}, usualSeparator(text, spans, style, depth) + pair};
}

}  // namespace

std::string spliced(std::string_view text, std::vector<Splice> splices) {
    std::stable_sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) {
        return a.where.begin < b.where.begin;
    });
    std::string out;
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        out += text.substr(at, splice.where.begin - at);
        out += splice.text;
        at = splice.where.end;
    }
    return out.append(text.substr(at));
}

TextSpan jsonRoot(std::string_view text) {
    return Scanner(text, text.starts_with("\xEF\xBB\xBF") ? 3 : 0).value();
}

std::vector<TextSpan> jsonElements(std::string_view text, TextSpan list) {
    std::vector<TextSpan> elements;
    Scanner scanner(text.substr(0, list.end), list.begin);
    if (scanner.here() != '[')
        return elements;
    scanner.step();
    for (scanner.skipBlanks(); scanner.here() != ']' && scanner.at() < list.end; scanner.skipBlanks()) {
        const std::size_t before = scanner.at();
        elements.push_back(scanner.value());
        scanner.skipBlanks();
        if (scanner.here() == ',')
            scanner.step();
        if (scanner.at() == before)
            break;  // no JSON
    }
    return elements;
}

std::vector<JsonMember> jsonMembers(std::string_view text, TextSpan object) {
    std::vector<JsonMember> members;
    Scanner scanner(text.substr(0, object.end), object.begin);
    if (scanner.here() != '{')
        return members;
    scanner.step();
    for (scanner.skipBlanks(); scanner.here() == '"'; scanner.skipBlanks()) {
        const TextSpan name = scanner.value();
        scanner.skipBlanks();
        if (scanner.here() != ':')
            break;
        scanner.step();
        members.push_back({keyOf(name.in(text)), name, scanner.value()});
        scanner.skipBlanks();
        if (scanner.here() == ',')
            scanner.step();
    }
    return members;
}

std::optional<TextSpan> jsonMember(std::string_view text, TextSpan object, std::string_view key) {
    std::optional<TextSpan> found;
    for (const JsonMember& member : jsonMembers(text, object))
        if (member.key == key)
            found = member.value;
    return found;
}

JsonStyle jsonStyleOf(std::string_view text) {
    JsonStyle style;
    style.onlyAscii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::size_t open = text.find_first_of("{[");
    if (open == std::string_view::npos)
        return style;
    const std::size_t first = text.find_first_not_of(" \t\r\n", open + 1);
    const std::size_t lineEnd = text.find('\n', open);
    if (first != std::string_view::npos && lineEnd < first)
        style.indent = static_cast<int>(std::min<std::size_t>(first - text.rfind('\n', first) - 1, 16));
    bool colonSeen = false;
    bool inString = false;
    for (std::size_t i = open; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && inString) {
            ++i;
            continue;
        }
        inString = inString != (text[i] == '"');
        if (!inString && text[i] == ':' && !colonSeen) {
            style.blankAfterColon = text[i + 1] == ' ';
            colonSeen = true;
        }
        if (!inString && text[i] == ',') {
            style.blankAfterComma = text[i + 1] == ' ';
            break;
        }
    }
    return style;
}

std::string styledJson(const Json& json, const JsonStyle& style, int depth) {
    if (!json.is_structured() || json.empty())
        return scalarText(json, style);
    std::string text;
    bool isFirst = true;
    for (const auto& [key, value] : json.items()) {
        text += isFirst ? newLine(style, depth + 1) : separatorIn(style, depth + 1);
        isFirst = false;
        if (json.is_object())
            text += scalarText(Json(key), style) + (style.blankAfterColon ? ": " : ":");
        text += styledJson(value, style, depth + 1);
    }
    return (json.is_object() ? "{" : "[") + text + newLine(style, depth) + (json.is_object() ? "}" : "]");
}

Json coordinateJson(double value, const JsonStyle& style) {
    constexpr double kExact = 9007199254740992.0;  // whole numbers below it are exact
    if (!style.wholeAsReal && value == std::floor(value) && std::abs(value) < kExact)
        return static_cast<std::int64_t>(value);
    return value;
}

std::string editedList(std::string_view text,
                       TextSpan list,
                       const std::vector<TextSpan>& old,
                       const std::vector<ListItem>& items,
                       const JsonStyle& style,
                       int depth) {
    const char close = text[list.end - 1];
    if (items.empty())
        return old.empty() ? std::string(list.in(text)) : std::string{text[list.begin], close};
    const std::string between = usualSeparator(text, old, style, depth);
    std::string out = old.empty() ? text[list.begin] + newLine(style, depth + 1)
                                  : std::string(TextSpan{list.begin, old.front().begin}.in(text));
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ListItem& item = items[i];
        const bool follows = i > 0 && item.old && items[i - 1].old && *item.old == *items[i - 1].old + 1;
        if (follows)
            out += TextSpan{old[*item.old - 1].end, old[*item.old].begin}.in(text);
        else if (i > 0)
            out += between;
        out += item.text ? std::string_view(*item.text) : old[*item.old].in(text);
    }
    return out + (old.empty() ? newLine(style, depth) + close : std::string(TextSpan{old.back().end, list.end}.in(text)));
}

std::string editedObject(std::string_view object,
                         const std::vector<std::pair<std::string, Json>>& values,
                         const JsonStyle& style,
                         int depth) {
    std::string text(object);
    for (const auto& [key, value] : values)
        text = spliced(text, {memberSplice(text, key, styledJson(value, style, depth + 1), style, depth)});
    return text;
}

}  // namespace groundscope
