// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of a query. Grammar: docs/query.md. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// Bytes [begin, end) of the query's text.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const ByteRange&) const = default;
};

struct QueryToken {
    enum class Kind {
        Word,     ///< a field, a number, `and`, or any other word
        Quoted,   ///< "…"; inside, \" and \\ stand for " and \.
        Pattern,  ///< /…/ or /…/i after ~; inside, \/ stands for /
        Operator, ///< : = != < <= > >= ~
        Comma,    ///< between values of a list
        Open,
        Close,
        Not,      ///< !
        End,
    };
    Kind kind = Kind::End;
    ByteRange at;
    std::string text;         ///< without quotes and escapes
    bool closed = true;       ///< Quoted, Pattern: the closing sign is there
    bool ignoreCase = false;  ///< Pattern: /…/i
    bool operator==(const QueryToken&) const = default;
    [[nodiscard]] bool isWord(std::string_view word) const;  ///< in any case
    [[nodiscard]] bool isOperator(std::string_view sign) const { return kind == Kind::Operator && text == sign; }
};

/// All tokens; the last one is End, an empty range behind the text.
std::vector<QueryToken> queryTokens(std::string_view text);

/// In quotes, with \" and \\ for " and \: read as this word or value whatever it is.
std::string quoted(std::string_view value);

/// As it must be written to be read as one word or value: quoted where needed.
std::string quotedValue(const std::string& value);

}  // namespace groundscope
