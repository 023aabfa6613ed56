// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/json.h"

#include <QTest>

using namespace groundscope;

namespace {

RunConfig fullConfig() {
    RunConfig config;
    config.benchmark = "PixMMVP";
    config.benchmarkRoot = "/data/Pix MMVP";
    config.profile = "reference";
    config.probing = 1;
    config.mllm = {"llava-1.5-7b", "/models/llava", "/models/clip", "abc", "bfloat16", "cuda:1"};
    config.segmenter = {"sam_vit_h", "/models/sam.pth", {}, "def", "float32", "cpu"};
    config.generation = {64, 0.2, 50, 18446744073709551615ULL, true};
    config.selectors = {"oracle", "automatic"};
    config.rowZero = RowZero::SecondToLast;
    config.alignment = TokenAlignment::AsQuery;
    config.frame = GridFrame::Original;
    config.pointMode = PointMode::LocalMaximum;
    config.pointRank = 3;
    config.keepHeads = true;
    config.chunker = "spacy-chunks --fast";
    return config;
}

class TestJson : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void configSurvivesTheRoundTrip() {
        const RunConfig config = fullConfig();
        const auto text = dumpJson(toJson(config));
        const auto back = runConfigFromJson(*parseJson(text, "test"));
        QVERIFY2(back.has_value(), back ? "" : describe(back.error()).c_str());
        QVERIFY(*back == config);
    }

    void answerAndPhrasesSurviveTheRoundTrip() {
        Answer answer{"USER: <image>\nx ASSISTANT:", "Ä dog.", {{5, "Ä", -0.5F, {0, 1}}, {2, "", -1.5F, {6, 6}}}, true};
        QVERIFY(*answerFromJson(*parseJson(dumpJson(toJson(answer)), "t")) == answer);
        const std::vector<NounPhrase> phrases{{"Ä dog", "dog", {0, 5}, {2, 5}, {0, 1}, 0.25, false},
                                              {"it", "it", {6, 8}, {6, 8}, {}, 0.5, true}};
        QVERIFY(*phrasesFromJson(*parseJson(dumpJson(toJson(phrases)), "t")) == phrases);
    }

    void errorsNameThePlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("wrong type") << QByteArray(R"({"probing":"two"})") << QStringLiteral("/probing");
        QTest::newRow("range") << QByteArray(R"({"probing":7})") << QStringLiteral("probing");
        QTest::newRow("enum") << QByteArray(R"({"row_zero":"first"})") << QStringLiteral("/row_zero");
        QTest::newRow("nested") << QByteArray(R"({"mllm":{"path":3}})") << QStringLiteral("/mllm/path");
        QTest::newRow("not an object") << QByteArray("[1]") << QStringLiteral("/");
        QTest::newRow("too large") << QByteArray(R"({"point_rank":99999999999})") << QStringLiteral("/point_rank");
    }
    void errorsNameThePlace() {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto result = runConfigFromJson(*parseJson(text.toStdString(), "test"));
        QVERIFY(!result.has_value());
        QCOMPARE(QString::fromStdString(result.error().where), where);
    }

    void brokenTextIsAnErrorNotAnException_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"a\": [1, 2");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
        QTest::newRow("nan") << QByteArray("{\"a\": NaN}");
    }
    void brokenTextIsAnErrorNotAnException() {
        QFETCH(QByteArray, text);
        const auto result = parseJson(text.toStdString(), "file.json");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Format);
        QVERIFY(result.error().where == "file.json");
    }

    void errorTellsLineAndColumn() {
        const auto result = parseJson("{\n  \"a\": x\n}", "f");
        QVERIFY(result.error().message.find("line 2") != std::string::npos);
    }

    void dumpReplacesInvalidUtf8() {
        QCOMPARE(QByteArray::fromStdString(dumpJson(Json("a\xff"))), QByteArray("\"a\xEF\xBF\xBD\""));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
