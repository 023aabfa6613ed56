// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/shape_painter.h"

#include "widgets/render/outline.h"
#include "widgets/render/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kThinning = 0.7;      ///< device pixels
constexpr double kHandleSize = 7;      ///< widget units
constexpr double kHandleSpacing = 8;  ///< mean, below it handles would be a solid line
constexpr int kMaxHandles = 4000;
constexpr std::size_t kMaxDifference = 3000;  ///< vertices of a stretch that is drawn as it is
constexpr std::size_t kCoarse = 600;          ///< vertices of the coarse outline of a ring

double casingWidth(const ShapeStyle& style) {
    return style.width * 2;
}

QRectF visibleRect(const CanvasFrame& frame, double margin) {
    return QRectF(QPointF(0, 0), frame.size).adjusted(-margin, -margin, margin, margin);
}

template <typename Visit>
void eachRing(const Region& region, Visit visit) {
    for (const RegionPart& part : region.parts) {
        visit(part.outer);
        for (const Ring& hole : part.holes)
            visit(hole);
    }
}

void fillPart(QPainter& painter, const std::vector<QPolygonF>& rings, const QRectF& visible, const QColor& color) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF& ring : rings) {
        const QPolygonF cut = visible.contains(ring.boundingRect()) ? ring : cutTo(ring, visible);
        if (cut.isEmpty())
            continue;
        path.addPolygon(cut);
        path.closeSubpath();
    }
    painter.fillPath(path, color);
}

/// The stretch of `after` that is not in `before`: between what both begin and what both end with, one vertex more on
/// either side. Empty: the rings are equal.
QPolygonF differenceOf(const Ring& before, const Ring& after, const CanvasFrame& frame) {
    const std::size_t common = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < common && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < common - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const std::size_t changed = after.size() - head - tail;
    if (changed == 0 && before.size() == after.size())
        return {};
    QPolygonF line;
    const std::size_t step = changed > kMaxDifference ? changed / kCoarse : 1;
    for (std::size_t i = 0; i < changed + 2; i += step) {
        const Point& p = after[(head + after.size() - 1 + i) % after.size()];
        line.append(frame.widgetFromImage.map(QPointF(p.x, p.y)));
    }
    return line;
}

void drawHandles(QPainter& painter, const Region& region, const CanvasFrame& frame, const QColor& color) {
    const QRectF visible = visibleRect(frame, kHandleSize);
    QList<QRectF> squares;
    eachRing(region, [&](const Ring& ring) {
        QPointF last;
        double way = 0;
        QList<QRectF> ofRing;
        for (const Point& p : ring) {
            const QPointF at = frame.widgetFromImage.map(QPointF(p.x, p.y));
            if (!visible.contains(at))
                continue;
            way += ofRing.isEmpty() ? kHandleSpacing : std::hypot(at.x() - last.x(), at.y() - last.y());
            last = at;
            ofRing.append(QRectF(at.x() - kHandleSize / 2, at.y() - kHandleSize / 2, kHandleSize, kHandleSize));
        }
        if (way >= kHandleSpacing * static_cast<double>(ofRing.size()) && squares.size() + ofRing.size() <= kMaxHandles)
            squares.append(ofRing);
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::white);
    painter.drawRects(squares);
    painter.setRenderHint(QPainter::Antialiasing);
}

}  // namespace

ShapeStyle shapeStyle(bool selected, bool locked) {
    const QColor blue = dataColor(DataRole::GroundTruth);
    QColor fill = blue;
    fill.setAlphaF(selected ? 0.30F : 0.15F);
    return {blue, Qt::white, selected ? 2.0 : 1.2, locked, fill, selected && !locked};
}

ShapeStyle draftStyle(bool cuts) {
    const QColor line = cuts ? QColor(Qt::white) : dataColor(DataRole::AttendAndSegment);
    QColor fill = line;
    fill.setAlphaF(cuts ? 0.45F : 0.25F);
    return {line, QColor(Qt::black), 2, false, fill, false};
}

QPolygonF deviceRing(const Ring& ring, const CanvasFrame& frame) {
    const QTransform& t = frame.widgetFromImage;
    const double step = kThinning / frame.pixelRatio;
    QPolygonF result;
    result.reserve(static_cast<qsizetype>(std::min<std::size_t>(ring.size(), 4096)));
    for (const Point& p : ring) {
        const QPointF at(t.m11() * p.x + t.dx(), t.m22() * p.y + t.dy());
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
            continue;
        if (result.isEmpty() || std::abs(at.x() - result.last().x()) > step || std::abs(at.y() - result.last().y()) > step)
            result.append(at);
    }
    return result;
}

void drawRegion(QPainter& painter, const Region& region, const CanvasFrame& frame, const ShapeStyle& style) {
    const QRectF visible = visibleRect(frame, 3 * style.width + 4);
    for (const RegionPart& part : region.parts) {
        std::vector<QPolygonF> rings;
        const auto add = [&](const Ring& ring) {
            QPolygonF onScreen = deviceRing(ring, frame);
            if (!onScreen.isEmpty())
                rings.push_back(std::move(onScreen));
        };
        add(part.outer);
        for (const Ring& hole : part.holes)
            add(hole);
        if (style.fill.isValid())
            fillPart(painter, rings, visible, style.fill);
        for (const QPolygonF& ring : rings) {
            if (style.casing.isValid())
                strokeRing(painter, QPen(style.casing, casingWidth(style)), ring, visible);
            strokeRing(painter, QPen(style.line, style.width, style.dashed ? Qt::DashLine : Qt::SolidLine), ring, visible);
        }
    }
    if (style.handles)
        drawHandles(painter, region, frame, style.line);
}

void drawDifference(QPainter& painter,
                    const Region& before,
                    const Region& after,
                    const CanvasFrame& frame,
                    const ShapeStyle& style) {
    for (std::size_t part = 0; part < after.parts.size() && part < before.parts.size(); ++part) {
        const RegionPart& was = before.parts[part];
        const RegionPart& is = after.parts[part];
        for (std::size_t ring = 0; ring <= is.holes.size() && ring <= was.holes.size(); ++ring) {
            const QPolygonF line = ring == 0 ? differenceOf(was.outer, is.outer, frame)
                                             : differenceOf(was.holes[ring - 1], is.holes[ring - 1], frame);
            if (line.isEmpty())
                continue;
            painter.setPen(QPen(style.casing.isValid() ? style.casing : style.line, casingWidth(style)));
            painter.drawPolyline(line);
            painter.setPen(QPen(style.line, style.width));
            painter.drawPolyline(line);
        }
    }
}

void drawHandle(QPainter& painter, QPointF at, const QColor& color, double size) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color == Qt::white ? Qt::black : Qt::white, 1));
    painter.setBrush(color);
    painter.drawRect(QRectF(at.x() - size / 2, at.y() - size / 2, size, size));
    painter.setRenderHint(QPainter::Antialiasing);
}

void drawDraftLine(QPainter& painter, const QPolygonF& line, const CanvasFrame& frame, const ShapeStyle& style) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.casing, casingWidth(style)));
    painter.drawPolyline(line);
    painter.setPen(QPen(style.line, style.width));
    painter.drawPolyline(line);
    const QRectF visible = visibleRect(frame, kHandleSize);
    for (const QPointF& at : line)
        if (visible.contains(at))
            drawHandle(painter, at, style.line, kHandleSize - 1);
}

}  // namespace groundscope
