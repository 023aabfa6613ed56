// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/memory_forecast.h"

#include <QTest>

using namespace groundscope;

namespace {

constexpr MllmShape kLlava7b{7'063'427'072, 4096, 11008, 32, 32, 32, 128, 32000, 576};
constexpr SegmenterShape kVitH{641'090'608, 64, 1280, 5120, 256};
constexpr double kGb = 1e9;

class TestMemoryForecast : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void weightsAreWhatTheyAre();
    void halfPrecisionTakesHalf();
    void theCacheGrowsWithTheAnswer();
    void keptHeadsCostOneToken();
    void morePromptsAtOnceTakeMore();
    void inTurnsIsTheLarger();
    void nothingTakesNothing();
};

void TestMemoryForecast::weightsAreWhatTheyAre() {
    QCOMPARE(forecastMllm(kLlava7b, 2, 512, false).weights, 2 * kLlava7b.parameters);
    QCOMPARE(forecastSegmenter(kVitH, 4, 7).weights, 4 * kVitH.parameters);
    QCOMPARE(bytesOfDtype("float32"), 4);
    QCOMPARE(bytesOfDtype("bfloat16"), 2);
    QCOMPARE(bytesOfDtype("float16"), 2);
    QCOMPARE(bytesOfDtype("int8"), 1);
    QVERIFY(forecastMllm(kLlava7b, 1, 64, false).total() < 8'500'000'000);  // a 7B in 8 GB of memory
    QVERIFY(forecastMllm(kLlava7b, 1, 64, false).weights > kLlava7b.parameters);
    QCOMPARE(forecastMllm(kLlava7b, 1, 64, false).activations, forecastMllm(kLlava7b, 4, 64, false).activations);
    const double all = static_cast<double>(forecastMllm(kLlava7b, 2, 512, false).total()) / kGb;
    QVERIFY2(all > 14.1 && all < 15.5, qPrintable(QString::number(all)));  // 14.13 GB of weights
}

void TestMemoryForecast::halfPrecisionTakesHalf() {
    QCOMPARE(2 * forecastMllm(kLlava7b, 2, 512, false).weights, forecastMllm(kLlava7b, 4, 512, false).weights);
    QVERIFY(forecastMllm(kLlava7b, 2, 512, false).activations < forecastMllm(kLlava7b, 4, 512, false).activations);
    QVERIFY(forecastSegmenter(kVitH, 2, 1).activations < forecastSegmenter(kVitH, 4, 1).activations);
}

void TestMemoryForecast::theCacheGrowsWithTheAnswer() {
    // Keys and values of one more position: 2 x 32 layers x 32 heads x 128 values.
    const auto more = forecastMllm(kLlava7b, 2, 513, false).activations - forecastMllm(kLlava7b, 2, 512, false).activations;
    QCOMPARE(more, std::int64_t{2 * 32 * 32 * 128 * 2});
    const auto captured = forecastMllm(kLlava7b, 2, 513, false).capture - forecastMllm(kLlava7b, 2, 512, false).capture;
    QCOMPARE(captured, std::int64_t{576 * 4});
    QVERIFY(forecastMllm(kLlava7b, 2, -5, false) == forecastMllm(kLlava7b, 2, 0, false));
}

void TestMemoryForecast::keptHeadsCostOneToken() {
    const auto kept = forecastMllm(kLlava7b, 2, 512, true).capture - forecastMllm(kLlava7b, 2, 512, false).capture;
    QCOMPARE(kept, std::int64_t{2} * 32 * 32 * 576 * 4);
    QCOMPARE(forecastMllm(kLlava7b, 2, 64, true).capture - forecastMllm(kLlava7b, 2, 64, false).capture, kept);
}

void TestMemoryForecast::morePromptsAtOnceTakeMore() {
    QVERIFY(forecastSegmenter(kVitH, 4, 64).activations > forecastSegmenter(kVitH, 4, 32).activations);
    QCOMPARE(forecastSegmenter(kVitH, 4, 64).weights, forecastSegmenter(kVitH, 4, 1).weights);
}

void TestMemoryForecast::inTurnsIsTheLarger() {
    const MemoryForecast mllm = forecastMllm(kLlava7b, 2, 512, false);
    const MemoryForecast segmenter = forecastSegmenter(kVitH, 2, 7);
    QVERIFY(inTurns(mllm, segmenter) == mllm);
    QVERIFY(inTurns(segmenter, mllm) == mllm);
    QCOMPARE(together(mllm, segmenter).weights, mllm.weights + segmenter.weights);
    QVERIFY(together(mllm, segmenter).total() > inTurns(mllm, segmenter).total());
    QVERIFY(together(mllm, segmenter).total() < mllm.total() + segmenter.total());
}

void TestMemoryForecast::nothingTakesNothing() {
    QCOMPARE(forecastMllm({}, 2, 0, false).weights, std::int64_t{0});
    QVERIFY(together({}, {}).total() == 0);
}

}  // namespace

QTEST_GUILESS_MAIN(TestMemoryForecast)
#include "tst_memory_forecast.moc"
