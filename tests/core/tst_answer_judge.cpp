// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/answer_judge.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/io/benchmark_reader.h"
#include "core/text/conversation.h"

#include <QtTest>

#include <filesystem>
#include <map>
#include <sstream>

namespace groundscope {

namespace {

namespace fs = std::filesystem;
const fs::path kGolden = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

std::vector<Json> linesOf(const fs::path& file) {
    std::vector<Json> rows;
    std::istringstream lines(readFile(file).value_or(""));
    for (std::string line; std::getline(lines, line);)
        rows.push_back(parseJson(line, file.string()).value_or(Json()));
    return rows;
}

ProbingAnswer answerOf(const Json& row) {
    ProbingAnswer answer;
    const bool isLetter = !row.contains("response");
    answer.probing = isLetter ? 3 : 1;
    answer.prompt = row.at("prompt");
    answer.text = row.at(isLetter ? "answer" : "response");
    answer.truth = row.at(isLetter ? "gt_answer" : "answer");
    return answer;
}

Sample door() {
    Sample sample;
    sample.id = "7";
    sample.question = "Is the door open?";
    sample.rawOptions = "(a) Open (b) Closed";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.correctChoice = 1;
    return sample;
}

}  // namespace

class TestAnswerJudge : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void asksAndCountsAsThePublishedJudge_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("replies");
        QTest::addColumn<QString>("entry");
        QTest::newRow("first probing") << QStringLiteral("run/answers/answers_llava-1.5-7b_protocol1.jsonl")
                                       << QStringLiteral("run/judge_replies.jsonl") << QStringLiteral("judge");
        QTest::newRow("letters") << QStringLiteral("run/letter_judge/answers_llava-1.5-7b_protocol2_first20.jsonl")
                                 << QStringLiteral("run/letter_judge/judge_replies.jsonl")
                                 << QStringLiteral("judge_on_letter_answers");
    }
    void asksAndCountsAsThePublishedJudge() {
        if (!fs::exists(kGolden))
            QSKIP("the reference run is not beside the tree");
        QFETCH(QString, answers);
        QFETCH(QString, replies);
        QFETCH(QString, entry);
        const auto expected = parseJson(readFile(kGolden / "expected.json").value_or(""), "expected.json");
        const Json& script = (*expected)["scripts"][entry.toStdString()];
        const auto benchmark = readBenchmark(kGolden / "PixMMVP");
        QVERIFY(benchmark.has_value());
        const Switches published("reference", {});
        std::map<std::string, std::string> replyTo;
        for (const Json& row : linesOf(kGolden / replies.toStdString()))
            replyTo[row.at("user")] = row.at("reply");
        std::vector<int> correct;
        for (const Json& row : linesOf(kGolden / answers.toStdString())) {
            const Sample& sample = benchmark->samples.at(benchmark->find(row["question_id"].dump()).value());
            const ProbingAnswer answer = answerOf(row);
            const JudgeRequest request = answerQuestion(answer, sample, published);
            QCOMPARE(request.system, script["request"]["system"].get<std::string>());
            QCOMPARE(request.temperature, script["request"]["temperature"].get<double>());
            QVERIFY(request.images.empty());
            QVERIFY2(replyTo.contains(request.text), request.text.c_str());
            correct.push_back(verdictLabel(answer, sample.id, replyTo[request.text], published).value == "correct" ? 1 : 0);
        }
        QCOMPARE(correct, script["per_item"].get<std::vector<int>>());
        int pairs = 0;
        for (std::size_t i = 0; i + 1 < correct.size(); i += 2)
            pairs += correct[i] * correct[i + 1];
        QCOMPARE(2.0 * pairs / static_cast<double>(correct.size()), script["accuracy"].get<double>());
    }

    void takesTheMarkerOutInClean() {
        ProbingAnswer answer;
        answer.probing = 1;
        answer.prompt = "<image>\nIs the door open? (a) Open (b) Closed";
        answer.truth = "(b)";
        answer.text = " It is. ";
        const std::string rest = "Is the door open? (a) Open (b) Closed, the correct answer is (b). Does the following "
                                 "answer correctly answers the question, answer: It is. ? Respond with a Yes/No";
        QCOMPARE(answerQuestion(answer, door(), Switches()).text, "Given the following question " + rest);
        QCOMPARE(answerQuestion(answer, door(), Switches("reference", {})).text,
                 "Given the following question <image>\n" + rest);
        QCOMPARE(answerQuestion(answer, door(), Switches("reference", {{"B36", false}})).text,
                 "Given the following question " + rest);
    }

    void findsTheRunsOwnAnswerAndImportedOnes() {
        RunConfig config;
        config.probing = 1;
        SampleRun run;
        run.sampleId = "7";
        QVERIFY(!answerTo(1, run, door(), config));
        run.filled = Stage::Answer;
        run.answer.prompt = renderPrompt(config.conversation, userText(door(), 1)).value_or("");
        run.answer.text = "Open.";
        ProbingAnswer filed;
        filed.probing = 3;
        filed.text = "b";
        filed.truth = "(a)";
        run.answers = {filed};
        const auto own = answerTo(1, run, door(), config);
        QVERIFY(own);
        QCOMPARE(own->prompt, std::string("<image>\nIs the door open? (a) Open (b) Closed"));
        QCOMPARE(own->text, std::string("Open."));
        QCOMPARE(own->truth, std::string("(b)"));
        QCOMPARE(answerTo(3, run, door(), config)->truth, std::string("(a)"));
        QVERIFY(!answerTo(2, run, door(), config));
        Sample open = door();
        open.correctChoice.reset();
        QVERIFY(!answerTo(1, run, open, config));
    }

    void marksRepliesThatAreNeither_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("published");
        QTest::addColumn<bool>("correct");
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("yes") << QByteArray("Yes.") << false << true << QByteArray("Yes.");
        QTest::newRow("no") << QByteArray("no") << false << false << QByteArray("no");
        QTest::newRow("blank, clean") << QByteArray("Yes ") << false << true << QByteArray("Yes ");
        QTest::newRow("blank, published") << QByteArray("Yes ") << true << false << QByteArray("unparsable: Yes ");
        QTest::newRow("sentence") << QByteArray("Yes, it does.") << false << false << QByteArray("unparsable: Yes, it does.");
        QTest::newRow("nothing") << QByteArray() << false << false << QByteArray("unparsable: ");
    }
    void marksRepliesThatAreNeither() {
        QFETCH(QByteArray, reply);
        QFETCH(bool, published);
        QFETCH(bool, correct);
        QFETCH(QByteArray, note);
        ProbingAnswer answer;
        answer.probing = 1;
        const Label label = verdictLabel(answer, "7", reply.toStdString(), Switches(published ? "reference" : "clean", {}));
        QCOMPARE(label.value, std::string(correct ? "correct" : "wrong"));
        QCOMPARE(label.note, note.toStdString());
        QCOMPARE(label.kind, std::string("answer"));
        QCOMPARE(label.item, std::string("1"));
        QCOMPARE(label.sampleId, std::string("7"));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestAnswerJudge)
#include "tst_answer_judge.moc"
