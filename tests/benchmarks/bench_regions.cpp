// SPDX-License-Identifier: GPL-3.0-or-later
// Editing geometry at its largest: one outline of 100,000 vertices, or 10,000 polygons of 10, in a picture of 24 megapixels.
#include "core/edit/region_index.h"
#include "tests/support/region_shapes.h"

#include <array>
#include <benchmark/benchmark.h>

using namespace groundscope;

namespace {

constexpr double kWidth = 6000;
constexpr double kHeight = 4000;

/// One outline with waves of many lengths, as traced by hand or left by a segmenter.
const Region& outline() {
    static const Region made = [] {
        constexpr int kVertices = 100'000;
        Ring ring;
        for (int i = 0; i < kVertices; ++i) {
            const double angle = 2 * std::numbers::pi * i / kVertices;
            const double r = 1700 * (1 + 0.1 * std::sin(9 * angle) + 0.01 * std::sin(301 * angle) +
                                     0.001 * std::sin(5003 * angle));
            ring.push_back({kWidth / 2 + r * std::cos(angle), kHeight / 2 + r * std::sin(angle)});
        }
        return Region{{{ring, {}}}};
    }();
    return made;
}

const std::vector<Region>& polygons() {
    static const std::vector<Region> made = [] {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> x(0, kWidth);
        std::uniform_real_distribution<double> y(0, kHeight);
        std::vector<Region> regions;
        for (int i = 0; i < 10'000; ++i)
            regions.push_back({{{blob(random, {x(random), y(random)}, 40, 10), {}}}});
        return regions;
    }();
    return made;
}

RegionIndex indexOf(const std::vector<Region>& regions) {
    std::vector<const Region*> pointers;
    for (const Region& region : regions)
        pointers.push_back(&region);
    RegionIndex index;
    index.assign(pointers);
    return index;
}

std::vector<Region> scene(std::int64_t polygonCount) {
    return polygonCount == 1 ? std::vector<Region>{outline()} : polygons();
}

/// A stroke over the border of the outline.
Region stroke() {
    std::vector<Point> way;
    for (int i = 0; i < 40; ++i)
        way.push_back({kWidth / 2 + 1500 + 10.0 * i, kHeight / 2 + 30 * std::sin(i * 0.4)});
    return brushStroke(way, 25);
}

void brushStrokeOf2000Points(benchmark::State& state) {
    std::vector<Point> way;
    for (int i = 0; i < 2000; ++i)
        way.push_back({2000 + 300 * std::sin(i * 0.05), 2000 + 300 * std::sin(i * 0.031)});
    for (auto _ : state)
        benchmark::DoNotOptimize(brushStroke(way, 40));
}

void uniteStroke(benchmark::State& state) {
    const std::array both{outline(), stroke()};
    for (auto _ : state)
        benchmark::DoNotOptimize(united(both));
}

void subtractStroke(benchmark::State& state) {
    const Region taken = stroke();
    for (auto _ : state)
        benchmark::DoNotOptimize(subtracted(outline(), taken));
}

void intersectTwoOutlines(benchmark::State& state) {
    const Region moved = translated(outline(), {37, 11});
    for (auto _ : state)
        benchmark::DoNotOptimize(intersected(outline(), moved));
}

void unitePolygons(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(united(polygons()));
}

void clean(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(cleaned(outline()));
}

void split(benchmark::State& state) {
    const std::array line{Point{0, 1900}, Point{3000, 2100}, Point{6000, 1950}};
    for (auto _ : state)
        benchmark::DoNotOptimize(splitByLine(outline(), line));
}

/// Tolerance in tenths of a pixel.
void simplify(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(simplified(outline(), static_cast<double>(state.range(0)) / 10));
}

void smooth(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(smoothed(outline(), 1));
}

void snap(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(snapped(outline(), polygons(), 2));
}

/// A full picture's mask to an outline.
void outlineOfMask(benchmark::State& state) {
    static const Mask mask = maskFromRegion(outline(), {static_cast<int>(kWidth), static_cast<int>(kHeight)});
    for (auto _ : state)
        benchmark::DoNotOptimize(regionFromMaskSmooth(mask, 1));
}

void buildIndex(benchmark::State& state) {
    const auto regions = scene(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(indexOf(regions));
}

/// Vertex, edge and shapes at a place within 8 px, as one movement of the mouse asks.
void hitTest(benchmark::State& state) {
    const auto regions = scene(state.range(0));
    const RegionIndex index = indexOf(regions);
    std::mt19937 random(2);
    std::uniform_real_distribution<double> x(0, kWidth);
    std::uniform_real_distribution<double> y(0, kHeight);
    for (auto _ : state) {
        const Point p{x(random), y(random)};
        benchmark::DoNotOptimize(index.nearestVertex(p, 8));
        benchmark::DoNotOptimize(index.nearestEdge(p, 8));
        benchmark::DoNotOptimize(index.shapesAt(p));
    }
}

/// The same without a limit of distance.
void nearestAnywhere(benchmark::State& state) {
    const auto regions = scene(state.range(0));
    const RegionIndex index = indexOf(regions);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(0, kWidth);
    std::uniform_real_distribution<double> y(0, kHeight);
    for (auto _ : state) {
        const Point p{x(random), y(random)};
        benchmark::DoNotOptimize(index.nearestVertex(p, 1e9));
        benchmark::DoNotOptimize(index.nearestEdge(p, 1e9));
    }
}

/// One step of a vertex drag.
void moveOneVertex(benchmark::State& state) {
    auto regions = scene(state.range(0));
    RegionIndex index = indexOf(regions);
    std::size_t step = 0;
    for (auto _ : state) {
        Point& vertex = regions.back().parts[0].outer[step++ % regions.back().parts[0].outer.size()];
        vertex.x += step % 2 == 0 ? 0.5 : -0.5;
        index.set(regions.size() - 1, regions.back());
    }
}

/// The whole list given again after an edit of one shape.
void assignAfterEdit(benchmark::State& state) {
    auto regions = scene(state.range(0));
    RegionIndex index = indexOf(regions);
    std::vector<const Region*> pointers;
    for (const Region& region : regions)
        pointers.push_back(&region);
    for (auto _ : state) {
        regions.front().parts[0].outer[0].x += 0.25;
        index.assign(pointers);
    }
}

}  // namespace

BENCHMARK(brushStrokeOf2000Points)->Unit(benchmark::kMillisecond);
BENCHMARK(uniteStroke)->Unit(benchmark::kMillisecond);
BENCHMARK(subtractStroke)->Unit(benchmark::kMillisecond);
BENCHMARK(intersectTwoOutlines)->Unit(benchmark::kMillisecond);
BENCHMARK(unitePolygons)->Unit(benchmark::kMillisecond);
BENCHMARK(clean)->Unit(benchmark::kMillisecond);
BENCHMARK(split)->Unit(benchmark::kMillisecond);
BENCHMARK(simplify)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(smooth)->Unit(benchmark::kMillisecond);
BENCHMARK(snap)->Unit(benchmark::kMillisecond);
BENCHMARK(outlineOfMask)->Unit(benchmark::kMillisecond);
BENCHMARK(buildIndex)->Arg(1)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(hitTest)->Arg(1)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(nearestAnywhere)->Arg(1)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(moveOneVertex)->Arg(1)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(assignAfterEdit)->Arg(1)->Arg(10'000)->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();
