// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli judge against a real server on loopback: what is sent, asked, kept, and that the key stays out of it all.
#include "tests/app/cli_process.h"
#include "tests/support/answered_run.h"
#include "tests/support/misbehaving_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

#include <map>

namespace groundscope {

using namespace std::chrono_literals;
using test::Behaviour;
using test::HttpRequest;
using test::MisbehavingServer;
using test::Outcome;

namespace {

constexpr int kSamples = 8;
const std::string kKey = "sk-test-0123456789abcdef";

std::size_t verdicts(const QString& run) {
    const auto store = RunStore::open(run.toStdString(), RunStore::Access::ReadOnly);
    return (*store)->labels("answer")->size();
}

}  // namespace

class TestCliJudge : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_runs = 0;

    QString newRun() {
        const QString file = m_folder.filePath(QString::number(++m_runs) + QStringLiteral(".gsrun"));
        test::writeAnsweredRun(file.toStdString(), m_folder.filePath(QStringLiteral("doors")).toStdString(), "clean");
        return file;
    }
    static QStringList command(const QString& run, const MisbehavingServer& server, const char* more) {
        return QStringList{QStringLiteral("judge"), run, QStringLiteral("--endpoint"), QString::fromStdString(server.url()),
                           QStringLiteral("--model"), QStringLiteral("judge-1")} +
               QString::fromLatin1(more).split(u' ', Qt::SkipEmptyParts);
    }

  private Q_SLOTS:
    void initTestCase() {
        test::writePixMmvp(m_folder.filePath(QStringLiteral("doors")).toStdString(), kSamples);
        qputenv("GROUNDSCOPE_API_KEY", kKey.c_str());
    }

