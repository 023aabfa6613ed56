// SPDX-License-Identifier: GPL-3.0-or-later
/// Regions to test with: exact small ones and random ones of every kind a person or a file may hold.
#pragma once

#include "core/edit/region_edit.h"
#include "core/edit/ring_math.h"

#include <cstdlib>
#include <numbers>
#include <random>

namespace groundscope {

/// How often a random test runs: `count`, times GROUNDSCOPE_TEST_FACTOR where that is set.
inline int rounds(int count) {
    const char* factor = std::getenv("GROUNDSCOPE_TEST_FACTOR");  // NOLINT(concurrency-mt-unsafe): nothing sets it
    return factor ? count * std::max(1, std::atoi(factor)) : count;
}

inline Region rectangle(double x, double y, double width, double height) {
    return {{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, {}}}};
}

/// A ring around a middle with a random radius for each direction: simple, of any shape.
inline Ring blob(std::mt19937& random, Point middle, double radius, int vertices) {
    std::uniform_real_distribution<double> share(0.3, 1);
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * std::numbers::pi * i / vertices;
        const double r = radius * share(random);
        ring.push_back({middle.x + r * std::cos(angle), middle.y + r * std::sin(angle)});
    }
    return ring;
}

/// Crossing rings, overlapping parts, holes outside, integer or real coordinates.
inline Region anyRegion(std::mt19937& random, double side) {
    std::uniform_real_distribution<double> at(0, side);
    const bool whole = random() % 2 == 0;
    const auto ring = [&] {
        Ring made;
        if (random() % 2 == 0) {
            made = blob(random, {at(random), at(random)}, side / 3, 3 + static_cast<int>(random() % 20));
        } else {
            for (std::size_t left = 3 + random() % 6; left > 0; --left)
                made.push_back({at(random), at(random)});
        }
        for (Point& p : made)
            p = whole ? Point{std::round(p.x), std::round(p.y)} : p;
        return made;
    };
    Region region;
    for (std::size_t parts = 1 + random() % 4; parts > 0; --parts) {
        RegionPart part{ring(), {}};
        for (std::size_t holes = random() % 3; holes > 0; --holes)
            part.holes.push_back(ring());
        region.parts.push_back(std::move(part));
    }
    return region;
}

/// The contract of region_edit.h: orientation, at least three vertices, an area.
inline bool isClean(const Region& region) {
    for (const RegionPart& part : region.parts) {
        if (part.outer.size() < 3 || !(signedArea(part.outer) > 0))
            return false;
        for (const Ring& hole : part.holes) {
            if (hole.size() < 3 || !(signedArea(hole) < 0))
                return false;
        }
    }
    return true;
}

inline double distanceToOutline(const Region& region, Point p) {
    const auto hit = nearestEdge(region, p, 1e9);
    return hit ? hit->distance : 1e9;
}

/// Filled pixels, each tested at its middle.
inline Mask maskByMiddles(const Region& region, Size size) {
    std::vector<std::uint8_t> bytes;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            bytes.push_back(contains(region, {x + 0.5, y + 0.5}) ? 1 : 0);
    }
    return maskFromBytes(size, bytes);
}

}  // namespace groundscope
