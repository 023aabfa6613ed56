// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mask.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace groundscope;

namespace {

Mask randomMask(Size size, std::mt19937& random, int shapes) {
    cv::Mat1b picture(size.height, size.width, std::uint8_t{0});
    std::uniform_int_distribution<int> x(0, size.width - 1);
    std::uniform_int_distribution<int> y(0, size.height - 1);
    std::uniform_int_distribution<int> radius(1,
                                              std::max(2, std::min(size.width, size.height) / 4));
    for (int i = 0; i < shapes; ++i)
        cv::circle(picture, {x(random), y(random)}, radius(random), i % 3 == 2 ? 0 : 1, cv::FILLED);
    return maskFromBytes(size, {picture.data, picture.total()});
}

Mask noiseMask(Size size, std::mt19937& random, double density) {
    std::bernoulli_distribution coin(density);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
    for (auto& byte : bytes)
        byte = coin(random) ? 1 : 0;
    return maskFromBytes(size, bytes);
}

/// Spec 1.5 word by word: every point of every edge is emitted, then looked at in turn. Slow and
/// obvious.
Mask maskByWalking(const Ring& ring, Size size) {
    std::vector<std::pair<int, int>> points;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        int xs = static_cast<int>(5 * a.x + 0.5), ys = static_cast<int>(5 * a.y + 0.5);
        int xe = static_cast<int>(5 * b.x + 0.5), ye = static_cast<int>(5 * b.y + 0.5);
        const int dx = std::abs(xe - xs), dy = std::abs(ye - ys);
        const bool flip = dx >= dy ? xs > xe : ys > ye;
        if (flip) {
            std::swap(xs, xe);
            std::swap(ys, ye);
        }
        const int steps = std::max(dx, dy);
        const double slope = steps == 0 ? 0
                             : dx >= dy ? static_cast<double>(ye - ys) / dx
                                        : static_cast<double>(xe - xs) / dy;
        for (int d = 0; d <= steps; ++d) {
            const int t = flip ? steps - d : d;
            if (dx >= dy)
                points.emplace_back(t + xs, static_cast<int>(ys + slope * t + 0.5));
            else
                points.emplace_back(static_cast<int>(xs + slope * t + 0.5), t + ys);
        }
    }
    std::vector<std::uint8_t> inside(static_cast<std::size_t>(size.area()) + 1,
                                     0);  // column-major switches
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto [u, v] = points[i];
        const auto [previousU, previousV] = points[i - 1];
        if (u == previousU)
            continue;
        const double x = ((u < previousU ? u : u - 1) + 0.5) / 5 - 0.5;
        if (std::floor(x) != x || x < 0 || x > size.width - 1)
            continue;
        const double y = (std::min(v, previousV) + 0.5) / 5 - 0.5;
        inside[static_cast<std::size_t>(x * size.height +
                                        std::ceil(std::clamp(y, 0.0, double(size.height))))] ^= 1;
    }
    for (std::size_t i = 1; i < inside.size(); ++i)
        inside[i] ^= inside[i - 1];
    std::vector<std::uint8_t> rows;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            rows.push_back(inside[static_cast<std::size_t>(x * size.height + y)]);
    }
    return maskFromBytes(size, rows);
}

