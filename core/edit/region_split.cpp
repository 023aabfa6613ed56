// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting a region along an open line. A hair's breadth around the line is taken out, which tells what comes apart; then
// only the stretches of the line between two pieces are cut, and the borders moved back onto the line: no area is lost.
#include "core/edit/polygon_clipper.h"
#include "core/edit/region_edit.h"
#include "core/edit/region_index.h"
#include "core/edit/ring_math.h"
#include "core/edit/segment_crossings.h"

namespace groundscope {

namespace {

constexpr double kHalfWidth = 2 * kClipperGrid;  // of the hair
constexpr double kBorder = 3 * kHalfWidth;       // what the hair left is nearer to the line than this
constexpr double kReach = 1.0 / 16;              // and where it meets an outline at a sharp angle, so far from the crossing

using Line = std::vector<Point>;

struct Segment {
    Point from;
    Point to;
};

/// Where along ab the segment cd is met, from 0 to 1; nothing when it is not, or they are parallel.
std::optional<double> meeting(Point a, Point b, Point c, Point d) {
    const double across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    if (across == 0)
        return {};
    const double t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
    const double u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
    if (t < 0 || t > 1 || u < 0 || u > 1)
        return {};
    return t;
}

Line usable(std::span<const Point> line) {
    Line points;
    for (const Point p : line) {
        if (std::isfinite(p.x) && std::isfinite(p.y) && (points.empty() || p != points.back()))
            points.push_back(p);
    }
    return points;
}

/// The stretches of the line inside the region, cut where it meets outlines and itself.
std::vector<Segment> stretchesInside(const Region& region, const RegionIndex& index, const Line& line) {
    std::vector<Segment> inside;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point a = line[i];
        const Point b = line[i + 1];
        std::vector<double> cuts{0, 1};
        const auto cut = [&](Point c, Point d) {
            if (const auto t = meeting(a, b, c, d))
                cuts.push_back(*t);
        };
        const Rect box{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)};
        for (const VertexRef& edge : index.edgesIn(0, box)) {
            const Ring& ring = ringOf(region, edge);
            cut(ring[edge.index], ring[nextIndex(ring, edge.index)]);
        }
        for (std::size_t k = 0; k + 1 < line.size(); ++k)
            cut(line[k], line[k + 1]);
        std::sort(cuts.begin(), cuts.end());
        const auto at = [&](double t) { return t == 1 ? b : Point{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}; };
        for (std::size_t k = 0; k + 1 < cuts.size(); ++k) {
            if (squaredDistance(at(cuts[k]), at(cuts[k + 1])) < kClipperGrid * kClipperGrid)
                continue;
            if (index.contains(0, at((cuts[k] + cuts[k + 1]) / 2)))
                inside.push_back({at(cuts[k]), at(cuts[k + 1])});
        }
    }
    return inside;
}

/// The region without a hair along the stretches, piece by piece.
std::vector<Region> cutOpen(const Region& region, const std::vector<Segment>& stretches) {
    std::vector<Line> lines;
    for (const Segment& stretch : stretches) {
        if (lines.empty() || squaredDistance(lines.back().back(), stretch.from) > kClipperGrid * kClipperGrid)
            lines.push_back({stretch.from});
        lines.back().push_back(stretch.to);
    }
    return partsOf(subtracted(region, stripAround(lines, kHalfWidth, StripEnd::Square)));
}

RegionIndex indexOf(const std::vector<Region>& regions) {
    std::vector<const Region*> pointers;
    for (const Region& region : regions)
        pointers.push_back(&region);
    RegionIndex index;
    index.assign(pointers);
    return index;
}

/// Whether different pieces lie on the two sides of a stretch, or it is too near to an outline to tell.
bool separates(const Segment& stretch, const RegionIndex& pieces) {
    const Point middle{(stretch.from.x + stretch.to.x) / 2, (stretch.from.y + stretch.to.y) / 2};
    const double length = std::sqrt(squaredDistance(stretch.from, stretch.to));
    const double step = 3 * kHalfWidth / length;
    const Point side{(stretch.to.y - stretch.from.y) * step, (stretch.from.x - stretch.to.x) * step};
    const auto left = pieces.shapesAt({middle.x + side.x, middle.y + side.y});
    const auto right = pieces.shapesAt({middle.x - side.x, middle.y - side.y});
    return left.empty() || right.empty() || left != right;
}

