// SPDX-License-Identifier: GPL-3.0-or-later
// Fewer vertices, rounder corners.
#include "core/edit/region_edit.h"
#include "core/edit/ring_math.h"
#include "core/edit/ring_reducer.h"
#include "core/edit/segment_crossings.h"

#include <numbers>

namespace groundscope {

namespace {

/// Interior angle smaller than `degrees`, on either side.
bool isSharp(Point before, Point at, Point after, double degrees) {
    const Point a{before.x - at.x, before.y - at.y};
    const Point b{after.x - at.x, after.y - at.y};
    const double lengths = std::hypot(a.x, a.y) * std::hypot(b.x, b.y);
    return a.x * b.x + a.y * b.y > lengths * std::cos(degrees * std::numbers::pi / 180);
}

Ring cornersCut(const Ring& ring, double keepAngle) {
    std::vector<bool> sharp(ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i)
        sharp[i] = isSharp(ring[i > 0 ? i - 1 : ring.size() - 1], ring[i], ring[nextIndex(ring, i)], keepAngle);
    Ring cut;
    cut.reserve(2 * ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const std::size_t next = nextIndex(ring, i);
        const Point a = ring[i];
        const Point b = ring[next];
        cut.push_back(sharp[i] ? a : Point{0.75 * a.x + 0.25 * b.x, 0.75 * a.y + 0.25 * b.y});
        if (!sharp[next])
            cut.push_back({0.25 * a.x + 0.75 * b.x, 0.25 * a.y + 0.75 * b.y});
    }
    return cut;
}

}  // namespace

Region simplified(const Region& region, double tolerance, const Progress& progress) {
    if (!(tolerance > 0))
        return region;
    Region result = region;
    std::vector<RingReducer> reducers;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) { reducers.emplace_back(ring); });
    for (RingReducer& reducer : reducers) {
        if (!reducer.reduce(tolerance, progress))
            return region;
    }
    if (!keepTopology(reducers, tolerance, progress))
        return region;
    std::size_t next = 0;
    forEachRing(result, [&](Ring& ring, std::size_t, std::size_t) { ring = reducers[next++].ring(); });
    return result;
}

Region smoothed(const Region& region, int rounds, double keepAngle) {
    constexpr std::size_t kMaxVertices = 4'000'000;  // a round doubles them
    Region result = region;
    for (int round = 0; round < rounds && 2 * vertexCount(result) <= kMaxVertices; ++round) {
        forEachRing(result, [&](Ring& ring, std::size_t, std::size_t) {
            if (ring.size() >= 3)
                ring = cornersCut(ring, keepAngle);
        });
    }
    // A cut corner may pass over an outline that stood in it.
    return crossesItself(result) ? cleaned(result) : result;
}

}  // namespace groundscope
