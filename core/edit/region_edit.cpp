// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/region_edit.h"

#include "core/edit/ring_math.h"
#include "core/edit/sparse_boolean.h"

#include <cassert>
#include <set>

namespace groundscope {

std::size_t vertexCount(const Region& region) {
    std::size_t count = 0;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) { count += ring.size(); });
    return count;
}

const Ring& ringOf(const Region& region, VertexRef ref) {
    assert(ref.part < region.parts.size() && ref.ring <= region.parts[ref.part].holes.size());
    const RegionPart& part = region.parts[ref.part];
    return ref.ring == 0 ? part.outer : part.holes[ref.ring - 1];
}

Ring& ringOf(Region& region, VertexRef ref) {
    return const_cast<Ring&>(ringOf(std::as_const(region), ref));
}

std::optional<VertexRef> nearestVertex(const Region& region, Point point, double maxDistance) {
    std::optional<VertexRef> nearest;
    double best = maxDistance * maxDistance;
    forEachRing(region, [&](const Ring& ring, std::size_t part, std::size_t number) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const double distance2 = squaredDistance(ring[i], point);
            if (distance2 < best || (distance2 == best && !nearest)) {
                best = distance2;
                nearest = VertexRef{part, number, i};
            }
        }
    });
    return nearest;
}

std::optional<EdgeHit> nearestEdge(const Region& region, Point point, double maxDistance) {
    std::optional<EdgeHit> nearest;
    double best = maxDistance * maxDistance;
    forEachRing(region, [&](const Ring& ring, std::size_t part, std::size_t number) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point at = nearestOnSegment(ring[i], ring[nextIndex(ring, i)], point);
            const double distance2 = squaredDistance(at, point);
            if (distance2 < best || (distance2 == best && !nearest)) {
                best = distance2;
                nearest = EdgeHit{{part, number, i}, at, std::sqrt(distance2)};
            }
        }
    });
    return nearest;
}

Region withVertex(Region region, VertexRef edge, Point at) {
    Ring& ring = ringOf(region, edge);
    ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(std::min(edge.index + 1, ring.size())), at);
    return region;
}

Region withMovedVertices(Region region, std::span<const VertexRef> vertices, Point by) {
    const std::set<VertexRef> once(vertices.begin(), vertices.end());
    for (const VertexRef& ref : once) {
        Point& vertex = ringOf(region, ref)[ref.index];
        vertex = {vertex.x + by.x, vertex.y + by.y};
    }
    return region;
}

Region withoutVertices(Region region, std::span<const VertexRef> vertices) {
    const std::set<VertexRef> gone(vertices.begin(), vertices.end());
    forEachRing(region, [&](Ring& ring, std::size_t part, std::size_t number) {
        Ring kept;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            if (!gone.contains({part, number, i}))
                kept.push_back(ring[i]);
        }
        // Only rings that lose a vertex: what the file holds elsewhere is not ours to tidy.
        if (kept.size() < ring.size())
            ring = kept.size() < 3 ? Ring{} : std::move(kept);
    });
    for (RegionPart& part : region.parts)
        std::erase_if(part.holes, [](const Ring& hole) { return hole.empty(); });
    std::erase_if(region.parts, [](const RegionPart& part) { return part.outer.empty(); });
    return region;
}

Region translated(Region region, Point by) {
    forEachRing(region, [&](Ring& ring, std::size_t, std::size_t) {
        for (Point& p : ring)
            p = {p.x + by.x, p.y + by.y};
    });
    return region;
}

Region cleaned(const Region& region) {
    return combinedSparsely(BooleanOperation::Unite, {&region, 1}, {});
}

Region united(std::span<const Region> regions) {
    if (regions.empty())
        return {};
    return combinedSparsely(BooleanOperation::Unite, regions.first(1), regions.subspan(1));
}

Region subtracted(const Region& from, const Region& what) {
    return combinedSparsely(BooleanOperation::Subtract, {&from, 1}, {&what, 1});
}

Region intersected(const Region& a, const Region& b) {
    return combinedSparsely(BooleanOperation::Intersect, {&a, 1}, {&b, 1});
}

Region symmetricDifference(const Region& a, const Region& b) {
    return combinedSparsely(BooleanOperation::Exclude, {&a, 1}, {&b, 1});
}

std::vector<Region> partsOf(const Region& region) {
    std::vector<Region> parts;
    for (const RegionPart& part : region.parts)
        parts.push_back({{part}});
    return parts;
}

Region withHolesFilled(const Region& region, std::optional<double> maxArea) {
    Region filled = region;
    std::size_t count = 0;
    for (RegionPart& part : filled.parts) {
        count += std::erase_if(part.holes, [&](const Ring& hole) {
            return !maxArea || std::abs(signedArea(hole)) <= *maxArea;
        });
    }
    // A part that stood in a filled hole is inside its neighbour now.
    return count > 0 && filled.parts.size() > 1 ? cleaned(filled) : filled;
}

}  // namespace groundscope
