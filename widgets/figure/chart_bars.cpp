// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/chart.h"
#include "widgets/figure/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kGroupShare = 0.8;    // of a group's room, taken by its bars
constexpr double kBinShare = 0.9;      // bins nearly touch
constexpr double kNameShare = 0.42;    // of the width, at most, for names beside rows
constexpr double kLeastColumn = 1.5;   // a thinner bar is no bar
constexpr double kColumnsHeight = 0.5; // of the frame's width
constexpr double kLeastFrame = 72;
constexpr double kMostFrame = 190;
constexpr int kNameLines = 3;
constexpr int kColumnTicks = 5;

double longestWord(const QString& text, const FigureStyle& style) {
    double widest = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = std::max(widest, style.ruler().width(word, style.smallSize()));
    return widest;
}

double widestNumber(const BarChart& chart, const FigureStyle& style) {
    double widest = 0;
    for (const auto& series : chart.bars)
        for (const auto& bar : series)
            if (bar)
                widest = std::max(widest, style.ruler().width(bar->number, style.smallSize()));
    return widest;
}

double topOf(const ChartBar& bar) {
    return bar.interval ? std::max(bar.to, bar.interval->high) : bar.to;
}

Ticks valueTicks(const BarChart& chart, int steps) {
    return chart.end > 0 ? ticksUpTo(chart.end, steps, chart.counts, true) : ticksUpTo(chart.longest(), steps, chart.counts, false);
}

int rowTickSteps(double width, const FigureStyle& style) {
    return std::clamp(static_cast<int>(width / (4.5 * style.smallSize())), 1, 5);
}

double slotOf(const BarChart& chart, double frameWidth) {
    return frameWidth / static_cast<double>(std::max<std::size_t>(1, chart.groups()));
}

double columnOf(const BarChart& chart, double slot) {
    return slot * (chart.edges ? kBinShare : kGroupShare) / static_cast<double>(std::max<std::size_t>(1, chart.series.size()));
}

TextBlock nameBelow(const QString& name, const FigureStyle& style, double slot) {
    return breakText(style.ruler(), name, style.smallSize(), slot - kAxisGap, Qt::AlignHCenter, kNameLines);
}

/// Names that need more lines than there are, or that would be broken inside a word, go beside rows.
bool namesFit(const BarChart& chart, const FigureStyle& style, double slot) {
    return std::ranges::all_of(chart.categories, [&](const QString& name) {
        return longestWord(name, style) <= slot - kAxisGap &&
               breakText(style.ruler(), name, style.smallSize(), slot - kAxisGap).lines <= kNameLines;
    });
}

/// Thick enough for its number, up to four bars side by side.
double rowThickness(const BarChart& chart, const FigureStyle& style) {
    const double number = style.ruler().capHeight(style.smallSize()) + 2.5;
    return chart.series.size() == 1 ? 1.2 * number : chart.series.size() <= 4 ? number : std::max(3.0, 0.5 * number);
}

bool hasRowNumbers(const BarChart& chart) {
    return chart.series.size() <= 4;
}

TextBlock nameBeside(const QString& name, const FigureStyle& style, double width) {
    return breakText(style.ruler(), name, style.smallSize(), width, Qt::AlignRight, kNameLines);
}

void planColumns(const BarChart& chart, const FigureStyle& style, double frameWidth, BarChartPlan& plan) {
    const double slot = slotOf(chart, frameWidth);
    plan.names = style.ruler().lineHeight(style.smallSize());
    if (!chart.edges)
        for (const QString& name : chart.categories)
            plan.names = std::max(plan.names, nameBelow(name, style, slot).height);
    plan.names += kTick + kAxisGap + (chart.categoryTitle.isEmpty() ? 0 : style.ruler().lineHeight(style.fontSize()));
    const double number = widestNumber(chart, style);
    const bool hasNumbers = number > 0 && number + 1 <= columnOf(chart, slot) / (chart.edges ? kBinShare : 1);
    plan.numbers = hasNumbers ? style.ruler().lineHeight(style.smallSize()) : 0;
    const double frame = std::clamp(kColumnsHeight * frameWidth, kLeastFrame, kMostFrame);
    // Half a line above: the number at the uppermost tick.
    plan.height = plan.titleHeight + std::max(plan.numbers, style.ruler().lineHeight(style.smallSize()) / 2) + frame + plan.names;
}

