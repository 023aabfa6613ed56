// SPDX-License-Identifier: GPL-3.0-or-later
// A table of `groundscope-cli table` as booktabs sets it: rules above, below and under the header, best bold, second
// underlined, rows that select with the ground truth marked. What is too wide goes on below, with its first columns again.
#include "widgets/figure/chart_axis.h"
#include "widgets/figure/plot_charts.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <numeric>

namespace groundscope {
namespace {

constexpr double kColumnGap = 0.9;   // of the font's size
constexpr double kRuleGap = 0.25;    // above and below a rule
constexpr double kNameShare = 0.4;   // of the width, at most, for each column that names rows
constexpr int kMostLines = 12;       // of a cell

/// One cell, broken to its column.
struct SetCell {
    TextBlock text;
    TextBlock interval;       // below the value
    bool underlined = false;
    [[nodiscard]] double height() const { return text.height + interval.height; }
};

QString minusSigns(QString text) {
    return text.replace(u'-', u'−');
}

/// A column's own title, with the heading above it.
QString titleOf(const Column& column) {
    const QString title = toQString(column.title);
    return column.group.empty() ? title : QStringLiteral("%1 %2").arg(toQString(column.group), title);
}

class TableSheet {
  public:
    TableSheet(const Table& table, const FigureStyle& style, PageFlow& flow) : m_table(table), m_style(style), m_flow(flow) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            m_natural.push_back(naturalWidth(c));
            m_least.push_back(std::min(leastWidth(c), m_natural.back()));
        }
        while (m_names < table.columns.size() && table.columns[m_names].kind == CellKind::Text)
            ++m_names;
    }

    void set() {
        for (const std::vector<std::size_t>& part : parts()) {
            setPart(part);
            m_flow.skip(m_style.fontSize());
        }
        setNotes();
    }

  private:
    [[nodiscard]] double gap() const { return kColumnGap * m_style.fontSize(); }
    [[nodiscard]] double ruleGap() const { return kRuleGap * m_style.fontSize(); }
    [[nodiscard]] double thick() const { return std::max(0.8, m_style.lineWidth()); }

    [[nodiscard]] QString wordsOf(const Row& row, std::size_t c) const {
        const Column& column = m_table.columns[c];
        const QString shown = toQString(shownValue(row.cells[c], kindOf(column, row), column.precision));
        if (column.kind != CellKind::Text)
            return shown.isEmpty() ? QStringLiteral("–") : minusSigns(shown);
        const QString text = column.key == "selector" ? selectorText(shown.toStdString()) : shown;
        return row.oracle && c + 1 == std::max<std::size_t>(1, m_names) ? text + u'‡' : text;
    }
    [[nodiscard]] QString intervalOf(const Row& row, std::size_t c) const {
        const Column& column = m_table.columns[c];
        return minusSigns(toQString(shownInterval(row.cells[c], kindOf(column, row), column.precision)));
    }

    [[nodiscard]] double widthOf(const QString& words) const {
        return m_style.ruler().width(words, m_style.fontSize(), TextWeight::Bold);
    }
    [[nodiscard]] double naturalWidth(std::size_t c) const {
        double width = widthOf(toQString(m_table.columns[c].title));
        for (const Row& row : m_table.rows)
            width = std::max({width, widthOf(wordsOf(row, c)), m_style.ruler().width(intervalOf(row, c), m_style.smallSize())});
        return width;
    }
    /// The longest word of names, whole values.
    [[nodiscard]] double leastWidth(std::size_t c) const {
        double width = longestWord(toQString(m_table.columns[c].title));
        for (const Row& row : m_table.rows)
            width = std::max({width, m_table.columns[c].kind == CellKind::Text ? longestWord(wordsOf(row, c)) : widthOf(wordsOf(row, c)),
                              m_style.ruler().width(intervalOf(row, c), m_style.smallSize())});
        return m_table.columns[c].kind == CellKind::Text ? std::min(width, kNameShare * m_flow.width()) : width;
    }
    [[nodiscard]] double longestWord(const QString& text) const {
        double width = 0;
        for (const QString& word : text.split(u' '))
            width = std::max(width, widthOf(word));
        return width;
    }

