// SPDX-License-Identifier: GPL-3.0-or-later
// Fewer vertices, rounder corners. Simplifying is Douglas and Peucker's (The Canadian Cartographer 10(2), 1973) on closed
// rings; where the result would cross itself, the vertices between are taken back until it does not.
#include "core/edit/region_edit.h"
#include "core/edit/ring_math.h"
#include "core/edit/segment_crossings.h"

#include <numbers>

namespace groundscope {

namespace {

/// One ring and which of its vertices are kept.
class RingReducer {
  public:
    explicit RingReducer(const Ring& ring) : m_ring(ring), m_kept(ring.size(), ring.size() <= 3) {
        if (ring.size() <= 3)
            return;
        const std::size_t first = farthestFrom(ring.front());
        const std::size_t second = farthestFrom(ring[first]);
        m_kept[first] = m_kept[second] = true;
    }

    /// Keeps what lies farther than the tolerance from the outline of what is kept. False: stopped.
    bool reduce(double tolerance, const Progress& progress) {
        if (!reduce(gaps(), tolerance, progress))
            return false;
        while (std::count(m_kept.begin(), m_kept.end(), true) < 3)  // an area needs three
            refineWidest(tolerance);
        return true;
    }

    /// Takes the farthest vertex back between `from` and the next kept one, and what the tolerance then asks for; false
    /// when there is none.
    bool refine(std::size_t from, double tolerance) {
        const std::size_t to = nextKept(from);
        if (step(from) == to)
            return false;
        const std::size_t vertex = farthestBetween(from, to).first;
        m_kept[vertex] = true;
        return reduce({{from, vertex}, {vertex, to}}, tolerance, {});
    }

    [[nodiscard]] std::vector<std::size_t> kept() const {
        std::vector<std::size_t> indices;
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            if (m_kept[i])
                indices.push_back(i);
        }
        return indices;
    }

    [[nodiscard]] Ring ring() const {
        Ring ring;
        for (const std::size_t i : kept())
            ring.push_back(m_ring[i]);
        return ring;
    }

  private:
    using Gaps = std::vector<std::pair<std::size_t, std::size_t>>;

    [[nodiscard]] std::size_t step(std::size_t i) const { return nextIndex(m_ring, i); }

    [[nodiscard]] std::size_t nextKept(std::size_t from) const {
        std::size_t i = step(from);
        while (!m_kept[i])
            i = step(i);
        return i;
    }

    [[nodiscard]] std::size_t farthestFrom(Point p) const {
        const auto farthest = std::max_element(m_ring.begin(), m_ring.end(), [&](Point a, Point b) {
            return squaredDistance(a, p) < squaredDistance(b, p);
        });
        return static_cast<std::size_t>(farthest - m_ring.begin());
    }

    /// The farthest vertex of an open gap and its squared distance; (from, 0) when the gap is empty.
    [[nodiscard]] std::pair<std::size_t, double> farthestBetween(std::size_t from, std::size_t to) const {
        std::pair<std::size_t, double> farthest{from, -1};
        for (std::size_t i = step(from); i != to; i = step(i)) {
            const Point near = nearestOnSegment(m_ring[from], m_ring[to], m_ring[i]);
            const double distance2 = squaredDistance(m_ring[i], near);
            if (distance2 > farthest.second)
                farthest = {i, distance2};
        }
        return farthest;
    }

    [[nodiscard]] Gaps gaps() const {
        Gaps gaps;
        for (const std::size_t from : kept())
            gaps.emplace_back(from, nextKept(from));
        return gaps;
    }

    bool reduce(Gaps open, double tolerance, const Progress& progress) {
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

    void refineWidest(double tolerance) {
        std::pair<std::size_t, double> widest{0, -1};
        for (const auto& [from, to] : gaps()) {
            const double distance2 = farthestBetween(from, to).second;
            if (distance2 > widest.second)
                widest = {from, distance2};
        }
        refine(widest.first, tolerance);
    }

    const Ring& m_ring;
    std::vector<bool> m_kept;
};

/// Refines edges that cross others; false when there was none to refine.
bool refineCrossings(std::vector<RingReducer>& reducers, double tolerance) {
    std::vector<Segment> segments;
    std::vector<std::pair<std::size_t, std::size_t>> owners;  // ring, vertex the edge begins at
    for (std::size_t r = 0; r < reducers.size(); ++r) {
        const Ring ring = reducers[r].ring();
        const std::vector<std::size_t> kept = reducers[r].kept();
        for (std::size_t i = 0; i < ring.size(); ++i) {
            segments.push_back({ring[i], ring[nextIndex(ring, i)]});
            owners.emplace_back(r, kept[i]);
        }
    }
    const std::vector<bool> crossing = crossingSegments(segments);
    bool any = false;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (crossing[i] && reducers[owners[i].first].refine(owners[i].second, tolerance))
            any = true;
    }
    return any;
}

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
    while (refineCrossings(reducers, tolerance)) {
        if (progress.stopped())
            return region;
    }
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
