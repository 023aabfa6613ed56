// SPDX-License-Identifier: GPL-3.0-or-later
/// ImagePyramid: a picture and its halvings, so that drawing costs what is seen, not what is
/// stored.
///
/// Immutable after construction; make it on any thread. Memory: 4/3 of the picture.
#pragma once

#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace groundscope {

class ImagePyramid {
  public:
    ImagePyramid() = default;
    /// Converts to Format_RGB32 when needed and halves until a side is below 512.
    explicit ImagePyramid(const QImage& image);

    [[nodiscard]] bool isNull() const { return m_levels.empty(); }
    [[nodiscard]] QSize size() const {
        return m_levels.empty() ? QSize() : m_levels.front().size();
    }
    [[nodiscard]] const QImage& image() const;
    /// Changes with every new picture; equal for copies.
    [[nodiscard]] qint64 key() const { return m_levels.empty() ? 0 : m_levels.front().cacheKey(); }
    /// Paints the part inside `visible`; the painter's units are image pixels. Pixels stay crisp
    /// from 200 % on.
    void paint(QPainter& painter, const QRectF& visible) const;

  private:
    std::vector<QImage> m_levels;
};

}  // namespace groundscope
