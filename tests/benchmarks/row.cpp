// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/row.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace groundscope::bench {
namespace {

constexpr std::size_t kColumns = 8;
using Fields = std::array<std::string, kColumns>;

const Fields& names() {
    static const Fields made{"program", "what", "figure", "baseline", "ratio", "promised", "verdict", "machine"};
    return made;
}

Fields fieldsOf(const Row& row) {
    return {row.program, row.what, row.figure, row.baseline, row.ratio, row.promise, row.verdict, row.machine};
}

std::string lineOf(const Fields& fields) {
    std::string line;
    for (const std::string& field : fields)
        line += (line.empty() ? "" : ",") + csvField(field);
    return line + "\n";
}

/// Lines of fields; nothing when a quote stays open.
std::optional<std::vector<std::vector<std::string>>> parseCsv(std::string_view text) {
    std::vector<std::vector<std::string>> lines;
    bool quoted = false;
    bool fresh = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (fresh)
            lines.emplace_back(1);
        fresh = false;
        std::string& field = lines.back().back();
        const char letter = text[i];
        const bool doubled = quoted && letter == '"' && i + 1 < text.size() && text[i + 1] == '"';
        if (doubled)
            field += text[++i];
        else if (letter == '"')
            quoted = !quoted;
        else if (quoted || (letter != ',' && letter != '\n'))
            field += letter;
        else if (letter == ',')
            lines.back().emplace_back();
        else
            fresh = true;
    }
    return quoted ? std::nullopt : std::optional(std::move(lines));
}

/// What people read: the promise with its verdict, and one column the less.
std::vector<std::vector<std::string>> shown(const std::vector<Row>& rows) {
    std::vector<std::vector<std::string>> lines{{"what", "figure", "baseline", "ratio", "promised", "machine", "program"}};
    for (const Row& row : rows)
        lines.push_back({row.what, row.figure, row.baseline, row.ratio,
                         row.promise + (row.verdict.empty() ? "" : ": " + row.verdict), row.machine, row.program});
    return lines;
}

/// Code points: how wide a text stands in a terminal.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char letter : text)
        quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return quoted + "\"";
}

bool appendRow(const std::filesystem::path& file, const Row& row) {
    std::error_code missing;
    const bool isNew = std::filesystem::file_size(file, missing) == 0 || missing;
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out << (isNew ? lineOf(names()) : std::string()) << lineOf(fieldsOf(row));
    return out.flush().good();
}

std::optional<std::vector<Row>> readRows(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto lines = parseCsv(text);
    if (!in || !lines || lines->empty() || !std::ranges::equal(lines->front(), names()))
        return std::nullopt;
    std::vector<Row> rows;
    for (std::size_t i = 1; i < lines->size(); ++i) {
        const auto& f = (*lines)[i];
        if (f.size() != kColumns)
            return std::nullopt;
        rows.push_back({f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]});
    }
    return rows;
}

std::string alignedTable(const std::vector<Row>& rows) {
    const auto lines = shown(rows);
    std::vector<std::size_t> widths(lines.front().size());
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line[i]));
    std::string text;
    for (std::size_t number = 0; number < lines.size(); ++number) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line += (i > 0 ? "  " : "") + lines[number][i] + std::string(widths[i] - widthOf(lines[number][i]), ' ');
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        if (number == 0)
            for (std::size_t i = 0; i < widths.size(); ++i)
                text += std::string(widths[i], '-') + (i + 1 < widths.size() ? "  " : "\n");
    }
    return text;
}

std::string markdownTable(const std::vector<Row>& rows) {
    const auto lines = shown(rows);
    std::string text;
    for (std::size_t number = 0; number < lines.size(); ++number) {
        text += "|";
        for (const std::string& field : lines[number]) {
            text += " ";
            for (const char letter : field)
                text += letter == '|' ? std::string("\\|") : letter == '\n' ? std::string(" ") : std::string(1, letter);
            text += " |";
        }
        text += "\n";
        if (number == 0)
            text += "| --- | --- | --- | ---: | --- | --- | --- |\n";
    }
    return text;
}

std::optional<std::string> withTable(std::string_view text, std::string_view table) {
    constexpr std::string_view kBegin = "<!-- benchmarks -->\n";
    constexpr std::string_view kEnd = "<!-- end of benchmarks -->\n";
    const std::size_t begin = text.find(kBegin);
    const std::size_t end = text.find(kEnd);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return std::nullopt;
    return std::string(text.substr(0, begin + kBegin.size())) + "\n" + std::string(table) + "\n" + std::string(text.substr(end));
}

}  // namespace groundscope::bench
