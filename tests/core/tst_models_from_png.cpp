// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path of the models from a picture file, against the goldens.
#include "core/infer/model_zoo.h"
#include "core/io/image.h"
#include "tests/support/golden_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kGolden = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden";

double largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    double result = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        result = std::max(result, static_cast<double>(std::abs(a[i] - b[i])));
    return result;
}

/// The prompts of a golden case, in picture pixels.
std::vector<SegmentPrompt> promptsOf(const golden::File& file, const std::string& name) {
    std::vector<SegmentPrompt> prompts;
    if (file.has(name + ".point_coords")) {
        const auto coords = file.values<float>(name + ".point_coords");
        const auto labels = file.values<std::int32_t>(name + ".point_labels");
        const auto shape = file.shape(name + ".point_coords");
        prompts.resize(static_cast<std::size_t>(shape[0]));
        for (std::size_t i = 0; i < labels.size(); ++i)
            prompts[i / static_cast<std::size_t>(shape[1])].points.push_back(
                {{coords[2 * i], coords[2 * i + 1]}, labels[i] == 1});
    }
    if (file.has(name + ".boxes")) {
        const auto boxes = file.values<float>(name + ".boxes");
        prompts.resize(boxes.size() / 4);
        for (std::size_t i = 0; i < prompts.size(); ++i)
            prompts[i].box = Rect{boxes[4 * i],
                                  boxes[4 * i + 1],
                                  double{boxes[4 * i + 2]} - boxes[4 * i],
                                  double{boxes[4 * i + 3]} - boxes[4 * i + 1]};
    }
    return prompts;
}

/// Masks of a trace: equal wherever the logit is clearly not 0, and nearly equal as a whole.
bool masksAgree(const golden::File& found, const std::vector<std::uint8_t>& wanted) {
    const auto logits = found.values<float>("mask_logits");
    const auto masks = found.values<std::uint8_t>("masks");
    if (masks.size() != wanted.size() || logits.size() != wanted.size())
        return false;
    double both = 0;
    double either = 0;
    for (std::size_t i = 0; i < masks.size(); ++i) {
        if (masks[i] != wanted[i] && std::abs(logits[i]) > 1e-3F)
            return false;
        both += masks[i] & wanted[i];
        either += masks[i] | wanted[i];
    }
    return either == 0 || both / either >= 0.999;
}

