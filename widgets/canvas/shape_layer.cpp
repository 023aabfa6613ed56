// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/shape_layer.h"

#include "widgets/render/convert.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

constexpr double kDirectCost = 2000;   ///< vertices on screen that are drawn within a few milliseconds
constexpr std::size_t kMaxChanges = 64;
constexpr int kMargin = 160;           ///< of the picture around the widget, widget units
constexpr double kSmallestShape = 1.5; ///< widget units; below it a dot will do

bool isVisible(const LayerShape& shape, const CanvasFrame& frame) {
    const double margin = 6 / frame.scale;
    return !shape.region->isEmpty() &&
           toQRect(shape.bounds).adjusted(-margin, -margin, margin, margin).intersects(frame.visible);
}

void draw(QPainter& painter, const LayerShape& shape, const CanvasFrame& frame) {
    const double across = std::max(shape.bounds.width, shape.bounds.height) * frame.scale;
    if (across >= kSmallestShape)
        return drawRegion(painter, *shape.region, frame, shape.style);
    const QPointF at = frame.widgetFromImage.map(toQRect(shape.bounds).center());
    painter.fillRect(QRectF(at.x() - 1, at.y() - 1, 2, 2), shape.style.line);
}

CanvasFrame withMargin(CanvasFrame frame) {
    frame.widgetFromImage *= QTransform::fromTranslate(kMargin, kMargin);
    frame.size += QSize(2 * kMargin, 2 * kMargin);
    frame.visible = frame.widgetFromImage.inverted().mapRect(QRectF(QPointF(0, 0), frame.size));
    return frame;
}

QImage drawn(const std::vector<LayerShape>& shapes, const CanvasFrame& frame, const Progress& progress) {
    QImage image(frame.size * frame.pixelRatio, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(frame.pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LayerShape& shape : shapes) {
        if (progress.stopped())
            return {};
        if (isVisible(shape, frame))
            draw(painter, shape, frame);
    }
    return image;
}

}  // namespace

double drawingCost(const Rect& bounds, std::size_t vertices, const CanvasFrame& frame) {
    const double area = (bounds.width * frame.scale + 4) * (bounds.height * frame.scale + 4);
    return 12 + std::min(static_cast<double>(vertices), area / 4);
}

bool isQuickToDraw(const Rect& bounds, std::size_t vertices, const CanvasFrame& frame) {
    return drawingCost(bounds, vertices, frame) <= kDirectCost;
}

void ShapeLayer::setShapes(std::vector<LayerShape> shapes) {
    if (shapes == *m_shapes)
        return;
    m_shapes = std::make_shared<const std::vector<LayerShape>>(std::move(shapes));
    ++m_version;
    setChanges();
}

/// What the picture does not show as it is now.
void ShapeLayer::setChanges() {
    m_changes.clear();
    if (m_picture.version == m_version || m_picture.image.isNull() || m_pictured == nullptr)
        return;
    for (std::size_t i = 0; i < m_shapes->size() && m_changes.size() <= kMaxChanges; ++i)
        if (i >= m_pictured->size() || !((*m_shapes)[i] == (*m_pictured)[i]))
            m_changes.push_back({(*m_shapes)[i], i < m_pictured->size() ? (*m_pictured)[i].region : nullptr});
    if (m_changes.size() > kMaxChanges)
        m_changes.clear();  // another picture altogether
}

double ShapeLayer::costOf(const CanvasFrame& frame) const {
    double cost = 0;
    for (const LayerShape& shape : *m_shapes)
        if (cost <= kDirectCost && isVisible(shape, frame))
            cost += drawingCost(shape.bounds, shape.vertices, frame);
    return cost;
}

void ShapeLayer::paint(QPainter& painter, const CanvasFrame& frame) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (costOf(frame) > kDirectCost)
        return paintPicture(painter, frame);
    if (m_worker.isBusy())
        m_worker.cancel();
    m_orderedVersion = m_version;
    m_orderedFrame = m_shownFrame = frame;
    m_picture = {};
    m_pictured.reset();
    m_changes.clear();
    for (const LayerShape& shape : *m_shapes)
        if (isVisible(shape, frame))
            draw(painter, shape, frame);
}

void ShapeLayer::paintPicture(QPainter& painter, const CanvasFrame& frame) {
    // A picture under way is waited for, or none would ever come while the view moves or something is dragged.
    if (!m_worker.isBusy() && (m_picture.image.isNull() || m_orderedVersion != m_version || !(m_orderedFrame == frame)))
        order(frame);
    m_shownFrame = frame;
    if (m_picture.image.isNull())
        return;
    painter.save();
    painter.setTransform(m_picture.frame.widgetFromImage.inverted() * frame.widgetFromImage, true);
    painter.drawImage(QPointF(0, 0), m_picture.image);
    painter.restore();
    if (m_picture.version != m_version)
        paintChanges(painter, frame);
}

void ShapeLayer::paintChanges(QPainter& painter, const CanvasFrame& frame) const {
    for (const Change& change : m_changes) {
        if (!isVisible(change.now, frame))
            continue;
        if (isQuickToDraw(change.now.bounds, change.now.vertices, frame))
            draw(painter, change.now, frame);
        else if (change.pictured)
            drawDifference(painter, *change.pictured, *change.now.region, frame, change.now.style);
    }
}

void ShapeLayer::order(const CanvasFrame& frame) {
    m_orderedVersion = m_version;
    m_orderedFrame = frame;
    m_worker.start([this, shapes = m_shapes, version = m_version, frame = withMargin(frame)](const Progress& progress) {
        QImage image = drawn(*shapes, frame, progress);
        return [this, shapes, version, frame, image = std::move(image)] {
            if (image.isNull())
                return;
            m_picture = {image, frame, version};
            m_pictured = shapes;
            setChanges();
            m_update();
        };
    });
}

}  // namespace groundscope
