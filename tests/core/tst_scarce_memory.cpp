// SPDX-License-Identifier: GPL-3.0-or-later
// Memory runs out at every allocation of some size that a batch makes for a sample, one after another: the run ends, the
// sample says why, and the run that is continued equals one that had memory enough.
#include "core/io/run_hash.h"
#include "tests/support/faults.h"

#include <QTemporaryDir>
#include <QtTest>

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

void* allocate(std::size_t bytes) {
    Allocations& now = t_allocations;
    if (bytes >= kLeastBytes && now.isCounting && ++now.made == now.failing)
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

    explicit Counted(int samples) : run(folder.path().toStdString(), samples) { (void)run.open(); }
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
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestScarceMemory)
#include "tst_scarce_memory.moc"
