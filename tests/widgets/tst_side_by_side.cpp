// SPDX-License-Identifier: GPL-3.0-or-later
// Linked canvases under a real mouse, wheel and keyboard.
#include "tests/widgets/example_run.h"
#include "widgets/canvas/side_by_side.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{400, 300};

std::vector<SidePanel> makePanels(int count, const QImage& picture) {
    const ImagePyramid image(picture);
    std::vector<SidePanel> panels;
    for (int i = 0; i < count; ++i) {
        SidePanel panel;
        panel.key = u"selector%1"_s.arg(i);
        panel.title = u"Selector %1"_s.arg(i);
        panel.figures = u"IoU 0.%1"_s.arg(i);
        panel.choice = u"a butterfly, mask 1"_s;
        panel.why = u"because"_s;
        panel.scene.image = image;
        panel.scene.mask = MaskShape(example::discMask(kSize, {150.0 + 20 * i, 150}, 60));
        panels.push_back(panel);
    }
    return panels;
}

class TestSideBySide : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void wheelZoomsAllAtTheSamePlace();
    void dragPansAll();
    void keysFitAll();
    void anotherMaskKeepsTheView();
    void anotherPictureIsFittedOnAll();
    void theCursorIsMarkedOnTheOthers();
    void pressingAHeadingOrPictureChoosesThePanel();
    void oneChoiceAlwaysStays();
    void theLayoutShowsThePictureLarge();
    void headingsAreSpoken();
    void theLegendLiesBesideThePictures();
    void peekingBaresAll();

  private:
    CanvasView* canvas(int index) { return m_view->canvas(index); }
    void turnWheel(CanvasView* on, QPointF at, int eighths);
    std::unique_ptr<SideBySide> m_view;
};

