// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/polygon_clipper.h"

#include "core/edit/ring_math.h"

#include <limits>
#include <polyclipping/clipper.hpp>
#include <unordered_map>

namespace groundscope {

namespace {

using ClipperLib::IntPoint;
using ClipperLib::Path;
using ClipperLib::Paths;

constexpr double kStepsPerPixel = 1 / kClipperGrid;
constexpr double kMaxCoordinate = 1 << 30;
/// Square pixels: what is smaller is left over from rounding.
constexpr double kMinArea = 1.0 / 1024;

IntPoint toGrid(Point p) {
    const auto step = [](double v) {
        return static_cast<ClipperLib::cInt>(
            std::llround(std::clamp(v, -kMaxCoordinate, kMaxCoordinate) * kStepsPerPixel));
    };
    return {step(p.x), step(p.y)};
}

Point fromGrid(IntPoint p) {
    return {static_cast<double>(p.X) * kClipperGrid, static_cast<double>(p.Y) * kClipperGrid};
}

/// On the grid and without repetitions; empty when nothing is left that could have an area.
Path pathOf(const Ring& ring) {
    Path path;
    path.reserve(ring.size());
    for (const Point p : ring) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            continue;
        const IntPoint at = toGrid(p);
        if (path.empty() || at != path.back())
            path.push_back(at);
    }
    while (path.size() > 1 && path.front() == path.back())
        path.pop_back();
    if (path.size() < 3)
        path.clear();
    return path;
}

/// On one line, exactly.
bool isStraight(IntPoint a, IntPoint b, IntPoint c) {
    __extension__ using Wide = __int128;
    return static_cast<Wide>(b.X - a.X) * (c.Y - b.Y) == static_cast<Wide>(b.Y - a.Y) * (c.X - b.X);
}

struct GridHash {
    std::size_t operator()(IntPoint p) const {
        auto mixed = static_cast<std::uint64_t>(p.X) * 0x9E3779B97F4A7C15U;
        mixed ^= static_cast<std::uint64_t>(p.Y) + (mixed >> 29);
        mixed *= 0xBF58476D1CE4E5B9U;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }
};

/// Where the vertices of a result come from.
class Origins {
  public:
    struct Origin {
        std::size_t order = std::numeric_limits<std::size_t>::max();
        Point at;
        bool straight = false;  ///< was put on a straight edge on purpose: stays
    };

    void add(const Region& region) {
        forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) { add(ring); });
    }

    [[nodiscard]] Origin of(IntPoint p) const {
        const auto found = m_origins.find(p);
        return found == m_origins.end() ? Origin{.at = fromGrid(p)} : found->second;
    }

  private:
    void add(const Ring& ring) {
        m_origins.reserve(m_origins.size() + ring.size());
        for (std::size_t i = 0; i < ring.size(); ++i) {
            if (!std::isfinite(ring[i].x) || !std::isfinite(ring[i].y))
                continue;
            const IntPoint at = toGrid(ring[i]);
            const Point before = ring[i > 0 ? i - 1 : ring.size() - 1];
            const bool straight = isStraight(toGrid(before), at, toGrid(ring[nextIndex(ring, i)]));
            auto [entry, isNew] = m_origins.try_emplace(at, Origin{m_count, ring[i], straight});
            entry->second.straight |= straight;
            ++m_count;
        }
    }

    std::unordered_map<IntPoint, Origin, GridHash> m_origins;
    std::size_t m_count = 0;
};

struct PlacedRing {
    Ring ring;
    std::size_t order = std::numeric_limits<std::size_t>::max();
};

/// Back to pixels: without what the operation left on straight edges, beginning where the input began.
PlacedRing placed(const Path& path, const Origins& origins) {
    std::vector<IntPoint> kept;
    std::vector<Origins::Origin> from;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const IntPoint before = kept.empty() ? path.back() : kept.back();
        const Origins::Origin origin = origins.of(path[i]);
        if (!origin.straight && isStraight(before, path[i], path[i + 1 < path.size() ? i + 1 : 0]))
            continue;
        kept.push_back(path[i]);
        from.push_back(origin);
    }
    PlacedRing result;
    const auto first = std::min_element(from.begin(), from.end(),
                                        [](const auto& a, const auto& b) { return a.order < b.order; });
    std::rotate(from.begin(), first, from.end());
    for (const Origins::Origin& origin : from)
        result.ring.push_back(origin.at);
    if (!from.empty())
        result.order = from.front().order;
    return result;
}

