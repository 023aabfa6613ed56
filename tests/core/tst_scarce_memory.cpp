// SPDX-License-Identifier: GPL-3.0-or-later
// Memory runs out at every allocation of some size that a batch makes for a sample, one after another: the run ends, the
// sample says why, and the run that is continued equals one that had memory enough.
#include "core/io/run_hash.h"
#include "tests/support/faults.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <atomic>
#include <cstdlib>
#include <new>

namespace {

/// Pixels, masks, tensors and texts. Smaller blocks come from what malloc holds; nlohmann::json takes some in its destructor,
/// where nothing may fail.
constexpr std::size_t kLeastBytes = 1024;

/// Of this thread: allocations counted since a sample began, and the one that fails; 0 = none.
struct Allocations {
    bool isCounting = false;
    long made = 0;
    long failing = 0;
};
thread_local Allocations t_allocations;

/// Of all threads but the test's own: one in so many fails; 0 = none.
std::atomic<long> g_oneIn = 0;
std::atomic<long> g_made = 0;
thread_local bool t_isSpared = false;

bool failsBySharing() {
    const long oneIn = g_oneIn;
    return oneIn > 0 && !t_isSpared && ++g_made % oneIn == 0;
}

void* allocate(std::size_t bytes) {
    Allocations& now = t_allocations;
    if (bytes >= kLeastBytes && ((now.isCounting && ++now.made == now.failing) || failsBySharing()))
        throw std::bad_alloc();
    void* block = std::malloc(bytes > 0 ? bytes : 1);
    if (!block)
        throw std::bad_alloc();
    return block;
}

}  // namespace

void* operator new(std::size_t bytes) {
    return allocate(bytes);
}
void* operator new[](std::size_t bytes) {
    return allocate(bytes);
}
void operator delete(void* block) noexcept {
    std::free(block);
}
void operator delete[](void* block) noexcept {
    std::free(block);
}
void operator delete(void* block, std::size_t /*bytes*/) noexcept {
    std::free(block);
}
void operator delete[](void* block, std::size_t /*bytes*/) noexcept {
    std::free(block);
}

namespace groundscope {
namespace {

constexpr int kMostSamples = 400;

/// A batch of `samples` in a new folder, allocations counted while a sample is in work; `failing` gives, by the sample's id,
/// which one fails.
struct Counted {
    QTemporaryDir folder{test::quickPlace()};
    test::FaultyRun run;
    std::vector<long> made;

    /// Without overlap all of a sample's work is on one thread.
    explicit Counted(int samples) : run(folder.path().toStdString(), samples) {
        run.plan.overlaps = false;
        (void)run.open();
    }
    BatchReport go(const std::function<long(int id)>& failing) {
        Batch::Callbacks callbacks;
        callbacks.sampleStarted = [&failing](const std::string& id) { t_allocations = {true, 0, failing(std::stoi(id))}; };
        callbacks.sampleDone = [this](const SampleRun&, const BatchReport&) {
            t_allocations.isCounting = false;
            made.push_back(t_allocations.made);
        };
        return run.run(1, callbacks);
    }
    std::string results() {
        run.store.reset();
        return hashResults(run.file(), {}).value_or(std::string());
    }
};

}  // namespace

class TestScarceMemory : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyAllocationOfASampleMayFail() {
        Counted first(3);
        (void)first.go([](int) { return 0; });
        const long all = first.made.back();
        QVERIFY2(all > 10, std::to_string(all).c_str());
        const long step = all / kMostSamples + 1;
        const int samples = static_cast<int>(all / step);
        Counted scarce(samples);
        const BatchReport report = scarce.go([step](int id) { return id * step; });
        QVERIFY2(!report.error, report.error ? describe(*report.error).c_str() : "");
        QVERIFY(report.finished);
        QCOMPARE(report.done + report.failed, static_cast<std::size_t>(samples));
        QVERIFY2(report.failed > static_cast<std::size_t>(samples) / 2, std::to_string(report.failed).c_str());
        const auto summaries = scarce.run.store->summaries();
        for (const SampleSummary& summary : *summaries)
            if (summary.error)
                QVERIFY2(summary.error->code == ErrorCode::OutOfMemory && !summary.error->where.empty(),
                         (summary.id + ": " + describe(*summary.error)).c_str());
        QVERIFY(scarce.run.store->verify()->empty());
        const auto none = [](int) { return 0; };
        QCOMPARE(scarce.go(none).done, report.failed);
        Counted healthy(samples);
        QCOMPARE(healthy.go(none).done, static_cast<std::size_t>(samples));
        QCOMPARE(scarce.results(), healthy.results());
    }

    void memoryMayRunOutOnAnyThread_data() {
        QTest::addColumn<long>("oneIn");
        for (const long oneIn : {2L, 3L, 7L, 19L, 53L})
            QTest::addRow("one in %ld", oneIn) << oneIn;
    }
    void memoryMayRunOutOnAnyThread() {
        QFETCH(const long, oneIn);
        constexpr int kSamples = 40;
        Counted healthy(kSamples);
        QCOMPARE(healthy.run.run().done, std::size_t{kSamples});
        Counted scarce(kSamples);
        scarce.run.plan.overlaps = true;
        t_isSpared = true;
        g_made = 0;
        g_oneIn = oneIn;
        const BatchReport report = scarce.run.run(2);
        g_oneIn = 0;
        QVERIFY(report.finished);
        QVERIFY2(report.error || report.done + report.failed == kSamples, std::to_string(report.done).c_str());
        QVERIFY2(!report.error || report.error->code == ErrorCode::OutOfMemory, report.error ? describe(*report.error).c_str() : "");
        QVERIFY(scarce.run.store->verify()->empty());
        const BatchReport rest = scarce.run.run(2);
        QCOMPARE(rest.kept, report.done);
        QCOMPARE(rest.kept + rest.done, std::size_t{kSamples});
        QCOMPARE(scarce.results(), healthy.results());
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestScarceMemory)
#include "tst_scarce_memory.moc"
