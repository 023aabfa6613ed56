// SPDX-License-Identifier: GPL-3.0-or-later
/// RegionIndex: many shapes, and what of them is at a place: hit tests, culling and rubber bands.
///
/// Image pixels. Shapes are counted as in the list they came from. 10,000 shapes or 100,000 vertices answer in
/// microseconds; a shape that changes costs a comparison of its vertices and no rebuilding where only vertices moved.
/// One thread may write, or many read.
#pragma once

#include "core/edit/box_tree.h"
#include "core/edit/region_edit.h"

#include <memory>

namespace groundscope {

struct ShapeVertexHit {
    std::size_t shape = 0;
    VertexRef vertex;
    Point at;
    double distance = 0;
};

struct ShapeEdgeHit {
    std::size_t shape = 0;
    EdgeHit edge;
};

class RegionIndex {
  public:
    RegionIndex();
    ~RegionIndex();
    RegionIndex(RegionIndex&&) noexcept;
    RegionIndex& operator=(RegionIndex&&) noexcept;

    /// The list as it is now; shapes equal to the one at the same place stay as they are indexed.
    void assign(std::span<const Region* const> shapes);
    /// Shape `shape` < size() looks like this now.
    void set(std::size_t shape, const Region& region);
    [[nodiscard]] std::size_t size() const;
    /// All zero for a shape without vertices.
    [[nodiscard]] Rect boundsOf(std::size_t shape) const;

    /// Within `maxDistance` pixels. Of equally near ones any.
    [[nodiscard]] std::optional<ShapeVertexHit> nearestVertex(Point point, double maxDistance) const;
    [[nodiscard]] std::optional<ShapeEdgeHit> nearestEdge(Point point, double maxDistance) const;
    /// The same for one shape.
    [[nodiscard]] std::optional<ShapeVertexHit> nearestVertexOf(std::size_t shape, Point point, double maxDistance) const;
    [[nodiscard]] std::optional<ShapeEdgeHit> nearestEdgeOf(std::size_t shape, Point point, double maxDistance) const;

    /// As contains(region, point).
    [[nodiscard]] bool contains(std::size_t shape, Point point) const;
    /// Shapes that contain the point, the smallest in area first: what lies inside another can be reached.
    [[nodiscard]] std::vector<std::size_t> shapesAt(Point point) const;
    /// Shapes whose bounds meet the rectangle, in the order of the list.
    [[nodiscard]] std::vector<std::size_t> shapesIn(const Rect& rect) const;
    /// Vertices inside the rectangle, in the order of the rings.
    [[nodiscard]] std::vector<VertexRef> verticesIn(std::size_t shape, const Rect& rect) const;
    /// Edges (by the vertex they begin at) whose bounds meet the rectangle, in the order of the rings.
    [[nodiscard]] std::vector<VertexRef> edgesIn(std::size_t shape, const Rect& rect) const;

  private:
    struct Shape;
    void rebuildOrder();

    std::vector<std::unique_ptr<Shape>> m_shapes;
    BoxTree m_bounds;                  ///< of the shapes, neighbours side by side
    std::vector<std::size_t> m_order;  ///< place in m_bounds -> shape
    std::vector<std::size_t> m_place;  ///< shape -> place in m_bounds
};

}  // namespace groundscope
