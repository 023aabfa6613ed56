// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/io/question_set.h"

#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;
namespace fs = std::filesystem;

class TestQuestionSet : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    fs::path m_root = m_dir.path().toStdString();

    void put(const std::string& name, const std::string& text) const {
        fs::create_directories((m_root / name).parent_path());
        QVERIFY(writeFile(m_root / name, text).has_value());
    }
    QuestionSet read(const std::string& name, const std::string& images = {}) const {
        const auto set = readQuestionSet(m_root / name, images.empty() ? std::vector<fs::path>() : std::vector<fs::path>{m_root / images});
        if (!set)
            qWarning("%s", describe(set.error()).c_str());
        return set.value_or(QuestionSet{});
    }

  private Q_SLOTS:
    void mmvpIsReadByIndexWithItsPictures() {
        put("mmvp/MMVP Images/1.jpg", "x");
        put("mmvp/MMVP Images/2.png", "x");
        put("mmvp/Questions.csv", "lndex,Question,Options,Correct Answer\n1,Is it open?,(a) Open (b) Closed,(a)\n2,\"Is it, then, open?\",(a) Open (b) Closed,(b)\n");
        const QuestionSet set = read("mmvp/Questions.csv", "mmvp/MMVP Images");
        QCOMPARE(set.layout, std::string("mmvp"));
        QCOMPARE(set.samples.size(), std::size_t{2});
        QCOMPARE(set.samples[0].imagePath, m_root / "mmvp/MMVP Images/1.jpg");
        QCOMPARE(set.samples[1].imagePath, m_root / "mmvp/MMVP Images/2.png");
        QCOMPARE(set.samples[1].question, std::string("Is it, then, open?"));
        QCOMPARE(set.samples[1].rawOptions, std::string("(a) Open (b) Closed"));
        QCOMPARE(set.samples[1].correctChoice, std::optional<int>(1));
        QVERIFY(set.notes.empty());
    }

    void thePublishedMmvpTableIsRead() {
        const fs::path table = fs::path(GROUNDSCOPE_SHARED_DIR) / "data/pixmmvp/visual_patterns.csv";
        if (!fs::exists(table))
            QSKIP("the published PixMMVP files are not here");
        const auto set = readQuestionSet(table, {});
        QVERIFY(set.has_value());
        QCOMPARE(set->samples.size(), std::size_t{300});
        QCOMPARE(set->samples[0].tags.at("pattern"), std::string("State and Condition"));
        for (const Sample& sample : set->samples)
            QVERIFY2(sample.correctChoice.has_value(), sample.id.c_str());
    }

    void cvbenchTakesTheRowsInTwoDimensionsAndTheirSourcePictures() {
        put("cv/coco/val2017/000000000139.jpg", "x");
        put("cv/test.jsonl",
            "{\"idx\":0,\"type\":\"2D\",\"task\":\"Count\",\"question\":\"How many dogs are in the image?\",\"choices\":[\"3\",\"2\"],\"answer\":\"(B)\","
            "\"prompt\":\"How many dogs are in the image? Select …\",\"filename\":\"img/2D/count/coco_1.png\",\"source\":\"COCO\",\"source_filename\":\"/coco/val2017/000000000139.jpg\"}\n"
            "{\"idx\":1,\"type\":\"3D\",\"question\":\"Which is closer?\"}\n"
            "not json\n\n"
            "{\"idx\":2,\"type\":\"2D\",\"question\":\"Where is the cup (annotated by the red box)?\",\"source_filename\":\"absent.jpg\"}\n");
        const QuestionSet set = read("cv/test.jsonl", "cv/coco");
        QCOMPARE(set.layout, std::string("cvbench"));
        QCOMPARE(set.samples.size(), std::size_t{2});
        QCOMPARE(set.samples[0].imagePath, m_root / "cv/coco/val2017/000000000139.jpg");
        QCOMPARE(set.samples[0].choices.at(1), (Choice{"B", "2"}));
        QCOMPARE(set.samples[0].correctChoice, std::optional<int>(1));
        QCOMPARE(set.samples[0].tags.at("source"), std::string("COCO"));
        QVERIFY(set.samples[1].redBox);
        QCOMPARE(set.notes.size(), std::size_t{2});  // the bad line, the missing picture
        QVERIFY(set.notes[0].where.find("line 3") != std::string::npos);
    }

    void aTableOfOnesOwnTakesOptionsInThreeForms_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("answer");
        QTest::newRow("letters") << "(a) red (b) blue" << "b";
        QTest::newRow("bars") << "red | blue" << "blue";
        QTest::newRow("json") << "\"[\"\"red\"\", \"\"blue\"\"]\"" << "Blue";
    }
    void aTableOfOnesOwnTakesOptionsInThreeForms() {
        QFETCH(QString, options);
        QFETCH(QString, answer);
        put("own/a.png", "x");
        put("own/set.csv", "Image,Question,Options,Answer,Expression,Task\na.png,What colour is it?," + options.toStdString() + "," + answer.toStdString() + ",the car,Colour\n");
        const QuestionSet set = read("own/set.csv");
        QCOMPARE(set.layout, std::string("csv"));
        QCOMPARE(set.samples.size(), std::size_t{1});
        const Sample& sample = set.samples[0];
        QCOMPARE(sample.id, std::string("1"));
        QCOMPARE(sample.choices, (std::vector<Choice>{{"a", "red"}, {"b", "blue"}}));
        QCOMPARE(sample.rawOptions, std::string("(a) red (b) blue"));
        QCOMPARE(sample.correctChoice, std::optional<int>(1));
        QCOMPARE(sample.expression, std::string("the car"));
        QCOMPARE(sample.tags.at("task"), std::string("Colour"));
        QVERIFY(set.notes.empty());
    }

    void oddRowsAreNamedAndTheRestIsRead() {
        put("odd/a.png", "x");
        put("odd/set.csv", "id,image,question,options,answer\n1,a.png,Why?,red|blue,green\n1,a.png,Again?,,\n2,b.png,,,\n");
        const QuestionSet set = read("odd/set.csv");
        QCOMPARE(set.samples.size(), std::size_t{2});
        std::vector<std::string> kinds;
        for (const DataNote& note : set.notes)
            kinds.push_back(note.kind);
        QCOMPARE(kinds, (std::vector<std::string>{"bad-answer", "duplicate-id", "missing-question", "missing-image"}));
    }

    void whatIsNoQuestionSetIsRefused() {
        put("bad/set.csv", "a,b\n1,2\n");
        put("bad/set.parquet", "PAR1");
        put("bad/set.jsonl", "\n\n");
        QCOMPARE(readQuestionSet(m_root / "bad/set.csv", {}).error().code, ErrorCode::Format);
        QCOMPARE(readQuestionSet(m_root / "bad/set.parquet", {}).error().code, ErrorCode::Unsupported);
        QCOMPARE(readQuestionSet(m_root / "bad/set.jsonl", {}).error().code, ErrorCode::Format);
        QCOMPARE(readQuestionSet(m_root / "bad/none.csv", {}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestQuestionSet)
#include "tst_question_set.moc"
