// SPDX-License-Identifier: GPL-3.0-or-later
// What happens beside the models: samples are read ahead, and stored behind.
#include "core/io/run_hash.h"
#include "core/run/look_ahead.h"
#include "core/run/write_behind.h"
#include "tests/support/batch_fixture.h"

#include <SQLiteCpp/Database.h>

#include <QSemaphore>
#include <QtTest>

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <atomic>
#include <stdexcept>

namespace groundscope {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using test::BatchFixture;

namespace {

constexpr int kLong = 20'000;  // milliseconds; only a test that fails waits for it

/// Tells when a file is opened.
class Watch {
  public:
    explicit Watch(const fs::path& file) : m_number(::inotify_init1(IN_CLOEXEC)) {
        ::inotify_add_watch(m_number, file.c_str(), IN_OPEN);
    }
    ~Watch() { ::close(m_number); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    [[nodiscard]] bool isOpened(int milliseconds) const {
        pollfd what{m_number, POLLIN, 0};
        return ::poll(&what, 1, milliseconds) > 0;
    }

  private:
    int m_number;
};

SampleRun formOf(const std::string& id) {
    SampleRun form;
    form.sampleId = id;
    return form;
}

/// Pictures of their own for the samples.
void spreadPictures(BatchFixture& f) {
    Benchmark benchmark = *f.plan.benchmark;
    for (Sample& sample : benchmark.samples) {
        const fs::path own = sample.imagePath.parent_path() / (sample.id + ".png");
        fs::copy_file(sample.imagePath, own);
        sample.imagePath = own;
    }
    f.plan.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
}

}  // namespace

class TestOverlap : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_picture;
    static constexpr LookAhead::Limits kTwo{2, 1 << 20};

  private Q_SLOTS:
    void initTestCase() {
        m_picture = fs::path(m_folder.path().toStdString()) / "picture.png";
        const RgbImage image{12, 8, std::vector<std::uint8_t>(12 * 8 * 3, 77)};
        QVERIFY(savePng(m_picture, image.view()).has_value());
    }

    void whatIsExpectedIsReadMeanwhile() {
        QSemaphore begun;
        std::atomic<bool> elsewhere = false;
        LookAhead ahead(
            [&, test = std::this_thread::get_id()](std::size_t index) {
                elsewhere = std::this_thread::get_id() != test;
                begun.release();
                return formOf(std::to_string(index));
            },
            kTwo);
        ahead.expect({7, m_picture});
        QVERIFY(begun.tryAcquire(1, kLong));
        const SampleStart start = ahead.take(7);
        QVERIFY(elsewhere);
        QCOMPARE(start.form.sampleId, std::string("7"));
        QCOMPARE(start.picture, *loadRgb(m_picture));
        QVERIFY(ahead.take(7).picture.pixels.empty());  // given once
    }

    void nobodyWaitsForWhatHasNotBegun() {
        QSemaphore begun;
        QSemaphore goOn;
        LookAhead ahead(
            [&](std::size_t index) {
                if (index == 1) {
                    begun.release();
                    goOn.tryAcquire(1, kLong);
                }
                return formOf(std::to_string(index));
            },
            kTwo);
        ahead.expect({1, m_picture});
        ahead.expect({2, m_picture});
        QVERIFY(begun.tryAcquire(1, kLong));
        QCOMPARE(ahead.take(2).form.sampleId, std::string("2"));  // while 1 is being read
        goOn.release();
        QVERIFY(!ahead.take(1).picture.pixels.empty());
    }

