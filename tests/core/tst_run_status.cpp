// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_status.h"

#include "tests/support/sharded_run.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

RunState stateOn(const std::string& host) {
    RunState state;
    state.host = host;
    state.process = 4711;
    state.startedUtc = "2026-01-01T00:00:00Z";
    state.updatedUtc = "2026-01-01T00:10:00Z";
    state.shard = {2, 3};
    state.whole = 10;
    state.total = 3;
    state.done = 1;
    state.failed = 1;
    state.secondsLeft = 12.5;
    state.inFlight = {{"8", "2026-01-01T00:10:00Z"}};
    return state;
}

}  // namespace

class TestRunStatus : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void countsWhatThePartIsToHold() {
        {
            const auto store = test::makeShard(at("a.gsrun"), {1, 2}, 9, test::shardRecord());
            SampleRun skipped = test::finishedForm("1");
            skipped.skipped = "no-expression";
            for (const SampleRun& run : {skipped, test::finishedForm("3"), test::failedForm("5"), test::unfinishedForm("7")})
                QVERIFY(store->put(run).has_value());
        }
        const auto status = statusOfRun(at("a.gsrun"));
        QVERIFY(status.has_value());
        QCOMPARE(status->activity, RunActivity::Idle);
        QCOMPARE(status->whole, std::size_t{9});
        QCOMPARE(status->total, std::size_t{5});
        QCOMPARE(status->complete, std::size_t{2});
        QCOMPARE(status->skipped, std::size_t{1});
        QCOMPARE(status->failed, std::size_t{1});
        QCOMPARE(status->unfinished, std::size_t{1});
        QCOMPARE(status->missing, std::size_t{1});
        QVERIFY(!status->isDone());
    }

    void partsWithoutAFileCountAsMissing() {
        test::writeShard(at("a.gsrun"), {1, 3}, 10);
        test::writeShard(at("c.gsrun"), {3, 3}, 10);
        const TotalStatus all = sumOf({*statusOfRun(at("a.gsrun")), *statusOfRun(at("c.gsrun"))});
        QVERIFY((all.absent == std::vector<Shard>{{2, 3}}));
        QCOMPARE(all.total, std::size_t{10});
        QCOMPARE(all.complete, std::size_t{7});
        QCOMPARE(all.missing, std::size_t{3});
        QVERIFY(!all.secondsLeft);
    }

    void theWriterIsSeenAndSoIsThatItWasKilled() {
        {
            const auto store = test::makeShard(at("a.gsrun"), {2, 3}, 10, test::shardRecord());
            QVERIFY(store->put(test::finishedForm("2")).has_value());
            QVERIFY(writeState(at("a.gsrun"), stateOn(hostName())).has_value());
            const auto running = statusOfRun(at("a.gsrun"));
            QCOMPARE(running->activity, RunActivity::Running);
            QCOMPARE(running->complete, std::size_t{1});
            QCOMPARE(running->inFlight(), std::size_t{1});
            QCOMPARE(running->secondsLeft().value(), 12.5);
            QCOMPARE(sumOf({*running}).secondsLeft.value(), 12.5);
        }
        const auto killed = statusOfRun(at("a.gsrun"));
        QCOMPARE(killed->activity, RunActivity::Interrupted);
        QCOMPARE(killed->state->inFlight.front().sampleId, std::string("8"));
        QCOMPARE(killed->inFlight(), std::size_t{0});
        QVERIFY(!killed->secondsLeft());
        removeState(at("a.gsrun"));
        QCOMPARE(statusOfRun(at("a.gsrun"))->activity, RunActivity::Idle);
    }

    void whatAnotherMachineWritesIsNotOpened() {
        const auto store = test::makeShard(at("a.gsrun"), {2, 3}, 10, test::shardRecord());
        QVERIFY(writeState(at("a.gsrun"), stateOn("elsewhere")).has_value());
        const auto status = statusOfRun(at("a.gsrun"));  // the file itself holds nothing yet
        QCOMPARE(status->complete, std::size_t{1});
        QCOMPARE(status->failed, std::size_t{1});
        QCOMPARE(status->missing, std::size_t{1});
        QVERIFY((status->shard == Shard{2, 3}));
    }

    void stateSurvivesItsFileAndDamageIsAnError() {
        RunState state = stateOn("h\"o\\st");
        QVERIFY(writeState(at("a.gsrun"), state).has_value());
        QVERIFY(**readState(at("a.gsrun")) == state);
        state.secondsLeft.reset();
        state.inFlight.clear();
        QVERIFY(writeState(at("a.gsrun"), state).has_value());
        QVERIFY(**readState(at("a.gsrun")) == state);
        QVERIFY(!readState(at("none.gsrun"))->has_value());
        for (const char* bad : {"", "[]", "{\"shard\": \"0/0\"}", "{\"total\": -1}", "{\"in_flight\": {}}", "{\"in_flight\": [3]}"}) {
            std::ofstream(stateFileOf(at("a.gsrun"))) << bad;
            const auto read = readState(at("a.gsrun"));
            QVERIFY2(!read.has_value(), bad);
            QCOMPARE(read.error().code, ErrorCode::Format);
        }
        test::writeShard(at("a.gsrun"), {}, 2);  // a damaged state hides no run
        QCOMPARE(statusOfRun(at("a.gsrun"))->complete, std::size_t{2});
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestRunStatus)
#include "tst_run_status.moc"
