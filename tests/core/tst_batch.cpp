// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batch.h"

#include "core/grounding/pipeline.h"
#include "core/io/image.h"
#include "tests/support/fake_models.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <set>

namespace groundscope {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct Fixture {
    QTemporaryDir folder;
    std::vector<std::shared_ptr<test::FakeState>> states;
    std::vector<std::unique_ptr<DeviceWorker>> workers;
    BatchPlan plan;
    std::shared_ptr<RunStore> store;

    explicit Fixture(int samples, int workerCount = 1) {
        const fs::path root = folder.path().toStdString();
        const RgbImage image{12, 8, std::vector<std::uint8_t>(12 * 8 * 3, 77)};
        (void)savePng(root / "one.png", image.view());
        Benchmark benchmark;
        for (int i = 0; i < samples; ++i) {
            Sample sample;
            sample.id = std::to_string(i + 1);
            sample.imagePath = root / "one.png";
            sample.expression = sample.rawExpression = "the cup " + sample.id + ".";
            sample.target = TargetState::Absent;
            benchmark.samples.push_back(sample);
            plan.samples.push_back(static_cast<std::size_t>(i));
        }
        plan.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
        plan.phrases = std::make_shared<test::FakePhrases>();
        for (int i = 0; i < workerCount; ++i)
            addWorker();
        RunRecord record;
        store = *RunStore::create(root / "r.gsrun", record, {});
    }
    void addWorker() {
        states.push_back(std::make_shared<test::FakeState>());
        workers.push_back(std::make_unique<DeviceWorker>([state = states.back()](const Progress&) -> Result<Models> {
            return Models{std::make_unique<test::FakeMllm>(state), std::make_unique<test::FakeSegmenter>(state)};
        }));
    }
    std::vector<DeviceWorker*> pointers() const {
        std::vector<DeviceWorker*> list;
        for (const auto& worker : workers)
            list.push_back(worker.get());
        return list;
    }
    BatchReport run(Batch::Callbacks callbacks = {}) {
        Batch batch(plan, *store, pointers(), std::move(callbacks));
        batch.start();
        return batch.wait();
    }
    int answers() const {
        int sum = 0;
        for (const auto& state : states)
            sum += state->answers;
        return sum;
    }
};

}  // namespace

class TestBatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void storesEverySampleOnceOverSeveralWorkers() {
        Fixture f(40, 3);
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
        Fixture f(5);
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
        Fixture f(30);
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
        Fixture f(50, 2);
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
        Fixture f(6);
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
        Fixture f(3);
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
        Fixture f(12);
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
        Fixture f(5);
        f.workers.clear();
        for (int i = 0; i < 3; ++i)
            f.workers.push_back(std::make_unique<DeviceWorker>(
                [](const Progress&) -> Result<Models> { return Error{ErrorCode::OutOfMemory, "No room.", {}}; }));
        const BatchReport report = f.run();
        QVERIFY(report.finished);
        QCOMPARE(report.error->code, ErrorCode::OutOfMemory);
    }

    void aFailingDeviceIsRetiredAndItsSamplesGoOnElsewhere() {
        Fixture f(30, 2);
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
        Fixture f(40, 2);
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
        Fixture f(10);
        f.states[0]->failOnPromptWith = "cup";
        const BatchReport report = f.run();
        QCOMPARE(report.failed, std::size_t{10});
        QVERIFY(!report.error && report.finished);
    }

    void interactiveJobsGetInBetweenSamples() {
        Fixture f(20);
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
        Fixture f(10);
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
