// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws regions being edited at the cost of what is visible: vertices nearer than the screen can show are left out,
/// what is outside is cut off.
///
/// Pure functions in widget units; any thread with its own painter.
#pragma once

#include "core/data/region.h"
#include "widgets/canvas/canvas_view.h"

#include <QColor>
#include <QPolygonF>

#include <cstddef>

class QPainter;

namespace groundscope {

struct ShapeStyle {
    QColor line;
    QColor casing;       ///< a wider line under it, so that it shows on any picture; invalid: none
    double width = 1.5;  ///< widget units
    bool dashed = false;
    QColor fill;         ///< invalid: none
    bool handles = false;  ///< on the vertices
    bool operator==(const ShapeStyle&) const = default;
};
/// Ground truth: solid while it can be edited, dashed while it is locked; selected: wider, with a casing.
ShapeStyle shapeStyle(bool selected, bool locked);
/// What is being drawn or dragged; `cuts`: what will be taken away.
ShapeStyle draftStyle(bool cuts = false);

/// Ring in widget units; vertices within 0.7 device pixels of the last one kept are left out, never all of it.
QPolygonF deviceRing(const Ring& ring, const CanvasFrame& frame);

/// Handles are squares on the vertices that are on screen; left out where they would touch each other all along.
void drawRegion(QPainter& painter, const Region& region, const CanvasFrame& frame, const ShapeStyle& style);
/// For outlines of too many vertices to draw while something is dragged: the edges of `after` that `before` does not
/// have; where most of them differ, a coarse outline.
void drawDifference(QPainter& painter,
                    const Region& before,
                    const Region& after,
                    const CanvasFrame& frame,
                    const ShapeStyle& style);
/// One handle, filled: hovered or selected.
void drawHandle(QPainter& painter, QPointF at, const QColor& color, double size);
/// An open line with vertices, as it is drawn.
void drawDraftLine(QPainter& painter, const QPolygonF& line, const CanvasFrame& frame, const ShapeStyle& style);

}  // namespace groundscope
