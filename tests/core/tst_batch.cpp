// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batch.h"

#include "core/grounding/pipeline.h"
#include "tests/support/batch_fixture.h"

#include <QtTest>

#include <atomic>
#include <set>

namespace groundscope {

using namespace std::chrono_literals;
using test::BatchFixture;

class TestBatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void storesEverySampleOnceOverSeveralWorkers() {
        BatchFixture f(40, 3);
        for (const auto& state : f.states)
            state->delay = 2ms;
        std::set<std::string> told;
        std::atomic<bool> finished = false;
        Batch::Callbacks callbacks;
        callbacks.sampleDone = [&told](const SampleRun& run, const BatchReport&) { told.insert(run.sampleId); };
        callbacks.finished = [&finished](const BatchReport&) { finished = true; };
        const BatchReport report = f.run(callbacks);
        QVERIFY(finished);
        QVERIFY(report.finished && !report.stopped && !report.error);
        QCOMPARE(report.done, std::size_t{40});
        QCOMPARE(told.size(), std::size_t{40});
        QCOMPARE(f.store->summaries()->size(), std::size_t{40});
        QCOMPARE(f.answers(), 40);
        for (const auto& state : f.states)
            QVERIFY(state->answers > 0);
    }

    void aFailedSampleKeepsItsErrorAndTheRunGoesOn() {
        BatchFixture f(5);
        f.states.front()->failOnPromptWith = "cup 3.";
        const BatchReport report = f.run();
        QCOMPARE(report.done, std::size_t{4});
        QCOMPARE(report.failed, std::size_t{1});
        QCOMPARE(f.store->load("3")->error->code, ErrorCode::OutOfMemory);
        f.states.front()->failOnPromptWith.clear();
        const BatchReport again = f.run();
        QCOMPARE(again.kept, std::size_t{4});
        QCOMPARE(again.done, std::size_t{1});
        QVERIFY(!f.store->load("3")->error.has_value());
    }

    void stopKeepsWhatIsDoneAndTheNextBatchGoesOnFromThere() {
        BatchFixture f(30);
        f.states.front()->delay = 10ms;
        Batch::Callbacks callbacks;
        Batch* running = nullptr;
        callbacks.sampleDone = [&running](const SampleRun& run, const BatchReport&) {
            if (run.sampleId == "4")
                running->stop();
        };
        BatchReport report;
        {
            Batch batch(f.plan, *f.store, f.pointers(), callbacks);
            running = &batch;
            batch.start();
            report = batch.wait();
        }
        QVERIFY(report.stopped && report.finished);
        const std::size_t kept = f.store->summaries()->size();
        QVERIFY(kept >= 4 && kept < 30);
        const BatchReport rest = f.run();
        QCOMPARE(rest.kept + rest.done, std::size_t{30});
        QVERIFY(rest.kept >= 4);
        QCOMPARE(f.store->summaries()->size(), std::size_t{30});
        QCOMPARE(f.answers(), 30);
    }

    void destructionInTheMiddleEndsWithinASecond() {
        BatchFixture f(50, 2);
        for (const auto& state : f.states)
            state->delay = 5s;
        const auto start = std::chrono::steady_clock::now();
        {
            Batch batch(f.plan, *f.store, f.pointers(), {});
            batch.start();
            std::this_thread::sleep_for(20ms);
        }
        QVERIFY(std::chrono::steady_clock::now() - start < 1s);
    }

    void stageByStageNeedsOneModelAtATime() {
        BatchFixture f(6);
        f.plan.upTo = Stage::Maps;
        f.workers.clear();
        const auto state = std::make_shared<test::FakeState>();
        f.workers.push_back(std::make_unique<DeviceWorker>(
            [state](const Progress&) -> Result<Models> { return Models{std::make_unique<test::FakeMllm>(state), nullptr}; }));
        QCOMPARE(f.run().done, std::size_t{6});
        QCOMPARE(f.store->load("1")->filled, Stage::Maps);
        f.plan.upTo = Stage::Scores;
        f.workers.clear();
        f.workers.push_back(std::make_unique<DeviceWorker>(
            [state](const Progress&) -> Result<Models> { return Models{nullptr, std::make_unique<test::FakeSegmenter>(state)}; }));
        QCOMPARE(f.run().done, std::size_t{6});
        QCOMPARE(f.store->load("6")->filled, Stage::Scores);
        QCOMPARE(state->answers, 6);
    }

    void modelsThatCannotBeMadeEndTheBatchWithThatError() {
        BatchFixture f(3);
        f.workers.clear();
        f.workers.push_back(std::make_unique<DeviceWorker>([](const Progress&) -> Result<Models> {
            return Error{ErrorCode::NotFound, "There is no such folder.", "/models"};
        }));
        const BatchReport report = f.run();
        QCOMPARE(report.error->where, std::string("/models"));
        QCOMPARE(report.done, std::size_t{0});
        QVERIFY(f.store->summaries()->empty());
    }

