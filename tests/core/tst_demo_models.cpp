// SPDX-License-Identifier: GPL-3.0-or-later
// The committed models, loaded as any other checkpoint, on the committed benchmark.
#include "core/data/mask.h"
#include "core/grounding/head_maps.h"
#include "core/grounding/iou_table.h"
#include "core/infer/model_zoo.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/text/conversation.h"
#include "core/text/tokenizer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

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

    void everyHeadOfAnAnswerHasAnIou() {
        const Sample& sample = m_benchmark.samples.front();
        const auto picture = loadRgb(sample.imagePath);
        auto mllm = loadMllm({kDemo / "mllm", {}, "cpu", "float32"}, *loadTokenizer(kDemo / "mllm"), {});
        QVERIFY(picture.has_value() && mllm.has_value());
        QTemporaryDir folder;
        MllmRequest request;
        request.image = picture->view();
        request.prompt = *renderPrompt("short", userText(sample, 2));
        request.generation.maxNewTokens = 6;
        request.perHeadFile = std::filesystem::path(folder.path().toStdString()) / "heads.f16";
        const auto output = (*mllm)->answer(request, {});
        QVERIFY2(output.has_value(), output ? "" : describe(output.error()).c_str());
        const AttentionStack& stack = *output->stack;

        const auto heads = HeadMaps::open(stack, (*mllm)->info().layers);
        QVERIFY2(heads.has_value(), heads ? "" : describe(heads.error()).c_str());
        QCOMPARE(heads->shape().heads, (*mllm)->info().heads);
        std::vector<int> all(static_cast<std::size_t>(heads->shape().planes()));
        std::iota(all.begin(), all.end(), 0);
        const auto whole = stackOfHeads(stack, *heads, all, {});
        for (std::size_t i = 0; i < stack.mean.size(); ++i)
            QVERIFY(std::abs(whole->mean[i] - stack.mean[i]) < 1e-4F);

        NounPhrase phrase;
        phrase.tokens = {0, 1};
        const MapFrame place = frameOf(mapsFor(stack, {phrase}, {})->front(), GridFrame::FromModel);
        const auto centred = heads->centred(phrase.tokens, *heads->meansOverSteps({}), {});
        const auto peaks = peakCells(*centred, place);
        std::vector<int> cells;
        for (const std::optional<int>& peak : peaks)
            cells.push_back(peak.value());
        auto segmenter = loadSegmenter({kDemo / "sam", "cpu", "float32"}, {});
        QVERIFY(segmenter.has_value() && (*segmenter)->setImage(picture->view(), {}).has_value());
        IouTable table(place, groundTruthMask(sample, picture->size()));
        const auto ask = [&](const std::vector<SegmentPrompt>& prompts, const Progress& progress) {
            return (*segmenter)->segment(prompts, true, progress);
        };
        QVERIFY(table.fill(cells, ask, {}).has_value());
        const auto ious = iousOf(table, peaks, ClickChoice::Best);
        QCOMPARE(ious.size(), all.size());
        for (const std::optional<double>& iou : ious)
            QVERIFY(iou && *iou >= 0 && *iou <= 1);
        // The heads do not all look at the same thing.
        QVERIFY(std::any_of(ious.begin(), ious.end(), [&](const auto& iou) { return *iou != *ious.front(); }));
    }

  private:
    Benchmark m_benchmark;
};

QTEST_GUILESS_MAIN(TestDemoModels)
#include "tst_demo_models.moc"
