// SPDX-License-Identifier: GPL-3.0-or-later
// The point laboratory in the real window over the demo: masks and IoU follow the point, the run stays as it is.
#include "app/inspect/inspect_actions.h"
#include "app/inspect/point_desk.h"
#include "tests/app/demo_support.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestPointLab : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_demo.reset(); }
    void theMasksFollowThePoint();
    void theRunStaysAsItIs();
    void theRunsOwnResultIsOneKeyAway();
    void maximaAreDrawnAndClickable();
    void randomPointsStandBesideThem();
    void arrowsMoveThePoint();
    void anotherPhraseStartsAnew();
    void theSurfaceIsWhatClicksGive();
    void aStoppedSurfaceKeepsWhatIsKnown();
    void theSurfaceIsKeptForTheSample();
    void withoutASegmenterItSaysWhatToDo();

  private:
    void activate();
    void drag(Point from, Point to);
    std::vector<Candidate> shown();
    Session* session() { return m_demo->session(); }
    PointPicker* picker() { return m_demo->window()->desks().points->picker(); }
    PointLabDock* dock() { return m_demo->window()->desks().points->dock(); }
    bool settle() {
        return test::DemoFixture::waitFor([this] { return !m_demo->window()->desks().points->isBusy(); });
    }
    std::unique_ptr<test::DemoFixture> m_demo;
    int m_index = 0;
};

void TestPointLab::initTestCase() {
    m_demo = std::make_unique<test::DemoFixture>();
    QVERIFY(m_demo->start());
    m_index = session()->currentIndex();
}

/// As at the beginning; only the table of known cells stays.
void TestPointLab::init() {
    const InspectActions* actions = m_demo->window()->actions()->inspect();
    actions->movePoint->setChecked(false);
    actions->surface->setChecked(false);
    actions->backToRun->trigger();
    QVERIFY(m_demo->show(m_index));
    session()->showSelection("oracle");
    QVERIFY(!session()->isTrialShown());
}

void TestPointLab::activate() {
    m_demo->canvas()->setFocus();
    QTest::keyClick(m_demo->canvas(), Qt::Key_S);
    QVERIFY(picker()->isActive());
    QVERIFY(settle());
}

void TestPointLab::drag(Point from, Point to) {
    CanvasView* canvas = m_demo->canvas();
    const QPoint start = m_demo->placeOf(from);
    const QPoint end = m_demo->placeOf(to);
    QTest::mousePress(canvas, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(canvas, start + (end - start) * step / 8);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, end);
}

/// Masks of the current phrase.
std::vector<Candidate> TestPointLab::shown() {
    std::vector<Candidate> found;
    for (const int index : session()->candidatesOf(session()->currentPhrase()))
        found.push_back(session()->currentRun()->candidates[static_cast<std::size_t>(index)]);
    return found;
}

void TestPointLab::theMasksFollowThePoint() {
    activate();
    const Point own = shown().front().point.at;
    QCOMPARE(*picker()->point(), own);
    const Size size = session()->storedRun()->imageSize;
    const Point goal{std::floor(size.width * 0.3), std::floor(size.height * 0.7)};
    drag(own, goal);
    QVERIFY(settle());
    const Point at = *picker()->point();
    QVERIFY(std::abs(at.x - goal.x) <= 1 && std::abs(at.y - goal.y) <= 1);
    QVERIFY(session()->isTrialShown());
    const auto masks = shown();
    QCOMPARE(masks.size(), std::size_t{3});
    for (const Candidate& mask : masks)
        QCOMPARE(mask.point.at, at);
    // The numbers are those that the run's own scoring gives these masks.
    const auto run = session()->currentRun();
    const auto ious = trueIous(run->candidates, groundTruthMask(*session()->currentSample(), run->imageSize));
    QCOMPARE(run->candidateIou, *ious);
    QTRY_COMPARE(m_demo->window()->workspace()->candidates()->findChild<QListView*>()->model()->rowCount(), 3);
    // The run's own point is marked: a click there ends it.
    QTest::mouseClick(m_demo->canvas(), Qt::LeftButton, {}, m_demo->placeOf(own));
    QTRY_VERIFY(!session()->isTrialShown());
    QCOMPARE(shown().front().point.at, own);
}

