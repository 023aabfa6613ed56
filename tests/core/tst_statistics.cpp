// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace groundscope;

namespace {

/// Even in [0, 1), from 53 random bits.
double uniform(RandomIndex& random) {
    return static_cast<double>(random.bits() >> 11U) * 0x1p-53;
}

std::vector<Unit> single(const std::vector<double>& values) {
    std::vector<Unit> units;
    for (const double value : values)
        units.push_back({value, 1});
    return units;
}

std::vector<PairedUnit> paired(const std::vector<double>& differences) {
    std::vector<PairedUnit> units;
    for (const double difference : differences)
        units.push_back({1, 1 + difference, 1});
    return units;
}

BootstrapOptions quick(std::uint64_t seed, int resamples = 1000) {
    BootstrapOptions options;
    options.seed = seed;
    options.resamples = resamples;
    return options;
}

/// Share of simulated data sets whose interval holds the true mean.
template <typename Draw>
double coverage(double truth, int sets, const Draw& draw, IntervalMethod method = IntervalMethod::Percentile) {
    int held = 0;
    for (int set = 0; set < sets; ++set) {
        const std::vector<Unit> units = draw(static_cast<std::uint64_t>(set) + 1);
        BootstrapOptions options = quick(static_cast<std::uint64_t>(set) + 77);
        options.method = method;
        const auto interval = meanInterval(units, options);
        held += interval && interval->low <= truth && truth <= interval->high ? 1 : 0;
    }
    return static_cast<double>(held) / sets;
}

bool within(double value, double low, double high) {
    if (value >= low && value <= high)
        return true;
    qWarning("%.17g is outside [%.17g, %.17g]", value, low, high);
    return false;
}

}  // namespace

class TestStatistics : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void drawsAreTheSameEverywhere() {
        RandomIndex random(2024);
        std::vector<std::uint64_t> drawn;
        for (int i = 0; i < 6; ++i)
            drawn.push_back(random.below(300));
        // mt19937_64 is fixed by the standard: its 10000th number from the default seed is given there.
        RandomIndex standard(5489);
        for (int i = 1; i < 10'000; ++i)
            standard.bits();
        QCOMPARE(standard.bits(), std::uint64_t{9981545732273789042ULL});
        RandomIndex again(2024);
        for (const std::uint64_t value : drawn)
            QCOMPARE(again.below(300), value);
        RandomIndex raw(2024);  // the mapping: high half of the product
        __extension__ using Wide = unsigned __int128;
        for (const std::uint64_t value : drawn)
            QCOMPARE(static_cast<std::uint64_t>(static_cast<Wide>(raw.bits()) * 300 >> 64), value);
    }

