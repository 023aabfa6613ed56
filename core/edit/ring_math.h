// SPDX-License-Identifier: GPL-3.0-or-later
/// Small geometry of rings and segments that the editing functions share. Image pixels; pure, any thread.
#pragma once

#include "core/data/region.h"

#include <algorithm>
#include <cmath>

namespace groundscope {

/// Square pixels; positive for rings that run clockwise on screen.
inline double signedArea(const Ring& ring) {
    if (ring.empty())
        return 0;
    const Point origin = ring.front();  // near the ring: far from (0, 0) the products would lose digits
    double doubled = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[i + 1 < ring.size() ? i + 1 : 0];
        doubled += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y);
    }
    return doubled / 2;
}

inline double squaredDistance(Point a, Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// The place on the segment ab that is nearest to the point.
inline Point nearestOnSegment(Point a, Point b, Point point) {
    const Point along{b.x - a.x, b.y - a.y};
    const double length2 = along.x * along.x + along.y * along.y;
    if (!(length2 > 0))
        return a;
    const double t = ((point.x - a.x) * along.x + (point.y - a.y) * along.y) / length2;
    if (t <= 0)
        return a;
    return t >= 1 ? b : Point{a.x + t * along.x, a.y + t * along.y};
}

/// Twice the area of the triangle abc; positive when c is on the right of a -> b on screen.
inline double turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

inline std::size_t nextIndex(const Ring& ring, std::size_t i) {
    return i + 1 < ring.size() ? i + 1 : 0;
}

/// Calls visit(ring, VertexRef-like part, ring number) for each ring of a region; ring 0 is the outer one.
template <typename SomeRegion, typename Visit>
void forEachRing(SomeRegion& region, Visit visit) {
    for (std::size_t part = 0; part < region.parts.size(); ++part) {
        visit(region.parts[part].outer, part, std::size_t{0});
        for (std::size_t hole = 0; hole < region.parts[part].holes.size(); ++hole)
            visit(region.parts[part].holes[hole], part, hole + 1);
    }
}

}  // namespace groundscope
