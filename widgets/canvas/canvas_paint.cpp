// SPDX-License-Identifier: GPL-3.0-or-later
// CanvasView's drawing: the picture, or the words that stand in its place.
#include "widgets/canvas/canvas_view.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kTextWidth = 520;

QColor canvasColor(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return dark ? QColor(0x17, 0x18, 0x1a) : QColor(0xd3, 0xd6, 0xda);
}

}  // namespace

void CanvasView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.fillRect(rect(), canvasColor(palette()));
    if (m_state == State::Ready) {
        paintPicture(painter);
        paintForeground(painter);
        painter.save();
        if (!m_peeking && m_errorLegend && m_scene.showsErrors(m_options))
            paintErrorLegend(painter);
        paintNote(painter);
        painter.restore();  // else the frame of the focus would be filled
    } else {
        paintStateText(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CanvasView::paintForeground(QPainter& painter) {
    std::vector<Foreground> layers = m_topmost;
    layers.insert(layers.begin(), m_foreground);
    for (const Foreground& paint : layers) {
        if (!paint || m_peeking)
            continue;
        painter.save();
        paint(painter, frame());
        painter.restore();
    }
}

void CanvasView::paintPicture(QPainter& painter) {
    const QTransform transform = widgetFromImageTransform();
    const QRectF visible = transform.inverted().mapRect(QRectF(rect()));
    OverlayOptions options = m_options;
    if (m_peeking) {
        options.image = LayerOptions{};
        for (const Layer layer : {Layer::GroundTruth, Layer::Mask, Layer::Heat, Layer::Point})
            options.layer(layer).visible = false;
    }
    painter.save();
    painter.setTransform(transform, true);
    paintOverlay(painter, m_scene, options, m_heat, visible);
    painter.restore();
}

void CanvasView::paintStateText(QPainter& painter) {
    const int margin = 24;
    const int textWidth = std::min(kTextWidth, width() - 2 * margin);
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() * 1.35);
    titleFont.setBold(true);
    const QRect bounds(0, 0, textWidth, 10000);
    QRect title = QFontMetrics(titleFont).boundingRect(bounds, flags, m_title);
    QRect hint = m_hint.isEmpty() ? QRect()
                                  : QFontMetrics(font()).boundingRect(
                                        bounds, flags | Qt::TextWrapAnywhere, m_hint);
    const int gap = m_hint.isEmpty() ? 0 : 10;
    const int top = (height() - title.height() - gap - hint.height()) / 2;
    const int left = (width() - textWidth) / 2;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(titleFont);
    painter.drawText(QRect(left, top, textWidth, title.height()), flags, m_title);
    painter.setFont(font());
    painter.setOpacity(0.8);
    painter.drawText(QRect(left, top + title.height() + gap, textWidth, hint.height()),
                     flags | Qt::TextWrapAnywhere,
                     m_hint);
    painter.setOpacity(1);
}

/// Which hatching is what, with shares of the union, in the upper left corner.
void CanvasView::paintErrorLegend(QPainter& painter) {
    const QFontMetrics metrics(font());
    const int swatch = metrics.height();
    const int line = swatch + 6;
    int width = 0;
    for (const ErrorPart part : kErrorParts)
        width = std::max(width, metrics.horizontalAdvance(errorShareText(*m_scene.errors, part)));
    QRect box(8, 8, swatch + width + 24, line * static_cast<int>(kErrorParts.size()) + 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 200));
    painter.drawRoundedRect(box, 6, 6);
    int top = box.top() + 6;
    for (const ErrorPart part : kErrorParts) {
        const QRect mark(box.left() + 8, top, swatch, swatch);
        painter.fillRect(mark, Qt::white);
        painter.fillRect(mark, errorBrush(part, 1));
        painter.setPen(Qt::white);
        painter.drawText(QRect(mark.right() + 8, top, width + 2, swatch), Qt::AlignVCenter | Qt::AlignLeft,
                         errorShareText(*m_scene.errors, part));
        top += line;
    }
}

void CanvasView::paintNote(QPainter& painter) {
    const QString note = m_peeking ? tr("Overlays hidden while the keys are held") : m_note;
    if (note.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const QString text = metrics.elidedText(note, Qt::ElideRight, width() - 48);
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 24, metrics.height() + 12);
    box.moveCenter(QPointF(width() / 2.0, height() - 16 - box.height() / 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 200));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace groundscope
