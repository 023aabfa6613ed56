// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told, and what the keyboard reaches: over every widget of every workspace.
#include "app/figure/figure_desk.h"
#include "app/figure/page_canvas.h"
#include "app/inspect/canvas_regions.h"
#include "app/inspect/query_desk.h"
#include "app/shell/theme.h"
#include "tests/app/seen_widgets.h"
#include "tests/app/token_run.h"
#include "tests/app/window_support.h"
#include "widgets/canvas/side_by_side.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDialog>
#include <QSet>
#include <QTextBrowser>

using namespace groundscope;
using test::isSeen;
using test::nameOf;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWorkspaceKeys = {Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5};

/// Parts that Qt makes inside its own widgets: their owner is what is named.
bool isInner(const QWidget* widget) {
    return widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar") ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QTabBar");
}

class TestAccessibility : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_app.reset(); }
    void everyControlHasAName();
    void everyDialogsControlsHaveNames();
    void everyPanelHasATitle();
    void tabReachesEveryControl();
    void theFocusIsVisible_data();
    void theFocusIsVisible();
    void theCanvasNamesWhatItShows();
    void tokensAreNamed();
    void masksFollowTheKeys();
    void childrenLieWhereTheyAreDrawn();
    void theTreeFollowsTheSample();
    void everyWidgetIsInTheTree();

  private:
    bool start() {
        m_app = std::make_unique<test::WindowFixture>();
        return m_app->start() && m_app->openRun();
    }
    static QList<QWidget*> controlsOf(const QWidget* window, Qt::FocusPolicy policy) {
        QList<QWidget*> controls;
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == window && (widget->focusPolicy() & policy) == policy && !isInner(widget))
                controls.append(widget);
        return controls;
    }
    /// The canvas of a workspace, with the focus: the single one, the first of those side by side, or the page of a figure.
    QWidget* shownCanvas(Qt::Key workspace) {
        QTest::keyClick(m_app->window(), workspace, Qt::ControlModifier);
        auto* sides = m_app->window()->findChild<SideBySide*>();
        const FigureDesk* figure = m_app->window()->desks().figure;
        QWidget* canvas = m_app->canvas();
        if (sides->isVisible())
            canvas = sides->canvas(0);
        else if (figure->view()->isVisible())
            canvas = figure->view()->canvas();
        canvas->setFocus();
        QTest::qWait(100);
        const QueryDesk* query = m_app->window()->desks().query;  // its answers make plots appear
        static_cast<void>(QTest::qWaitFor([&] { return figure->isSettled() && !query->isReading() && !query->isAnswering(); }, test::kWindowPatienceMs));
        return canvas;
    }
    QAccessibleInterface* canvasTree() { return QAccessible::queryAccessibleInterface(m_app->canvas()); }
    static QStringList namesIn(QAccessibleInterface* tree, const QString& containing) {
        QStringList names;
        for (int i = 0; i < tree->childCount(); ++i)
            if (const QString name = tree->child(i)->text(QAccessible::Name); name.contains(containing))
                names.append(name);
        return names;
    }
    static QAccessibleInterface* selectedIn(QAccessibleInterface* tree) {
        QAccessibleInterface* found = nullptr;
        for (int i = 0; i < tree->childCount(); ++i)
            if (tree->child(i)->state().selected)
                found = tree->child(i);
        return found;
    }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestAccessibility::initTestCase() {
    QAccessible::setActive(true);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestAccessibility::everyControlHasAName() {
    QVERIFY(start());
    QStringList nameless;
    int seen = 0;
    for (const Qt::Key key : kWorkspaceKeys) {
        QTest::keyClick(m_app->canvas(), key, Qt::ControlModifier);
        for (QDockWidget* dock : m_app->window()->layouts()->docks()) {
            dock->raise();
            QTest::qWait(1);
            for (const QWidget* widget : controlsOf(m_app->window(), Qt::TabFocus)) {
                ++seen;
                const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                if (!face || face->text(QAccessible::Name).isEmpty())
                    nameless.append(nameOf(widget));
            }
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(seen > 100);
}

void TestAccessibility::everyDialogsControlsHaveNames() {
    QVERIFY(start());
    const Actions* actions = m_app->window()->actions();
    QStringList nameless;
    int dialogs = 0;
    for (QAction* action : {actions->shortcuts, actions->editShortcuts, actions->runSettings, actions->chooseModels,
                            actions->dataCheck, actions->judgeAnswers, actions->judgeMasks}) {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        action->trigger();
        auto* dialog = m_app->window()->findChild<QDialog*>();
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(action->objectName()));
        ++dialogs;
        for (const QWidget* widget : controlsOf(dialog, Qt::TabFocus)) {
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless.append(action->objectName() + u": "_s + nameOf(widget));
        }
        delete dialog;
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QCOMPARE(dialogs, 7);
}

void TestAccessibility::everyPanelHasATitle() {
    QVERIFY(start());
    for (const QDockWidget* dock : m_app->window()->layouts()->docks())
        QVERIFY2(!dock->windowTitle().isEmpty() && !dock->objectName().isEmpty(), qPrintable(dock->objectName()));
}

/// Real Tab keys, from the canvas around the window and back.
void TestAccessibility::tabReachesEveryControl() {
    QVERIFY(start());
    for (const Qt::Key key : kWorkspaceKeys) {
        QWidget* canvas = shownCanvas(key);
        QSet<const QWidget*> reached;
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            reached.insert(QApplication::focusWidget());
            const QWidget* now = QApplication::focusWidget();  // never where nobody sees it
            QVERIFY2(isSeen(now), qPrintable(nameOf(now)));
            if (QApplication::focusWidget() == canvas)
                break;
        }
        QVERIFY(reached.contains(canvas));
        for (const QWidget* widget : controlsOf(m_app->window(), Qt::TabFocus)) {
            const bool proxied = widget->focusProxy() && reached.contains(widget->focusProxy());
            if (widget->isEnabled() && isSeen(widget) && !proxied && !reached.contains(widget))
                QVERIFY2(false, qPrintable(nameOf(widget)));
        }
        QVERIFY(reached.size() > 8);
    }
}

/// A control looks different when Tab brings the focus to it; compared on the window, where neighbours draw rings.
void TestAccessibility::theFocusIsVisible_data() {
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestAccessibility::theFocusIsVisible() {
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    QVERIFY(start());
    QStringList invisible;
    int compared = 0;
    for (const Qt::Key key : kWorkspaceKeys) {
        const QWidget* canvas = shownCanvas(key);
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* widget = QApplication::focusWidget();
            if (widget == canvas)
                break;
            const QRect place = QRect(widget->mapTo(m_app->window(), QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
            const auto shot = [&] { return m_app->window()->grab(place).toImage(); };
            const QImage with = shot();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const bool isEmptyText = widget->inherits("QTextEdit") && widget->property("plainText").toString().isEmpty();
            if (QApplication::focusWidget() != widget) {
                ++compared;
                if (shot() == with && !isEmptyText)
                    invisible.append(nameOf(widget));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            }
        }
    }
    applyTheme(*qApp, ThemeChoice::Light);
    invisible.removeDuplicates();
    QVERIFY2(invisible.isEmpty(), qPrintable(invisible.join(u'\n')));
    QVERIFY(compared > 60);
}

void TestAccessibility::theCanvasNamesWhatItShows() {
    QVERIFY(start());
    QAccessibleInterface* tree = canvasTree();
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Graphic);
    QVERIFY(!tree->text(QAccessible::Name).isEmpty());
    QVERIFY(tree->text(QAccessible::Description).contains(u"IoU"_s));
    QCOMPARE(namesIn(tree, u"ground truth shape 1 of 1"_s).size(), 1);
    const QStringList masks = namesIn(tree, u"mask "_s);
    QCOMPARE(masks.size(), 3);
    for (const QString& name : masks) {
        QVERIFY2(name.contains(u"noun phrase “"_s), qPrintable(name));
        QVERIFY2(name.contains(u"IoU 0."_s) || name.contains(u"IoU 1."_s), qPrintable(name));
    }
    QCOMPARE(namesIn(tree, u"choice of: Oracle"_s).size(), 1);
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface* child = tree->child(i);
        QVERIFY(child->isValid());
        QCOMPARE(tree->indexOfChild(child), i);
        QCOMPARE(child->parent()->object(), tree->object());
    }
    QVERIFY(!tree->child(tree->childCount()));
}

void TestAccessibility::tokensAreNamed() {
    Sample sample = example::makeSample("1", {40, 30}, {20, 15}, 8);
    const auto run = std::make_shared<const SampleRun>(test::attentiveRun(sample, 40));
    const std::vector<CanvasRegion> regions = canvasRegions(sample, run, {}, -1, 7);
    QCOMPARE(regions.size(), std::size_t{41});  // one shape
    QVERIFY(regions.front().kind == CanvasRegion::Kind::Shape);
    QCOMPARE(regions.front().place, QRectF(12, 7, 16, 16));
    int current = 0;
    for (const CanvasRegion& region : regions)
        if (region.current) {
            ++current;
            QVERIFY(region.kind == CanvasRegion::Kind::Token);
            QVERIFY2(region.name.contains(u"token 8 of 40: “w7”"_s), qPrintable(region.name));
        }
    QCOMPARE(current, 1);
    sample.imageSize = {80, 60};  // the mask was drawn in another frame
    QCOMPARE(canvasRegions(sample, nullptr, {}, -1, -1).front().place, QRectF(24, 14, 32, 32));
}

void TestAccessibility::masksFollowTheKeys() {
    QVERIFY(start());
    QAccessibleInterface* tree = canvasTree();
    for (const auto& [key, name] : {std::pair(Qt::Key_2, u"mask 2 of 3"_s), std::pair(Qt::Key_1, u"mask 1 of 3"_s)}) {
        QTest::keyClick(m_app->canvas(), key);
        QVERIFY(selectedIn(tree));
        QVERIFY(selectedIn(tree)->text(QAccessible::Name).contains(name));
    }
    QTest::keyClick(m_app->canvas(), Qt::Key_0);
    QVERIFY(!selectedIn(tree));
}

void TestAccessibility::childrenLieWhereTheyAreDrawn() {
    QVERIFY(start());
    QAccessibleInterface* tree = canvasTree();
    QAccessibleInterface* shape = nullptr;
    for (int i = 0; i < tree->childCount() && !shape; ++i)
        if (tree->child(i)->text(QAccessible::Name).startsWith(u"ground truth"_s))
            shape = tree->child(i);
    QVERIFY(shape);
    // The polygon is (50, 30) … (110, 90) of the image.
    const auto onScreen = [this](double x, double y) {
        return m_app->canvas()->mapToGlobal(m_app->canvas()->widgetFromImage({x, y}).toPoint());
    };
    QVERIFY((shape->rect().topLeft() - onScreen(50, 30)).manhattanLength() <= 3);
    QVERIFY((shape->rect().bottomRight() - onScreen(110, 90)).manhattanLength() <= 3);
    const QPoint middle = onScreen(80, 60);
    QAccessibleInterface* found = tree->childAt(middle.x(), middle.y());
    QVERIFY(found && found->rect().contains(middle));
    QTest::keyClick(m_app->canvas(), Qt::Key_0, Qt::ControlModifier);  // another zoom
    QVERIFY((shape->rect().topLeft() - onScreen(50, 30)).manhattanLength() <= 3);
    QVERIFY(shape->state().selectable && !shape->state().invisible);
}

void TestAccessibility::theTreeFollowsTheSample() {
    QVERIFY(start());
    QAccessibleInterface* tree = canvasTree();
    QTest::keyClick(m_app->canvas(), Qt::Key_End);  // nothing annotated, not run
    QTRY_COMPARE(tree->childCount(), 0);
    QTest::keyClick(m_app->canvas(), Qt::Key_Home);
    QTRY_COMPARE(namesIn(tree, u"mask "_s).size(), 3);
    m_app->window()->actions()->closeDocument->trigger();
    QCOMPARE(tree->childCount(), 0);
}

void TestAccessibility::everyWidgetIsInTheTree() {
    QVERIFY(start());
    QList<QAccessibleInterface*> todo = {QAccessible::queryAccessibleInterface(m_app->window())};
    QSet<const QObject*> found;
    int nodes = 0;
    while (!todo.isEmpty() && nodes < 20000) {
        QAccessibleInterface* face = todo.takeLast();
        ++nodes;
        if (face->object())
            found.insert(face->object());
        for (int i = 0; i < face->childCount(); ++i)
            if (QAccessibleInterface* child = face->child(i))
                todo.append(child);
    }
    for (const QWidget* widget : controlsOf(m_app->window(), Qt::TabFocus))
        QVERIFY2(found.contains(widget), qPrintable(nameOf(widget)));
    QVERIFY(nodes > 150);
}

}  // namespace

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
