// SPDX-License-Identifier: GPL-3.0-or-later
// Every stage of a batch fails for every reason there is: the run ends, the failed sample says why and at which stage, the
// others are complete, and the run that is continued equals, byte for byte, one in which nothing failed.
#include "core/data/json.h"
#include "core/io/run_hash.h"
#include "tests/support/faults.h"

#include <c10/util/Exception.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

#include <array>
#include <csignal>
#include <fstream>
#include <new>
#include <stdexcept>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr int kSamples = 5;

struct Cause {
    const char* name;
    Result<Done> (*strike)();
    ErrorCode code;
    const char* says;
};
const std::array kCauses{
    Cause{"error", []() -> Result<Done> { return Error{ErrorCode::Internal, "The kernel gives up.", {}}; }, ErrorCode::Internal,
          "gives up"},
    Cause{"exception", []() -> Result<Done> { throw std::runtime_error("no such kernel"); }, ErrorCode::Internal, "no such kernel"},
    Cause{"LibTorch", []() -> Result<Done> { TORCH_CHECK(false, "sizes 3 and 4 do not fit"); }, ErrorCode::Internal, "sizes 3 and 4"},
    Cause{"LibTorch's memory", []() -> Result<Done> { TORCH_CHECK(false, "CUDA out of memory. Tried 2 GiB"); },
          ErrorCode::OutOfMemory, "Tried 2 GiB"},
    Cause{"memory", []() -> Result<Done> { throw std::bad_alloc(); }, ErrorCode::OutOfMemory, "not enough memory"},
    Cause{"no exception", []() -> Result<Done> { throw 42; }, ErrorCode::Internal, "does not say why"}};

struct Place {
    const char* name;
    Stage stage;
};
constexpr std::array kPlaces{Place{"answer", Stage::Answer},
                             Place{"Mllm::answer", Stage::Answer},
                             Place{"phrases", Stage::Phrases},
                             Place{"PhraseFinder::find", Stage::Phrases},
                             Place{"maps", Stage::Maps},
                             Place{"candidates", Stage::Candidates},
                             Place{"Segmenter::setImage", Stage::Candidates},
                             Place{"Segmenter::segment", Stage::Candidates},
                             Place{"selections", Stage::Selections},
                             Place{"Mllm::scoreText", Stage::Selections},
                             Place{"Mllm::scoreNext", Stage::Selections},
                             Place{"scores", Stage::Scores}};

/// A run in its own folder.
struct Case {
    QTemporaryDir folder{test::quickPlace()};
    test::FaultyRun run{folder.path().toStdString(), kSamples};
    explicit Case(const char* place = "", std::function<Result<Done>()> strike = {}) {
        run.fault->place = place;
        run.fault->strike = std::move(strike);
        (void)run.open();
    }
    [[nodiscard]] std::string results() {
        run.store.reset();
        return hashResults(run.file(), {}).value_or(std::string());
    }
};

/// What a picture turns into.
struct Harm {
    const char* name;
    void (*apply)(const fs::path& file);
    ErrorCode code;
};

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

void makeHuge(const fs::path& file) {
    QFile picture(QString::fromStdString(file.string()));
    (void)picture.open(QIODevice::ReadWrite);
    picture.seek(16);  // width and height of the PNG's header
    picture.write(QByteArray::fromHex("7fffffff7fffffff"));
}

const std::array kHarms{
    Harm{"missing", [](const fs::path& file) { fs::remove(file); }, ErrorCode::NotFound},
    Harm{"empty", [](const fs::path& file) { write(file, {}); }, ErrorCode::Format},
    Harm{"no picture", [](const fs::path& file) { write(file, "GIF of a kind"); }, ErrorCode::Format},
    Harm{"truncated", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) - 20); }, ErrorCode::Format},
    Harm{"huge", makeHuge, ErrorCode::Unsupported},
    Harm{"folder", [](const fs::path& file) { fs::remove(file), fs::create_directory(file); }, ErrorCode::Io}};

/// Two passes, each with one model, the harm done between them; for the choice a third.
struct Pass {
    Stage upTo;
    bool mllm;
    bool segmenter;
};
constexpr std::array kPasses{Pass{Stage::Maps, true, false}, Pass{Stage::Candidates, false, true}, Pass{Stage::Scores, true, false}};

}  // namespace

class TestFaults : public QObject {
    Q_OBJECT

