// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/inference_controller.h"
#include "core/io/run_plan.h"
#include "tests/app/app_support.h"
#include "tests/app/paced_models.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace groundscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;
constexpr int kCancelMs = 1000;

class TestInferenceController : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void runsOneSample();
    void streamsTheAnswerAndReportsAtMostTwentyTimesASecond();
    void runsAllAndStoresEverySample();
    void oneSampleGoesBeforeTheRest();
    void aPausedRunGoesOnWhereItWas();
    void aSecondRunWaitsForTheFirst();
    void aWaitingRunCanBeCancelled();
    void modelsInTurnsGoStageByStage();
    void aSmallerPlanIsTold();
    void cancelIsIdleWithinASecond();
    void cancelWhileLoadingIsIdleAtOnce();
    void cancelKeepsWhatAnEarlierRunFound();
    void resultsOfReplacedModelsAreDropped();
    void loadErrorIsToldAndTheNextRunTriesAgain();
    void outOfMemoryStaysWithItsSample();
    void theSameRunIsContinued();
    void modelsAreMadeOffTheGuiThread();
    void destroyingInMidJobIsQuick();

  private:
    RunRequest request(std::vector<std::size_t> samples, bool again = false) const;
    void start(const fake::Behaviour& behaviour);
    bool waitForIdle();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Benchmark> m_benchmark;
    std::unique_ptr<InferenceController> m_controller;
    std::shared_ptr<RunStore> m_store;
    QList<std::shared_ptr<const SampleRun>> m_stored;
    QStringList m_order;
    QList<Error> m_failures;
    QStringList m_partial;
};

void TestInferenceController::initTestCase() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(m_folder->filePath(u"bench"_s), 6);
    m_benchmark = test::readBenchmarkAt(m_folder->filePath(u"bench"_s));
    QCOMPARE(m_benchmark->samples.size(), std::size_t{6});
}

void TestInferenceController::init() {
    m_store.reset();
    m_stored.clear();
    m_order.clear();
    m_failures.clear();
    m_partial.clear();
}

void TestInferenceController::cleanup() {
    m_controller.reset();
}

void TestInferenceController::start(const fake::Behaviour& behaviour) {
    m_controller = std::make_unique<InferenceController>();
    connect(m_controller.get(), &InferenceController::runPrepared, this,
            [this](const PreparedRun& prepared) { m_store = prepared.store; });
    connect(m_controller.get(), &InferenceController::sampleChanged, this,
            [this](const std::shared_ptr<const SampleRun>& run, bool stored) {
                if (stored) {
                    m_stored.append(run);
                    m_order.append(toQString(run->sampleId));
                }
            });
    connect(m_controller.get(), &InferenceController::partialAnswer, this,
            [this](const QString&, const QString& text) { m_partial.append(text); });
    connect(m_controller.get(), &InferenceController::failed, this,
            [this](const Error& error) { m_failures.append(error); });
    m_controller->setModels(fake::models(behaviour));
}

RunRequest TestInferenceController::request(std::vector<std::size_t> samples, bool again) const {
    RunRequest request;
    request.benchmark = m_benchmark;
    request.samples = std::move(samples);
    request.again = again;
    request.target.open = m_store;
    request.target.folder = toPath(m_folder->filePath(u"runs"_s));
    return request;
}

bool TestInferenceController::waitForIdle() {
    return QTest::qWaitFor([this] { return !m_controller->isBusy(); }, kPatienceMs);
}

void TestInferenceController::runsOneSample() {
    start({});
    m_controller->run(request({1}));
    QVERIFY(m_controller->isBusy());
    QVERIFY(waitForIdle());
    QVERIFY(m_failures.isEmpty());
    QCOMPARE(m_stored.size(), 1);
    const SampleRun& run = *m_stored.front();
    QVERIFY2(!run.error, run.error ? describe(*run.error).c_str() : "");
    QCOMPARE(run.sampleId, std::string("2"));
    QCOMPARE(run.filled, Stage::Scores);
    QVERIFY(run.phrases.size() >= 3);
    QCOMPARE(run.candidates.size(), 3 * run.maps.size());
    QVERIFY(*m_store->load("2") == run);
    QCOMPARE(m_controller->mllm()->ref.name, std::string("fake-mllm"));
}