bool isBefore(Point a, Point b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// Moves what the hair left of a border onto the line.
class Seam {
  public:
    Seam(const Region& original, const std::vector<Segment>& stretches) : m_stretches(stretches) {
        forEachRing(original, [&](const Ring& ring, std::size_t, std::size_t) {
            m_own.insert(m_own.end(), ring.begin(), ring.end());
        });
        std::sort(m_own.begin(), m_own.end(), isBefore);
    }

    /// False: the piece has no border on the line.
    bool close(Region& piece) const {
        bool any = false;
        forEachRing(piece, [&](Ring& ring, std::size_t, std::size_t) {
            for (Point& vertex : ring) {
                if (!std::binary_search(m_own.begin(), m_own.end(), vertex, isBefore) && moved(vertex))
                    any = true;
            }
            dropRepeated(ring);
        });
        if (any && crossesItself(piece))
            piece = cleaned(piece);
        return any;
    }

  private:
    /// Onto the nearest end of a stretch in reach, so that both sides of the border get the same vertices, else straight
    /// onto the line.
    bool moved(Point& vertex) const {
        Point onLine;
        Point end;
        double line2 = kBorder * kBorder;
        double end2 = kReach * kReach;
        const auto nearer = [&](Point at, double& best2, Point& best) {
            const double distance2 = squaredDistance(at, vertex);
            if (distance2 < best2) {
                best2 = distance2;
                best = at;
            }
        };
        for (const Segment& stretch : m_stretches) {
            nearer(nearestOnSegment(stretch.from, stretch.to, vertex), line2, onLine);
            nearer(stretch.from, end2, end);
            nearer(stretch.to, end2, end);
        }
        if (line2 == kBorder * kBorder)
            return false;
        vertex = end2 < kReach * kReach ? end : onLine;
        return true;
    }

    /// Repetitions, and ways out and straight back.
    static void dropRepeated(Ring& ring) {
        Ring kept;
        for (const Point p : ring) {
            if (!kept.empty() && kept.back() == p)
                continue;
            if (kept.size() > 1 && kept[kept.size() - 2] == p)
                kept.pop_back();
            else
                kept.push_back(p);
        }
        while (kept.size() > 1 && kept.front() == kept.back())
            kept.pop_back();
        if (kept.size() >= 3)
            ring = std::move(kept);
    }

    const std::vector<Segment>& m_stretches;
    std::vector<Point> m_own;
};

}  // namespace

std::vector<Region> splitByLine(const Region& region, std::span<const Point> line) {
    const Line points = usable(line);
    const std::vector<Region> whole{region};
    if (points.size() < 2)
        return whole;
    std::vector<Segment> stretches = stretchesInside(region, indexOf(whole), points);
    const std::vector<Region> loose = cutOpen(region, stretches);
    if (stretches.empty() || loose.size() <= cleaned(region).parts.size())
        return whole;
    const RegionIndex looseIndex = indexOf(loose);
    std::erase_if(stretches, [&](const Segment& stretch) { return !separates(stretch, looseIndex); });

    const Seam seam(region, stretches);
    std::vector<Region> pieces;
    Region untouched;
    for (Region& piece : cutOpen(region, stretches)) {
        if (seam.close(piece))
            pieces.push_back(std::move(piece));
        else
            untouched.parts.insert(untouched.parts.end(), piece.parts.begin(), piece.parts.end());
    }
    if (pieces.size() < 2)
        return whole;
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Region& a, const Region& b) { return areaOf(a) > areaOf(b); });
    pieces.front().parts.insert(pieces.front().parts.end(), untouched.parts.begin(), untouched.parts.end());
    return pieces;
}

}  // namespace groundscope