    void picturesThatDoNotFitAreLeftToTheLine() {
        QSemaphore read;
        const auto load = [&](std::size_t index) {
            read.release();
            return formOf(std::to_string(index));
        };
        LookAhead ahead(load, {3, 2 * 12 * 8 * 3});
        for (const std::size_t index : {1U, 2U, 3U, 4U})
            ahead.expect({index, m_picture});
        QVERIFY(read.tryAcquire(3, kLong));
        QVERIFY(ahead.take(3).picture.pixels.empty());  // no room beside the first two
        QVERIFY(!ahead.take(1).picture.pixels.empty());
        QVERIFY(!ahead.take(2).picture.pixels.empty());
        QVERIFY(ahead.take(4).picture.pixels.empty());  // one too many
        QVERIFY(!read.tryAcquire(2));                   // read by whoever took it
        ahead.expect({5, m_picture});                   // room again
        QVERIFY(read.tryAcquire(2, kLong));
        QVERIFY(!ahead.take(5).picture.pixels.empty());
    }

    void whatCannotBeReadIsLeftToTheLine() {
        QSemaphore begun;
        std::atomic<int> calls = 0;
        LookAhead ahead(
            [&](std::size_t index) {
                begun.release();
                if (index == 2 && ++calls == 1)
                    throw std::runtime_error("no");
                return formOf(std::to_string(index));
            },
            kTwo);
        ahead.expect({1, m_picture.parent_path() / "absent.png"});
        ahead.expect({2, m_picture});
        QVERIFY(begun.tryAcquire(2, kLong));
        QVERIFY(ahead.take(1).picture.pixels.empty());
        QCOMPARE(ahead.take(2).form.sampleId, std::string("2"));
        QCOMPARE(calls.load(), 2);
    }

    void formsAreStoredInOrderAndToldOnceTheyAre() {
        BatchFixture f(0);
        std::vector<std::string> told;
        {
            WriteBehind writer([&](SampleRun& run) { return f.store->put(run); }, 3);
            for (int i = 0; i < 20; ++i)
                writer.put(formOf(std::to_string(i)), [&](const SampleRun& run, const Result<Done>& stored) {
                    QVERIFY(stored.has_value() && f.store->load(run.sampleId).has_value());
                    told.push_back(run.sampleId);
                });
        }  // stores what waits
        QCOMPARE(told.size(), std::size_t{20});
        const std::vector<SampleSummary> summaries = *f.store->summaries();
        for (std::size_t i = 0; i < 20; ++i) {
            QCOMPARE(told[i], std::to_string(i));
            QCOMPARE(summaries[i].id, std::to_string(i));
        }
    }

    void onlySoManyFormsWait() {
        BatchFixture f(0);
        QSemaphore goOn;
        std::atomic<bool> isThirdIn = false;
        WriteBehind writer([&](SampleRun& run) { return f.store->put(run); }, 2);
        const auto waits = [&](const SampleRun&, const Result<Done>&) { goOn.tryAcquire(1, kLong); };
        writer.put(formOf("1"), waits);
        writer.put(formOf("2"), waits);
        std::jthread third([&] {
            writer.put(formOf("3"), waits);
            isThirdIn = true;
        });
        QVERIFY(!isThirdIn);
        goOn.release(3);
        third.join();
        QVERIFY(isThirdIn);
    }

    void theNextPictureIsReadWhileTheModelAnswers() {
        for (const bool overlaps : {true, false}) {
            BatchFixture f(2);
            spreadPictures(f);
            f.plan.overlaps = overlaps;
            const Watch watch(f.plan.benchmark->samples[1].imagePath);
            bool isRead = false;
            f.states[0]->whileAnswering = [&](const std::string& prompt) {
                if (prompt.find("cup 1.") != std::string::npos)
                    isRead = watch.isOpened(overlaps ? kLong : 0);
            };
            QCOMPARE(f.run().done, std::size_t{2});
            QCOMPARE(isRead, overlaps);
        }
    }

