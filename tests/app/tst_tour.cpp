// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme.h"
#include "app/shell/tour_desk.h"
#include "tests/app/window_support.h"

#include <QLabel>
#include <QPushButton>
#include <QToolBar>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestTour : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_app.reset(); }
    void fiveStepsFromTheStartPage();
    void itIsOfferedOnceOnTheDemo();
    void notOnAnotherBenchmark();
    void escapeEndsItAnywhere();
    void aClosedPanelComesBack();
    void theBubbleStaysInsideTheWindow();
    void placesBesideTheTarget();

  private:
    TourBubble* bubble() { return m_app->window()->findChild<TourBubble*>(); }
    void press(const QString& name) { QTest::mouseClick(bubble()->findChild<QPushButton*>(name), Qt::LeftButton); }
    void startByKey() { QTest::keyClick(m_app->window(), Qt::Key_F1, Qt::ShiftModifier); }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestTour::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
    if (!m_app->window()->actions()->openDemo->isEnabled() || !m_app->window()->findChild<QWidget*>(u"openDemoButton"_s)->isEnabled())
        QSKIP("the demo is not installed");
}

void TestTour::fiveStepsFromTheStartPage() {
    startByKey();
    QTRY_VERIFY_WITH_TIMEOUT(bubble()->isVisible(), test::kWindowPatienceMs);
    const QList<const QWidget*> targets = {m_app->dock(u"samples"_s), m_app->dock(u"answer"_s), m_app->canvas(),
                                           m_app->dock(u"candidates"_s), m_app->window()->actions()->workspaceBar()};
    QStringList texts;
    for (const QWidget* target : targets) {
        QCOMPARE(bubble()->target(), target);
        QVERIFY(target->isVisible());
        texts.append(bubble()->findChild<QLabel*>(u"tourText"_s)->text());
        const auto* frame = m_app->window()->findChild<QWidget*>(u"tourFrame"_s);
        QVERIFY(frame->isVisible());
        QVERIFY(frame->geometry().contains(QRect(target->mapTo(m_app->window(), QPoint()), target->size())
                                               .intersected(m_app->window()->rect()).center()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(!bubble()->isVisible());
    QVERIFY(m_app->canvas()->hasFocus());
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestTour::itIsOfferedOnceOnTheDemo() {
    m_app->window()->openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window()->messages()->isVisible(), test::kWindowPatienceMs);
    QVERIFY(!bubble()->isVisible());  // offered, not forced
    auto* take = m_app->window()->messages()->findChild<QPushButton*>();
    QVERIFY(take);
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(bubble()->isVisible());
    QVERIFY(m_app->start());
    m_app->window()->openDemo();
    QVERIFY(test::WindowFixture::waitFor([this] { return m_app->canvas()->state() == CanvasView::State::Ready; }));
    QTest::qWait(100);
    QVERIFY(!m_app->window()->messages()->isVisible());
}

void TestTour::notOnAnotherBenchmark() {
    QVERIFY(m_app->openRun());
    QTest::qWait(50);
    QVERIFY(!bubble()->isVisible());
    QVERIFY(!m_app->window()->messages()->isVisible());
}

void TestTour::escapeEndsItAnywhere() {
    startByKey();
    QTRY_VERIFY_WITH_TIMEOUT(bubble()->isVisible(), test::kWindowPatienceMs);
    press(u"tourNext"_s);
    press(u"tourNext"_s);
    press(u"tourBack"_s);
    QCOMPARE(bubble()->target(), m_app->dock(u"answer"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bubble()->isVisible());
    QVERIFY(!m_app->window()->findChild<QWidget*>(u"tourFrame"_s)->isVisible());
    startByKey();
    QVERIFY(bubble()->isVisible());
    QCOMPARE(bubble()->target(), m_app->dock(u"samples"_s));
    m_app->window()->actions()->closeDocument->trigger();
    QTRY_VERIFY(!bubble()->isVisible());
}

void TestTour::aClosedPanelComesBack() {
    m_app->window()->openDemo();
    QVERIFY(test::WindowFixture::waitFor([this] { return m_app->canvas()->state() == CanvasView::State::Ready; }));
    m_app->dock(u"samples"_s)->close();
    startByKey();
    QVERIFY(bubble()->isVisible());
    QVERIFY(m_app->dock(u"samples"_s)->isVisible());
}

void TestTour::theBubbleStaysInsideTheWindow() {
    startByKey();
    QTRY_VERIFY_WITH_TIMEOUT(bubble()->isVisible(), test::kWindowPatienceMs);
    for (int i = 0; i < 5; ++i) {
        for (const QSize size : {QSize(1280, 800), QSize(1600, 1000)}) {
            m_app->window()->resize(size);
            QTest::qWait(20);
            QVERIFY(m_app->window()->rect().contains(bubble()->geometry()));
            const auto* text = bubble()->findChild<QLabel*>(u"tourText"_s);
            QVERIFY(text->heightForWidth(text->width()) <= text->height());
        }
        press(u"tourNext"_s);
    }
}

void TestTour::placesBesideTheTarget() {
    const QRect window(0, 0, 1000, 700);
    const QSize size(300, 150);
    QVERIFY(bubblePlace(size, {0, 0, 200, 700}, window).left() > 200);
    QVERIFY(bubblePlace(size, {800, 0, 200, 700}, window).right() < 800);
    QVERIFY(bubblePlace(size, {0, 500, 1000, 200}, window).bottom() < 500);
    QVERIFY(bubblePlace(size, {0, 0, 1000, 100}, window).top() > 100);
    for (const QRect& target : {window, QRect(990, 690, 10, 10), QRect(0, 0, 1, 1)})
        QVERIFY(window.contains(bubblePlace(size, target, window)));
}

}  // namespace

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
