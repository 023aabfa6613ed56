// SPDX-License-Identifier: GPL-3.0-or-later
/// What may follow in a query that is being typed. Pure functions, any thread.
#pragma once

#include "core/metrics/query_lexer.h"
#include "core/metrics/sample_table.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope {

/// Fields and their values, for completion: a small copy of what a table holds.
struct QueryVocabulary {
    struct Field {
        std::string name;
        FieldKind kind = FieldKind::Text;
        std::vector<std::pair<std::string, std::size_t>> values;  ///< of a category, with how many samples have it
    };
    std::vector<Field> fields;
};
QueryVocabulary vocabularyOf(const SampleTable& table);

struct QuerySuggestion {
    enum class Kind { Field, Value, Keyword };
    Kind kind = Kind::Field;
    std::string text;       ///< what is put in place of the range
    std::size_t count = 0;  ///< of a value: samples that have it
    bool operator==(const QuerySuggestion&) const = default;
};

struct QueryCompletion {
    ByteRange replaces;
    std::vector<QuerySuggestion> suggestions;  ///< those that begin with what is typed, then those that contain it
};

/// @param cursor  in bytes of `text`
QueryCompletion completeQuery(std::string_view text, std::size_t cursor, const QueryVocabulary& vocabulary);

}  // namespace groundscope