    void formsAreStoredWhileTheNextSampleRuns() {
        BatchFixture f(2);
        spreadPictures(f);
        SQLite::Database other(f.store->file().string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");  // nobody else can write
        const Watch watch(f.plan.benchmark->samples[1].imagePath);
        std::size_t stored = 9;
        bool isAhead = false;
        f.states[0]->whileAnswering = [&](const std::string& prompt) {
            if (prompt.find("cup 2.") == std::string::npos) {
                isAhead = watch.isOpened(kLong);  // its form has been looked for: nobody reads while the store waits
                return;
            }
            stored = RunStore::open(f.store->file(), RunStore::Access::ReadOnly).value()->summaries()->size();
            other.exec("COMMIT");
        };
        std::vector<std::string> told;
        Batch::Callbacks callbacks;
        callbacks.sampleDone = [&](const SampleRun& run, const BatchReport&) { told.push_back(run.sampleId); };
        const BatchReport report = f.run(callbacks);
        QVERIFY(!report.error);
        QVERIFY(isAhead);
        QCOMPARE(stored, std::size_t{0});
        QVERIFY((told == std::vector<std::string>{"1", "2"}));
    }

    void nothingIsToldAsDoneThatIsNotStored() {
        BatchFixture f(12, 2);
        int stored = 0;
        Batch::Callbacks callbacks;
        callbacks.sampleDone = [&](const SampleRun& run, const BatchReport& report) {
            const auto form = f.store->load(run.sampleId);
            stored += form.has_value() && form->filled == Stage::Scores && report.done <= f.store->summaries()->size();
        };
        f.run(callbacks);
        QCOMPARE(stored, 12);
    }

    void aStoreThatCannotBeWrittenEndsTheBatch() {
        BatchFixture f(40);
        f.store = nullptr;
        f.store = RunStore::open(fs::path(f.folder.path().toStdString()) / "r.gsrun", RunStore::Access::ReadOnly).value();
        int told = 0;
        Batch::Callbacks callbacks;
        callbacks.sampleDone = [&](const SampleRun&, const BatchReport&) { ++told; };
        const BatchReport report = f.run(callbacks);
        QCOMPARE(report.error->code, ErrorCode::Io);
        QVERIFY(report.finished);
        QCOMPARE(told, 0);
        QCOMPARE(report.done, std::size_t{0});
        QVERIFY2(f.answers() < 10, "the batch did not end");
    }

    void aBrokenPictureIsToldAtItsOwnSample() {
        BatchFixture f(4);
        spreadPictures(f);
        QFile broken(QString::fromStdString(f.plan.benchmark->samples[2].imagePath.string()));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a picture") > 0);
        broken.close();
        const BatchReport report = f.run();
        QCOMPARE(report.done, std::size_t{3});
        QCOMPARE(report.failed, std::size_t{1});
        QCOMPARE(f.store->load("3")->error->code, ErrorCode::Format);
        QVERIFY(f.store->load("3")->error->where.ends_with("3.png"));
    }

    void resultsAreTheSameWithAndWithout() {
        std::vector<std::string> hashes;
        for (const auto& [overlaps, workers] : {std::pair(false, 1), std::pair(true, 1), std::pair(true, 3)}) {
            BatchFixture f(15, workers);
            f.plan.overlaps = overlaps;
            QCOMPARE(f.run().done, std::size_t{15});
            if (workers == 1)
                for (std::size_t i = 0; i < 15; ++i)
                    QCOMPARE((*f.store->summaries())[i].id, std::to_string(i + 1));
            const fs::path file = f.store->file();
            f.store = nullptr;
            hashes.push_back(*hashResults(file, {}));
        }
        QCOMPARE(hashes[1], hashes[0]);
        QCOMPARE(hashes[2], hashes[0]);
    }

    void aBatchThatIsStoppedDropsWhatWasReadAhead() {
        BatchFixture f(50, 2);
        for (const auto& state : f.states)
            state->delay = 5s;
        Batch batch(f.plan, *f.store, f.pointers(), {});
        batch.start();
        batch.stop();
        const BatchReport report = batch.wait();
        QVERIFY(report.stopped && report.finished);
        QCOMPARE(f.answers(), 0);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestOverlap)
#include "tst_overlap.moc"
