// SPDX-License-Identifier: GPL-3.0-or-later
/// Comma-separated values as the published loaders read them.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope {

struct CsvRow {
    int line = 0;  ///< where it begins in the file, from 1
    std::vector<std::string> cells;
    std::vector<std::pair<std::size_t, std::size_t>> spans = {};  ///< bytes [begin, end) of each cell, with its quotes
};

/// Larger tables are refused.
inline constexpr std::int64_t kMaxCsvBytes = std::int64_t{256} << 20;

/// RFC 4180 with the habits of Python's csv module: a field is quoted only when it STARTS with a
/// quote, so doubled quotes elsewhere stay doubled (spec 1.1); blanks are kept; LF, CRLF and CR end
/// a row; a byte order mark and empty lines are skipped. Errors: Format for a quoted field that
/// never ends, with its line.
Result<std::vector<CsvRow>> parseCsv(std::string_view text);

/// Reads a file. Errors: as readFile and parseCsv; `where` is the path.
Result<std::vector<CsvRow>> readCsv(const std::filesystem::path& path);

/// One row with a line feed; cells that need it are quoted, so that parseCsv reads them back as they are.
std::string csvLine(const std::vector<std::string>& cells);
/// One cell as csvLine writes it.
std::string csvCell(const std::string& text);

/// The cell, or an empty text when the row is shorter.
const std::string& cellAt(const CsvRow& row, std::size_t column);
/// Index of the column whose trimmed name is one of `names` (the first name that is there wins),
/// ignoring case.
std::optional<std::size_t> columnOf(const CsvRow& header,
                                    const std::vector<std::string_view>& names);

}  // namespace groundscope
