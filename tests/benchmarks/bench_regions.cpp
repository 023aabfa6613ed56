// SPDX-License-Identifier: GPL-3.0-or-later
// Editing geometry at its largest: one outline of 100,000 vertices, or 10,000 polygons of 10, in a picture of 24 megapixels.
// Yardsticks: Clipper over everything, every shape asked in turn, the index built anew.
#include "core/edit/polygon_clipper.h"
#include "core/edit/region_index.h"
#include "tests/benchmarks/claims.h"
#include "tests/support/region_shapes.h"

#include <array>

using namespace groundscope;
using bench::Claims;
using bench::inTurn;
using bench::secondsText;

namespace {

constexpr double kWidth = 6000;
constexpr double kHeight = 4000;

/// One outline with waves of many lengths, as traced by hand or left by a segmenter.
Region outlineOf(int vertices) {
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * std::numbers::pi * i / vertices;
        const double r = 1700 * (1 + 0.1 * std::sin(9 * angle) + 0.01 * std::sin(301 * angle) + 0.001 * std::sin(5003 * angle));
        ring.push_back({kWidth / 2 + r * std::cos(angle), kHeight / 2 + r * std::sin(angle)});
    }
    return {{{ring, {}}}};
}

std::vector<Region> manyPolygons(int count) {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(0, kWidth);
    std::uniform_real_distribution<double> y(0, kHeight);
    std::vector<Region> regions;
    for (int i = 0; i < count; ++i)
        regions.push_back({{{groundscope::blob(random, {x(random), y(random)}, 40, 10), {}}}});
    return regions;
}

std::vector<const Region*> pointersTo(const std::vector<Region>& regions) {
    std::vector<const Region*> pointers;
    for (const Region& region : regions)
        pointers.push_back(&region);
    return pointers;
}

/// A stroke over the border of the outline.
Region stroke() {
    std::vector<Point> way;
    for (int i = 0; i < 40; ++i)
        way.push_back({kWidth / 2 + 1500 + 10.0 * i, kHeight / 2 + 30 * std::sin(i * 0.4)});
    return brushStroke(way, 25);
}

template <typename Ours, typename Plain>
void add(Claims& claims, const std::string& what, const char* baseline, int rounds, Ours ours, Plain plain, double limitMs = 0) {
    const auto [figure, against] = inTurn(claims.rounds(rounds), [&] { bench::keep(ours()); }, [&] { bench::keep(plain()); });
    claims.add({what, secondsText(figure), baseline + (" " + secondsText(against)), figure / against, 0, true, {figure * 1e3, limitMs}});
}

void booleanClaims(Claims& claims, const Region& outline, const std::vector<Region>& polygons) {
    const std::string vertices = std::to_string(vertexCount(outline));
    const std::array both{outline, stroke()};
    const std::array taken{both[1]};
    const std::array base{both[0]};
    const std::array moved{translated(outline, {37, 11})};
    const char* clipper = "Clipper over all of it";
    add(claims, "a stroke united with an outline of " + vertices + " vertices", clipper, 3, [&] { return united(both); },
        [&] { return combined(BooleanOperation::Unite, both, {}); });
    add(claims, "a stroke taken from an outline of " + vertices + " vertices", clipper, 3, [&] { return subtracted(base[0], taken[0]); },
        [&] { return combined(BooleanOperation::Subtract, base, taken); });
    add(claims, "two outlines of " + vertices + " vertices intersected", clipper, 1, [&] { return intersected(base[0], moved[0]); },
        [&] { return combined(BooleanOperation::Intersect, base, moved); });
    add(claims, std::to_string(polygons.size()) + " polygons united", clipper, 1, [&] { return united(polygons); },
        [&] { return combined(BooleanOperation::Unite, polygons, {}); });
}

void outlineClaims(Claims& claims, const Region& outline) {
    const std::string vertices = std::to_string(vertexCount(outline));
    const Mask mask = maskFromRegion(outline, {static_cast<int>(kWidth), static_cast<int>(kHeight)});
    add(claims, "an outline of " + vertices + " vertices simplified within 1 px", "the same cleaned", 3, [&] { return simplified(outline, 1); },
        [&] { return cleaned(outline); }, 1000);
    add(claims, "a mask of 24 megapixels as a smooth outline", "its pixel stairs", 3, [&] { return regionFromMaskSmooth(mask, 1); },
        [&] { return regionFromMask(mask); });
}

/// Vertex, edge and shapes at a place within 8 px, as one movement of the mouse asks.
void hitClaim(Claims& claims, const std::vector<Region>& regions, const std::string& what) {
    RegionIndex index;
    index.assign(pointersTo(regions));
    std::mt19937 random(2);
    std::uniform_real_distribution<double> x(0, kWidth);
    std::uniform_real_distribution<double> y(0, kHeight);
    const auto ours = [&] {
        const Point p{x(random), y(random)};
        bench::keep(index.nearestVertex(p, 8));
        bench::keep(index.nearestEdge(p, 8));
        bench::keep(index.shapesAt(p));
    };
    const auto plain = [&] {
        const Point p{x(random), y(random)};
        for (const Region& region : regions) {
            bench::keep(nearestVertex(region, p, 8));
            bench::keep(nearestEdge(region, p, 8));
            bench::keep(contains(region, p));
        }
    };
    const double figure = bench::secondsOfOne(ours);
    const double against = bench::secondsOfOne(plain);
    claims.add({"hit test, " + what, secondsText(figure), "every shape asked " + secondsText(against), figure / against});
}

/// One step of a vertex drag, and the whole list given again after it.
void changeClaims(Claims& claims, std::vector<Region> regions, const std::string& what) {
    const auto pointers = pointersTo(regions);
    RegionIndex index;
    index.assign(pointers);
    Ring& ring = regions.back().parts[0].outer;
    std::size_t step = 0;
    const auto move = [&] {
        ring[step % ring.size()].x += step % 2 == 0 ? 0.5 : -0.5;
        ++step;
    };
    const double moved = bench::secondsOfOne([&] {
        move();
        index.set(regions.size() - 1, regions.back());
    });
    const double given = bench::secondsOfOne([&] {
        move();
        index.assign(pointers);
    });
    const double built = bench::secondsOfOne([&] {
        RegionIndex fresh;
        fresh.assign(pointers);
        bench::keep(fresh);
    });
    const std::string baseline = "the index built anew " + secondsText(built);
    claims.add({"a vertex moved in the index, " + what, secondsText(moved), baseline, moved / built});
    claims.add({"the list given again to the index, " + what, secondsText(given), baseline, given / built});
}

}  // namespace

int main(int argc, char** argv) {
    Claims claims(argc, argv);
    const Region outline = outlineOf(claims.isSmoke() ? 2000 : 100'000);
    const std::vector<Region> polygons = manyPolygons(claims.isSmoke() ? 200 : 10'000);
    const std::string one = "an outline of " + std::to_string(vertexCount(outline)) + " vertices";
    const std::string many = std::to_string(polygons.size()) + " polygons";
    booleanClaims(claims, outline, polygons);
    outlineClaims(claims, outline);
    hitClaim(claims, {outline}, one);
    hitClaim(claims, polygons, many);
    changeClaims(claims, {outline}, one);
    changeClaims(claims, polygons, many);
    return claims.result();
}
