// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace groundscope {
namespace {

std::string formatted(const char* format, int precision, double value) {
    std::array<char, 400> text{};  // the longest double with a few decimals has 310 digits
    std::snprintf(text.data(), text.size(), format, std::clamp(precision, 0, 17), value);
    std::string shown = text.data();
    // "-0.0" is 0.0 to a reader.
    if (shown.front() == '-' && shown.find_first_not_of("-0.") == std::string::npos)
        shown.erase(0, 1);
    return shown;
}

bool hasValue(const Cell& cell) {
    return cell.value && std::isfinite(*cell.value);
}

std::string shownNumber(double value, CellKind kind, int precision) {
    switch (kind) {
        case CellKind::Rate: return formatted("%.*f", precision, 100 * value);
        case CellKind::Difference: {
            const std::string shown = formatted("%.*f", precision, 100 * value);
            const bool positive = shown.front() != '-' && shown.find_first_not_of("0.") != std::string::npos;
            return positive ? "+" + shown : shown;
        }
        case CellKind::Count: return formatted("%.*f", 0, value);
        case CellKind::PValue: return value < 0.001 ? "< 0.001" : formatted("%.*f", 3, value);
        case CellKind::Number:
        case CellKind::Text: break;
    }
    return formatted("%.*f", precision, value);
}

/// Marks one column; `shown` holds what readers see, so that equal looks share a place.
void markColumn(Table& table, std::size_t c) {
    const Column& column = table.columns[c];
    const double sign = column.better == Better::Lower ? -1 : 1;
    std::vector<std::size_t> rows;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        if (!table.rows[r].oracle && hasValue(table.rows[r].cells[c]))
            rows.push_back(r);
    if (rows.size() < 2)
        return;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return sign * *table.rows[a].cells[c].value > sign * *table.rows[b].cells[c].value;
    });
    std::vector<std::string> places;  // best first, as shown
    for (const std::size_t r : rows) {
        Cell& cell = table.rows[r].cells[c];
        const std::string shown = shownValue(cell, kindOf(column, table.rows[r]), column.precision);
        if (places.empty() || places.back() != shown)
            places.push_back(shown);
        if (places.size() > 2)
            return;
        cell.mark = places.size() == 1 ? Cell::Mark::Best : Cell::Mark::Second;
    }
}

}  // namespace

CellKind kindOf(const Column& column, const Row& row) {
    return column.kind == CellKind::Text ? CellKind::Text : row.kind.value_or(column.kind);
}

std::string shownValue(const Cell& cell, CellKind kind, int precision) {
    if (kind == CellKind::Text)
        return cell.text;
    return hasValue(cell) ? shownNumber(*cell.value, kind, precision) : "";
}

std::string shownInterval(const Cell& cell, CellKind kind, int precision) {
    if (!cell.interval || !hasValue(cell))
        return "";
    return "[" + shownNumber(cell.interval->low, kind, precision) + ", " +
           shownNumber(cell.interval->high, kind, precision) + "]";
}

void markBest(Table& table) {
    for (Row& row : table.rows)
        for (Cell& cell : row.cells)
            cell.mark = Cell::Mark::None;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].better != Better::None)
            markColumn(table, c);
}

Result<std::string> formatTables(const std::vector<Table>& tables, const std::string& format) {
    using Writer = std::string (*)(const Table&);
    struct Format {
        const char* name;
        Writer write;
    };
    static constexpr std::array<Format, 3> kFormats{
        {{"csv", tableCsv}, {"markdown", tableMarkdown}, {"latex", tableLatex}}};
    if (format == "json") {
        Json all = Json::array();
        for (const Table& table : tables)
            all.push_back(tableJson(table));
        return dumpJson(all.size() == 1 ? all[0] : all, 2) + "\n";
    }
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& f) { return format == f.name; });
    if (found == kFormats.end())
        return Error{ErrorCode::InvalidInput,
                     "There is no table format \"" + format + "\"; expected csv, markdown, latex or json.", {}};
    std::string text;
    for (const Table& table : tables)
        text += (text.empty() ? "" : "\n") + found->write(table);
    return text;
}

}  // namespace groundscope
