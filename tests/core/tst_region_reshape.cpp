// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting, simplifying, smoothing, snapping, the brush and outlines of masks.
#include "core/edit/segment_crossings.h"
#include "tests/support/cpu_timer.h"
#include "tests/support/region_shapes.h"

#include <QTest>

#include <array>
#include <stop_token>

using namespace groundscope;

namespace {

double areaOfAll(const std::vector<Region>& regions) {
    double area = 0;
    for (const Region& region : regions)
        area += areaOf(region);
    return area;
}

/// A clean region of random shape, with holes and several parts.
Region anyCleanRegion(std::mt19937& random, double side) {
    Region region = cleaned(anyRegion(random, side));
    while (region.isEmpty())
        region = cleaned(anyRegion(random, side));
    return region;
}

/// Largest distance of the vertices of `from` to the outline of `to`.
double farthest(const Region& from, const Region& to) {
    double distance = 0;
    forEachRing(from, [&](const Ring& ring, std::size_t, std::size_t) {
        for (const Point p : ring)
            distance = std::max(distance, distanceToOutline(to, p));
    });
    return distance;
}

/// An outline as SAM leaves it: waves of many lengths.
Region wavy(int vertices, double radius) {
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * std::numbers::pi * i / vertices;
        const double r = radius * (1 + 0.1 * std::sin(9 * angle) + 0.01 * std::sin(301 * angle) +
                                   0.001 * std::sin(5003 * angle));
        ring.push_back({radius * 1.2 + r * std::cos(angle), radius * 1.2 + r * std::sin(angle)});
    }
    return {{{ring, {}}}};
}

