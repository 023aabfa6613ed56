// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and JSON of tables.
#include "core/metrics/table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace groundscope {
namespace {

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

/// Shortest text that reads back as the same double.
std::string exact(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

bool anyInterval(const Table& table, std::size_t column) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const Row& row) { return row.cells[column].interval.has_value(); });
}
bool anyOracle(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.oracle; });
}
bool anyGroup(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return !row.group.empty(); });
}

std::string fullKey(const Column& column) {
    return column.group.empty() ? column.key : column.group + "/" + column.key;
}

bool isNumber(const std::optional<double>& value) {
    return value && std::isfinite(*value);
}

std::string line(const std::vector<std::string>& fields) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i)
        text += (i > 0 ? "," : "") + quoted(fields[i]);
    return text + "\n";
}

Json cellJson(const Cell& cell, CellKind kind) {
    if (kind == CellKind::Text)
        return cell.text;
    if (!isNumber(cell.value))
        return nullptr;
    const Json value = kind == CellKind::Count ? Json(std::llround(*cell.value)) : Json(*cell.value);
    if (!cell.interval)
        return value;
    return {{"value", value}, {"low", cell.interval->low}, {"high", cell.interval->high}};
}

const char* nameOf(CellKind kind) {
    switch (kind) {
        case CellKind::Text: return "text";
        case CellKind::Rate: return "rate";
        case CellKind::Difference: return "difference";
        case CellKind::Count: return "count";
        case CellKind::Number: return "number";
        case CellKind::PValue: return "p-value";
    }
    return "";
}

Json rowJson(const Table& table, const Row& row) {
    Json cells = Json::object();
    Json absent = Json::object();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const std::string key = fullKey(table.columns[c]);
        cells[key] = cellJson(row.cells[c], kindOf(table.columns[c], row));
        if (!row.cells[c].absent.empty())
            absent[key] = row.cells[c].absent;
    }
    Json json = {{"oracle", row.oracle}, {"cells", std::move(cells)}};
    if (!row.group.empty())
        json["group"] = row.group;
    if (row.kind)
        json["kind"] = nameOf(*row.kind);
    if (!absent.empty())
        json["absent"] = std::move(absent);
    return json;
}

}  // namespace

std::string tableCsv(const Table& table) {
    std::vector<std::string> header;
    if (anyGroup(table))
        header.emplace_back("group");
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const std::string key = fullKey(table.columns[c]);
        header.push_back(key);
        if (anyInterval(table, c))
            header.insert(header.end(), {key + "_low", key + "_high"});
    }
    if (anyOracle(table))
        header.emplace_back("oracle");
    std::string text = line(header);
    for (const Row& row : table.rows) {
        std::vector<std::string> fields;
        if (anyGroup(table))
            fields.push_back(row.group);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const Cell& cell = row.cells[c];
            const bool isText = kindOf(table.columns[c], row) == CellKind::Text;
            fields.push_back(isText ? cell.text : isNumber(cell.value) ? exact(*cell.value) : "");
            if (anyInterval(table, c)) {
                fields.push_back(cell.interval ? exact(cell.interval->low) : "");
                fields.push_back(cell.interval ? exact(cell.interval->high) : "");
            }
        }
        if (anyOracle(table))
            fields.emplace_back(row.oracle ? "1" : "0");
        text += line(fields);
    }
    return text;
}

Json tableJson(const Table& table) {
    Json columns = Json::array();
    for (const Column& column : table.columns)
        columns.push_back({{"key", fullKey(column)},
                           {"title", column.title},
                           {"group", column.group},
                           {"kind", nameOf(column.kind)}});
    Json rows = Json::array();
    for (const Row& row : table.rows)
        rows.push_back(rowJson(table, row));
    return {{"table", table.key},
            {"title", table.title},
            {"columns", std::move(columns)},
            {"rows", std::move(rows)},
            {"footnotes", table.footnotes}};
}

}  // namespace groundscope
