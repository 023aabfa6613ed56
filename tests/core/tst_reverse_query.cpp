// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reverse_query.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace groundscope;

namespace {

Mask boxMask(Size image, int x, int y, int width, int height) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(image.area()), 0);
    for (int v = y; v < y + height; ++v)
        for (int u = x; u < x + width; ++u)
            bytes[static_cast<std::size_t>(v * image.width + u)] = 1;
    return maskFromBytes(image, bytes);
}

double overlap(double a, double b, double c, double d) {
    return std::max(0.0, std::min(b, d) - std::max(a, c));
}

/// By the definition: every pixel against every cell.
std::vector<double> slowShares(const Mask& mask, Size grid, const Affine& place) {
    const std::vector<std::uint8_t> bytes = maskToBytes(mask);
    std::vector<double> shares;
    for (int r = 0; r < grid.height; ++r)
        for (int c = 0; c < grid.width; ++c) {
            const Point begin = place.apply({double(c), double(r)});
            const Point end = place.apply({c + 1.0, r + 1.0});
            double area = 0;
            for (int y = 0; y < mask.size.height; ++y)
                for (int x = 0; x < mask.size.width; ++x)
                    if (bytes[static_cast<std::size_t>(y * mask.size.width + x)])
                        area += overlap(x, x + 1, begin.x, end.x) * overlap(y, y + 1, begin.y, end.y);
            shares.push_back(area / (place.scaleX * place.scaleY));
        }
    return shares;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

bool near(const std::vector<double>& a, const std::vector<double>& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](double p, double q) { return near(p, q); });
}

NounPhrase phraseOf(std::vector<int> tokens) {
    NounPhrase phrase;
    phrase.tokens = std::move(tokens);
    return phrase;
}

/// 20x10 pixels, 2x1 cells; the region is the left cell.
RegionCoverage leftHalf() {
    return *coverageOf(boxMask({20, 10}, 0, 0, 10, 10), {2, 1}, {10, 10, 0, 0});
}

}  // namespace

