// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/overlay_painter.h"

#include "widgets/render/convert.h"
#include "widgets/render/heat_contour.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

// Logical pixels of the device.
constexpr double kOutlineWidth = 2.0;
constexpr double kHaloWidth = 4.0;
constexpr double kPointRadius = 7.5;
constexpr double kLabelPadding = 4.0;

struct Pens {
    ImageView view;
    double unit = 1;  ///< image pixels per logical pixel
    double markScale = 1;

    [[nodiscard]] QPen pen(const QColor& color, double width) const {
        QPen result(color, width * markScale * unit);
        result.setJoinStyle(Qt::BevelJoin);
        result.setCapStyle(Qt::SquareCap);
        return result;
    }
};

Pens pensFor(const QPainter& painter, const OverlayOptions& options, const QRectF& visible) {
    const QTransform device = painter.deviceTransform();
    const QTransform world = painter.worldTransform();
    Pens pens;
    pens.view = {std::hypot(device.m11(), device.m12()), visible};
    pens.unit = 1 / std::hypot(world.m11(), world.m12());
    pens.markScale = options.markScale;
    return pens;
}

QColor halo() {
    return QColor(255, 255, 255);
}

void fillShape(
    QPainter& painter, const MaskShape& shape, QColor color, double opacity, const Pens& pens) {
    if (opacity <= 0)
        return;
    color.setAlphaF(static_cast<float>(std::min(opacity, 1.0)));
    shape.fill(painter, color, pens.view);
}

void strokeMask(QPainter& painter, const MaskShape& shape, bool oracle, const Pens& pens) {
    const QColor color = dataColor(DataRole::Prediction);
    shape.stroke(painter,
                 pens.pen(oracle ? color : halo(), oracle ? 3 * kOutlineWidth : kHaloWidth),
                 pens.view);
    shape.stroke(painter,
                 pens.pen(oracle ? QColor(Qt::white) : color, oracle ? 1.6 : kOutlineWidth),
                 pens.view);
}

/// Fills below outlines, and the dashes on top: where mask and ground truth coincide both can be
/// seen.
void paintMasks(QPainter& painter,
                const OverlayScene& scene,
                const OverlayOptions& options,
                const Pens& pens) {
    const QColor blue = dataColor(DataRole::GroundTruth);
    const bool errors = scene.showsErrors(options);
    if (errors)
        for (const ErrorPart part : kErrorParts)
            scene.errors->shape(part).fill(painter, errorBrush(part, pens.unit * pens.markScale), pens.view);
    if (options.groundTruth.visible) {
        fillShape(painter, scene.groundTruth, blue, errors ? 0 : options.groundTruth.opacity, pens);
        scene.groundTruth.stroke(painter, pens.pen(halo(), kHaloWidth), pens.view);
    }
    if (options.mask.visible) {
        fillShape(painter, scene.mask, dataColor(DataRole::Prediction), errors ? 0 : options.mask.opacity, pens);
        strokeMask(painter, scene.mask, scene.maskIsOracle, pens);
    }
    if (options.groundTruth.visible) {
        QPen dashes = pens.pen(blue, kOutlineWidth);
        dashes.setCapStyle(Qt::FlatCap);
        dashes.setDashPattern({4.0, 2.5});
        scene.groundTruth.stroke(painter, dashes, pens.view);
    }
}

void paintHeat(QPainter& painter,
               const OverlayScene& scene,
               const HeatLayer& heat,
               const OverlayOptions& options,
               const QRectF& visible) {
    // The padding of the model's square lies outside the picture and is cut here.
    const QRectF picture(QPointF(0, 0), QSizeF(toQSize(scene.frame())));
    const QRectF target = heat.rect.intersected(picture).intersected(visible);
    if (heat.texture.isNull() || target.isEmpty())
        return;
    const double across = heat.texture.width() / heat.rect.width();
    const double down = heat.texture.height() / heat.rect.height();
    const QRectF source((target.left() - heat.rect.left()) * across,
                        (target.top() - heat.rect.top()) * down,
                        target.width() * across,
                        target.height() * down);
    painter.save();
    painter.setOpacity(painter.opacity() * options.heat.opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          options.heatStyle.interpolation == Interpolation::Bicubic);
    painter.drawImage(target, heat.texture, source);
    painter.restore();
}

