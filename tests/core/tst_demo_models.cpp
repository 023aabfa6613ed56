// SPDX-License-Identifier: GPL-3.0-or-later
// The committed models, loaded as any other checkpoint, on the committed benchmark.
#include "core/data/mask.h"
#include "core/infer/model_zoo.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/text/conversation.h"
#include "core/text/tokenizer.h"

#include <QTest>

#include <algorithm>

using namespace groundscope;

namespace {

const std::filesystem::path kDemo =
    std::filesystem::path(GROUNDSCOPE_SOURCE_DIR) / "resources/demo";

/// A foreground pixel in the middle of the mask's runs.
Point insideOf(const Mask& mask) {
    const std::vector<std::uint8_t> bytes = maskToBytes(mask);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] != 0)
            places.push_back(i);
    const auto width = static_cast<std::size_t>(mask.size.width);
    const std::size_t middle = places[places.size() / 2];
    return {static_cast<double>(middle % width), static_cast<double>(middle / width)};
}

}  // namespace

class TestDemoModels : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        setTorchThreads(1);
        auto read = readBenchmark(kDemo / "benchmark");
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        m_benchmark = std::move(*read);
    }

    void answersColourQuestions() {
        const auto tokenizer = loadTokenizer(kDemo / "mllm");
        QVERIFY2(tokenizer.has_value(), tokenizer ? "" : describe(tokenizer.error()).c_str());
        auto mllm = loadMllm({kDemo / "mllm", {}, "cpu", "float32"}, *tokenizer, {});
        QVERIFY2(mllm.has_value(), mllm ? "" : describe(mllm.error()).c_str());
        QCOMPARE((*mllm)->info().conversation, std::string("short"));
        int asked = 0;
        int right = 0;
        for (const Sample& sample : m_benchmark.samples) {
            if (!sample.question.starts_with("What color is"))
                continue;
            const auto picture = loadRgb(sample.imagePath);
            QVERIFY2(picture.has_value(), picture ? "" : describe(picture.error()).c_str());
            MllmRequest request;
            request.image = picture->view();
            request.prompt = *renderPrompt("short", userText(sample, 1));
            request.generation.maxNewTokens = 32;
            const auto output = (*mllm)->answer(request, {});
            QVERIFY2(output.has_value(), output ? "" : describe(output.error()).c_str());
            const std::string& text = output->answer.text;
            const auto& choices = sample.choices;
            const auto correct = static_cast<std::size_t>(*sample.correctChoice);
            ++asked;
            right += text.find(choices[correct].text) != std::string::npos &&
                     text.find(choices[1 - correct].text) == std::string::npos;
            QVERIFY(output->answer.finished);
        }
        QVERIFY(asked >= 14);
        QVERIFY2(right * 10 >= asked * 8,
                 qPrintable(QStringLiteral("%1 of %2 right").arg(right).arg(asked)));
    }

    void segmentsAPointedObject() {
        auto segmenter = loadSegmenter({kDemo / "sam", "cpu", "float32"}, {});
        QVERIFY2(segmenter.has_value(), segmenter ? "" : describe(segmenter.error()).c_str());
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < 16; ++i) {
            const Sample& sample = m_benchmark.samples[i];  // colour pairs: whole objects
            const auto picture = loadRgb(sample.imagePath);
            QVERIFY2(picture.has_value(), picture ? "" : describe(picture.error()).c_str());
            const Mask target = groundTruthMask(sample, picture->size());
            if (target.isEmpty())
                continue;
            QVERIFY((*segmenter)->setImage(picture->view(), {}).has_value());
            const auto results =
                (*segmenter)->segment({{{{insideOf(target), true}}, {}}}, true, {});
            QVERIFY2(results.has_value(), results ? "" : describe(results.error()).c_str());
            double best = 0;
            for (const SegmentMask& result : results->front())
                best = std::max(best, iou(result.mask, target, 1));
            sum += best;
            ++count;
        }
        QVERIFY2(sum / count > 0.7,
                 qPrintable(QStringLiteral("mean best IoU %1").arg(sum / count)));
    }

  private:
    Benchmark m_benchmark;
};

QTEST_GUILESS_MAIN(TestDemoModels)
#include "tst_demo_models.moc"
