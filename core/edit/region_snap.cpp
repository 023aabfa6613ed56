// SPDX-License-Identifier: GPL-3.0-or-later
// Moving an outline onto its neighbours: vertices first, and between two of them along the neighbour's outline.
#include "core/edit/region_edit.h"
#include "core/edit/region_index.h"
#include "core/edit/ring_math.h"

namespace groundscope {

namespace {

/// A place on a neighbour's outline.
struct Anchor {
    std::size_t neighbour = 0;
    VertexRef vertex;       ///< at it, or on the edge that begins at it
    bool onVertex = false;
    Point at;
    [[nodiscard]] bool isOnRingOf(const Anchor& other) const {
        return neighbour == other.neighbour && vertex.part == other.vertex.part && vertex.ring == other.vertex.ring;
    }
};

class Snapper {
  public:
    Snapper(std::span<const Region> neighbours, double distance) : m_neighbours(neighbours), m_distance(distance) {
        std::vector<const Region*> pointers;
        for (const Region& region : neighbours)
            pointers.push_back(&region);
        m_index.assign(pointers);
    }

    /// False: nothing was near.
    bool snap(Ring& ring) const {
        std::vector<std::optional<Anchor>> anchors;
        for (const Point p : ring)
            anchors.push_back(anchorFor(p));
        if (std::none_of(anchors.begin(), anchors.end(), [](const auto& a) { return a.has_value(); }))
            return false;
        Ring snapped;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            snapped.push_back(anchors[i] ? anchors[i]->at : ring[i]);
            const auto& next = anchors[nextIndex(ring, i)];
            if (anchors[i] && next && anchors[i]->isOnRingOf(*next)) {
                const Ring way = wayBetween(*anchors[i], *next);
                snapped.insert(snapped.end(), way.begin(), way.end());
            }
        }
        snapped.erase(std::unique(snapped.begin(), snapped.end()), snapped.end());
        while (snapped.size() > 1 && snapped.front() == snapped.back())
            snapped.pop_back();
        ring = std::move(snapped);
        return true;
    }

  private:
    [[nodiscard]] std::optional<Anchor> anchorFor(Point p) const {
        if (const auto hit = m_index.nearestVertex(p, m_distance))
            return Anchor{hit->shape, hit->vertex, true, hit->at};
        if (const auto hit = m_index.nearestEdge(p, m_distance))
            return Anchor{hit->shape, hit->edge.vertex, false, hit->edge.at};
        return {};
    }

    /// The neighbour's vertices from one anchor to the other, in the direction that stays within the distance of the
    /// straight way; none when neither does.
    [[nodiscard]] Ring wayBetween(const Anchor& a, const Anchor& b) const {
        const Ring& ring = ringOf(m_neighbours[a.neighbour], a.vertex);
        const std::size_t n = ring.size();
        const std::size_t forwardEnd = b.onVertex ? b.vertex.index : (b.vertex.index + 1) % n;
        if (const auto way = walk(a, b, {(a.vertex.index + 1) % n, forwardEnd, 1}))
            return *way;
        const std::size_t backwardBegin = a.onVertex ? (a.vertex.index + n - 1) % n : a.vertex.index;
        return walk(a, b, {backwardBegin, b.vertex.index, n - 1}).value_or(Ring{});
    }

    struct Steps {
        std::size_t begin, end, by;
    };
    [[nodiscard]] std::optional<Ring> walk(const Anchor& a, const Anchor& b, Steps steps) const {
        const Ring& ring = ringOf(m_neighbours[a.neighbour], a.vertex);
        Ring way;
        for (std::size_t i = steps.begin; i != steps.end; i = (i + steps.by) % ring.size()) {
            const Point near = nearestOnSegment(a.at, b.at, ring[i]);
            if (squaredDistance(near, ring[i]) > m_distance * m_distance || way.size() == ring.size())
                return {};
            way.push_back(ring[i]);
        }
        return way;
    }

    std::span<const Region> m_neighbours;
    double m_distance;
    RegionIndex m_index;
};

}  // namespace

Region snapped(const Region& region, std::span<const Region> neighbours, double distance) {
    const Snapper snapper(neighbours, distance);
    Region result = region;
    bool any = false;
    forEachRing(result, [&](Ring& ring, std::size_t, std::size_t) { any = snapper.snap(ring) || any; });
    if (!any)
        return region;
    // What was thinner than the distance has come together, or been turned over.
    return cleaned(result);
}

}  // namespace groundscope
