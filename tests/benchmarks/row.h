// SPDX-License-Identifier: GPL-3.0-or-later
/// Row: a claim as texts, in a CSV file (RFC 4180) between the programs that measure and benchmark_table, and the tables
/// made of many.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope::bench {

inline constexpr const char* kHolds = "holds";
inline constexpr const char* kFails = "NOT KEPT";
inline constexpr const char* kNotJudged = "not judged";

struct Row {
    std::string program, what, figure, baseline, ratio, promise, verdict, machine;
    bool operator==(const Row&) const = default;
};

/// A field as it stands in a file: in quotes where it has to be.
std::string csvField(std::string_view text);

/// Adds a row, after the names of the columns in a new file. False: it could not be written.
bool appendRow(const std::filesystem::path& file, const Row& row);
/// Nothing when the file cannot be read, has other columns, or has a row of another number of fields.
std::optional<std::vector<Row>> readRows(const std::filesystem::path& file);

/// Columns under each other, a header and a line below it.
std::string alignedTable(const std::vector<Row>& rows);
/// A table of Markdown. Bars in texts are escaped.
std::string markdownTable(const std::vector<Row>& rows);
/// `text` with what stands between the lines `<!-- benchmarks -->` and `<!-- end of benchmarks -->` replaced; nothing where
/// they are missing.
std::optional<std::string> withTable(std::string_view text, std::string_view table);

}  // namespace groundscope::bench
