// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/live_scores.h"
#include "tests/app/app_support.h"
#include "widgets/docks/candidate_dock.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 5000;

Region discRegion(Point centre, double radius) {
    return regionFromMask(example::discMask(test::kPictureSize, centre, radius));
}

class TestLiveScores : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void tellsTheIouOfEveryCandidate();
    void warnsWhenTheOraclesChoiceFlips();
    void ofManyDraftsTheNewestIsTold();
    void nothingIsToldAfterTheEnd();
    void anotherSampleEndsIt();
    void changesOfOtherSamplesDoNot();
    void withoutMasksThereIsNothingToTell();
    void theStripShowsNumbers();

  private:
    const LiveResult& last() const { return m_results.back(); }
    bool waitForResult(qsizetype count = 1) const {
        return QTest::qWaitFor([this, count] { return m_results.size() >= count; }, kPatienceMs);
    }
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LiveScores> m_live;
    QList<LiveResult> m_results;
    int m_ended = 0;
};

void TestLiveScores::init() {
    m_results.clear();
    m_ended = 0;
    auto benchmark = std::make_shared<Benchmark>();
    benchmark->name = "two";
    for (const char* id : {"1", "2"})
        benchmark->samples.push_back(
            example::makeSample(id, test::kPictureSize, test::kTruthCentre, test::kTruthRadius));
    m_session = std::make_unique<Session>();
    m_live = std::make_unique<LiveScores>(m_session.get());
    m_session->setBenchmark(benchmark);
    for (const Sample& sample : benchmark->samples)
        m_session->putSampleRun(std::make_shared<const SampleRun>(
            example::makeRun(sample, test::kPictureSize, test::kTruthCentre, test::kTruthRadius)));
    connect(m_live.get(), &LiveScores::updated, this, [this](const LiveResult& result) { m_results.append(result); });
    connect(m_live.get(), &LiveScores::ended, this, [this] { ++m_ended; });
}

void TestLiveScores::tellsTheIouOfEveryCandidate() {
    const Region region = discRegion(test::kTruthCentre, 20);
    m_live->setDraft(0, region);
    QVERIFY(waitForResult());
    const auto run = m_session->currentRun();
    QCOMPARE(last().sampleId, u"1"_s);
    QCOMPARE(last().run, run);
    QCOMPARE(last().scores.before.ious, run->candidateIou);
    const Mask truth = maskFromRegion(region, test::kPictureSize);
    QCOMPARE(last().scores.now.ious.size(), run->candidates.size());
    for (std::size_t i = 0; i < run->candidates.size(); ++i)
        QCOMPARE(last().scores.now.ious[i], iou(run->candidates[i].mask, truth, 1));
    QVERIFY(last().scores.now.ious != last().scores.before.ious);
}

void TestLiveScores::warnsWhenTheOraclesChoiceFlips() {
    m_live->setDraft(0, discRegion(test::kTruthCentre, test::kTruthRadius - 1));
    QVERIFY(waitForResult());
    QVERIFY(!last().flip());
    QVERIFY2(liveNoteText(last()).contains(u"1.000 → 0.9"_s), qPrintable(liveNoteText(last())));
    m_live->setDraft(0, discRegion(test::kTruthCentre, test::kTruthRadius / 2));
    QVERIFY(waitForResult(2));
    QVERIFY(last().flip());
    QCOMPARE(last().flip()->before.candidate, 4);
    QCOMPARE(last().flip()->now.candidate, 3);
    const QString note = liveNoteText(last());
    QVERIFY2(note.startsWith(u"Warning"_s) && note.contains(u"mask 1 of “its orange wings” (IoU 1.000)"_s),
             qPrintable(note));
    QVERIFY2(note.contains(u"mask 2 of “its orange wings” (IoU 0.2"_s), qPrintable(note));  // what it falls to
}

void TestLiveScores::ofManyDraftsTheNewestIsTold() {
    for (int radius = 10; radius <= 40; ++radius)
        m_live->setDraft(0, discRegion(test::kTruthCentre, radius));
    QVERIFY(QTest::qWaitFor([this] { return !m_live->isComputing(); }, kPatienceMs));
    QVERIFY(m_results.size() <= 2);  // the first was being computed when the others came
    const Mask truth = maskFromRegion(discRegion(test::kTruthCentre, 40), test::kPictureSize);
    QCOMPARE(last().scores.now.ious[4], iou(m_session->currentRun()->candidates[4].mask, truth, 1));
}

void TestLiveScores::nothingIsToldAfterTheEnd() {
    m_live->setDraft(0, discRegion(test::kTruthCentre, 20));
    QVERIFY(waitForResult());
    m_live->setDraft(0, discRegion(test::kTruthCentre, 21));
    m_live->endDraft();
    QCOMPARE(m_ended, 1);
    QTest::qWait(100);
    QCOMPARE(m_results.size(), 1);
    m_live->endDraft();
    QCOMPARE(m_ended, 1);
}

void TestLiveScores::anotherSampleEndsIt() {
    m_live->setDraft(0, discRegion(test::kTruthCentre, 20));
    QVERIFY(waitForResult());
    m_session->setCurrentIndex(1);
    QCOMPARE(m_ended, 1);
    m_live->setDraft(0, discRegion(test::kTruthCentre, 20));
    QVERIFY(waitForResult(2));
    QCOMPARE(last().sampleId, u"2"_s);
}

void TestLiveScores::changesOfOtherSamplesDoNot() {
    m_live->setDraft(0, discRegion(test::kTruthCentre, 20));
    QVERIFY(waitForResult());
    m_session->putSampleRun(std::make_shared<const SampleRun>(
        example::makeRun(m_session->benchmark()->samples[1], test::kPictureSize, test::kTruthCentre, 12)));
    m_session->setCurrentPhrase(0);
    QCOMPARE(m_ended, 0);
}

void TestLiveScores::withoutMasksThereIsNothingToTell() {
    auto empty = std::make_shared<SampleRun>();
    empty->sampleId = "1";
    m_session->putSampleRun(empty);
    m_live->setDraft(0, discRegion(test::kTruthCentre, 20));
    QVERIFY(!m_live->isComputing());
}

void TestLiveScores::theStripShowsNumbers() {
    CandidateDock dock;
    dock.setCandidates(u"its orange wings"_s, {{3, 0, 0.9, 0.25, {}, 0.1, {}}, {4, 1, 0.9, 1.0, {"oracle"}, 0.1, {}}});
    dock.resize(700, 260);
    dock.show();
    const QImage still = dock.grab().toImage();
    m_live->setDraft(0, discRegion(test::kTruthCentre, test::kTruthRadius / 2));
    QVERIFY(waitForResult());
    dock.setLiveScores(last().scores.now.ious);
    const QModelIndex first = dock.model()->index(0);
    QCOMPARE(first.data(CandidateModel::LiveIouRole).toDouble(), last().scores.now.ious[3]);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"edited ground truth"_s));
    QVERIFY(dock.grab().toImage() != still);
    dock.clearLiveScores();
    QVERIFY(!first.data(CandidateModel::LiveIouRole).isValid());
}

}  // namespace

QTEST_MAIN(TestLiveScores)
#include "tst_live_scores.moc"
