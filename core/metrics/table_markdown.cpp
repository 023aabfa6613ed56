// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown of tables.
#include "core/metrics/table.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr const char* kDash = "–";
constexpr const char* kOracleMark = " ‡";
constexpr const char* kOracleNote = "‡ selects with the ground truth; not ranked.";

/// Text of a cell: nothing in it makes markup, a link, or ends the cell.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == '\t')
            out += ' ';
        else if (c == '<')
            out += "&lt;";
        else if (c == '&')
            out += "&amp;";
        else if (std::string_view("\\`*_[]|~#!").find(c) != std::string_view::npos)
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

std::string marked(const std::string& text, Cell::Mark mark) {
    if (mark == Cell::Mark::Best)
        return "**" + text + "**";
    return mark == Cell::Mark::Second ? "<u>" + text + "</u>" : text;
}

std::string cellText(const Column& column, const Row& row, const Cell& cell) {
    const CellKind kind = kindOf(column, row);
    std::string shown = shownValue(cell, kind, column.precision);
    if (kind == CellKind::Text)
        return escaped(shown);
    if (shown.empty())
        return kDash;
    shown = marked(shown, cell.mark);
    const std::string interval = shownInterval(cell, kind, column.precision);
    return interval.empty() ? shown : shown + " " + escaped(interval);
}

std::string rowText(const Table& table, const Row& row) {
    std::string text = "|";
    bool named = false;  // the oracle's mark stands at the last of the leading texts
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        text += " " + cellText(table.columns[c], row, row.cells[c]);
        const bool lastName = table.columns[c].kind == CellKind::Text &&
                              (c + 1 == table.columns.size() || table.columns[c + 1].kind != CellKind::Text);
        if (row.oracle && lastName && !named) {
            text += kOracleMark;
            named = true;
        }
        text += " |";
    }
    return text + "\n";
}

}  // namespace

std::string tableMarkdown(const Table& table) {
    std::string text = "**" + escaped(table.title) + "**\n\n|";
    for (const Column& column : table.columns)
        text += " " + escaped(column.group.empty() ? column.title : column.group + " " + column.title) + " |";
    text += "\n|";
    for (const Column& column : table.columns)
        text += column.kind == CellKind::Text ? " :-- |" : " --: |";
    text += "\n";
    std::string group;
    for (const Row& row : table.rows) {
        if (row.group != group && !row.group.empty()) {
            text += "| *" + escaped(row.group) + "* |";
            for (std::size_t c = 1; c < table.columns.size(); ++c)
                text += " |";
            text += "\n";
        }
        group = row.group;
        text += rowText(table, row);
    }
    std::vector<std::string> notes = table.footnotes;
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.oracle; }))
        notes.insert(notes.begin(), kOracleNote);
    for (const std::string& note : notes)
        text += "\n" + escaped(note) + "\n";
    return text;
}

}  // namespace groundscope
