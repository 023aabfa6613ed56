// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/mask_shape.h"

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
constexpr qsizetype kChunk = 32;  ///< vertices stroked at once

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

/// Cuts a polygon at one side of a rectangle (Sutherland and Hodgman). `inside` is a signed
/// distance.
template <typename Distance>
QPolygonF cutAt(const QPolygonF& polygon, Distance distance) {
    QPolygonF result;
    QPointF from = polygon.last();
    double fromDistance = distance(from);
    for (const QPointF& to : polygon) {
        const double toDistance = distance(to);
        if ((fromDistance < 0) != (toDistance < 0))
            result.append(from + (to - from) * (fromDistance / (fromDistance - toDistance)));
        if (toDistance >= 0)
            result.append(to);
        from = to;
        fromDistance = toDistance;
    }
    return result;
}

QPolygonF cutTo(const QPolygonF& polygon, const QRectF& rect) {
    QPolygonF result = cutAt(polygon, [&](QPointF p) { return p.x() - rect.left(); });
    if (!result.isEmpty())
        result = cutAt(result, [&](QPointF p) { return rect.right() - p.x(); });
    if (!result.isEmpty())
        result = cutAt(result, [&](QPointF p) { return p.y() - rect.top(); });
    if (!result.isEmpty())
        result = cutAt(result, [&](QPointF p) { return rect.bottom() - p.y(); });
    return result;
}

/// The part of a line inside a rectangle as two parameters in [0, 1] (Liang and Barsky); first >
/// second: none.
std::pair<double, double> partInside(const QLineF& line, const QRectF& rect) {
    std::pair<double, double> part{0, 1};
    const auto cut = [&part](double from, double step, double low, double high) {
        if (step == 0) {
            if (from < low || from > high)
                part = {1, 0};
            return;
        }
        const double enter = ((step > 0 ? low : high) - from) / step;
        const double leave = ((step > 0 ? high : low) - from) / step;
        part = {std::max(part.first, enter), std::min(part.second, leave)};
    };
    cut(line.x1(), line.dx(), rect.left(), rect.right());
    cut(line.y1(), line.dy(), rect.top(), rect.bottom());
    return part;
}

/// A run of the outline that is on screen, and how far along its ring it begins.
struct Piece {
    QPolygonF points;
    double start = 0;
};

std::vector<Piece> visiblePieces(const QPolygonF& ring, const QRectF& rect) {
    std::vector<Piece> pieces;
    double along = 0;
    bool open = false;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QLineF line(ring[i], ring[(i + 1) % ring.size()]);
        const auto [first, second] = partInside(line, rect);
        if (first <= second) {
            if (!open || first > 0)
                pieces.push_back(
                    {QPolygonF() << line.pointAt(first), along + first * line.length()});
            pieces.back().points.append(line.pointAt(second));
        }
        open = first <= second && second >= 1;
        along += line.length();
    }
    return pieces;
}

/// The rasteriser's time grows faster than the length of a path: short ones that overlap by a
/// vertex are much cheaper.
void drawInChunks(QPainter& painter, const QPolygonF& line) {
    for (qsizetype first = 0; first + 1 < line.size(); first += kChunk)
        painter.drawPolyline(line.constData() + first,
                             static_cast<int>(std::min(kChunk + 1, line.size() - first)));
}

void drawDashed(QPainter& painter, const QPen& pen, const Piece& piece) {
    QPen shifted = pen;
    shifted.setDashOffset(pen.dashOffset() + piece.start / pen.widthF());
    painter.setPen(shifted);
    painter.drawPolyline(piece.points);
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
    Mask mask;
    std::array<Outline, kTolerances.size()> outlines;
};

MaskShape::MaskShape(const Mask& mask) {
    auto data = std::make_shared<Data>();
    data->mask = mask;
    const Region region = regionFromMask(mask);
    Outline& exact = data->outlines.front();
    for (const RegionPart& part : region.parts) {
        exact.add(polygonOf(part.outer));
        for (const Ring& hole : part.holes)
            exact.add(polygonOf(hole));
    }
    for (std::size_t level = 1; level < kTolerances.size(); ++level) {
        for (const QPolygonF& ring : exact.rings)
            data->outlines[level].add(thinned(ring, kTolerances[level]));
    }
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
    const Outline& outline = outlineFor(view.scale);
    const double margin = 2 * pen.widthF() + 4 / view.scale;
    const QRectF rect = view.visible.adjusted(-margin, -margin, margin, margin);
    painter.setPen(pen);
    for (std::size_t i = 0; i < outline.rings.size(); ++i) {
        if (!outline.bounds[i].adjusted(-1, -1, 1, 1).intersects(rect))
            continue;
        for (const Piece& piece : visiblePieces(outline.rings[i], rect)) {
            if (pen.style() == Qt::SolidLine)
                drawInChunks(painter, piece.points);
            else
                drawDashed(painter, pen, piece);
        }
    }
}

}  // namespace groundscope
