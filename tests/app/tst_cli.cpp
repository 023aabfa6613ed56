// SPDX-License-Identifier: GPL-3.0-or-later
// The real binary: exit codes, what it prints, which files it writes, stops, kills, hostile input.
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

#include <filesystem>
#include <random>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_demo = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo");

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    static void write(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    /// Starts a run of the whole demo and waits until some samples are stored.
    void startRun(QProcess& process, const QString& file, std::size_t stored) {
        test::start(process, words("run --demo --threads 1 --out") << file);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 90'000 && process.state() != QProcess::NotRunning) {
            QTest::qWait(20);
            const auto store = RunStore::open(file.toStdString(), RunStore::Access::ReadOnly);
            if (store.has_value() && (*store)->summaries()->size() >= stored)
                return;
        }
        QFAIL("the run stored nothing");
    }
    static void oneSentence(const Outcome& outcome) {
        QVERIFY2(outcome.err.startsWith("groundscope-cli: "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.out.isEmpty());
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY2(QDir(m_demo).exists(), "the demo is part of the tree");
    }

    void helpAndVersionSucceed() {
        QCOMPARE(cli({QStringLiteral("--help")}).code, 0);
        const Outcome version = cli({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("groundscope-cli 0."));
        for (const char* command : {"info", "ground", "run", "evaluate", "trace", "phrases"})
            QCOMPARE(cli({QString::fromLatin1(command), QStringLiteral("--help")}).code, 0);
    }

    void badUsageIsOneSentenceAndExitCodeTwo_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* line : {"", "nonsense", "run", "run --demo", "run --demo --out x.gsrun --probing 5", "evaluate",
                                 "run --out x.gsrun --benchmark /nowhere --demo", "evaluate /nowhere.gsrun",
                                 "info /nowhere", "ground --image /nowhere.png --demo --expression x --out /tmp/x",
                                 "run --demo --mllm /x --out x.gsrun", "run --demo --device cuda:99 --out x.gsrun",
                                 "trace --out x", "trace --maps nokey --size 4x4 --out x",
                                 "trace --sam /nowhere.pth --image /nowhere.png --prompts 1,2,1 --out x",
                                 "run --demo --samples 99999 --out x.gsrun", "run --demo --chunker /no/such --out x.gsrun"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void badUsageIsOneSentenceAndExitCodeTwo() {
        QFETCH(QString, arguments);
        const Outcome outcome = cli(arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.code, 2);
        oneSentence(outcome);
        QVERIFY(!QFile::exists(QStringLiteral("x.gsrun")));
    }

    void infoTellsWhatThingsAre() {
        const Outcome benchmark = cli({QStringLiteral("info"), QStringLiteral("--json"), m_demo + QStringLiteral("/benchmark")});
        QCOMPARE(benchmark.code, 0);
        QCOMPARE(benchmark.json()["kind"], "benchmark");
        QCOMPARE(benchmark.json()["layout"], "pixmmvp");
        QVERIFY(benchmark.json()["samples"].get<int>() >= 60);
        const Outcome models = cli({QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--hash"),
                                    m_demo + QStringLiteral("/mllm"), m_demo + QStringLiteral("/sam")});
        QCOMPARE(models.code, 0);
        QCOMPARE(models.json()[0]["model"], "llava");
        QCOMPARE(models.json()[1]["model"], "sam");
        QVERIFY(models.json()[0]["missing"].empty());
        QCOMPARE(models.json()[0]["hash"].get<std::string>().size(), std::size_t{64});
    }

    void phrasesReadsSentences() {
        const QByteArray sentences = "A dog runs over the grass, and it barks.\n\n\xff\xfe broken \xc3\n";
        const Outcome text = cli(words("phrases"), sentences);
        QCOMPARE(text.code, 0);
        QCOMPARE(text.out.split('\n').first(), QByteArray("A dog|the grass|it"));
        QCOMPARE(text.out.count('\n'), 3);
        QCOMPARE(cli(words("phrases --no-pronouns"), sentences).out.split('\n').first(), QByteArray("A dog|the grass"));
        const Outcome json = cli(words("phrases --json"), sentences.left(41));
        QCOMPARE(json.json()["phrases"][2]["pronoun"], true);
        QCOMPARE(json.json()["phrases"][1]["begin"], 16);
        QCOMPARE(json.json()["phrases"][1]["head"], "grass");
    }

    void groundWritesAnswerMapsMasksAndSheet() {
        const QString out = path("ground");
        const Outcome outcome = cli({QStringLiteral("ground"), QStringLiteral("--demo"), QStringLiteral("--image"),
                                     m_demo + QStringLiteral("/benchmark/MMVP Images/1.jpg"), QStringLiteral("--expression"),
                                     QStringLiteral("the butterfly"), QStringLiteral("--out"), out, QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto answer = outcome.json();
        QFile file(out + QStringLiteral("/answer.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(nlohmann::json::parse(file.readAll().toStdString()), answer);
        QVERIFY(!answer["text"].get<std::string>().empty());
        QVERIFY(!answer["phrases"].empty());
        const QImage picture(m_demo + QStringLiteral("/benchmark/MMVP Images/1.jpg"));
        for (const auto& phrase : answer["phrases"]) {
            QCOMPARE(phrase["candidates"].size(), std::size_t{3});
            QCOMPARE(QImage(out + u'/' + QString::fromStdString(phrase["heat_map"])).size(), picture.size());
            for (const auto& candidate : phrase["candidates"]) {
                const QImage mask(out + u'/' + QString::fromStdString(candidate["mask"]));
                QCOMPARE(mask.size(), picture.size());
                std::int64_t area = 0;
                for (int y = 0; y < mask.height(); ++y)
                    for (int x = 0; x < mask.width(); ++x)
                        area += qGray(mask.pixel(x, y)) == 255 ? 1 : 0;
                QCOMPARE(area, candidate["area"].get<std::int64_t>());
            }
        }
        QVERIFY(!QImage(out + QStringLiteral("/contact-sheet.png")).isNull());
    }

    void runEvaluatesResumesAndRefusesAnotherConfiguration() {
        const QString run = path("a.gsrun");
        const QStringList base = words("run --demo --threads 1 --out") << run;
        const Outcome first = cli(base + words("--limit 4 --json"));
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(first.json()["batch"]["done"], 4);
        const Outcome again = cli(base + words("--limit 4"));
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains("--resume"));
        const Outcome other = cli(base + words("--limit 6 --resume --probing 1"));
        QCOMPARE(other.code, 2);
        QVERIFY(other.err.contains("probing is 2 in the run, but 1 was asked for"));
        const Outcome more = cli(base + words("--limit 6 --resume --json"));
        QCOMPARE(more.code, 0);
        QCOMPARE(more.json()["batch"]["kept"], 4);
        QCOMPARE(more.json()["batch"]["done"], 2);
        const Outcome means = cli(words("evaluate --json") << run);
        QCOMPARE(means.code, 0);
        QCOMPARE(means.json()["counts"]["complete"], 6);
        QVERIFY(means.json()["miou"]["oracle"].get<double>() > 0);
        QVERIFY(means.json()["stages"]["answer"]["mean_ms"].get<double>() > 0);
        const Outcome info = cli(words("info --json") << run);
        QCOMPARE(info.json()["kind"], "run");
        QVERIFY(info.json()["notes"].empty());
        QCOMPARE(info.json()["config"]["mllm"]["hash"].get<std::string>().size(), std::size_t{64});
    }

    void oneModelAtATimeGivesTheSameResults() {
        const QString one = path("one.gsrun");
        const QString both = path("both.gsrun");
        QCOMPARE(cli(words("run --demo --threads 1 --limit 3 --one-model-at-a-time --out") << one).code, 0);
        QCOMPARE(cli(words("run --demo --threads 1 --limit 3 --out") << both).code, 0);
        const auto a = RunStore::open(one.toStdString(), RunStore::Access::ReadOnly);
        const auto b = RunStore::open(both.toStdString(), RunStore::Access::ReadOnly);
        const auto ids = (*a)->summaries();
        QCOMPARE(ids->size(), std::size_t{3});
        for (const SampleSummary& sample : *ids) {
            auto left = (*a)->load(sample.id);
            auto right = (*b)->load(sample.id);
            left->millis = right->millis = {};
            QVERIFY(*left == *right);
        }
    }

    void letterProbingNeedsNoMasks() {
        const QString run = path("letters.gsrun");
        QCOMPARE(cli(words("run --demo --threads 1 --probing 3 --limit 2 --out") << run).code, 0);
        const auto means = cli(words("evaluate --json") << run).json();
        QCOMPARE(means["counts"]["complete"], 2);
        QVERIFY(means["miou"]["oracle"].is_null());
    }

    void ctrlCKeepsEverythingDoneAndResumeContinues() {
        const QString run = path("stopped.gsrun");
        QProcess process;
        startRun(process, run, 2);
        QElapsedTimer timer;
        timer.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Outcome stopped = test::finish(process);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.out.contains("continue with --resume"), stopped.out.constData());
        const auto before = cli(words("evaluate --json") << run).json()["counts"]["complete"].get<int>();
        QVERIFY(before >= 2);
        const Outcome rest = cli(words("run --demo --threads 1 --resume --json --limit") << QString::number(before + 2)
                                                                                         << QStringLiteral("--out") << run);
        QVERIFY2(rest.code == 0, rest.err.constData());
        QCOMPARE(rest.json()["batch"]["kept"].get<int>(), before);
        QCOMPARE(rest.json()["samples"]["complete"].get<int>(), before + 2);
    }

    void killMinusNineLosesAtMostTheSampleInFlight() {
        const QString run = path("killed.gsrun");
        QProcess process;
        startRun(process, run, 3);
        process.kill();
        process.waitForFinished();
        const auto info = cli(words("info --json") << run).json();
        QVERIFY(info["notes"].empty());
        const int before = info["samples"]["stored"].get<int>();
        QVERIFY(before >= 3);
        const Outcome rest = cli(words("run --demo --threads 1 --resume --json --limit") << QString::number(before + 1)
                                                                                         << QStringLiteral("--out") << run);
        QVERIFY2(rest.code == 0, rest.err.constData());
        QCOMPARE(rest.json()["samples"]["complete"].get<int>(), before + 1);
    }

    void aBrokenPictureFailsAloneWithExitCodeOne() {
        const QString copy = path("benchmark");
        std::filesystem::copy(std::filesystem::path((m_demo + QStringLiteral("/benchmark")).toStdString()), copy.toStdString(),
                              std::filesystem::copy_options::recursive);
        write(copy + QStringLiteral("/MMVP Images/2.jpg"), "not a picture");
        const QString run = path("broken.gsrun");
        const Outcome outcome = cli(words("run --demo --threads 1 --limit 3 --json --out") << run << QStringLiteral("--benchmark") << copy);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("sample 2: "), outcome.err.constData());
        QCOMPARE(outcome.json()["samples"]["failed"], 1);
        QCOMPARE(outcome.json()["samples"]["complete"], 2);
        QCOMPARE(cli(words("evaluate") << run).code, 1);
    }

    void hostileRunsAreOneSentence() {
        std::mt19937 generator(3);
        QByteArray noise(10000, '\0');
        for (char& byte : noise)
            byte = static_cast<char>(generator());
        const QString run = path("hostile.gsrun");
        for (const QByteArray& bytes : {QByteArray(), noise, QByteArray("SQLite format 3\0", 16) + noise}) {
            write(run, bytes);
            for (const char* command : {"evaluate", "info"}) {
                const Outcome outcome = cli({QString::fromLatin1(command), run});
                QCOMPARE(outcome.code, 2);
                oneSentence(outcome);
            }
        }
    }

    void hostileCheckpointsAreOneSentence() {
        const QString file = path("hostile.safetensors");
        const QByteArray huge("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10);
        const QByteArray overlap = QByteArray("\x60\0\0\0\0\0\0\0", 8) +
                                   R"({"a":{"dtype":"F32","shape":[9],"data_offsets":[0,99999999]}})";
        for (const QByteArray& bytes : {QByteArray(), huge, overlap, QByteArray("\x80\x02" "cos\nsystem\nq\0.", 15)}) {
            write(file, bytes);
            const Outcome outcome = cli(words("trace --prompts 1,1,1 --image") << m_demo + QStringLiteral("/benchmark/MMVP Images/1.jpg")
                                                                              << QStringLiteral("--sam") << file
                                                                              << QStringLiteral("--out") << path("t.safetensors"));
            QCOMPARE(outcome.code, 2);
            oneSentence(outcome);
        }
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCli)
#include "tst_cli.moc"
