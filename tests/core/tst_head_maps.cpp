// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/head_maps.h"

#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core/cvdef.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numeric>
#include <limits>
#include <random>

using namespace groundscope;

namespace {

/// Noise of halves in a file, the stack that goes with it, and the same numbers to check against.
struct Example {
    QTemporaryDir folder;
    HeadShape shape;
    AttentionStack stack;
    std::vector<float> values;  // [steps, layers, heads, cells]

    explicit Example(const HeadShape& of, unsigned seed = 1) : shape(of) {
        std::mt19937 random(seed);
        stack.steps = of.steps;
        stack.grid = of.grid;
        stack.imageSize = {of.grid.width * 10, of.grid.height * 10};
        stack.image_from_grid = {10, 10, 0, 0};
        stack.padded = false;
        stack.perHead = std::filesystem::path(folder.path().toStdString()) / "heads.f16";
        std::vector<cv::float16_t> halves;
        for (std::int64_t i = 0; i < of.steps * of.planes() * of.grid.area(); ++i) {
            halves.emplace_back(static_cast<float>(random() % 1000) / 5000);
            values.push_back(static_cast<float>(halves.back()));
        }
        std::ofstream(stack.perHead, std::ios::binary)
            .write(reinterpret_cast<const char*>(halves.data()), static_cast<std::streamsize>(halves.size() * 2));
        stack.mean = expected([](int) { return true; });
        stack.row0SecondToLast.resize(static_cast<std::size_t>(of.grid.area()), 0.1F);
    }

    [[nodiscard]] float at(int step, int plane, std::int64_t cell) const {
        return values[static_cast<std::size_t>((std::int64_t{step} * shape.planes() + plane) * shape.grid.area() + cell)];
    }

    /// Mean over the planes that `in` takes, by the definition.
    template <typename In>
    [[nodiscard]] std::vector<float> expected(In&& in) const {
        std::vector<float> rows;
        for (int step = 0; step < shape.steps; ++step)
            for (std::int64_t cell = 0; cell < shape.grid.area(); ++cell) {
                double sum = 0;
                int count = 0;
                for (int plane = 0; plane < shape.planes(); ++plane)
                    if (in(plane)) {
                        sum += double{at(step, plane, cell)};
                        ++count;
                    }
                rows.push_back(static_cast<float>(sum / count));
            }
        return rows;
    }

    void resize(std::uintmax_t bytes) const { std::filesystem::resize_file(stack.perHead, bytes); }
};

const HeadShape kSmall{5, 3, 4, {4, 2}};

}  // namespace

