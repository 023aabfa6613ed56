// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/indexed_table.h"

#include "core/io/annotation_file.h"
#include "core/io/benchmark_text.h"

#include <algorithm>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;

bool isHeader(const CsvRow& row) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, row.cells.size()); ++i) {
        const std::string cell = lowered(trimmed(row.cells[i]));
        if (cell == "index" || cell == "lndex")  // the hub's copy spells it with a lower-case L
            return true;
    }
    return false;
}

void nameColumns(const CsvRow& header, const std::vector<std::string>& names, IndexedTable& table) {
    for (const std::string& name : names) {
        const auto column = name == "Index" ? columnOf(header, {"Index", "lndex"})
                                            : columnOf(header, {name, name + "s"});
        if (column)
            table.columns[name] = *column;
        else
            table.columns.erase(name);
    }
}

}  // namespace

IndexedTable indexedTable(std::vector<CsvRow> rows,
                          const std::vector<std::string>& names,
                          const std::string& where,
                          std::vector<DataNote>& notes) {
    IndexedTable table;
    for (std::size_t i = 0; i < names.size(); ++i)
        table.columns[names[i]] = i;
    if (!rows.empty() && isHeader(rows[0]))
        nameColumns(rows[0], names, table);
    NoteList list(notes, where);
    int position = 0;
    for (CsvRow& row : rows) {
        if (isHeader(row))
            continue;
        ++position;
        const std::string place = "line " + std::to_string(row.line);
        const auto index = table.columns.contains("Index")
                               ? parseWhole(cellAt(row, table.columns["Index"]))
                               : std::nullopt;
        if (!index)
            list.add(Severity::Warning,
                     "bad-index",
                     {},
                     place,
                     "The index is no number: the row's position is taken.");
        else if (*index != position)
            list.add(Severity::Warning,
                     "index-position",
                     std::to_string(*index),
                     place,
                     "Row " + std::to_string(position) + " has the index " +
                         std::to_string(*index) + ": joined by index.");
        if (!table.rows.emplace(index.value_or(position), std::move(row)).second)
            list.add(Severity::Warning,
                     "duplicate-id",
                     std::to_string(index.value_or(position)),
                     place,
                     "This index occurs twice: the first row counts.");
    }
    return table;
}

Result<IndexedTable> readIndexedTable(const std::filesystem::path& path,
                                      const std::vector<std::string>& names,
                                      std::vector<DataNote>& notes) {
    GS_TRY(std::vector<CsvRow> rows, readCsv(path));
    return indexedTable(std::move(rows), names, path.string(), notes);
}

std::vector<std::string> pixmmvpColumns(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    if (name.starts_with("Objects"))
        return {"Index", "Object"};
    if (name == "visual_patterns.csv")
        return {"", "Index", "Question", "Options", "Correct Answer", "Pattern"};
    return {"Index", "Question", "Options", "Correct Answer", "question_extension"};
}

}  // namespace groundscope
