// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/assist_controller.h"
#include "app/setup/data_paths.h"
#include "app/setup/model_factory.h"
#include "tests/app/app_support.h"
#include "tests/app/paced_models.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace groundscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;

/// Counts pictures and keeps all prompts: what the segmenter was really asked.
struct Asked {
    std::atomic<int> pictures{0};
    std::atomic<int> prompts{0};
};

class CountingSegmenter : public fake::FakeSegmenter {
  public:
    CountingSegmenter(const fake::Behaviour& behaviour, std::shared_ptr<Asked> asked)
        : FakeSegmenter(behaviour), m_asked(std::move(asked)) {}
    Result<Done> setImage(RgbView image, const Progress& progress) override {
        ++m_asked->pictures;
        progress.tell("embed", 0, 4);
        return FakeSegmenter::setImage(image, progress);
    }
    Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts, bool multimask,
                                                          const Progress& progress) override {
        m_asked->prompts += static_cast<int>(prompts.size());
        return FakeSegmenter::segment(prompts, multimask, progress);
    }

  private:
    std::shared_ptr<Asked> m_asked;
};

ModelFactory counting(const fake::Behaviour& behaviour, const std::shared_ptr<Asked>& asked) {
    return [behaviour, asked, make = fake::models(behaviour)](const Progress& progress) -> Result<Models> {
        GS_TRY(Models made, make(progress));
        made.segmenter = std::make_unique<CountingSegmenter>(behaviour, asked);
        return made;
    };
}

AssistPrompt at(double x, double y, bool hover = false) {
    AssistPrompt prompt;
    prompt.points = {{{x, y}, true}};
    prompt.hover = hover;
    return prompt;
}

class TestAssistController : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickBringsThreeMasksTheBestFirst();
    void thePictureIsEmbeddedOnce();
    void ofManyHoversTheNewestIsAnswered();
    void hoversNeverDisplaceAClick();
    void aClickDisplacesHovers();
    void anotherPictureDropsWhatRuns();
    void cancelIsQuick();
    void emptyPromptsNeedNoSegmenter();
    void withoutSegmenterItSaysSo();
    void loadErrorsAreToldOnceAndTriedAgain();
    void missingPictureIsToldOnceWhileHovering();
    void theRunsSegmenterServesWhenLoaded();
    void runsInBetweenChangeNothing();
    void theDemoSegmenterFindsWhatIsClicked();

  private:
    struct Answer {
        AssistPrompt prompt;
        std::vector<AssistMask> masks;
    };
    void start(const fake::Behaviour& behaviour);
    bool waitForAnswers(qsizetype count) const {
        return QTest::qWaitFor([&] { return m_answers.size() >= count; }, kPatienceMs);
    }
    bool waitForIdle() const {
        return QTest::qWaitFor([&] { return m_assist->state().phase == AssistState::Phase::Idle; }, kPatienceMs);
    }
    NamedPicture picture(const std::string& id) const {
        return {id, m_benchmark->samples[*m_benchmark->find(id)].imagePath};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Benchmark> m_benchmark;
    std::shared_ptr<Asked> m_asked;
    std::unique_ptr<InferenceController> m_models;
    std::unique_ptr<SegmenterLender> m_lender;
    std::unique_ptr<AssistController> m_assist;
    QList<Answer> m_answers;
    QList<Error> m_failures;
};

void TestAssistController::initTestCase() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(m_folder->filePath(u"bench"_s), 3);
    m_benchmark = test::readBenchmarkAt(m_folder->filePath(u"bench"_s));
    QCOMPARE(m_benchmark->samples.size(), std::size_t{3});
}

void TestAssistController::init() {
    m_answers.clear();
    m_failures.clear();
    m_asked = std::make_shared<Asked>();
    m_assist.reset();
    m_lender.reset();
    m_models = std::make_unique<InferenceController>();
    m_lender = std::make_unique<SegmenterLender>(m_models.get());
    m_assist = std::make_unique<AssistController>(m_lender.get());
    connect(m_assist.get(), &AssistController::masksReady, this,
            [this](const AssistPrompt& prompt, const std::vector<AssistMask>& masks) {
                m_answers.append({prompt, masks});
            });
    connect(m_assist.get(), &AssistController::failed, this, [this](const Error& error) { m_failures.append(error); });
}

void TestAssistController::start(const fake::Behaviour& behaviour) {
    m_lender->setOwn(counting(behaviour, m_asked), true);
    m_assist->setPicture(picture("1"));
}

