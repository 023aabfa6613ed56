// SPDX-License-Identifier: GPL-3.0-or-later
/// MaskShape: a mask's outline prepared for drawing at any zoom. Made once, copied cheaply, drawn often.
///
/// Immutable after construction; make it on any thread.
#pragma once

#include "core/data/mask.h"

#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <memory>

class QPainter;

namespace groundscope {

class MaskShape {
  public:
    MaskShape() = default;
    /// Outline on pixel corners, exact; coarser copies are made for views that are zoomed out.
    explicit MaskShape(const Mask& mask);

    [[nodiscard]] bool isNull() const { return m_data == nullptr; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Size size() const;
    [[nodiscard]] bool contains(int x, int y) const;
    /// Even-odd path in image pixels whose error is below half a device pixel at `scale` device pixels an image pixel.
    [[nodiscard]] const QPainterPath& path(double scale) const;
    /// Strokes the outline with a cosmetic pen, only where it meets `visible` (image pixels).
    void stroke(QPainter& painter, const QPen& pen, double scale, const QRectF& visible) const;
    /// Same mask object (not an equal one).
    [[nodiscard]] bool sharesDataWith(const MaskShape& other) const { return m_data == other.m_data; }

  private:
    struct Level;
    struct Data;
    [[nodiscard]] const Level& levelFor(double scale) const;
    std::shared_ptr<const Data> m_data;
};

}  // namespace groundscope
