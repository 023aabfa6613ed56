// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but a chat endpoint the person names is ever contacted: the real programs run where every attempt to open a
// network socket fails and is counted (tests/support/without_network.cpp).
#include "tests/support/answered_run.h"
#include "tests/support/misbehaving_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

namespace groundscope {

using namespace Qt::StringLiterals;
using test::Behaviour;
using test::MisbehavingServer;

namespace {

constexpr int kNotPossible = 77;

struct Confined {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QByteArrayList attempts;
};

}  // namespace

class TestNoNetwork : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void start(QProcess& process, const QString& program, const QStringList& arguments) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GROUNDSCOPE_WITHOUT_NETWORK), QStringList{path("attempts"), program} + arguments);
    }
    Confined finish(QProcess& process) const {
        Confined result;
        if (!process.waitForFinished(300'000))
            process.kill();
        result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        QFile report(path("attempts"));
        if (report.open(QIODevice::ReadOnly))
            for (const QByteArray& line : report.readAll().split('\n'))
                if (!line.isEmpty())
                    result.attempts.append(line);
        return result;
    }
    Confined confined(const QString& program, const QStringList& arguments) const {
        QProcess process;
        start(process, program, arguments);
        return finish(process);
    }
    Confined cli(const QStringList& arguments) const { return confined(QStringLiteral(GROUNDSCOPE_CLI), arguments); }

  private Q_SLOTS:
    void initTestCase() {
        if (confined(u"true"_s, {}).code == kNotPossible)
            QSKIP("this system allows no seccomp filter with notification");
        const QString doors = path("doors");
        test::writePixMmvp(doors.toStdString(), 2);
        test::writeAnsweredRun(path("answered.gsrun").toStdString(), doors.toStdString(), "clean");
    }

    /// Without this, the others could pass because nothing is ever seen.
    void theFilterBites() {
        const MisbehavingServer server({Behaviour::says("yes")});
        const QStringList judge{u"judge"_s, path("answered.gsrun"), u"--endpoint"_s, QString::fromStdString(server.url()),
                                u"--model"_s, u"m"_s, u"--yes"_s};
        const Confined refused = cli(judge);
        QVERIFY2(!refused.attempts.isEmpty(), refused.err);
        QVERIFY2(refused.attempts.front().contains("groundscope-cli: socket, family 2"), refused.attempts.front());
        QCOMPARE(refused.code, 1);
        QCOMPARE(server.count(), std::size_t{0});
        QProcess free;
        free.start(QStringLiteral(GROUNDSCOPE_CLI), judge);
        QVERIFY(free.waitForFinished(60'000));
        QCOMPARE(free.exitCode(), 0);
        QCOMPARE(server.count(), std::size_t{2});
    }

    void theFilterSeesWhatAProgramStarts() {
        const Confined shell = confined(u"sh"_s, {u"-c"_s, QStringLiteral(GROUNDSCOPE_CLI) + u" judge "_s + path("answered.gsrun") +
                                                               u" --endpoint http://[::1]:1/v1 --model other --yes; true"_s});
        QCOMPARE(shell.code, 0);
        QVERIFY(!shell.attempts.isEmpty());
        QVERIFY2(shell.attempts.front().contains("family 10"), shell.attempts.front());
    }

    void aWholeRunContactsNobody() {
        const Confined run = cli({u"run"_s, u"--demo"_s, u"--limit"_s, u"2"_s, u"--out"_s, path("demo.gsrun")});
        QVERIFY2(run.code == 0, run.err);
        QVERIFY2(run.attempts.isEmpty(), run.attempts.join('\n'));
        const Confined evaluated = cli({u"evaluate"_s, u"--json"_s, path("demo.gsrun")});
        QVERIFY2(evaluated.code == 0, evaluated.err);
        QVERIFY2(evaluated.attempts.isEmpty(), evaluated.attempts.join('\n'));
        QVERIFY(evaluated.out.contains("oracle"));
    }

    void aDryRunContactsNobody() {
        const Confined dry = cli({u"judge"_s, path("answered.gsrun"), u"--endpoint"_s, u"https://judge.example.org/v1"_s,
                                  u"--model"_s, u"m"_s, u"--dry-run"_s});
        QVERIFY2(dry.code == 0, dry.err);
        QVERIFY2(dry.attempts.isEmpty(), dry.attempts.join('\n'));
    }

    void theWindowContactsNobody() {
        QVERIFY(QDir().mkpath(path("window")));
        const Confined window = confined(QStringLiteral(GROUNDSCOPE_DEMO_WINDOW), {path("window")});
        QVERIFY2(window.code == 0, window.err);
        QVERIFY2(window.out.startsWith("ran sample "), window.out);
        QVERIFY2(window.attempts.isEmpty(), window.attempts.join('\n'));
    }

    void theProgramItselfContactsNobody() {
        QProcess process;
        start(process, QStringLiteral(GROUNDSCOPE_PROGRAM), {u"--demo"_s});
        QVERIFY(process.waitForStarted());
        QTest::qWait(4000);  // time to open the demo
        QCOMPARE(process.state(), QProcess::Running);
        QFile children(u"/proc/%1/task/%1/children"_s.arg(process.processId()));
        QVERIFY(children.open(QIODevice::ReadOnly));
        const QByteArray child = children.readAll().trimmed();
        QVERIFY2(!child.isEmpty() && child.toInt() > 0, child);
        ::kill(child.toInt(), SIGTERM);
        const Confined program = finish(process);
        QVERIFY2(program.code == 0, program.err);
        QVERIFY2(program.attempts.isEmpty(), program.attempts.join('\n'));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestNoNetwork)
#include "tst_no_network.moc"
