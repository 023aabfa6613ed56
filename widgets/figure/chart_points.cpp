// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/chart.h"
#include "widgets/figure/chart_axis.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace groundscope {
namespace {

constexpr double kMostSide = 260;
constexpr int kSteps = 5;
constexpr double kRadius = 1.4;
constexpr double kSameSpot = 0.25;  // points of the page: nearer ones are one dot in print

Ticks unitTicks() {
    return ticksUpTo(1, kSteps, false, true);
}

/// The last number below the square reaches beyond it.
double rightOf(const FigureStyle& style) {
    return style.ruler().width(QStringLiteral("1.0"), style.smallSize()) / 2;
}

/// Side of the square.
double sideOf(const PointChart& chart, const FigureStyle& style, double width) {
    return std::min(kMostSide, width - leftAxisWidth(unitTicks(), chart.yTitle, style) - rightOf(style));
}

/// One path of all dots: a run of any length is one item. Dots on the same spot are one.
PathItem dots(const PointChart& chart, const QRectF& frame, const FigureStyle& style) {
    PathItem item;
    item.path.setFillRule(Qt::WindingFill);
    std::set<std::pair<int, int>> spots;
    for (const QPointF& point : chart.points) {
        const QPointF at(frame.left() + std::clamp(point.x(), 0.0, 1.0) * frame.width(),
                         frame.bottom() - std::clamp(point.y(), 0.0, 1.0) * frame.height());
        if (spots.emplace(static_cast<int>(std::lround(at.x() / kSameSpot)), static_cast<int>(std::lround(at.y() / kSameSpot))).second)
            item.path.addEllipse(at, kRadius, kRadius);
    }
    item.fill = chart.series.look.color;
    item.stroke = style.ink();
    item.width = style.thinLine();
    return item;
}

}  // namespace

double pointChartHeight(const PointChart& chart, const FigureStyle& style, double width) {
    return chartTitleHeight(chart.title, style, width) + style.ruler().lineHeight(style.smallSize()) / 2 + sideOf(chart, style, width) +
           bottomAxisHeight(chart.xTitle, style);
}

void drawPointChart(const PointChart& chart, const FigureStyle& style, const QRectF& place, FigurePage& page) {
    const Ticks ticks = unitTicks();
    const double side = sideOf(chart, style, place.width());
    const double axis = leftAxisWidth(ticks, chart.yTitle, style);
    const double left = place.left() + (place.width() - axis - side - rightOf(style)) / 2;
    const double top = place.top() + chartTitleHeight(chart.title, style, place.width()) + style.ruler().lineHeight(style.smallSize()) / 2;
    const QRectF frame(left + axis, top, side, side);
    drawChartTitle(chart.title, style, place, page);
    drawLeftAxis(ticks, chart.yTitle, style, frame, left, page);
    drawBottomAxis(ticks, style.ruler().elided(chart.xTitle, style.fontSize(), place.width()), style, frame, page);
    addLine(page, frame.bottomLeft(), frame.topRight(), style.muted(), style.lineWidth(), LineStyle::Dashed);
    page.items.emplace_back(dots(chart, frame, style));
}

}  // namespace groundscope
