// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse: letters of the menus, the focus after each command, and the way to every panel.
#include "app/figure/page_canvas.h"
#include "app/shell/theme.h"
#include "tests/app/seen_widgets.h"
#include "tests/app/window_support.h"
#include "widgets/canvas/side_by_side.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QAbstractItemView>
#include <QTabBar>

#include <algorithm>
#include <map>

using namespace groundscope;
using test::isSeen;
using test::nameOf;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWorkspaceKeys = {Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5};

QDockWidget* dockOf(QWidget* widget) {
    while (widget && !qobject_cast<QDockWidget*>(widget))
        widget = widget->parentWidget();
    return static_cast<QDockWidget*>(widget);
}

/// An empty tournament, for one, has none.
bool hasControls(const QDockWidget* panel) {
    const QList<QWidget*> all = panel->findChildren<QWidget*>();
    return std::ranges::any_of(all, [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    });
}

class TestKeyboard : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_app.reset(); }
    void everyMenuHasALetterForEachLine();
    void theFocusIsSeenAfterChangingTheWorkspace();
    void aPanelAskedForHasTheFocus();
    void panelsAreWalkedThrough();
    void everyTabIsReachedByArrows();
    void keysOfAControlStayWithIt();

  private:
    bool start() {
        m_app = std::make_unique<test::WindowFixture>();
        return m_app->start() && m_app->openRun();
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focus() ? focus() : m_app->window(), key, modifiers);
        QTest::qWait(20);
    }
    QList<QDockWidget*> inSight() {
        QList<QDockWidget*> docks = m_app->window()->layouts()->docks();
        docks.removeIf([](const QDockWidget* dock) { return !isInSight(dock); });
        return docks;
    }
    std::unique_ptr<test::WindowFixture> m_app;
};

void collect(const QMenu* menu, const QString& path, QStringList& bad, int& lines) {
    std::map<QString, QString> taken;
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        ++lines;
        if (action->menu())
            collect(action->menu(), path + u'/' + QString(action->text()).remove(u'&'), bad, lines);
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (letter.isEmpty())
            continue;
        const auto [before, isNew] = taken.emplace(letter.toString(), action->text());
        if (!isNew)
            bad.append(u"%1: %2 and %3"_s.arg(path, before->second, action->text()));
    }
}

void TestKeyboard::everyMenuHasALetterForEachLine() {
    QVERIFY(start());
    QStringList bad;
    int lines = 0;
    std::map<QString, QString> taken;
    for (const QAction* action : m_app->window()->menuBar()->actions()) {
        collect(action->menu(), QString(action->text()).remove(u'&'), bad, lines);
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty() || !taken.emplace(letter, action->text()).second)
            bad.append(u"menu bar: "_s + action->text());
    }
    for (const QMenu* menu : m_app->window()->findChildren<QMenu*>())
        if (!menu->parentWidget() || !qobject_cast<QMenuBar*>(menu->parentWidget()))
            collect(menu, menu->parentWidget() ? menu->parentWidget()->objectName() : QString(), bad, lines);
    bad.removeDuplicates();
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    QVERIFY(lines > 120);
}