    std::string m_healthy;  // results of a run in which nothing fails

    /// One sample, "3", failed as told; the file is whole.
    static void checkFailed(Case& one, const BatchReport& report, Stage stage, ErrorCode code, const std::string& says) {
        QVERIFY(report.finished && !report.error);
        QCOMPARE(report.done, std::size_t{kSamples - 1});
        QCOMPARE(report.failed, std::size_t{1});
        const auto summaries = one.run.store->summaries();
        for (const SampleSummary& summary : *summaries)
            QCOMPARE(summary.error.has_value(), summary.id == "3");
        const SampleRun failed = *one.run.store->load("3");
        QVERIFY(failed.error.has_value());
        QVERIFY2(failed.error->where.starts_with(nameOf(stage)), describe(*failed.error).c_str());
        QVERIFY2(describe(*failed.error).find(says) != std::string::npos, describe(*failed.error).c_str());
        QVERIFY2(failed.error->message.find('\n') == std::string::npos, failed.error->message.c_str());
        QCOMPARE(failed.error->code, code);
        QCOMPARE(static_cast<int>(failed.filled), static_cast<int>(stage) - 1);
        QVERIFY(one.run.store->verify()->empty());
    }
    /// The file opens, is finished by healthy models, and holds what it had held without the fault.
    /// @param inFlight  samples that may not have been stored yet, but the one at which it ended
    void checkResumes(Case& one, std::size_t kept = kSamples - 1, std::size_t inFlight = 0) {
        one.run.fault->place.clear();
        const auto opened = one.run.open();
        QVERIFY2(opened.has_value(), opened.has_value() ? "" : describe(opened.error()).c_str());
        const BatchReport rest = one.run.run();
        QVERIFY2(rest.kept <= kept && rest.kept + inFlight >= kept, std::to_string(rest.kept).c_str());
        QCOMPARE(rest.done, kSamples - rest.kept);
        QCOMPARE(one.results(), m_healthy);
    }

  private Q_SLOTS:
    void initTestCase() {
        Case healthy;
        QCOMPARE(healthy.run.run().done, std::size_t{kSamples});
        m_healthy = healthy.results();
        QVERIFY(!m_healthy.empty());
    }

    void whateverFailsFailsOneSample_data() {
        QTest::addColumn<Place>("place");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("workers");
        for (const Place& place : kPlaces)
            for (const Cause& cause : kCauses)
                for (const int workers : cause.code == ErrorCode::OutOfMemory ? std::vector{1, 2} : std::vector{1})
                    QTest::addRow("%s, %s, %d", place.name, cause.name, workers) << place << cause << workers;
    }
    void whateverFailsFailsOneSample() {
        QFETCH(const Place, place);
        QFETCH(const Cause, cause);
        QFETCH(const int, workers);
        Case one(place.name, cause.strike);
        checkFailed(one, one.run.run(workers), place.stage, cause.code, cause.says);
        checkResumes(one);
    }

    void aBadPictureFailsTheStageThatReadsIt_data() {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<std::size_t>("pass");
        for (const Harm& harm : kHarms)
            for (std::size_t pass = 0; pass < kPasses.size(); ++pass)
                QTest::addRow("%s, pass %zu", harm.name, pass + 1) << harm << pass;
    }
    void aBadPictureFailsTheStageThatReadsIt() {
        QFETCH(const Harm, harm);
        QFETCH(const std::size_t, pass);
        constexpr std::array kReads{Stage::Answer, Stage::Candidates, Stage::Selections};
        Case one;
        const fs::path picture = one.run.plan.benchmark->samples[2].imagePath;
        BatchReport report;
        for (std::size_t i = 0; i <= pass; ++i) {
            if (i == pass)
                harm.apply(picture);
            std::vector<std::unique_ptr<DeviceWorker>> workers;
            workers.push_back(one.run.worker(kPasses[i].mllm, kPasses[i].segmenter));
            report = one.run.run(std::move(workers), kPasses[i].upTo);
        }
        checkFailed(one, report, kReads[pass], harm.code, picture.string());
        fs::remove_all(picture);
        test::FaultyRun::paint(picture, 3);
        checkResumes(one, kPasses[pass].upTo == Stage::Scores ? kSamples - 1 : 0);
    }

