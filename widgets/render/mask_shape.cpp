// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/mask_shape.h"

#include "widgets/render/outline.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

/// Largest distance of a left-out vertex, image pixels, per level of detail.
constexpr std::array kTolerances = {0.0, 1.5, 2.5, 4.0, 6.5, 10.0, 16.0, 26.0};
constexpr double kMaxDeviceError = 0.8;

QPolygonF polygonOf(const Ring& ring) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(ring.size()));
    for (const Point& point : ring)
        polygon.append(QPointF(point.x, point.y));
    return polygon;
}

/// Leaves out vertices nearer than `tolerance` to the last one kept; what would vanish becomes its
/// rectangle.
QPolygonF thinned(const QPolygonF& ring, double tolerance) {
    QPolygonF result;
    for (const QPointF& point : ring) {
        if (result.isEmpty() || QLineF(result.last(), point).length() >= tolerance)
            result.append(point);
    }
    return result.size() < 4 ? QPolygonF(ring.boundingRect()) : result;
}

}  // namespace

struct MaskShape::Outline {
    std::vector<QPolygonF> rings;
    std::vector<QRectF> bounds;
    std::size_t vertices = 0;
    void add(const QPolygonF& ring) {
        rings.push_back(ring);
        bounds.push_back(ring.boundingRect());
        vertices += static_cast<std::size_t>(ring.size());
    }
};

struct MaskShape::Data {
    using Outlines = std::array<Outline, kTolerances.size()>;
    Mask mask;
    Outlines outlines;
    std::optional<Outlines> edges;  // of the masks it is the union of, to be stroked

    static void add(const Mask& mask, Outlines& outlines) {
        for (const RegionPart& part : regionFromMask(mask).parts) {
            add(polygonOf(part.outer), outlines);
            for (const Ring& hole : part.holes)
                add(polygonOf(hole), outlines);
        }
    }
    static void add(const QPolygonF& ring, Outlines& outlines) {
        outlines.front().add(ring);
        for (std::size_t level = 1; level < kTolerances.size(); ++level)
            outlines[level].add(thinned(ring, kTolerances[level]));
    }
};

MaskShape::MaskShape(const Mask& mask) {
    auto data = std::make_shared<Data>();
    data->mask = mask;
    Data::add(mask, data->outlines);
    m_data = std::move(data);
}

MaskShape::MaskShape(std::span<const Mask> masks) {
    auto whole = uniteMasks(masks);
    if (masks.empty() || !whole)
        return;
    auto data = std::make_shared<Data>();
    data->mask = *std::move(whole);
    Data::add(data->mask, data->outlines);
    data->edges.emplace();
    for (const Mask& mask : masks)
        Data::add(mask, *data->edges);
    m_data = std::move(data);
}

bool MaskShape::isEmpty() const {
    return m_data == nullptr || m_data->outlines.front().rings.empty();
}

Size MaskShape::size() const {
    return m_data == nullptr ? Size{} : m_data->mask.size;
}

bool MaskShape::contains(int x, int y) const {
    return m_data != nullptr && groundscope::contains(m_data->mask, x, y);
}

std::size_t MaskShape::levelFor(double scale) {
    std::size_t level = 0;
    while (level + 1 < kTolerances.size() && kTolerances[level + 1] * scale <= kMaxDeviceError)
        ++level;
    return level;
}

const MaskShape::Outline& MaskShape::outlineFor(double scale) const {
    return m_data->outlines[levelFor(scale)];
}

std::size_t MaskShape::vertexCount(double scale) const {
    return m_data == nullptr ? 0 : outlineFor(scale).vertices;
}

void MaskShape::fill(QPainter& painter, const QBrush& brush, const ImageView& view) const {
    if (isEmpty())
        return;
    const Outline& outline = outlineFor(view.scale);
    const double margin = 4 / view.scale;
    const QRectF rect = view.visible.adjusted(-margin, -margin, margin, margin);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (std::size_t i = 0; i < outline.rings.size(); ++i) {
        if (!outline.bounds[i].intersects(rect))
            continue;
        const bool whole = rect.contains(outline.bounds[i]);
        path.addPolygon(whole ? outline.rings[i] : cutTo(outline.rings[i], rect));
        path.closeSubpath();
    }
    painter.fillPath(path, brush);
}

void MaskShape::stroke(QPainter& painter, const QPen& pen, const ImageView& view) const {
    if (isEmpty())
        return;
    const Outline& outline = (m_data->edges ? *m_data->edges : m_data->outlines)[levelFor(view.scale)];
    const double margin = 2 * pen.widthF() + 4 / view.scale;
    const QRectF rect = view.visible.adjusted(-margin, -margin, margin, margin);
    for (std::size_t i = 0; i < outline.rings.size(); ++i) {
        if (!outline.bounds[i].adjusted(-1, -1, 1, 1).intersects(rect))
            continue;
        strokeRing(painter, pen, outline.rings[i], rect);
    }
}

}  // namespace groundscope