class TestModelsFromPng : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        setTorchThreads(1);
        if (!fs::exists(kGolden))
            QSKIP("the golden data is not there");
    }

    void samEqualsTheGoldens_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("name");
        for (const char* model : {"sam-a", "sam-b"}) {
            if (!fs::exists(kGolden / model))
                continue;
            const golden::File file(kGolden / model / "expected.safetensors");
            for (const std::string& key : file.keys()) {
                if (const auto end = key.find(".low_res_logits"); end != std::string::npos)
                    QTest::addRow("%s %s", model, key.substr(0, end).c_str())
                        << QString::fromLatin1(model) << QString::fromStdString(key.substr(0, end));
            }
        }
    }

    void samEqualsTheGoldens() {
        QFETCH(QString, model);
        QFETCH(QString, name);
        const fs::path folder = kGolden / model.toStdString();
        const golden::File expected(folder / "expected.safetensors");
        const std::string own = name.toStdString();
        const std::string picture = own.substr(0, own.find('.'));
        const auto image = loadRgb(folder / (picture + ".png"));
        QVERIFY2(image.has_value(), image ? "" : describe(image.error()).c_str());
        SegmenterTrace trace;
        trace.source = {folder, "cpu", "float32"};
        trace.image = image->view();
        trace.prompts = promptsOf(expected, own);
        trace.multimask = expected.shape(own + ".low_res_logits")[1] > 1;
        if (expected.has(own + ".mask_input")) {
            trace.maskFile = folder / "expected.safetensors";
            trace.maskKey = own + ".mask_input";
        }
        trace.out = m_folder.filePath(QStringLiteral("sam.safetensors")).toStdString();
        const auto done = traceSegmenter(trace, {});
        QVERIFY2(done.has_value(), done ? "" : describe(done.error()).c_str());
        const golden::File found(trace.out);
        QVERIFY(found.shape("resized") == expected.shape(picture + ".resized"));
        QVERIFY(found.values<std::uint8_t>("resized") ==
                expected.values<std::uint8_t>(picture + ".resized"));
        QVERIFY(difference(found, "embedding", expected, picture) < 1e-4);
        QVERIFY(difference(found, "sparse_embeddings", expected, own) < 1e-5);
        QVERIFY(difference(found, "low_res_logits", expected, own) < 1e-4);
        QVERIFY(difference(found, "iou_predictions", expected, own) < 1e-4);
        if (expected.has(own + ".mask_logits"))
            QVERIFY(difference(found, "mask_logits", expected, own) < 1e-4);
        if (expected.has(picture + ".input"))
            QVERIFY(difference(found, "input", expected, picture) < 1e-6);
        QVERIFY(masksAgree(found, expected.values<std::uint8_t>(own + ".masks")));
    }

    void llavaEqualsTheGoldens_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("name");
        for (const char* model : {"llava-a", "llava-b", "llava-bf16", "llava-f16"}) {
            if (!fs::exists(kGolden / model))
                continue;
            const golden::File file(kGolden / model / "expected.safetensors");
            for (const std::string& key : file.keys()) {
                if (const auto end = key.find(".generated_ids"); end != std::string::npos)
                    QTest::addRow("%s %s", model, key.substr(0, end).c_str())
                        << QString::fromLatin1(model) << QString::fromStdString(key.substr(0, end));
            }
        }
    }

    void llavaEqualsTheGoldens() {
        QFETCH(QString, model);
        QFETCH(QString, name);
        const fs::path folder = kGolden / model.toStdString();
        const golden::File expected(folder / "expected.safetensors");
        const std::string own = name.toStdString();
        const bool cropped = own.ends_with("_crop");
        const auto image =
            loadRgb(folder / ((cropped ? own.substr(0, own.size() - 5) : own) + ".png"));
        QVERIFY2(image.has_value(), image ? "" : describe(image.error()).c_str());
        MllmTrace trace;
        trace.source = {folder, {}, "cpu", "float32"};
        trace.image = image->view();
        trace.padToSquare = !cropped;
        for (const std::int64_t id : expected.values<std::int64_t>(own + ".input_ids"))
            trace.ids.push_back(static_cast<int>(id));
        const auto ids = expected.values<std::int64_t>(own + ".generated_ids");
        trace.maxNewTokens = static_cast<int>(ids.size());
        trace.ignoreEos = true;
        trace.out = m_folder.filePath(QStringLiteral("llava.safetensors")).toStdString();
        const auto done = traceMllm(trace, {});
        QVERIFY2(done.has_value(), done ? "" : describe(done.error()).c_str());
        const golden::File found(trace.out);
        QVERIFY(found.values<std::uint8_t>("resized") ==
                expected.values<std::uint8_t>(own + ".resized"));
        QVERIFY(found.values<std::int64_t>("generated_ids") == ids);
        QVERIFY(difference(found, "pixel_values", expected, own) < 1e-6);
        QVERIFY(difference(found, "vision_features", expected, own) < 1e-4);
        QVERIFY(difference(found, "image_features", expected, own) < 1e-4);
        QVERIFY(difference(found, "prompt_logits", expected, own) < 1e-3);
        QVERIFY(difference(found, "step_logits", expected, own) < 1e-3);
        for (const char* key : {"image_attention",
                                "image_attention_prev0",
                                "image_attention_centered",
                                "image_attention_prev0_centered"})
            QVERIFY(difference(found, key, expected, own) < 1e-6);
    }

  private:
    static double difference(const golden::File& found,
                             const std::string& key,
                             const golden::File& expected,
                             const std::string& prefix) {
        return found.shape(key) == expected.shape(prefix + "." + key)
                   ? largestDifference(found.values<float>(key),
                                       expected.values<float>(prefix + "." + key))
                   : std::numeric_limits<double>::infinity();
    }

    QTemporaryDir m_folder;
};

}  // namespace

QTEST_GUILESS_MAIN(TestModelsFromPng)
#include "tst_models_from_png.moc"
