// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/region_edit.h"
#include "core/edit/ring_math.h"
#include "core/edit/segment_crossings.h"

#include <QTest>

#include <functional>
#include <numbers>
#include <random>

using namespace groundscope;

namespace {

Region rectangle(double x, double y, double width, double height) {
    return {{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, {}}}};
}

/// A ring around a middle with a random radius for each direction: simple, of any shape.
Ring blob(std::mt19937& random, Point middle, double radius, int vertices) {
    std::uniform_real_distribution<double> share(0.3, 1);
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * std::numbers::pi * i / vertices;
        const double r = radius * share(random);
        ring.push_back({middle.x + r * std::cos(angle), middle.y + r * std::sin(angle)});
    }
    return ring;
}

/// Anything a person or a file may hold: crossing rings, overlapping parts, holes outside, integer and real coordinates.
Region anyRegion(std::mt19937& random, double side) {
    std::uniform_real_distribution<double> at(0, side);
    const bool whole = random() % 2 == 0;
    const auto ring = [&] {
        Ring made;
        if (random() % 2 == 0) {
            made = blob(random, {at(random), at(random)}, side / 3, 3 + static_cast<int>(random() % 20));
        } else {
            for (std::size_t i = 0; i < 3 + random() % 6; ++i)
                made.push_back({at(random), at(random)});
        }
        for (Point& p : made)
            p = whole ? Point{std::round(p.x), std::round(p.y)} : p;
        return made;
    };
    Region region;
    for (std::size_t i = 0; i < 1 + random() % 4; ++i) {
        RegionPart part{ring(), {}};
        for (std::size_t k = random() % 3; k > 0; --k)
            part.holes.push_back(ring());
        region.parts.push_back(std::move(part));
    }
    return region;
}

double nearestOutline(const Region& region, Point p) {
    const auto hit = nearestEdge(region, p, 1e9);
    return hit ? hit->distance : 1e9;
}

/// The contract of the header: orientation, at least three vertices, an area.
bool isClean(const Region& region) {
    for (const RegionPart& part : region.parts) {
        if (part.outer.size() < 3 || signedArea(part.outer) <= 0)
            return false;
        for (const Ring& hole : part.holes) {
            if (hole.size() < 3 || signedArea(hole) >= 0)
                return false;
        }
    }
    return true;
}

class TestRegionEdit : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void booleansOfRectanglesAreExact() {
        const Region a = rectangle(0, 0, 10, 10);
        const Region b = rectangle(5, 5, 10, 10);
        const std::vector<Region> both{a, b};
        QCOMPARE(areaOf(united(both)), 175.0);
        QCOMPARE(areaOf(subtracted(a, b)), 75.0);
        QVERIFY(intersected(a, b) == (Region{{{{{10, 10}, {5, 10}, {5, 5}, {10, 5}}, {}}}}));
        QCOMPARE(areaOf(symmetricDifference(a, b)), 150.0);
        QVERIFY(subtracted(a, rectangle(-1, -1, 20, 20)).isEmpty());
        QVERIFY(united({}).isEmpty());
        QVERIFY(subtracted(a, {}) == a);
        const Region ring = subtracted(rectangle(0, 0, 20, 20), rectangle(5, 5, 10, 10));
        QVERIFY(ring.parts.at(0).outer == rectangle(0, 0, 20, 20).parts[0].outer);
        QCOMPARE(ring.parts.at(0).holes.at(0).size(), std::size_t{4});
        QCOMPARE(areaOf(ring), 300.0);
    }

    void booleansAgreeWithPointTests() {
        std::mt19937 random(21);
        std::uniform_real_distribution<double> at(-5, 65);
        for (int round = 0; round < 400; ++round) {
            const Region a = anyRegion(random, 60);
            const Region b = anyRegion(random, 60);
            const std::vector<Region> both{a, b};
            const std::vector<std::pair<Region, std::function<bool(bool, bool)>>> results{
                {united(both), [](bool x, bool y) { return x || y; }},
                {subtracted(a, b), [](bool x, bool y) { return x && !y; }},
                {intersected(a, b), [](bool x, bool y) { return x && y; }},
                {symmetricDifference(a, b), [](bool x, bool y) { return x != y; }},
                {cleaned(a), [](bool x, bool) { return x; }}};
            for (const auto& [result, wanted] : results) {
                QVERIFY(isClean(result));
                for (int i = 0; i < 60; ++i) {
                    const Point p{at(random), at(random)};
                    if (nearestOutline(a, p) < 0.01 || nearestOutline(b, p) < 0.01)
                        continue;  // on the line the grid decides
                    QCOMPARE(contains(result, p), wanted(contains(a, p), contains(b, p)));
                }
            }
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRegionEdit)
#include "tst_region_edit.moc"