    /// Columns of each part, the names of rows first.
    [[nodiscard]] std::vector<std::vector<std::size_t>> parts() const {
        std::vector<std::size_t> names(m_names);
        std::iota(names.begin(), names.end(), 0);
        std::vector<std::vector<std::size_t>> parts{names};
        double used = 0;
        for (const std::size_t c : names)
            used += m_least[c] + gap();
        const double nameWidth = used;
        for (std::size_t c = m_names; c < m_table.columns.size(); ++c) {
            if (used + m_least[c] > m_flow.width() && parts.back().size() > m_names) {
                parts.push_back(names);
                used = nameWidth;
            }
            parts.back().push_back(c);
            used += m_least[c] + gap();
        }
        return parts;
    }

    /// Natural widths where there is room, else in between.
    void placeColumns(const std::vector<std::size_t>& part) {
        const double room = m_flow.width() - gap() * static_cast<double>(part.size() - 1);
        double natural = 0;
        double least = 0;
        for (const std::size_t c : part) {
            natural += m_natural[c];
            least += m_least[c];
        }
        const double share = natural <= room ? 1 : natural > least ? std::clamp((room - least) / (natural - least), 0.0, 1.0) : 0;
        m_lefts.clear();
        m_widths.clear();
        double x = 0;
        for (const std::size_t c : part) {
            m_lefts.push_back(x);
            m_widths.push_back(m_least[c] + share * (m_natural[c] - m_least[c]));
            x += m_widths.back() + gap();
        }
        m_width = x - gap();
        widenUnderHeadings(part);
        for (double& left : m_lefts)
            left += std::max(0.0, (m_flow.width() - m_width) / 2);
    }

    /// Columns that share a heading are together as wide as its longest word, as far as the page has room.
    void widenUnderHeadings(const std::vector<std::size_t>& part) {
        for (std::size_t first = 0, end = 0; first < part.size(); first = end) {
            end = groupEnd(part, first);
            const double span = m_lefts[end - 1] + m_widths[end - 1] - m_lefts[first];
            const double wanted = longestWord(toQString(m_table.columns[part[first]].group));
            const double more = std::min(wanted - span, m_flow.width() - m_width);
            if (more <= 0)
                continue;
            const double each = more / static_cast<double>(end - first);
            for (std::size_t i = first; i < part.size(); ++i) {
                m_lefts[i] += each * static_cast<double>(std::min(i, end) - first);
                m_widths[i] += i < end ? each : 0;
            }
            m_width += more;
        }
    }

    /// Where the columns end that share a heading with one of the part; columns without one stand by themselves.
    [[nodiscard]] std::size_t groupEnd(const std::vector<std::size_t>& part, std::size_t first) const {
        const std::string& group = m_table.columns[part[first]].group;
        std::size_t end = first + 1;
        while (end < part.size() && !group.empty() && m_table.columns[part[end]].group == group)
            ++end;
        return end;
    }

    void rule(double y, double width) {
        addLine(m_flow.page(), {m_lefts.front(), y}, {m_lefts.front() + m_width, y}, m_style.ink(), width);
    }

    SetCell setCell(const Row& row, std::size_t c, double width) const {
        const Cell& cell = row.cells[c];
        const bool isText = m_table.columns[c].kind == CellKind::Text;
        const Qt::AlignmentFlag align = isText ? Qt::AlignLeft : Qt::AlignRight;
        const QColor color = row.oracle ? m_style.mask("oracle").color : m_style.ink();
        const TextRun words{wordsOf(row, c), cell.mark == Cell::Mark::Best ? TextWeight::Bold : TextWeight::Regular, color};
        return {breakText(m_style.ruler(), {words}, m_style.fontSize(), width, align, kMostLines),
                breakText(m_style.ruler(), {{intervalOf(row, c), TextWeight::Regular, color}}, m_style.smallSize(), width, align, 1),
                cell.mark == Cell::Mark::Second};
    }

