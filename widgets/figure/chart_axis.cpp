// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/chart_axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kWhisker = 1.2;  // half of a cross stroke

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-9;
}

}  // namespace

QString Ticks::text(std::size_t i) const {
    return QLocale::c().toString(at[i], 'f', decimals);
}

Ticks ticksUpTo(double end, int steps, bool wholeNumbers, bool exact) {
    if (!(end > 0) || !std::isfinite(end))
        end = 1;
    const int atMost = std::max(1, steps);
    double power = std::pow(10, std::floor(std::log10(end / atMost)));
    double step = 0;
    for (; step == 0; power *= 10)
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const bool fits = end / (factor * power) <= atMost + 1e-9;
            const bool suits = (!wholeNumbers || isWhole(factor * power)) && (!exact || isWhole(end / (factor * power)) || power > end);
            if (step == 0 && fits && suits)
                step = factor * power;
        }
    Ticks ticks;
    const auto count = static_cast<int>(exact ? std::floor(end / step + 1e-9) : std::ceil(end / step - 1e-9));
    ticks.end = exact ? end : count * step;
    for (double unit = step; ticks.decimals < 6 && !isWhole(unit); unit *= 10)
        ++ticks.decimals;
    for (int i = 0; i <= count; ++i)
        ticks.at.push_back(i * step);
    return ticks;
}

void addLine(FigurePage& page, QPointF from, QPointF to, const QColor& color, double width, LineStyle line) {
    PathItem item;
    item.path.moveTo(from);
    item.path.lineTo(to);
    item.stroke = color;
    item.width = width;
    item.line = line;
    page.items.emplace_back(std::move(item));
}

void addBar(FigurePage& page, const QRectF& box, const AreaStyle& look, const FigureStyle& style) {
    PathItem item;
    item.path.addRect(box);
    item.fill = look.color;
    item.hatch = look.hatch;
    item.stroke = style.ink();
    item.width = style.thinLine();
    page.items.emplace_back(std::move(item));
}

void addWhisker(FigurePage& page, QPointF low, QPointF high, const FigureStyle& style) {
    addLine(page, low, high, style.ink(), style.lineWidth());
    const QPointF across = low.x() == high.x() ? QPointF(kWhisker, 0) : QPointF(0, kWhisker);
    for (const QPointF& end : {low, high})
        addLine(page, end - across, end + across, style.ink(), style.lineWidth());
}

void addWords(FigurePage& page, const QString& text, double size, QPointF at, Qt::AlignmentFlag align) {
    TextItem item;
    item.text = text;
    item.size = size;
    item.at = at;
    item.align = align;
    page.items.emplace_back(std::move(item));
}

double chartTitleHeight(const QString& title, const FigureStyle& style, double width) {
    if (title.isEmpty())
        return 0;
    return breakText(style.ruler(), title, style.fontSize(), width, Qt::AlignHCenter).height + 2 * kAxisGap;
}

void drawChartTitle(const QString& title, const FigureStyle& style, const QRectF& place, FigurePage& page) {
    if (!title.isEmpty())
        placeText(page, breakText(style.ruler(), title, style.fontSize(), place.width(), Qt::AlignHCenter), place.topLeft());
}

double leftAxisWidth(const Ticks& ticks, const QString& title, const FigureStyle& style) {
    double widest = 0;
    for (std::size_t i = 0; i < ticks.at.size(); ++i)
        widest = std::max(widest, style.ruler().width(ticks.text(i), style.smallSize()));
    return widest + kTick + 2 * kAxisGap + (title.isEmpty() ? 0 : style.ruler().lineHeight(style.fontSize()));
}

double bottomAxisHeight(const QString& title, const FigureStyle& style) {
    return kTick + kAxisGap + style.ruler().lineHeight(style.smallSize()) +
           (title.isEmpty() ? 0 : style.ruler().lineHeight(style.fontSize()));
}

void drawLeftAxis(const Ticks& ticks, const QString& title, const FigureStyle& style, const QRectF& frame, double left, FigurePage& page) {
    const double right = frame.left() - kTick - kAxisGap;
    for (std::size_t i = 0; i < ticks.at.size(); ++i) {
        const double y = frame.bottom() - ticks.at[i] / ticks.end * frame.height();
        if (ticks.at[i] > 0)
            addLine(page, {frame.left(), y}, {frame.right(), y}, style.grid(), style.thinLine());
        addLine(page, {frame.left() - kTick, y}, {frame.left(), y}, style.ink(), style.lineWidth());
        page.items.emplace_back(centredLine(style.ruler(), ticks.text(i), style.smallSize(), {right, y}, Qt::AlignRight));
    }
    addLine(page, frame.topLeft(), frame.bottomLeft(), style.ink(), style.lineWidth());
    if (title.isEmpty())
        return;
    TextItem item;
    item.text = style.ruler().elided(title, style.fontSize(), frame.height() + 2 * style.fontSize());
    item.size = style.fontSize();
    item.at = {left + style.ruler().ascent(style.fontSize()), frame.center().y()};
    item.align = Qt::AlignHCenter;
    item.turn = -90;
    page.items.emplace_back(std::move(item));
}

void drawBottomAxis(const Ticks& ticks, const QString& title, const FigureStyle& style, const QRectF& frame, FigurePage& page) {
    const double top = frame.bottom() + kTick + kAxisGap;
    for (std::size_t i = 0; i < ticks.at.size(); ++i) {
        const double x = frame.left() + ticks.at[i] / ticks.end * frame.width();
        if (ticks.at[i] > 0)
            addLine(page, {x, frame.top()}, {x, frame.bottom()}, style.grid(), style.thinLine());
        addLine(page, {x, frame.bottom()}, {x, frame.bottom() + kTick}, style.ink(), style.lineWidth());
        addWords(page, ticks.text(i), style.smallSize(), {x, top + style.ruler().ascent(style.smallSize())}, Qt::AlignHCenter);
    }
    addLine(page, frame.bottomLeft(), frame.bottomRight(), style.ink(), style.lineWidth());
    if (!title.isEmpty())
        addWords(page, title, style.fontSize(),
                 {frame.center().x(), top + style.ruler().lineHeight(style.smallSize()) + style.ruler().ascent(style.fontSize())}, Qt::AlignHCenter);
}

}  // namespace groundscope
