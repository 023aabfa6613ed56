// SPDX-License-Identifier: GPL-3.0-or-later
// LaTeX of tables.
#include "core/metrics/latex.h"
#include "core/metrics/table.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace groundscope {
namespace {

struct Escape {
    char32_t character;
    const char* latex;
};

/// Characters that mean something else, or nothing, in LaTeX text. Braces around [ and *: after a line end they would
/// be taken for its arguments; around < >: the old default font has other signs there. Around ` ' -: two become one sign,
/// and ?` !` others; a single ' or - is itself (isAlone).
constexpr std::array kEscapes{Escape{U'\\', "\\textbackslash{}"},
                              Escape{U'&', "\\&"},
                              Escape{U'%', "\\%"},
                              Escape{U'$', "\\$"},
                              Escape{U'#', "\\#"},
                              Escape{U'_', "\\_"},
                              Escape{U'{', "\\{"},
                              Escape{U'}', "\\}"},
                              Escape{U'~', "\\textasciitilde{}"},
                              Escape{U'^', "\\textasciicircum{}"},
                              Escape{U'<', "\\textless{}"},
                              Escape{U'>', "\\textgreater{}"},
                              Escape{U'|', "\\textbar{}"},
                              Escape{U'"', "\\texttt{\"}"},
                              Escape{U'`', "{`}"},
                              Escape{U'\'', "{'}"},
                              Escape{U'-', "{-}"},
                              Escape{U'[', "{[}"},
                              Escape{U']', "{]}"},
                              Escape{U'*', "{*}"},
                              Escape{0x00A0, "~"},
                              Escape{0x00AB, "\\textless{}\\textless{}"},
                              Escape{0x00BB, "\\textgreater{}\\textgreater{}"},
                              Escape{0x00B0, "$^\\circ$"},
                              Escape{0x00B1, "$\\pm$"},
                              Escape{0x00B5, "$\\mu$"},
                              Escape{0x00B7, "$\\cdot$"},
                              Escape{0x00D7, "$\\times$"},
                              Escape{0x00DF, "{\\ss}"},
                              Escape{0x00C6, "{\\AE}"},
                              Escape{0x00E6, "{\\ae}"},
                              Escape{0x00D8, "{\\O}"},
                              Escape{0x00F8, "{\\o}"},
                              Escape{0x0131, "{\\i}"},
                              Escape{0x0141, "{\\L}"},
                              Escape{0x0142, "{\\l}"},
                              Escape{0x0152, "{\\OE}"},
                              Escape{0x0153, "{\\oe}"},
                              Escape{0x2013, "--"},
                              Escape{0x2014, "---"},
                              Escape{0x2018, "`{}"},
                              Escape{0x2019, "'{}"},
                              Escape{0x201C, "``"},
                              Escape{0x201D, "''"},
                              Escape{0x2020, "$\\dagger$"},
                              Escape{0x2021, "$\\ddagger$"},
                              Escape{0x2026, "\\ldots{}"},
                              Escape{0x2212, "$-$"},
                              Escape{0x2264, "$\\leq$"},
                              Escape{0x2265, "$\\geq$"}};

/// Letters with an accent, as pairs of letter and base.
struct Accent {
    const char* command;
    std::u32string_view letters;
    std::string_view bases;
};
constexpr std::array kAccents{Accent{"\\`", U"ÀÈÌÒÙàèìòù", "AEIOUaeiou"},
                              Accent{"\\'", U"ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹź", "AEIOUYaeiouyCcNnSsZz"},
                              Accent{"\\^", U"ÂÊÎÔÛâêîôû", "AEIOUaeiou"},
                              Accent{"\\\"", U"ÄËÏÖÜäëïöüÿ", "AEIOUaeiouy"},
                              Accent{"\\~", U"ÃÑÕãñõ", "ANOano"},
                              Accent{"\\r", U"ÅåŮů", "AaUu"},
                              Accent{"\\c", U"ÇçŞş", "CcSs"},
                              Accent{"\\v", U"ČčĎďĚěŇňŘřŠšŤťŽž", "CcDdEeNnRrSsTtZz"},
                              Accent{"\\u", U"Ğğ", "Gg"},
                              Accent{"\\H", U"ŐőŰű", "OoUu"}};

/// A hyphen or apostrophe that no other one stands beside.
bool isAlone(const std::vector<CodePoint>& points, std::size_t i) {
    const char32_t value = points[i].value;
    const auto joins = [value](char32_t other) { return other == value || other == U'\u2013' || other == U'\u2014'; };
    return (value == U'-' || value == U'\'') && !(i > 0 && joins(points[i - 1].value)) &&
           !(i + 1 < points.size() && joins(points[i + 1].value));
}

std::string accented(char32_t value) {
    for (const Accent& accent : kAccents)
        if (const auto at = accent.letters.find(value); at != std::u32string_view::npos) {
            const std::string base = accent.bases[at] == 'i' ? "\\i" : std::string(1, accent.bases[at]);
            return "{" + std::string(accent.command) + "{" + base + "}}";
        }
    return {};
}

constexpr std::string_view kUnicodeMacro =
    "\\providecommand{\\gsunicode}[2]{\\ifdefined\\Umathcode#2\\else\\texttt{U+#1}\\fi}\n";

std::string named(char32_t value) {
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "%04X", static_cast<unsigned>(value));
    std::string letter;
    appendUtf8(letter, value);
    return std::string("\\gsunicode{") + code.data() + "}{" + letter + "}";
}