void TestInferenceController::streamsTheAnswerAndReportsAtMostTwentyTimesASecond() {
    fake::Behaviour slow;
    slow.answer = "one two three four five six seven eight nine ten eleven twelve thirteen a leaf";
    slow.tokenTime = 10ms;
    start(slow);
    int reports = 0;
    connect(m_controller.get(), &InferenceController::statusChanged, this, [&] { ++reports; });
    QElapsedTimer timer;
    timer.start();
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    QVERIFY(!m_partial.isEmpty());
    QVERIFY(m_partial.back().startsWith(u"one two"));
    QVERIFY(m_partial.size() <= timer.elapsed() / 50 + 1);
    QVERIFY(reports <= timer.elapsed() / 50 * 2 + 12);  // both kinds, and the changes of phase
}

void TestInferenceController::runsAllAndStoresEverySample() {
    start({});
    QSignalSpy finished(m_controller.get(), &InferenceController::batchFinished);
    m_controller->run(request({0, 1, 2, 3, 4, 5}));
    QVERIFY(waitForIdle());
    QCOMPARE(finished.size(), 1);
    const auto report = finished.front().front().value<BatchReport>();
    QCOMPARE(report.done, std::size_t{6});
    QCOMPARE(report.failed, std::size_t{0});
    QCOMPARE(m_stored.size(), 6);
    QCOMPARE(m_store->summaries()->size(), std::size_t{6});
    const auto plan = readPlan(*m_store);
    QVERIFY(plan && *plan && (*plan)->shard.isWhole());
    QVERIFY(((*plan)->samples == std::vector<std::string>{"1", "2", "3", "4", "5", "6"}));
}

