// SPDX-License-Identifier: GPL-3.0-or-later
// Mask -> outlines on pixel corners. Works on runs: cost grows with the outline, not with the
// picture.
#include "core/data/mask_runs.h"

#include <map>
#include <numeric>

namespace groundscope {

namespace {

struct Corner {
    int x = 0;
    int y = 0;
    bool operator==(const Corner&) const = default;
    auto operator<=>(const Corner&) const = default;
};

/// A straight piece of outline with the foreground on its right hand (y down). `run` is the
/// foreground beside it.
struct OutlineEdge {
    Corner from;
    Corner to;
    int run = 0;
    bool used = false;
};

struct ColumnRun {
    int x = 0;
    int begin = 0;
    int end = 0;
};

/// Union-find over the runs: which runs are one 4-connected object.
class Objects {
  public:
    explicit Objects(std::size_t count) : m_parent(count) {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int find(int i) {
        while (m_parent[static_cast<std::size_t>(i)] != i) {
            auto& parent = m_parent[static_cast<std::size_t>(i)];
            parent = m_parent[static_cast<std::size_t>(parent)];
            i = parent;
        }
        return i;
    }
    void join(int a, int b) { m_parent[static_cast<std::size_t>(find(b))] = find(a); }

  private:
    std::vector<int> m_parent;
};

/// Vertical outline on the left (`side` -1) or right (+1) side of each run: where the neighbour
/// column is background. Neighbours that touch are joined into one object.
void addSides(const std::vector<ColumnRun>& runs,
              int side,
              Objects& objects,
              std::vector<OutlineEdge>& edges) {
    std::size_t other = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const ColumnRun& run = runs[i];
        const int x = side < 0 ? run.x : run.x + 1;
        const auto isBefore = [&](const ColumnRun& r) {
            return r.x < run.x + side || (r.x == run.x + side && r.end <= run.begin);
        };
        while (other < runs.size() && isBefore(runs[other]))
            ++other;
        int y = run.begin;
        const auto addEdge = [&](int end) {
            if (end > y)
                edges.push_back(side < 0 ? OutlineEdge{{x, end}, {x, y}, static_cast<int>(i)}
                                         : OutlineEdge{{x, y}, {x, end}, static_cast<int>(i)});
        };
        for (std::size_t k = other;
             k < runs.size() && runs[k].x == run.x + side && runs[k].begin < run.end;
             ++k) {
            addEdge(runs[k].begin);
            y = std::max(y, runs[k].end);
            objects.join(static_cast<int>(i), static_cast<int>(k));
        }
        addEdge(run.end);
    }
}

/// Index of the unused edge that goes on from `edge`. Where two objects touch at a corner there are
/// two: the right turn stays with the same object.
std::size_t nextEdge(const std::vector<OutlineEdge>& edges, const OutlineEdge& edge) {
    const auto first = std::lower_bound(
        edges.begin(), edges.end(), edge.to, [](const OutlineEdge& e, Corner corner) {
            return e.from < corner;
        });
    const auto turn = [&](const OutlineEdge& next) {  // > 0: to the right
        return std::int64_t{edge.to.x - edge.from.x} * (next.to.y - next.from.y) -
               std::int64_t{edge.to.y - edge.from.y} * (next.to.x - next.from.x);
    };
    auto best = edges.end();
    for (auto next = first; next != edges.end() && next->from == edge.to; ++next) {
        if (!next->used && (best == edges.end() || turn(*next) > turn(*best)))
            best = next;
    }
    return static_cast<std::size_t>(best - edges.begin());
}

/// Follows the outline from one edge until it closes; vertices only where it turns.
Ring traceRing(std::vector<OutlineEdge>& edges, std::size_t start) {
    std::vector<Corner> corners;
    for (std::size_t at = start; at < edges.size(); at = nextEdge(edges, edges[at])) {
        edges[at].used = true;
        corners.push_back(edges[at].from);
    }
    Ring ring;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Corner before = corners[(i + corners.size() - 1) % corners.size()];
        const Corner after = corners[(i + 1) % corners.size()];
        const bool straight = (before.x == corners[i].x && corners[i].x == after.x) ||
                              (before.y == corners[i].y && corners[i].y == after.y);
        if (!straight)
            ring.push_back({double(corners[i].x), double(corners[i].y)});
    }
    return ring;
}

/// Twice the signed area; positive for an outer ring (foreground on the right hand).
double signedArea(const Ring& ring) {
    double doubled = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        doubled += a.x * b.y - b.x * a.y;
    }
    return doubled;
}

}  // namespace

Region regionFromMask(const Mask& mask) {
    std::vector<ColumnRun> runs;
    forEachColumnRun(mask, [&](int x, int begin, int end) { runs.push_back({x, begin, end}); });
    std::vector<OutlineEdge> edges;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const ColumnRun& run = runs[i];
        edges.push_back({{run.x, run.begin}, {run.x + 1, run.begin}, static_cast<int>(i)});
        edges.push_back({{run.x + 1, run.end}, {run.x, run.end}, static_cast<int>(i)});
    }
    Objects objects(runs.size());
    addSides(runs, -1, objects, edges);
    addSides(runs, +1, objects, edges);
    std::sort(edges.begin(), edges.end(), [](const OutlineEdge& a, const OutlineEdge& b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    std::map<int, RegionPart>
        parts;  // by object; the order of the objects' first edges is kept by `order`
    std::vector<int> order;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].used)
            continue;
        const int object = objects.find(edges[i].run);
        const bool known = parts.contains(object);
        Ring ring = traceRing(edges, i);
        if (!known)
            order.push_back(object);
        if (signedArea(ring) > 0)
            parts[object].outer = std::move(ring);
        else
            parts[object].holes.push_back(std::move(ring));
    }
    Region region;
    for (const int object : order)
        region.parts.push_back(std::move(parts[object]));
    return region;
}

}  // namespace groundscope