void planRows(const BarChart& chart, const FigureStyle& style, double width, BarChartPlan& plan) {
    plan.upright = false;
    double names = 0;
    for (const QString& name : chart.categories)
        names = std::max(names, style.ruler().width(name, style.smallSize()));
    plan.names = std::min(names, kNameShare * width);
    plan.numbers = hasRowNumbers(chart) ? widestNumber(chart, style) : 0;
    // The last number of the axis reaches half its width beyond the frame.
    plan.numbers = std::max(plan.numbers + kAxisGap, style.ruler().width(QStringLiteral("000"), style.smallSize()) / 2);
    const double bars = rowThickness(chart, style) * static_cast<double>(chart.series.size());
    plan.height = plan.titleHeight + bottomAxisHeight(chart.valueTitle, style);
    for (const QString& name : chart.categories) {
        plan.groupHeights.push_back(std::max(nameBeside(name, style, plan.names).height + 1, bars / kGroupShare));
        plan.height += plan.groupHeights.back();
    }
}

/// What is written under a group of columns, or at the edges of bins: every edge that has room.
void drawNamesBelow(const BarChart& chart, const BarChartPlan& plan, const FigureStyle& style, const QRectF& frame, FigurePage& page) {
    const double slot = slotOf(chart, frame.width());
    const double top = frame.bottom() + kTick + kAxisGap;
    double widest = 0;
    for (const QString& name : chart.categories)
        widest = std::max(widest, style.ruler().width(name, style.smallSize()));
    const int step = std::max(1, static_cast<int>(std::ceil((widest + 2 * kAxisGap) / slot)));
    for (int i = 0; i < chart.categories.size(); ++i) {
        if (!chart.edges) {
            placeText(page, nameBelow(chart.categories[i], style, slot), {frame.left() + i * slot + kAxisGap / 2, top});
            continue;
        }
        const double x = frame.left() + i * slot;
        addLine(page, {x, frame.bottom()}, {x, frame.bottom() + kTick}, style.ink(), style.lineWidth());
        if (i % step == 0)
            addWords(page, chart.categories[i], style.smallSize(), {x, top + style.ruler().ascent(style.smallSize())}, Qt::AlignHCenter);
    }
    const double baseline = frame.bottom() + plan.names - style.ruler().descent(style.fontSize());
    if (!chart.categoryTitle.isEmpty())
        addWords(page, style.ruler().elided(chart.categoryTitle, style.fontSize(), frame.width() + frame.left()), style.fontSize(),
                 {frame.center().x(), baseline}, Qt::AlignHCenter);
}

/// @param room  of a bar as long as the axis
void drawColumn(const ChartBar& bar, const AreaStyle& look, const FigureStyle& style, const QRectF& room, double end, bool number,
                FigurePage& page) {
    const auto heightOf = [&](double value) { return room.bottom() - value / end * room.height(); };
    if (bar.to > bar.from)
        addBar(page, QRectF(QPointF(room.left(), heightOf(bar.to)), QPointF(room.right(), heightOf(bar.from))), look, style);
    if (bar.interval)
        addWhisker(page, {room.center().x(), heightOf(bar.interval->low)}, {room.center().x(), heightOf(bar.interval->high)}, style);
    if (number && !bar.number.isEmpty())
        addWords(page, bar.number, style.smallSize(),
                 {room.center().x(), heightOf(topOf(bar)) - style.ruler().descent(style.smallSize())}, Qt::AlignHCenter);
}

void drawColumns(const BarChart& chart, const BarChartPlan& plan, const FigureStyle& style, const QRectF& place, FigurePage& page) {
    const Ticks ticks = valueTicks(chart, kColumnTicks);
    const double top = plan.titleHeight + std::max(plan.numbers, style.ruler().lineHeight(style.smallSize()) / 2);
    const double right = chart.edges ? style.ruler().width(chart.categories.back(), style.smallSize()) / 2 : 0;
    const QRectF frame = place.adjusted(leftAxisWidth(ticks, chart.valueTitle, style), top, -right, -plan.names);
    drawLeftAxis(ticks, chart.valueTitle, style, frame, place.left(), page);
    const double slot = slotOf(chart, frame.width());
    const double column = columnOf(chart, slot);
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        for (std::size_t g = 0; g < chart.groups(); ++g)
            if (const auto& bar = chart.bars[s][g]) {
                const double middle = frame.left() + (static_cast<double>(g) + 0.5) * slot;
                const double left = middle + (static_cast<double>(s) - static_cast<double>(chart.series.size()) / 2) * column;
                drawColumn(*bar, chart.series[s].look, style, QRectF(left, frame.top(), column, frame.height()), ticks.end,
                           plan.numbers > 0, page);
            }
    addLine(page, frame.bottomLeft(), frame.bottomRight(), style.ink(), style.lineWidth());
    drawNamesBelow(chart, plan, style, frame, page);
}

