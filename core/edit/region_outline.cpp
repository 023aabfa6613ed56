// SPDX-License-Identifier: GPL-3.0-or-later
// From pixels to outlines, and the brush.
#include "core/edit/polygon_clipper.h"
#include "core/edit/region_edit.h"
#include "core/edit/ring_math.h"

namespace groundscope {

namespace {

/// How far the corner is from the line between the middles of its two sides.
double depthOf(Point before, Point corner, Point after) {
    const double a = std::sqrt(squaredDistance(before, corner));
    const double b = std::sqrt(squaredDistance(corner, after));
    return a * b / (2 * std::hypot(a, b));
}

/// Goes through the middles of the sides; corners deeper than `depth` stay. A slope drawn in pixels becomes straight: all
/// its middles lie on one line.
Ring withoutStairs(const Ring& ring, double depth) {
    Ring straight;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point before = ring[i > 0 ? i - 1 : ring.size() - 1];
        const Point corner = ring[i];
        const Point after = ring[nextIndex(ring, i)];
        if (depthOf(before, corner, after) > depth)
            straight.push_back(corner);
        straight.push_back({(corner.x + after.x) / 2, (corner.y + after.y) / 2});
    }
    return straight;
}

/// The way with fewer points, each left out one within `tolerance` of what remains.
std::vector<Point> thinned(std::span<const Point> way, double tolerance) {
    std::vector<bool> kept(way.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, way.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        std::pair<std::size_t, double> farthest{from, tolerance * tolerance};
        for (std::size_t i = from + 1; i < to; ++i) {
            const double distance2 = squaredDistance(way[i], nearestOnSegment(way[from], way[to], way[i]));
            if (distance2 > farthest.second)
                farthest = {i, distance2};
        }
        if (farthest.first == from)
            continue;
        kept[farthest.first] = true;
        open.emplace_back(from, farthest.first);
        open.emplace_back(farthest.first, to);
    }
    std::vector<Point> points;
    for (std::size_t i = 0; i < way.size(); ++i) {
        if (kept[i])
            points.push_back(way[i]);
    }
    return points;
}

}  // namespace

Region brushStroke(std::span<const Point> way, double radius) {
    std::vector<Point> finite;
    std::copy_if(way.begin(), way.end(), std::back_inserter(finite),
                 [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    if (finite.empty() || !(radius > 0))
        return {};
    const std::vector<std::vector<Point>> lines{thinned(finite, std::min(0.1, radius / 20))};
    return stripAround(lines, radius, StripEnd::Round);
}

Region regionFromMaskSmooth(const Mask& mask, double tolerance) {
    Region region = regionFromMask(mask);
    if (!(tolerance > 0))
        return region;
    // Half of it for the corners, half for the vertices.
    forEachRing(region, [&](Ring& ring, std::size_t, std::size_t) { ring = withoutStairs(ring, tolerance / 2); });
    return simplified(region, tolerance / 2);
}

}  // namespace groundscope