    void underline(const TextBlock& text, QPointF topLeft) {
        for (const TextItem& item : text.items) {
            const QPointF at = item.at + topLeft + QPointF(0, 0.15 * item.size);
            addLine(m_flow.page(), at, at + QPointF(m_style.ruler().width(item.text, item.size, item.weight), 0), item.color, m_style.thinLine());
        }
    }

    [[nodiscard]] std::vector<TextBlock> headerOf(const std::vector<std::size_t>& part) const {
        std::vector<TextBlock> header;
        for (std::size_t i = 0; i < part.size(); ++i) {
            const Column& column = m_table.columns[part[i]];
            header.push_back(breakText(m_style.ruler(), toQString(column.title), m_style.fontSize(), m_widths[i],
                                       column.kind == CellKind::Text ? Qt::AlignLeft : Qt::AlignRight, kMostLines));
        }
        return header;
    }

    /// A heading shared by neighbouring columns, [first, end) of the part.
    struct Heading {
        std::size_t first = 0;
        std::size_t end = 0;
        TextBlock text;
    };
    [[nodiscard]] std::vector<Heading> headingsOf(const std::vector<std::size_t>& part) const {
        std::vector<Heading> headings;
        for (std::size_t i = 0; i < part.size();) {
            const std::string& group = m_table.columns[part[i]].group;
            const std::size_t end = groupEnd(part, i);
            const double width = m_lefts[end - 1] + m_widths[end - 1] - m_lefts[i];
            if (!group.empty())
                headings.push_back({i, end, breakText(m_style.ruler(), toQString(group), m_style.fontSize(), width, Qt::AlignHCenter, 3)});
            i = end;
        }
        return headings;
    }

    [[nodiscard]] static double tallest(const std::vector<TextBlock>& blocks) {
        double height = 0;
        for (const TextBlock& block : blocks)
            height = std::max(height, block.height);
        return height;
    }

    void setHeader(const std::vector<std::size_t>& part, double rowHeight) {
        const std::vector<TextBlock> titles = headerOf(part);
        const std::vector<Heading> headings = headingsOf(part);
        double above = 0;
        for (const Heading& heading : headings)
            above = std::max(above, heading.text.height + 2 * ruleGap());
        const double height = 4 * ruleGap() + above + tallest(titles);
        if (!m_flow.fits(height + rowHeight))
            m_flow.breakPage();
        const double top = m_flow.take(height);
        rule(top + thick() / 2, thick());
        for (const Heading& heading : headings) {
            placeText(m_flow.page(), heading.text, {m_lefts[heading.first], top + 2 * ruleGap() + above - 2 * ruleGap() - heading.text.height});
            const double y = top + ruleGap() + above;
            addLine(m_flow.page(), {m_lefts[heading.first], y}, {m_lefts[heading.end - 1] + m_widths[heading.end - 1], y}, m_style.ink(),
                    m_style.thinLine());
        }
        const double bottom = top + height - 2 * ruleGap();
        for (std::size_t i = 0; i < part.size(); ++i)
            placeText(m_flow.page(), titles[i], {m_lefts[i], bottom - titles[i].height});
        rule(top + height - ruleGap(), m_style.thinLine());
    }

    void closePage() {
        const double top = m_flow.take(ruleGap() + thick());
        rule(top + ruleGap() + thick() / 2, thick());
    }

    /// Room for something in the table; on a new page it stands below the header.
    double takeRow(const std::vector<std::size_t>& part, double height) {
        if (!m_flow.fits(height + ruleGap() + thick())) {
            closePage();
            m_flow.breakPage();
            setHeader(part, height);
        }
        return m_flow.take(height);
    }