    void aFullDiskEndsTheRunAndSaysSo_data() {
        QTest::addColumn<int>("workers");
        QTest::newRow("one worker") << 1;
        QTest::newRow("three workers") << 3;
    }
    void aFullDiskEndsTheRunAndSaysSo() {
        QFETCH(const int, workers);
        Case one;
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        Batch::Callbacks callbacks;
        callbacks.sampleDone = [&](const SampleRun&, const BatchReport& report) {
            const rlimit full{fs::file_size(one.run.file().string() + "-wal") + 100, before.rlim_max};
            if (report.done == 2)
                ::setrlimit(RLIMIT_FSIZE, &full);
        };
        const BatchReport report = one.run.run(workers, callbacks);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(report.finished && report.error);
        QCOMPARE(report.error->code, ErrorCode::Io);
        QVERIFY2(describe(*report.error).find(one.run.file().string()) != std::string::npos, describe(*report.error).c_str());
        QVERIFY2(report.error->message.find("stored before is safe") != std::string::npos, report.error->message.c_str());
        QCOMPARE(report.done, std::size_t{2});
        QCOMPARE(one.run.store->summaries()->size(), std::size_t{2});
        checkResumes(one, 2);
    }

    void aKilledProcessLosesTheSamplesInFlightAlone_data() {
        QTest::addColumn<QString>("place");
        for (const Place& place : kPlaces)
            QTest::newRow(place.name) << QString::fromLatin1(place.name);
    }
    void aKilledProcessLosesTheSamplesInFlightAlone() {
        QFETCH(const QString, place);
        Case one;
        one.run.store.reset();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), one.folder.path(), place});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        checkResumes(one, 2, 1);  // the second may be on its way to the disk
    }

    void aKilledChunkerFailsItsSampleAndIsStartedAgain() {
        const auto finder = [](const char* when) {
            return *makePhraseFinder(std::string("sh -c \"i=0; while read line; do i=$((i+1)); ") + when +
                                     " && kill -9 $$; printf '{\\042chunks\\042: [{\\042start\\042: 2, \\042end\\042: 5}]}\\n'; done\"");
        };
        Case healthy;
        healthy.run.plan.phrases = finder("false");
        QCOMPARE(healthy.run.run().done, std::size_t{kSamples});
        Case one;
        one.run.plan.phrases = finder("test $i = 3");
        checkFailed(one, one.run.run(), Stage::Phrases, ErrorCode::Io, "chunker");
        one.run.plan.phrases = finder("false");
        QCOMPARE(one.run.run().done, std::size_t{1});
        QCOMPARE(one.results(), healthy.results());
    }

    void aWorkerWhoseModelsThrowIsLeftOut_data() {
        QTest::addColumn<Cause>("cause");
        for (const Cause& cause : kCauses)
            QTest::newRow(cause.name) << cause;
    }
    void aWorkerWhoseModelsThrowIsLeftOut() {
        QFETCH(const Cause, cause);
        Case one;
        const auto broken = [&cause] {
            return std::make_unique<DeviceWorker>([&cause](const Progress&) -> Result<Models> {
                GS_CHECK(cause.strike());
                return Models{};
            });
        };
        std::vector<std::unique_ptr<DeviceWorker>> alone;
        alone.push_back(broken());
        const BatchReport none = one.run.run(std::move(alone));
        QVERIFY(none.finished && none.error);
        QVERIFY2(none.error->message.find(cause.says) != std::string::npos, none.error->message.c_str());
        std::vector<std::unique_ptr<DeviceWorker>> both;
        both.push_back(broken());
        both.push_back(one.run.worker());
        const BatchReport report = one.run.run(std::move(both));
        QVERIFY(!report.error);
        QCOMPARE(report.done, std::size_t{kSamples});
        QCOMPARE(one.results(), m_healthy);
    }
};

/// The process that is killed: a batch in which `place` ends everything.
int dieAt(const std::string& folder, const std::string& place) {
    test::FaultyRun run(folder, kSamples);
    run.fault->place = place;
    run.fault->strike = []() -> Result<Done> {
        ::kill(::getpid(), SIGKILL);
        return Done{};
    };
    if (!run.open().has_value())
        return 2;
    (void)run.run();
    return 1;
}

}  // namespace groundscope

int main(int argc, char** argv) {
    if (argc == 4 && std::string(argv[1]) == "--die")
        return groundscope::dieAt(argv[2], argv[3]);
    QCoreApplication application(argc, argv);
    groundscope::TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
