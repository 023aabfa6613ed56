// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli select, and run and ground with a judge: against a real server on loopback, and with the demo's model.
#include "tests/app/cli_process.h"
#include "tests/support/candidate_run.h"
#include "tests/support/misbehaving_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using test::Behaviour;
using test::MisbehavingServer;
using test::Outcome;

namespace {

constexpr int kSamples = 4;
const QString kDemo = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo");

std::vector<Selection> choices(const QString& run, const std::string& sample) {
    const auto store = RunStore::open(run.toStdString(), RunStore::Access::ReadOnly);
    return (*store)->load(sample)->selections;
}

Selection automaticChoice(const QString& run, const std::string& sample) {
    for (const Selection& choice : choices(run, sample))
        if (choice.selector == "automatic")
            return choice;
    return {};
}

RunConfig configOf(const QString& run) {
    return (*RunStore::open(run.toStdString(), RunStore::Access::ReadOnly))->record().config;
}

}  // namespace

class TestCliSelect : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_runs = 0;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString newRun() {
        const QString file = m_folder.filePath(QString::number(++m_runs) + QStringLiteral(".gsrun"));
        test::writeCandidateRun(file.toStdString(), path("doors").toStdString());
        return file;
    }
    static QStringList words(const char* line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }
    static QStringList chat(const MisbehavingServer& server) {
        return {QStringLiteral("--judge"), QStringLiteral("chat"), QStringLiteral("--endpoint"),
                QString::fromStdString(server.url()), QStringLiteral("--judge-model"), QStringLiteral("judge-1")};
    }
    static Outcome select(const QString& run, const QStringList& who, const char* more) {
        return test::cli(QStringList{QStringLiteral("select"), run} + who + words(more));
    }

  private Q_SLOTS:
    void initTestCase() { test::writePicturedPixMmvp(path("doors").toStdString(), kSamples); }

    void nothingIsSentOrChangedUnasked() {
        const MisbehavingServer server({Behaviour::says("1")});
        const QString run = newRun();
        const Outcome dry = select(run, chat(server), "--dry-run --json");
        QVERIFY2(dry.code == 0, dry.err);
        QCOMPARE(dry.json()["requests"], 3 * kSamples);
        QCOMPARE(dry.json()["images"], 8 * kSamples);
        QCOMPARE(dry.json()["samples"], kSamples);
        QCOMPARE(dry.json()["judge"]["scheme"], "threes");
        const Outcome unasked = select(run, chat(server), "");
        QCOMPARE(unasked.code, 2);
        QVERIFY2(unasked.err.contains("12 requests with 32 pictures"), unasked.err);
        QCOMPARE(server.count(), std::size_t{0});
        QCOMPARE(choices(run, "1").size(), std::size_t{0});
        QCOMPARE(configOf(run).judge.kind, std::string("local"));
    }

    void choicesAreKeptAndPaidOnce() {
        const MisbehavingServer server({Behaviour::says("2")});
        const QString run = newRun();
        const Outcome some = select(run, chat(server), "--yes --json --limit 3");
        QVERIFY2(some.code == 0, some.err);
        QCOMPARE(some.json()["selected"], 3);
        QCOMPARE(some.json()["sent_requests"], 9);
        const Outcome rest = select(run, chat(server), "--yes --json");
        QCOMPARE(rest.json()["selected"], 1);
        QCOMPARE(rest.json()["kept"], 3);
        const Outcome again = select(run, chat(server), "--again --json");  // all remembered: no question, nothing sent
        QVERIFY2(again.code == 0, again.err);
        QCOMPARE(again.json()["selected"], kSamples);
        QCOMPARE(again.json()["remembered"], 3 * kSamples);
        QCOMPARE(again.json()["sent_requests"], 0);
        QCOMPARE(server.count(), std::size_t{3 * kSamples});
        const Selection automatic = automaticChoice(run, "1");
        QCOMPARE(automatic.candidate, std::optional(4));
        QCOMPARE(automatic.exchanges.back().judge, std::string("judge-1"));
        QCOMPARE(configOf(run).judge.model, std::string("judge-1"));
        QCOMPARE(configOf(run).selectors, (std::vector<std::string>{"oracle", "automatic"}));
    }

    void anotherJudgeMustReplaceAll() {
        const MisbehavingServer server({Behaviour::says("1")});
        const QString run = newRun();
        QCOMPARE(select(run, chat(server), "--yes --limit 2").code, 0);
        const Outcome mixed = select(run, chat(server), "--yes --scheme all");
        QCOMPARE(mixed.code, 2);
        QVERIFY2(mixed.err.contains("--again"), mixed.err);
        const Outcome replaced = select(run, chat(server), "--yes --scheme all --again --json");
        QVERIFY2(replaced.code == 0, replaced.err);
        QCOMPARE(replaced.json()["selected"], kSamples);
        QCOMPARE(automaticChoice(run, "1").exchanges.size(), std::size_t{1});
        QCOMPARE(configOf(run).judge.scheme, std::string("all"));
    }

    void orderChecksAreReported() {
        const MisbehavingServer server({Behaviour::says("1")});
        const QString run = newRun();
        const Outcome outcome = select(run, chat(server), "--yes --json --order-checks 4");
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(outcome.json()["order"]["checks"], 4 * kSamples);
        QVERIFY(outcome.json()["order"]["flip_rate"].get<double>() > 0.3);
        QCOMPARE(outcome.json()["order"]["named_first"], outcome.json()["order"]["questions"]);
    }

    void oddRepliesAreFlaggedAndEndpointsMayFail() {
        const MisbehavingServer odd({Behaviour::says("none of them"), Behaviour::says("44")});
        const QString run = newRun();
        QCOMPARE(select(run, chat(odd), "--yes --json").json()["flagged"], kSamples);
        QCOMPARE(automaticChoice(run, "1").flag, std::string("unparsable"));
        QCOMPARE(automaticChoice(run, "2").flag, std::string("out-of-range"));
        const MisbehavingServer closed({Behaviour::status(401, "No.")});
        const QString other = newRun();
        const Outcome failed = select(other, chat(closed), "--yes");
        QCOMPARE(failed.code, 1);
        QVERIFY2(failed.err.contains("gave up"), failed.err);
        QCOMPARE(closed.count(), std::size_t{3});  // three samples one after another, then no more
        QCOMPARE(choices(other, "1").size(), std::size_t{0});
    }

    void selectorsWithoutJudgeNeedNone() {
        const QString run = newRun();
        const Outcome outcome = select(run, {}, "--selectors predicted-iou,oracle --json");
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(outcome.json()["selected"], kSamples);
        QVERIFY(outcome.json()["judge"].is_null());
        QCOMPARE(choices(run, "1").size(), std::size_t{2});
    }

    void refusesInOneSentence_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* line : {"--selectors best", "--judge chat", "--judge chat --endpoint http://127.0.0.1:1/v1",
                                 "--judge local", "--benchmark /nowhere --selectors oracle", "--scheme fives",
                                 "--order-checks -1"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void refusesInOneSentence() {
        QFETCH(QString, arguments);
        const Outcome outcome =
            test::cli(QStringList{QStringLiteral("select"), newRun()} + arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void theDemosModelJudgesWithoutANetwork() {
        const QString run = path("demo.gsrun");
        QVERIFY(QFile::copy(kDemo + QStringLiteral("/run/demo.gsrun"), run));
        QVERIFY(QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner));
        const QStringList local{QStringLiteral("--benchmark"), kDemo + QStringLiteral("/benchmark"),
                                QStringLiteral("--mllm"), kDemo + QStringLiteral("/mllm")};
        const Outcome outcome = select(run, local, "--limit 3 --again --json");
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(outcome.json()["selected"], 3);
        const Selection automatic = automaticChoice(run, "1");
        QVERIFY(automatic.candidate.has_value());
        QCOMPARE(automatic.reason, std::string("judged-best"));
        const Exchange& first = automatic.exchanges.front();
        QCOMPARE(first.scores.size(), first.images.size());
        QVERIFY(first.judge.starts_with("local: "));
        QVERIFY(!first.reply.empty());
    }

    void aRunAsksItsModelOneModelAtATimeToo() {
        const Outcome both = test::cli({QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--out"), path("both.gsrun"),
                                        QStringLiteral("--samples"), QStringLiteral("1,2"), QStringLiteral("--selectors"),
                                        QStringLiteral("oracle,automatic"), QStringLiteral("--no-hash")});
        QVERIFY2(both.code == 0, both.err);
        const Outcome apart = test::cli({QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--out"),
                                         path("apart.gsrun"), QStringLiteral("--samples"), QStringLiteral("1,2"),
                                         QStringLiteral("--selectors"), QStringLiteral("oracle,automatic"),
                                         QStringLiteral("--no-hash"), QStringLiteral("--one-model-at-a-time")});
        QVERIFY2(apart.code == 0, apart.err);
        for (const char* sample : {"1", "2"}) {
            QCOMPARE(choices(path("both.gsrun"), sample).size(), std::size_t{2});
            QVERIFY(choices(path("both.gsrun"), sample) == choices(path("apart.gsrun"), sample));
        }
    }

    void aRunAsksAChatJudgeAtItsEnd() {
        const MisbehavingServer server({Behaviour::says("1")});
        const QStringList command = QStringList{QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--out"),
                                                path("chat.gsrun"), QStringLiteral("--samples"), QStringLiteral("1,2"),
                                                QStringLiteral("--selectors"), QStringLiteral("oracle,automatic"),
                                                QStringLiteral("--no-hash")} + chat(server);
        const Outcome dry = test::cli(command + words("--dry-run"));
        QVERIFY2(dry.code == 0 || dry.code == 1, dry.err);
        QVERIFY2(dry.err.contains("requests with"), dry.err);
        QCOMPARE(server.count(), std::size_t{0});
        const Outcome sent = test::cli(command + words("--resume --yes"));
        QVERIFY2(sent.code == 0, sent.err);
        QVERIFY(server.count() >= std::size_t{4});
        QCOMPARE(choices(path("chat.gsrun"), "2").size(), std::size_t{2});
    }

    void onePictureIsJudgedToo() {
        const Outcome outcome = test::cli({QStringLiteral("ground"), QStringLiteral("--demo"), QStringLiteral("--image"),
                                           kDemo + QStringLiteral("/benchmark/MMVP Images/1.jpg"),
                                           QStringLiteral("--expression"), QStringLiteral("the butterfly"),
                                           QStringLiteral("--out"), path("ground"), QStringLiteral("--selectors"),
                                           QStringLiteral("automatic"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(outcome.json()["selections"][0]["selector"], "automatic");
        QVERIFY(outcome.json()["selections"][0]["candidate"].is_number());
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliSelect)
#include "tst_cli_select.moc"
