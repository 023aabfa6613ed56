// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sparse_boolean.h"

#include "core/edit/box_tree.h"
#include "core/edit/region_edit.h"
#include "core/edit/ring_math.h"
#include "core/edit/ring_reducer.h"
#include "core/edit/segment_crossings.h"

#include <map>

namespace groundscope {

namespace {

constexpr std::size_t kManyVertices = 2000;  // below it there is nothing to gain

Box boxOf(const Region& region) {
    Box box;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) {
        for (const Point p : ring)
            box.add(p);
    });
    return box;
}

bool isFinite(const Region& region) {
    bool finite = true;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) {
        finite = finite && std::all_of(ring.begin(), ring.end(),
                                       [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    });
    return finite;
}

/// The operands with coarse outlines, and what was left out of them.
class CoarseOperands {
  public:
    CoarseOperands(std::span<const Region> subjects, std::span<const Region> others) : m_subjects(subjects.size()) {
        for (const Region& region : subjects)
            m_regions.push_back(&region);
        for (const Region& region : others)
            m_regions.push_back(&region);
        std::vector<Box> boxes;
        for (const Region* region : m_regions)
            boxes.push_back(boxOf(*region));
        m_boxes = BoxTree(std::move(boxes));
    }

    /// False: there is nothing to gain.
    bool reduce() {
        for (std::size_t r = 0; r < m_regions.size(); ++r) {
            if (!isFinite(*m_regions[r]))
                return false;
            addRings(r);
        }
        if (2 * m_pinned > m_vertices)
            return false;
        const double anything = std::numeric_limits<double>::infinity();
        for (RingReducer& reducer : m_reducers)
            reducer.reduce(anything, {});
        return keepTopology(m_reducers, anything, {}) && noneIsTurnedOver();
    }

    [[nodiscard]] std::vector<Region> coarse() const {
        std::vector<Region> regions;
        std::size_t next = 0;
        for (const Region* region : m_regions) {
            regions.push_back(*region);
            forEachRing(regions.back(), [&](Ring& ring, std::size_t, std::size_t) { ring = m_reducers[next++].ring(); });
        }
        return regions;
    }

    /// The result with the vertices left out; nothing when the operation changed an edge that stands for some.
    [[nodiscard]] std::optional<Region> refined(Region result, BooleanOperation operation) const {
        const std::map<Edge, Gap> gaps = gapsByEdge();
        std::size_t found = 0;
        forEachRing(result, [&](Ring& ring, std::size_t, std::size_t) { found += refine(ring, gaps); });
        std::size_t expected = 0;
        for (const auto& [edge, gap] : gaps) {
            // Far from all others: what two regions share cannot be there, nor what is taken away.
            const bool stays = operation == BooleanOperation::Subtract ? m_owners[gap.reducer] < m_subjects
                                                                       : operation != BooleanOperation::Intersect;
            expected += stays ? 1 : 0;
        }
        if (found != expected)
            return {};
        return result;
    }

  private:
    struct Gap {
        std::size_t reducer = 0;
        std::size_t from = 0;
    };
    using Edge = std::array<double, 4>;

    /// Of a large region only those vertices are pinned that can matter: where rings begin, near other regions, and where
    /// outlines cross.
    void addRings(std::size_t region) {
        const bool isLarge = vertexCount(*m_regions[region]) >= kManyVertices;
        std::vector<bool> crossing;
        if (isLarge) {
            std::vector<Ring> rings;
            forEachRing(*m_regions[region], [&](const Ring& ring, std::size_t, std::size_t) { rings.push_back(ring); });
            crossing = crossingEdges(rings);
        }
        std::size_t edge = 0;
        forEachRing(*m_regions[region], [&](const Ring& ring, std::size_t, std::size_t) {
            std::vector<bool> pinned(ring.size(), !isLarge);
            for (std::size_t i = 0; isLarge && i < ring.size(); ++i, ++edge) {
                if (crossing[edge] || isNearOthers(ring[i], ring[nextIndex(ring, i)], region))
                    pinned[i] = pinned[nextIndex(ring, i)] = true;
            }
            if (!ring.empty())
                pinned[0] = true;
            m_pinned += static_cast<std::size_t>(std::count(pinned.begin(), pinned.end(), true));
            m_vertices += ring.size();
            m_owners.push_back(region);
            m_reducers.emplace_back(ring, std::move(pinned));
        });
    }

