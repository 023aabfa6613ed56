// SPDX-License-Identifier: GPL-3.0-or-later
// Vertices and booleans. Cutting, simplifying, snapping, brush and outlines: tst_region_reshape.cpp.
#include "core/edit/polygon_clipper.h"
#include "tests/support/region_shapes.h"

#include <QTest>

#include <array>
#include <functional>
#include <limits>

using namespace groundscope;

namespace {

double perimeterOf(const Region& region) {
    double length = 0;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            length += std::sqrt(squaredDistance(ring[i], ring[nextIndex(ring, i)]));
    });
    return length;
}

/// A square with a square hole, and a triangle.
Region twoParts() {
    Region region = rectangle(0, 0, 20, 20);
    region.parts[0].holes.push_back({{5, 5}, {5, 15}, {15, 15}, {15, 5}});
    region.parts.push_back({{{30, 0}, {40, 0}, {30, 10}}, {}});
    return region;
}

class TestRegionEdit : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void verticesAreFoundMovedAddedAndRemoved() {
        const Region region = twoParts();
        QCOMPARE(vertexCount(region), std::size_t{11});
        QVERIFY(nearestVertex(region, {5.5, 14}, 2) == (VertexRef{0, 1, 1}));
        QVERIFY(!nearestVertex(region, {10, 10}, 2));
        QVERIFY(nearestVertex(region, {10, 5}, 5).has_value());  // the border counts
        const auto edge = nearestEdge(region, {36, -1}, 2);
        QVERIFY(edge && edge->vertex == (VertexRef{1, 0, 0}) && edge->at == (Point{36, 0}));
        QCOMPARE(edge->distance, 1.0);

        const Region more = withVertex(region, edge->vertex, edge->at);
        QVERIFY(ringOf(more, {1, 0, 0}) == (Ring{{30, 0}, {36, 0}, {40, 0}, {30, 10}}));
        QVERIFY(ringOf(withVertex(region, {1, 0, 2}, {30, 5}), {1, 0, 0}).back() == (Point{30, 5}));
        const std::array moved{VertexRef{1, 0, 1}, VertexRef{0, 1, 0}, VertexRef{1, 0, 1}};
        const Region shifted = withMovedVertices(more, moved, {0, -2});
        QVERIFY(ringOf(shifted, {1, 0, 0})[1] == (Point{36, -2}));
        QVERIFY(ringOf(shifted, {0, 1, 0})[0] == (Point{5, 3}));
        QVERIFY(boundsOf(translated(region, {3, 4})) == (Rect{3, 4, 40, 20}));