class TestMask : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rasterisingEqualsTheWalkPointByPoint() {
        std::mt19937 random(14);
        for (int i = 0; i < 4000; ++i) {
            const Size size{1 + static_cast<int>(random() % 60),
                            1 + static_cast<int>(random() % 50)};
            const double reach = i % 4 == 0 ? 400 : 15;  // some vertices far outside
            std::uniform_real_distribution<double> x(-reach, size.width + reach);
            std::uniform_real_distribution<double> y(-reach, size.height + reach);
            Ring ring(1 + random() % 12);
            for (Point& p : ring) {
                p = {x(random), y(random)};
                if (i % 3 == 0)
                    p = {std::round(p.x), std::round(p.y)};
            }
            QVERIFY(maskFromRing(ring, size) == maskByWalking(ring, size));
        }
    }

    void degenerateRingsAreEmptyAndHugeCoordinatesAreCut() {
        const Size size{20, 10};
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double huge = std::numeric_limits<double>::infinity();
        const std::vector<Ring> rings{{},
                                      {{3, 3}},
                                      {{1, 1}, {9, 8}},
                                      {{1, 1}, {1, 1}, {1, 1}},
                                      {{nan, 0}, {5, 0}, {5, 5}},
                                      {{huge, 0}, {5, 0}, {5, 5}}};
        for (const Ring& ring : rings)
            QVERIFY(maskFromRing(ring, size).isEmpty());
        const Mask all =
            maskFromRing({{-1e12, -1e12}, {1e12, -1e12}, {1e12, 1e12}, {-1e12, 1e12}}, size);
        QCOMPARE(all.area(), size.area());
        QVERIFY(maskFromRing({{0, 0}, {5, 0}, {5, 5}}, Size{0, 5}) == Mask{});
    }

    void malformedCountsAreRefused_data() {
        QTest::addColumn<QString>("counts");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("too short") << "1" << 4 << 3;
        QTest::newRow("empty") << "" << 4 << 3;
        QTest::newRow("too long") << "o1" << 7 << 8;
        QTest::newRow("far too long") << "PPPPPPo1" << 7 << 9;
        QTest::newRow("number without end") << "ooooooooooooooo" << 7 << 9;
        QTest::newRow("cut in a number") << "o" << 7 << 9;
        QTest::newRow("byte below") << "/" << 7 << 9;
        QTest::newRow("byte above") << "\x7f" << 7 << 9;
        QTest::newRow("negative first run") << "O" << 7 << 9;
        QTest::newRow("no size") << "0" << 0 << 9;
        QTest::newRow("negative size") << "0" << -7 << -9;
        QTest::newRow("huge size") << "0" << 100000 << 100000;
    }
    void malformedCountsAreRefused() {
        QFETCH(QString, counts);
        QFETCH(int, width);
        QFETCH(int, height);
        const auto result = decodeCounts(counts.toStdString(), {width, height});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Format);
    }

    void runsThatOverflowAreRefused() {
        const std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
        QVERIFY(!maskFromRuns({4, 3}, {most, most, 14}));
        QVERIFY(!maskFromRuns({4, 3}, {5, 6}));
        QVERIFY(!maskFromRuns({4, 3}, {}));
        QVERIFY(!maskFromRuns({1 << 20, 1 << 20}, {5, 6}));
        // Empty runs inside are joined, so that equal pictures are equal values.
        QVERIFY(maskFromRuns({4, 3}, {2, 0, 3, 4, 0, 1, 2, 0}).value() ==
                maskFromRuns({4, 3}, {5, 5, 2}).value());
    }

    void randomCountsAreRefusedOrWhole() {
        std::mt19937 random(15);
        const Size size{9, 7};
        for (int i = 0; i < 20000; ++i) {
            std::string counts(random() % 12, ' ');
            for (char& c : counts)
                c = static_cast<char>(46 + random() % 68);
            const auto mask = decodeCounts(counts, size);
            if (mask)
                QCOMPARE(std::accumulate(mask->runs.begin(), mask->runs.end(), std::int64_t{0}), size.area());
        }
    }

    void countsRoundTripOnRandomMasks() {
        std::mt19937 random(11);
        for (int i = 0; i < 60; ++i) {
            const Size size{1 + static_cast<int>(random() % 90),
                            1 + static_cast<int>(random() % 70)};
            const Mask mask = i % 2 == 0 ? noiseMask(size, random, 0.02 * i / 2)
                                         : randomMask(size, random, 1 + i % 7);
            QVERIFY(decodeCounts(encodeCounts(mask), size).value() == mask);
            QVERIFY(maskFromRuns(size, mask.runs).value() == mask);
            const auto bytes = maskToBytes(mask);
            QVERIFY(maskFromBytes(size, bytes) == mask);
            for (int x = -1; x <= size.width; ++x) {
                for (int y = -1; y <= size.height; ++y) {
                    const bool inside = x >= 0 && y >= 0 && x < size.width && y < size.height;
                    QCOMPARE(contains(mask, x, y),
                             inside && bytes[static_cast<std::size_t>(y) *
                                                 static_cast<std::size_t>(size.width) +
                                             static_cast<std::size_t>(x)] == 1);
                }
            }
        }
    }

    void wordsRunsAndPixelsGiveTheSameIou() {
        std::mt19937 random(12);
        for (int i = 0; i < 80; ++i) {
            const Size size{1 + static_cast<int>(random() % 150),
                            1 + static_cast<int>(random() % 130)};
            const Mask a = i % 2 == 0 ? noiseMask(size, random, 0.4) : randomMask(size, random, 4);
            const Mask b = randomMask(size, random, 3);
            const auto bytesA = maskToBytes(a);
            const auto bytesB = maskToBytes(b);
            std::int64_t both = 0;
            std::int64_t either = 0;
            std::vector<std::uint8_t> unionBytes(bytesA.size());
            for (std::size_t k = 0; k < bytesA.size(); ++k) {
                both += bytesA[k] & bytesB[k];
                either += bytesA[k] | bytesB[k];
                unionBytes[k] = bytesA[k] | bytesB[k];
            }
            const double expected =
                either == 0 ? 1 : static_cast<double>(both) / static_cast<double>(either);
            QCOMPARE(iou(a, b, 1), expected);
            QCOMPARE(iou(b, a, 1), expected);
            QCOMPARE(BitMask(a).iou(BitMask(b), 1), expected);
            QCOMPARE(BitMask(a).intersection(BitMask(b)), both);
            QCOMPARE(BitMask(a).area(), a.area());
            BitMask united(a);
            united.unite(BitMask(b));
            QCOMPARE(united.area(), either);
            QCOMPARE(united.intersection(BitMask(b)), b.area());
            const std::vector<Mask> pair{a, b};
            QVERIFY(uniteMasks(pair).value() == maskFromBytes(size, unionBytes));
        }
    }

    void iouOfEmptyAndOfDifferentFrames() {
        const Mask empty = emptyMask({8, 6});
        QCOMPARE(iou(empty, empty, 1), 1.0);
        QCOMPARE(iou(empty, empty, 0), 0.0);
        const Mask full = maskFromRuns({8, 6}, {0, 48}).value();
        QCOMPARE(iou(empty, full, 1), 0.0);
        QCOMPARE(iou(full, maskFromRuns({6, 8}, {0, 48}).value(), 1), 0.0);
        QCOMPARE(BitMask(full).iou(BitMask(maskFromRuns({6, 8}, {0, 48}).value()), 1), 0.0);
        const std::vector<Mask> frames{empty, emptyMask({6, 8})};
        QCOMPARE(uniteMasks(frames).error().code, ErrorCode::InvalidInput);
        QVERIFY(uniteMasks({}).value() == Mask{});
    }

    void holesAreCutOutOfTheirPartOnly() {
        Region region;
        region.parts.push_back(
            {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{2, 2}, {6, 2}, {6, 6}, {2, 6}}}});
        QCOMPARE(maskFromRegion(region, {12, 12}).area(), std::int64_t{100 - 16});
        region.parts.push_back({{{3, 3}, {5, 3}, {5, 5}, {3, 5}}, {}});
        QCOMPARE(maskFromRegion(region, {12, 12}).area(), std::int64_t{100 - 16 + 4});
    }

    void resizingEqualsOpenCvOnFloats_data() {
        QTest::addColumn<int>("fromWidth");
        QTest::addColumn<int>("fromHeight");
        QTest::addColumn<int>("toWidth");
        QTest::addColumn<int>("toHeight");
        QTest::newRow("window to image") << 492 << 369 << 640 << 480;
        QTest::newRow("330") << 440 << 330 << 640 << 480;
        QTest::newRow("doubled") << 256 << 256 << 512 << 512;
        QTest::newRow("odd") << 100 << 80 << 37 << 53;
        QTest::newRow("shrink") << 640 << 427 << 71 << 333;
        QTest::newRow("one column") << 1 << 40 << 5 << 17;
        QTest::newRow("to one pixel") << 30 << 40 << 1 << 1;
    }
    void resizingEqualsOpenCvOnFloats() {
        QFETCH(int, fromWidth);
        QFETCH(int, fromHeight);
        QFETCH(int, toWidth);
        QFETCH(int, toHeight);
        std::mt19937 random(13);
        for (int i = 0; i < 6; ++i) {
            const Size from{fromWidth, fromHeight};
            const Mask mask =
                i == 0 ? noiseMask(from, random, 0.5) : randomMask(from, random, 3 + i);
            auto bytes = maskToBytes(mask);
            const cv::Mat1b picture(fromHeight, fromWidth, bytes.data());
            cv::Mat1f values;
            cv::Mat1f resized;
            picture.convertTo(values, CV_32F);
            cv::resize(values, resized, {toWidth, toHeight}, 0, 0, cv::INTER_LINEAR);
            const cv::Mat1b expected = resized >= 0.5F;
            const Mask ours = resizeMask(mask, {toWidth, toHeight});
            QVERIFY(ours == maskFromBytes({toWidth, toHeight}, {expected.data, expected.total()}));
            // OpenCV's own 8-bit path rounds its products down and loses a few outline pixels:
            // never more than these.
            cv::Mat1b eightBit;
            cv::resize(picture, eightBit, {toWidth, toHeight}, 0, 0, cv::INTER_LINEAR);
            const Mask theirs =
                maskFromBytes({toWidth, toHeight}, {eightBit.data, eightBit.total()});
            if (i > 0 && ours.area() > 2000)
                QVERIFY(iou(ours, theirs, 1) > 0.99);
        }
    }

    void resizingRefusesNothingAndHugeFrames() {
        const Mask mask = maskFromRuns({4, 4}, {2, 5, 9}).value();
        QVERIFY(resizeMask(mask, {4, 4}) == mask);
        QVERIFY(resizeMask(Mask{}, {4, 4}) == emptyMask({4, 4}));
        QVERIFY(resizeMask(mask, {0, 4}) == Mask{});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