    void aDeviceWithoutModelsIsLeftOutAndTheOthersDoItsWork() {
        BatchFixture f(12);
        f.workers.push_back(std::make_unique<DeviceWorker>(
            [](const Progress&) -> Result<Models> { return Error{ErrorCode::OutOfMemory, "No room.", "second"}; }));
        std::vector<std::size_t> retired;
        Batch::Callbacks callbacks;
        callbacks.workerRetired = [&retired](std::size_t worker, const Error& error) {
            retired.push_back(worker);
            QCOMPARE(error.where, std::string("second"));
        };
        const BatchReport report = f.run(callbacks);
        QVERIFY(!report.error);
        QCOMPARE(report.done, std::size_t{12});
        QCOMPARE(report.failed, std::size_t{0});
        QVERIFY(retired == std::vector<std::size_t>{1});
        QCOMPARE(f.answers(), 12);
    }

    void allDevicesWithoutModelsEndTheBatch() {
        BatchFixture f(5);
        f.workers.clear();
        for (int i = 0; i < 3; ++i)
            f.workers.push_back(std::make_unique<DeviceWorker>(
                [](const Progress&) -> Result<Models> { return Error{ErrorCode::OutOfMemory, "No room.", {}}; }));
        const BatchReport report = f.run();
        QVERIFY(report.finished);
        QCOMPARE(report.error->code, ErrorCode::OutOfMemory);
    }

    void aFailingDeviceIsRetiredAndItsSamplesGoOnElsewhere() {
        BatchFixture f(30, 2);
        f.states[0]->failOnPromptWith = "cup";  // whatever it is asked
        f.states[1]->delay = 3ms;
        std::vector<std::size_t> retired;
        std::multiset<std::string> left;
        Batch::Callbacks callbacks;
        callbacks.workerRetired = [&retired](std::size_t worker, const Error&) { retired.push_back(worker); };
        callbacks.sampleLeft = [&left](const std::string& id) { left.insert(id); };
        const BatchReport report = f.run(callbacks);
        QCOMPARE(report.done, std::size_t{30});
        QCOMPARE(report.failed, std::size_t{0});
        QVERIFY(retired == std::vector<std::size_t>{0});
        QCOMPARE(left.size(), std::size_t{kFailuresToRetire});
        QCOMPARE(f.states[1]->answers, 30);
        QCOMPARE(f.store->summaries()->size(), std::size_t{30});
    }

    void whatFailsOnTwoDevicesIsStoredAsFailed() {
        BatchFixture f(40, 2);
        for (const auto& state : f.states) {
            state->failOnPromptWith = "cup 1";  // 1, 10 to 19
            state->delay = 2ms;
        }
        const BatchReport report = f.run();
        QCOMPARE(report.done, std::size_t{29});
        QCOMPARE(report.failed, std::size_t{11});
        QVERIFY(f.store->load("14")->error.has_value());
        QVERIFY(!report.error && report.finished);
    }

    void theLastDeviceIsNeverRetired() {
        BatchFixture f(10);
        f.states[0]->failOnPromptWith = "cup";
        const BatchReport report = f.run();
        QCOMPARE(report.failed, std::size_t{10});
        QVERIFY(!report.error && report.finished);
    }

    void interactiveJobsGetInBetweenSamples() {
        BatchFixture f(20);
        f.states.front()->delay = 20ms;
        Batch batch(f.plan, *f.store, f.pointers(), {});
        batch.start();
        std::atomic<std::size_t> doneThen = 99;
        DeviceWorker::Job job;
        job.run = [&](Models&, const Progress&) -> Result<Done> {
            doneThen = batch.report().done;
            return Done{};
        };
        f.workers.front()->submit(std::move(job), DeviceWorker::Priority::Interactive);
        QCOMPARE(batch.wait().done, std::size_t{20});
        QVERIFY(doneThen < 5);
    }

    void timeLeftComesFromTheMeanSoFar() {
        BatchFixture f(10);
        f.states.front()->delay = 5ms;
        std::vector<double> left;
        Batch::Callbacks callbacks;
        callbacks.sampleDone = [&left](const SampleRun&, const BatchReport& report) {
            left.push_back(report.secondsLeft.value());
        };
        f.run(callbacks);
        QCOMPARE(left.size(), std::size_t{10});
        QVERIFY(left.front() > left[8]);
        QCOMPARE(left.back(), 0.0);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestBatch)
#include "tst_batch.moc"
