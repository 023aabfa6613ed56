// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/query_completion.h"

#include <algorithm>

namespace groundscope {
namespace {

using Kind = QueryToken::Kind;

std::string folded(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// What of the query counts: the tokens before the cursor, and the one being typed.
struct Typed {
    std::vector<QueryToken> before;
    std::string word;
    ByteRange at;
};

Typed typedAt(std::string_view text, std::size_t cursor) {
    Typed typed;
    typed.before = queryTokens(text.substr(0, cursor));
    typed.before.pop_back();  // End
    typed.at = {cursor, cursor};
    if (typed.before.empty())
        return typed;
    const QueryToken& last = typed.before.back();
    const bool word = last.kind == Kind::Word && last.at.end == cursor;
    const bool openQuote = last.kind == Kind::Quoted && !last.closed;
    if (word || openQuote) {
        typed.word = last.text;
        typed.at = last.at;
        typed.before.pop_back();
    }
    return typed;
}

/// The field whose value is being typed, as written; empty when none is.
std::string fieldBefore(const std::vector<QueryToken>& before) {
    for (std::size_t i = before.size(); i-- > 1;) {
        const QueryToken& token = before[i];
        if (token.isOperator(":") || token.isOperator("=") || token.isOperator("!="))
            return before[i - 1].text;
        const bool inList = token.kind == Kind::Comma || (i + 1 < before.size() && before[i + 1].kind == Kind::Comma);
        if (!inList)
            break;
    }
    return {};
}

void sortOut(const std::string& typed, std::vector<QuerySuggestion>& suggestions) {
    const std::string wanted = folded(typed);
    const auto shown = [](const QuerySuggestion& suggestion) {
        const std::string text = folded(suggestion.text);
        return text.starts_with('"') ? text.substr(1) : text;
    };
    std::erase_if(suggestions, [&](const QuerySuggestion& suggestion) {
        return shown(suggestion).find(wanted) == std::string::npos;
    });
    std::stable_partition(suggestions.begin(), suggestions.end(),
                          [&](const QuerySuggestion& suggestion) { return shown(suggestion).starts_with(wanted); });
}

void addFields(const QueryVocabulary& vocabulary, std::vector<QuerySuggestion>& suggestions) {
    for (const QueryVocabulary::Field& field : vocabulary.fields) {
        const std::size_t dot = field.name.find('.');
        const std::string name = dot == std::string::npos
                                     ? field.name
                                     : field.name.substr(0, dot + 1) + shortSelector(field.name.substr(dot + 1));
        suggestions.push_back({QuerySuggestion::Kind::Field, name, 0});
    }
}

void addKeywords(std::initializer_list<const char*> words, std::vector<QuerySuggestion>& suggestions) {
    for (const char* word : words)
        suggestions.push_back({QuerySuggestion::Kind::Keyword, word, 0});
}

bool isJoint(const QueryToken& token) {
    return token.isWord("and") || token.isWord("or") || token.isWord("not") || token.kind == Kind::Not ||
           token.kind == Kind::Open;
}

}  // namespace

QueryVocabulary vocabularyOf(const SampleTable& table) {
    std::vector<std::uint32_t> all(table.rows());
    for (std::size_t row = 0; row < all.size(); ++row)
        all[row] = static_cast<std::uint32_t>(row);
    QueryVocabulary vocabulary;
    for (const FieldColumn& field : table.fields())
        vocabulary.fields.push_back({field.name(), field.kind(), {}});
    for (Facet& facet : facetsOf(table, all))
        for (QueryVocabulary::Field& field : vocabulary.fields)
            if (field.name == facet.field)
                field.values = std::move(facet.values);
    return vocabulary;
}

QueryCompletion completeQuery(std::string_view text, std::size_t cursor, const QueryVocabulary& vocabulary) {
    const Typed typed = typedAt(text, std::min(cursor, text.size()));
    QueryCompletion completion{typed.at, {}};
    const auto& before = typed.before;
    const std::string field = fieldName(fieldBefore(before));
    const bool order = !before.empty() && before.back().kind == Kind::Operator && field.empty();
    if (order && before.back().text == "~")
        return completion;
    if (order || field == "has") {
        addFields(vocabulary, completion.suggestions);
    } else if (!field.empty()) {
        for (const QueryVocabulary::Field& known : vocabulary.fields)
            if (known.name == field)
                for (const auto& [value, count] : known.values)
                    completion.suggestions.push_back({QuerySuggestion::Kind::Value, quotedValue(value), count});
    } else if (before.empty() || isJoint(before.back())) {
        addFields(vocabulary, completion.suggestions);
        addKeywords({"not", "has:"}, completion.suggestions);
    } else {
        addKeywords({"and", "or", "not", "has:"}, completion.suggestions);
        addFields(vocabulary, completion.suggestions);
    }
    sortOut(typed.word, completion.suggestions);
    return completion;
}

}  // namespace groundscope
