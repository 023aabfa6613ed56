// SPDX-License-Identifier: GPL-3.0-or-later
// Charts in a grid, under one legend; rows of bars that are too many for a page go on on the next.
#include "widgets/figure/chart_axis.h"
#include "widgets/figure/plot_charts.h"

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

class ChartGrid {
  public:
    ChartGrid(PageFlow& flow, const PlotCharts& made, const FigureStyle& style)
        : m_flow(flow), m_made(made), m_style(style), m_legend(legendHeight(made.series, style, flow.width())) {
        const int asked = style.page().columns;
        m_columns = std::min(asked > 0 ? asked : flow.width() >= 2 * kNarrowChart ? 2 : 1, static_cast<int>(made.charts.size()));
        const bool beside = std::ranges::all_of(made.charts, hasShortTitle);  // a letter stands in line with the title
        m_letters = made.charts.size() > 1 && !style.page().letters.empty();
        m_letter = m_letters && !beside ? style.ruler().lineHeight(style.fontSize()) : 0;
        m_width = (flow.width() - (m_columns - 1) * gap()) / m_columns;
    }

    void draw() {
        std::vector<Cell> row;
        for (const Chart& chart : m_made.charts)
            for (Cell& cell : cutToFit(chart, m_style, m_width, m_flow.mostHeight() - m_legend - m_letter)) {
                row.push_back(std::move(cell));
                if (static_cast<int>(row.size()) == m_columns)
                    addRow(row);
            }
        if (!row.empty())
            addRow(row);
    }

  private:
    [[nodiscard]] double gap() const { return std::max(m_style.gap(), m_style.fontSize()); }

    /// The legend stands over the first row of each page.
    void addRow(std::vector<Cell>& row) {
        double height = 0;
        for (const Cell& cell : row)
            height = std::max(height, cell.height);
        height += m_letter;
        const bool needsLegend = m_shown == 0 || !m_flow.fits(height);
        const double legend = needsLegend ? m_legend : 0;
        double top = m_flow.take(legend + height);
        if (needsLegend)
            drawLegend(m_made.series, m_style, QRectF(0, top, m_flow.width(), legend), m_flow.page());
        top += legend;
        double x = 0;
        for (const Cell& cell : row) {
            draw(cell, QRectF(x, top, m_width, height));
            x += m_width + gap();
        }
        m_flow.skip(gap());
        row.clear();
    }

    void draw(const Cell& cell, const QRectF& place) {
        FigurePage& page = m_flow.page();
        page.panels.push_back(place);
        if (m_letters)
            addWords(page, panelLetter(m_style.page().letters, m_shown), m_style.fontSize(),
                     {place.left(), place.top() + m_style.ruler().ascent(m_style.fontSize())}, Qt::AlignLeft);
        ++m_shown;
        const QRectF room = place.adjusted(0, m_letter, 0, 0);
        if (const auto* bars = std::get_if<BarChart>(&cell.chart))
            drawBarChart(*bars, cell.plan, m_style, room, page);
        else
            drawPointChart(std::get<PointChart>(cell.chart), m_style, room, page);
    }

    PageFlow& m_flow;
    const PlotCharts& m_made;
    const FigureStyle& m_style;
    double m_legend = 0;
    bool m_letters = false;
    double m_letter = 0;  // height of a line of its own
    double m_width = 0;
    int m_columns = 1;
    int m_shown = 0;
};

}  // namespace

void flowCharts(PageFlow& flow, const PlotCharts& made, const FigureStyle& style) {
    ChartGrid(flow, made, style).draw();
}

}  // namespace groundscope
