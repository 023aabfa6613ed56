// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/region.h"

#include <algorithm>
#include <cmath>

namespace groundscope {

namespace {

double areaOfRing(const Ring& ring) {
    double doubled = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        doubled += a.x * b.y - b.x * a.y;
    }
    return std::abs(doubled) / 2;
}

/// True when a ray to the right crosses the ring an odd number of times.
bool isInside(const Ring& ring, Point point) {
    bool inside = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        if ((a.y > point.y) != (b.y > point.y) &&
            point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

}  // namespace

Rect boundsOf(const Region& region) {
    bool any = false;
    Point low;
    Point high;
    for (const RegionPart& part : region.parts) {
        for (const Point p : part.outer) {
            low = any ? Point{std::min(low.x, p.x), std::min(low.y, p.y)} : p;
            high = any ? Point{std::max(high.x, p.x), std::max(high.y, p.y)} : p;
            any = true;
        }
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

double areaOf(const Region& region) {
    double area = 0;
    for (const RegionPart& part : region.parts) {
        area += areaOfRing(part.outer);
        for (const Ring& hole : part.holes)
            area -= areaOfRing(hole);
    }
    return area;
}

bool contains(const Region& region, Point point) {
    return std::any_of(region.parts.begin(), region.parts.end(), [&](const RegionPart& part) {
        bool inside = isInside(part.outer, point);
        for (const Ring& hole : part.holes)
            inside = inside != isInside(hole, point);
        return inside;
    });
}

}  // namespace groundscope