        QVERIFY(withoutVertices(more, std::array{VertexRef{1, 0, 1}}) == region);
        QCOMPARE(withoutVertices(region, std::array{VertexRef{1, 0, 1}}).parts.size(), std::size_t{1});
        const Region filled = withoutVertices(region, std::array{VertexRef{0, 1, 0}, VertexRef{0, 1, 3}});
        QCOMPARE(filled.parts.size(), std::size_t{2});
        QVERIFY(filled.parts[0].holes.empty());
    }

    void booleansOfRectanglesAreExact() {
        const Region a = rectangle(0, 0, 10, 10);
        const Region b = rectangle(5, 5, 10, 10);
        QCOMPARE(areaOf(united(std::array{a, b})), 175.0);
        QCOMPARE(areaOf(subtracted(a, b)), 75.0);
        QVERIFY(intersected(a, b) == (Region{{{{{10, 10}, {5, 10}, {5, 5}, {10, 5}}, {}}}}));
        QCOMPARE(areaOf(symmetricDifference(a, b)), 150.0);
        QVERIFY(subtracted(a, rectangle(-1, -1, 20, 20)).isEmpty());
        QVERIFY(intersected(a, rectangle(50, 50, 5, 5)).isEmpty());
        QVERIFY(united({}).isEmpty());
        QVERIFY(subtracted(a, {}) == a);
        QVERIFY(united(std::array{a, rectangle(10, 0, 10, 10)}) == rectangle(0, 0, 20, 10));
        const Region ring = subtracted(rectangle(0, 0, 20, 20), rectangle(5, 5, 10, 10));
        QVERIFY(ring.parts.at(0).outer == rectangle(0, 0, 20, 20).parts[0].outer);
        QCOMPARE(ring.parts.at(0).holes.at(0).size(), std::size_t{4});
        QCOMPARE(areaOf(ring), 300.0);
        const Region eight = cleaned({{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}}});
        QCOMPARE(eight.parts.size(), std::size_t{2});
        QCOMPARE(areaOf(eight), 50.0);
    }

    /// A file shows just the edit: what the operation does not touch keeps its digits, its start and its place.
    void untouchedVerticesStayAsTheyWere() {
        std::mt19937 random(22);
        for (int round = 0; round < rounds(40); ++round) {
            Region region;
            for (int i = 0; i < 6; ++i)
                region.parts.push_back({blob(random, {100.0 * i, 37.123456789}, 40, 12), {}});
            Ring& ring = region.parts[1].outer;
            ring.insert(ring.begin() + 1, Point{0.6 * ring[0].x + 0.4 * ring[1].x, 0.6 * ring[0].y + 0.4 * ring[1].y});
            const Region disc = brushStroke(std::array{Point{300, 37}}, 5);
            QVERIFY(cleaned(region) == region);
            for (const Region& result : {subtracted(region, disc), united(std::array{region, disc})}) {
                QCOMPARE(result.parts.size(), std::size_t{6});
                for (const std::size_t part : {0, 1, 2, 4, 5})
                    QVERIFY(result.parts[part] == region.parts[part]);
            }
            QVERIFY(subtracted(region, disc).parts[3].outer == region.parts[3].outer);  // a hole in the middle
        }
        Region straight = rectangle(0, 0, 10, 10);
        straight.parts[0].outer.insert(straight.parts[0].outer.begin() + 1, Point{3, 0});
        QVERIFY(united(std::array{straight, rectangle(4, 4, 2, 2)}) == straight);
    }

    void booleansAgreeWithPointTests() {
        std::mt19937 random(21);
        std::uniform_real_distribution<double> at(-5, 65);
        for (int round = 0; round < rounds(200); ++round) {
            const Region a = anyRegion(random, 60);
            const Region b = anyRegion(random, 60);
            const std::vector<std::pair<Region, std::function<bool(bool, bool)>>> results{
                {united(std::array{a, b}), [](bool x, bool y) { return x || y; }},
                {subtracted(a, b), [](bool x, bool y) { return x && !y; }},
                {intersected(a, b), [](bool x, bool y) { return x && y; }},
                {symmetricDifference(a, b), [](bool x, bool y) { return x != y; }},
                {cleaned(a), [](bool x, bool) { return x; }}};
            for (const auto& [result, wanted] : results) {
                QVERIFY(isClean(result));
                for (int i = 0; i < 40; ++i) {
                    const Point p{at(random), at(random)};
                    if (distanceToOutline(a, p) < 0.01 || distanceToOutline(b, p) < 0.01)
                        continue;  // on the line the grid decides
                    QCOMPARE(contains(result, p), wanted(contains(a, p), contains(b, p)));
                }
            }
        }
    }

    void areasObeyTheLawsOfSets() {
        std::mt19937 random(23);
        for (int round = 0; round < rounds(200); ++round) {
            const Region a = anyRegion(random, 60);
            const Region b = anyRegion(random, 60);
            const double both = areaOf(intersected(a, b));
            const double either = areaOf(united(std::array{a, b}));
            // Each crossing may move by a grid step: the area by that times the outline.
            const double slack = (perimeterOf(a) + perimeterOf(b)) / 1024 + 0.05;
            const auto equal = [&](double x, double y) { return std::abs(x - y) <= slack; };
            QVERIFY(equal(either + both, areaOf(cleaned(a)) + areaOf(cleaned(b))));
            QVERIFY(equal(areaOf(subtracted(a, b)) + both, areaOf(cleaned(a))));
            QVERIFY(equal(areaOf(symmetricDifference(a, b)), either - both));
            QVERIFY(equal(areaOf(cleaned(cleaned(a))), areaOf(cleaned(a))));
        }
    }

    void areasAreThoseOfTheMasks() {
        std::mt19937 random(24);
        const Size size{240, 240};
        for (int round = 0; round < rounds(12); ++round) {
            const Region a = anyRegion(random, 240);
            const Region b = anyRegion(random, 240);
            for (const Region& result : {united(std::array{a, b}), subtracted(a, b), intersected(a, b)}) {
                const Mask all = maskByMiddles(result, size);
                const Region inside = intersected(result, rectangle(0, 0, 240, 240));
                // A pixel the outline passes is in or out as a whole.
                QVERIFY(std::abs(static_cast<double>(all.area()) - areaOf(inside)) <= perimeterOf(inside) / 2 + 1);
                if (all.area() > 4000)
                    QVERIFY(iou(maskFromRegion(result, size), all, 1) > 0.95);
            }
        }
    }

    /// Regions with so many vertices that only what is near the other one is looked at.
    void largeOutlinesGiveTheSameAsAllTheirVertices() {
        std::mt19937 random(25);
        std::uniform_real_distribution<double> at(0, 1000);
        std::size_t kept = 0;
        for (int round = 0; round < rounds(8); ++round) {
            Region large{{{blob(random, {500, 500}, 500, 2500), {}}}};
            Ring hole = blob(random, {500, 500}, 100, 300);
            if (round % 2 == 0)
                std::reverse(hole.begin(), hole.end());
            if (round % 4 == 0)
                std::swap(large.parts[0].outer[77], large.parts[0].outer[79]);  // crosses itself
            large.parts[0].holes.push_back(hole);
            large.parts.push_back({blob(random, {1200, 500}, 150, 200), {}});
            const Region small = round % 3 == 0 ? anyRegion(random, 200) : Region{{{blob(random, {0, 0}, 90, 40), {}}}};
            const Region other = translated(small, {at(random), at(random)});
            const std::array<std::pair<Region, Region>, 5> results{
                {{united(std::array{large, other}), combined(BooleanOperation::Unite, {&large, 1}, {&other, 1})},
                 {subtracted(large, other), combined(BooleanOperation::Subtract, {&large, 1}, {&other, 1})},
                 {subtracted(other, large), combined(BooleanOperation::Subtract, {&other, 1}, {&large, 1})},
                 {intersected(large, other), combined(BooleanOperation::Intersect, {&large, 1}, {&other, 1})},
                 {symmetricDifference(other, large), combined(BooleanOperation::Exclude, {&other, 1}, {&large, 1})}}};
            for (const auto& [result, wanted] : results) {
                QVERIFY(isClean(result));
                QCOMPARE(result.parts.size(), wanted.parts.size());
                // Crossings are rounded to the grid, on edges hundreds of pixels long.
                QVERIFY(std::abs(areaOf(result) - areaOf(wanted)) < 0.5);
                QVERIFY(areaOf(combined(BooleanOperation::Exclude, {&result, 1}, {&wanted, 1})) < 0.5);
                QVERIFY(vertexCount(result) <= vertexCount(wanted) + 2 && vertexCount(wanted) <= vertexCount(result) + 2);
                kept += vertexCount(result);
            }
            const Region clean = combined(BooleanOperation::Unite, {&large, 1}, {});
            QVERIFY(areaOf(symmetricDifference(cleaned(large), clean)) < 0.5);
            QCOMPARE(vertexCount(cleaned(large)), vertexCount(clean));
        }
        QVERIFY(kept > 8 * 3 * 2000);
    }

    void partsAndHolesComeApart() {
        const Region region = twoParts();
        const auto parts = partsOf(region);
        QCOMPARE(parts.size(), std::size_t{2});
        QVERIFY(parts[1].parts[0] == region.parts[1]);
        QVERIFY(withHolesFilled(region).parts[0].holes.empty());
        QVERIFY(withHolesFilled(region, 99) == region);
        QVERIFY(withHolesFilled(region, 100).parts[0].holes.empty());
        Region island = region;
        island.parts.push_back(rectangle(8, 8, 2, 2).parts[0]);
        QCOMPARE(areaOf(withHolesFilled(island)), 400.0 + 50.0);
        QCOMPARE(withHolesFilled(island).parts.size(), std::size_t{2});
    }

    void oddCoordinatesAreSurvived() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double huge = std::numeric_limits<double>::infinity();
        Region odd = rectangle(0, 0, 10, 10);
        odd.parts[0].outer.push_back({nan, 3});
        odd.parts[0].outer.push_back({huge, -huge});
        odd.parts.push_back({{}, {}});
        odd.parts.push_back({{{1, 1}, {2, 2}}, {{}}});
        odd.parts.push_back({{{3, 3}, {3, 3}, {3, 3}, {3, 3}}, {}});
        QVERIFY(cleaned(odd) == rectangle(0, 0, 10, 10));
        QVERIFY(intersected(rectangle(-1e300, -1e300, 2e300, 2e300), rectangle(1, 1, 2, 2)) == rectangle(1, 1, 2, 2));
        QVERIFY(nearestEdge(odd, {5, 0}, 1).has_value());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRegionEdit)
#include "tst_region_edit.moc"
