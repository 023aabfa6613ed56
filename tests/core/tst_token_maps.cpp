// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/image_prior.h"
#include "core/grounding/token_maps.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace groundscope;

namespace {

/// Three steps over a 3x1 grid, 10 pixels a cell.
std::shared_ptr<AttentionStack> smallStack() {
    AttentionStack stack;
    stack.steps = 3;
    stack.grid = {3, 1};
    stack.mean = {0.1F, 0.2F, 0.3F, 0.4F, 0.2F, 0.1F, 0.0F, 0.2F, 0.5F};
    stack.row0SecondToLast = {0.5F, 0.0F, 0.25F};
    stack.image_from_grid = {10, 10, 0, 0};
    stack.imageSize = {30, 10};
    stack.padded = false;
    return std::make_shared<AttentionStack>(std::move(stack));
}

/// Rows of positive noise that sum to 1 / 2 each.
AttentionStack noiseStack(Size grid, int steps, unsigned seed) {
    std::mt19937 random(seed);
    AttentionStack stack;
    stack.steps = steps;
    stack.grid = grid;
    stack.imageSize = {grid.width * 14, grid.height * 14};
    stack.image_from_grid = {14, 14, 0, 0};
    stack.padded = false;
    const auto cells = static_cast<std::size_t>(grid.area());
    for (int step = 0; step < steps; ++step) {
        std::vector<float> row(cells);
        for (float& value : row)
            value = static_cast<float>(random() % 1000 + 1);
        const float sum = std::accumulate(row.begin(), row.end(), 0.0F);
        for (const float value : row)
            stack.mean.push_back(value / sum / 2);
    }
    return stack;
}

Result<AttentionMap> mapOf(const TokenMaps& maps, std::vector<int> tokens, MapView view) {
    return maps.map(tokens, view);
}

bool near(const std::vector<float>& values, const std::vector<double>& expected) {
    if (values.size() != expected.size())
        return false;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!(std::abs(values[i] - expected[i]) < 1e-6))
            return false;
    return true;
}

AttentionMap gridMap(Size grid, std::vector<float> values) {
    return {0, grid, std::move(values), {10, 10, 0, 0}, {grid.width * 10, grid.height * 10}, false};
}

}  // namespace

