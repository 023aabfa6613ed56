// SPDX-License-Identifier: GPL-3.0-or-later
// packaging/slurm on a real Slurm of one machine: a job array whose tasks die half way, the dependent merge.
#include "core/io/run_hash.h"
#include "core/io/run_state.h"
#include "core/io/run_store.h"
#include "tests/packaging/slurm_cluster.h"

#include <QtTest>

#include <signal.h>

namespace groundscope {

class TestSlurm : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SlurmCluster> m_cluster;
    std::string m_single;  // results of one process
    static constexpr int kPatienceMs = 120'000;

    QByteArray shell(const QStringList& arguments) {
        return m_cluster->run(QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/packaging/slurm/submit"), arguments);
    }
    QStringList submission(const char* run, const QStringList& more = {}) const {
        return QStringList{QStringLiteral("-n"), QStringLiteral("2"), QStringLiteral("-o"), m_cluster->path(run)} + more +
               QStringList{QStringLiteral("--"), QStringLiteral("--demo"), QStringLiteral("--threads"), QStringLiteral("1")};
    }
    QByteArray log(const char* name) const {
        QFile file(m_cluster->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no log");
    }
    static std::size_t stored(const QString& run) {
        const auto store = RunStore::open(run.toStdString(), RunStore::Access::ReadOnly);
        return store.has_value() ? (*store)->summaries()->size() : 0;
    }
    /// Freezes the process of a part in the middle of its work. Its id, or 0 when there was none in time.
    static pid_t freeze(const QString& part) {
        pid_t process = 0;
        (void)QTest::qWaitFor(
            [&] {
                const auto state = readState(part.toStdString());
                if (!state.has_value() || !*state || (*state)->done < 1)
                    return false;
                process = static_cast<pid_t>((*state)->process);
                return ::kill(process, SIGSTOP) == 0;
            },
            kPatienceMs);
        return process;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<test::SlurmCluster>();
        const QString problem = m_cluster->start();
        if (!problem.isEmpty())
            QSKIP(problem.toUtf8().constData());
        qputenv("GROUNDSCOPE_CLI", GROUNDSCOPE_CLI);  // the tasks have the environment of sbatch
        const QString single = m_cluster->path("single.gsrun");
        m_cluster->run(QStringLiteral(GROUNDSCOPE_CLI),
                       {QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--threads"), QStringLiteral("1"),
                        QStringLiteral("--out"), single});
        const auto results = hashResults(single.toStdString(), {});
        QVERIFY2(results.has_value(), m_cluster->problems.constData());
        m_single = *results;
    }

    void cleanupTestCase() { m_cluster.reset(); }

    void aTaskKilledHalfWayIsRestartedAndTheMergedRunIsThatOfOneProcess() {
        const QByteArray told = shell(submission("killed.gsrun"));
        QVERIFY2(told.contains("job array"), m_cluster->problems.constData());
        const QString part = m_cluster->path("killed-parts/part-2.gsrun");
        const pid_t process = freeze(part);
        QVERIFY2(process > 0, log("killed-parts/part-2.log").constData());
        const std::size_t before = stored(part);
        QVERIFY(before >= 1 && before < 36);
        QCOMPARE(::kill(process, SIGKILL), 0);
        QVERIFY(m_cluster->waitUntilIdle(kPatienceMs));
        const QByteArray partLog = log("killed-parts/part-2.log");
        QVERIFY2(partLog.contains("killed by signal 9; submitted again") && partLog.contains("restart 1"), partLog.constData());
        QVERIFY2(partLog.contains(" of 36 samples are complete (" + QByteArray::number(static_cast<qulonglong>(before)) + " were before"), partLog.constData());
        QVERIFY2(log("killed-parts/merge.log").contains("72 of 72 samples are complete"), log("killed-parts/merge.log").constData());
        QCOMPARE(*hashResults(m_cluster->path("killed.gsrun").toStdString(), {}), m_single);
    }

    void aLostNodeIsSurvived() {
        shell(submission("lost.gsrun"));
        const QString part = m_cluster->path("lost-parts/part-1.gsrun");
        const pid_t process = freeze(part);
        QVERIFY2(process > 0, log("lost-parts/part-1.log").constData());
        const auto node = [this](const char* state) {
            m_cluster->run(QStringLiteral("scontrol"),
                           {QStringLiteral("update"), QStringLiteral("NodeName=localhost"),
                            QStringLiteral("State=") + QString::fromLatin1(state), QStringLiteral("Reason=test")});
        };
        node("DOWN");  // Slurm kills its tasks and puts them back
        ::kill(process, SIGKILL);
        node("RESUME");
        QVERIFY(m_cluster->waitUntilIdle(kPatienceMs));
        QVERIFY2(log("lost-parts/part-1.log").contains("restart 1"), log("lost-parts/part-1.log").constData());
        QCOMPARE(*hashResults(m_cluster->path("lost.gsrun").toStdString(), {}), m_single);
    }

    void aTaskWhoseTimeIsUpStopsByItselfAndGoesOnLater() {
        const QByteArray told = shell(submission("time.gsrun"));
        const QByteArray array = told.mid(told.indexOf("job array ") + 10);
        const QString part = m_cluster->path("time-parts/part-1.gsrun");
        const pid_t process = freeze(part);
        QVERIFY2(process > 0, log("time-parts/part-1.log").constData());
        m_cluster->run(QStringLiteral("scancel"), {QStringLiteral("--batch"), QStringLiteral("--signal=USR1"),
                                                   QString::fromLatin1(array.left(array.indexOf(':'))) + QStringLiteral("_1")});
        ::kill(process, SIGCONT);
        QVERIFY(m_cluster->waitUntilIdle(kPatienceMs));
        const QByteArray partLog = log("time-parts/part-1.log");
        QVERIFY2(partLog.contains("the time is up; submitted again") && partLog.contains("Stopped; continue"), partLog.constData());
        QCOMPARE(*hashResults(m_cluster->path("time.gsrun").toStdString(), {}), m_single);
    }

    void submittingAgainRepairsWhatIsMissing() {
        const QByteArray some = shell(submission("again.gsrun", {QStringLiteral("-t"), QStringLiteral("2")}));
        QVERIFY2(some.contains("job array"), m_cluster->problems.constData());
        QVERIFY(m_cluster->waitUntilIdle(kPatienceMs));
        QVERIFY2(log("again-parts/merge.log").contains("36 missing"), log("again-parts/merge.log").constData());
        shell(submission("again.gsrun"));
        QVERIFY(m_cluster->waitUntilIdle(kPatienceMs));
        QCOMPARE(*hashResults(m_cluster->path("again.gsrun").toStdString(), {}), m_single);
    }

    void wrongSubmissionsAreRefused() {
        for (QStringList wrong : {QStringList{}, QStringList{QStringLiteral("-n"), QStringLiteral("0"), QStringLiteral("-o"), m_cluster->path("w.gsrun"), QStringLiteral("--demo")},
                                  submission("w"), submission("w.gsrun") + QStringList{QStringLiteral("--shard"), QStringLiteral("1/2")}}) {
            m_cluster->problems.clear();
            QVERIFY2(shell(wrong).isEmpty(), wrong.join(u' ').toUtf8().constData());
            QVERIFY(!m_cluster->problems.isEmpty());
        }
        QVERIFY(m_cluster->waitUntilIdle(1));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestSlurm)
#include "tst_slurm.moc"