Region regionOf(const ClipperLib::PolyTree& tree, const Origins& origins) {
    struct PlacedPart {
        RegionPart part;
        std::size_t order;
    };
    std::vector<PlacedPart> parts;
    for (const ClipperLib::PolyNode* node = tree.GetFirst(); node; node = node->GetNext()) {
        if (node->IsHole())
            continue;
        PlacedRing outer = placed(node->Contour, origins);
        if (outer.ring.size() < 3 || signedArea(outer.ring) < kMinArea)
            continue;
        std::vector<PlacedRing> holes;
        for (const ClipperLib::PolyNode* child : node->Childs) {
            holes.push_back(placed(child->Contour, origins));
            if (holes.back().ring.size() < 3 || signedArea(holes.back().ring) > -kMinArea)
                holes.pop_back();
        }
        const auto earlier = [](const auto& a, const auto& b) { return a.order < b.order; };
        std::stable_sort(holes.begin(), holes.end(), earlier);
        PlacedPart part{{std::move(outer.ring), {}}, outer.order};
        for (PlacedRing& hole : holes)
            part.part.holes.push_back(std::move(hole.ring));
        parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    Region region;
    for (PlacedPart& part : parts)
        region.parts.push_back(std::move(part.part));
    return region;
}

struct Operand {
    Paths paths;
    ClipperLib::PolyFillType fill = ClipperLib::pftEvenOdd;
};

Paths pathsOf(const RegionPart& part) {
    Paths paths{pathOf(part.outer)};
    for (const Ring& hole : part.holes)
        paths.push_back(pathOf(hole));
    std::erase_if(paths, [](const Path& path) { return path.empty(); });
    return paths;
}

struct GridBox {
    ClipperLib::cInt left, top, right, bottom;
};

GridBox boxOf(const Paths& paths) {
    constexpr auto kMost = std::numeric_limits<ClipperLib::cInt>::max();
    GridBox box{kMost, kMost, -kMost, -kMost};
    for (const Path& path : paths) {
        for (const IntPoint p : path)
            box = {std::min(box.left, p.X), std::min(box.top, p.Y), std::max(box.right, p.X),
                   std::max(box.bottom, p.Y)};
    }
    return box;
}

/// Whether no two parts can touch.
bool areApart(const std::vector<Paths>& parts) {
    std::vector<GridBox> boxes;
    for (const Paths& part : parts)
        boxes.push_back(boxOf(part));
    std::sort(boxes.begin(), boxes.end(), [](const GridBox& a, const GridBox& b) { return a.left < b.left; });
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t k = i + 1; k < boxes.size() && boxes[k].left <= boxes[i].right; ++k) {
            if (boxes[k].top <= boxes[i].bottom && boxes[i].top <= boxes[k].bottom)
                return false;
        }
    }
    return true;
}

/// The union of all parts, each even-odd in itself. One even-odd fill does for parts that do not touch; others are
/// resolved one by one first, so that where two overlap counts as inside.
Operand operandOf(std::span<const Region> regions) {
    std::vector<Paths> parts;
    for (const Region& region : regions) {
        for (const RegionPart& part : region.parts)
            parts.push_back(pathsOf(part));
    }
    Operand operand;
    const bool apart = areApart(parts);
    operand.fill = apart ? ClipperLib::pftEvenOdd : ClipperLib::pftNonZero;
    for (Paths& part : parts) {
        if (!apart) {
            ClipperLib::Clipper clipper(ClipperLib::ioPreserveCollinear);
            clipper.AddPaths(part, ClipperLib::ptSubject, true);
            clipper.Execute(ClipperLib::ctUnion, part, ClipperLib::pftEvenOdd, ClipperLib::pftEvenOdd);
        }
        std::move(part.begin(), part.end(), std::back_inserter(operand.paths));
    }
    return operand;
}

ClipperLib::ClipType typeOf(BooleanOperation operation) {
    switch (operation) {
        case BooleanOperation::Unite:
            return ClipperLib::ctUnion;
        case BooleanOperation::Subtract:
            return ClipperLib::ctDifference;
        case BooleanOperation::Intersect:
            return ClipperLib::ctIntersection;
        case BooleanOperation::Exclude:
            return ClipperLib::ctXor;
    }
    return ClipperLib::ctUnion;
}

}  // namespace

Region combined(BooleanOperation operation, std::span<const Region> subjects, std::span<const Region> others) {
    Origins origins;
    for (const Region& region : subjects)
        origins.add(region);
    for (const Region& region : others)
        origins.add(region);
    const Operand subject = operandOf(subjects);
    const Operand other = operandOf(others);
    // Coordinates are clamped to the range of the library, the one thing it throws for.
    ClipperLib::Clipper clipper(ClipperLib::ioPreserveCollinear);
    clipper.AddPaths(subject.paths, ClipperLib::ptSubject, true);
    clipper.AddPaths(other.paths, ClipperLib::ptClip, true);
    ClipperLib::PolyTree tree;
    clipper.Execute(typeOf(operation), tree, subject.fill, other.fill);
    return regionOf(tree, origins);
}

Region stripAround(std::span<const std::vector<Point>> lines, double radius, StripEnd end) {
    // How far the chord of an arc may be from the circle: 30 to 44 vertices a circle of 4 to 100 px.
    const double arcTolerance = std::clamp(radius / 400, 0.02, 0.25) * kStepsPerPixel;
    ClipperLib::ClipperOffset offset(2.0, arcTolerance);
    for (const std::vector<Point>& line : lines) {
        Path path;
        for (const Point p : line) {
            if (std::isfinite(p.x) && std::isfinite(p.y))
                path.push_back(toGrid(p));
        }
        const bool isRound = end == StripEnd::Round;
        offset.AddPath(path, isRound ? ClipperLib::jtRound : ClipperLib::jtMiter,
                       isRound ? ClipperLib::etOpenRound : ClipperLib::etOpenSquare);
    }
    ClipperLib::PolyTree tree;
    offset.Execute(tree, radius * kStepsPerPixel);
    return regionOf(tree, Origins{});
}

}  // namespace groundscope
