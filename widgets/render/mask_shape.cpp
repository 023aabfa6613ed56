// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/mask_shape.h"

#include "widgets/render/outline.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
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
/// rectangle. It runs the way it ran.
QPolygonF thinned(const QPolygonF& ring, bool isHole, double tolerance) {
    QPolygonF result;
    for (const QPointF& point : ring) {
        if (result.isEmpty() || QLineF(result.last(), point).length() >= tolerance)
            result.append(point);
    }
    if (result.size() >= 4)
        return result;
    QPolygonF rectangle(ring.boundingRect());
    if (isHole)
        std::reverse(rectangle.begin(), rectangle.end());
    return rectangle;
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
    void add(const Outline& other) {
        rings.insert(rings.end(), other.rings.begin(), other.rings.end());
        bounds.insert(bounds.end(), other.bounds.begin(), other.bounds.end());
        vertices += other.vertices;
    }
};

struct MaskShape::Data {
    Size size;
    Mask mask;                     // of one mask
    std::vector<MaskShape> parts;  // of several
    std::array<Outline, kTolerances.size()> outlines;

    void add(const Ring& ring, bool isHole) {
        const QPolygonF polygon = polygonOf(ring);
        outlines.front().add(polygon);
        for (std::size_t level = 1; level < kTolerances.size(); ++level)
            outlines[level].add(thinned(polygon, isHole, kTolerances[level]));
    }
};

MaskShape::MaskShape(const Mask& mask) {
    auto data = std::make_shared<Data>();
    data->size = mask.size;
    data->mask = mask;
    for (const RegionPart& part : regionFromMask(mask).parts) {
        data->add(part.outer, false);
        for (const Ring& hole : part.holes)
            data->add(hole, true);
    }
    m_data = std::move(data);
}

MaskShape::MaskShape(std::span<const MaskShape> shapes) {
    const bool areAlike = std::all_of(shapes.begin(), shapes.end(),
                                      [&shapes](const MaskShape& s) { return !s.isNull() && s.size() == shapes.front().size(); });
    if (shapes.empty() || !areAlike)
        return;
    auto data = std::make_shared<Data>();
    data->size = shapes.front().size();
    data->parts.assign(shapes.begin(), shapes.end());
    for (const MaskShape& shape : shapes)
        for (std::size_t level = 0; level < kTolerances.size(); ++level)
            data->outlines[level].add(shape.m_data->outlines[level]);
    m_data = std::move(data);
}

bool MaskShape::isEmpty() const {
    return m_data == nullptr || m_data->outlines.front().rings.empty();
}

Size MaskShape::size() const {
    return m_data == nullptr ? Size{} : m_data->size;
}

bool MaskShape::contains(int x, int y) const {
    if (m_data == nullptr)
        return false;
    const auto holds = [x, y](const MaskShape& part) { return part.contains(x, y); };
    return std::any_of(m_data->parts.begin(), m_data->parts.end(), holds) || groundscope::contains(m_data->mask, x, y);
}

const MaskShape::Outline& MaskShape::outlineFor(double scale) const {
    std::size_t level = 0;
    while (level + 1 < kTolerances.size() && kTolerances[level + 1] * scale <= kMaxDeviceError)
        ++level;
    return m_data->outlines[level];
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
    // Outer rings run one way, holes the other: where one covers another's hole it is filled.
    path.setFillRule(m_data->parts.empty() ? Qt::OddEvenFill : Qt::WindingFill);
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
    const Outline& outline = outlineFor(view.scale);
    const double margin = 2 * pen.widthF() + 4 / view.scale;
    const QRectF rect = view.visible.adjusted(-margin, -margin, margin, margin);
    for (std::size_t i = 0; i < outline.rings.size(); ++i) {
        if (!outline.bounds[i].adjusted(-1, -1, 1, 1).intersects(rect))
            continue;
        strokeRing(painter, pen, outline.rings[i], rect);
    }
}

}  // namespace groundscope