    [[nodiscard]] bool isNearOthers(Point a, Point b, std::size_t region) const {
        constexpr double kNear = 1;
        Box edge;
        edge.add(a);
        edge.add(b);
        edge = {edge.left - kNear, edge.top - kNear, edge.right + kNear, edge.bottom + kNear};
        bool near = false;
        m_boxes.forEach([&](const Box& box) { return !near && box.overlaps(edge); },
                        [&](std::size_t other) { near = other != region; });
        return near;
    }

    [[nodiscard]] bool noneIsTurnedOver() const {
        return std::all_of(m_reducers.begin(), m_reducers.end(), [](const RingReducer& reducer) {
            return (signedArea(reducer.original()) > 0) == (signedArea(reducer.ring()) > 0);
        });
    }

    [[nodiscard]] std::map<Edge, Gap> gapsByEdge() const {
        std::map<Edge, Gap> gaps;
        for (std::size_t r = 0; r < m_reducers.size(); ++r) {
            const Ring ring = m_reducers[r].ring();
            const std::vector<std::size_t> kept = m_reducers[r].kept();
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const std::size_t next = nextIndex(ring, i);
                if (kept[next] != kept[i] + 1 && !m_reducers[r].between(kept[i]).empty())
                    gaps[{ring[i].x, ring[i].y, ring[next].x, ring[next].y}] = {r, kept[i]};
            }
        }
        return gaps;
    }

    /// Number of gaps filled.
    std::size_t refine(Ring& ring, const std::map<Edge, Gap>& gaps) const {
        Ring refined;
        std::size_t found = 0;
        const auto push = [&](Point p) {
            if (refined.empty() || refined.back() != p)
                refined.push_back(p);
        };
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[nextIndex(ring, i)];
            push(a);
            const auto forward = gaps.find({a.x, a.y, b.x, b.y});
            const auto backward = gaps.find({b.x, b.y, a.x, a.y});
            if (forward == gaps.end() && backward == gaps.end())
                continue;
            ++found;
            const Gap& gap = forward != gaps.end() ? forward->second : backward->second;
            Ring vertices = m_reducers[gap.reducer].between(gap.from);
            if (forward == gaps.end())
                std::reverse(vertices.begin(), vertices.end());
            std::for_each(vertices.begin(), vertices.end(), push);
        }
        ring = std::move(refined);
        return found;
    }

    std::size_t m_subjects;
    std::vector<const Region*> m_regions;
    BoxTree m_boxes;
    std::vector<RingReducer> m_reducers;
    std::vector<std::size_t> m_owners;  ///< region of each
    std::size_t m_pinned = 0;
    std::size_t m_vertices = 0;
};

}  // namespace

Region combinedSparsely(BooleanOperation operation, std::span<const Region> subjects, std::span<const Region> others) {
    const auto isLarge = [](const Region& region) { return vertexCount(region) >= kManyVertices; };
    if (std::any_of(subjects.begin(), subjects.end(), isLarge) || std::any_of(others.begin(), others.end(), isLarge)) {
        CoarseOperands operands(subjects, others);
        if (operands.reduce()) {
            const std::vector<Region> coarse = operands.coarse();
            const std::span<const Region> all(coarse);
            Region result = combined(operation, all.first(subjects.size()), all.subspan(subjects.size()));
            if (auto refined = operands.refined(std::move(result), operation))
                return *std::move(refined);
        }
    }
    return combined(operation, subjects, others);
}

}  // namespace groundscope
