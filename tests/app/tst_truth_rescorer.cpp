// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/truth_rescorer.h"
#include "tests/app/app_support.h"

#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 10000;

/// The sample with half the disc as ground truth.
Sample corrected(Sample sample) {
    sample.annotations.resize(1);
    sample.annotations[0].mask.reset();
    sample.annotations[0].region =
        regionFromMask(example::discMask(test::kPictureSize, test::kTruthCentre, test::kTruthRadius / 2));
    return sample;
}

class TestTruthRescorer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void aCorrectionIsScoredAtOnce();
    void takingItBackBringsTheOldScores();
    void theFileKeepsWhatWasMeasured();
    void correctionsOfOtherSamplesReachTheList();
    void whatWasCorrectedBeforeIsScoredWhenOpened();
    void formsReadFromTheFileAreScoredAgain();
    void theLastOfManyCorrectionsCounts();
    void uncorrectedSamplesStayAsTheyAre();
    void samplesWithoutResultsAreLeftAlone();

  private:
    bool waitForIdle() const {
        return QTest::qWaitFor([this] { return !m_rescorer->isBusy(); }, kPatienceMs);
    }
    const Sample& sample(std::size_t index) const { return m_session->benchmark()->samples[index]; }
    void open(const std::shared_ptr<const Benchmark>& benchmark);
    void show(const std::string& id) {
        m_session->putSampleRun(std::make_shared<const SampleRun>(*m_store->load(id)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Benchmark> m_original;
    std::shared_ptr<RunStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TruthRescorer> m_rescorer;
    int m_changes = 0;
};

void TestTruthRescorer::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto benchmark = std::make_shared<Benchmark>();
    benchmark->name = "four";
    for (const char* id : {"1", "2", "3", "4"})
        benchmark->samples.push_back(
            example::makeSample(id, test::kPictureSize, test::kTruthCentre, test::kTruthRadius));
    m_original = benchmark;
    m_store = test::writeRun(m_folder->filePath(u"test.gsrun"_s), *benchmark, 3);
    open(m_original);
}

void TestTruthRescorer::open(const std::shared_ptr<const Benchmark>& benchmark) {
    m_rescorer.reset();
    m_session = std::make_unique<Session>();
    m_rescorer = std::make_unique<TruthRescorer>(m_session.get());
    m_session->setBenchmark(benchmark);
    m_session->setRun(m_store, *m_store->summaries());
    m_rescorer->setOriginal(m_original);
    m_changes = 0;
    connect(m_session.get(), &Session::changed, this, [this](const Change& change) {
        m_changes += change.kind == Change::Kind::Run;
    });
}

void TestTruthRescorer::aCorrectionIsScoredAtOnce() {
    show("1");
    QCOMPARE(m_session->currentRun()->selections[0].candidate, 4);
    m_session->setSample(corrected(sample(0)));
    QVERIFY(waitForIdle());
    const auto run = m_session->currentRun();
    const Mask truth = groundTruthMask(sample(0), test::kPictureSize);
    for (std::size_t i = 0; i < run->candidates.size(); ++i)
        QCOMPARE(run->candidateIou[i], iou(run->candidates[i].mask, truth, 1));
    QCOMPARE(run->selections[0].candidate, 3);
    QCOMPARE(run->scores[0].iou, 1.0);
    QCOMPARE(m_session->summaryOf(u"1"_s)->oracleIou, std::optional(1.0));
}

void TestTruthRescorer::takingItBackBringsTheOldScores() {
    show("1");
    const SampleRun before = *m_session->currentRun();
    m_session->setSample(corrected(sample(0)));
    QVERIFY(waitForIdle());
    QVERIFY(m_session->currentRun()->candidateIou != before.candidateIou);
    m_session->setSample(m_original->samples[0]);
    QVERIFY(waitForIdle());
    QCOMPARE(m_session->currentRun()->candidateIou, before.candidateIou);
    QCOMPARE(m_session->currentRun()->scores, before.scores);
}

void TestTruthRescorer::theFileKeepsWhatWasMeasured() {
    const SampleRun before = *m_store->load("1");
    show("1");
    m_session->setSample(corrected(sample(0)));
    QVERIFY(waitForIdle());
    QVERIFY(*m_store->load("1") == before);
}

void TestTruthRescorer::correctionsOfOtherSamplesReachTheList() {
    m_session->setSample(corrected(sample(2)));
    QVERIFY(waitForIdle());
    const auto rescored = m_session->summaryOf(u"3"_s)->oracleIou;
    QVERIFY(rescored);
    const SampleRun stored = *m_store->load("3");
    const Mask truth = groundTruthMask(sample(2), test::kPictureSize);
    double best = 0;
    for (const Candidate& candidate : stored.candidates)
        best = std::max(best, iou(candidate.mask, truth, 1));
    QCOMPARE(*rescored, best);
}

void TestTruthRescorer::whatWasCorrectedBeforeIsScoredWhenOpened() {
    auto later = std::make_shared<Benchmark>(*m_original);
    for (const std::size_t i : {0, 2})
        later->samples[i] = corrected(later->samples[i]);
    open(later);
    QVERIFY(waitForIdle());
    QCOMPARE(m_changes, 2);
    QCOMPARE(m_session->summaryOf(u"1"_s)->oracleIou, std::optional(1.0));
    QCOMPARE(m_session->summaryOf(u"3"_s)->oracleIou, std::optional(1.0));
    QVERIFY(m_session->currentRun());
}

void TestTruthRescorer::formsReadFromTheFileAreScoredAgain() {
    m_session->setSample(corrected(sample(0)));
    QVERIFY(waitForIdle());
    show("1");
    QCOMPARE(m_session->currentRun()->selections[0].candidate, 4);  // as stored, for a moment
    QVERIFY(waitForIdle());
    QCOMPARE(m_session->currentRun()->selections[0].candidate, 3);
}

void TestTruthRescorer::theLastOfManyCorrectionsCounts() {
    show("1");
    for (int radius = 5; radius <= 30; ++radius) {
        Sample next = corrected(sample(0));
        next.annotations[0].region =
            regionFromMask(example::discMask(test::kPictureSize, test::kTruthCentre, radius));
        m_session->setSample(next);
    }
    QVERIFY(waitForIdle());
    const Mask truth = groundTruthMask(sample(0), test::kPictureSize);
    QCOMPARE(m_session->currentRun()->candidateIou[4], iou(m_session->currentRun()->candidates[4].mask, truth, 1));
}

void TestTruthRescorer::uncorrectedSamplesStayAsTheyAre() {
    show("2");
    QVERIFY(waitForIdle());
    m_changes = 0;
    show("1");
    QTest::qWait(50);
    QCOMPARE(m_changes, 1);
}

void TestTruthRescorer::samplesWithoutResultsAreLeftAlone() {
    m_session->setSample(corrected(sample(3)));
    QVERIFY(!m_rescorer->isBusy());
    m_session->setBenchmark(nullptr);
    QVERIFY(!m_rescorer->isBusy());
}

}  // namespace

QTEST_GUILESS_MAIN(TestTruthRescorer)
#include "tst_truth_rescorer.moc"
