// SPDX-License-Identifier: GPL-3.0-or-later
/// What charts are built of: round ticks, grid lines, names along an axis. Not for others than chart_*.cpp.
#pragma once

#include "widgets/figure/chart.h"

namespace groundscope {

/// Values at which an axis from 0 on has a tick, in steps of 1, 2, 2.5 or 5 times a power of ten.
struct Ticks {
    double end = 1;
    int decimals = 0;
    std::vector<double> at;
    [[nodiscard]] QString text(std::size_t i) const;
};
/// At most `steps` steps up to `end`, which is rounded up unless `exact`.
Ticks ticksUpTo(double end, int steps, bool wholeNumbers, bool exact);

inline constexpr double kTick = 2.5;     ///< length
inline constexpr double kAxisGap = 2;    ///< between a tick and its number, between lines of words

void addLine(FigurePage& page, QPointF from, QPointF to, const QColor& color, double width, LineStyle line = LineStyle::Solid);
void addBar(FigurePage& page, const QRectF& box, const AreaStyle& look, const FigureStyle& style);
/// From `low` to `high`, with a cross stroke at either end.
void addWhisker(FigurePage& page, QPointF low, QPointF high, const FigureStyle& style);
void addWords(FigurePage& page, const QString& text, double size, QPointF at, Qt::AlignmentFlag align);

/// Room for the title of a chart, 0 without one; draws it.
double chartTitleHeight(const QString& title, const FigureStyle& style, double width);
void drawChartTitle(const QString& title, const FigureStyle& style, const QRectF& place, FigurePage& page);

/// Numbers, ticks and grid lines of an axis of values at the left of `frame`, and its title to the left of `left`.
void drawLeftAxis(const Ticks& ticks, const QString& title, const FigureStyle& style, const QRectF& frame, double left, FigurePage& page);
/// The same below `frame`.
void drawBottomAxis(const Ticks& ticks, const QString& title, const FigureStyle& style, const QRectF& frame, FigurePage& page);
/// Width of what drawLeftAxis puts left of the frame; height of what drawBottomAxis puts below.
double leftAxisWidth(const Ticks& ticks, const QString& title, const FigureStyle& style);
double bottomAxisHeight(const QString& title, const FigureStyle& style);

}  // namespace groundscope
