// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/outline.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

constexpr qsizetype kChunk = 32;  ///< vertices stroked at once

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

void strokeRing(QPainter& painter, const QPen& pen, const QPolygonF& ring, const QRectF& rect) {
    painter.setPen(pen);
    for (const Piece& piece : visiblePieces(ring, rect)) {
        if (pen.style() == Qt::SolidLine)
            drawInChunks(painter, piece.points);
        else
            drawDashed(painter, pen, piece);
    }
}

}  // namespace groundscope
