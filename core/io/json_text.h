// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits JSON as text: finds values by their place, puts others in, and leaves every other byte as it was written.
///
/// The text must be one that parseInput() accepts; of any other text the answers are empty or wrong, but in bounds.
/// Nothing is kept between calls: each looks at one level. Any thread.
#pragma once

#include "core/data/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope {

/// Bytes [begin, end) of a text.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TextSpan&) const = default;
    [[nodiscard]] std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// A value in place of the bytes of a span; an empty span puts it in.
struct Splice {
    TextSpan where;
    std::string text;
};
/// Spans must not overlap; their order does not matter.
std::string spliced(std::string_view text, std::vector<Splice> splices);

struct JsonMember {
    std::string key;
    TextSpan name;   ///< with its quotes
    TextSpan value;
};

/// The one value of a whole text.
TextSpan jsonRoot(std::string_view text);
/// Elements of a list, in order.
std::vector<TextSpan> jsonElements(std::string_view text, TextSpan list);
/// Members of an object, in order, as often as they are written.
std::vector<JsonMember> jsonMembers(std::string_view text, TextSpan object);
/// The value of the last member of that name: the one that counts.
std::optional<TextSpan> jsonMember(std::string_view text, TextSpan object, std::string_view key);

/// How a text is laid out, for what is put in.
struct JsonStyle {
    int indent = -1;          ///< blanks a level; -1: all in one line
    bool blankAfterColon = true;
    bool blankAfterComma = true;
    bool onlyAscii = false;   ///< other characters are escaped
    bool wholeAsReal = false; ///< coordinates 3 are written 3.0
};
JsonStyle jsonStyleOf(std::string_view text);
/// `depth`: how many levels the value lies below the top.
std::string styledJson(const Json& json, const JsonStyle& style, int depth);
/// A coordinate: whole numbers without a fraction, unless the style wants it.
Json coordinateJson(double value, const JsonStyle& style);

/// One element of an edited list: an old one, an old one with another text, or a new one.
struct ListItem {
    std::optional<std::size_t> old;
    std::optional<std::string> text;
};
/// The text of a list with these elements, or of an object whose `elements` span name and value. Separators between
/// neighbours that stay neighbours stay as they are. `depth`: of the list.
std::string editedList(std::string_view text,
                       TextSpan list,
                       const std::vector<TextSpan>& elements,
                       const std::vector<ListItem>& items,
                       const JsonStyle& style,
                       int depth);
/// The object's text with these values: in place of those of the same name, else at its end. `depth`: of the object.
std::string editedObject(std::string_view object,
                         const std::vector<std::pair<std::string, Json>>& values,
                         const JsonStyle& style,
                         int depth);

}  // namespace groundscope