void drawRowGroup(const BarChart& chart, std::size_t group, const FigureStyle& style, const QRectF& room, double end, FigurePage& page) {
    const double thick = rowThickness(chart, style);
    const double first = room.center().y() - thick * static_cast<double>(chart.series.size()) / 2;
    std::vector<TextItem> numbers;  // over all bars: the next one may be longer
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto& bar = chart.bars[s][group];
        if (!bar)
            continue;
        const double top = first + static_cast<double>(s) * thick;
        const double middle = top + thick / 2;
        const auto placeOf = [&](double value) { return room.left() + value / end * room.width(); };
        if (bar->to > bar->from)
            addBar(page, QRectF(QPointF(placeOf(bar->from), top), QPointF(placeOf(bar->to), top + thick)), chart.series[s].look, style);
        if (bar->interval)
            addWhisker(page, {placeOf(bar->interval->low), middle}, {placeOf(bar->interval->high), middle}, style);
        if (hasRowNumbers(chart) && !bar->number.isEmpty())
            numbers.push_back(
                centredLine(style.ruler(), bar->number, style.smallSize(), {placeOf(topOf(*bar)) + kAxisGap, middle}, Qt::AlignLeft));
    }
    page.items.insert(page.items.end(), numbers.begin(), numbers.end());
}

void drawRows(const BarChart& chart, const BarChartPlan& plan, const FigureStyle& style, const QRectF& place, FigurePage& page) {
    const QRectF frame = place.adjusted(plan.names + kTick + kAxisGap, plan.titleHeight, -plan.numbers,
                                        -bottomAxisHeight(chart.valueTitle, style));
    const Ticks ticks = valueTicks(chart, rowTickSteps(frame.width(), style));
    drawBottomAxis(ticks, chart.valueTitle, style, frame, page);
    double top = frame.top();
    for (std::size_t g = 0; g < chart.groups(); ++g) {
        const QRectF room(frame.left(), top, frame.width(), plan.groupHeights[g]);
        const TextBlock name = nameBeside(chart.categories[static_cast<int>(g)], style, plan.names);
        placeText(page, name, {place.left(), room.center().y() - name.height / 2});
        drawRowGroup(chart, g, style, room, ticks.end, page);
        top += plan.groupHeights[g];
    }
    addLine(page, frame.topLeft(), frame.bottomLeft(), style.ink(), style.lineWidth());
}

}  // namespace

double BarChart::longest() const {
    double most = 0;
    for (const auto& one : bars)
        for (const auto& bar : one)
            if (bar)
                most = std::max({most, bar->from, topOf(*bar)});
    return most;
}

BarChartPlan planBarChart(const BarChart& chart, const FigureStyle& style, double width) {
    BarChartPlan plan;
    plan.titleHeight = chartTitleHeight(chart.title, style, width);
    const double frame = width - leftAxisWidth(valueTicks(chart, kColumnTicks), chart.valueTitle, style);
    const double slot = slotOf(chart, frame);
    if (chart.edges || (namesFit(chart, style, slot) && columnOf(chart, slot) >= 2 * kLeastColumn))
        planColumns(chart, style, frame, plan);
    else
        planRows(chart, style, width, plan);
    return plan;
}

void drawBarChart(const BarChart& chart, const BarChartPlan& plan, const FigureStyle& style, const QRectF& place, FigurePage& page) {
    drawChartTitle(chart.title, style, place, page);
    if (plan.upright)
        drawColumns(chart, plan, style, place, page);
    else
        drawRows(chart, plan, style, place, page);
}

BarChart someGroups(const BarChart& chart, std::size_t first, std::size_t count) {
    BarChart part = chart;
    part.end = chart.end > 0 ? chart.end : ticksUpTo(chart.longest(), kColumnTicks, chart.counts, false).end;
    part.categories = chart.categories.mid(static_cast<int>(first), static_cast<int>(count));
    for (auto& series : part.bars) {
        const auto from = series.begin() + static_cast<std::ptrdiff_t>(first);
        series = std::vector(from, from + static_cast<std::ptrdiff_t>(count));
    }
    return part;
}

}  // namespace groundscope