/// Above masks; a thin black line on white: no other outline looks like it.
void paintContour(QPainter& painter, const OverlayScene& scene, const HeatLayer& heat, const Pens& pens) {
    if (heat.contour.empty())
        return;
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(toQSize(scene.frame()))), Qt::IntersectClip);
    for (const auto& [color, width] : {std::pair{QColor(255, 255, 255, 200), 2.6}, std::pair{QColor(Qt::black), 1.1}}) {
        painter.setPen(pens.pen(color, width));
        painter.drawLines(heat.contour.data(), static_cast<int>(heat.contour.size()));
    }
    painter.restore();
}

void paintLabel(QPainter& painter, const QString& text, QPointF beside, double size) {
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(12 * size)));
    font.setBold(true);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double padding = kLabelPadding * size;
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + padding);
    box.moveCenter(beside + QPointF(box.width() / 2, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, 3 * size, 3 * size);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// In logical pixels: the marker keeps its size at any zoom.
void paintPoint(QPainter& painter, const OverlayPoint& point, QPointF at, double size) {
    const double radius = kPointRadius * size;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(dataColor(DataRole::PointRing), 5.5 * size));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(dataColor(DataRole::Point), 2.5 * size));
    painter.drawEllipse(at, radius, radius);
    if (point.foreground) {
        painter.setPen(QPen(dataColor(DataRole::PointRing), 1.2 * size));
        painter.setBrush(dataColor(DataRole::Point));
        painter.drawEllipse(at, 2 * size, 2 * size);
    } else {
        const double arm = 0.55 * radius;
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
    }
    if (!point.label.isEmpty())
        paintLabel(painter, point.label, at + QPointF(radius + 6 * size, 0), size);
}

void paintPoints(QPainter& painter, const OverlayScene& scene, const OverlayOptions& options) {
    const QTransform world = painter.worldTransform();
    painter.save();
    painter.setWorldTransform(QTransform());
    painter.setOpacity(painter.opacity() * options.point.opacity);
    for (const OverlayPoint& point : scene.points)
        paintPoint(painter,
                   point,
                   world.map(QPointF(point.at.x + 0.5, point.at.y + 0.5)),
                   options.markScale);
    painter.restore();
}

}  // namespace

LayerOptions& OverlayOptions::layer(Layer which) {
    return const_cast<LayerOptions&>(std::as_const(*this).layer(which));
}

const LayerOptions& OverlayOptions::layer(Layer which) const {
    switch (which) {
        case Layer::Image:
            return image;
        case Layer::GroundTruth:
            return groundTruth;
        case Layer::Mask:
            return mask;
        case Layer::Heat:
            return heat;
        case Layer::Point:
            break;
    }
    return point;
}

Size OverlayScene::frame() const {
    return imageSize.isEmpty() ? toSize(image.size()) : imageSize;
}

HeatLayer heatLayerFor(const OverlayScene& scene, const HeatStyle& style) {
    if (scene.heat == nullptr || !isWellFormed(*scene.heat))
        return {};
    HeatLayer layer{heatTexture(*scene.heat, style), heatRect(*scene.heat), {}};
    if (const auto level = contourLevel(*scene.heat, style))
        layer.contour = heatContour(*scene.heat, *level, style.interpolation);
    return layer;
}

void paintOverlay(QPainter& painter,
                  const OverlayScene& scene,
                  const OverlayOptions& options,
                  const HeatLayer& heat,
                  const QRectF& visible) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Pens pens = pensFor(painter, options, visible);
    if (options.image.visible) {
        painter.setOpacity(options.image.opacity);
        scene.image.paint(painter, visible);
        painter.setOpacity(1);
    }
    if (options.heat.visible)
        paintHeat(painter, scene, heat, options, visible);
    paintMasks(painter, scene, options, pens);
    if (options.heat.visible)
        paintContour(painter, scene, heat, pens);
    if (options.point.visible)
        paintPoints(painter, scene, options);
    painter.restore();
}

void paintOverlay(QPainter& painter, const OverlayScene& scene, const OverlayOptions& options) {
    const QRectF all(QPointF(0, 0), QSizeF(toQSize(scene.frame())));
    paintOverlay(painter, scene, options, heatLayerFor(scene, options.heatStyle), all);
}

QImage renderOverlay(const OverlayScene& scene, const OverlayOptions& options, QSize bound) {
    const QSize frame = toQSize(scene.frame());
    if (frame.isEmpty() || bound.isEmpty())
        return {};
    const QSize size = frame.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&image);
    painter.scale(static_cast<double>(size.width()) / frame.width(),
                  static_cast<double>(size.height()) / frame.height());
    paintOverlay(painter, scene, options);
    return image;
}

}  // namespace groundscope
