// SPDX-License-Identifier: GPL-3.0-or-later
/// Charts of a figure: bars side by side, and points of one value against another, with axes, ticks and numbers. All
/// outlines and words; no series is told apart by its colour alone.
///
/// Lengths in points. Fonts are needed; any thread.
#pragma once

#include "core/metrics/statistics.h"
#include "widgets/figure/figure_style.h"
#include "widgets/figure/page.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace groundscope {

struct ChartSeries {
    QString name;
    AreaStyle look;
};

struct ChartBar {
    double from = 0;  ///< a bar that hangs where another one ends begins there
    double to = 0;
    QString number = {};   ///< beside the bar where there is room; may be empty
    std::optional<Interval> interval = {};  ///< drawn as a whisker
};

struct BarChart {
    QString title;          ///< above; may be empty
    QString valueTitle;     ///< along the axis of values
    QString categoryTitle;  ///< along the other one
    QStringList categories; ///< names of the groups of bars; with `edges` what stands at their edges, one more than groups
    bool edges = false;
    std::vector<ChartSeries> series;
    std::vector<std::vector<std::optional<ChartBar>>> bars;  ///< [series][group]; nothing: no value
    double end = 0;         ///< of the axis of values; 0: by the longest bar
    bool counts = false;    ///< whole numbers at the ticks
    [[nodiscard]] std::size_t groups() const { return bars.empty() ? 0 : bars.front().size(); }
    [[nodiscard]] double longest() const;
};

/// Where the parts of a chart of bars stand.
struct BarChartPlan {
    bool upright = true;        ///< columns; else rows, with the names at their left
    double titleHeight = 0;
    double names = 0;           ///< height below columns, width beside rows
    double numbers = 0;         ///< height above columns, width beside rows
    std::vector<double> groupHeights;  ///< of rows
    double height = 0;          ///< of everything
};
/// Columns where the names of the groups have room below them, else rows.
BarChartPlan planBarChart(const BarChart& chart, const FigureStyle& style, double width);
/// `place` has the plan's height; more stretches columns.
void drawBarChart(const BarChart& chart, const BarChartPlan& plan, const FigureStyle& style, const QRectF& place, FigurePage& page);
/// The same chart with some of its groups, on the same axis of values.
BarChart someGroups(const BarChart& chart, std::size_t first, std::size_t count);

/// Points in the unit square, [0, 1] along both axes, and the line on which both values are the same.
struct PointChart {
    QString title;
    QString xTitle;
    QString yTitle;
    std::vector<QPointF> points;
    ChartSeries series;
};
double pointChartHeight(const PointChart& chart, const FigureStyle& style, double width);
void drawPointChart(const PointChart& chart, const FigureStyle& style, const QRectF& place, FigurePage& page);

/// Swatches with names, in as many lines as they take; nothing for a single series.
double legendHeight(const std::vector<ChartSeries>& series, const FigureStyle& style, double width);
void drawLegend(const std::vector<ChartSeries>& series, const FigureStyle& style, const QRectF& place, FigurePage& page);

}  // namespace groundscope