void TestPointLab::theRunStaysAsItIs() {
    const auto stored = session()->storedRun();
    const SampleRun before = m_demo->inFile();
    activate();
    drag(shown().front().point.at, {3, 3});
    QVERIFY(settle());
    QVERIFY(session()->isTrialShown());
    QCOMPARE(session()->storedRun(), stored);
    QVERIFY(m_demo->inFile() == before);
    auto* bar = m_demo->child<QLabel>("trialText");
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"not stored"), qPrintable(bar->text()));
    QTest::keyClick(m_demo->canvas(), Qt::Key_Z, Qt::ShiftModifier);
    QVERIFY(!session()->isTrialShown());
    QCOMPARE(session()->currentRun(), stored);
    QVERIFY(!bar->isVisible());
    QCOMPARE(*picker()->point(), shown().front().point.at);
}

void TestPointLab::theRunsOwnResultIsOneKeyAway() {
    activate();
    drag(shown().front().point.at, {3, 3});
    QVERIFY(settle());
    QVERIFY(session()->isTrialShown());
    QTest::keyClick(m_demo->canvas(), Qt::Key_Z);
    QVERIFY(!session()->isTrialShown());
    QTest::keyClick(m_demo->canvas(), Qt::Key_Z);
    QVERIFY(session()->isTrialShown());
    QCOMPARE(shown().front().point.at, *picker()->point());
    QVERIFY(m_demo->show(session()->currentIndex() + 1));  // another image ends it
    QVERIFY(!session()->isTrialShown());
}

void TestPointLab::maximaAreDrawnAndClickable() {
    activate();
    auto* list = dock()->list();
    QVERIFY(list->topLevelItemCount() >= 3);  // the run's, and at least two maxima
    QCOMPARE(list->topLevelItem(0)->text(0), u"The run's point"_s);
    QCOMPARE(list->topLevelItem(1)->text(0), u"1st maximum"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        QVERIFY2(list->topLevelItem(row)->text(2) != u"–", qPrintable(list->topLevelItem(row)->text(0)));
    const PointMark second = picker()->marks().at(2);
    QTest::mouseClick(m_demo->canvas(), Qt::LeftButton, {}, m_demo->placeOf(second.at) + QPoint(4, 3));
    QVERIFY(settle());
    QCOMPARE(*picker()->point(), second.at);
    QCOMPARE(shown().front().point.at, second.at);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 2);
    const auto& iou = session()->currentRun()->candidateIou;
    double best = 0;
    for (const int index : session()->candidatesOf(session()->currentPhrase()))
        best = std::max(best, iou[static_cast<std::size_t>(index)]);
    QCOMPARE(list->topLevelItem(2)->text(2), QLocale().toString(best, 'f', 2));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);  // by keyboard: the first maximum
    QVERIFY(settle());
    QCOMPARE(*picker()->point(), picker()->marks().at(1).at);
    QTest::mouseClick(m_demo->child<QPushButton>("backToPoint"), Qt::LeftButton);
    QVERIFY(!session()->isTrialShown());
}

void TestPointLab::randomPointsStandBesideThem() {
    activate();
    const int before = dock()->list()->topLevelItemCount();
    m_demo->child<QCheckBox>("labRandom")->click();
    QVERIFY(settle());
    QCOMPARE(dock()->list()->topLevelItemCount(), before + 3);
    const auto marks = picker()->marks();
    m_demo->child<QCheckBox>("labRandom")->click();
    m_demo->child<QCheckBox>("labRandom")->click();
    QVERIFY(picker()->marks() == marks);  // the same ones every time
}