class TestTokenMaps : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rawIsTheRowOfTheStepThatProducedTheToken() {
        const auto maps = TokenMaps::make(smallStack(), {});
        QVERIFY(maps.has_value());
        QCOMPARE(maps->tokens(), 3);
        const auto map = mapOf(*maps, {1}, MapView::Raw);
        QVERIFY(map.has_value());
        QVERIFY(map->values == std::vector<float>({0.4F, 0.2F, 0.1F}));
        QCOMPARE(map->phrase, kNoPhrase);
        QVERIFY(map->image_from_grid == Affine({10, 10, 0, 0}));
        QVERIFY(map->imageSize == Size({30, 10}));
        QVERIFY(!map->padded);
    }

    void rowsAsQueryShiftByOneAndTheLastTokenHasNone() {
        const auto maps = TokenMaps::make(smallStack(), {RowZero::Last, TokenAlignment::AsQuery, false});
        QCOMPARE(maps->tokens(), 2);
        QVERIFY(mapOf(*maps, {0}, MapView::Raw)->values == std::vector<float>({0.4F, 0.2F, 0.1F}));
        QVERIFY(!mapOf(*maps, {2}, MapView::Raw).has_value());
        QVERIFY(!maps->mass(2).has_value());
        QCOMPARE(maps->rows().size(), std::size_t{6});
        QCOMPARE(maps->rows()[0], 0.4F);
    }

    void rowZeroOfThePublishedScriptsCounts() {
        const auto maps = TokenMaps::make(smallStack(), {RowZero::SecondToLast, TokenAlignment::Producing, false});
        QVERIFY(mapOf(*maps, {0}, MapView::Raw)->values == std::vector<float>({0.5F, 0.0F, 0.25F}));
        QCOMPARE(*maps->mass(0), 0.75);
    }

    void massIsTheShareThatGoesToTheImage() {
        const auto maps = TokenMaps::make(smallStack(), {});
        QVERIFY(std::abs(*maps->mass(0) - 0.6) < 1e-6);
        QVERIFY(std::abs(*maps->mass(1) - 0.7) < 1e-6);
        QVERIFY(!maps->mass(3).has_value());
        QVERIFY(!maps->mass(-1).has_value());
    }

    void centredOfAPhraseIsThePipelinesMapBitForBit() {
        const auto stack = std::make_shared<const AttentionStack>(noiseStack({24, 24}, 40, 3));
        for (const bool half : {false, true}) {
            const MapSettings settings{RowZero::Last, TokenAlignment::AsQuery, half};
            NounPhrase phrase;
            phrase.tokens = {4, 5, 9};
            const auto expected = mapsFor(*stack, {phrase}, settings);
            const auto maps = TokenMaps::make(stack, settings);
            const auto map = maps->map(phrase.tokens, MapView::Centred);
            QVERIFY(map->values == expected->front().values);
        }
    }

    void centredRowsOfAllTokensCancel() {
        const auto stack = std::make_shared<const AttentionStack>(noiseStack({5, 4}, 12, 9));
        const auto maps = TokenMaps::make(stack, {});
        std::vector<int> all(12);
        std::iota(all.begin(), all.end(), 0);
        const auto map = maps->map(all, MapView::Centred);
        QVERIFY(std::all_of(map->values.begin(), map->values.end(), [](float v) { return std::abs(v) < 1e-7F; }));
    }

    void minusPriorSubtractsItAndNeedsIt() {
        const auto bare = TokenMaps::make(smallStack(), {});
        QVERIFY(!bare->has(MapView::MinusPrior));
        QVERIFY(!mapOf(*bare, {0}, MapView::MinusPrior).has_value());
        const auto maps = TokenMaps::make(smallStack(), {}, {0.1, 0.1, 0.4});
        QVERIFY(maps->has(MapView::MinusPrior));
        QVERIFY(near(mapOf(*maps, {0, 1}, MapView::MinusPrior)->values, {0.15, 0.1, -0.2}));
        QVERIFY(!TokenMaps::make(smallStack(), {}, {0.1}).has_value());
    }

    void ranksShareTheMeanRankOfTies() {
        const std::array values{3.F, 1.F, 3.F, 7.F, -2.F};
        QVERIFY(near(ranksOf(values), {0.625, 0.25, 0.625, 1, 0}));
        const std::array equal{4.F, 4.F, 4.F};
        QVERIFY(near(ranksOf(equal), {0.5, 0.5, 0.5}));
        QVERIFY(near(ranksOf(std::array{1.F}), {0.5}));
        QVERIFY(ranksOf({}).empty());
    }

    void ranksLeaveNanOut() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> ranks = ranksOf(std::array{nan, 5.F, 2.F, nan});
        QVERIFY(std::isnan(ranks[0]) && std::isnan(ranks[3]));
        QCOMPARE(ranks[1], 1.F);
        QCOMPARE(ranks[2], 0.F);
    }

    void rankViewRanksTheCentredMean() {
        const auto maps = TokenMaps::make(smallStack(), {});
        // Column means: 1/6, 1/5, 3/10: centred row of token 1 is 0.233, 0, -0.2.
        QVERIFY(near(mapOf(*maps, {1}, MapView::Rank)->values, {1, 0.5, 0}));
    }

    void tokensOutsideTheAnswerAreRefused() {
        const auto maps = TokenMaps::make(smallStack(), {});
        for (const std::vector<int>& tokens : {std::vector<int>{}, {3}, {-1}, {0, 99}})
            QVERIFY(!maps->map(tokens, MapView::Raw).has_value());
        auto broken = smallStack();
        broken->mean.pop_back();
        QVERIFY(!TokenMaps::make(broken, {}).has_value());
    }

    void differenceIsSignedAndNeedsOneFrame() {
        const auto maps = TokenMaps::make(smallStack(), {});
        const auto a = mapOf(*maps, {1}, MapView::Raw);
        const auto b = mapOf(*maps, {2}, MapView::Raw);
        QVERIFY(near(difference(*a, *b)->values, {0.4, 0, -0.4}));
        QVERIFY(near(difference(*b, *a)->values, {-0.4, 0, 0.4}));
        AttentionMap other = *b;
        other.imageSize = {31, 10};
        QVERIFY(!difference(*a, other).has_value());
        QVERIFY(!difference(*a, gridMap({2, 1}, {1, 2})).has_value());
    }

    void cellUnderAPlaceFollowsThePadding() {
        AttentionMap map{0, {4, 4}, std::vector<float>(16, 0.F), {}, {100, 50}, true};
        // Padded to 100 x 100, 25 rows of padding above: row 0 is wholly beside the image.
        QCOMPARE(cellAt(map, GridFrame::FromModel, {0, 0}).value(), std::size_t{4});
        QCOMPARE(cellAt(map, GridFrame::FromModel, {99.9, 49.9}).value(), std::size_t{11});
        QCOMPARE(cellAt(map, GridFrame::Original, {99.9, 49.9}).value(), std::size_t{15});
        QVERIFY(!cellAt(map, GridFrame::FromModel, {-1, 10}).has_value());
        QVERIFY(!cellAt(map, GridFrame::FromModel, {100, 10}).has_value());
        QVERIFY(!cellAt(map, GridFrame::FromModel, {std::nan(""), 10}).has_value());
    }

    void priorIsTheMeanRowOverAllStepsOfTheOthers() {
        const AttentionStack a = noiseStack({6, 5}, 7, 1);
        const AttentionStack b = noiseStack({6, 5}, 30, 2);
        const AttentionStack c = noiseStack({6, 5}, 2, 3);
        ImagePrior prior{MapSettings{}};
        QVERIFY(!*prior.without("a", a));
        for (const auto& [id, stack] : {std::pair{"a", &a}, {"b", &b}, {"c", &c}})
            QVERIFY(prior.add(id, *stack).has_value());
        const auto map = prior.without("b", b);
        QVERIFY(map.has_value() && map->has_value());
        QCOMPARE((*map)->samples, std::int64_t{2});
        QCOMPARE((*map)->steps, std::int64_t{9});
        for (std::size_t cell = 0; cell < 30; ++cell) {
            double sum = 0;
            for (const AttentionStack* stack : {&a, &c})
                for (std::size_t i = cell; i < stack->mean.size(); i += 30)
                    sum += stack->mean[i];
            QVERIFY(std::abs((*map)->values[cell] - sum / 9) < 1e-10);
        }
    }

    void priorDoesNotDependOnTheOrderOrOnStops() {
        std::vector<AttentionStack> stacks;
        for (unsigned i = 0; i < 20; ++i)
            stacks.push_back(noiseStack({8, 8}, 3 + static_cast<int>(i), i));
        ImagePrior forwards{MapSettings{}};
        ImagePrior backwards{MapSettings{}};
        for (std::size_t i = 0; i < stacks.size(); ++i) {
            QVERIFY(forwards.add(std::to_string(i), stacks[i]).has_value());
            const std::size_t j = stacks.size() - 1 - i;
            QVERIFY(backwards.add(std::to_string(j), stacks[j]).has_value());
            QVERIFY(backwards.add(std::to_string(j), stacks[j]).has_value());  // gone on after a stop: counted once
        }
        QCOMPARE(backwards.samples(), std::size_t{20});
        ImagePrior others{MapSettings{}};
        for (std::size_t i = 0; i < stacks.size(); ++i)
            if (i != 7)
                QVERIFY(others.add(std::to_string(i), stacks[i]).has_value());
        const auto values = (*forwards.without("7", stacks[7]))->values;
        QVERIFY(values == (*backwards.without("7", stacks[7]))->values);
        QVERIFY(values == (*others.without("7", stacks[7]))->values);
    }

    void priorKeepsGridsApartAndNoticesAnotherStack() {
        const AttentionStack small = noiseStack({4, 4}, 5, 1);
        const AttentionStack large = noiseStack({4, 5}, 5, 2);
        ImagePrior prior{MapSettings{}};
        QVERIFY(prior.add("small", small).has_value());
        QVERIFY(prior.add("large", large).has_value());
        QVERIFY(!*prior.without("small", small));
        QVERIFY((*prior.without("new", large)).has_value());
        QCOMPARE(prior.without("small", noiseStack({4, 4}, 5, 9)).error().code, ErrorCode::Conflict);
        AttentionStack negative = small;
        negative.mean[3] = -1;
        QVERIFY(!prior.add("negative", negative).has_value());
        negative.mean[3] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!prior.add("negative", negative).has_value());
        QCOMPARE(prior.samples(), std::size_t{2});
    }

    void sinksAreHotInEnoughSteps() {
        AttentionStack stack;
        stack.steps = 4;
        stack.grid = {5, 1};
        //            always hot, hot in half, hot once
        stack.mean = {0.5F, 0.01F, 0.5F, 0.01F, 0.01F,   //
                      0.5F, 0.01F, 0.5F, 0.5F, 0.01F,    // median 0.5 of a row with three hot ones: none named
                      0.5F, 0.01F, 0.01F, 0.01F, 0.01F,  //
                      0.5F, 0.01F, 0.5F, 0.01F, 0.01F};
        QVERIFY(*findSinks(stack, {}, {10, 0.5}) == std::vector<std::uint8_t>({1, 0, 1, 0, 0}));
        QVERIFY(*findSinks(stack, {}, {10, 0.75}) == std::vector<std::uint8_t>({1, 0, 0, 0, 0}));
        QVERIFY(*findSinks(stack, {}, {60, 0.5}) == std::vector<std::uint8_t>({0, 0, 0, 0, 0}));
        for (const SinkSettings& bad : {SinkSettings{0, 0.5}, {10, 0}, {10, 1.1}, {std::nan(""), 0.5}})
            QVERIFY(!findSinks(stack, {}, bad).has_value());
    }

    void rowsWithoutNumbersNameNoSink() {
        AttentionStack stack;
        stack.steps = 2;
        stack.grid = {3, 1};
        const float nan = std::numeric_limits<float>::quiet_NaN();
        stack.mean = {0, 0, 1, nan, nan, nan};
        QVERIFY(*findSinks(stack, {}, {}) == std::vector<std::uint8_t>({0, 0, 0}));
    }

    void ignoredSinksMoveThePointToTheNextPlace() {
        std::vector<float> values(36, 0.F);
        values[0] = 100;          // the sink, at a corner
        values[4 * 6 + 4] = 3;    // what the phrase is about
        const AttentionMap map = gridMap({6, 6}, values);
        std::vector<std::uint8_t> sinks(36, 0);
        sinks[0] = 1;
        const PointSettings settings;
        const Point before = pointFor(map, settings)->at;
        QVERIFY(before.x < 10 && before.y < 10);
        const auto ignored = withoutSinks(map, sinks);
        const Point after = pointFor(*ignored, settings)->at;
        QVERIFY(after.x >= 40 && after.x < 50 && after.y >= 40 && after.y < 50);
        QCOMPARE(ignored->values[0], 0.F);
        QVERIFY(!withoutSinks(map, std::vector<std::uint8_t>(35, 0)).has_value());
    }

    void sinksTakeTheMeanOfTheirNeighboursRingByRing() {
        const AttentionMap map = gridMap({5, 1}, {2, 90, 95, 99, 6});
        const auto filled = withoutSinks(map, std::array<std::uint8_t, 5>{0, 1, 1, 1, 0});
        QVERIFY(near(filled->values, {2, 2, 4, 6, 6}));
        const auto all = withoutSinks(map, std::array<std::uint8_t, 5>{1, 1, 1, 1, 1});
        QVERIFY(all->values == map.values);
        const auto none = withoutSinks(map, std::array<std::uint8_t, 5>{0, 0, 0, 0, 0});
        QVERIFY(none->values == map.values);
    }

    void aFilledSinkIsNeverAPeak() {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            const AttentionStack stack = noiseStack({7, 6}, 1, static_cast<unsigned>(random()));
            AttentionMap map = gridMap({7, 6}, stack.mean);
            std::vector<std::uint8_t> sinks(42, 0);
            for (std::size_t i = 0; i < 42; ++i)
                if (random() % 4 == 0) {
                    sinks[i] = 1;
                    map.values[i] = 9;
                }
            for (const Peak& peak : localMaxima(withoutSinks(map, sinks)->values, map.grid))
                QVERIFY(!sinks[static_cast<std::size_t>(peak.y * 7 + peak.x)]);
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenMaps)
#include "tst_token_maps.moc"
