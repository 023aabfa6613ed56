// SPDX-License-Identifier: GPL-3.0-or-later
/// Table: rows and columns of figures -> CSV, Markdown, LaTeX, JSON.
///
/// CSV and JSON are data: rates as fractions, full double precision, intervals in columns of their own. Markdown and
/// LaTeX are for readers: rates in percent with one decimal, best of a column bold, second underlined. Pure functions.
#pragma once

#include "core/base/result.h"
#include "core/data/json.h"
#include "core/metrics/statistics.h"

#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// How a value is stored and shown.
enum class CellKind {
    Text,
    Rate,        ///< fraction 0 … 1, shown in percent
    Difference,  ///< of two rates, shown in percentage points with its sign
    Count,       ///< whole number
    Number,
    PValue,      ///< shown with three decimals, or "< 0.001"
};

/// Which values of a column win.
enum class Better { None, Higher, Lower };

struct Column {
    std::string key;    ///< stable, ASCII: "accuracy_judge"
    std::string title;  ///< "A†"
    std::string latex;  ///< title as LaTeX; empty = the escaped title
    std::string group;  ///< heading shared with neighbouring columns ("PixMMVP"), or empty
    CellKind kind = CellKind::Text;
    Better better = Better::None;
    int precision = 1;  ///< decimals of Rate, Difference and Number where shown to readers
};

struct Cell {
    enum class Mark { None, Best, Second };
    std::string text;                  ///< of CellKind::Text
    std::optional<double> value;       ///< nothing, or not a number: shown as a dash
    std::optional<Interval> interval;  ///< same unit as value
    std::string absent;                ///< why there is no value: stable key
    Mark mark = Mark::None;            ///< set by markBest
    static Cell of(std::string words) { return {std::move(words), {}, {}, {}, Mark::None}; }
    static Cell of(std::optional<double> number, std::string why = {}) {
        return {{}, number, {}, number ? std::string() : std::move(why), Mark::None};
    }
};

struct Row {
    std::string group;               ///< heading shared with neighbouring rows, or empty
    std::vector<Cell> cells;         ///< one a column
    bool oracle = false;             ///< selects with the ground truth: marked, competes for nothing
    std::optional<CellKind> kind{};  ///< of all its values, where rows differ in kind and not columns
};

struct Table {
    std::string key;    ///< "scores"
    std::string title;  ///< caption
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::string> footnotes;
};

/// The kind of a cell: its row's for values, else its column's.
CellKind kindOf(const Column& column, const Row& row);
/// As shown to readers, without interval and mark: "26.9", "+1.2", "< 0.001"; empty without a value.
std::string shownValue(const Cell& cell, CellKind kind, int precision);
/// "[24.1, 29.8]", or empty.
std::string shownInterval(const Cell& cell, CellKind kind, int precision);

/// Marks the best and the second best of each column that ranks, among rows that are no oracle. Values that look
/// equal share a place; with fewer than two to compare nothing is marked.
void markBest(Table& table);

/// RFC 4180, UTF-8, line feeds. Header: keys, "group/key" under a column group; columns with intervals are followed by
/// key_low and key_high; with oracles there is a last column "oracle" (0, 1), with row groups a first one "group".
std::string tableCsv(const Table& table);
/// GitHub's dialect: bold and <u>.
std::string tableMarkdown(const Table& table);
/// A table environment for booktabs. Compiles with pdfLaTeX, XeLaTeX and LuaLaTeX whatever the texts hold: characters
/// that pdfLaTeX has no letters for are printed by the latter two and named (U+4E2D) by the first.
std::string tableLatex(const Table& table);
/// {"table", "title", "columns": [{"key", "title", "group", "kind"}], "rows": [{"group", "oracle", "cells": {key: …}}],
/// "footnotes"}. A cell is null, text, a number, or {"value", "low", "high"}; why one is null stands in "absent".
Json tableJson(const Table& table);

/// Text of one LaTeX argument.
std::string latexText(const std::string& text);

/// One or more tables in `format`: csv, markdown, latex, json. CSV tables are separated by an empty line; JSON is an
/// object for one table and a list for more. Errors: InvalidInput for another format.
Result<std::string> formatTables(const std::vector<Table>& tables, const std::string& format);

}  // namespace groundscope
