// SPDX-License-Identifier: GPL-3.0-or-later
// Charts in a grid, under one legend; rows of bars that are too many for a page go on on the next.
#include "widgets/figure/chart_axis.h"
#include "widgets/figure/plot_charts.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/plot_words.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kNarrowChart = 165;  // two charts side by side are at least this wide

struct Cell {
    Chart chart;
    BarChartPlan plan;  // of bars
    double height = 0;
};

Cell measured(Chart chart, const FigureStyle& style, double width) {
    Cell cell{std::move(chart), {}, 0};
    if (const auto* bars = std::get_if<BarChart>(&cell.chart)) {
        cell.plan = planBarChart(*bars, style, width);
        cell.height = cell.plan.height;
    } else {
        cell.height = pointChartHeight(std::get<PointChart>(cell.chart), style, width);
    }
    return cell;
}

/// Rows of bars cut into pieces that fit a page; everything else as it is.
std::vector<Cell> cutToFit(const Chart& chart, const FigureStyle& style, double width, double room) {
    Cell whole = measured(chart, style, width);
    const auto* bars = std::get_if<BarChart>(&whole.chart);
    if (whole.height <= room || bars == nullptr || whole.plan.upright || bars->groups() < 2)
        return {std::move(whole)};
    std::vector<Cell> pieces;
    double most = 0;
    for (const double height : whole.plan.groupHeights)
        most = std::max(most, height);
    const double rest = whole.plan.titleHeight + bottomAxisHeight(bars->valueTitle, style);
    const auto count = static_cast<std::size_t>(std::max(1.0, (room - rest) / most));
    for (std::size_t first = 0; first < bars->groups(); first += count) {
        Cell piece{someGroups(*bars, first, std::min(count, bars->groups() - first)), whole.plan, 0};
        const auto from = whole.plan.groupHeights.begin() + static_cast<std::ptrdiff_t>(first);
        piece.plan.groupHeights = std::vector(from, from + static_cast<std::ptrdiff_t>(std::get<BarChart>(piece.chart).groups()));
        piece.height = rest;
        for (const double height : piece.plan.groupHeights)
            piece.height += height;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// The name of a selector in the middle leaves room for a letter at the left.
bool hasShortTitle(const Chart& chart) {
    const auto* bars = std::get_if<BarChart>(&chart);
    return bars != nullptr && !bars->title.isEmpty();
}

class ChartPages {
  public:
    ChartPages(const TemplateInput& input, const PlotCharts& made)
        : m_input(input), m_made(made), m_legend(legendHeight(made.series, input.style, input.width)) {
        m_columns = input.spec.page.columns > 0 ? input.spec.page.columns : input.width >= 2 * kNarrowChart ? 2 : 1;
        m_columns = std::min(m_columns, static_cast<int>(made.charts.size()));
        const bool beside = std::ranges::all_of(made.charts, hasShortTitle);  // a letter stands in line with the title
        m_letters = made.charts.size() > 1 && !input.spec.page.letters.empty();
        m_letter = m_letters && !beside ? input.style.ruler().lineHeight(input.style.fontSize()) : 0;
        m_width = (input.width - (m_columns - 1) * gap()) / m_columns;
    }

    std::vector<FigurePage> make() {
        std::vector<Cell> row;
        for (const Chart& chart : m_made.charts)
            for (Cell& cell : cutToFit(chart, m_input.style, m_width, m_input.mostHeight - m_legend - m_letter)) {
                row.push_back(std::move(cell));
                if (static_cast<int>(row.size()) == m_columns)
                    addRow(row);
            }
        if (!row.empty())
            addRow(row);
        return std::move(m_pages);
    }

  private:
    [[nodiscard]] double gap() const { return std::max(m_input.style.gap(), m_input.style.fontSize()); }

    void addRow(std::vector<Cell>& row) {
        double height = 0;
        for (const Cell& cell : row)
            height = std::max(height, cell.height);
        height += m_letter;
        if (m_pages.empty() || m_pages.back().size.height() + gap() + height > m_input.mostHeight) {
            m_pages.emplace_back().size = QSizeF(m_input.width, m_legend);
            drawLegend(m_made.series, m_input.style, QRectF(0, 0, m_input.width, m_legend), m_pages.back());
        } else {
            m_pages.back().size.rheight() += gap();
        }
        FigurePage& page = m_pages.back();
        double x = 0;
        for (const Cell& cell : row) {
            draw(cell, QRectF(x, page.size.height(), m_width, height), page);
            x += m_width + gap();
        }
        page.size.rheight() += height;
        row.clear();
    }

    void draw(const Cell& cell, const QRectF& place, FigurePage& page) {
        page.panels.push_back(place);
        if (m_letters)
            addWords(page, panelLetter(m_input.spec.page.letters, m_shown++), m_input.style.fontSize(),
                     {place.left(), place.top() + m_input.style.ruler().ascent(m_input.style.fontSize())}, Qt::AlignLeft);
        const QRectF room = place.adjusted(0, m_letter, 0, 0);
        if (const auto* bars = std::get_if<BarChart>(&cell.chart))
            drawBarChart(*bars, cell.plan, m_input.style, room, page);
        else
            drawPointChart(std::get<PointChart>(cell.chart), m_input.style, room, page);
    }

    const TemplateInput& m_input;
    const PlotCharts& m_made;
    double m_legend = 0;
    bool m_letters = false;
    double m_letter = 0;  // height of a line of its own
    double m_width = 0;
    int m_columns = 1;
    int m_shown = 0;
    std::vector<FigurePage> m_pages;
};

QString barsInWords(const BarChart& chart) {
    QStringList parts;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        QStringList values;
        for (std::size_t g = 0; g < chart.groups(); ++g)
            if (const auto& bar = chart.bars[s][g]) {
                const auto i = static_cast<int>(g);
                const QString name = chart.edges ? QStringLiteral("%1–%2").arg(chart.categories[i], chart.categories[i + 1]) : chart.categories[i];
                values.append(QStringLiteral("%1: %2").arg(name, bar->number));
            }
        parts.append(QStringLiteral("%1: %2.").arg(chart.series[s].name, values.join(QStringLiteral("; "))));
    }
    const QString text = QStringLiteral("%1. %2").arg(chart.valueTitle, parts.join(u' '));
    return chart.title.isEmpty() ? text : QStringLiteral("%1: %2").arg(chart.title, text);
}

/// The numbers themselves: who does not see the bars reads them.
QString inWords(const PlotCharts& made) {
    QStringList parts{made.hint + u'.'};
    for (const Chart& chart : made.charts) {
        if (const auto* bars = std::get_if<BarChart>(&chart))
            parts.append(barsInWords(*bars));
        else
            parts.append(std::get<PointChart>(chart).title + u'.');
    }
    return parts.join(u' ');
}

QString emptyReason(const FigureData& data) {
    return data.plots.empty() ? FigureWords::tr("The runs hold nothing to plot.") : plotEmptyText(data.plots.front().kind);
}

}  // namespace

Result<Figure> layOutPlot(const TemplateInput& input) {
    const PlotCharts made = input.data.table ? tableCharts(withLabels(*input.data.table, input.spec), input.style)
                                             : plotCharts(input.data, input.spec.selectors, input.style);
    if (made.charts.empty())
        return Error{ErrorCode::InvalidInput, toUtf8(FigureWords::tr("There is nothing to plot. %1").arg(emptyReason(input.data))), {}};
    Figure figure;
    figure.pages = ChartPages(input, made).make();
    figure.caption = QStringLiteral("%1 (%2).").arg(made.hint, toQString(input.data.benchmark));
    figure.alt = inWords(made);
    figure.notes = made.notes;
    return figure;
}

}  // namespace groundscope
