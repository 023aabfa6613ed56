// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv.h"

#include "core/base/files.h"
#include "core/io/benchmark_text.h"

namespace groundscope {

namespace {

class CsvParser {
  public:
    explicit CsvParser(std::string_view text) : m_text(text) {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
    }

    Result<std::vector<CsvRow>> parse() {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            GS_TRY(CsvRow row, parseRow());
            if (row.cells.size() > 1 || !row.cells[0].empty())
                rows.push_back(std::move(row));
        }
        return rows;
    }

  private:
    Result<CsvRow> parseRow() {
        CsvRow row{m_line, {}};
        for (;;) {
            const std::size_t begin = m_at;
            GS_TRY(std::string cell, parseField());
            row.cells.push_back(std::move(cell));
            row.spans.emplace_back(begin, m_at);
            if (m_at < m_text.size() && m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            endLine();
            return row;
        }
    }

    Result<std::string> parseField() {
        std::string cell;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const int line = m_line;
            ++m_at;
            if (!readQuoted(cell))
                return Error{
                    ErrorCode::Format,
                    "A quoted field begins in line " + std::to_string(line) + " and never ends.",
                    {}};
        }
        while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
            cell.push_back(m_text[m_at++]);
        return cell;
    }

    /// Up to and including the closing quote. False when there is none.
    bool readQuoted(std::string& cell) {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"') {
                if (m_at >= m_text.size() || m_text[m_at] != '"')
                    return true;
                ++m_at;
            }
            m_line += c == '\n' ? 1 : 0;
            cell.push_back(c);
        }
        return false;
    }

    void endLine() {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

}  // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text) {
    return CsvParser(text).parse();
}

Result<std::vector<CsvRow>> readCsv(const std::filesystem::path& path) {
    GS_TRY(const std::string text, readFile(path, kMaxCsvBytes));
    auto rows = parseCsv(text);
    if (!rows)
        return withContext(std::move(rows).error(), path.string());
    return rows;
}

std::string csvCell(const std::string& text) {
    const bool looksLikeMark = text.starts_with("\xEF\xBB\xBF");  // of the byte order, at the beginning of a file
    if (!looksLikeMark && text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell + '"';
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i > 0 ? "," : "") + csvCell(cells[i]);
    return line + '\n';
}

const std::string& cellAt(const CsvRow& row, std::size_t column) {
    static const std::string kNothing;
    return column < row.cells.size() ? row.cells[column] : kNothing;
}

std::optional<std::size_t> columnOf(const CsvRow& header,
                                    const std::vector<std::string_view>& names) {
    for (const std::string_view name : names) {
        for (std::size_t i = 0; i < header.cells.size(); ++i) {
            if (lowered(trimmed(header.cells[i])) == lowered(name))
                return i;
        }
    }
    return std::nullopt;
}

}  // namespace groundscope