void TestAssistController::aClickBringsThreeMasksTheBestFirst() {
    start({});
    QVERIFY(m_assist->isAvailable());
    m_assist->request(at(40, 30));
    QCOMPARE(m_assist->state().phase, AssistState::Phase::Loading);
    QVERIFY(m_assist->state().isDemo);
    QVERIFY(assistStateText(m_assist->state()).contains(u"demo"_s));
    QVERIFY(waitForAnswers(1));
    const auto& masks = m_answers.front().masks;
    QCOMPARE(masks.size(), std::size_t{3});
    for (const AssistMask& mask : masks) {
        QCOMPARE(mask.mask.size, test::kPictureSize);
        QVERIFY(contains(mask.mask, 40, 30));
    }
    QVERIFY(masks[0].predictedIou > masks[1].predictedIou && masks[1].predictedIou > masks[2].predictedIou);
    QVERIFY(waitForIdle());
    QVERIFY(m_failures.isEmpty());
}

void TestAssistController::thePictureIsEmbeddedOnce() {
    start({});
    for (int i = 0; i < 4; ++i) {
        m_assist->request(at(20 + 10 * i, 30));
        QVERIFY(waitForAnswers(i + 1));
    }
    QCOMPARE(m_asked->pictures.load(), 1);
    QCOMPARE(m_asked->prompts.load(), 4);
    m_assist->setPicture(picture("2"));
    m_assist->request(at(20, 30));
    QVERIFY(waitForAnswers(5));
    QCOMPARE(m_asked->pictures.load(), 2);
}

void TestAssistController::ofManyHoversTheNewestIsAnswered() {
    fake::Behaviour slow;
    slow.promptTime = 50ms;
    start(slow);
    for (int x = 10; x < 60; ++x)
        m_assist->request(at(x, 30, true));
    QVERIFY(waitForIdle());
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.front().prompt.points.front().at.x, 59.0);
    QVERIFY2(m_asked->prompts <= 2, qPrintable(QString::number(m_asked->prompts)));
}

void TestAssistController::hoversNeverDisplaceAClick() {
    fake::Behaviour slow;
    slow.promptTime = 50ms;
    start(slow);
    m_assist->request(at(20, 20));
    for (int x = 30; x < 50; ++x)
        m_assist->request(at(x, 30, true));
    QVERIFY(waitForIdle());
    QCOMPARE(m_answers.size(), 2);
    QVERIFY(!m_answers[0].prompt.hover);
    QCOMPARE(m_answers[0].prompt.points.front().at.x, 20.0);
    QCOMPARE(m_answers[1].prompt.points.front().at.x, 49.0);
}

void TestAssistController::aClickDisplacesHovers() {
    fake::Behaviour slow;
    slow.promptTime = 50ms;
    start(slow);
    m_assist->request(at(20, 20, true));
    m_assist->request(at(30, 20, true));
    m_assist->request(at(40, 20));
    QVERIFY(waitForIdle());
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.front().prompt.hover);
}

void TestAssistController::anotherPictureDropsWhatRuns() {
    fake::Behaviour slow;
    slow.promptTime = 200ms;
    start(slow);
    m_assist->request(at(20, 20));
    QTest::qWait(50);
    m_assist->setPicture(picture("2"));
    QCOMPARE(m_assist->state().phase, AssistState::Phase::Idle);
    m_assist->request(at(30, 20));
    QVERIFY(waitForAnswers(1));
    QTest::qWait(50);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.front().prompt.points.front().at.x, 30.0);
}

void TestAssistController::cancelIsQuick() {
    fake::Behaviour slow;
    slow.promptTime = 5s;
    start(slow);
    m_assist->request(at(20, 20));
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    m_assist->cancel();
    QCOMPARE(m_assist->state().phase, AssistState::Phase::Idle);
    m_assist.reset();
    m_lender.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_answers.isEmpty() && m_failures.isEmpty());
}

void TestAssistController::emptyPromptsNeedNoSegmenter() {
    m_assist->request({});
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.front().masks.empty());
    QVERIFY(m_failures.isEmpty());
}

void TestAssistController::withoutSegmenterItSaysSo() {
    QVERIFY(!m_assist->isAvailable());
    m_assist->setPicture(picture("1"));
    m_assist->request(at(20, 20));
    QCOMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.front().code, ErrorCode::NotFound);
    QCOMPARE(m_assist->state().phase, AssistState::Phase::Idle);
}