    void setRow(const std::vector<std::size_t>& part, const Row& row) {
        std::vector<SetCell> cells;
        double height = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            cells.push_back(setCell(row, part[i], m_widths[i]));
            height = std::max(height, cells.back().height());
        }
        const double top = takeRow(part, height);
        for (std::size_t i = 0; i < part.size(); ++i) {
            placeText(m_flow.page(), cells[i].text, {m_lefts[i], top});
            placeText(m_flow.page(), cells[i].interval, {m_lefts[i], top + cells[i].text.height});
            if (cells[i].underlined)
                underline(cells[i].text, {m_lefts[i], top});
        }
    }

    void setGroup(const std::vector<std::size_t>& part, const std::string& group, bool isFirst) {
        const TextBlock name = breakText(m_style.ruler(), {{selectorText(group), TextWeight::Italic, m_style.ink()}}, m_style.fontSize(),
                                         m_width, Qt::AlignLeft, 2);
        const double above = isFirst ? 0 : 2 * ruleGap();
        const double top = takeRow(part, above + name.height);
        if (!isFirst)
            rule(top + ruleGap(), m_style.thinLine());
        placeText(m_flow.page(), name, {m_lefts.front(), top + above});
    }

    void setPart(const std::vector<std::size_t>& part) {
        placeColumns(part);
        setHeader(part, 2 * m_style.ruler().lineHeight(m_style.fontSize()));
        std::string group;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            if (m_table.rows[r].group != group)
                setGroup(part, m_table.rows[r].group, r == 0);
            group = m_table.rows[r].group;
            setRow(part, m_table.rows[r]);
        }
        closePage();
    }

    void setNotes() {
        std::vector<QString> notes;
        if (std::ranges::any_of(m_table.rows, &Row::oracle))
            notes.push_back(figureText("‡ selects with the ground truth; not ranked."));
        for (const std::string& note : m_table.footnotes)
            notes.push_back(toQString(note));
        for (const QString& note : notes) {
            const TextBlock block = breakText(m_style.ruler(), note, m_style.smallSize(), m_flow.width(), Qt::AlignLeft, kMostLines);
            placeText(m_flow.page(), block, {0, m_flow.take(block.height)});
        }
    }

    const Table& m_table;
    const FigureStyle& m_style;
    PageFlow& m_flow;
    std::vector<double> m_natural;
    std::vector<double> m_least;
    std::size_t m_names = 0;       // columns that name rows
    std::vector<double> m_lefts;   // of the part that is being set
    std::vector<double> m_widths;
    double m_width = 0;
};

/// "Oracle: maximum 1, n 68, M 77.5; maximum 2, …": names of rows without those of their columns, each group named once.
QString inWords(const Table& table) {
    QStringList rows;
    std::string group;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const Column& column = table.columns[c];
            const std::string shown = shownValue(row.cells[c], kindOf(column, row), column.precision);
            if (shown.empty())
                continue;
            const QString words = column.key == "selector" ? selectorText(shown) : toQString(shown);
            cells.append(column.kind == CellKind::Text ? words : QStringLiteral("%1 %2").arg(titleOf(column), minusSigns(words)));
        }
        const QString head = row.group == group ? QString() : selectorText(row.group) + QStringLiteral(": ");
        group = row.group;
        rows.append(head + cells.join(QStringLiteral(", ")));
    }
    return QStringLiteral("%1. %2.").arg(toQString(table.title), rows.join(QStringLiteral("; ")));
}

}  // namespace

Result<Figure> layOutTable(const TemplateInput& input) {
    if (!input.data.table || input.data.table->rows.empty() || input.data.table->columns.empty())
        return nothingToShow("the table has no rows: the runs hold none of what it counts; groundscope-cli evaluate says what they hold.");
    const Table table = withLabels(*input.data.table, input.spec);
    PageFlow flow(input.width, input.mostHeight);
    TableSheet(table, input.style, flow).set();
    if (table.key == "ablation") {
        flow.skip(input.style.fontSize());
        flowCharts(flow, tableCharts(table, input.style), input.style);
    }
    Figure figure;
    figure.pages = flow.finish();
    if (figure.pages.front().panels.empty())
        figure.pages.front().panels.emplace_back(QPointF(0, 0), figure.pages.front().size);
    figure.title = toQString(table.title);
    figure.caption = toQString(table.title) + u'.';
    figure.alt = inWords(table);
    return figure;
}

}  // namespace groundscope
