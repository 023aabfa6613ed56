// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt-sensitivity inputs (spec 1.4) on folders made here.
#include "core/io/benchmark_variant.h"

#include "core/data/run_record.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/text/conversation.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

namespace groundscope {

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// The mask file of a variant: plain run lengths and base64 of them, an empty mask, a polygon's size of another time.
std::string variantMasks() {
    const std::string plain = "426";  // 3 x 4, two pixels of the second column
    const std::string base64 = QByteArray("426").toBase64().toStdString();
    const std::string empty = QByteArray("<").toBase64().toStdString();  // 12 background pixels
    const auto annotation = [](int id, const std::string& counts) {
        return "{\"segmentation\": {\"size\": [3, 4], \"counts\": \"" + counts + "\"}, \"box\": [], \"area\": 2, \"iscrowd\": 0, "
               "\"id\": " + std::to_string(id) + ", \"image_id\": " + std::to_string(id) + ", \"category_id\": null}";
    };
    return "{\"images\": [{\"id\": 1, \"width\": 20, \"height\": 10, \"file_name\": \"1.jpg\"}, "
           "{\"id\": 2, \"width\": 20, \"height\": 10, \"file_name\": \"2.jpg\"}, "
           "{\"id\": 3, \"width\": 20, \"height\": 10, \"file_name\": \"3.jpg\"}], \"annotations\": [" +
           annotation(1, plain) + ", " + annotation(2, base64) + ", " + annotation(3, empty) + "], \"categories\": []}";
}

}  // namespace

