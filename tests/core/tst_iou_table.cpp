// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/iou_table.h"
#include "tests/support/fake_models.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace groundscope;

namespace {

constexpr Size kImage{40, 20};
/// 4x4 cells over the image padded to 40x40: only rows 1 and 2 lie on it.
const MapFrame kPlace{{4, 4}, kImage, true};

/// Squares around the clicks, counted.
struct Clicks {
    std::shared_ptr<test::FakeState> state = std::make_shared<test::FakeState>();
    test::FakeSegmenter segmenter{state};
    std::map<std::pair<double, double>, int> asked;
    std::vector<std::size_t> batches;

    Clicks() {
        const std::vector<std::uint8_t> pixels(static_cast<std::size_t>(kImage.area() * 3), 0);
        const auto done = segmenter.setImage({pixels.data(), kImage.width, kImage.height, std::ptrdiff_t{3} * kImage.width}, {});
        Q_ASSERT(done.has_value());
    }
    IouTable::Ask ask() {
        return [this](const std::vector<SegmentPrompt>& prompts, const Progress& progress) {
            batches.push_back(prompts.size());
            for (const SegmentPrompt& prompt : prompts)
                ++asked[{prompt.points.front().at.x, prompt.points.front().at.y}];
            return segmenter.segment(prompts, true, progress);
        };
    }
};

/// The square of side 5 around (15, 5): level 1 of a click at the centre of cell 5.
Mask truthMask() {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kImage.area()), 0);
    for (int y = 3; y <= 7; ++y)
        for (int x = 13; x <= 17; ++x)
            bytes[static_cast<std::size_t>(y * kImage.width + x)] = 1;
    return maskFromBytes(kImage, bytes);
}

std::vector<int> allCells() {
    std::vector<int> cells(16);
    std::iota(cells.begin(), cells.end(), 0);
    return cells;
}

}  // namespace

class TestIouTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void clicksAreTheCentresOfTheCellsOnTheImage() {
        const IouTable table(kPlace, {});
        QVERIFY(table.clickOf(5)->at == Point({15, 5}));
        QVERIFY(table.clickOf(11)->at == Point({35, 15}));
        QVERIFY(table.clickOf(5)->foreground);
        for (const int cell : {0, 3, 12, 15})
            QVERIFY(!table.clickOf(cell));
    }

    void everyMaskIsMeasuredAgainstTheTruth() {
        Clicks clicks;
        IouTable table(kPlace, truthMask());
        QVERIFY(table.fill(std::array{5, 11}, clicks.ask(), {}).has_value());
        const ClickOutcome& hit = *table.at(5);
        QVERIFY(std::abs((*hit.iou)[0] - 9.0 / 25) < 1e-12);
        QCOMPARE((*hit.iou)[1], 1.0);
        QVERIFY(std::abs((*hit.iou)[2] - 25.0 / 49) < 1e-12);
        QCOMPARE(hit.predictedIou[2], 0.7F);
        QCOMPARE(*iouOf(hit, ClickChoice::Best), 1.0);
        QVERIFY(std::abs(*iouOf(hit, ClickChoice::Predicted) - 25.0 / 49) < 1e-12);
        QCOMPARE(*iouOf(*table.at(11), ClickChoice::Best), 0.0);
        QVERIFY(!table.at(6));
        QCOMPARE(table.known(), std::size_t{2});
    }

    void withoutATruthOnlyThePredictionIsKnown() {
        Clicks clicks;
        IouTable table(kPlace, {});
        QVERIFY(table.fill(std::array{5}, clicks.ask(), {}).has_value());
        QVERIFY(!table.at(5)->iou);
        QCOMPARE(table.at(5)->predictedIou[0], 0.5F);
        QVERIFY(!iouOf(*table.at(5), ClickChoice::Best));
        QVERIFY(!iouOf(*table.at(5), ClickChoice::Predicted));
    }

    void everyCellIsAskedForOnce() {
        Clicks clicks;
        IouTable table(kPlace, truthMask());
        QVERIFY(table.fill(std::array{5, 5, 6, 0, -3, 99, 5}, clicks.ask(), {}).has_value());
        QVERIFY(table.fill(allCells(), clicks.ask(), {}).has_value());
        QVERIFY(table.fill(allCells(), clicks.ask(), {}).has_value());
        QCOMPARE(table.known(), std::size_t{8});
        QCOMPARE(clicks.asked.size(), std::size_t{8});
        for (const auto& [place, times] : clicks.asked)
            QCOMPARE(times, 1);
        QCOMPARE(clicks.batches.size(), std::size_t{2});
        QCOMPARE(clicks.batches.front(), std::size_t{2});
    }

    void aStopKeepsWhatWasLearntAndTheRestFollows() {
        Clicks clicks;
        IouTable table({{24, 24}, kImage, false}, truthMask());
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        std::vector<std::int64_t> told;
        progress.report = [&](const std::string& what, std::int64_t done, std::int64_t total) {
            QCOMPARE(what, std::string("points"));
            QCOMPARE(total, std::int64_t{576});
            told.push_back(done);
        };
        int seen = 0;
        const auto stopped = table.fill(coarseFirst({24, 24}), clicks.ask(), progress, [&](const IouTable& now) {
            QCOMPARE(now.known(), kClickBatch * static_cast<std::size_t>(++seen));
            if (seen == 3)
                source.request_stop();
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(table.known(), 3 * kClickBatch);
        QVERIFY(told == std::vector<std::int64_t>({0, 8, 16}));
        QVERIFY(table.fill(coarseFirst({24, 24}), clicks.ask(), {}).has_value());
        QCOMPARE(table.known(), std::size_t{576});
        QVERIFY(*std::max_element(clicks.batches.begin(), clicks.batches.end()) <= kClickBatch);
    }

    void wrongAnswersOfTheSegmenterAreErrors() {
        IouTable table(kPlace, truthMask());
        const auto failing = [](const auto&, const Progress&) -> Result<std::vector<std::vector<SegmentMask>>> {
            return Error{ErrorCode::OutOfMemory, "no", {}};
        };
        QCOMPARE(table.fill(std::array{5}, failing, {}).error().code, ErrorCode::OutOfMemory);
        const auto none = [](const auto&, const Progress&) -> Result<std::vector<std::vector<SegmentMask>>> {
            return std::vector<std::vector<SegmentMask>>{};
        };
        QCOMPARE(table.fill(std::array{5}, none, {}).error().code, ErrorCode::Internal);
        const auto one = [](const auto& prompts, const Progress&) -> Result<std::vector<std::vector<SegmentMask>>> {
            return std::vector<std::vector<SegmentMask>>(prompts.size(), std::vector<SegmentMask>(1));
        };
        QCOMPARE(table.fill(std::array{5}, one, {}).error().code, ErrorCode::Internal);
        const auto small = [](const auto& prompts, const Progress&) -> Result<std::vector<std::vector<SegmentMask>>> {
            const SegmentMask mask{emptyMask({3, 3}), 0.5F, 0.5F};
            return std::vector<std::vector<SegmentMask>>(prompts.size(), std::vector<SegmentMask>(3, mask));
        };
        QCOMPARE(table.fill(std::array{5}, small, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(table.known(), std::size_t{0});
    }

    void theMatrixTakesTheIouOfEachPeak() {
        Clicks clicks;
        IouTable table(kPlace, truthMask());
        QVERIFY(table.fill(std::array{5, 11}, clicks.ask(), {}).has_value());
        const std::array<std::optional<int>, 6> peaks{5, std::nullopt, 11, 6, 99, 5};
        const auto ious = iousOf(table, peaks, ClickChoice::Best);
        QCOMPARE(ious.size(), std::size_t{6});
        QCOMPARE(*ious[0], 1.0);
        QCOMPARE(*ious[2], 0.0);
        QCOMPARE(*ious[5], 1.0);
        QVERIFY(!ious[1] && !ious[3] && !ious[4]);
    }

    void coarseFirstNamesEveryCellOnceCoarseOnesFirst() {
        for (const Size grid : {Size{24, 24}, Size{1, 1}, Size{7, 3}, Size{16, 9}}) {
            const std::vector<int> cells = coarseFirst(grid);
            QCOMPARE(static_cast<std::int64_t>(cells.size()), grid.area());
            QCOMPARE(static_cast<std::int64_t>(std::set<int>(cells.begin(), cells.end()).size()), grid.area());
        }
        const std::vector<int> cells = coarseFirst({24, 24});
        QVERIFY(std::vector<int>(cells.begin(), cells.begin() + 4) == std::vector<int>({0, 8, 16, 8 * 24}));
        QCOMPARE(cells[9], 4);
    }

    void aGridWithoutSizeHasNoCells() {
        const IouTable table({{0, 4}, kImage, true}, {});
        QVERIFY(table.grid().isEmpty());
        QVERIFY(table.unknown(std::array{0, 1}).empty());
    }
};

QTEST_GUILESS_MAIN(TestIouTable)
#include "tst_iou_table.moc"
