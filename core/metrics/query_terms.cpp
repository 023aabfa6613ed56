// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/query_terms.h"

#include "core/metrics/query_lexer.h"
#include "core/metrics/query_parser.h"
#include "core/metrics/sample_query.h"
#include "core/metrics/sample_table.h"

#include <algorithm>
#include <set>

namespace groundscope {
namespace {

std::string termOf(const std::string& field, const std::vector<std::string>& values) {
    std::string term = field + "=";
    for (std::size_t i = 0; i < values.size(); ++i)
        term += (i > 0 ? "," : "") + quoted(values[i]);  // an unquoted word may be the name of a field
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

bool isAmong(const QueryCondition& condition, const std::string& field) {
    return condition.kind == QueryCondition::Kind::Among && condition.sign != "!=" && !condition.left.quoted &&
           fieldName(condition.left.text) == field;
}

std::vector<std::string> valuesOf(const QueryCondition& condition) {
    std::vector<std::string> values;
    for (const QueryOperand& value : condition.values)
        values.push_back(value.text);
    return values;
}

std::string textOf(std::string_view query, const QueryCondition& part) {
    return std::string(query.substr(part.at.begin, part.at.end - part.at.begin));
}

/// The demands that stay, in the text they had.
template <typename Stays>
std::string remaining(std::string_view query, const std::vector<const QueryCondition*>& parts, Stays&& stays) {
    std::string text;
    for (const QueryCondition* part : parts)
        if (stays(*part))
            text += (text.empty() ? "" : " and ") + textOf(query, *part);
    return text;
}

/// What must hold, each by itself: chains taken apart.
void addAtoms(std::string_view query, const QueryCondition& condition, std::set<std::string>& atoms) {
    if (condition.kind == QueryCondition::Kind::All)
        return;
    if (condition.kind != QueryCondition::Kind::And) {
        atoms.insert(textOf(query, condition));
        return;
    }
    for (const QueryCondition& part : condition.parts)
        addAtoms(query, part, atoms);
}

std::set<std::string> atomsOf(std::string_view query, const QueryCondition& condition) {
    std::set<std::string> atoms;
    addAtoms(query, condition, atoms);
    return atoms;
}

/// Fields that a condition names.
void addFields(const QueryCondition& condition, std::set<std::string>& fields) {
    using Kind = QueryCondition::Kind;
    for (const QueryCondition& part : condition.parts)
        addFields(part, fields);
    const auto add = [&fields](const QueryOperand& operand) {
        if (!operand.quoted && !queryNumber(operand.text))
            fields.insert(fieldName(operand.text));
    };
    if (condition.kind == Kind::Has || condition.kind == Kind::Among || condition.kind == Kind::Matches || condition.kind == Kind::Order)
        add(condition.left);
    if (condition.kind == Kind::Order)
        std::for_each(condition.values.begin(), condition.values.end(), add);
}

std::set<std::string> fieldsOf(const QueryCondition& condition) {
    std::set<std::string> fields;
    addFields(condition, fields);
    return fields;
}

/// Whether the parts of `some` are all in `all`; nothing is in nothing.
bool areIn(const std::set<std::string>& some, const std::set<std::string>& all) {
    return !some.empty() && std::includes(all.begin(), all.end(), some.begin(), some.end());
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
        if (isAmong(*part, field))
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
                                    [&](const QueryCondition* part) { return isAmong(*part, field); });
    if (found == parts.end())
        return bothQueries(query, termOf(field, {value}));
    std::vector<std::string> values = valuesOf(**found);
    if (std::erase(values, value) == 0)
        values.push_back(value);
    const ByteRange at = (*found)->at;
    if (values.empty())
        return remaining(query, parts, [&](const QueryCondition& part) { return &part != *found; });
    return std::string(query.substr(0, at.begin)) + termOf(field, values) + std::string(query.substr(at.end));
}

std::string queryFor(const std::string& field, const std::string& value) {
    return termOf(field, {value});
}

bool asksFor(std::string_view query, std::string_view condition) {
    const auto parsed = parseQuery(query);
    const auto wanted = parseQuery(condition);
    const auto* root = std::get_if<QueryCondition>(&parsed);
    const auto* wish = std::get_if<QueryCondition>(&wanted);
    return root != nullptr && wish != nullptr && areIn(atomsOf(condition, *wish), atomsOf(query, *root));
}

std::optional<std::string> withConditionToggled(std::string_view query, std::string_view condition) {
    const auto parsed = parseQuery(query);
    const auto wanted = parseQuery(condition);
    const auto* root = std::get_if<QueryCondition>(&parsed);
    const auto* wish = std::get_if<QueryCondition>(&wanted);
    if (root == nullptr || wish == nullptr)
        return std::nullopt;
    const auto parts = demands(*root);
    const std::set<std::string> atoms = atomsOf(condition, *wish);
    if (areIn(atoms, atomsOf(query, *root)))
        return remaining(query, parts, [&](const QueryCondition& part) { return !areIn(atomsOf(query, part), atoms); });
    const std::set<std::string> fields = fieldsOf(*wish);
    const auto stays = [&](const QueryCondition& part) { return !areIn(fieldsOf(part), fields); };
    if (std::all_of(parts.begin(), parts.end(), [&](const QueryCondition* part) { return stays(*part); }))
        return bothQueries(query, condition);
    return bothQueries(remaining(query, parts, stays), condition);
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