void TestInferenceController::oneSampleGoesBeforeTheRest() {
    fake::Behaviour slow;
    slow.tokenTime = 10ms;
    start(slow);
    m_controller->run(request({0, 1, 2, 3, 4}));
    QVERIFY(QTest::qWaitFor([this] { return m_controller->isBatchRunning(); }, kPatienceMs));
    m_controller->run(request({5}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_order.size(), 6);
    QVERIFY2(m_order.indexOf(u"6"_s) <= 2, qPrintable(m_order.join(u' ')));
}

void TestInferenceController::aPausedRunGoesOnWhereItWas() {
    fake::Behaviour slow;
    slow.tokenTime = 5ms;
    start(slow);
    m_controller->run(request({0, 1, 2, 3, 4, 5}));
    QVERIFY(QTest::qWaitFor([this] { return m_stored.size() >= 2; }, kPatienceMs));
    m_controller->pause();
    QVERIFY(QTest::qWaitFor([this] { return m_controller->isPaused(); }, kCancelMs));
    QCOMPARE(m_controller->status().phase, InferenceStatus::Phase::Paused);
    QVERIFY(m_controller->isBusy() && m_controller->isBatchRunning());
    QCOMPARE(m_controller->jobs().all().back().state, RunJob::State::Paused);
    const auto before = m_stored.size();
    QTest::qWait(60);
    QCOMPARE(m_stored.size(), before);  // nothing goes on
    m_controller->resume();
    QVERIFY(!m_controller->isPaused());
    QVERIFY(waitForIdle());
    QCOMPARE(m_controller->jobs().all().back().state, RunJob::State::Done);
    for (const Sample& sample : m_benchmark->samples) {
        const auto run = m_store->load(sample.id);
        QVERIFY(run && run->filled == Stage::Scores && !run->error);
    }
    QCOMPARE(QSet<QString>(m_order.begin(), m_order.end()).size(), 6);
}

void TestInferenceController::aSecondRunWaitsForTheFirst() {
    start({});
    m_controller->run(request({0, 1, 2}));
    m_controller->run(request({3, 4, 5}));
    QCOMPARE(m_controller->jobs().all().size(), std::size_t{2});
    int finished = 0;
    connect(m_controller.get(), &InferenceController::batchFinished, this, [&] { ++finished; });
    QVERIFY(waitForIdle());
    QCOMPARE(finished, 2);
    QCOMPARE(m_order, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
    for (const RunJob& job : m_controller->jobs().all())
        QCOMPARE(job.state, RunJob::State::Done);
}

void TestInferenceController::aWaitingRunCanBeCancelled() {
    fake::Behaviour slow;
    slow.tokenTime = 5ms;
    start(slow);
    m_controller->run(request({0, 1}));
    QVERIFY(QTest::qWaitFor([this] { return m_controller->isBatchRunning(); }, kPatienceMs));
    m_controller->run(request({2, 3}));
    const quint64 second = m_controller->jobs().all().back().id;
    QCOMPARE(m_controller->jobs().find(second)->state, RunJob::State::Waiting);
    m_controller->cancelJob(second);
    QCOMPARE(m_controller->jobs().find(second)->state, RunJob::State::Stopped);
    QVERIFY(waitForIdle());
    QCOMPARE(m_order, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(m_controller->jobs().all().front().state, RunJob::State::Done);
}

void TestInferenceController::modelsInTurnsGoStageByStage() {
    start({});
    m_controller->setModels([](const Progress& progress) -> Result<Models> {
        GS_TRY(Models models, fake::models({})(progress));
        models.takeTurns = true;
        return models;
    });
    m_controller->run(request({0, 1, 2}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_stored.size(), 9);  // three times each: maps, masks, scores
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_stored[i]->filled, Stage::Maps);
        QCOMPARE(m_stored[i + 3]->filled, Stage::Candidates);
        QCOMPARE(m_stored[i + 6]->filled, Stage::Scores);
    }
    QCOMPARE(m_controller->jobs().all().size(), std::size_t{1});
    QCOMPARE(m_controller->jobs().all().back().state, RunJob::State::Done);
}

void TestInferenceController::aSmallerPlanIsTold() {
    start({});
    m_controller->setModels([](const Progress& progress) -> Result<Models> {
        GS_TRY(Models models, fake::models({})(progress));
        models.smaller = SmallerPlan{{"cpu", "auto", true}, 2000, 1000};
        return models;
    });
    QVERIFY(!m_controller->smallerPlan());
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    QVERIFY(m_controller->smallerPlan());
    QCOMPARE(m_controller->smallerPlan()->plan.device, std::string("cpu"));
    m_controller->setModels(fake::models({}));
    QVERIFY(!m_controller->smallerPlan());
}

void TestInferenceController::cancelIsIdleWithinASecond() {
    fake::Behaviour slow;
    slow.tokenTime = 300ms;
    start(slow);
    m_controller->run(request({0, 1, 2, 3, 4, 5}));
    QVERIFY(QTest::qWaitFor([this] { return !m_partial.isEmpty() || m_controller->isBatchRunning(); }, kPatienceMs));
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    m_controller->cancel();
    QCOMPARE(m_controller->status().phase, InferenceStatus::Phase::Cancelling);
    QVERIFY(waitForIdle());
    QVERIFY2(timer.elapsed() < kCancelMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_failures.isEmpty());  // cancelling is no error
    QCOMPARE(m_controller->status().phase, InferenceStatus::Phase::Idle);
}

void TestInferenceController::cancelWhileLoadingIsIdleAtOnce() {
    fake::Behaviour slow;
    slow.loadTime = 3s;
    start(slow);
    m_controller->run(request({0}));
    QCOMPARE(m_controller->status().phase, InferenceStatus::Phase::LoadingModels);
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    m_controller->cancel();
    QVERIFY(!m_controller->isBusy());
    QVERIFY(timer.elapsed() < 100);
    QTest::qWait(200);
    QVERIFY(m_failures.isEmpty());
    QVERIFY(m_stored.isEmpty());
}

void TestInferenceController::cancelKeepsWhatAnEarlierRunFound() {
    fake::Behaviour slow;
    slow.tokenTime = 20ms;
    start(slow);
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    const SampleRun before = *m_store->load("1");
    QCOMPARE(before.filled, Stage::Scores);
    m_partial.clear();
    m_controller->run(request({0}, true));
    QVERIFY(QTest::qWaitFor([this] { return !m_partial.isEmpty(); }, kPatienceMs));
    m_controller->cancel();
    QVERIFY(waitForIdle());
    QVERIFY(*m_store->load("1") == before);
    QVERIFY(*m_stored.back() == before);
}

void TestInferenceController::resultsOfReplacedModelsAreDropped() {
    fake::Behaviour slow;
    slow.tokenTime = 50ms;
    start(slow);
    m_controller->run(request({0}));
    QVERIFY(QTest::qWaitFor([this] { return !m_partial.isEmpty(); }, kPatienceMs));
    m_controller->setModels(fake::models({}));
    QVERIFY(!m_controller->isBusy());
    const auto partial = m_partial.size();
    QTest::qWait(400);
    QVERIFY(m_stored.isEmpty());
    QCOMPARE(m_partial.size(), partial);
    m_store.reset();
    m_controller->run(request({1}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_order, QStringList{u"2"_s});
}

void TestInferenceController::loadErrorIsToldAndTheNextRunTriesAgain() {
    fake::Behaviour broken;
    broken.loadError = Error{ErrorCode::OutOfMemory, "The weights need 14 GB, 2 GB are free.", "model.safetensors"};
    start(broken);
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.front(), *broken.loadError);
    QCOMPARE(m_controller->loadError(), broken.loadError);
    QVERIFY(!m_controller->areModelsLoaded());
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_failures.size(), 2);
}

void TestInferenceController::outOfMemoryStaysWithItsSample() {
    fake::Behaviour broken;
    broken.segmentError = Error{ErrorCode::OutOfMemory, "No memory for the masks.", {}};
    start(broken);
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_stored.size(), 1);
    QVERIFY(m_stored.front()->error);
    QCOMPARE(m_stored.front()->error->code, ErrorCode::OutOfMemory);
    QCOMPARE(m_stored.front()->filled, Stage::Maps);  // what was found is kept
    QVERIFY(m_store->load("1")->error);
    QVERIFY(m_failures.isEmpty());
}

