// SPDX-License-Identifier: GPL-3.0-or-later
/// Cutting closed outlines to what is visible, and stroking them at the cost of what is left.
///
/// Pure functions in any one frame (image pixels or widget units); any thread with its own painter.
#pragma once

#include <QPen>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace groundscope {

/// The part of a closed polygon inside a rectangle (Sutherland and Hodgman), good for filling: edges along the
/// rectangle are not part of the outline. Empty when nothing is left; a polygon without vertices must not come.
QPolygonF cutTo(const QPolygonF& polygon, const QRectF& rect);

/// Strokes the pieces of a closed ring that lie in `rect`. Opaque pens only: pieces overlap by a vertex. Dashes are
/// placed from the ring's first vertex, so they stay where they are while panning; the pen's width must not be 0.
void strokeRing(QPainter& painter, const QPen& pen, const QPolygonF& ring, const QRectF& rect);

}  // namespace groundscope
