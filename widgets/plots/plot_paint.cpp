// SPDX-License-Identifier: GPL-3.0-or-later
// PlotView: painting. Data colours are the same in every theme; all, listed and asked for differ by shape too.
#include "widgets/docks/parts.h"
#include "widgets/plots/plot_view.h"
#include "widgets/render/plot_words.h"
#include "widgets/render/palette.h"
#include "widgets/render/selection_marks.h"

#include <QPainter>

namespace groundscope {
namespace {

constexpr double kSmaller = 0.9;
constexpr double kRing = 4;
constexpr double kDisc = 6;

}  // namespace

QFont PlotView::smallFont() const {
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * kSmaller);
    return small;
}

QColor PlotView::barColor(const PlotBar& bar) const {
    return bar.row.empty() ? dataColor(DataRole::GroundTruth) : selectorMark(bar.row).color;
}

void PlotView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(smallFont());
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    if (m_plot.kind == PlotKind::Runs)
        paintPoints(painter);
    paintTexts(painter);
    paintFocus(painter);
}

void PlotView::paintBars(QPainter& painter) const {
    const QColor outline = mutedColor(palette());
    const bool isBoxed = m_plot.kind == PlotKind::Failures || m_plot.kind == PlotKind::Runs;
    for (std::size_t i = 0; i < m_places.bars.size(); ++i) {
        const PlacedBar& placed = m_places.bars[i];
        QColor light = palette().color(QPalette::Highlight);
        light.setAlpha(40);
        if (static_cast<int>(i) == m_hovered)
            painter.fillRect(placed.area, light);
        if (isBoxed) {
            painter.setPen(QPen(palette().color(QPalette::Mid), m_plot.kind == PlotKind::Runs ? 0.5 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(m_plot.kind == PlotKind::Runs ? placed.area : placed.area.adjusted(2, 2, -2, -2));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(barColor(m_plot.bars[i]));
        painter.drawRect(placed.listed);
        if (placed.all.isEmpty())
            continue;
        painter.setPen(QPen(outline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placed.all);
    }
    painter.setPen(QPen(outline, 1));
    for (const QLineF& line : m_places.lines)
        painter.drawLine(line);
}

/// Rings are all samples, discs the listed ones.
void PlotView::paintPoints(QPainter& painter) {
    if (m_plot.points.empty())
        return;
    const QRectF frame = m_places.frame;
    if (m_points.isNull()) {
        const double scale = devicePixelRatioF();
        m_points = QPixmap(size() * scale);
        m_points.setDevicePixelRatio(scale);
        m_points.fill(Qt::transparent);
        QPainter once(&m_points);
        once.setRenderHint(QPainter::Antialiasing);
        once.setPen(QPen(mutedColor(palette()), 1, Qt::DashLine));
        once.drawLine(frame.bottomLeft(), frame.topRight());
        for (const bool listed : {false, true}) {
            once.setPen(listed ? QPen(Qt::NoPen) : QPen(mutedColor(palette()), 1));
            once.setBrush(listed ? QBrush(dataColor(DataRole::GroundTruth)) : QBrush(Qt::NoBrush));
            for (const PlotPoint& point : m_plot.points)
                if (point.listed == listed)
                    once.drawEllipse(QPointF(frame.left() + static_cast<double>(point.x) * frame.width(),
                                             frame.bottom() - static_cast<double>(point.y) * frame.height()),
                                     (listed ? kDisc : kRing) / 2, (listed ? kDisc : kRing) / 2);
        }
    }
    painter.drawPixmap(0, 0, m_points);
}

void PlotView::paintTexts(QPainter& painter) const {
    for (const PlacedText& text : m_places.texts) {
        painter.setPen(text.strong ? palette().color(QPalette::WindowText) : mutedColor(palette()));
        painter.drawText(text.box, text.flags, text.text);
    }
    if (m_plot.kind != PlotKind::Runs || m_plot.bars.empty())
        return;
    const double height = painter.fontMetrics().height();
    painter.save();
    painter.translate(4, m_places.frame.center().y());
    painter.rotate(-90);
    painter.setPen(mutedColor(palette()));
    painter.drawText(QRectF(-m_places.frame.height() / 2, 0, m_places.frame.height(), height), Qt::AlignCenter, plotSideText(m_plot));
    painter.restore();
}

/// The bars that the query asks for have a thick edge, those under the keys a ring.
void PlotView::paintFocus(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    for (std::size_t i = 0; i < m_plot.bars.size(); ++i)
        if (m_plot.bars[i].asked)
            painter.drawRect(m_places.bars[i].area.adjusted(1, 1, -1, -1));
    if ((!hasFocus() && !m_pressed) || m_current < 0)
        return;
    const QRectF range = areaOf(m_current).united(areaOf(m_anchor));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(range.adjusted(1, 1, -1, -1));
}

}  // namespace groundscope
