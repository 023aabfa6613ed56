// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/color_legend.h"

#include "widgets/docks/parts.h"

#include <QLocale>
#include <QPainter>

namespace groundscope {
namespace {

constexpr int kBarHeight = 14;

}  // namespace

QString heatValueText(double value) {
    return QLocale().toString(value, 'g', 3);
}

ColorLegend::ColorLegend(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Legend of the heat map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateDescription();
}

void ColorLegend::setColors(ColorMap colors) {
    m_colors = colors;
    updateDescription();
    update();
}

void ColorLegend::setRange(std::optional<ValueRange> range) {
    m_range = range;
    updateDescription();
    update();
}

void ColorLegend::updateDescription() {
    const QString text = m_range
                             ? tr("Attention from %1 to %2")
                                   .arg(heatValueText(m_range->low), heatValueText(m_range->high))
                             : tr("No heat map is shown");
    setAccessibleDescription(text);
    setToolTip(text);
}

QSize ColorLegend::sizeHint() const {
    return {200, kBarHeight + 4 + fontMetrics().height()};
}

QSize ColorLegend::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void ColorLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QImage strip(256, 1, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i)
        strip.setPixel(i, 0, colorTable(m_colors)[static_cast<std::size_t>(i)]);
    const QRect bar(0, 0, width(), kBarHeight);
    painter.setOpacity(m_range ? 1 : 0.35);
    painter.drawImage(bar, strip);
    painter.setPen(mutedColor(palette()));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    painter.setOpacity(1);
    if (!m_range)
        return;
    const QRect numbers(0, kBarHeight + 4, width(), fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(numbers, Qt::AlignLeft | Qt::AlignVCenter, heatValueText(m_range->low));
    painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, heatValueText(m_range->high));
    painter.drawText(numbers,
                     Qt::AlignHCenter | Qt::AlignVCenter,
                     heatValueText((m_range->low + m_range->high) / 2));
}

}  // namespace groundscope
