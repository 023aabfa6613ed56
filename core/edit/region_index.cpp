// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/region_index.h"

#include "core/edit/ring_math.h"

#include <cassert>

namespace groundscope {

namespace {

Box boxOf(const Rect& rect) {
    return {rect.x, rect.y, rect.x + rect.width, rect.y + rect.height};
}

Box boxOf(Point a, Point b) {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

}  // namespace

/// The vertices of all rings in one row, and a tree over the edges that begin at them.
struct RegionIndex::Shape {
    struct RingPlace {
        std::size_t part = 0;
        std::size_t ring = 0;
        std::size_t first = 0;
        std::size_t size = 0;
        bool operator==(const RingPlace&) const = default;
    };
    std::vector<RingPlace> rings;
    std::vector<Point> points;
    BoxTree edges;
    Box bounds;
    double area = 0;

    explicit Shape(const Region& region) : rings(placesOf(region)) {
        points.reserve(rings.empty() ? 0 : rings.back().first + rings.back().size);
        forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) {
            points.insert(points.end(), ring.begin(), ring.end());
        });
        std::vector<Box> boxes;
        boxes.reserve(points.size());
        for (const RingPlace& place : rings) {
            for (std::size_t i = place.first; i < place.first + place.size; ++i)
                boxes.push_back(boxOf(points[i], points[next(i, place)]));
        }
        edges = BoxTree(std::move(boxes));
        bounds = edges.bounds();
        area = areaOf(region);
    }

    static std::vector<RingPlace> placesOf(const Region& region) {
        std::vector<RingPlace> places;
        std::size_t first = 0;
        forEachRing(region, [&](const Ring& ring, std::size_t part, std::size_t number) {
            if (!ring.empty())
                places.push_back({part, number, first, ring.size()});
            first += ring.size();
        });
        return places;
    }

    /// Takes over moved vertices; false when the rings are not the same any more.
    bool moveTo(const Region& region) {
        if (placesOf(region) != rings)
            return false;
        bool changed = false;
        for (const RingPlace& place : rings) {
            const Ring& ring = ringOf(region, {place.part, place.ring, 0});
            for (std::size_t i = 0; i < place.size; ++i) {
                if (points[place.first + i] == ring[i])
                    continue;
                changed = true;
                points[place.first + i] = ring[i];
                const std::size_t before = place.first + (i > 0 ? i - 1 : place.size - 1);
                edges.set(before, boxOf(points[before], ring[i]));
                edges.set(place.first + i, boxOf(ring[i], points[next(place.first + i, place)]));
            }
        }
        if (changed) {
            bounds = edges.bounds();
            area = areaOf(region);
        }
        return true;
    }

    [[nodiscard]] static std::size_t next(std::size_t i, const RingPlace& place) {
        return i + 1 < place.first + place.size ? i + 1 : place.first;
    }

    [[nodiscard]] const RingPlace& placeOf(std::size_t i) const {
        const auto after = std::upper_bound(rings.begin(), rings.end(), i,
                                            [](std::size_t at, const RingPlace& place) { return at < place.first; });
        return *(after - 1);
    }

    [[nodiscard]] VertexRef refOf(std::size_t i) const {
        const RingPlace& place = placeOf(i);
        return {place.part, place.ring, i - place.first};
    }

    /// Squared distances; `best2` and `vertex` are changed when there is a nearer one.
    void nearestVertex(Point point, double& best2, std::optional<std::size_t>& vertex) const {
        edges.nearest(point, best2, [&](std::size_t i) {
            const double distance2 = squaredDistance(points[i], point);
            if (distance2 < best2 || (distance2 == best2 && !vertex)) {
                best2 = distance2;
                vertex = i;
            }
            return best2;
        });
    }

    void nearestEdge(Point point, double& best2, std::optional<std::size_t>& edge, Point& at) const {
        edges.nearest(point, best2, [&](std::size_t i) {
            const Point near = nearestOnSegment(points[i], points[next(i, placeOf(i))], point);
            const double distance2 = squaredDistance(near, point);
            if (distance2 < best2 || (distance2 == best2 && !edge)) {
                best2 = distance2;
                edge = i;
                at = near;
            }
            return best2;
        });
    }

    /// Edges a ray to the right crosses, counted for each part.
    [[nodiscard]] bool contains(Point point) const {
        std::vector<std::size_t> parts;
        edges.forEach(
            [&](const Box& box) { return box.top <= point.y && box.bottom > point.y && box.right > point.x; },
            [&](std::size_t i) {
                const RingPlace& place = placeOf(i);
                const Point a = points[i];
                const Point b = points[next(i, place)];
                if ((a.y > point.y) != (b.y > point.y) &&
                    point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
                    parts.push_back(place.part);
            });
        // Rings of a part stand together, so equal numbers do.
        for (std::size_t i = 0; i < parts.size();) {
            std::size_t end = i;
            while (end < parts.size() && parts[end] == parts[i])
                ++end;
            if ((end - i) % 2 == 1)
                return true;
            i = end;
        }
        return false;
    }
};

RegionIndex::RegionIndex() = default;
RegionIndex::~RegionIndex() = default;
RegionIndex::RegionIndex(RegionIndex&&) noexcept = default;
RegionIndex& RegionIndex::operator=(RegionIndex&&) noexcept = default;

void RegionIndex::assign(std::span<const Region* const> shapes) {
    const bool sameCount = shapes.size() == m_shapes.size();
    m_shapes.resize(shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (sameCount)
            set(i, *shapes[i]);
        else if (!m_shapes[i] || !m_shapes[i]->moveTo(*shapes[i]))
            m_shapes[i] = std::make_unique<Shape>(*shapes[i]);
    }
    if (!sameCount)
        rebuildOrder();
}

void RegionIndex::set(std::size_t shape, const Region& region) {
    assert(shape < m_shapes.size());
    const Box before = m_shapes[shape]->bounds;
    if (!m_shapes[shape]->moveTo(region))
        m_shapes[shape] = std::make_unique<Shape>(region);
    if (m_shapes[shape]->bounds != before)
        m_bounds.set(m_place[shape], m_shapes[shape]->bounds);
}

void RegionIndex::rebuildOrder() {
    std::vector<Box> boxes;
    for (const auto& shape : m_shapes)
        boxes.push_back(shape->bounds);
    m_order = neighbourOrder(boxes);
    m_place.resize(m_shapes.size());
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        m_place[m_order[place]] = place;
        boxes[place] = m_shapes[m_order[place]]->bounds;
    }
    m_bounds = BoxTree(std::move(boxes));
}

