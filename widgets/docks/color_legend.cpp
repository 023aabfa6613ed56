// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/color_legend.h"

#include "widgets/docks/parts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kBarHeight = 14;
constexpr int kMarkerHeight = 6;

}  // namespace

QString heatValueText(double value) {
    return QLocale().toString(value, 'g', 3);
}

ColorLegend::ColorLegend(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Legend of the heat map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateDescription();
}

void ColorLegend::setStyle(const HeatStyle& style) {
    m_style = style;
    updateDescription();
    update();
}

void ColorLegend::setRange(std::optional<ValueRange> range) {
    m_range = range;
    updateDescription();
    update();
}

void ColorLegend::setLevel(std::optional<double> level) {
    m_level = level;
    updateDescription();
    update();
}

void ColorLegend::setMarker(std::optional<double> value) {
    if (value == m_marker)
        return;
    m_marker = value;
    update();
}

void ColorLegend::updateDescription() {
    QString text = m_range ? tr("Attention from %1 to %2").arg(heatValueText(m_range->low), heatValueText(m_range->high))
                           : tr("No heat map is shown");
    if (m_range && m_level)
        text += u'\n' + tr("Contour at %1").arg(heatValueText(*m_level));
    setAccessibleDescription(text);
    setToolTip(text);
}

QSize ColorLegend::sizeHint() const {
    return {200, kMarkerHeight + kBarHeight + 6 + fontMetrics().height()};
}

QSize ColorLegend::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

QRectF ColorLegend::bar() const {
    return {kMarkerHeight, kMarkerHeight, width() - 2.0 * kMarkerHeight, kBarHeight};
}

/// A short line under the bar with its number, moved in where it would leave the widget.
void ColorLegend::paintTick(QPainter& painter, double value, const QString& text) {
    const QRectF strip = bar();
    const double x = strip.left() + m_range->place(value) * strip.width();
    painter.drawLine(QPointF(x, strip.bottom()), QPointF(x, strip.bottom() + 4));
    const double advance = fontMetrics().horizontalAdvance(text);
    const double left = std::clamp(x - advance / 2, 0.0, std::max(0.0, width() - advance));
    painter.drawText(QRectF(left, strip.bottom() + 4, advance + 2, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ColorLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QImage strip(256, 1, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i)
        strip.setPixel(i, 0, colorAt(m_style.colors, heatPlace(i / 255.0, {0, 1}, m_style)));
    const QRectF box = bar();
    painter.setOpacity(m_range ? 1 : 0.35);
    painter.drawImage(box, strip);
    painter.setPen(mutedColor(palette()));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setOpacity(1);
    if (!m_range)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    const bool hasZero = m_range->low < 0 && m_range->high > 0;
    const double middle = hasZero ? 0 : (m_range->low + m_range->high) / 2;
    for (const double value : {m_range->low, middle, m_range->high})
        paintTick(painter, value, heatValueText(value));
    if (hasZero) {  // the value that means nothing
        const double x = box.left() + m_range->place(0) * box.width();
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - 1));
    }
    if (m_level) {
        const double x = box.left() + m_range->place(*m_level) * box.width();
        painter.setPen(QPen(Qt::white, 3));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - 1));
        painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - 1));
    }
    if (m_marker) {
        const double x = box.left() + m_range->place(*m_marker) * box.width();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        painter.drawPolygon(QPolygonF({{x - 4, 0}, {x + 4, 0}, {x, kMarkerHeight}}));
    }
}

}  // namespace groundscope
