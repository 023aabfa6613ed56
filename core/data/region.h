// SPDX-License-Identifier: GPL-3.0-or-later
/// Region: a true multipolygon in image pixels: parts with an outer ring and holes; the union of its parts.
///
/// Value type, any thread. Not here: rasterising (mask.h).
#pragma once

#include "core/base/geometry.h"

#include <vector>

namespace groundscope {

/// Vertices of a closed ring, the first one not repeated.
using Ring = std::vector<Point>;

struct RegionPart {
    Ring outer;
    std::vector<Ring> holes;
    bool operator==(const RegionPart&) const = default;
};

struct Region {
    std::vector<RegionPart> parts;
    bool operator==(const Region&) const = default;
    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
};

/// Smallest rectangle around all outer rings; all zero when there is none.
Rect boundsOf(const Region& region);

/// Area in square pixels: |outer| - |holes| summed over parts (overlapping parts count twice).
double areaOf(const Region& region);

/// Even-odd test of each part's rings; true when any part contains the point.
bool contains(const Region& region, Point point);

}  // namespace groundscope
