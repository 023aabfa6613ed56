// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting in the window: what a person sees of it and finds of it.
#include "app/editing/tool_hint.h"
#include "app/shell/theme.h"
#include "tests/app/editing_support.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestEditingView : public test::EditingWindow {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init() { setUp(); }
    void cleanup() { m_window.reset(); }
    void shapesAreThereToEditOnEverySample();
    void unlockingFromTheMessageTakesTheToolAlong();
    void thePictureStandsStillWhileLiveNumbersShow();
    void keysJoinAndCutWhatIsDrawn();
    void theSheetOfKeysTellsHowToDraw();
    void whatAnotherProgramHoldsIsOpenedAgain();
    void tabStaysWhereItCanBeSeen();
    void hintsAreReadWhole();

  private:
    ToolHint* hint() { return child<ToolHint>(u"toolHint"_s); }
};

void TestEditingView::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestEditingView::shapesAreThereToEditOnEverySample() {
    QVERIFY(openAndUnlock(u"bench"_s));
    for (const auto key : {Qt::Key_D, Qt::Key_D, Qt::Key_A, Qt::Key_A, Qt::Key_D}) {
        QTest::keyClick(canvas(), key);
        QTRY_VERIFY(m_window->workspace()->pictureSize().area() > 0);
        QVERIFY(editor()->isShown());
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));
        QCOMPARE(editor()->selection(), std::set<std::size_t>{0});
    }
}

void TestEditingView::unlockingFromTheMessageTakesTheToolAlong() {
    m_window->desks().editing->setAuthorName(u"Ann"_s);
    QVERIFY(open(*m_window, path(u"bench"_s)));
    focusCanvas();
    QVERIFY(!hint()->isVisible());
    QTest::keyClick(canvas(), Qt::Key_P);
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY(editor()->tool() == EditTool::Select);
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!edits()->isLocked());
    QVERIFY(!m_window->messages()->isVisible());  // what it says is no longer so
    QVERIFY(editor()->tool() == EditTool::Polygon);
    QVERIFY(canvas()->hasFocus() && hint()->isVisible());
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!edits()->isLocked());
    QVERIFY(editor()->tool() == EditTool::Select);
}

void TestEditingView::thePictureStandsStillWhileLiveNumbersShow() {
    QVERIFY(openAndUnlock(u"recorded.gsrun"_s));
    QVERIFY(QTest::qWaitFor([this] { return session()->currentRun() != nullptr; }, kPatienceMs));
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));
    QTest::qWait(50);
    const QRect place(canvas()->mapTo(m_window.get(), QPoint()), canvas()->size());
    const QPoint corner = at({50, 30});
    QTest::mousePress(canvas(), Qt::LeftButton, {}, corner);
    QTest::mouseMove(canvas(), at({35, 15}));
    QTest::mouseMove(canvas(), at({30, 10}));
    QTRY_VERIFY_WITH_TIMEOUT(hint()->note().contains(u"IoU"_s), 5000);
    QTest::qWait(50);
    QCOMPARE(QRect(canvas()->mapTo(m_window.get(), QPoint()), canvas()->size()), place);
    QCOMPARE(at({50, 30}), corner);
    QVERIFY(child<QLabel>(u"liveNote"_s)->isVisible());
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, at({30, 10}));
    QTRY_VERIFY(hint()->note().isEmpty());
    QCOMPARE(QRect(canvas()->mapTo(m_window.get(), QPoint()), canvas()->size()), place);
}

// Alt is not enough: many window managers keep Alt and a mouse button to themselves.
void TestEditingView::keysJoinAndCutWhatIsDrawn() {
    QVERIFY(openAndUnlock(u"bench"_s));
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));
    QTest::keyClick(canvas(), Qt::Key_C);
    drawRectangle({70, 50}, {90, 70});
    QCOMPARE(sample().annotations.size(), std::size_t{1});
    QCOMPARE(sample().annotations[0].region.parts[0].holes.size(), std::size_t{1});
    QVERIFY2(hint()->hint().startsWith(u"Cuts"_s), qPrintable(hint()->hint()));
    QTest::keyClick(canvas(), Qt::Key_J);
    drawRectangle({60, 40}, {100, 80});
    QCOMPARE(sample().annotations.size(), std::size_t{1});
    QVERIFY(sample().annotations[0].region.parts[0].holes.empty());
    QTest::keyClick(canvas(), Qt::Key_J);  // off again
    drawRectangle({10, 10}, {30, 30});
    QCOMPARE(sample().annotations.size(), std::size_t{2});
}