    void sendsNothingUnasked() {
        const MisbehavingServer server({Behaviour::says("yes")});
        const QString run = newRun();
        const Outcome dry = test::cli(command(run, server, "--dry-run --json"));
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json()["requests"], kSamples);
        QCOMPARE(dry.json()["images"], 0);
        QVERIFY(dry.json()["bytes"].get<int>() > 300 * kSamples);
        const Outcome unasked = test::cli(command(run, server, ""));
        QCOMPARE(unasked.code, 2);
        QVERIFY2(unasked.err.contains("--yes"), unasked.err);
        QCOMPARE(server.count(), std::size_t{0});
        QCOMPARE(verdicts(run), std::size_t{0});
    }

    void asksOnATerminal_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("sent");
        QTest::newRow("no") << QByteArray("n\n") << 0;
        QTest::newRow("just return") << QByteArray("\n") << 0;
        QTest::newRow("yes") << QByteArray("y\n") << kSamples;
    }
    void asksOnATerminal() {
        if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
            QSKIP("the program script, which makes a terminal, is not installed");
        QFETCH(QByteArray, reply);
        QFETCH(int, sent);
        const MisbehavingServer server({Behaviour::says("yes")});
        const QString run = newRun();
        QProcess terminal;
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qefc"),
                        QStringLiteral(GROUNDSCOPE_CLI) + QStringLiteral(" ") + command(run, server, "").join(u' '),
                        QStringLiteral("/dev/null")});
        QVERIFY(terminal.waitForStarted());
        QByteArray shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.append(terminal.readAllStandardOutput()).contains("[y/N]"), 20'000);
        QVERIFY2(shown.contains("8 requests with 0 pictures"), shown);
        terminal.write(reply);
        QVERIFY(terminal.waitForFinished(30'000));
        QCOMPARE(terminal.exitCode(), 0);
        QCOMPARE(server.count(), static_cast<std::size_t>(sent));
        QCOMPARE(verdicts(run), static_cast<std::size_t>(sent));
    }

    void judgesAndPaysNothingTwice() {
        const MisbehavingServer server({Behaviour::says("Yes.")});
        const QString run = newRun();
        const Outcome first = test::cli(command(run, server, "--yes --json --limit 3"));
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json()["judged"], 3);
        QCOMPARE(first.json()["sent_requests"], 3);
        const Outcome rest = test::cli(command(run, server, "--yes --json"));
        QCOMPARE(rest.code, 0);
        QCOMPARE(rest.json()["judged"], kSamples);
        QCOMPARE(rest.json()["correct"], kSamples);
        QCOMPARE(rest.json()["remembered"], 3);
        QCOMPARE(rest.json()["sent_requests"], kSamples - 3);
        const Outcome nothing = test::cli(command(run, server, "--json"));  // nothing to send: no question either
        QCOMPARE(nothing.code, 0);
        QCOMPARE(nothing.json()["sent_requests"], 0);
        QCOMPARE(server.count(), std::size_t{kSamples});
        QCOMPARE(verdicts(run), std::size_t{kSamples});
    }

    void keepsTheKeyOutOfEverything() {
        const MisbehavingServer server([](const HttpRequest& request) {
            const bool isSecond = request.userText().find("door 2 ") != std::string::npos;
            return isSecond ? Behaviour::status(401, "You said " + kKey) : Behaviour::says("yes, " + kKey);
        });
        const QString run = newRun();
        const Outcome outcome = test::cli(command(run, server, "--yes"));
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("[key]"), outcome.err);
        QVERIFY(!outcome.err.contains(kKey.c_str()) && !outcome.out.contains(kKey.c_str()));
        QFile file(run);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(kKey.c_str()));
        QCOMPARE(verdicts(run), std::size_t{kSamples - 1});
        for (const HttpRequest& request : server.requests()) {
            QVERIFY(request.head.find("Authorization: Bearer " + kKey) != std::string::npos);
            QVERIFY(request.line().find(kKey) == std::string::npos && request.body.find(kKey) == std::string::npos);
        }
    }

    void stopsWithinASecondAndGoesOn() {
        const MisbehavingServer server({Behaviour::says("yes"), Behaviour::says("no"), Behaviour::raw("").with(Behaviour::Trick::NeverAnswer),
                                        Behaviour::says("yes")});
        const QString run = newRun();
        QProcess process;
        test::start(process, command(run, server, "--yes"));
        QTRY_COMPARE_WITH_TIMEOUT(server.count(), std::size_t{3}, 20'000);
        QElapsedTimer timer;
        timer.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Outcome stopped = test::finish(process);
        QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.err.contains("without paying twice"), stopped.err);
        QCOMPARE(verdicts(run), std::size_t{2});
        const Outcome rest = test::cli(command(run, server, "--yes --json"));
        QCOMPARE(rest.json()["sent_requests"], kSamples - 2);
        QCOMPARE(verdicts(run), std::size_t{kSamples});
    }

    void refusesInOneSentence_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* line : {"", "--endpoint ftp://x --model m", "--endpoint http://ann:x@127.0.0.1/v1 --model m",
                                 "--endpoint http://judge.example.org/v1 --model m --yes", "--endpoint http://127.0.0.1:1/v1",
                                 "--endpoint http://127.0.0.1:1/v1 --model m --benchmark /nowhere",
                                 "--endpoint http://127.0.0.1:1/v1 --model m --probing 2",
                                 "--endpoint http://127.0.0.1:1/v1 --model m --probing 3 --yes",
                                 "--endpoint http://127.0.0.1:1/v1 --model m --key sk-test-0123456789abcdef"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void refusesInOneSentence() {
        QFETCH(QString, arguments);
        const Outcome outcome =
            test::cli(QStringList{QStringLiteral("judge"), newRun()} + arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(!outcome.err.contains(kKey.c_str()) || arguments.contains(QStringLiteral("--key")));
    }

    /// Import, judge and evaluate the reference run with the replies that its judge gave.
    void judgesTheReferenceRunAsPublished() {
        const QString golden = QStringLiteral(GROUNDSCOPE_SHARED_DIR "/golden/reference-run");
        if (!QDir(golden).exists())
            QSKIP("the reference run is not beside the tree");
        std::map<std::string, std::string> replyTo;
        QFile replies(golden + QStringLiteral("/run/judge_replies.jsonl"));
        QVERIFY(replies.open(QIODevice::ReadOnly));
        while (!replies.atEnd()) {
            const auto row = nlohmann::json::parse(replies.readLine().toStdString());
            replyTo[row["user"]] = row["reply"];
        }
        const MisbehavingServer server([&replyTo](const HttpRequest& request) {
            const auto known = replyTo.find(request.userText());
            return known == replyTo.end() ? Behaviour::status(400, "not asked by the published judge") : Behaviour::says(known->second);
        });
        const QString run = m_folder.filePath(QStringLiteral("reference.gsrun"));
        const Outcome import = test::cli({QStringLiteral("import"), QStringLiteral("--reference"), QStringLiteral("--preds"),
                                          golden + QStringLiteral("/run/preds_llava-1.5-7b_protocol3"), QStringLiteral("--answers"),
                                          golden + QStringLiteral("/run/answers/answers_llava-1.5-7b_protocol1.jsonl"),
                                          QStringLiteral("--benchmark"), golden + QStringLiteral("/PixMMVP"),
                                          QStringLiteral("--out"), run});
        QVERIFY2(import.code == 0, import.err);
        const Outcome judged = test::cli(command(run, server, "--yes --json"));
        QVERIFY2(judged.code == 0, judged.err.left(500));
        QCOMPARE(judged.json()["judged"], 300);
        const Outcome evaluated = test::cli({QStringLiteral("evaluate"), run, QStringLiteral("--profile"),
                                             QStringLiteral("reference"), QStringLiteral("--json")});
        QVERIFY2(evaluated.code == 0, evaluated.err);
        QFile file(golden + QStringLiteral("/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto expected = nlohmann::json::parse(file.readAll().toStdString());
        QCOMPARE(evaluated.json()["accuracy"]["judge"].get<double>(), expected["scripts"]["judge"]["accuracy"].get<double>());
    }

    void saysWhenNobodyListens() {
        const Outcome outcome = test::cli({QStringLiteral("judge"), newRun(), QStringLiteral("--endpoint"),
                                           QStringLiteral("http://127.0.0.1:1/v1"), QStringLiteral("--model"),
                                           QStringLiteral("m"), QStringLiteral("--yes")});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("cannot be reached"), outcome.err);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliJudge)
#include "tst_cli_judge.moc"