class TestReverseQuery : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wholeCellsAndPartsOfCellsCount() {
        // 4x2 cells of 5x5 pixels; the region is 8x5 at (5, 0): a cell and three fifths of the next.
        const auto coverage = coverageOf(boxMask({20, 10}, 5, 0, 8, 5), {4, 2}, {5, 5, 0, 0});
        QVERIFY(coverage.has_value());
        QVERIFY(near(coverage->inside, {0, 1, 0.6, 0, 0, 0, 0, 0}));
        QVERIFY(near(coverage->onImage, std::vector<double>(8, 1)));
        QVERIFY(near(coverage->areaShare, 40.0 / 200.0));
    }

    void paddingIsNotPartOfTheImage() {
        // 100x50 padded to a square of 100: the first and last row of four are padding.
        const Affine padded{25, 25, 0, -25};
        const auto coverage = coverageOf(boxMask({100, 50}, 0, 0, 50, 50), {4, 4}, padded);
        QVERIFY(near(coverage->onImage, {0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0}));
        QVERIFY(near(coverage->inside, {0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0}));
        QVERIFY(near(coverage->areaShare, 0.5));
    }

    void coverageEqualsTheDefinitionForOddGrids() {
        std::mt19937 random(11);
        for (int round = 0; round < 40; ++round) {
            const Size image{static_cast<int>(random() % 30 + 1), static_cast<int>(random() % 30 + 1)};
            std::vector<std::uint8_t> bytes(static_cast<std::size_t>(image.area()));
            for (std::uint8_t& byte : bytes)
                byte = random() % 3 == 0 ? 1 : 0;
            bytes.front() = 1;
            const Mask mask = maskFromBytes(image, bytes);
            const Size grid{static_cast<int>(random() % 9 + 1), static_cast<int>(random() % 9 + 1)};
            const double side = std::max(image.width, image.height) * (0.7 + 0.1 * static_cast<double>(random() % 5));
            const Affine place{side / grid.width, side / grid.height, -static_cast<double>(random() % 3), -0.3};
            const auto coverage = coverageOf(mask, grid, place);
            QVERIFY(coverage.has_value());
            QVERIFY(near(coverage->inside, slowShares(mask, grid, place)));
            QVERIFY(near(coverage->onImage, slowShares(boxMask(image, 0, 0, image.width, image.height), grid, place)));
        }
    }

    void regionsAndPlacesThatAreNoneAreRefused() {
        QVERIFY(!coverageOf(emptyMask({10, 10}), {2, 2}, {5, 5, 0, 0}).has_value());
        QVERIFY(!coverageOf({}, {2, 2}, {5, 5, 0, 0}).has_value());
        const Mask mask = boxMask({10, 10}, 0, 0, 5, 5);
        QVERIFY(!coverageOf(mask, {0, 2}, {5, 5, 0, 0}).has_value());
        QVERIFY(!coverageOf(mask, {2, 2}, {0, 5, 0, 0}).has_value());
        QVERIFY(!coverageOf(mask, {2, 2}, {-5, 5, 0, 0}).has_value());
        QVERIFY(!coverageOf(mask, {2, 2}, {5, 5, 1000, 0}).has_value());
        QVERIFY(!coverageOf(mask, {2, 2}, {5, 5, std::nan(""), 0}).has_value());
    }

    void anEvenMapHasLiftOne() {
        const Affine padded{25, 25, 0, -25};
        const auto coverage = coverageOf(boxMask({100, 50}, 13, 7, 41, 22), {4, 4}, padded);
        const std::vector<float> rows(16, 0.25F);
        const auto answer = reverseQuery(rows, {}, *coverage);
        QVERIFY(near(*answer->tokens[0].mass.lift, 1));
        QVERIFY(near(*answer->tokens[0].mass.share, coverage->areaShare));
        QVERIFY(near(answer->tokens[0].mass.image, 2));
        QVERIFY(!answer->tokens[0].mass.z);
    }

    void tokensAreRankedByTheirShare() {
        const std::vector<float> rows{0.25F, 0.75F, 0.5F, 0.0F, 0.125F, 0.125F};
        const auto answer = reverseQuery(rows, {phraseOf({0, 2}), phraseOf({1}), phraseOf({}), phraseOf({7})}, leftHalf());
        QVERIFY(answer.has_value());
        QCOMPARE(answer->tokens.size(), std::size_t{3});
        QCOMPARE(answer->tokens[0].token, 1);
        QCOMPARE(answer->tokens[1].token, 2);
        QCOMPARE(answer->tokens[2].token, 0);
        QVERIFY(near(answer->tokens[0].mass.inside, 0.5));
        QVERIFY(near(*answer->tokens[0].mass.share, 1));
        QVERIFY(near(*answer->tokens[0].mass.lift, 2));
        QVERIFY(near(*answer->tokens[1].mass.share, 0.5));
        QVERIFY(near(*answer->tokens[2].mass.share, 0.25));
        const double mean = 1.75 / 3;
        const double deviation = std::sqrt((1 + 0.25 + 0.0625) / 3 - mean * mean);
        QVERIFY(near(*answer->tokens[0].mass.z, (1 - mean) / deviation));
        QVERIFY(near(*answer->tokens[2].mass.z, (0.25 - mean) / deviation));
        QVERIFY(near(*answer->tokens[0].mass.z + *answer->tokens[1].mass.z + *answer->tokens[2].mass.z, 0));
        QCOMPARE(answer->phrases.size(), std::size_t{2});
        QCOMPARE(answer->phrases[0].phrase, 1);
        QCOMPARE(answer->phrases[1].phrase, 0);
        QVERIFY(near(answer->phrases[1].mass.inside, 0.1875));
        QVERIFY(near(*answer->phrases[1].mass.share, 0.1875 / 0.625));
    }

    void equalSharesKeepTheOrderAndHaveNoZ() {
        const std::vector<float> rows{0.2F, 0.2F, 0.1F, 0.1F, 0.3F, 0.3F};
        const auto answer = reverseQuery(rows, {}, leftHalf());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(answer->tokens[static_cast<std::size_t>(i)].token, i);
            QVERIFY(!answer->tokens[static_cast<std::size_t>(i)].mass.z);
        }
    }

    void tokensThatDoNotLookAtTheImageComeLast() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float inf = std::numeric_limits<float>::infinity();
        const std::vector<float> rows{0, 0, nan, 1, inf, 1, 0.1F, 0.3F, 0, 0.3F};
        const auto answer = reverseQuery(rows, {}, leftHalf());
        QCOMPARE(answer->tokens[0].token, 3);
        QCOMPARE(answer->tokens[1].token, 4);
        for (std::size_t i = 2; i < 5; ++i)
            QVERIFY(!answer->tokens[i].mass.share && !answer->tokens[i].mass.lift && !answer->tokens[i].mass.z);
        QVERIFY(near(*answer->tokens[0].mass.z, 1));
        QVERIFY(near(*answer->tokens[1].mass.z, -1));
    }

    void rowsOfAnotherGridAreRefused() {
        QVERIFY(!reverseQuery(std::vector<float>(3, 1.F), {}, leftHalf()).has_value());
        QVERIFY(!reverseQuery(std::vector<float>(4, 1.F), {}, {}).has_value());
        QVERIFY(reverseQuery({}, {}, leftHalf())->tokens.empty());
    }

    void aBrushIsFollowedAtOnce() {
        std::vector<float> rows(600 * 576);
        std::mt19937 random(1);
        for (float& value : rows)
            value = static_cast<float>(random() % 100) / 100000;
        std::vector<NounPhrase> phrases;
        for (int i = 0; i < 60; ++i)
            phrases.push_back(phraseOf({i * 10, i * 10 + 1, i * 10 + 2}));
        const Mask region = boxMask({1024, 768}, 100, 100, 300, 400);
        QBENCHMARK {
            const auto coverage = coverageOf(region, {24, 24}, {1024.0 / 24, 1024.0 / 24, 0, -128});
            QVERIFY(reverseQuery(rows, phrases, *coverage)->tokens.size() == 600);
        }
    }
};

QTEST_GUILESS_MAIN(TestReverseQuery)
#include "tst_reverse_query.moc"
