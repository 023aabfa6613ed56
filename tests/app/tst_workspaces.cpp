// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme.h"
#include "tests/app/window_support.h"

#include <QDockWidget>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestWorkspaces : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_app.reset(); }
    void keysSwitchThem();
    void buttonsSwitchThem();
    void eachKeepsItsOwnLayout();
    void layoutsComeBackInTheNextWindow();
    void resetTouchesOnlyTheCurrentOne();
    void damagedLayoutGivesTheFirstOne();
    void unknownPanelsHaveAPlace();
    void floatingPanelsComeBackToTheirPlaceOnReset();
    void panelsFitASmallScreen();
    void noneOnTheStartPage();
    void keysOfWorkspacesHaveNames();

  private:
    void key(Qt::Key key) { QTest::keyClick(m_app->canvas(), key, Qt::ControlModifier); }
    DockLayouts* layouts() { return m_app->window()->layouts(); }
    bool isOpen(const QString& name) { return m_app->dock(name)->toggleViewAction()->isChecked(); }
    bool isInFront(const QString& name) { return !m_app->dock(name)->visibleRegion().isEmpty(); }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestWorkspaces::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
}

void TestWorkspaces::keysSwitchThem() {
    QVERIFY(m_app->openRun());
    QCOMPARE(layouts()->current(), WorkspaceKind::Inspect);
    QTRY_VERIFY(isInFront(u"answer"_s) && isInFront(u"candidates"_s));
    key(Qt::Key_F2);
    QCOMPARE(layouts()->current(), WorkspaceKind::Audit);
    QTRY_VERIFY(isInFront(u"review"_s) && isInFront(u"selections"_s));
    QVERIFY(!m_app->window()->findChild<QToolBar*>(u"editToolBar"_s)->isVisible());
    key(Qt::Key_F3);
    QTRY_VERIFY(isInFront(u"groundTruth"_s));
    QVERIFY(!isOpen(u"candidates"_s) && !isOpen(u"review"_s));
    QVERIFY(m_app->window()->findChild<QToolBar*>(u"editToolBar"_s)->isVisible());
    key(Qt::Key_F4);
    QTRY_VERIFY(isInFront(u"analysis"_s));
    QVERIFY(!isOpen(u"layers"_s));
    key(Qt::Key_F5);
    QTRY_VERIFY(isInFront(u"figure"_s));
    QVERIFY(isOpen(u"tables"_s) && !isOpen(u"analysis"_s) && !m_app->canvas()->isVisible());
    QTest::keyClick(m_app->window(), Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(isInFront(u"answer"_s) && isInFront(u"candidates"_s) && isInFront(u"layers"_s));
    QVERIFY(m_app->canvas()->isVisible());
}

void TestWorkspaces::buttonsSwitchThem() {
    QVERIFY(m_app->openRun());
    QToolBar* bar = m_app->window()->actions()->workspaceBar();
    QVERIFY(bar->isVisible());
    const QList<QAction*> actions = bar->actions();
    QCOMPARE(actions.size(), kWorkspaceCount);
    for (int i = kWorkspaceCount - 1; i >= 0; --i) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(actions.at(i)));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(layouts()->current(), static_cast<WorkspaceKind>(i));
        QVERIFY(button->isChecked());
        QVERIFY(button->toolTip().contains(u"Ctrl+F%1"_s.arg(i + 1)));
    }
}

void TestWorkspaces::eachKeepsItsOwnLayout() {
    QVERIFY(m_app->openRun());
    m_app->dock(u"jobs"_s)->close();
    key(Qt::Key_F2);
    m_app->dock(u"jobs"_s)->show();
    m_app->dock(u"selections"_s)->close();
    key(Qt::Key_F1);
    QVERIFY(!isOpen(u"jobs"_s));
    QVERIFY(isOpen(u"selections"_s));
    key(Qt::Key_F2);
    QVERIFY(isOpen(u"jobs"_s));
    QVERIFY(!isOpen(u"selections"_s));
}

void TestWorkspaces::layoutsComeBackInTheNextWindow() {
    QVERIFY(m_app->openRun());
    m_app->dock(u"candidates"_s)->close();
    key(Qt::Key_F2);
    m_app->dock(u"layers"_s)->close();
    QVERIFY(m_app->start());
    QVERIFY(m_app->openRun());
    QCOMPARE(layouts()->current(), WorkspaceKind::Audit);
    QVERIFY(!isOpen(u"layers"_s));
    QVERIFY(m_app->window()->actions()->workspaces->actions().at(1)->isChecked());
    key(Qt::Key_F1);
    QVERIFY(!isOpen(u"candidates"_s));
    QVERIFY(isOpen(u"layers"_s));
}