std::size_t RegionIndex::size() const {
    return m_shapes.size();
}

Rect RegionIndex::boundsOf(std::size_t shape) const {
    const Box& box = m_shapes[shape]->bounds;
    if (m_shapes[shape]->points.empty())
        return {};
    return {box.left, box.top, box.right - box.left, box.bottom - box.top};
}

std::optional<ShapeVertexHit> RegionIndex::nearestVertex(Point point, double maxDistance) const {
    double best2 = maxDistance * maxDistance;
    std::optional<std::size_t> vertex;
    std::size_t shape = 0;
    m_bounds.nearest(point, best2, [&](std::size_t place) {
        std::optional<std::size_t> nearer;
        const double before2 = best2;
        m_shapes[m_order[place]]->nearestVertex(point, best2, nearer);
        if (nearer && (best2 < before2 || !vertex)) {
            vertex = nearer;
            shape = m_order[place];
        }
        return best2;
    });
    if (!vertex)
        return {};
    return ShapeVertexHit{shape, m_shapes[shape]->refOf(*vertex), m_shapes[shape]->points[*vertex], std::sqrt(best2)};
}

std::optional<ShapeEdgeHit> RegionIndex::nearestEdge(Point point, double maxDistance) const {
    double best2 = maxDistance * maxDistance;
    std::optional<std::size_t> edge;
    std::size_t shape = 0;
    Point at;
    m_bounds.nearest(point, best2, [&](std::size_t place) {
        std::optional<std::size_t> nearer;
        Point nearerAt;
        const double before2 = best2;
        m_shapes[m_order[place]]->nearestEdge(point, best2, nearer, nearerAt);
        if (nearer && (best2 < before2 || !edge)) {
            edge = nearer;
            at = nearerAt;
            shape = m_order[place];
        }
        return best2;
    });
    if (!edge)
        return {};
    return ShapeEdgeHit{shape, {m_shapes[shape]->refOf(*edge), at, std::sqrt(best2)}};
}

std::optional<ShapeVertexHit> RegionIndex::nearestVertexOf(std::size_t shape, Point point, double maxDistance) const {
    double best2 = maxDistance * maxDistance;
    std::optional<std::size_t> vertex;
    m_shapes[shape]->nearestVertex(point, best2, vertex);
    if (!vertex)
        return {};
    return ShapeVertexHit{shape, m_shapes[shape]->refOf(*vertex), m_shapes[shape]->points[*vertex], std::sqrt(best2)};
}

std::optional<ShapeEdgeHit> RegionIndex::nearestEdgeOf(std::size_t shape, Point point, double maxDistance) const {
    double best2 = maxDistance * maxDistance;
    std::optional<std::size_t> edge;
    Point at;
    m_shapes[shape]->nearestEdge(point, best2, edge, at);
    if (!edge)
        return {};
    return ShapeEdgeHit{shape, {m_shapes[shape]->refOf(*edge), at, std::sqrt(best2)}};
}

bool RegionIndex::contains(std::size_t shape, Point point) const {
    return m_shapes[shape]->contains(point);
}

std::vector<std::size_t> RegionIndex::shapesAt(Point point) const {
    std::vector<std::size_t> found;
    const Box at{point.x, point.y, point.x, point.y};
    m_bounds.forEach([&](const Box& box) { return box.overlaps(at); },
                     [&](std::size_t place) {
                         if (m_shapes[m_order[place]]->contains(point))
                             found.push_back(m_order[place]);
                     });
    std::sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(m_shapes[a]->area, a) < std::pair(m_shapes[b]->area, b);
    });
    return found;
}

std::vector<std::size_t> RegionIndex::shapesIn(const Rect& rect) const {
    std::vector<std::size_t> found;
    const Box wanted = boxOf(rect);
    m_bounds.forEach([&](const Box& box) { return box.overlaps(wanted); },
                     [&](std::size_t place) { found.push_back(m_order[place]); });
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<VertexRef> RegionIndex::verticesIn(std::size_t shape, const Rect& rect) const {
    const Shape& in = *m_shapes[shape];
    std::vector<VertexRef> found;
    const Box wanted = boxOf(rect);
    in.edges.forEach([&](const Box& box) { return box.overlaps(wanted); },
                     [&](std::size_t i) {
                         if (wanted.squaredDistanceTo(in.points[i]) == 0)
                             found.push_back(in.refOf(i));
                     });
    return found;
}

std::vector<VertexRef> RegionIndex::edgesIn(std::size_t shape, const Rect& rect) const {
    const Shape& in = *m_shapes[shape];
    std::vector<VertexRef> found;
    const Box wanted = boxOf(rect);
    in.edges.forEach([&](const Box& box) { return box.overlaps(wanted); },
                     [&](std::size_t i) { found.push_back(in.refOf(i)); });
    return found;
}

}  // namespace groundscope