/// From wherever the focus was in the workspace before.
void TestKeyboard::theFocusIsSeenAfterChangingTheWorkspace() {
    QVERIFY(start());
    QStringList lost;
    for (const Qt::Key from : kWorkspaceKeys) {
        for (const Qt::Key to : kWorkspaceKeys) {
            press(from, Qt::ControlModifier);
            for (int i = 0; i < 7 * (to - Qt::Key_F1); ++i)
                press(Qt::Key_Tab);
            const QString before = nameOf(focus());
            press(to, Qt::ControlModifier);
            QTest::qWait(60);
            if (!isSeen(focus()))
                lost.append(u"from %1 in F%2 to F%3: %4"_s.arg(before).arg(from - Qt::Key_F1 + 1).arg(to - Qt::Key_F1 + 1).arg(nameOf(focus())));
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void TestKeyboard::aPanelAskedForHasTheFocus() {
    QVERIFY(start());
    struct Asked {
        Qt::Key key;
        Qt::KeyboardModifiers with;
        const char* panel;
    };
    const Asked asked[] = {{Qt::Key_T, Qt::ShiftModifier, "tournament"},
                           {Qt::Key_L, Qt::ShiftModifier, "lanes"},
                           {Qt::Key_M, Qt::ShiftModifier, "heads"},
                           {Qt::Key_P, Qt::ControlModifier | Qt::AltModifier, "pairs"},
                           {Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier, "review"},
                           {Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier, "review"},
                           {Qt::Key_F, Qt::ControlModifier, "samples"}};
    for (const Qt::Key workspace : kWorkspaceKeys) {
        for (const Asked& one : asked) {
            press(workspace, Qt::ControlModifier);
            press(one.key, one.with);
            const QDockWidget* dock = m_app->dock(QString::fromLatin1(one.panel));
            const QString where = u"%1 in F%2: %3"_s.arg(QLatin1StringView(one.panel)).arg(workspace - Qt::Key_F1 + 1).arg(nameOf(focus()));
            QVERIFY2(isInSight(dock), qPrintable(where));
            QVERIFY2(isSeen(focus()), qPrintable(where));
            QVERIFY2(!hasControls(dock) || dockOf(focus()) == dock, qPrintable(where));
        }
    }
}

/// Ctrl+F6 goes from the picture through all panels in sight and back, Ctrl+Shift+F6 the other way.
void TestKeyboard::panelsAreWalkedThrough() {
    QVERIFY(start());
    for (const Qt::Key workspace : kWorkspaceKeys) {
        press(workspace, Qt::ControlModifier);
        QTest::qWait(60);
        for (const auto with : {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
            QList<QDockWidget*> reached;
            QList<QDockWidget*> all = inSight();
            int pictures = 0;
            for (qsizetype i = 0; i <= all.size(); ++i) {
                press(Qt::Key_F6, with);
                QVERIFY2(isSeen(focus()), qPrintable(nameOf(focus())));
                if (QDockWidget* dock = dockOf(focus()))
                    reached.append(dock);
                else
                    ++pictures;
            }
            QCOMPARE(pictures, 1);
            QCOMPARE(inSight(), all);  // none came to the front or went
            for (const QDockWidget* dock : all)
                QVERIFY2(reached.count(dock) == 1, qPrintable(u"%1 in F%2"_s.arg(dock->objectName()).arg(workspace - Qt::Key_F1 + 1)));
        }
    }
}

/// A panel behind another one comes to the front by Tab to its tabs, then Left and Right.
void TestKeyboard::everyTabIsReachedByArrows() {
    QVERIFY(start());
    for (const Qt::Key workspace : kWorkspaceKeys) {
        press(workspace, Qt::ControlModifier);
        QTest::qWait(60);
        const QList<QDockWidget*> front = inSight();
        QSet<const QDockWidget*> seen(front.begin(), front.end());
        QSet<const QWidget*> bars;
        const QWidget* first = focus();
        for (int i = 0; i < 300; ++i) {
            press(Qt::Key_Tab);
            if (focus() == first)
                break;
            auto* bar = qobject_cast<QTabBar*>(focus());
            if (!bar || bar->parentWidget() != m_app->window() || bars.contains(bar))
                continue;
            bars.insert(bar);
            while (bar->currentIndex() > 0)
                press(Qt::Key_Left);
            for (int tab = 0; tab < bar->count(); ++tab) {
                QCOMPARE(focus(), bar);
                QCOMPARE(bar->currentIndex(), tab);
                for (const QDockWidget* dock : inSight())
                    seen.insert(dock);
                press(Qt::Key_Right);
            }
        }
        for (const QDockWidget* dock : m_app->window()->layouts()->docks())
            if (dock->toggleViewAction()->isChecked())
                QVERIFY2(seen.contains(dock), qPrintable(u"%1 in F%2"_s.arg(dock->objectName()).arg(workspace - Qt::Key_F1 + 1)));
    }
}

void TestKeyboard::keysOfAControlStayWithIt() {
    QVERIFY(start());
    auto* table = m_app->dock(u"selections"_s)->findChild<QAbstractItemView*>();
    m_app->dock(u"selections"_s)->raise();
    table->setFocus();
    m_app->window()->session()->setCurrentIndex(1);
    QTRY_VERIFY(m_app->window()->session()->currentRun());
    press(Qt::Key_End);
    QCOMPARE(m_app->window()->session()->currentIndex(), 1);
    m_app->canvas()->setFocus();
    press(Qt::Key_Home);
    QTRY_COMPARE(m_app->window()->session()->currentIndex(), 0);
}

}  // namespace

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