void TestWorkspaces::resetTouchesOnlyTheCurrentOne() {
    QVERIFY(m_app->openRun());
    m_app->dock(u"candidates"_s)->close();
    key(Qt::Key_F2);
    m_app->dock(u"layers"_s)->close();
    m_app->window()->actions()->resetLayout->trigger();
    QVERIFY(isOpen(u"layers"_s));
    key(Qt::Key_F1);
    QVERIFY(!isOpen(u"candidates"_s));
    m_app->window()->actions()->resetLayout->trigger();
    QVERIFY(isOpen(u"candidates"_s));
}

void TestWorkspaces::damagedLayoutGivesTheFirstOne() {
    m_app->window()->close();
    m_app->store()->setValue(u"window/workspace"_s, u"cooking"_s);
    m_app->store()->setValue(u"window/layouts"_s, QVariantMap{{u"inspect"_s, QByteArray("no layout at all")},
                                                              {u"audit"_s, QByteArray(2000, '\xff')}});
    QVERIFY(m_app->start());
    QVERIFY(m_app->openRun());
    QCOMPARE(layouts()->current(), WorkspaceKind::Inspect);
    QVERIFY(isOpen(u"candidates"_s) && isOpen(u"answer"_s));
    key(Qt::Key_F2);
    QVERIFY(isOpen(u"review"_s) && isOpen(u"selections"_s));
}

void TestWorkspaces::unknownPanelsHaveAPlace() {
    auto* extra = new QDockWidget(u"Extra"_s, m_app->window());
    extra->setObjectName(u"extraPanel"_s);
    QVERIFY(m_app->openRun());
    QCOMPARE(layouts()->docks().last(), extra);
    QVERIFY(isOpen(u"extraPanel"_s));
    QVERIFY(m_app->window()->tabifiedDockWidgets(m_app->dock(u"layers"_s)).contains(extra));
    QVERIFY(!m_app->window()->tabifiedDockWidgets(m_app->dock(u"answer"_s)).contains(extra));
    key(Qt::Key_F2);
    QVERIFY(!isOpen(u"extraPanel"_s));
    extra->toggleViewAction()->trigger();
    QVERIFY(isOpen(u"extraPanel"_s));
    QCOMPARE(m_app->window()->dockWidgetArea(extra), m_app->window()->dockWidgetArea(m_app->dock(u"review"_s)));
}

void TestWorkspaces::floatingPanelsComeBackToTheirPlaceOnReset() {
    QVERIFY(m_app->openRun());
    m_app->dock(u"answer"_s)->setFloating(true);
    key(Qt::Key_F2);
    QVERIFY(!m_app->dock(u"answer"_s)->isFloating());
    key(Qt::Key_F1);
    QVERIFY(m_app->dock(u"answer"_s)->isFloating());
    m_app->window()->actions()->resetLayout->trigger();
    QVERIFY(!m_app->dock(u"answer"_s)->isFloating());
}

void TestWorkspaces::panelsFitASmallScreen() {
    QVERIFY(m_app->openRun());
    for (const Qt::Key which : {Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4}) {
        key(which);
        QTest::qWait(100);
        const QSize least = m_app->window()->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 760,
                 qPrintable(u"F%1 needs %2 x %3"_s.arg(which - Qt::Key_F1 + 1).arg(least.width()).arg(least.height())));
        QCOMPARE(m_app->window()->size(), QSize(1280, 800));
        QVERIFY2(m_app->canvas()->width() >= 280, qPrintable(QString::number(m_app->canvas()->width())));
        QVERIFY2(m_app->canvas()->height() >= 280, qPrintable(QString::number(m_app->canvas()->height())));
    }
}

void TestWorkspaces::noneOnTheStartPage() {
    for (const QDockWidget* dock : layouts()->docks())
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    QVERIFY(!m_app->window()->actions()->workspaces->actions().first()->isEnabled());
    QVERIFY(m_app->openRun());
    m_app->window()->actions()->closeDocument->trigger();
    QVERIFY(m_app->window()->startPage()->isVisible());
    for (const QDockWidget* dock : layouts()->docks())
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    QVERIFY(m_app->openRun());
    QVERIFY(isOpen(u"candidates"_s));
}

void TestWorkspaces::keysOfWorkspacesHaveNames() {
    for (int i = 0; i < kWorkspaceCount; ++i)
        QVERIFY(workspaceFromKey(workspaceKey(static_cast<WorkspaceKind>(i))) == static_cast<WorkspaceKind>(i));
    QVERIFY(!workspaceFromKey(u"Inspect"_s));
    QVERIFY(!workspaceFromKey({}));
}

}  // namespace

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
