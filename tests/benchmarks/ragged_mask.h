// SPDX-License-Identifier: GPL-3.0-or-later
/// Masks as a segmenter leaves them, to measure with.
#pragma once

#include "core/data/mask.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace groundscope::bench {

/// An ellipse with a wavy outline: [height, width], 0 or 1.
/// @param specks  here and there a pixel of the other kind, one in 997
inline std::vector<std::uint8_t> ellipseBytes(Size size, Point centre, double rx, double ry, bool specks, std::mt19937& random) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double dx = (x - centre.x) / rx;
            const double dy = (y - centre.y) / ry;
            const bool inside = dx * dx + dy * dy < 1 + 0.1 * std::sin(x * 0.31) * std::cos(y * 0.23);
            bytes[static_cast<std::size_t>(y * size.width + x)] = inside != (specks && random() % 997 == 0) ? 1 : 0;
        }
    return bytes;
}

/// The same anywhere, from a tenth to two thirds of the picture's width.
inline std::vector<std::uint8_t> ellipseBytes(Size size, bool specks, std::mt19937& random) {
    std::uniform_real_distribution<double> unit(0, 1);
    const Point centre{unit(random) * size.width, unit(random) * size.height};
    const double rx = (0.03 + 0.31 * unit(random)) * size.width;
    const double ry = (0.04 + 0.38 * unit(random)) * size.height;
    return ellipseBytes(size, centre, rx, ry, specks, random);
}

}  // namespace groundscope::bench