class TestBenchmarkVariant : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_mmvp;
    fs::path m_cvbench;

    static std::string problem(const Result<Benchmark>& result) {
        return result.has_value() ? "opened" : describe(result.error());
    }
    Result<Benchmark> mmvp(const std::string& variant) const { return readBenchmark(m_mmvp, variant, {}); }

    void makeMmvp() {
        write(m_mmvp / "Objects.csv", "Index, Object\n1, the left door\n2, the left door\n3, None\n");
        write(m_mmvp / "Segmentations.json",
              "{\"images\": [{\"id\": 1, \"width\": 20, \"height\": 10, \"file_name\": \"1.jpg\"}, "
              "{\"id\": 2, \"width\": 20, \"height\": 10, \"file_name\": \"2.jpg\"}, "
              "{\"id\": 3, \"width\": 20, \"height\": 10, \"file_name\": \"3.jpg\"}], \"annotations\": "
              "[{\"id\": 1, \"image_id\": 1, \"segmentation\": [[2, 2, 8, 2, 8, 6]], \"area\": 24}], \"categories\": []}");
        write(m_mmvp / "Questions.csv",
              "lndex,Question,Options,Correct Answer\n1,Is it open?,(a) Open (b) Closed,(a)\n"
              "2,Is it open?,(a) Open (b) Closed,(b)\n3,Is it red?,(a) Yes (b) No,(a)\n");
        write(m_mmvp / "Questions_03.csv",
              "Index,Question,Options,Correct Answer,question_extension\n"
              "1,Si it open?,(a) Opne (b) Closde,(a),Answer wiht the letter.\n"
              "2,\"Q: Is it open?\\n\",\"(a) Open (b) Closed\\n\",(b),\n3,Is it rde?,(a) Yes (b) No,(a),Say it.\n");
        write(m_mmvp / "Objects_variations.csv", "Index, Object\n1, teh lfet door \n2, teh lfet door \n3, None \n");
        write(m_mmvp / "lang_grounding_templates.csv",
              "Index,Template\n0,\"Can you please segment {} in the image\"\n1,Locate the {}.\\nNow.\n2,no slot\n3,{} and {}\n");
        write(m_mmvp / "lang_grounding_templates_box.csv", "Index,Template\n0,Can you please detect {} in the image\n1,Box {}\n");
        write(m_mmvp / "prompt_templates.csv",
              "Index,Template\n1,\"Q: {}\\n|{}\\n|{}\\nA:\"\n2,{}|{}\n3,\"{}|{}|{}|{}\"\n4,\"{}|none|{}\"\n");
        write(m_mmvp / "MMVP_Prompts_Sensitivity/Segmentations_12.json", variantMasks());
        const fs::path pictures = m_mmvp / "MMVP_Prompts_Sensitivity/var_12/MMVP Images";
        fs::create_directories(pictures);
        const RgbImage picture{4, 3, std::vector<std::uint8_t>(36, 200)};
        QVERIFY(saveJpeg(pictures / "1.jpg", picture.view()).has_value());
    }

    void makeCvbench() {
        write(m_cvbench / "CV-Bench/Objects.csv", ",Id,file,Objects\n0,0,CV-Bench/ADE20K/validation/images/ADE_1.jpg,\"curtain, drape\"\n");
        write(m_cvbench / "ADE20K/validation/FinalSegmentations.json",
              "{\"categories\": [], \"images\": [{\"id\": 0, \"file_name\": \"ADE_1.jpg\"}], \"annotations\": "
              "[{\"image_id\": 0, \"category_id\": 0, \"segmentation\": {\"size\": [3, 4], \"counts\": \"426\"}}]}");
        const std::string row = "\"idx\": 0, \"type\": \"2D\", \"task\": \"Count\", \"source\": \"ADE20K\", \"choices\": [\"1\", \"2\"], "
                                "\"answer\": \"(B)\", ";
        write(m_cvbench / "CV-Bench/test.jsonl", "{" + row + "\"question\": \"How many?\", \"prompt\": \"How many? (A) 1 (B) 2\"}\n");
        write(m_cvbench / "CV-Bench/test_07.jsonl",
              "{" + row + "\"question\": \"Hwo many?\", \"prompt\": \"Hwo many? (A) 1 (B) 2. Say it.\", \"question_extension\": \"Say it.\"}\n");
        write(m_cvbench / "CV-Bench/test_08.parquet", "PAR1");
        write(m_cvbench / "lang_grounding_templates.csv", "Index,Template\n5,Find {}!\n");
    }

  private Q_SLOTS:
    void initTestCase() {
        m_mmvp = fs::path(m_folder.path().toStdString()) / "PixMMVP";
        m_cvbench = fs::path(m_folder.path().toStdString()) / "PixCVBench";
        makeMmvp();
        makeCvbench();
    }

    void variantsHaveOneSpelling_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
        };
        row("", "");
        row("questions=3", "questions=03");
        row("wording=5, objects,images=12,template=2,questions=03", "questions=03,images=12,objects,template=2,wording=5");
    }
    void variantsHaveOneSpelling() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto variant = parseVariant(text.toStdString());
        QVERIFY(variant.has_value());
        QCOMPARE(QString::fromStdString(variantText(*variant)), canonical);
        QVERIFY(parseVariant(canonical.toStdString()).value_or(BenchmarkVariant{1, {}, {}, {}, {}}) == *variant);
    }

    void refusesOtherSpellings_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"question=3", "questions", "questions=", "questions=-1", "questions=1000", "questions=x",
                                 "objects=1", ",", "questions=1;images=2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesOtherSpellings() {
        QFETCH(QString, text);
        const auto variant = parseVariant(text.toStdString());
        QVERIFY(!variant.has_value());
        QCOMPARE(variant.error().code, ErrorCode::InvalidInput);
    }

    void questionsComeRowByRow() {
        const auto benchmark = mmvp("questions=3");
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        const Sample& first = benchmark->samples[0];
        QCOMPARE(userText(first, 1), std::string("Si it open? (a) Opne (b) Closde"));
        QCOMPARE(userText(first, 3), std::string("Si it open? Options:\nA. Opne\nB. Closde\nAnswer wiht the letter."));
        const Sample& second = benchmark->samples[1];  // no extension in its row: the usual one, not the row's before (B26)
        QCOMPARE(userText(second, 3), std::string("Q: Is it open?\\n Options:\nA. Open\nB. Closed\\n\nAnswer with the option's "
                                                  "letter from the given choices directly."));
        QCOMPARE(second.choices.at(1).text, std::string("Closed"));  // as the benchmark says it, without the template's rest
        QCOMPARE(second.correctChoice.value(), 1);
        QCOMPARE(userText(first, 2), std::string("Identify the left door in the scene."));
        QCOMPARE(benchmark->variant, std::string("questions=03"));
        QCOMPARE(benchmark->name, std::string("PixMMVP (questions=03)"));
        for (const Sample& sample : benchmark->samples)
            QCOMPARE(sample.tags.at("variant"), std::string("questions=03"));
    }

    void theBenchmarkItselfIsUntouched() {
        const auto benchmark = mmvp("");
        QVERIFY(benchmark.has_value());
        QCOMPARE(benchmark->variant, std::string());
        QVERIFY(!benchmark->samples[0].tags.contains("variant"));
        QCOMPARE(userText(benchmark->samples[0], 1), std::string("Is it open? (a) Open (b) Closed"));
    }

    void otherExpressionsStandInForTheUsualOnes() {
        const auto benchmark = mmvp("objects");
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        QCOMPARE(benchmark->samples[0].expression, std::string("teh lfet door"));
        QCOMPARE(benchmark->samples[0].rawExpression, std::string(" teh lfet door "));
        QCOMPARE(userText(benchmark->samples[0], 2, Switches("reference", {})), std::string("Identify  teh lfet door  in the scene."));
        QCOMPARE(benchmark->samples[2].target, TargetState::NoExpression);
    }

    void picturesComeWithTheirMasks() {
        const auto benchmark = mmvp("images=12");
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        const Sample& first = benchmark->samples[0];
        QVERIFY(first.imagePath.string().ends_with("MMVP_Prompts_Sensitivity/var_12/MMVP Images/1.jpg"));
        QCOMPARE(first.imageSize, (Size{4, 3}));  // of the cropped picture; the file still says 20 x 10
        QCOMPARE(groundTruthMask(first, first.imageSize).area(), std::int64_t{2});
        const Sample& second = benchmark->samples[1];  // no picture: the mask's own frame
        QCOMPARE(second.imageSize, (Size{4, 3}));
        QVERIFY(groundTruthMask(second, {4, 3}) == groundTruthMask(first, {4, 3}));  // base64 and plain say the same
        const Sample& third = benchmark->samples[2];
        QVERIFY(third.annotations.empty());
        QCOMPARE(second.target, TargetState::Present);
    }

    void anEmptyMaskMeansTheObjectIsNotThere() {
        write(m_mmvp / "Segmentations_13.json", variantMasks().replace(variantMasks().find("\"image_id\": 3"), 13, "\"image_id\": 2"));
        fs::create_directories(m_mmvp / "var_13/MMVP Images");
        const auto benchmark = mmvp("images=13");
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        QCOMPARE(benchmark->samples[1].annotations.size(), std::size_t{1});
        std::string only = variantMasks();
        only.replace(only.find("426"), 3, "<");
        write(m_mmvp / "Segmentations_14.json", only);
        fs::create_directories(m_mmvp / "var_14/MMVP Images");
        QCOMPARE(mmvp("images=14")->samples[0].target, TargetState::Absent);
    }

    void templatesTakeTheExpression() {
        const auto benchmark = mmvp("template=1,objects");
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        QCOMPARE(userText(benchmark->samples[0], 2), std::string("Locate the teh lfet door.\nNow."));
        QCOMPARE(userText(benchmark->samples[0], kBoxProbing), std::string("Box teh lfet door"));
        QCOMPARE(userText(benchmark->samples[0], 1), std::string("Is it open? (a) Open (b) Closed"));
        QCOMPARE(userText(benchmark->samples[2], 2), std::string());  // still nothing to ask
    }

    void wordingsWrapQuestionOptionsAndExtension() {
        const auto benchmark = mmvp("wording=1");
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        const Sample& first = benchmark->samples[0];
        QCOMPARE(userText(first, 1), std::string("Q: Is it open?\n (a) Open (b) Closed"));
        QCOMPARE(userText(first, 3), std::string("Q: Is it open?\n Options:\nA. Open\nB. Closed\nAnswer with the option's letter from "
                                                 "the given choices directly.\nA:"));
        QCOMPARE(first.choices.at(1).text, std::string("Closed"));
    }

    void pathsNameVariants_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("variant");
        const auto row = [](const char* path, const char* variant) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(variant);
        };
        row("PixMMVP/Questions_03.csv", "questions=03");
        row("PixMMVP/Objects_variations.csv", "objects");
        row("PixMMVP/MMVP_Prompts_Sensitivity/var_12", "images=12");
        row("PixMMVP/MMVP_Prompts_Sensitivity/var_12/", "images=12");
        row("PixMMVP/MMVP_Prompts_Sensitivity/var_12/MMVP Images", "images=12");
        row("PixMMVP/MMVP_Prompts_Sensitivity/Segmentations_12.json", "images=12");
        row("PixCVBench/CV-Bench/test_07.jsonl", "questions=07");
    }
    void pathsNameVariants() {
        QFETCH(QString, path);
        QFETCH(QString, variant);
        const auto benchmark = readBenchmark(fs::path(m_folder.path().toStdString()) / path.toStdString());
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        QCOMPARE(QString::fromStdString(benchmark->variant), variant);
        const fs::path root = path.startsWith(QStringLiteral("PixMMVP")) ? m_mmvp : m_cvbench;
        QVERIFY(fs::equivalent(benchmark->root, root));
        const auto again = readBenchmark(benchmark->root, benchmark->variant, {});  // as a run remembers it
        QVERIFY(again->samples == benchmark->samples);
    }

    void cvbenchTakesPromptsAsTheyAre() {
        const auto benchmark = readBenchmark(m_cvbench, "questions=7,template=5", {});
        QVERIFY2(benchmark.has_value(), problem(benchmark).c_str());
        const Sample& sample = benchmark->samples[0];
        QCOMPARE(userText(sample, 1), std::string("Hwo many? (A) 1 (B) 2. Say it."));
        QCOMPARE(userText(sample, 2), std::string("Find curtain, drape!"));
        QCOMPARE(userText(sample, 3), std::string("Hwo many? (A) 1 (B) 2. Say it.\nAnswer with the option's letter from the given "
                                                  "choices directly."));
    }

    void saysWhatIsMissing_data() {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* root, const char* variant, ErrorCode code, const char* words) {
            QTest::newRow(QByteArray(root) + " " + variant)
                << QString::fromLatin1(root) << QString::fromLatin1(variant) << int(code) << QByteArray(words);
        };
        row("PixMMVP", "questions=4", ErrorCode::NotFound, "Questions_04.csv");
        row("PixMMVP", "images=4", ErrorCode::NotFound, "Segmentations_04.json");
        row("PixMMVP", "template=9", ErrorCode::InvalidInput, "Index 9");
        row("PixMMVP", "template=2", ErrorCode::Format, "{}");
        row("PixMMVP", "template=3", ErrorCode::Format, "{}");
        row("PixMMVP", "wording=2", ErrorCode::Format, "Question|Options|Extension");
        row("PixMMVP", "wording=3", ErrorCode::Format, "Question|Options|Extension");
        row("PixMMVP", "wording=4", ErrorCode::Format, "Question|Options|Extension");
        row("PixCVBench", "questions=8", ErrorCode::Unsupported, "test_08.parquet");
        row("PixCVBench", "questions=9", ErrorCode::NotFound, "test_09.jsonl");
        row("PixCVBench", "images=12", ErrorCode::InvalidInput, "no such variant");
        row("PixCVBench", "wording=1", ErrorCode::InvalidInput, "PixMMVP only");
        row("PixMMVP/MMVP_Prompts_Sensitivity/var_12/MMVP Images/1.jpg", "objects", ErrorCode::InvalidInput, "no such variant");
    }
    void saysWhatIsMissing() {
        QFETCH(QString, root);
        QFETCH(QString, variant);
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        const auto benchmark = readBenchmark(fs::path(m_folder.path().toStdString()) / root.toStdString(), variant.toStdString(), {});
        QVERIFY(!benchmark.has_value());
        QCOMPARE(int(benchmark.error().code), code);
        QVERIFY2(problem(benchmark).find(words.toStdString()) != std::string::npos, problem(benchmark).c_str());
    }

    void theShippedTemplatesAreUnderstood() {
        const fs::path shared = fs::path(GROUNDSCOPE_SHARED_DIR) / "data/pixmmvp";
        if (!fs::exists(shared))
            QSKIP("the published annotation files are not beside the source tree");
        for (int index = 1; index <= 10; ++index) {
            const auto worded = readBenchmark(shared, "wording=" + std::to_string(index), {});
            QVERIFY2(worded.has_value(), problem(worded).c_str());
            QVERIFY(userText(worded->samples[0], 3).find('|') == std::string::npos);
        }
        for (int index = 1; index <= 7; ++index)
            QVERIFY(readBenchmark(shared, "template=" + std::to_string(index), {}).has_value());
        QCOMPARE(userText(readBenchmark(shared, "template=7", {})->samples[0], 2), std::string("Output mask for the the butterfly's wings."));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestBenchmarkVariant)
#include "tst_benchmark_variant.moc"
