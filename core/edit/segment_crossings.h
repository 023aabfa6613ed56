// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the edges of rings cross each other: found through a tree of boxes.
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

/// For each edge of the rings, one ring after the other, whether it shares a point with another edge. Ends that both have do
/// not count, unless the outlines pass through each other there.
std::vector<bool> crossingEdges(std::span<const Ring> rings);

/// Whether any edge of the region crosses another.
bool crossesItself(const Region& region);

}  // namespace groundscope