void TestAssistController::loadErrorsAreToldOnceAndTriedAgain() {
    fake::Behaviour broken;
    broken.loadError = Error{ErrorCode::Format, "The weights are cut off.", "sam.pth"};
    start(broken);
    for (int click = 1; click <= 2; ++click) {
        m_assist->request(at(20, 20));
        QVERIFY(QTest::qWaitFor([&] { return m_failures.size() == click; }, kPatienceMs));
        QCOMPARE(m_failures.back(), *broken.loadError);
        m_assist->request(at(21, 20, true));  // hovering on does not tell it again
        QTest::qWait(50);
        QCOMPARE(m_failures.size(), click);
    }
}

void TestAssistController::missingPictureIsToldOnceWhileHovering() {
    start({});
    m_assist->setPicture({"9", "/nowhere/9.jpg"});
    for (int x = 10; x < 20; ++x) {
        m_assist->request(at(x, 20, true));
        QVERIFY(waitForIdle());
    }
    QCOMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.front().code, ErrorCode::NotFound);
}

void TestAssistController::theRunsSegmenterServesWhenLoaded() {
    start({});
    m_assist->request(at(20, 20));
    QVERIFY(waitForAnswers(1));
    QCOMPARE(m_asked->prompts.load(), 1);
    const auto loaded = std::make_shared<Asked>();
    m_models->setModels(counting({}, loaded));
    RunRequest request;
    request.benchmark = m_benchmark;
    request.samples = {0};
    request.target.folder = toPath(m_folder->filePath(u"runs"_s));
    m_models->run(request);
    QVERIFY(QTest::qWaitFor([&] { return !m_models->isBusy(); }, kPatienceMs));
    const int before = loaded->prompts;
    m_assist->request(at(25, 20));
    QVERIFY(!m_assist->state().isDemo);
    QVERIFY(waitForAnswers(2));
    QCOMPARE(loaded->prompts.load(), before + 1);
    QCOMPARE(m_asked->prompts.load(), 1);
    m_models->setModels({});
    m_assist->request(at(26, 20));
    QVERIFY(waitForAnswers(3));
    QCOMPARE(m_asked->prompts.load(), 2);
}

/// A run sets other pictures; the next prompt is still about the one that is drawn on.
void TestAssistController::runsInBetweenChangeNothing() {
    m_models->setModels(counting({}, m_asked));
    RunRequest request;
    request.benchmark = m_benchmark;
    request.samples = {0};
    request.target.folder = toPath(m_folder->filePath(u"more-runs"_s));
    m_models->run(request);
    QVERIFY(QTest::qWaitFor([&] { return !m_models->isBusy(); }, kPatienceMs));
    m_assist->setPicture(picture("2"));
    m_assist->request(at(20, 20));
    QVERIFY(waitForAnswers(1));
    m_assist->request(at(22, 20));
    QVERIFY(waitForAnswers(2));
    QCOMPARE(m_asked->pictures.load(), 2);
    request.again = true;
    m_models->run(request);
    QVERIFY(QTest::qWaitFor([&] { return !m_models->isBusy(); }, kPatienceMs));
    QCOMPARE(m_asked->pictures.load(), 3);
    m_assist->request(at(24, 20));
    QVERIFY(waitForAnswers(3));
    QCOMPARE(m_asked->pictures.load(), 4);  // embedded again, not taken for the run's picture
}

void TestAssistController::theDemoSegmenterFindsWhatIsClicked() {
    const auto demo = demoDirectory();
    QVERIFY(demo.has_value());
    const auto benchmark = readBenchmark(*demo / "benchmark");
    QVERIFY(benchmark.has_value());
    const auto present = std::find_if(benchmark->samples.begin(), benchmark->samples.end(), [](const Sample& sample) {
        return sample.target == TargetState::Present && sample.annotations.size() == 1;
    });
    QVERIFY(present != benchmark->samples.end());
    const auto size = probeImageSize(present->imagePath);
    QVERIFY(size.has_value());
    const Mask truth = groundTruthMask(*present, *size);
    const Rect box = boundsOf(truth);
    m_lender->setOwn(nativeModels({}, {*demo / "sam", "auto", "auto"}), true);
    m_assist->setPicture({present->id, present->imagePath});
    AssistPrompt prompt;
    prompt.box = box;
    m_assist->request(prompt);
    QVERIFY(waitForAnswers(1));
    QCOMPARE(m_answers.front().masks.size(), std::size_t{3});
    double best = 0;
    for (const AssistMask& mask : m_answers.front().masks)
        best = std::max(best, iou(mask.mask, truth, 1));
    QVERIFY2(best > 0.5, qPrintable(QString::number(best)));
}

}  // namespace

QTEST_GUILESS_MAIN(TestAssistController)
#include "tst_assist_controller.moc"
