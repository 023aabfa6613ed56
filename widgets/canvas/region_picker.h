// SPDX-License-Identifier: GPL-3.0-or-later
/// RegionPicker: a person marks a part of the picture, by box, brush or polygon, to ask something about it.
///
/// GUI thread. While a tool is in hand it takes the left button and Escape; wheel, middle button and Space stay the
/// canvas'. Box and brush: drag. Polygon: click the corners, a double click, Enter or the first corner closes it. A
/// brush goes on where it was with Shift held. Changes nothing in the data.
#pragma once

#include "widgets/canvas/canvas_view.h"

#include <QObject>
#include <QPainterPath>
#include <QPolygonF>

namespace groundscope {

enum class RegionTool { None, Box, Brush, Polygon };

class RegionPicker : public QObject {
    Q_OBJECT
  public:
    explicit RegionPicker(CanvasView* canvas);

    /// None takes the region away too.
    void setTool(RegionTool tool);
    [[nodiscard]] RegionTool tool() const { return m_tool; }
    /// What is marked, image pixels, not cut at the picture's border; empty: nothing.
    [[nodiscard]] QPainterPath region() const { return m_region; }
    void clear();

  Q_SIGNALS:
    /// Also while it is being drawn.
    void regionChanged(const QPainterPath& region);
    void toolChanged(groundscope::RegionTool tool);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event);
    void dab(QPointF from, QPointF to);
    void close();
    void setRegion(const QPainterPath& region);
    void paint(QPainter& painter, const CanvasFrame& frame) const;
    [[nodiscard]] double brushRadius() const;

    CanvasView* m_canvas;
    RegionTool m_tool = RegionTool::None;
    QPainterPath m_region;
    QPolygonF m_corners;      ///< of a polygon under way
    QPointF m_from;
    QPointF m_cursor;
    bool m_drawing = false;
};

}  // namespace groundscope