std::string cellText(const Column& column, const Row& row, const Cell& cell) {
    const CellKind kind = kindOf(column, row);
    const std::string shown = shownValue(cell, kind, column.precision);
    if (kind == CellKind::Text)
        return latexText(shown);
    if (shown.empty())
        return "--";
    // Numbers are set as mathematics where they carry a sign: a hyphen is no minus.
    std::string text = shown.find_first_of("<+-") == std::string::npos ? shown : "$" + shown + "$";
    if (cell.mark == Cell::Mark::Best)
        text = "\\textbf{" + text + "}";
    else if (cell.mark == Cell::Mark::Second)
        text = "\\underline{" + text + "}";
    const std::string interval = shownInterval(cell, kind, column.precision);
    return interval.empty() ? text : text + " {\\scriptsize$" + interval + "$}";
}

std::string rowText(const Table& table, const Row& row) {
    std::string text;
    bool named = false;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        text += (c > 0 ? " & " : "") + cellText(table.columns[c], row, row.cells[c]);
        const bool lastName = table.columns[c].kind == CellKind::Text &&
                              (c + 1 == table.columns.size() || table.columns[c + 1].kind != CellKind::Text);
        if (row.oracle && lastName && !named) {
            text += "$^{\\ddagger}$";
            named = true;
        }
    }
    return text + " \\\\\n";
}

/// Headings over neighbouring columns of one group, with their rules; empty without groups.
std::string groupHeadings(const Table& table) {
    std::string titles;
    std::string rules;
    for (std::size_t c = 0; c < table.columns.size();) {
        const std::string& group = table.columns[c].group;
        std::size_t end = c + 1;
        while (!group.empty() && end < table.columns.size() && table.columns[end].group == group)
            ++end;
        titles += c > 0 ? " & " : "";
        if (!group.empty()) {
            titles += "\\multicolumn{" + std::to_string(end - c) + "}{c}{" + latexText(group) + "}";
            rules += "\\cmidrule(lr){" + std::to_string(c + 1) + "-" + std::to_string(end) + "}\n";
        }
        c = end;
    }
    return rules.empty() ? "" : titles + " \\\\\n" + rules;
}

std::string head(const Table& table) {
    std::string text = "\\begin{tabular}{";
    for (const Column& column : table.columns)
        text += column.kind == CellKind::Text ? 'l' : 'r';
    text += "}\n\\toprule\n" + groupHeadings(table);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column& column = table.columns[c];
        text += (c > 0 ? " & " : "") + (column.latex.empty() ? latexText(column.title) : column.latex);
    }
    return text + " \\\\\n\\midrule\n";
}

std::string body(const Table& table) {
    std::string text;
    std::string group;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const Row& row = table.rows[r];
        if (row.group != group) {
            text += r > 0 ? "\\midrule\n" : "";
            if (!row.group.empty())
                text += "\\multicolumn{" + std::to_string(table.columns.size()) + "}{l}{\\emph{" + latexText(row.group) +
                        "}} \\\\\n";
        }
        group = row.group;
        text += rowText(table, row);
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

}  // namespace

std::string latexText(const std::string& text) {
    std::string out;
    const std::vector<CodePoint> points = codePoints(text);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const CodePoint& point = points[i];
        const auto found = std::find_if(kEscapes.begin(), kEscapes.end(),
                                        [&](const Escape& escape) { return escape.character == point.value; });
        if (isAlone(points, i))
            out += static_cast<char>(point.value);
        else if (found != kEscapes.end())
            out += found->latex;
        else if (point.value < 0x20 || point.value == 0x7F)
            out += ' ';
        else if (point.value < 0x7F)
            out += static_cast<char>(point.value);
        else if (const std::string letter = accented(point.value); !letter.empty())
            out += letter;
        else
            out += named(point.value);
    }
    return out;
}

std::string tableLatex(const Table& table) {
    std::string notes;
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.oracle; }))
        notes += "$^{\\ddagger}$ selects with the ground truth; not ranked.\\par\n";
    for (const std::string& note : table.footnotes)
        notes += latexText(note) + "\\par\n";
    std::string text = "\\begin{table}[t]\n\\centering\n\\caption{" + latexText(table.title) + "}\n\\label{tab:" +
                       table.key + "}\n" + head(table) + body(table);
    if (!notes.empty())
        text += "\\par\\smallskip\n{\\footnotesize\n" + notes + "}\n";
    text += "\\end{table}\n";
    return "% Needs \\usepackage{booktabs}.\n" + latexUnicodeMacro(text) + text;
}

std::string latexUnicodeMacro(const std::string& latex) {
    return latex.find("\\gsunicode{") == std::string::npos ? std::string() : std::string(kUnicodeMacro);
}

}  // namespace groundscope