    void drawsAreEven() {
        RandomIndex random(1);
        std::array<int, 7> counts{};
        for (int i = 0; i < 70'000; ++i)
            ++counts[random.below(counts.size())];
        double chiSquare = 0;
        for (const int count : counts)
            chiSquare += (count - 10'000.0) * (count - 10'000.0) / 10'000.0;
        QVERIFY(chiSquare < 22.46);  // 6 degrees of freedom, p = 0.001
        for (int i = 0; i < 100; ++i)
            QCOMPARE(random.below(1), std::uint64_t{0});
    }

    void normalDistributionMatchesTables() {
        QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540054) < 1e-14);
        QVERIFY(std::abs(normalQuantile(0.025) + 1.959963984540054) < 1e-14);
        QVERIFY(std::abs(normalQuantile(1e-10) + 6.361340902404056) < 1e-12);
        QVERIFY(std::abs(normalQuantile(1e-20) + 9.262340089798408) < 1e-12);
        QCOMPARE(normalQuantile(0.5), 0.0);
        for (const double p : {1e-6, 0.01, 0.07, 0.3, 0.5, 0.8, 0.999})
            QVERIFY(std::abs(normalCdf(normalQuantile(p)) - p) < 1e-14);
    }

    void equalValuesGiveAPoint() {
        const auto units = single(std::vector<double>(20, 0.4));
        for (const auto method : {IntervalMethod::Percentile, IntervalMethod::Bca}) {
            BootstrapOptions options = quick(3);
            options.method = method;
            const auto interval = meanInterval(units, options);
            QVERIFY(interval && std::abs(interval->low - 0.4) < 1e-12 && std::abs(interval->high - 0.4) < 1e-12);
        }
    }

    void tooFewUnitsHaveNoInterval() {
        QVERIFY(!meanInterval({}, {}));
        const auto one = single({0.5});
        QVERIFY(!meanInterval(one, {}));
        const std::vector<Unit> nothing(5);  // no values at all
        QVERIFY(!meanInterval(nothing, {}));
        QVERIFY(std::isnan(meanOf(nothing)));
    }

    void twoUnitsHaveThreePossibleMeans() {
        // Resamples of {0, 1}: mean 0 with 1/4, 1/2 with 1/2, 1 with 1/4.
        const auto units = single({0, 1});
        BootstrapOptions options = quick(5, 20'000);
        options.confidence = 0.4;  // 30 % and 70 % quantile: both in the middle
        QCOMPARE(*meanInterval(units, options), (Interval{0.5, 0.5}));
        options.confidence = 0.6;  // 20 % and 80 %: the ends
        QCOMPARE(*meanInterval(units, options), (Interval{0, 1}));
    }

    void seedDecides() {
        std::vector<double> values;
        RandomIndex random(9);
        for (int i = 0; i < 50; ++i)
            values.push_back(uniform(random));
        const auto units = single(values);
        QCOMPARE(*meanInterval(units, quick(1)), *meanInterval(units, quick(1)));
        QVERIFY(!(*meanInterval(units, quick(1)) == *meanInterval(units, quick(2))));
    }

    void intervalIsAboutNormalForManyUnits() {
        std::vector<double> values;
        for (int i = 0; i < 400; ++i)
            values.push_back(i % 4 == 0 ? 1 : 0);  // p = 0.25
        const auto interval = meanInterval(single(values), quick(2, 20'000));
        const double half = 1.959964 * std::sqrt(0.25 * 0.75 / 400);
        QVERIFY(within(interval->low, 0.25 - half - 0.004, 0.25 - half + 0.004));
        QVERIFY(within(interval->high, 0.25 + half - 0.004, 0.25 + half + 0.004));
    }

    void percentileIntervalsCoverTheTruth() {
        const auto draw = [](std::uint64_t seed) {
            RandomIndex random(seed);
            std::vector<double> values;
            for (int i = 0; i < 60; ++i)
                values.push_back(uniform(random) < 0.4 ? 0 : uniform(random));  // many zeros, as IoU has
            return single(values);
        };
        QVERIFY(within(coverage(0.3, 1000, draw), 0.925, 0.97));
    }

    void bcaIntervalsCoverASkewedTruthBetter() {
        const auto draw = [](std::uint64_t seed) {
            RandomIndex random(seed);
            std::vector<double> values;
            for (int i = 0; i < 30; ++i)
                values.push_back(std::pow(-std::log(1 - uniform(random)), 1.5));
            return single(values);
        };
        const double truth = std::tgamma(2.5);
        const double percentile = coverage(truth, 800, draw);
        const double bca = coverage(truth, 800, draw, IntervalMethod::Bca);
        QVERIFY2(bca > percentile, qPrintable(QStringLiteral("%1 %2").arg(percentile).arg(bca)));
        QVERIFY(within(bca, 0.87, 0.97));
    }

    void pairsDrawnAsPairsCoverWhereSingleItemsDoNot() {
        // Both items of a pair share their value: 60 items hold only 30 independent ones.
        const auto values = [](std::uint64_t seed) {
            RandomIndex random(seed);
            std::vector<double> pairs;
            for (int i = 0; i < 30; ++i)
                pairs.push_back(uniform(random));
            return pairs;
        };
        const auto asPairs = [&](std::uint64_t seed) {
            std::vector<Unit> units;
            for (const double value : values(seed))
                units.push_back({2 * value, 2});
            return units;
        };
        const auto asItems = [&](std::uint64_t seed) {
            std::vector<Unit> units;
            for (const double value : values(seed))
                units.insert(units.end(), 2, Unit{value, 1});
            return units;
        };
        QVERIFY(within(coverage(0.5, 600, asPairs), 0.91, 0.97));
        QVERIFY(within(coverage(0.5, 600, asItems), 0.75, 0.89));
    }

    void signFlipIsExactForFewUnits() {
        // Differences 1, 2, 3: |sum| >= 6 for +++ and --- only, 2 of 8 patterns.
        auto test = pairedTest(paired({1, 2, 3}), {});
        QVERIFY(test && test->exact);
        QCOMPARE(test->pPermutation, 0.25);
        QCOMPARE(test->difference, 2.0);
        // 1, 1, -1: |sum| >= 1 always.
        QCOMPARE(pairedTest(paired({1, 1, -1}), {})->pPermutation, 1.0);
        // Five equal signs: 2 of 32. Units that do not differ change nothing.
        QCOMPARE(pairedTest(paired({1, 1, 1, 1, 1}), {})->pPermutation, 2.0 / 32);
        test = pairedTest(paired({1, 1, 1, 0, 1, 1, 0, 0}), {});
        QCOMPARE(test->pPermutation, 2.0 / 32);
        QCOMPARE(test->differing, std::size_t{5});
        QCOMPARE(test->units, std::size_t{8});
    }

    void roundingDoesNotHideEqualSums() {
        // 0.1 + 0.2 + 0.3 differs in its last bit from the sum in another order.
        QCOMPARE(pairedTest(paired({0.1, 0.2, 0.3}), {})->pPermutation, 0.25);
        QCOMPARE(pairedTest(paired({0.3, 0.2, 0.1}), {})->pPermutation, 0.25);
    }

    void equalRunsHaveNoDifference() {
        const auto test = pairedTest(paired(std::vector<double>(40, 0)), {});
        QCOMPARE(test->pPermutation, 1.0);
        QCOMPARE(test->pBootstrap, 1.0);
        QCOMPARE(test->difference, 0.0);
        QCOMPARE(*test->interval, (Interval{0, 0}));
    }

    void drawnPValuesAreNeverZeroAndFollowTheExactOnes() {
        const std::vector<double> strong(40, 1.0);
        PairedTestOptions options;
        options.permutations = 999;
        const auto test = pairedTest(paired(strong), options);
        QVERIFY(!test->exact);
        QCOMPARE(test->pPermutation, 1.0 / 1000);
        QVERIFY(test->pBootstrap > 0 && test->pBootstrap <= 2.0 / 10'001 * 1.0000001);
        std::vector<double> mixed;
        RandomIndex random(4);
        for (int i = 0; i < 16; ++i)
            mixed.push_back(uniform(random) - 0.35);
        const auto exact = pairedTest(paired(mixed), {});
        options.exactUpTo = 0;
        options.permutations = 100'000;
        const auto drawn = pairedTest(paired(mixed), options);
        QVERIFY(exact->exact && !drawn->exact);
        QVERIFY(within(drawn->pPermutation, exact->pPermutation - 0.006, exact->pPermutation + 0.006));
    }

    void swappingTheRunsTurnsTheSign() {
        std::vector<PairedUnit> units;
        RandomIndex random(8);
        for (int i = 0; i < 60; ++i)
            units.push_back({uniform(random), uniform(random) + 0.1, 1});
        const auto forth = pairedTest(units, {});
        for (PairedUnit& unit : units)
            std::swap(unit.a, unit.b);
        const auto back = pairedTest(units, {});
        QVERIFY(std::abs(forth->difference + back->difference) < 1e-12);
        QVERIFY(std::abs(forth->interval->low + back->interval->high) < 1e-9);
        QCOMPARE(forth->pPermutation, back->pPermutation);
        QCOMPARE(forth->pBootstrap, back->pBootstrap);
    }

    void underTheNullFewTestsReject() {
        int rejected = 0;
        constexpr int kTests = 600;
        for (int i = 0; i < kTests; ++i) {
            RandomIndex random(static_cast<std::uint64_t>(i) + 1);
            std::vector<PairedUnit> units;
            for (int u = 0; u < 30; ++u) {
                const double shared = uniform(random);
                units.push_back({shared + uniform(random), shared + uniform(random), 1});
            }
            PairedTestOptions options;
            options.permutations = 499;
            options.bootstrap = quick(static_cast<std::uint64_t>(i), 100);
            rejected += pairedTest(units, options)->pPermutation <= 0.05 ? 1 : 0;
        }
        QVERIFY(within(rejected / static_cast<double>(kTests), 0.03, 0.075));
    }

    void intervalOfTheDifferenceUsesThePairing() {
        std::vector<PairedUnit> units;
        RandomIndex random(6);
        for (int i = 0; i < 100; ++i) {
            const double hard = uniform(random);  // shared by both runs: cancels
            units.push_back({hard, hard + 0.05 + 0.01 * uniform(random), 1});
        }
        const auto test = pairedTest(units, {});
        QVERIFY(test->interval->low > 0.053 && test->interval->high < 0.058);
        QVERIFY(test->pBootstrap < 0.001 && test->pPermutation < 0.001);
        QVERIFY(!pairedTest({}, {}));
        const std::vector<PairedUnit> empty(3);
        QVERIFY(!pairedTest(empty, {}));
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
