// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_table.h"

#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <vector>

namespace groundscope {
namespace {

constexpr const char* kDash = "–";
constexpr const char* kOracleNote = "‡ selects with the ground truth: an upper bound, not ranked.";

std::size_t endOfGroup(const std::vector<Column>& columns, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < columns.size() && !columns[begin].group.empty() && columns[end].group == columns[begin].group)
        ++end;
    return end;
}

const char* classOf(const Column& column) {
    return column.kind == CellKind::Text ? "" : "number";
}

void addColumnHead(Html& page, const Column& column, const char* rows) {
    page.element("th", column.title, {{"scope", "col"}, {*classOf(column) ? "class" : "", classOf(column)}, {*rows ? "rowspan" : "", rows}});
}

void addHead(Html& page, const Table& table) {
    const std::vector<Column>& columns = table.columns;
    const bool grouped = std::any_of(columns.begin(), columns.end(), [](const Column& column) { return !column.group.empty(); });
    const auto head = page.in("thead");
    {
        const auto row = page.in("tr");
        for (std::size_t c = 0, end = 0; c < columns.size(); c = end) {
            end = endOfGroup(columns, c);
            if (columns[c].group.empty())
                addColumnHead(page, columns[c], grouped ? "2" : "");
            else
                page.element("th", columns[c].group, {{"scope", "colgroup"}, {"class", "group"}, {"colspan", std::to_string(end - c)}});
        }
    }
    if (!grouped)
        return;
    const auto row = page.in("tr");
    for (const Column& column : columns)
        if (!column.group.empty())
            addColumnHead(page, column, "");
}

/// As readers take it: selectors by their names, a minus where there is one.
std::string inWords(const Column& column, const Row& row, const std::string& shown) {
    if (kindOf(column, row) == CellKind::Text)
        return column.key == "selector" ? toUtf8(selectorText(shown)) : shown;
    return toUtf8(toQString(shown).replace(u'-', QChar(0x2212)));
}

void addValue(Html& page, const Column& column, const Row& row, const Cell& cell) {
    const CellKind kind = kindOf(column, row);
    const std::string shown = inWords(column, row, shownValue(cell, kind, column.precision));
    if (kind == CellKind::Text)
        return page.element("bdi", shown);
    if (shown.empty() && cell.absent.empty())
        return page.text(kDash);
    if (shown.empty())
        return page.element("abbr", kDash, {{"title", toUtf8(absentText(cell.absent))}});
    if (cell.mark == Cell::Mark::None)
        page.text(shown);
    else
        page.element(cell.mark == Cell::Mark::Best ? "strong" : "u", shown);
    const std::string interval = inWords(column, row, shownInterval(cell, kind, column.precision));
    if (!interval.empty())
        page.element("span", " " + interval, {{"class", "interval"}});
}

void addRow(Html& page, const Table& table, const Row& row) {
    const auto line = page.in("tr");
    bool named = false;
    for (std::size_t c = 0; c < table.columns.size() && c < row.cells.size(); ++c) {
        const Column& column = table.columns[c];
        const bool head = c == 0 && column.kind == CellKind::Text;
        const auto cell = head ? page.in("th", {{"scope", "row"}}) : page.in("td", {{*classOf(column) ? "class" : "", classOf(column)}});
        addValue(page, column, row, row.cells[c]);
        const bool lastName = column.kind == CellKind::Text && (c + 1 == table.columns.size() || table.columns[c + 1].kind != CellKind::Text);
        if (row.oracle && lastName && !named) {
            page.text(" ‡");
            named = true;
        }
    }
}

void addBody(Html& page, const Table& table) {
    for (std::size_t begin = 0, end = 0; begin < table.rows.size(); begin = end) {
        const std::string& group = table.rows[begin].group;
        for (end = begin; end < table.rows.size() && table.rows[end].group == group; ++end) {}
        const auto body = page.in("tbody");
        if (!group.empty()) {
            const auto line = page.in("tr");
            page.element("th", toUtf8(selectorText(group)), {{"scope", "rowgroup"}, {"class", "group"}, {"colspan", std::to_string(table.columns.size())}});
        }
        for (std::size_t r = begin; r < end; ++r)
            addRow(page, table, table.rows[r]);
    }
}

}  // namespace

void addTable(Html& page, const Table& table, const std::string& id) {
    {
        const auto frame = page.in("div", {{"class", "wide"}, {"role", "region"}, {"tabindex", "0"}, {"aria-labelledby", id}});
        const auto whole = page.in("table");
        page.element("caption", table.title, {{"id", id}});
        addHead(page, table);
        addBody(page, table);
    }
    std::vector<std::string> notes = table.footnotes;
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.oracle; }))
        notes.insert(notes.begin(), kOracleNote);
    for (const std::string& note : notes)
        page.element("p", note, {{"class", "note"}});
}

}  // namespace groundscope
