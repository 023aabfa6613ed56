// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/segment_crossings.h"

#include "core/edit/box_tree.h"
#include "core/edit/ring_math.h"

namespace groundscope {

namespace {

struct Segment {
    Point from;
    Point to;
};

bool isWithin(Point a, Point b, Point p) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

Box boxOf(const Segment& segment) {
    Box box;
    box.add(segment.from);
    box.add(segment.to);
    return box;
}

/// For each segment whether it crosses another one.
std::vector<bool> crossingSegments(const std::vector<Segment>& segments) {
    std::vector<Box> boxes;
    for (const Segment& segment : segments)
        boxes.push_back(boxOf(segment));
    const std::vector<std::size_t> order = neighbourOrder(boxes);
    for (std::size_t place = 0; place < order.size(); ++place)
        boxes[place] = boxOf(segments[order[place]]);
    const BoxTree tree(std::move(boxes));
    std::vector<bool> crossing(segments.size(), false);
    for (const std::size_t i : order) {
        const Segment& segment = segments[i];
        const Box mine = boxOf(segment);
        tree.forEach([&](const Box& box) { return !crossing[i] && box.overlaps(mine); },
                     [&](std::size_t place) {
                         const Segment& other = segments[order[place]];
                         if (order[place] != i && segmentsCross(segment.from, segment.to, other.from, other.to))
                             crossing[i] = crossing[order[place]] = true;
                     });
    }
    return crossing;
}

/// An outline on its way through a vertex.
struct Pass {
    Point before, at, after;
    std::size_t in = 0;   ///< edge it comes by
    std::size_t out = 0;  ///< and leaves by
};

/// Whether the direction lies in the turn from `from` clockwise on screen to `to`, ends aside.
bool isInTurn(Point at, Point from, Point to, Point direction) {
    const double whole = turn(at, from, to);
    const bool afterFrom = turn(at, from, direction) > 0;
    const bool beforeTo = turn(at, direction, to) > 0;
    return whole > 0 ? afterFrom && beforeTo : afterFrom || beforeTo;
}

bool passThrough(const Pass& a, const Pass& b) {
    const auto isEnd = [&](Point p) { return p == a.before || p == a.after; };
    if (isEnd(b.before) || isEnd(b.after))
        return false;  // a shared edge, which counts as one already
    return isInTurn(a.at, a.before, a.after, b.before) != isInTurn(a.at, a.before, a.after, b.after);
}

/// Outlines that cross at a vertex of both.
void markPassesThrough(std::span<const Ring> rings, std::vector<bool>& crossing) {
    constexpr std::size_t kMaxPasses = 256;  // at one place: each is compared with each
    struct Place {
        Point at;
        std::size_t ring, vertex, first;
    };
    std::vector<Place> places;
    std::size_t first = 0;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        for (std::size_t i = 0; i < rings[r].size(); ++i)
            places.push_back({rings[r][i], r, i, first});
        first += rings[r].size();
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.at.x != b.at.x ? a.at.x < b.at.x : a.at.y < b.at.y; });
    for (std::size_t begin = 0; begin < places.size();) {
        std::vector<Pass> passes;
        std::size_t end = begin;
        for (; end < places.size() && places[end].at == places[begin].at; ++end) {
            const Ring& ring = rings[places[end].ring];
            const std::size_t i = places[end].vertex;
            const std::size_t before = i > 0 ? i - 1 : ring.size() - 1;
            passes.push_back({ring[before], ring[i], ring[nextIndex(ring, i)], places[end].first + before,
                              places[end].first + i});
        }
        for (std::size_t a = 0; passes.size() <= kMaxPasses && a < passes.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                if (passThrough(passes[a], passes[b]))
                    crossing[passes[a].in] = crossing[passes[a].out] = crossing[passes[b].in] =
                        crossing[passes[b].out] = true;
            }
        }
        begin = end;
    }
}

}  // namespace

bool segmentsCross(Point a, Point b, Point c, Point d) {
    if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
        std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
        return false;
    const double abc = turn(a, b, c);
    const double abd = turn(a, b, d);
    const double cda = turn(c, d, a);
    const double cdb = turn(c, d, b);
    if (((abc > 0 && abd < 0) || (abc < 0 && abd > 0)) && ((cda > 0 && cdb < 0) || (cda < 0 && cdb > 0)))
        return true;
    // What is left: an end on the other segment. It counts unless it is an end of both.
    const auto touches = [](Point p, Point q, Point end, double area) {
        return area == 0 && end != p && end != q && isWithin(p, q, end);
    };
    if (touches(a, b, c, abc) || touches(a, b, d, abd) || touches(c, d, a, cda) || touches(c, d, b, cdb))
        return true;
    const bool same = (a == c && b == d) || (a == d && b == c);
    return same && a != b;
}

std::vector<bool> crossingEdges(std::span<const Ring> rings) {
    std::vector<Segment> segments;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            segments.push_back({ring[i], ring[nextIndex(ring, i)]});
    }
    std::vector<bool> crossing = crossingSegments(segments);
    markPassesThrough(rings, crossing);
    return crossing;
}

bool crossesItself(const Region& region) {
    std::vector<Ring> rings;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) { rings.push_back(ring); });
    const std::vector<bool> crossing = crossingEdges(rings);
    return std::find(crossing.begin(), crossing.end(), true) != crossing.end();
}

}  // namespace groundscope
