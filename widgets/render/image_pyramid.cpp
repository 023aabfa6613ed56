// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/image_pyramid.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr int kSmallestSide = 512;
constexpr double kCrispFrom = 2.0;  ///< device pixels per image pixel

/// Mean of two pixels, each of four bytes at once: carries cannot cross since the low bits are
/// taken off first.
QRgb meanOf(QRgb a, QRgb b) {
    return (a & b) + (((a ^ b) & 0xfefefefe) >> 1);
}

/// Mean of 2 x 2 pixels; the last row and column are repeated when a side is odd.
QImage halved(const QImage& image) {
    QImage result((image.width() + 1) / 2, (image.height() + 1) / 2, QImage::Format_RGB32);
    if (result.isNull())
        return {};
    for (int y = 0; y < result.height(); ++y) {
        const auto* upper = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
        const auto* lower = reinterpret_cast<const QRgb*>(
            image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto* target = reinterpret_cast<QRgb*>(result.scanLine(y));
        const int pairs = image.width() / 2;
        for (int x = 0; x < pairs; ++x)
            target[x] = meanOf(meanOf(upper[2 * x], lower[2 * x]),
                               meanOf(upper[2 * x + 1], lower[2 * x + 1]));
        if (pairs < result.width())
            target[pairs] = meanOf(upper[image.width() - 1], lower[image.width() - 1]);
    }
    return result;
}

}  // namespace

ImagePyramid::ImagePyramid(const QImage& image) {
    if (image.isNull())
        return;
    m_levels.push_back(image.format() == QImage::Format_RGB32
                           ? image
                           : image.convertToFormat(QImage::Format_RGB32));
    while (std::min(m_levels.back().width(), m_levels.back().height()) >= 2 * kSmallestSide) {
        QImage next = halved(m_levels.back());
        if (next.isNull())
            break;
        m_levels.push_back(std::move(next));
    }
}

const QImage& ImagePyramid::image() const {
    static const QImage kNone;
    return m_levels.empty() ? kNone : m_levels.front();
}

void ImagePyramid::paint(QPainter& painter, const QRectF& visible) const {
    const QRectF target = visible.intersected(QRectF(QPointF(0, 0), QSizeF(size())));
    if (isNull() || target.isEmpty())
        return;
    const QTransform device = painter.deviceTransform();
    const double scale = std::hypot(device.m11(), device.m12());
    const int wanted = scale < 1 ? static_cast<int>(std::floor(std::log2(1 / scale) + 1e-9)) : 0;
    const int level = std::min(wanted, static_cast<int>(m_levels.size()) - 1);
    const double shrink = std::ldexp(1.0, -level);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kCrispFrom);
    painter.drawImage(target,
                      m_levels[static_cast<std::size_t>(level)],
                      QRectF(target.topLeft() * shrink, target.size() * shrink));
}

}  // namespace groundscope
