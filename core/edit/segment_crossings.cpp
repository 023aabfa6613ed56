// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/segment_crossings.h"

#include "core/edit/ring_math.h"

#include <cstdint>

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

/// A grid over the bounds of all segments with about as many cells as segments.
class SegmentGrid {
  public:
    explicit SegmentGrid(std::span<const Segment> segments) {
        Point low = segments.front().from;
        Point high = low;
        for (const Segment& s : segments) {
            low = {std::min({low.x, s.from.x, s.to.x}), std::min({low.y, s.from.y, s.to.y})};
            high = {std::max({high.x, s.from.x, s.to.x}), std::max({high.y, s.from.y, s.to.y})};
        }
        const double side = std::max({high.x - low.x, high.y - low.y, 1e-9});
        m_low = low;
        m_cells = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(segments.size()) * 2)), 1, 2048);
        m_scale = m_cells / side;
        fill(segments);
    }

    /// Calls visit(cell's segments) for each cell with more than one.
    template <typename Visit>
    void forEachCell(Visit visit) const {
        for (std::size_t cell = 0; cell + 1 < m_starts.size(); ++cell) {
            const std::span<const std::uint32_t> all(m_items);
            if (m_starts[cell + 1] - m_starts[cell] > 1)
                visit(all.subspan(m_starts[cell], m_starts[cell + 1] - m_starts[cell]));
        }
    }

  private:
    [[nodiscard]] int cellOf(double value, double low) const {
        return std::clamp(static_cast<int>((value - low) * m_scale), 0, m_cells - 1);
    }

    /// Row by row: only the columns the segment passes in that row, one more on each side for rounding.
    template <typename Visit>
    void forCellsOf(const Segment& s, Visit visit) const {
        const Point top = s.from.y <= s.to.y ? s.from : s.to;
        const Point bottom = s.from.y <= s.to.y ? s.to : s.from;
        const int firstRow = cellOf(top.y, m_low.y);
        const int lastRow = cellOf(bottom.y, m_low.y);
        for (int row = firstRow; row <= lastRow; ++row) {
            double x0 = top.x;
            double x1 = bottom.x;
            if (lastRow > firstRow) {
                const double slope = (bottom.x - top.x) / (bottom.y - top.y);
                const double y0 = std::clamp(m_low.y + row / m_scale, top.y, bottom.y);
                const double y1 = std::clamp(m_low.y + (row + 1) / m_scale, top.y, bottom.y);
                x0 = top.x + (y0 - top.y) * slope;
                x1 = top.x + (y1 - top.y) * slope;
            }
            const double margin = 1e-6 / m_scale;
            const int first = cellOf(std::min(x0, x1) - margin, m_low.x);
            const int last = cellOf(std::max(x0, x1) + margin, m_low.x);
            for (int column = first; column <= last; ++column)
                visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_cells) +
                      static_cast<std::size_t>(column));
        }
    }

    void fill(std::span<const Segment> segments) {
        m_starts.assign(static_cast<std::size_t>(m_cells) * static_cast<std::size_t>(m_cells) + 1, 0);
        for (const Segment& s : segments)
            forCellsOf(s, [&](std::size_t cell) { ++m_starts[cell + 1]; });
        for (std::size_t cell = 1; cell < m_starts.size(); ++cell)
            m_starts[cell] += m_starts[cell - 1];
        m_items.resize(m_starts.back());
        std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::uint32_t i = 0; i < segments.size(); ++i)
            forCellsOf(segments[i], [&](std::size_t cell) { m_items[next[cell]++] = i; });
    }

    Point m_low;
    double m_scale = 1;
    int m_cells = 1;
    std::vector<std::size_t> m_starts;
    std::vector<std::uint32_t> m_items;
};

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
    constexpr std::ptrdiff_t kMaxPasses = 256;  // at one place: each is compared with each
    std::vector<Pass> passes;
    std::size_t first = 0;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const std::size_t before = i > 0 ? i - 1 : ring.size() - 1;
            passes.push_back({ring[before], ring[i], ring[nextIndex(ring, i)], first + before, first + i});
        }
        first += ring.size();
    }
    std::sort(passes.begin(), passes.end(),
              [](const Pass& a, const Pass& b) { return a.at.x != b.at.x ? a.at.x < b.at.x : a.at.y < b.at.y; });
    for (auto begin = passes.begin(); begin != passes.end();) {
        const auto end = std::find_if(begin, passes.end(), [&](const Pass& pass) { return pass.at != begin->at; });
        for (auto a = begin; end - begin <= kMaxPasses && a != end; ++a) {
            for (auto b = begin; b != a; ++b) {
                if (passThrough(*a, *b))
                    crossing[a->in] = crossing[a->out] = crossing[b->in] = crossing[b->out] = true;
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
    std::vector<bool> crossing(segments.size(), false);
    if (segments.empty())
        return crossing;
    const SegmentGrid grid(segments);
    grid.forEachCell([&](std::span<const std::uint32_t> cell) {
        for (const std::uint32_t i : cell) {
            for (std::size_t k = 0; k < cell.size() && !crossing[i]; ++k) {
                if (cell[k] != i && segmentsCross(segments[i].from, segments[i].to, segments[cell[k]].from,
                                                  segments[cell[k]].to))
                    crossing[i] = crossing[cell[k]] = true;
            }
        }
    });
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
