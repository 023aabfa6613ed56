// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of noun phrases in the real window: they follow the form, and choose what is looked at.
#include "tests/app/window_support.h"
#include "widgets/docks/lane_dock.h"
#include "widgets/render/convert.h"

#include <QTableView>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 300;  // for work that should not be done

class TestLaneDesk : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_app.reset(); }
    void theKeyShowsEveryPhraseWithItsMasks();
    void pressingAMaskShowsIt();
    void theLanesFollowTheWindow();
    void anImageThatWasNotRunSaysSo();
    void formsGrowStageByStage();
    void lanesBehindAnotherTabMakeNoPictures();

  private:
    Session* session() { return m_app->window()->session(); }
    LaneDock* dock() { return qobject_cast<LaneDock*>(m_app->dock(u"lanes"_s)); }
    const LaneItem* lane(int row) { return dock()->model()->laneAt(row); }
    std::unique_ptr<test::WindowFixture> m_app;
};

void TestLaneDesk::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
    QVERIFY(m_app->openRun());
    QTest::keyClick(m_app->canvas(), Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(test::WindowFixture::waitFor([this] { return dock()->isVisible() && dock()->table()->hasFocus(); }));
}

void TestLaneDesk::theKeyShowsEveryPhraseWithItsMasks() {
    const auto run = session()->currentRun();
    QCOMPARE(dock()->model()->rowCount(), static_cast<int>(run->phrases.size()));
    QTRY_VERIFY(!lane(0)->masks.empty() && !lane(0)->masks[0].thumbnail.isNull());
    for (int row = 0; row < dock()->model()->rowCount(); ++row) {
        QCOMPARE(lane(row)->masks.size(), 3U);
        const auto first = static_cast<std::size_t>(3 * row);
        QCOMPARE(*lane(row)->masks[0].trueIou, run->candidateIou[first]);
        QCOMPARE(*lane(row)->masks[2].predictedIou, static_cast<double>(run->candidates[first + 2].predictedIou));
        QCOMPARE(*lane(row)->place, run->phrases[static_cast<std::size_t>(row)].place);
        QVERIFY(lane(row)->end > lane(row)->begin);
        QVERIFY(!lane(row)->kind.isEmpty());
    }
}

void TestLaneDesk::pressingAMaskShowsIt() {
    const QTableView* table = dock()->table();
    const QModelIndex index = dock()->model()->index(1, LaneModel::FirstMaskColumn + 1);
    dock()->table()->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QCOMPARE(session()->currentPhrase(), 1);
    QCOMPARE(session()->currentRow(), 1);
    QVERIFY(dock()->model()->isCurrent(index));
}

void TestLaneDesk::theLanesFollowTheWindow() {
    session()->setCurrentPhrase(0);
    session()->setCurrentRow(2);
    QVERIFY(dock()->model()->isCurrent(dock()->model()->index(0, LaneModel::FirstMaskColumn + 2)));
    QCOMPARE(dock()->table()->currentIndex().row(), 0);
    session()->setCurrentRow(-1);  // heat map only
    QVERIFY(!dock()->model()->isCurrent(dock()->model()->index(0, LaneModel::FirstMaskColumn + 2)));
}

void TestLaneDesk::anImageThatWasNotRunSaysSo() {
    session()->setCurrentIndex(4);
    QTRY_COMPARE(dock()->model()->rowCount(), 0);
    session()->setCurrentIndex(0);
    QTRY_VERIFY(dock()->model()->rowCount() > 0 && !lane(0)->masks[0].thumbnail.isNull());
}

void TestLaneDesk::formsGrowStageByStage() {
    SampleRun run = *session()->currentRun();
    run.invalidateFrom(Stage::Candidates);
    session()->putSampleRun(std::make_shared<const SampleRun>(run));
    QCOMPARE(dock()->model()->rowCount(), static_cast<int>(run.phrases.size()));
    QVERIFY(lane(0)->masks.empty() && !lane(0)->point);
    run.invalidateFrom(Stage::Phrases);
    session()->putSampleRun(std::make_shared<const SampleRun>(run));
    QCOMPARE(dock()->model()->rowCount(), 0);
}

void TestLaneDesk::lanesBehindAnotherTabMakeNoPictures() {
    QTRY_VERIFY(!lane(0)->masks[0].thumbnail.isNull());
    m_app->dock(u"candidates"_s)->raise();
    session()->setCurrentIndex(1);
    QTRY_VERIFY(session()->currentRun() && session()->currentRun()->sampleId == toUtf8(session()->currentId()));
    QVERIFY(test::WindowFixture::waitFor([this] { return m_app->canvas()->state() == CanvasView::State::Ready; }));
    QTest::qWait(kSettleMs);
    QVERIFY(!lane(0)->masks.empty());
    QVERIFY(lane(0)->masks[0].thumbnail.isNull());
    dock()->raise();
    QTRY_VERIFY(!lane(0)->masks[0].thumbnail.isNull());
}

}  // namespace

QTEST_MAIN(TestLaneDesk)
#include "tst_lane_desk.moc"