void TestPointLab::arrowsMoveThePoint() {
    activate();
    const Point own = *picker()->point();
    QTest::keyClick(m_demo->canvas(), Qt::Key_Right);
    QTest::keyClick(m_demo->canvas(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(settle());
    const Point expected{own.x + 1, std::min(own.y + 10, session()->storedRun()->imageSize.height - 1.0)};
    QCOMPARE(*picker()->point(), expected);
    QCOMPARE(shown().front().point.at, expected);
    QTest::keyClick(m_demo->canvas(), Qt::Key_Escape);
    QVERIFY(!picker()->isActive());
    QVERIFY(!m_demo->window()->actions()->inspect()->movePoint->isChecked());
}

void TestPointLab::anotherPhraseStartsAnew() {
    session()->setCurrentPhrase(0);
    activate();
    drag(*picker()->point(), {3, 3});
    QVERIFY(settle());
    session()->setCurrentPhrase(1);
    QVERIFY(!session()->isTrialShown());
    QCOMPARE(*picker()->point(), shown().front().point.at);
}

void TestPointLab::theSurfaceIsWhatClicksGive() {
    activate();
    QTest::keyClick(m_demo->canvas(), Qt::Key_I, Qt::ShiftModifier);
    const auto& values = picker()->surface().values;
    const auto known = [&values] { return std::ranges::count_if(values, [](const auto& value) { return value.has_value(); }); };
    QTRY_COMPARE_WITH_TIMEOUT(known(), 64, test::kDemoPatienceMs);
    QVERIFY(!m_demo->canvas()->options().heat.visible);
    const CellSurface surface = picker()->surface();
    const QPointF centre = surface.rectOf(27).center();
    const Point goal{std::floor(centre.x()), std::floor(centre.y())};
    QTest::mouseClick(m_demo->canvas(), Qt::LeftButton, {}, m_demo->placeOf(goal));
    while (picker()->point()->x != goal.x)  // a pixel of the screen is more than one of the image
        QTest::keyClick(m_demo->canvas(), picker()->point()->x < goal.x ? Qt::Key_Right : Qt::Key_Left);
    while (picker()->point()->y != goal.y)
        QTest::keyClick(m_demo->canvas(), picker()->point()->y < goal.y ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(settle());
    QVERIFY(session()->isTrialShown());
    const auto run = session()->currentRun();
    double best = 0;
    for (const int index : session()->candidatesOf(session()->currentPhrase()))
        best = std::max(best, run->candidateIou[static_cast<std::size_t>(index)]);
    QCOMPARE(*surface.values[27], best);
    // SAM's favourite can be no better than the best of the three.
    m_demo->child<QComboBox>("labFigure")->setCurrentIndex(1);
    bool worse = false;
    for (std::size_t cell = 0; cell < 64; ++cell) {
        QVERIFY(*picker()->surface().values[cell] <= *surface.values[cell]);
        worse = worse || *picker()->surface().values[cell] < *surface.values[cell];
    }
    QVERIFY(worse);
    QTest::keyClick(m_demo->canvas(), Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(picker()->surface().isEmpty());
    QVERIFY(m_demo->canvas()->options().heat.visible);
}

void TestPointLab::aStoppedSurfaceKeepsWhatIsKnown() {
    QVERIFY(m_demo->show(m_index + 2));  // nothing is known of this one
    m_demo->window()->actions()->inspect()->surface->trigger();
    auto* stop = m_demo->child<QPushButton>("labStop");
    QTRY_VERIFY_WITH_TIMEOUT(picker()->surface().best().has_value(), test::kDemoPatienceMs);
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!stop->isVisible());
    const auto values = picker()->surface().values;
    QTest::qWait(100);
    QVERIFY(picker()->surface().values == values);
    QVERIFY(picker()->surface().best().has_value());
}

void TestPointLab::theSurfaceIsKeptForTheSample() {
    m_demo->window()->actions()->inspect()->surface->trigger();
    auto* stop = m_demo->child<QPushButton>("labStop");
    QTRY_VERIFY_WITH_TIMEOUT(picker()->surface().best().has_value() && !stop->isVisible(), test::kDemoPatienceMs);
    const auto values = picker()->surface().values;
    const int index = session()->currentIndex();
    m_demo->window()->actions()->inspect()->surface->trigger();
    QVERIFY(m_demo->show(index + 1));
    QVERIFY(m_demo->show(index));
    m_demo->window()->actions()->inspect()->surface->trigger();
    QVERIFY(picker()->surface().values == values);  // at once
    QVERIFY(!stop->isVisible());
}

/// Last: it takes the segmenter away.
void TestPointLab::withoutASegmenterItSaysWhatToDo() {
    m_demo->window()->segmenter()->setOwn({}, false);
    m_demo->canvas()->setFocus();
    QTest::keyClick(m_demo->canvas(), Qt::Key_S);
    const auto* hint = m_demo->child<QLabel>("labHint");
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"Choose Models"), qPrintable(hint->text()));
    drag({10, 10}, {40, 40});
    QVERIFY(!session()->isTrialShown());
}

}  // namespace

QTEST_MAIN(TestPointLab)
#include "tst_point_lab.moc"