void TestInferenceController::theSameRunIsContinued() {
    start({});
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    const auto file = m_store->file();
    m_controller->run(request({1}));
    QVERIFY(waitForIdle());
    QCOMPARE(m_store->file(), file);
    QCOMPARE(m_store->summaries()->size(), std::size_t{2});
    QCOMPARE((*readPlan(*m_store))->samples.size(), std::size_t{2});
}

void TestInferenceController::modelsAreMadeOffTheGuiThread() {
    m_controller = std::make_unique<InferenceController>();
    std::atomic<bool> sameThread{true};
    const auto gui = std::this_thread::get_id();
    m_controller->setModels([&sameThread, gui, make = fake::models({})](const Progress& progress) {
        sameThread = std::this_thread::get_id() == gui;
        return make(progress);
    });
    m_controller->run(request({0}));
    QVERIFY(waitForIdle());
    QVERIFY(!sameThread);
}

void TestInferenceController::destroyingInMidJobIsQuick() {
    fake::Behaviour slow;
    slow.tokenTime = 400ms;
    start(slow);
    m_controller->run(request({0, 1, 2, 3}));
    QVERIFY(QTest::qWaitFor([this] { return m_controller->isBatchRunning(); }, kPatienceMs));
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    m_controller.reset();
    QVERIFY2(timer.elapsed() < kCancelMs, qPrintable(QString::number(timer.elapsed())));
}

}  // namespace

QTEST_GUILESS_MAIN(TestInferenceController)
#include "tst_inference_controller.moc"