void TestSideBySide::init() {
    m_view = std::make_unique<SideBySide>();
    m_view->resize(1200, 420);
    m_view->setPanels(makePanels(3, example::makePicture(kSize)));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestSideBySide::turnWheel(CanvasView* on, QPointF at, int eighths) {
    QWheelEvent event(at, on->mapToGlobal(at), {}, QPoint(0, eighths), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(on, &event);
}

void TestSideBySide::wheelZoomsAllAtTheSamePlace() {
    const QPointF at(100, 80);
    const QPointF before = canvas(1)->imageFromWidget(at);
    turnWheel(canvas(1), at, 480);
    QVERIFY(canvas(1)->zoom() > 1.5);
    const QPointF after = canvas(1)->imageFromWidget(at);
    QVERIFY((before - after).manhattanLength() < 2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(canvas(i)->viewpoint(), canvas(1)->viewpoint());
}

void TestSideBySide::dragPansAll() {
    turnWheel(canvas(0), {100, 80}, 960);
    const QPointF before = canvas(0)->viewpoint().centre;
    QTest::mousePress(canvas(2), Qt::LeftButton, {}, {120, 120});
    QTest::mouseMove(canvas(2), {80, 100});
    QTest::mouseMove(canvas(2), {60, 90});
    QTest::mouseRelease(canvas(2), Qt::LeftButton, {}, {60, 90});
    QVERIFY(canvas(0)->viewpoint().centre != before);
    QCOMPARE(canvas(0)->viewpoint(), canvas(2)->viewpoint());
}

void TestSideBySide::keysFitAll() {
    turnWheel(canvas(0), {100, 80}, 960);
    QVERIFY(!canvas(2)->isFitted());
    QTest::keyClick(canvas(1), Qt::Key_F);
    for (int i = 0; i < 3; ++i)
        QVERIFY(canvas(i)->isFitted());
    QTest::keyClick(canvas(1), Qt::Key_0, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(canvas(i)->zoom(), 1.0);
}

void TestSideBySide::anotherMaskKeepsTheView() {
    turnWheel(canvas(0), {100, 80}, 960);
    const CanvasViewpoint before = canvas(0)->viewpoint();
    std::vector<SidePanel> panels = makePanels(4, example::makePicture(kSize));
    for (SidePanel& panel : panels)
        panel.scene.image = canvas(0)->scene().image;
    m_view->setPanels(panels);
    QCOMPARE(m_view->panelCount(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(canvas(i)->viewpoint(), before);
}

void TestSideBySide::anotherPictureIsFittedOnAll() {
    m_view->setPanels(makePanels(2, example::makePicture({300, 400})));
    QTRY_VERIFY(canvas(0)->isFitted() && canvas(1)->isFitted());
    QVERIFY(!m_view->canvas(2)->isVisible());
    QCOMPARE(canvas(0)->size(), canvas(1)->size());
    QCOMPARE(canvas(0)->zoom(), canvas(1)->zoom());
}

void TestSideBySide::theCursorIsMarkedOnTheOthers() {
    const QImage before = canvas(1)->grab().toImage();
    const QImage own = canvas(0)->grab().toImage();
    QTest::mouseMove(canvas(0), QPoint(60, 60));
    QTRY_VERIFY(canvas(1)->grab().toImage() != before);
    QCOMPARE(canvas(0)->grab().toImage(), own);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(canvas(0), &leave);
    QTRY_COMPARE(canvas(1)->grab().toImage(), before);
}

void TestSideBySide::pressingAHeadingOrPictureChoosesThePanel() {
    QSignalSpy chosen(m_view.get(), &SideBySide::panelChosen);
    const QPoint middle = canvas(1)->rect().center();
    QTest::mouseClick(canvas(1), Qt::LeftButton, {}, middle);
    QCOMPARE(chosen.takeFirst().front().toString(), u"selector1"_s);
    for (QLabel* title : m_view->findChildren<QLabel*>(u"panelTitle"_s))
        if (title->text().startsWith(u"Selector 2"_s))
            QTest::mouseClick(title->parentWidget(), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().front().toString(), u"selector2"_s);
    m_view->setCurrentPanel(2);
    QVERIFY(canvas(2)->accessibleName().contains(u"current"_s));
    QCOMPARE(canvas(1)->accessibleName(), u"Selector 1"_s);
}

void TestSideBySide::oneChoiceAlwaysStays() {
    m_view->setChoices({{u"oracle"_s, u"Oracle"_s, true}, {u"automatic"_s, u"Automatic"_s, true}});
    QSignalSpy chosen(m_view.get(), &SideBySide::choicesChanged);
    auto* oracle = m_view->findChild<QAbstractButton*>(u"compare_oracle"_s);
    auto* automatic = m_view->findChild<QAbstractButton*>(u"compare_automatic"_s);
    QTest::mouseClick(oracle, Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().front().toStringList(), QStringList{u"automatic"_s});
    QTest::mouseClick(automatic, Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().front().toStringList(), QStringList{u"automatic"_s});
    QVERIFY(automatic->isChecked());
    QCOMPARE(automatic->text(), u"✓ Automatic"_s);
    QCOMPARE(oracle->text(), u"Oracle"_s);
    QTest::keyClick(oracle, Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().front().toStringList(), (QStringList{u"oracle"_s, u"automatic"_s}));
}

void TestSideBySide::theLayoutShowsThePictureLarge() {
    QCOMPARE(canvas(0)->y(), canvas(2)->y());  // wide: one row
    m_view->resize(420, 1200);
    QTRY_VERIFY(canvas(2)->y() > canvas(0)->geometry().bottom());  // tall: one below the other
}

void TestSideBySide::headingsAreSpoken() {
    QCOMPARE(m_view->headerText(1), u"Selector 1\nIoU 0.1\na butterfly, mask 1\nbecause"_s);
    QCOMPARE(canvas(1)->accessibleName(), u"Selector 1"_s);
}

void TestSideBySide::theLegendLiesBesideThePictures() {
    const auto* legend = m_view->findChild<QWidget*>(u"errorLegend"_s);
    std::vector<SidePanel> panels = makePanels(2, example::makePicture(kSize));
    for (SidePanel& panel : panels) {
        panel.parts = u"TP 14 %"_s;
        panel.scene.errors = makeErrorShapes(example::discMask(kSize, {150, 150}, 60), example::discMask(kSize, {180, 150}, 60));
    }
    m_view->setPanels(panels);
    QVERIFY(legend->isHidden() && !m_view->headerText(0).contains(u"TP"_s));
    OverlayOptions options;
    options.errors = true;
    m_view->setOptions(options);
    QTRY_VERIFY(legend->isVisible() && legend->geometry().bottom() < canvas(0)->y());
    QVERIFY(m_view->headerText(1).contains(u"TP 14 %"_s));
    m_view->setOptions({});
    QVERIFY(legend->isHidden());
}

void TestSideBySide::peekingBaresAll() {
    const QImage before = canvas(1)->grab().toImage();
    m_view->setPeeking(true);
    QVERIFY(canvas(0)->isPeeking() && canvas(2)->isPeeking());
    QVERIFY(canvas(1)->grab().toImage() != before);
    QTest::keyRelease(canvas(0), Qt::Key_H);
    QVERIFY(!canvas(0)->isPeeking() && !canvas(2)->isPeeking());
}

}  // namespace

QTEST_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"
