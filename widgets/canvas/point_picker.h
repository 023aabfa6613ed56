// SPDX-License-Identifier: GPL-3.0-or-later
/// PointPicker: a point on the picture that a person drags, other points of interest to jump to, and a figure for each
/// cell of the model's grid over the picture.
///
/// GUI thread. While it is active it takes the left button, the arrow keys (a pixel; ten with Shift) and Escape; wheel,
/// middle button and Space stay the canvas'. Changes nothing in the data.
#pragma once

#include "core/base/geometry.h"
#include "widgets/canvas/canvas_view.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace groundscope {

/// A place to jump to. `at` is a pixel's index, as OverlayPoint's.
struct PointMark {
    Point at;
    QString label;
    bool operator==(const PointMark&) const = default;
};

/// A number from 0 to 1 for each cell, row by row; nothing where it is not known yet. Drawn on the image only.
struct CellSurface {
    Size grid;
    Affine image_from_grid;
    Size image;
    std::vector<std::optional<double>> values;
    [[nodiscard]] bool isEmpty() const { return values.empty(); }
    /// Index of the largest value; nothing when none is known.
    [[nodiscard]] std::optional<std::size_t> best() const;
    /// The cell under a place of the image; nothing beside grid or image.
    [[nodiscard]] std::optional<std::size_t> cellAt(Point image) const;
    [[nodiscard]] QRectF rectOf(std::size_t cell) const;  ///< image pixels, cut at the image's border
};

class PointPicker : public QObject {
    Q_OBJECT
  public:
    explicit PointPicker(CanvasView* canvas);

    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    /// Emits nothing. Nothing: there is no point to drag.
    void setPoint(const std::optional<Point>& at);
    [[nodiscard]] const std::optional<Point>& point() const { return m_point; }
    void setMarks(std::vector<PointMark> marks);
    [[nodiscard]] const std::vector<PointMark>& marks() const { return m_marks; }
    /// Shown whether active or not; empty: none.
    void setSurface(CellSurface surface);
    [[nodiscard]] const CellSurface& surface() const { return m_surface; }

  Q_SIGNALS:
    /// A pixel of the picture; also while it is dragged.
    void pointMoved(groundscope::Point at);
    /// The person put it away.
    void activeChanged(bool active);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool press(const QMouseEvent& event);
    void drag(QPointF position);
    bool key(const QKeyEvent& event);
    void moveTo(QPointF image);
    [[nodiscard]] QPointF placeOf(Point at) const;
    void paint(QPainter& painter, const CanvasFrame& frame) const;
    void paintSurface(QPainter& painter, const CanvasFrame& frame) const;
    void paintLegend(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintPoint(QPainter& painter) const;

    CanvasView* m_canvas;
    bool m_active = false;
    bool m_dragging = false;
    std::optional<QPointF> m_onMark;  ///< pressed there: a click jumps to it, a drag takes the point along
    std::optional<Point> m_point;
    std::vector<PointMark> m_marks;
    CellSurface m_surface;
};

}  // namespace groundscope
