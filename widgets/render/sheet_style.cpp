// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/sheet_style.h"

#include "widgets/render/convert.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope::sheet {
namespace {

constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
constexpr double kEndless = 1e6;

}  // namespace

QFont fontOf(const SheetContext& context, double size, bool bold) {
    QFont font;
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(size * context.unit))));
    font.setBold(bold);
    return font;
}

double lineHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(font).lineSpacing());
}

double textHeight(const QString& text, const QFont& font, double width) {
    if (text.isEmpty())
        return 0;
    return std::ceil(QFontMetricsF(font)
                         .boundingRect(QRectF(0, 0, width, kEndless),
                                       Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                       text)
                         .height());
}

void drawText(
    QPainter& painter, const QRectF& box, const QString& text, const QFont& font, QRgb color) {
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(color));
    // Rounding of glyph widths must not break a line that was measured as one.
    painter.drawText(box.adjusted(0, 0, 1, lineHeight(font)), kWrapped, text);
}

double pillWidth(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    return metrics.horizontalAdvance(text) + metrics.height() * 0.9;
}

QRectF drawPill(
    QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color) {
    const QRectF box(at, QSizeF(pillWidth(text, font), QFontMetricsF(font).height() * 1.15));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
    return box;
}

void drawPanel(QPainter& painter,
               const QRectF& box,
               const OverlayScene& scene,
               const OverlayOptions& options) {
    const QSizeF frame(toQSize(scene.frame()));
    QRectF target(QPointF(0, 0), frame.scaled(box.size(), Qt::KeepAspectRatio));
    target.moveCenter(box.center());
    painter.fillRect(box, QColor::fromRgb(kEmptyPanel));
    painter.save();
    painter.setClipRect(target);
    painter.translate(target.topLeft());
    painter.scale(target.width() / frame.width(), target.height() / frame.height());
    paintOverlay(painter, scene, options);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(kLine), 1));
    painter.drawRect(box);
}

OverlayOptions panelOptions(const SheetContext& context, bool heat) {
    OverlayOptions options = context.options.overlay;
    for (const Layer layer :
         {Layer::Image, Layer::GroundTruth, Layer::Mask, Layer::Heat, Layer::Point})
        options.layer(layer).visible = true;
    options.heat.visible = heat;
    options.markScale = 1.35 * context.unit;
    if (context.range)
        options.heatStyle.range = context.range;
    return options;
}

}  // namespace groundscope::sheet
