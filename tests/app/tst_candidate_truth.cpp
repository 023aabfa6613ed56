// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/candidate_truth.h"
#include "tests/app/app_support.h"
#include "widgets/docks/candidate_dock.h"

#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 5000;

class TestCandidateTruth : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void theShownMaskIsTakenPixelForPixel();
    void markedMasksAreTakenUnited();
    void aChoiceOfSeveralMasksIsTakenWhole();
    void subtractingIsPassedOn();
    void marksEndWithTheSample();
    void marksLastWhileOnlyTruthChanges();
    void withoutMaskThereIsNothingToTake();
    void theStripShowsMarks();

  private:
    struct Put {
        Region region;
        AnnotationEditor::Combine how = AnnotationEditor::Combine::Add;
        QString label;
    };
    bool waitForPut() const {
        return QTest::qWaitFor([this] { return !m_puts.isEmpty(); }, kPatienceMs);
    }
    Mask lastMask() const { return maskFromRegion(m_puts.back().region, test::kPictureSize); }
    const Mask& candidate(std::size_t index) const { return m_session->currentRun()->candidates[index].mask; }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<CandidateTruth> m_truth;
    QList<Put> m_puts;
    int m_changes = 0;
};

void TestCandidateTruth::init() {
    m_puts.clear();
    m_changes = 0;
    auto benchmark = std::make_shared<Benchmark>();
    benchmark->name = "two";
    for (const char* id : {"1", "2"})
        benchmark->samples.push_back(
            example::makeSample(id, test::kPictureSize, test::kTruthCentre, test::kTruthRadius));
    benchmark->samples.front().annotations.front().label = "butterfly";
    m_session = std::make_unique<Session>();
    m_truth = std::make_unique<CandidateTruth>(m_session.get());
    m_session->setBenchmark(benchmark);
    for (const Sample& sample : benchmark->samples)
        m_session->putSampleRun(std::make_shared<const SampleRun>(
            example::makeRun(sample, test::kPictureSize, test::kTruthCentre, test::kTruthRadius)));
    connect(m_truth.get(), &CandidateTruth::regionReady, this,
            [this](const Region& region, AnnotationEditor::Combine how, const QString& label) {
                m_puts.append({region, how, label});
            });
    connect(m_truth.get(), &CandidateTruth::marksChanged, this, [this] { ++m_changes; });
}

void TestCandidateTruth::theShownMaskIsTakenPixelForPixel() {
    m_session->setCurrentPhrase(0);
    m_session->setCurrentRow(2);
    QVERIFY(m_truth->canPut());
    m_truth->put(AnnotationEditor::Combine::Add);
    QVERIFY(waitForPut());
    QVERIFY(lastMask() == candidate(2));
    QCOMPARE(m_puts.back().how, AnnotationEditor::Combine::Add);
    QCOMPARE(m_puts.back().label, u"butterfly"_s);
}

void TestCandidateTruth::markedMasksAreTakenUnited() {
    m_session->setCurrentPhrase(0);
    m_session->setCurrentRow(1);
    m_truth->toggleMark();
    m_session->setCurrentPhrase(2);
    m_session->setCurrentRow(0);
    m_truth->toggleMark();
    m_session->setCurrentRow(1);
    m_truth->toggleMark();
    m_truth->toggleMark();
    QCOMPARE(m_truth->marks(), (std::set<int>{1, 6}));
    QCOMPARE(m_changes, 4);
    m_truth->put(AnnotationEditor::Combine::Unite);
    QVERIFY(waitForPut());
    QVERIFY(lastMask() == *uniteMasks(std::vector{candidate(1), candidate(6)}));
}

void TestCandidateTruth::aChoiceOfSeveralMasksIsTakenWhole() {
    auto run = std::make_shared<SampleRun>(*m_session->currentRun());
    run->selections.push_back({"oracle-pairs", 4, 0.9, "best-iou", {8}});
    m_session->putSampleRun(run);
    QVERIFY(m_session->showSelection("oracle-pairs"));
    m_truth->put(AnnotationEditor::Combine::Add);
    QVERIFY(waitForPut());
    QVERIFY(lastMask() == *uniteMasks(std::vector{candidate(4), candidate(8)}));
}

void TestCandidateTruth::subtractingIsPassedOn() {
    m_truth->put(AnnotationEditor::Combine::Subtract);
    QVERIFY(waitForPut());
    QCOMPARE(m_puts.back().how, AnnotationEditor::Combine::Subtract);
}

void TestCandidateTruth::marksEndWithTheSample() {
    m_truth->toggleMark();
    m_truth->put(AnnotationEditor::Combine::Add);
    m_session->setCurrentIndex(1);
    QVERIFY(m_truth->marks().empty());
    QTest::qWait(50);
    QVERIFY(m_puts.isEmpty());  // never into another sample
}

void TestCandidateTruth::marksLastWhileOnlyTruthChanges() {
    m_truth->toggleMark();
    auto run = std::make_shared<SampleRun>(*m_session->currentRun());
    run->candidateIou.assign(run->candidateIou.size(), 0.5);
    m_session->putSampleRun(run);
    QCOMPARE(m_truth->marks().size(), std::size_t{1});
    run = std::make_shared<SampleRun>(*run);
    run->candidates.pop_back();
    m_session->putSampleRun(run);
    QVERIFY(m_truth->marks().empty());
}

void TestCandidateTruth::withoutMaskThereIsNothingToTake() {
    m_session->setCurrentPhrase(0);
    m_session->setCurrentRow(-1);
    QVERIFY(!m_truth->canPut());
    m_truth->toggleMark();
    m_truth->put(AnnotationEditor::Combine::Add);
    QTest::qWait(50);
    QVERIFY(m_puts.isEmpty() && m_truth->marks().empty());
}

void TestCandidateTruth::theStripShowsMarks() {
    CandidateDock dock;
    dock.setCandidates(u"a butterfly"_s, {{0, 0, 0.9, 0.25, {}, 0.1, {}}, {1, 1, 0.9, 1.0, {}, 0.1, {}}});
    dock.resize(700, 260);
    dock.show();
    const QImage before = dock.grab().toImage();
    dock.setMarked({1});
    QVERIFY(!dock.model()->index(0).data(CandidateModel::MarkedRole).toBool());
    QVERIFY(dock.model()->index(1).data(CandidateModel::MarkedRole).toBool());
    QVERIFY(dock.model()->index(1).data(Qt::AccessibleTextRole).toString().endsWith(u"marked"_s));
    QVERIFY(dock.grab().toImage() != before);
}

}  // namespace

QTEST_MAIN(TestCandidateTruth)
#include "tst_candidate_truth.moc"
