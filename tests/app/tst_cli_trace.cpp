// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli trace against the reference numbers of ../shared/golden, through the real binary.
#include "tests/app/cli_process.h"
#include "tests/support/tensors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace groundscope {

using test::cli;
using test::largestDifference;
using test::Outcome;
using test::readTensors;
using test::Tensor;
using Tensors = std::map<std::string, Tensor>;

class TestCliTrace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_golden = QStringLiteral(GROUNDSCOPE_SHARED_DIR "/golden");

    /// Runs trace and reads what it wrote; empty when it failed.
    Tensors trace(const QStringList& arguments) {
        const QString out = m_folder.filePath(QStringLiteral("out.safetensors"));
        QFile::remove(out);
        const Outcome outcome = cli(QStringList{QStringLiteral("trace"), QStringLiteral("--out"), out} + arguments);
        if (outcome.code != 0)
            qWarning("%s", outcome.err.constData());
        return readTensors(out.toStdString());
    }
    static QString join(const std::vector<std::int64_t>& values) {
        QStringList list;
        for (const std::int64_t value : values)
            list << QString::number(value);
        return list.join(u',');
    }
    static QStringList split(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

  private Q_SLOTS:
    void initTestCase() {
        if (!QDir(m_golden).exists())
            QSKIP("../shared/golden is not there");
    }

    void languageModelsEqualTheReference_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("image");
        QTest::addColumn<bool>("fromStored");
        QTest::addColumn<bool>("crop");
        for (const bool stored : {false, true}) {
            const char* how = stored ? "stored" : "picture";
            const auto row = [&](const char* folder, const char* weights, const char* image, bool crop) {
                QTest::addRow("%s%s %s%s %s", folder, weights, image, crop ? "_crop" : "", how)
                    << QString::fromLatin1(folder) << QString::fromLatin1(weights) << QString::fromLatin1(image) << stored << crop;
            };
            row("llava-a", "", "landscape", false);
            row("llava-a", "", "landscape", true);
            row("llava-a", "", "portrait", false);
            row("llava-a", "/original", "landscape", false);
            row("llava-b", "", "portrait", false);
            row("llava-bf16", "", "square", false);
            row("llava-f16", "/original", "square", false);
        }
    }
    void languageModelsEqualTheReference() {
        QFETCH(QString, folder);
        QFETCH(QString, weights);
        QFETCH(QString, image);
        QFETCH(bool, fromStored);
        QFETCH(bool, crop);
        const QString root = m_golden + u'/' + folder;
        const QString expectedFile = root + QStringLiteral("/expected.safetensors");
        const Tensors expected = readTensors(expectedFile.toStdString());
        const std::string prefix = image.toStdString() + (crop ? "_crop." : ".");
        QVERIFY(expected.contains(prefix + "input_ids"));
        QStringList arguments{QStringLiteral("--mllm"), root + weights,
                              QStringLiteral("--ids"), join(expected.at(prefix + "input_ids").as<std::int64_t>()),
                              QStringLiteral("--max-new-tokens"),
                              QString::number(expected.at(prefix + "generated_ids").shape[1]),
                              QStringLiteral("--ignore-eos"), QStringLiteral("--preprocess"),
                              crop ? QStringLiteral("crop") : QStringLiteral("pad")};
        if (!weights.isEmpty())
            arguments << QStringLiteral("--vision") << root + QStringLiteral("/clip");
        if (fromStored)
            arguments << QStringLiteral("--from") << expectedFile + u':' + QString::fromStdString(prefix + "pixel_values");
        else
            arguments << QStringLiteral("--image") << root + u'/' + image + QStringLiteral(".png");
        const Tensors got = trace(arguments);
        QVERIFY(!got.empty());
        if (!fromStored) {
            QVERIFY(got.at("resized") == expected.at(prefix + "resized"));
            QVERIFY(largestDifference(got.at("pixel_values"), expected.at(prefix + "pixel_values")) <= 1e-5);
        }
        QVERIFY(got.at("generated_ids") == expected.at(prefix + "generated_ids"));
        for (const auto& [key, tolerance] : std::map<std::string, double>{{"vision_features", 1e-4},
                                                                         {"image_features", 1e-4},
                                                                         {"prompt_logits", 1e-3},
                                                                         {"step_logits", 1e-3},
                                                                         {"image_attention", 1e-6},
                                                                         {"image_attention_prev0", 1e-6},
                                                                         {"image_attention_centered", 1e-6},
                                                                         {"image_attention_prev0_centered", 1e-6}}) {
            if (!expected.contains(prefix + key))
                continue;
            const double difference = largestDifference(got.at(key), expected.at(prefix + key));
            QVERIFY2(difference <= tolerance, (key + " differs by " + std::to_string(difference)).c_str());
        }
    }

    void segmentersEqualTheReference_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("from");
        for (const char* from : {"", "embedding"}) {
            const auto row = [&](const char* folder, const char* weights, const char* image, const char* key) {
                QTest::addRow("%s%s %s %s %s", folder, weights, image, key, from)
                    << QString::fromLatin1(folder) << QString::fromLatin1(weights) << QString::fromLatin1(image)
                    << QString::fromLatin1(key) << QString::fromLatin1(from);
            };
            row("sam-a", "", "landscape", "single");
            row("sam-a", "/sam.pth", "landscape", "batch");
            row("sam-a", "", "landscape", "posneg");
            row("sam-a", "", "landscape", "box");
            row("sam-a", "", "landscape", "boxpoints");
            row("sam-a", "", "landscape", "refine");
            row("sam-a", "", "landscape", "onemask");
            row("sam-b", "", "portrait", "single");
        }
        QTest::newRow("sam-a landscape single input")
            << QStringLiteral("sam-a") << QString() << QStringLiteral("landscape") << QStringLiteral("single")
            << QStringLiteral("input");
    }
    void segmentersEqualTheReference() {
        QFETCH(QString, folder);
        QFETCH(QString, weights);
        QFETCH(QString, image);
        QFETCH(QString, key);
        QFETCH(QString, from);
        const QString root = m_golden + u'/' + folder;
        const QString expectedFile = root + QStringLiteral("/expected.safetensors");
        const Tensors expected = readTensors(expectedFile.toStdString());
        const std::string prefix = image.toStdString() + ".";
        const std::string name = prefix + key.toStdString() + ".";
        if (!expected.contains(name + "low_res_logits"))
            QSKIP("this case is not there for this picture");
        QStringList arguments{QStringLiteral("--sam"), root + weights, QStringLiteral("--image"),
                              root + u'/' + image + QStringLiteral(".png")};
        if (expected.contains(name + "point_coords"))
            arguments << QStringLiteral("--prompts") << points(expected.at(name + "point_coords"), expected.at(name + "point_labels"));
        if (expected.contains(name + "boxes"))
            arguments << QStringLiteral("--boxes") << boxes(expected.at(name + "boxes"));
        if (expected.contains(name + "mask_input"))
            arguments << QStringLiteral("--mask-input") << expectedFile + u':' + QString::fromStdString(name + "mask_input");
        if (key == QStringLiteral("onemask"))
            arguments << QStringLiteral("--single");
        if (!from.isEmpty())
            arguments << QStringLiteral("--from") << expectedFile + u':' + QString::fromStdString(prefix) + from;
        const Tensors got = trace(arguments);
        QVERIFY(!got.empty());
        if (from.isEmpty())
            QVERIFY(got.at("resized") == expected.at(prefix + "resized"));
        for (const auto& [tensor, tolerance] : std::map<std::string, double>{{"sparse_embeddings", 1e-5},
                                                                            {"low_res_logits", 1e-4},
                                                                            {"iou_predictions", 1e-4},
                                                                            {"mask_logits", 1e-4}}) {
            if (!expected.contains(name + tensor))
                continue;
            const double difference = largestDifference(got.at(tensor), expected.at(name + tensor));
            QVERIFY2(difference <= tolerance, (tensor + " differs by " + std::to_string(difference)).c_str());
        }
        QVERIFY(largestDifference(got.at("embedding"), expected.at(prefix + "embedding")) <= 1e-4);
        compareMasks(got, expected.at(name + "masks"));
    }

    void mapsEqualTheReference() {
        const QString folder = m_golden + QStringLiteral("/postprocess");
        const QString file = folder + QStringLiteral("/expected.safetensors");
        const Tensors expected = readTensors(file.toStdString());
        std::ifstream stream((folder + QStringLiteral("/cases.json")).toStdString());
        const auto cases = nlohmann::json::parse(stream)["cases"];
        int compared = 0;
        for (const auto& item : cases) {
            const std::string name = item["name"];
            for (const std::string mode : {"pad", "original"}) {
                if (!expected.contains(name + "." + mode + ".upsampled"))
                    continue;
                const Tensors got = trace({QStringLiteral("--maps"), file + u':' + QString::fromStdString(name + ".group_maps"),
                                           QStringLiteral("--size"),
                                           QStringLiteral("%1x%2").arg(item["image_width"].get<int>()).arg(item["image_height"].get<int>()),
                                           QStringLiteral("--mode"), QString::fromStdString(mode)});
                QVERIFY(!got.empty());
                QVERIFY(largestDifference(got.at("upsampled"), expected.at(name + "." + mode + ".upsampled")) <= 1e-6);
                QCOMPARE(got.at("argmax_xy").shape, expected.at(name + "." + mode + ".argmax_xy").shape);
                QCOMPARE(got.at("top3_xy").shape, expected.at(name + "." + mode + ".top3_xy").shape);
                QVERIFY(largestDifference(got.at("top3_values"), expected.at(name + "." + mode + ".top3_values")) <= 1e-6);
                ++compared;
            }
        }
        QVERIFY(compared >= 4);
    }

  private:
    static QString points(const Tensor& coordinates, const Tensor& labels) {
        const auto xy = coordinates.as<float>();
        const auto label = labels.as<std::int32_t>();
        QString text;
        const auto perPrompt = static_cast<std::size_t>(coordinates.shape[1]);
        for (std::size_t i = 0; i < label.size(); ++i)
            text += (i == 0 ? QString() : i % perPrompt == 0 ? QStringLiteral("|") : QStringLiteral(";")) +
                    QStringLiteral("%1,%2,%3").arg(xy[2 * i], 0, 'g', 9).arg(xy[2 * i + 1], 0, 'g', 9).arg(label[i]);
        return text;
    }
    static QString boxes(const Tensor& tensor) {
        const auto corners = tensor.as<float>();
        QString text;
        for (std::size_t i = 0; i < corners.size(); ++i)
            text += (i == 0 ? QString() : i % 4 == 0 ? QStringLiteral("|") : QStringLiteral(",")) +
                    QString::number(corners[i], 'g', 9);
        return text;
    }
    /// Equal wherever the logit is not near 0.
    static void compareMasks(const Tensors& got, const Tensor& expected) {
        QCOMPARE(got.at("masks").shape, expected.shape);
        const auto logits = got.at("mask_logits").as<float>();
        const auto ours = got.at("masks").as<std::uint8_t>();
        const auto theirs = expected.as<std::uint8_t>();
        for (std::size_t i = 0; i < ours.size(); ++i)
            QVERIFY(ours[i] == theirs[i] || std::abs(logits[i]) <= 1e-3F);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliTrace)
#include "tst_cli_trace.moc"
