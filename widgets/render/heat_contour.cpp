// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/heat_contour.h"

#include <cmath>
#include <cstddef>

namespace groundscope {
namespace {

constexpr int kSamplesPerCell = 8;

/// Values at the centres of small squares, [height, width]; `step`: their side, cells.
struct Lattice {
    std::vector<double> values;
    int width = 0;
    int height = 0;
    double step = 1;
    [[nodiscard]] double at(int x, int y) const {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

QPointF imagePoint(const AttentionMap& map, double x, double y) {
    const Point p = map.image_from_grid.apply({x, y});
    return {p.x, p.y};
}

/// Where the level is crossed between two neighbours, 0 at the first and 1 at the second.
double crossing(double a, double b, double level) {
    return (level - a) / (b - a);
}

/// Adds the pieces between four neighbouring samples; places are in units of the lattice.
void addSquare(const Lattice& lattice, int x, int y, double level, std::vector<QLineF>& pieces) {
    const double a = lattice.at(x, y);
    const double b = lattice.at(x + 1, y);
    const double c = lattice.at(x + 1, y + 1);
    const double d = lattice.at(x, y + 1);
    const int above = (a > level ? 1 : 0) + (b > level ? 2 : 0) + (c > level ? 4 : 0) + (d > level ? 8 : 0);
    if (above == 0 || above == 15)
        return;
    const auto top = [&] { return QPointF(x + crossing(a, b, level), y); };
    const auto right = [&] { return QPointF(x + 1, y + crossing(b, c, level)); };
    const auto bottom = [&] { return QPointF(x + crossing(d, c, level), y + 1); };
    const auto left = [&] { return QPointF(x, y + crossing(a, d, level)); };
    const bool middle = (a + b + c + d) / 4 > level;
    switch (above) {
        case 1: case 14: pieces.emplace_back(left(), top()); break;
        case 2: case 13: pieces.emplace_back(top(), right()); break;
        case 4: case 11: pieces.emplace_back(right(), bottom()); break;
        case 8: case 7: pieces.emplace_back(bottom(), left()); break;
        case 3: case 12: pieces.emplace_back(left(), right()); break;
        case 6: case 9: pieces.emplace_back(top(), bottom()); break;
        case 5: case 10:  // a saddle: its middle tells which corners are joined
            pieces.emplace_back(left(), (above == 5) == middle ? bottom() : top());
            pieces.emplace_back(right(), (above == 5) == middle ? top() : bottom());
            break;
        default: break;
    }
}

std::vector<QLineF> smoothContour(const AttentionMap& map, double level) {
    const Lattice lattice{upsampledCells(map, kSamplesPerCell), map.grid.width * kSamplesPerCell,
                          map.grid.height * kSamplesPerCell, 1.0 / kSamplesPerCell};
    std::vector<QLineF> pieces;
    for (int y = 0; y + 1 < lattice.height; ++y)
        for (int x = 0; x + 1 < lattice.width; ++x)
            addSquare(lattice, x, y, level, pieces);
    for (QLineF& piece : pieces)
        piece = QLineF(imagePoint(map, (piece.x1() + 0.5) * lattice.step, (piece.y1() + 0.5) * lattice.step),
                       imagePoint(map, (piece.x2() + 0.5) * lattice.step, (piece.y2() + 0.5) * lattice.step));
    return pieces;
}

std::vector<QLineF> cellContour(const AttentionMap& map, double level) {
    const auto above = [&](int x, int y) {
        const bool inside = x >= 0 && y >= 0 && x < map.grid.width && y < map.grid.height;
        return inside && static_cast<double>(map.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(map.grid.width) +
                                                        static_cast<std::size_t>(x)]) > level;
    };
    std::vector<QLineF> pieces;
    for (int y = 0; y <= map.grid.height; ++y)
        for (int x = 0; x <= map.grid.width; ++x) {
            if (above(x, y) != above(x - 1, y))
                pieces.emplace_back(imagePoint(map, x, y), imagePoint(map, x, y + 1));
            if (above(x, y) != above(x, y - 1))
                pieces.emplace_back(imagePoint(map, x, y), imagePoint(map, x + 1, y));
        }
    return pieces;
}

}  // namespace

std::vector<QLineF> heatContour(const AttentionMap& map, double level, Interpolation interpolation) {
    if (!isWellFormed(map) || !std::isfinite(level))
        return {};
    return interpolation == Interpolation::Bicubic ? smoothContour(map, level) : cellContour(map, level);
}

}  // namespace groundscope