class TestHeadMaps : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theMeanOfAnySubsetIsThatOfItsHeads() {
        const Example example(kSmall);
        const auto maps = HeadMaps::open(example.stack, 3);
        QVERIFY2(maps.has_value(), maps.has_value() ? "" : describe(maps.error()).c_str());
        QVERIFY(maps->shape() == kSmall);
        for (const std::vector<int>& planes : {std::vector<int>{0}, {11}, {4, 5, 6, 7}, {1, 5, 9}, {0, 1, 3, 10, 11}}) {
            const auto rows = maps->mean(planes, {});
            QVERIFY(*rows == example.expected([&](int p) { return std::find(planes.begin(), planes.end(), p) != planes.end(); }));
        }
    }

    void badSubsetsAreRefused() {
        const Example example(kSmall);
        const auto maps = HeadMaps::open(example.stack, 3);
        for (const std::vector<int>& planes : {std::vector<int>{}, {12}, {-1, 2}, {2, 2}, {3, 1}})
            QCOMPARE(maps->mean(planes, {}).error().code, ErrorCode::InvalidInput);
    }

    void layersAreGuessedOnlyWhenUnknown() {
        QCOMPARE(likelyLayers(1024), 32);
        QCOMPARE(likelyLayers(1600), 40);
        QCOMPARE(likelyLayers(5120), 1);
        QCOMPARE(likelyLayers(1), 1);
        const Example square({2, 2, 2, {2, 2}});
        QCOMPARE(HeadMaps::open(square.stack, 0)->shape().layers, 2);
        QCOMPARE(HeadMaps::open(square.stack, 4)->shape().heads, 1);
        const auto wrong = HeadMaps::open(square.stack, 3);
        QCOMPARE(wrong.error().code, ErrorCode::Format);
    }

    void centredIsWhatThePipelineMakesOfThatHeadAlone() {
        const Example example({7, 2, 3, {5, 4}});
        const auto maps = HeadMaps::open(example.stack, 2);
        const auto means = maps->meansOverSteps({});
        QVERIFY(means.has_value());
        NounPhrase phrase;
        phrase.tokens = {2, 3};
        for (const TokenAlignment alignment : {TokenAlignment::Producing, TokenAlignment::AsQuery}) {
            const auto centred = maps->centred(stepsOf(phrase.tokens, alignment), *means, {});
            QVERIFY(centred.has_value());
            for (int plane = 0; plane < 6; ++plane) {
                const auto alone = stackOfHeads(example.stack, *maps, std::array{plane}, {});
                const auto expected = mapsFor(*alone, {phrase}, {RowZero::Last, alignment, false});
                for (std::size_t cell = 0; cell < 20; ++cell)
                    QVERIFY(std::abs((*centred)[static_cast<std::size_t>(plane) * 20 + cell] - expected->front().values[cell]) < 1e-7);
            }
        }
    }

    void theStackOfAllHeadsIsTheStoredOne() {
        const Example example(kSmall);
        const auto maps = HeadMaps::open(example.stack, 3);
        std::vector<int> all(12);
        std::iota(all.begin(), all.end(), 0);
        const auto stack = stackOfHeads(example.stack, *maps, all, {});
        QVERIFY(stack->mean == example.stack.mean);
        QVERIFY(stack->row0SecondToLast.empty());
        QVERIFY(stack->imageSize == example.stack.imageSize);
        QVERIFY(mapsFor(*stack, {}, {}).has_value());
    }

    void aFileOfAnotherSizeIsAnErrorThatNamesIt() {
        for (const int bytes : {0, 1, 79, 5 * 12 * 8 * 2 - 2, 5 * 12 * 8 * 2 + 1}) {
            const Example example(kSmall);
            example.resize(static_cast<std::uintmax_t>(bytes));
            const auto maps = HeadMaps::open(example.stack, 3);
            QVERIFY(!maps.has_value());
            QCOMPARE(maps.error().code, ErrorCode::Format);
            QCOMPARE(maps.error().where, example.stack.perHead.string());
            QVERIFY(maps.error().message.find(std::to_string(bytes) + " bytes") != std::string::npos);
        }
    }

    void aHugeFileIsRefusedBeforeItIsRead() {
        const Example example(kSmall);
        example.resize(std::uintmax_t{80} << 30U);  // sparse: a whole number of planes, 80 GiB
        const auto maps = HeadMaps::open(example.stack, 1);
        QVERIFY(!maps.has_value());
        QCOMPARE(maps.error().code, ErrorCode::Format);
    }

    void whatIsNoFileIsRefused() {
        Example example(kSmall);
        AttentionStack stack = example.stack;
        stack.perHead.clear();
        QCOMPARE(HeadMaps::open(stack, 3).error().code, ErrorCode::NotFound);
        stack.perHead = "/nowhere/at/all.f16";
        QCOMPARE(HeadMaps::open(stack, 3).error().code, ErrorCode::NotFound);
        stack.perHead = example.folder.path().toStdString();
        QVERIFY(!HeadMaps::open(stack, 3).has_value());
        stack = example.stack;
        stack.steps = 0;
        stack.mean.clear();
        QVERIFY(!HeadMaps::open(stack, 3).has_value());
        stack = example.stack;
        stack.mean.pop_back();
        QVERIFY(!HeadMaps::open(stack, 3).has_value());
    }

    void aFileOfAnotherAnswerIsNoticed() {
        const Example example(kSmall);
        AttentionStack other = example.stack;
        for (float& value : other.mean)
            value *= 1.5F;
        const auto maps = HeadMaps::open(other, 3);
        QVERIFY(!maps.has_value());
        QCOMPARE(maps.error().code, ErrorCode::Conflict);
        for (float& value : other.mean)
            value *= 1.05F / 1.5F;  // rounding of a coarse dtype
        QVERIFY(HeadMaps::open(other, 3).has_value());
    }

    void aFileCutShortWhileOpenIsAnError() {
        const Example example(kSmall);
        const auto maps = HeadMaps::open(example.stack, 3);
        const auto means = maps->meansOverSteps({});
        example.resize(100);
        QCOMPARE(maps->mean(std::array{0, 1}, {}).error().code, ErrorCode::Io);
        QCOMPARE(maps->meansOverSteps({}).error().code, ErrorCode::Io);
        QCOMPARE(maps->centred(std::array{4}, *means, {}).error().code, ErrorCode::Io);
        std::filesystem::remove(example.stack.perHead);
        QCOMPARE(maps->mean(std::array{0}, {}).error().where, example.stack.perHead.string());
    }

    void stepsOutsideTheAnswerAreRefused() {
        const Example example(kSmall);
        const auto maps = HeadMaps::open(example.stack, 3);
        const auto means = maps->meansOverSteps({});
        QCOMPARE(maps->centred(std::array{5}, *means, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(maps->centred(std::array{-1}, *means, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(maps->centred({}, *means, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(maps->centred(std::array{0}, std::span(*means).first(8), {}).error().code, ErrorCode::InvalidInput);
    }

    void aStopIsHeardBetweenSteps() {
        const Example example(kSmall);
        const auto maps = HeadMaps::open(example.stack, 3);
        const auto means = maps->meansOverSteps({});
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        int steps = 0;
        progress.report = [&](const std::string& what, std::int64_t done, std::int64_t total) {
            QCOMPARE(what, std::string("heads"));
            QCOMPARE(done, std::int64_t{steps});
            QCOMPARE(total, std::int64_t{5});
            if (++steps == 2)
                source.request_stop();
        };
        QCOMPARE(maps->meansOverSteps(progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(steps, 2);
        QCOMPARE(maps->mean(std::array{0}, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(maps->centred(std::array{0}, *means, progress).error().code, ErrorCode::Cancelled);
    }

    void peaksLieOnTheImageAndTheFirstOfEqualOnesWins() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> maps{9, 9, 1, 3, 3, 2, 9, 9,        // first and last row of the grid are padding
                                      nan, nan, nan, nan, nan, nan, nan, nan,  //
                                      0, 0, -4, -3, -2, -1, 0, 0};
        const auto peaks = peakCells(maps, {{2, 4}, {20, 20}, true, Affine{10, 10, 0, -10}});
        QCOMPARE(peaks.size(), std::size_t{3});
        QCOMPARE(peaks[0].value(), 3);
        QVERIFY(!peaks[1]);
        QCOMPARE(peaks[2].value(), 5);
        QVERIFY(peakCells({}, {{2, 4}, {20, 20}, true}).empty());
    }
};

QTEST_GUILESS_MAIN(TestHeadMaps)
#include "tst_head_maps.moc"
