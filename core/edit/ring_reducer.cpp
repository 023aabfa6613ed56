// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/ring_reducer.h"

#include "core/edit/region_index.h"
#include "core/edit/ring_math.h"
#include "core/edit/segment_crossings.h"

namespace groundscope {

namespace {

/// Whether a ray to the right from the point crosses the edge.
bool isCrossedByRay(Point p, Point a, Point b) {
    return (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x);
}

bool isBefore(Point a, Point b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// Refines edges that cross others; false when there was none to refine.
bool refineCrossings(std::vector<RingReducer>& reducers, double tolerance) {
    std::vector<Ring> rings;
    for (const RingReducer& reducer : reducers)
        rings.push_back(reducer.ring());
    const std::vector<bool> crossing = crossingEdges(rings);
    bool any = false;
    std::size_t edge = 0;
    for (RingReducer& reducer : reducers) {
        for (const std::size_t from : reducer.kept()) {
            if (crossing[edge++])
                any = reducer.refine(from, tolerance) || any;
        }
    }
    return any;
}

RegionIndex indexOf(const std::vector<RingReducer>& reducers, bool reduced) {
    std::vector<Region> rings;
    for (const RingReducer& reducer : reducers)
        rings.push_back({{{reduced ? reducer.ring() : reducer.original(), {}}}});
    std::vector<const Region*> pointers;
    for (const Region& ring : rings)
        pointers.push_back(&ring);
    RegionIndex index;
    index.assign(pointers);
    return index;
}

/// How rings lie inside each other: for one vertex of each, the rings around it.
class Nesting {
  public:
    explicit Nesting(const std::vector<RingReducer>& reducers) {
        std::vector<Point> all;
        for (const RingReducer& reducer : reducers)
            all.insert(all.end(), reducer.original().begin(), reducer.original().end());
        std::sort(all.begin(), all.end(), isBefore);
        const RegionIndex index = indexOf(reducers, false);
        for (std::size_t r = 0; r < reducers.size(); ++r) {
            for (const Point p : reducers[r].ring()) {
                const auto [begin, end] = std::equal_range(all.begin(), all.end(), p, isBefore);
                if (end - begin > 1)
                    continue;  // where rings touch, inside and outside mean nothing
                m_witnesses.push_back({r, p, around(index, p, r)});
                break;
            }
        }
    }

    /// False when all is as it was, or nothing can be done.
    bool restore(std::vector<RingReducer>& reducers, double tolerance) const {
        const RegionIndex index = indexOf(reducers, true);
        bool any = false;
        for (const Witness& witness : m_witnesses) {
            const std::vector<std::size_t> now = around(index, witness.at, witness.ring);
            std::vector<std::size_t> changed;
            std::set_symmetric_difference(now.begin(), now.end(), witness.around.begin(), witness.around.end(),
                                          std::back_inserter(changed));
            for (const std::size_t ring : changed)
                any = reducers[ring].refineAround(witness.at, tolerance) || any;
        }
        return any;
    }

  private:
    struct Witness {
        std::size_t ring = 0;
        Point at;
        std::vector<std::size_t> around;
    };

    static std::vector<std::size_t> around(const RegionIndex& index, Point p, std::size_t self) {
        std::vector<std::size_t> rings = index.shapesAt(p);
        std::erase(rings, self);
        std::sort(rings.begin(), rings.end());
        return rings;
    }

    std::vector<Witness> m_witnesses;
};

}  // namespace

RingReducer::RingReducer(const Ring& ring, std::vector<bool> pinned) : m_ring(&ring), m_kept(std::move(pinned)) {
    if (m_kept.empty())
        m_kept.assign(ring.size(), false);
    if (ring.size() <= 3) {
        m_kept.assign(ring.size(), true);
        return;
    }
    const std::size_t first = farthestFrom(ring.front());
    const std::size_t second = farthestFrom(ring[first]);
    m_kept[first] = m_kept[second] = true;
}

bool RingReducer::reduce(double tolerance, const Progress& progress) {
    if (!reduce(gaps(), tolerance, progress))
        return false;
    while (m_ring->size() > 3 && std::count(m_kept.begin(), m_kept.end(), true) < 3)  // an area needs three
        refineWidest(tolerance);
    return true;
}

bool RingReducer::refine(std::size_t from, double tolerance) {
    const std::size_t to = nextKept(from);
    if (step(from) == to)
        return false;
    const std::size_t vertex = farthestBetween(from, to).first;
    m_kept[vertex] = true;
    return reduce({{from, vertex}, {vertex, to}}, tolerance, {});
}

bool RingReducer::refineAround(Point point, double tolerance) {
    bool any = false;
    for (const auto& [from, to] : gaps()) {
        bool odd = isCrossedByRay(point, (*m_ring)[from], (*m_ring)[to]);
        for (std::size_t i = from; i != to; i = step(i))
            odd = odd != isCrossedByRay(point, (*m_ring)[i], (*m_ring)[step(i)]);
        if (odd)
            any = refine(from, tolerance) || any;
    }
    return any;
}

std::vector<std::size_t> RingReducer::kept() const {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (m_kept[i])
            indices.push_back(i);
    }
    return indices;
}

Ring RingReducer::ring() const {
    Ring ring;
    for (const std::size_t i : kept())
        ring.push_back((*m_ring)[i]);
    return ring;
}

Ring RingReducer::between(std::size_t from) const {
    Ring vertices;
    for (std::size_t i = step(from); !m_kept[i]; i = step(i))
        vertices.push_back((*m_ring)[i]);
    return vertices;
}

std::size_t RingReducer::nextKept(std::size_t from) const {
    std::size_t i = step(from);
    while (!m_kept[i])
        i = step(i);
    return i;
}

std::size_t RingReducer::farthestFrom(Point p) const {
    const auto farthest = std::max_element(m_ring->begin(), m_ring->end(), [&](Point a, Point b) {
        return squaredDistance(a, p) < squaredDistance(b, p);
    });
    return static_cast<std::size_t>(farthest - m_ring->begin());
}

/// The farthest vertex of an open gap and its squared distance; (from, -1) when the gap is empty.
std::pair<std::size_t, double> RingReducer::farthestBetween(std::size_t from, std::size_t to) const {
    std::pair<std::size_t, double> farthest{from, -1};
    for (std::size_t i = step(from); i != to; i = step(i)) {
        const Point near = nearestOnSegment((*m_ring)[from], (*m_ring)[to], (*m_ring)[i]);
        const double distance2 = squaredDistance((*m_ring)[i], near);
        if (distance2 > farthest.second)
            farthest = {i, distance2};
    }
    return farthest;
}

RingReducer::Gaps RingReducer::gaps() const {
    Gaps gaps;
    for (const std::size_t from : kept())
        gaps.emplace_back(from, nextKept(from));
    return gaps;
}

bool RingReducer::reduce(Gaps open, double tolerance, const Progress& progress) {
    while (!open.empty()) {
        if (progress.stopped())
            return false;
        const auto [from, to] = open.back();
        open.pop_back();
        const auto [vertex, distance2] = farthestBetween(from, to);
        if (distance2 <= tolerance * tolerance)
            continue;
        m_kept[vertex] = true;
        open.emplace_back(from, vertex);
        open.emplace_back(vertex, to);
    }
    return true;
}

void RingReducer::refineWidest(double tolerance) {
    std::pair<std::size_t, double> widest{0, -1};
    for (const auto& [from, to] : gaps()) {
        const double distance2 = farthestBetween(from, to).second;
        if (distance2 > widest.second)
            widest = {from, distance2};
    }
    refine(widest.first, tolerance);
}

bool keepTopology(std::vector<RingReducer>& reducers, double tolerance, const Progress& progress) {
    const Nesting nesting(reducers);
    do {
        while (refineCrossings(reducers, tolerance)) {
            if (progress.stopped())
                return false;
        }
    } while (!progress.stopped() && reducers.size() > 1 && nesting.restore(reducers, tolerance));
    return !progress.stopped();
}

}  // namespace groundscope