void TestEditingView::theSheetOfKeysTellsHowToDraw() {
    QVERIFY(openAndUnlock(u"bench"_s));
    QTest::keyClick(canvas(), Qt::Key_F1);
    const auto* sheet = child<QDialog>(u"shortcutsDialog"_s);
    QVERIFY(sheet && sheet->isVisible());
    QStringList words;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        words.append(label->text());
    const QString all = words.join(u'\n');
    for (const QString& word : {u"first vertex"_s, u"Backspace"_s, u"Esc"_s, u"Drag an edge"_s, u"Arrows"_s, u"Wheel, [, ]"_s,
                                u"Ctrl+L"_s, u"Draw a Polygon"_s})
        QVERIFY2(all.contains(word), qPrintable(word));
}

void TestEditingView::whatAnotherProgramHoldsIsOpenedAgain() {
    QVERIFY(openAndUnlock(u"bench"_s));
    auto other = makeWindow();
    QVERIFY(open(*other, path(u"bench"_s)));
    QVERIFY2(other->messages()->text().contains(u"Another program"_s), qPrintable(other->messages()->text()));
    auto* lock = other->findChild<QToolButton*>(u"lockStatus"_s);
    QVERIFY(lock->isVisible() && !lock->isEnabled());  // the state is told always
    QCOMPARE(lock->text(), u"Locked"_s);
    m_window.reset();
    QTest::mouseClick(other->messages()->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return other->desks().editing->controller()->isEditable(); }, kPatienceMs));
    QVERIFY(!other->messages()->isVisible());
    QVERIFY(lock->isEnabled());
}

void TestEditingView::tabStaysWhereItCanBeSeen() {
    QVERIFY(openAndUnlock(u"recorded.gsrun"_s));
    dock()->raise();
    focusCanvas();
    QTest::qWait(50);
    QSet<QWidget*> seen;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_window->focusWidget(), i < 45 ? Qt::Key_Tab : Qt::Key_Backtab);
        QWidget* at = m_window->focusWidget();
        QVERIFY(at);
        const QRect place(at->mapTo(m_window.get(), QPoint()), at->size());
        QVERIFY2(place.intersects(m_window->rect()), qPrintable(at->objectName()));
        seen.insert(at);
    }
    QVERIFY(seen.contains(child<QWidget>(u"shapesTree"_s)));
    QVERIFY(!seen.contains(child<QWidget>(u"answerText"_s)));  // behind
}

void TestEditingView::hintsAreReadWhole() {
    m_window->resize(1024, 700);
    QVERIFY(openAndUnlock(u"bench"_s));
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));
    const auto* label = child<QLabel>(u"toolHintText"_s);
    for (const QAction* tool : commands()->tools->actions()) {
        editor()->setTool(static_cast<EditTool>(tool->data().toInt()));
        QTest::qWait(10);
        QVERIFY(!hint()->hint().isEmpty());
        QCOMPARE(label->text(), hint()->hint());
        QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
    }
    const QString longNote = u"Warning: Oracle flips from mask 2 of “a green body” (IoU 0.052) to mask 1 of “a body” (IoU 0.853)"_s;
    hint()->setNote(longNote, true);
    QTest::qWait(10);
    const auto* note = child<QLabel>(u"liveNote"_s);
    QVERIFY(note->isVisible() && note->text() == longNote);
    QVERIFY(note->heightForWidth(note->width()) <= note->height());
}

}  // namespace

QTEST_MAIN(TestEditingView)
#include "tst_editing_view.moc"
