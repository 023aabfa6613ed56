// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the edges of rings cross each other: found on a grid, in about linear time.
///
/// Pure functions, any thread.
#pragma once

#include "core/data/region.h"

#include <cstddef>
#include <span>
#include <vector>

namespace groundscope {

/// Whether two segments share a point, other than an end both have.
bool segmentsCross(Point a, Point b, Point c, Point d);

/// Edge `i` of a list runs from .from to .to.
struct Segment {
    Point from;
    Point to;
};

/// For each segment whether it shares a point with another one, ends that both have aside; and doubled back edges, which
/// share an end and a direction.
std::vector<bool> crossingSegments(std::span<const Segment> segments);

/// Whether any edge of the region crosses another.
bool crossesItself(const Region& region);

}  // namespace groundscope
