// SPDX-License-Identifier: GPL-3.0-or-later
/// PixMMVP's tables: rows joined by their Index, with or without a header. Internal.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/csv.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace groundscope {

/// A table whose first row may be a header, with the columns its reader needs.
struct IndexedTable {
    std::map<int, CsvRow> rows;
    std::map<std::string, std::size_t> columns;
    [[nodiscard]] std::string cell(int index, const std::string& column) const {
        const auto row = rows.find(index);
        const auto at = columns.find(column);
        return row == rows.end() || at == columns.end() ? std::string()
                                                        : cellAt(row->second, at->second);
    }
};

/// Joins rows by Index; `names` are the columns by position for files without a header. A row whose index is no number
/// takes its position.
IndexedTable indexedTable(std::vector<CsvRow> rows,
                          const std::vector<std::string>& names,
                          const std::string& where,
                          std::vector<DataNote>& notes);
/// Errors: as readCsv.
Result<IndexedTable> readIndexedTable(const std::filesystem::path& path,
                                      const std::vector<std::string>& names,
                                      std::vector<DataNote>& notes);
/// Columns by position of Objects.csv, visual_patterns.csv or a table of questions, told by the file's name.
std::vector<std::string> pixmmvpColumns(const std::filesystem::path& path);

}  // namespace groundscope
