// SPDX-License-Identifier: GPL-3.0-or-later
/// MaskShape: a mask's outline prepared for drawing at any zoom. Made once, copied cheaply, drawn
/// often.
///
/// Immutable after construction; make it on any thread. Drawing costs what is visible at the
/// resolution of the device: outlines are kept at several levels of detail and cut to the visible
/// rectangle.
#pragma once

#include "core/data/mask.h"

#include <QBrush>
#include <QPen>
#include <QRectF>

#include <memory>
#include <span>

class QPainter;

namespace groundscope {

/// How a painter looks at an image: its units are image pixels.
struct ImageView {
    double scale = 1;  ///< device pixels per image pixel
    QRectF visible;    ///< image pixels worth painting
};

class MaskShape {
  public:
    MaskShape() = default;
    /// Outline on pixel corners, exact; coarser copies are made for views that are zoomed out.
    explicit MaskShape(const Mask& mask);
    /// Several of one size, filled as their union, each with its own outline; of none or of different sizes: null.
    /// Quick: nothing is traced anew.
    explicit MaskShape(std::span<const MaskShape> shapes);

    [[nodiscard]] bool isNull() const { return m_data == nullptr; }
    /// No mask, or one without foreground.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Size size() const;
    [[nodiscard]] bool contains(int x, int y) const;
    /// Number of vertices drawn at a scale.
    [[nodiscard]] std::size_t vertexCount(double scale) const;

    /// Fills the foreground; the error of the outline is below one device pixel.
    void fill(QPainter& painter, const QBrush& brush, const ImageView& view) const;
    /// Strokes the outline; the pen is opaque, its width is in image pixels. Dashes keep their
    /// places while panning.
    void stroke(QPainter& painter, const QPen& pen, const ImageView& view) const;

    /// The very same mask, not an equal one.
    [[nodiscard]] bool sharesDataWith(const MaskShape& other) const {
        return m_data == other.m_data;
    }

  private:
    struct Outline;
    struct Data;
    [[nodiscard]] const Outline& outlineFor(double scale) const;
    std::shared_ptr<const Data> m_data;
};

}  // namespace groundscope
