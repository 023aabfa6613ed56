// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/benchmark.h"
#include "core/data/mask.h"
#include "core/data/region.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace groundscope;

namespace {

/// Rows of '.' and '#'.
Mask maskOf(const std::vector<std::string>& rows) {
    const Size size{static_cast<int>(rows[0].size()), static_cast<int>(rows.size())};
    std::vector<std::uint8_t> bytes;
    for (const std::string& row : rows)
        std::transform(row.begin(), row.end(), std::back_inserter(bytes), [](char c) {
            return c == '#' ? 1 : 0;
        });
    return maskFromBytes(size, bytes);
}

/// Pixel centres tested against the outlines: an independent rasteriser for rings on pixel corners.
Mask maskByPointTest(const Region& region, Size size) {
    std::vector<std::uint8_t> bytes;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            bytes.push_back(contains(region, {x + 0.5, y + 0.5}) ? 1 : 0);
    }
    return maskFromBytes(size, bytes);
}

double signedArea(const Ring& ring) {
    double doubled = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        doubled += a.x * b.y - b.x * a.y;
    }
    return doubled / 2;
}

class TestRegion : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void boundsAreaAndContainsRespectHoles() {
        Region region;
        region.parts.push_back(
            {{{1, 2}, {11, 2}, {11, 8}, {1, 8}}, {{{3, 3}, {5, 3}, {5, 5}, {3, 5}}}});
        QVERIFY(boundsOf(region) == (Rect{1, 2, 10, 6}));
        QCOMPARE(areaOf(region), 60.0 - 4.0);
        QVERIFY(contains(region, {2, 3}));
        QVERIFY(!contains(region, {4, 4}));
        QVERIFY(!contains(region, {0, 0}));
        QVERIFY(boundsOf(Region{}) == Rect{});
        QCOMPARE(areaOf(Region{}), 0.0);
    }

    void oneSquareIsOneRingOfFourCorners() {
        const Region region = regionFromMask(maskOf({"....", ".##.", ".##.", "...."}));
        QCOMPARE(region.parts.size(), std::size_t{1});
        QCOMPARE(region.parts[0].outer.size(), std::size_t{4});
        QVERIFY(region.parts[0].holes.empty());
        QVERIFY(boundsOf(region) == (Rect{1, 1, 2, 2}));
        QVERIFY(signedArea(region.parts[0].outer) > 0);
    }

    void holesBelongToTheObjectAroundThem() {
        const Region region = regionFromMask(maskOf({
            "#####..###",
            "#...#..#.#",
            "#.#.#..###",
            "#...#.....",
            "#####.....",
        }));
        QCOMPARE(region.parts.size(), std::size_t{3});
        QCOMPARE(region.parts[0].holes.size(), std::size_t{1});
        QCOMPARE(areaOf(region), 16.0 + 1.0 + 8.0);
        QVERIFY(signedArea(region.parts[0].holes[0]) < 0);
    }

    void objectsThatTouchAtACornerStayApart() {
        const Region region = regionFromMask(maskOf({"##..", "##..", "..##", "..##"}));
        QCOMPARE(region.parts.size(), std::size_t{2});
        QCOMPARE(region.parts[0].outer.size(), std::size_t{4});
        // Two holes that touch at a corner are one background object, but the foreground around
        // them is whole.
        const Region ring = regionFromMask(maskOf({"####", "#.##", "##.#", "####"}));
        QCOMPARE(ring.parts.size(), std::size_t{1});
        QCOMPARE(areaOf(ring), 14.0);
    }

    void emptyAndFullMasks() {
        QVERIFY(regionFromMask(emptyMask({5, 4})).isEmpty());
        QVERIFY(regionFromMask(Mask{}).isEmpty());
        const Region full = regionFromMask(maskFromRuns({5, 4}, {0, 20}).value());
        QCOMPARE(full.parts.size(), std::size_t{1});
        QVERIFY(boundsOf(full) == (Rect{0, 0, 5, 4}));
    }

    void outlinesGiveTheMaskBack() {
        std::mt19937 random(3);
        for (int i = 0; i < 120; ++i) {
            const Size size{1 + static_cast<int>(random() % 40),
                            1 + static_cast<int>(random() % 30)};
            std::bernoulli_distribution coin(0.1 + 0.8 * (i % 9) / 8.0);
            std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
            std::generate(bytes.begin(), bytes.end(), [&] { return coin(random) ? 1 : 0; });
            const Mask mask = maskFromBytes(size, bytes);
            const Region region = regionFromMask(mask);
            QVERIFY(maskByPointTest(region, size) == mask);
            QVERIFY(maskFromRegion(region, size) == mask);
            QCOMPARE(areaOf(region), static_cast<double>(mask.area()));
            for (const RegionPart& part : region.parts) {
                QVERIFY(signedArea(part.outer) > 0);
                for (const Ring& hole : part.holes)
                    QVERIFY(signedArea(hole) < 0);
            }
        }
    }

    void groundTruthUnitesPolygonsAndMasksOfAnotherFrame() {
        Sample sample;
        QVERIFY(groundTruthMask(sample, {8, 8}) == emptyMask({8, 8}));
        Annotation polygon;
        polygon.region.parts.push_back({{{0, 0}, {2, 0}, {2, 2}, {0, 2}}, {}});
        Annotation mask;
        mask.mask = maskOf({"....", "....", "..##", "..##"});
        sample.annotations = {polygon, mask};
        const Mask truth = groundTruthMask(sample, {8, 8});
        QCOMPARE(truth.area(), std::int64_t{4 + 16});
        QVERIFY(contains(truth, 0, 0) && contains(truth, 7, 7) && contains(truth, 4, 4) &&
                !contains(truth, 3, 3));
        QVERIFY(groundTruthMask(sample, {0, 0}) == Mask{});
    }

    void samplesAreFoundById() {
        Benchmark benchmark;
        benchmark.samples.resize(3);
        benchmark.samples[1].id = "seven";
        QCOMPARE(benchmark.find("seven").value(), std::size_t{1});
        QVERIFY(!benchmark.find("eight"));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"
