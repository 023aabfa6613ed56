// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/query_terms.h"

#include "core/metrics/query_parser.h"
#include "core/metrics/sample_table.h"

#include <algorithm>

namespace groundscope {
namespace {

/// Always quoted: an unquoted word may be the name of a field.
std::string inQuotes(const std::string& value) {
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

std::string termOf(const std::string& field, const std::vector<std::string>& values) {
    std::string term = field + "=";
    for (std::size_t i = 0; i < values.size(); ++i)
        term += (i > 0 ? "," : "") + inQuotes(values[i]);
    return term;
}

/// Conditions that must all hold.
std::vector<const QueryCondition*> demands(const QueryCondition& root) {
    if (root.kind == QueryCondition::Kind::All)
        return {};
    if (root.kind != QueryCondition::Kind::And)
        return {&root};
    std::vector<const QueryCondition*> parts;
    for (const QueryCondition& part : root.parts)
        parts.push_back(&part);
    return parts;
}

bool asksFor(const QueryCondition& condition, const std::string& field) {
    return condition.kind == QueryCondition::Kind::Among && condition.sign != "!=" && !condition.left.quoted &&
           fieldName(condition.left.text) == field;
}

std::vector<std::string> valuesOf(const QueryCondition& condition) {
    std::vector<std::string> values;
    for (const QueryOperand& value : condition.values)
        values.push_back(value.text);
    return values;
}

/// All demands in the text they had, without the one at `index`.
std::string without(std::string_view query, const std::vector<const QueryCondition*>& parts, std::size_t index) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (i != index)
            text += (text.empty() ? "" : " and ") +
                    std::string(query.substr(parts[i]->at.begin, parts[i]->at.end - parts[i]->at.begin));
    return text;
}

bool isAlternative(std::string_view query) {
    const auto parsed = parseQuery(query);
    const auto* root = std::get_if<QueryCondition>(&parsed);
    const bool open = root != nullptr && root->kind == QueryCondition::Kind::Or;
    return open && root->at == ByteRange{root->parts.front().at.begin, root->parts.back().at.end};  // no brackets around it
}

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\n\r");
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\n\r") - begin + 1));
}

}  // namespace

std::vector<std::string> chosenValues(std::string_view query, const std::string& field) {
    const auto parsed = parseQuery(query);
    const auto* root = std::get_if<QueryCondition>(&parsed);
    if (root == nullptr)
        return {};
    for (const QueryCondition* part : demands(*root))
        if (asksFor(*part, field))
            return valuesOf(*part);
    return {};
}

std::optional<std::string> withValueToggled(std::string_view query, const std::string& field,
                                            const std::string& value) {
    const auto parsed = parseQuery(query);
    const auto* root = std::get_if<QueryCondition>(&parsed);
    if (root == nullptr)
        return std::nullopt;
    const auto parts = demands(*root);
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const QueryCondition* part) { return asksFor(*part, field); });
    if (found == parts.end())
        return bothQueries(query, termOf(field, {value}));
    std::vector<std::string> values = valuesOf(**found);
    if (std::erase(values, value) == 0)
        values.push_back(value);
    const ByteRange at = (*found)->at;
    if (values.empty())
        return without(query, parts, static_cast<std::size_t>(found - parts.begin()));
    return std::string(query.substr(0, at.begin)) + termOf(field, values) + std::string(query.substr(at.end));
}

std::string bothQueries(std::string_view first, std::string_view second) {
    const auto grouped = [](std::string_view query) {
        const std::string text = trimmed(query);
        return isAlternative(text) ? "(" + text + ")" : text;
    };
    if (trimmed(first).empty() || trimmed(second).empty())
        return trimmed(trimmed(first).empty() ? second : first);
    return grouped(first) + " and " + grouped(second);
}

}  // namespace groundscope