class TestRegionReshape : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLineCutsARectangleInTwo() {
        const Region region = rectangle(0, 0, 10, 10);
        const auto pieces = splitByLine(region, std::array{Point{-5, 3}, Point{15, 3}});
        QCOMPARE(pieces.size(), std::size_t{2});
        QVERIFY(boundsOf(pieces[0]) == (Rect{0, 3, 10, 7}));
        QVERIFY(boundsOf(pieces[1]) == (Rect{0, 0, 10, 3}));
        QCOMPARE(areaOf(pieces[0]), 70.0);
        QCOMPARE(areaOf(pieces[1]), 30.0);
        QCOMPARE(vertexCount(pieces[0]) + vertexCount(pieces[1]), std::size_t{8});
        const auto diagonal = splitByLine(region, std::array{Point{0, 0}, Point{10, 10}});
        QCOMPARE(diagonal.size(), std::size_t{2});
        QCOMPARE(areaOfAll(diagonal), 100.0);
        QCOMPARE(vertexCount(diagonal[0]), std::size_t{3});
    }

    void aLineThatDoesNotCutThroughLeavesTheRegion() {
        const Region region = rectangle(0, 0, 10, 10);
        const std::vector<Region> whole{region};
        QVERIFY(splitByLine(region, std::array{Point{-5, 3}, Point{9, 3}}) == whole);
        QVERIFY(splitByLine(region, std::array{Point{2, 3}, Point{9, 3}}) == whole);
        QVERIFY(splitByLine(region, std::array{Point{20, 3}, Point{29, 3}}) == whole);
        QVERIFY(splitByLine(region, std::array{Point{-1, 0}, Point{11, 0}}) == whole);  // along the border
        QVERIFY(splitByLine(region, std::array{Point{5, 5}}) == whole);
        QVERIFY(splitByLine(region, {}) == whole);
        Region ring = region;
        ring.parts[0].holes.push_back({{4, 4}, {4, 6}, {6, 6}, {6, 4}});
        QVERIFY(splitByLine(ring, std::array{Point{-5, 5}, Point{5, 5}}) == std::vector<Region>{ring});
        QCOMPARE(splitByLine(ring, std::array{Point{-5, 5}, Point{15, 5}}).size(), std::size_t{2});
    }

    void tailsOfTheLineLeaveNoTrace() {
        // In from the left, down through the bottom edge, and a tail that ends inside.
        const Region region = rectangle(0, 0, 10, 10);
        const auto pieces =
            splitByLine(region, std::array{Point{-5, 5}, Point{4, 5}, Point{4, 12}, Point{8, 12}, Point{8, 7}});
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(areaOf(pieces[0]), 80.0);
        QCOMPARE(areaOf(pieces[1]), 20.0);
        QCOMPARE(vertexCount(pieces[0]), std::size_t{6});
        QCOMPARE(vertexCount(pieces[1]), std::size_t{4});
    }

    void onlyTheArmTheLineCrossesIsCut() {
        // A comb with three teeth; the line ends between two of them.
        const Region comb{{{{{0, 0}, {50, 0}, {50, 30}, {40, 30}, {40, 10}, {30, 10}, {30, 30}, {20, 30}, {20, 10},
                             {10, 10}, {10, 30}, {0, 30}},
                            {}}}};
        const auto pieces = splitByLine(comb, std::array{Point{15, 20}, Point{35, 20}});
        QCOMPARE(pieces.size(), std::size_t{2});
        QVERIFY(boundsOf(pieces[1]) == (Rect{20, 20, 10, 10}));
        QCOMPARE(splitByLine(comb, std::array{Point{-1, 20}, Point{51, 20}}).size(), std::size_t{4});
    }

    void partsTheLineMissesStayWithTheLargest() {
        Region region = rectangle(0, 0, 10, 10);
        region.parts.push_back(rectangle(50, 50, 100, 100).parts[0]);
        const auto pieces = splitByLine(region, std::array{Point{-5, 3}, Point{15, 3}});
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[0].parts.size(), std::size_t{2});
        QCOMPARE(areaOf(pieces[1]), 30.0);
    }

    void piecesOfRandomCutsAreTheWholeAndDoNotOverlap() {
        std::mt19937 random(31);
        std::uniform_real_distribution<double> at(-10, 110);
        int cut = 0;
        for (int round = 0; round < rounds(150); ++round) {
            const Region region = anyCleanRegion(random, 100);
            std::vector<Point> line;
            for (std::size_t i = 2 + random() % 5; i > 0; --i)
                line.push_back(random() % 3 > 0 ? Point{at(random), at(random)}
                                                : Point{std::round(at(random)), std::round(at(random))});
            const auto pieces = splitByLine(region, line);
            cut += pieces.size() > 1 ? 1 : 0;
            QVERIFY(std::abs(areaOfAll(pieces) - areaOf(region)) < 0.25);
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                QVERIFY(isClean(pieces[i]));
                QVERIFY(i < 2 || areaOf(pieces[i - 1]) >= areaOf(pieces[i]));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(areaOf(intersected(pieces[i], pieces[k])) < 0.25);
            }
        }
        QVERIFY(cut > 40);
    }

    void simplifyingStaysWithinTheToleranceAndNeverCrosses() {
        std::mt19937 random(32);
        for (int round = 0; round < rounds(150); ++round) {
            const Region region = anyCleanRegion(random, 100);
            const bool crossed = crossesItself(region);
            for (const double tolerance : {0.5, 3.0, 20.0, 1000.0}) {
                const Region simple = simplified(region, tolerance);
                QCOMPARE(simple.parts.size(), region.parts.size());
                QVERIFY(vertexCount(simple) <= vertexCount(region));
                QVERIFY(farthest(region, simple) <= tolerance + 1e-9);
                QVERIFY(farthest(simple, region) <= 1e-9);
                QVERIFY(crossed || !crossesItself(simple));
                QVERIFY(isClean(simple));
                // As many parts and holes, where they belong: parts do not overlap, holes are inside.
                QVERIFY(crossed || std::abs(areaOf(cleaned(simple)) - areaOf(simple)) < 0.3);
            }
        }
    }

    void simplifyingDropsWhatIsOnTheLine() {
        Region region = rectangle(0, 0, 100, 50);
        region.parts[0].outer.insert(region.parts[0].outer.begin() + 1, {{20, 0}, {40, 0.2}, {60, 0}});
        QVERIFY(simplified(region, 0.1).parts[0].outer.size() == 5 + 1);
        QVERIFY(simplified(region, 0.5) == rectangle(0, 0, 100, 50));
        QVERIFY(simplified(region, 0) == region);
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QVERIFY(simplified(region, 0.5, progress) == region);
    }

    void holesStayInsideAndPartsOutside() {
        // A spike that holds a small hole, and a bay that holds a small part: both are less than the tolerance.
        Region region{{{{{0, 0}, {48, 0}, {50, -8}, {52, 0}, {100, 0}, {100, 50}, {52, 50}, {50, 42}, {48, 50}, {0, 50}},
                        {{{49.9, -2}, {49.9, -1}, {50.1, -1}}}}}};
        region.parts.push_back({{{49.9, 47}, {50.1, 47}, {50.1, 48}}, {}});
        QVERIFY(!crossesItself(region) && isClean(region));
        const double area = areaOf(cleaned(region));
        QCOMPARE(area, areaOf(region));
        for (const double tolerance : {5.0, 9.0, 30.0}) {
            const Region simple = simplified(region, tolerance);
            QVERIFY(!crossesItself(simple));
            QVERIFY(std::abs(areaOf(cleaned(simple)) - areaOf(simple)) < 1e-6);
            QCOMPARE(cleaned(simple).parts.size(), std::size_t{2});
        }
    }

    void aThinNeckDoesNotCross() {
        // Two long sides 1 px apart, one with a bump the other follows: 3 px of tolerance would cross them.
        const Region neck{{{{{0, 0}, {40, 0}, {50, 2.5}, {60, 0}, {100, 0}, {100, 1}, {60, 1}, {50, 3.5}, {40, 1}, {0, 1}},
                            {}}}};
        for (double tolerance = 0.1; tolerance < 6; tolerance += 0.1)
            QVERIFY(!crossesItself(simplified(neck, tolerance)));
        // A hole near the outline.
        Region ring = wavy(2000, 100);
        Ring hole = wavy(2000, 98).parts[0].outer;
        for (Point& p : hole)
            p = {p.x + 2.4, p.y + 2.4};
        std::reverse(hole.begin(), hole.end());
        ring.parts[0].holes.push_back(hole);
        QVERIFY(!crossesItself(ring));
        for (const double tolerance : {0.5, 1.0, 2.0, 5.0, 20.0})
            QVERIFY(!crossesItself(simplified(ring, tolerance)));
    }

    void aHundredThousandVerticesAreSimplifiedWhileTheSliderMoves() {
        const Region region = wavy(100'000, 2000);
        for (const double tolerance : {0.1, 1.0, 10.0}) {
            test::CpuTimer timer;
            timer.start();
            const Region simple = simplified(region, tolerance);
            QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(vertexCount(simple) < 40'000);
            QVERIFY(!crossesItself(simple));
        }
    }

    void smoothingRoundsCornersAndKeepsSharpOnes() {
        const Region square = rectangle(0, 0, 8, 8);
        const Region round = smoothed(square, 1);
        QVERIFY(round.parts[0].outer == (Ring{{2, 0}, {6, 0}, {8, 2}, {8, 6}, {6, 8}, {2, 8}, {0, 6}, {0, 2}}));
        QVERIFY(smoothed(square, 0) == square);
        QVERIFY(smoothed(square, 3, 100) == square);
        const Region needle{{{{{0, 0}, {100, 5}, {0, 10}}, {}}}};
        QVERIFY(ringOf(smoothed(needle, 3), {}).size() == 17);
        QVERIFY(nearestVertex(smoothed(needle, 3), {100, 5}, 0).has_value());
        std::mt19937 random(33);
        for (int i = 0; i < 200; ++i) {
            const Region region = anyCleanRegion(random, 100);
            const bool crossed = crossesItself(region);
            const Region smooth = smoothed(region, 2);
            QVERIFY(crossed || !crossesItself(smooth));
            QVERIFY(isClean(smooth));
        }
    }

    void snappingClosesTheGapToANeighbour() {
        std::mt19937 random(34);
        std::uniform_real_distribution<double> off(-0.9, 0.9);
        for (int round = 0; round < rounds(50); ++round) {
            // The neighbour's right side is a jagged line; ours follows it badly, with fewer vertices.
            Region neighbour{{{{{0, 0}}, {}}}};
            Region region{{{{{90, 0}, {90, 100}}, {}}}};
            for (int y = 0; y <= 100; y += 5)
                neighbour.parts[0].outer.push_back({50 + off(random), double(y)});
            neighbour.parts[0].outer.push_back({0, 100});
            for (int y = 100; y >= 0; y -= 20)
                region.parts[0].outer.push_back({51 + off(random), y + off(random)});
            const Region result = snapped(region, std::array{neighbour}, 4);
            QVERIFY(isClean(result));
            const Region together = united(std::array{neighbour, result});
            QCOMPARE(together.parts.size(), std::size_t{1});
            QVERIFY(together.parts[0].holes.empty());
            QVERIFY(areaOf(intersected(neighbour, result)) < 0.2);
            QVERIFY(std::abs(areaOf(together) - 9000) < 0.2);
        }
    }

    void snappingTakesTheVertexFirstThenTheEdgeThenNothing() {
        const Region neighbour = rectangle(0, 0, 10, 10);
        const Region region{{{{{11, 1}, {20, 1}, {20, 6}, {11, 6}}, {}}}};
        QVERIFY(snapped(region, std::array{neighbour}, 2) == (Region{{{{{10, 0}, {20, 1}, {20, 6}, {10, 6}}, {}}}}));
        QVERIFY(snapped(region, std::array{neighbour}, 0.5) == region);
        QVERIFY(snapped(region, {}, 5) == region);
        QVERIFY(snapped(rectangle(9, 9, 0.5, 0.5), std::array{neighbour}, 3).isEmpty());
    }

    void randomSnapsAreClean() {
        std::mt19937 random(35);
        for (int round = 0; round < rounds(100); ++round) {
            const Region region = anyCleanRegion(random, 100);
            const std::array neighbours{anyCleanRegion(random, 100), anyRegion(random, 100)};
            QVERIFY(isClean(snapped(region, neighbours, 5)));
        }
    }

    void aStrokeCoversWhatIsWithinTheRadius() {
        std::mt19937 random(36);
        std::uniform_real_distribution<double> at(20, 180);
        for (int round = 0; round < rounds(40); ++round) {
            std::vector<Point> way;
            for (std::size_t i = 1 + random() % 12; i > 0; --i)
                way.push_back({at(random), at(random)});
            const double radius = 1 + static_cast<double>(random() % 15);
            const Region stroke = brushStroke(way, radius);
            QVERIFY(isClean(stroke));
            for (int i = 0; i < 300; ++i) {
                const Point p{at(random), at(random)};
                double distance = std::sqrt(squaredDistance(p, way[0]));
                for (std::size_t k = 0; k + 1 < way.size(); ++k)
                    distance = std::min(distance, std::sqrt(squaredDistance(p, nearestOnSegment(way[k], way[k + 1], p))));
                if (std::abs(distance - radius) > 0.3)
                    QCOMPARE(contains(stroke, p), distance < radius);
            }
        }
        QVERIFY(std::abs(areaOf(brushStroke(std::array{Point{5, 5}}, 4)) - 16 * std::numbers::pi) < 0.8);
        QVERIFY(brushStroke({}, 4).isEmpty());
        QVERIFY(brushStroke(std::array{Point{5, 5}}, 0).isEmpty());
    }

    void outlinesOfMasksAreStraightAndNear() {
        const Size size{200, 160};
        const auto draw = [&](auto inside) {
            std::vector<std::uint8_t> bytes;
            for (int y = 0; y < size.height; ++y) {
                for (int x = 0; x < size.width; ++x)
                    bytes.push_back(inside(x + 0.5, y + 0.5) ? 1 : 0);
            }
            return maskFromBytes(size, bytes);
        };
        const Mask slope = draw([](double x, double y) { return x > 20 && y > 20 && x + 3 * y < 400; });
        const Region straight = regionFromMaskSmooth(slope, 1);
        QVERIFY2(vertexCount(straight) <= 8, qPrintable(QString::number(vertexCount(straight))));
        QVERIFY(nearestVertex(straight, {20, 20}, 0).has_value());  // a true corner stays
        const Mask box = draw([](double x, double y) { return x > 20 && y > 20 && x < 60 && y < 90; });
        QVERIFY(areaOf(regionFromMaskSmooth(box, 2)) == 40.0 * 70);

        const Mask disc = draw([](double x, double y) {
            const double r = std::hypot(x - 100, y - 80);
            return r < 60 && r > 25;
        });
        const Region exact = regionFromMaskSmooth(disc, 0);
        QVERIFY(exact == regionFromMask(disc));
        for (const double tolerance : {0.75, 1.0, 2.0, 4.0}) {
            const Region smooth = regionFromMaskSmooth(disc, tolerance);
            QCOMPARE(smooth.parts.size(), std::size_t{1});
            QCOMPARE(smooth.parts[0].holes.size(), std::size_t{1});
            QVERIFY(farthest(exact, smooth) <= tolerance + 1e-9);
            QVERIFY(vertexCount(smooth) < vertexCount(exact) / (tolerance < 1 ? 1 : 6));
            QVERIFY(iou(maskByMiddles(smooth, size), disc, 1) > 1 - 0.012 * tolerance);
        }
    }

    void outlinesOfNoiseStayWithinTheTolerance() {
        std::mt19937 random(37);
        for (int round = 0; round < rounds(60); ++round) {
            const Size size{5 + static_cast<int>(random() % 40), 5 + static_cast<int>(random() % 40)};
            std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
            for (std::uint8_t& b : bytes)
                b = random() % 10 < 1 + static_cast<unsigned>(round) % 9 ? 1 : 0;
            const Mask mask = maskFromBytes(size, bytes);
            const Region exact = regionFromMask(mask);
            const Region smooth = regionFromMaskSmooth(mask, 1);
            QVERIFY(isClean(smooth));
            QVERIFY(exact.isEmpty() || farthest(exact, smooth) <= 1 + 1e-9);
            QVERIFY(!crossesItself(smooth));
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRegionReshape)
#include "tst_region_reshape.moc"
