// SPDX-License-Identifier: GPL-3.0-or-later
/// Editing regions: booleans, cutting, simplifying, smoothing, snapping and single vertices.
///
/// Image pixels, doubles; the booleans work on a grid of 1/1024 px. Pure functions, any thread. What the booleans, the
/// split and the snap return is a clean multipolygon: outer rings clockwise on screen, holes the other way, no ring under 3
/// vertices, no part without area. Vertices they do not touch keep their exact coordinates, order and start.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/mask.h"
#include "core/data/region.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// One vertex: ring 0 is the outer one, ring k the hole k - 1.
struct VertexRef {
    std::size_t part = 0;
    std::size_t ring = 0;
    std::size_t index = 0;
    auto operator<=>(const VertexRef&) const = default;
};

/// Nearest place on an edge; `vertex` is where the edge begins.
struct EdgeHit {
    VertexRef vertex;
    Point at;
    double distance = 0;
};

std::size_t vertexCount(const Region& region);
const Ring& ringOf(const Region& region, VertexRef ref);
Ring& ringOf(Region& region, VertexRef ref);

std::optional<VertexRef> nearestVertex(const Region& region, Point point, double maxDistance);
std::optional<EdgeHit> nearestEdge(const Region& region, Point point, double maxDistance);
/// After `edge`'s beginning.
Region withVertex(Region region, VertexRef edge, Point at);
Region withMovedVertices(Region region, std::span<const VertexRef> vertices, Point by);
/// Rings left with fewer than 3 vertices go; without its outer ring a part goes.
Region withoutVertices(Region region, std::span<const VertexRef> vertices);
Region translated(Region region, Point by);

/// Self-crossings resolved (even-odd in each part), parts united.
Region cleaned(const Region& region);
Region united(std::span<const Region> regions);
Region subtracted(const Region& from, const Region& what);
Region intersected(const Region& a, const Region& b);
Region symmetricDifference(const Region& a, const Region& b);
/// Pieces on both sides of an open line, largest first; one piece (the region) when the line does not cut it through.
/// Ends of the line inside leave no trace; parts the line does not cut stay with the largest piece.
std::vector<Region> splitByLine(const Region& region, std::span<const Point> line);
/// One region for each part.
std::vector<Region> partsOf(const Region& region);
/// Holes up to this area in square pixels go; nothing: all of them.
Region withHolesFilled(const Region& region, std::optional<double> maxArea = {});

/// Douglas-Peucker with `tolerance` in pixels: every vertex left out is within it of the new outline. Rings keep at least 3
/// vertices and do not come to cross themselves or each other.
/// 100,000 vertices take well under a second. Cancelled: returns the input.
Region simplified(const Region& region, double tolerance, const Progress& progress = {});
/// Corner cutting (Chaikin), closed rings; corners sharper than `keepAngle` degrees stay.
Region smoothed(const Region& region, int rounds, double keepAngle = 60);
/// Vertices within `distance` of a neighbour's outline move onto it (its vertex first, else its edge); between two that did,
/// the neighbour's vertices are taken over where they are as near, so that no gap is left.
Region snapped(const Region& region, std::span<const Region> neighbours, double distance);

/// The area a round brush of this radius covers along the way.
Region brushStroke(std::span<const Point> way, double radius);
/// Outlines of a mask as a person would draw them: pixel stairs straightened within `tolerance` px (0: exact corners).
Region regionFromMaskSmooth(const Mask& mask, double tolerance);

}  // namespace groundscope
