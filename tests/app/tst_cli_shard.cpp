// SPDX-License-Identifier: GPL-3.0-or-later
// One run over many processes with the real binary: parts, merge, status, kills, a full disk.
#include "core/io/run_hash.h"
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCliShard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    static std::string results(const QString& run) { return *hashResults(run.toStdString(), {}); }
    static QStringList demo(const QString& run, const char* more) {
        return words("run --demo --threads 1 --limit 12 --out") + QStringList{run} + words(more);
    }
    static std::size_t stored(const QString& run) {
        const auto store = RunStore::open(run.toStdString(), RunStore::Access::ReadOnly);
        return store.has_value() ? (*store)->summaries()->size() : 0;
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(cli(demo(path(QStringLiteral("single.gsrun")), "")).code, 0); }

    void partsMergeIntoWhatOneProcessMakes() {
        QStringList parts;
        for (int i = 1; i <= 3; ++i) {
            parts << path(QStringLiteral("part-%1.gsrun").arg(i));
            const Outcome run = cli(demo(parts.back(), QByteArray("--json --shard " + QByteArray::number(i) + "/3").constData()));
            QVERIFY2(run.code == 0, run.err.constData());
            QCOMPARE(run.json()["batch"]["total"], 4);
        }
        const QString all = path(QStringLiteral("all.gsrun"));
        const Outcome some = cli(words("merge --json") + QStringList{all, parts[2], parts[0]});
        QCOMPARE(some.code, 1);
        QCOMPARE(some.json()["missing"].dump(), std::string(R"(["2","5","8","11"])"));
        const Outcome status = cli(words("status --json") + QStringList{parts[0], parts[2]});
        QCOMPARE(status.code, 1);
        QCOMPARE(status.json()["all"]["absent_shards"].dump(), std::string(R"(["2/3"])"));
        QCOMPARE(status.json()["all"]["missing"], 4);
        const Outcome rest = cli(words("merge --json") + QStringList{all} + parts);
        QVERIFY2(rest.code == 0, rest.err.constData());
        QCOMPARE(rest.json()["added"], 4);
        QCOMPARE(rest.json()["results"].get<std::string>(), results(path(QStringLiteral("single.gsrun"))));
        QCOMPARE(cli(words("merge") + QStringList{all} + parts).code, 0);
        QCOMPARE(results(all), results(path(QStringLiteral("single.gsrun"))));
        QCOMPARE(cli(words("status") + QStringList{all}).code, 0);
        const Outcome wrong = cli(demo(parts[0], "--shard 2/3 --resume --no-hash"));
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("The file is part 1/3 of a run, but part 2/3 was asked for"), wrong.err.constData());
    }

    void aJobArraySaysThePart() {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : {std::pair("ID", "10"), std::pair("MIN", "10"), std::pair("MAX", "15"),
                                          std::pair("COUNT", "6"), std::pair("STEP", "1")})
            environment.insert(QStringLiteral("SLURM_ARRAY_TASK_") + QString::fromLatin1(name), QString::fromLatin1(value));
        process.setProcessEnvironment(environment);
        const QString part = path(QStringLiteral("array.gsrun"));
        process.start(QStringLiteral(GROUNDSCOPE_CLI), demo(part, "--shard slurm --json"));
        const Outcome run = test::finish(process);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(cli(words("status --json") << part).json()["runs"][0]["shard"].get<std::string>(), std::string("1/6"));
        QCOMPARE(cli(demo(path(QStringLiteral("no.gsrun")), "--shard slurm")).code, 2);
        QCOMPARE(cli(demo(path(QStringLiteral("no.gsrun")), "--shard 4/3")).code, 2);
        QVERIFY(!QFile::exists(path(QStringLiteral("no.gsrun"))));
    }

    void aKilledProcessIsSeenAndOnlyItsSampleInFlightIsRepeated() {
        const QString run = path(QStringLiteral("killed.gsrun"));
        QProcess process;
        test::start(process, words("run --demo --threads 1 --out") << run);
        QTRY_VERIFY_WITH_TIMEOUT(stored(run) >= 3, 90'000);
        const auto live = cli(words("status --json") << run).json()["runs"][0];
        QCOMPARE(live["state"].get<std::string>(), std::string("running"));
        QCOMPARE(live["process"].get<qint64>(), process.processId());
        process.kill();
        process.waitForFinished();
        const std::size_t before = stored(run);
        const Outcome status = cli(words("status --json") << run);
        QCOMPARE(status.code, 1);
        QCOMPARE(status.json()["runs"][0]["state"].get<std::string>(), std::string("interrupted"));
        QVERIFY(status.json()["runs"][0]["in_flight"].size() <= 2);  // one runs, one is being stored
        QCOMPARE(status.json()["runs"][0]["complete"], before);
        const Outcome rest = cli(demo(run, "--resume --json"));
        QVERIFY2(rest.code == 0, rest.err.constData());
        QCOMPARE(rest.json()["batch"]["kept"], std::min<std::size_t>(before, 12));
        QVERIFY(cli(words("status --json") << run).json()["runs"][0]["in_flight"].empty());
    }

    void aFullDiskKeepsWhatIsDoneAndResumeGoesOn() {
        const QString run = path(QStringLiteral("full.gsrun"));
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit most{192 << 10, 192 << 10};  // writing fails, as on a full disk
            ::setrlimit(RLIMIT_FSIZE, &most);
        });
        process.start(QStringLiteral(GROUNDSCOPE_CLI), demo(run, ""));
        const Outcome full = test::finish(process);
        QCOMPARE(full.code, 2);
        QVERIFY2(full.err.contains("What was stored before is safe"), full.err.constData());
        QVERIFY(cli(words("info --json") << run).json()["notes"].empty());
        const std::size_t before = stored(run);
        QVERIFY(before >= 1 && before < 12);
        const Outcome rest = cli(demo(run, "--resume --json"));
        QVERIFY2(rest.code == 0, rest.err.constData());
        QCOMPARE(rest.json()["batch"]["kept"], before);
        QCOMPARE(results(run), results(path(QStringLiteral("single.gsrun"))));
    }

    void aBrokenPictureFailsItsSampleUntilItIsMended() {
        const QString bench = path(QStringLiteral("bench"));
        QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/benchmark"), bench}) == 0);
        const auto samples = [&bench](const QString& run, const char* more) {
            return words("run --demo --threads 1 --samples 1,2,3 --benchmark") + QStringList{bench, QStringLiteral("--out"), run} + words(more);
        };
        const QString whole = path(QStringLiteral("whole.gsrun"));
        QCOMPARE(cli(samples(whole, "")).code, 0);
        QFile picture(bench + QStringLiteral("/MMVP Images/2.jpg"));
        QVERIFY(picture.open(QIODevice::ReadWrite));
        const QByteArray bytes = picture.readAll();
        QVERIFY(picture.resize(300));
        const QString run = path(QStringLiteral("broken.gsrun"));
        const Outcome broken = cli(samples(run, "--json"));
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.json()["batch"]["done"], 2);
        QCOMPARE(broken.json()["batch"]["failed"], 1);
        QVERIFY2(broken.err.contains("sample 2: answer: ") && broken.err.contains("2.jpg: The file is cut off"), broken.err.constData());
        QVERIFY(picture.seek(0) && picture.write(bytes) == bytes.size() && picture.flush());
        const Outcome mended = cli(samples(run, "--resume --json"));
        QVERIFY2(mended.code == 0, mended.err.constData());
        QCOMPARE(mended.json()["batch"]["kept"], 2);
        QCOMPARE(results(run), results(whole));
    }

    void severalDevicesShareTheWorkAndMakeTheSameResults() {
        const QString run = path(QStringLiteral("devices.gsrun"));
        const Outcome both = cli(demo(run, "--device cpu,cpu --json"));
        QVERIFY2(both.code == 0, both.err.constData());
        QCOMPARE(both.json()["batch"]["done"], 12);
        QCOMPARE(results(run), results(path(QStringLiteral("single.gsrun"))));
        QCOMPARE(cli(words("info --json") << run).json()["config"]["mllm"]["device"].get<std::string>(), std::string("cpu,cpu"));
        QCOMPARE(cli(demo(run, "--resume")).code, 0);  // one device more or less of a kind is no other run
        QCOMPARE(cli(demo(path(QStringLiteral("no.gsrun")), "--device cpu,gpu")).code, 2);
    }

    void aFinishedPartNeedsNoModels() {
        const Outcome again = cli(demo(path(QStringLiteral("single.gsrun")), "--resume --json"));
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()["batch"]["kept"], 12);
        QVERIFY2(!again.err.contains("on cpu"), again.err.constData());
    }

    void whatCannotBeReadIsSaid() {
        QFile noise(path(QStringLiteral("noise.gsrun")));
        QVERIFY(noise.open(QIODevice::WriteOnly));
        noise.write("no run");
        noise.close();
        const Outcome status = cli(words("status") + QStringList{noise.fileName(), path(QStringLiteral("single.gsrun"))});
        QCOMPARE(status.code, 2);
        QVERIFY(status.err.contains("noise.gsrun") && status.out.contains("12 of 12 complete"));
        QCOMPARE(cli(words("merge") + QStringList{path(QStringLiteral("m.gsrun")), noise.fileName()}).code, 2);
        QVERIFY(!QFile::exists(path(QStringLiteral("m.gsrun"))));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliShard)
#include "tst_cli_shard.moc"
