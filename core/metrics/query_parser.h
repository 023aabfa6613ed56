// SPDX-License-Identifier: GPL-3.0-or-later
/// A query as written -> a tree of conditions. Grammar: docs/query.md. Which fields there are is not looked at here.
///
/// Pure functions, any thread.
#pragma once

#include "core/metrics/query_lexer.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace groundscope {

/// Why a query cannot be carried out, and at which place of its text. In words: widgets/render/query_labels.h.
struct QueryProblem {
    enum class Kind {
        MissingCondition,  ///< after "and", "not", "(": subject = what stands before, or empty
        MissingValue,      ///< after an operator: subject
        MissingField,      ///< after "has:"
        MissingPattern,    ///< after "~": expected /…/
        UnclosedQuote,
        UnclosedPattern,
        UnclosedGroup,
        StrayClose,
        StrayComma,
        BadPattern,        ///< subject = what the regular expression library says
        UnknownField,      ///< subject = the name, suggestion = the nearest there is, or empty
        NotANumber,        ///< subject = the text where a number belongs
        NumberField,       ///< a field of numbers was asked for text: subject = the field
        TextField,         ///< a field of text was asked for an order: subject = the field
        TooLong,           ///< or nested too deep
    };
    Kind kind = Kind::MissingCondition;
    ByteRange at;
    std::string subject;
    std::string suggestion;
    bool operator==(const QueryProblem&) const = default;
};

/// Either side of a comparison, or a value.
struct QueryOperand {
    ByteRange at;
    std::string text;
    bool quoted = false;
    bool operator==(const QueryOperand&) const = default;
};

struct QueryCondition {
    enum class Kind {
        All,      ///< an empty query
        And,      ///< of `parts`
        Or,
        Not,      ///< of the only part
        Has,      ///< `left` names a field
        Word,     ///< `left` is looked for in the usual fields
        Among,    ///< `left` sign values: ":", "=" or "!=" and one or more values
        Matches,  ///< `left` ~ /values[0]/
        Order,    ///< `left` sign values[0]: "<", "<=", ">", ">="
    };
    Kind kind = Kind::All;
    ByteRange at;
    std::vector<QueryCondition> parts;
    QueryOperand left;
    std::string sign;
    ByteRange signAt;
    std::vector<QueryOperand> values;
    bool ignoreCase = false;
};

/// Longer queries, and deeper nesting, are refused.
inline constexpr std::size_t kMaxQueryBytes = 4096;
inline constexpr int kMaxQueryDepth = 64;

std::variant<QueryCondition, QueryProblem> parseQuery(std::string_view text);

}  // namespace groundscope
