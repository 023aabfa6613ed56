// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting in the window, with real mouse and key events: what is on screen, and what is on disk.
#include "app/editing/tool_hint.h"
#include "app/shell/theme.h"
#include "tests/app/editing_support.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <unistd.h>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestEditing : public test::EditingWindow {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void groundTruthIsLockedAtFirst();
    void theNameIsAskedForOnce();
    void aRectangleIsDrawnAndKept();
    void aVertexIsDraggedAndTakenBack();
    void undoNeverTouchesAnotherSample();
    void everythingSurvivesARestart();
    void textsAreCorrected();
    void anImpossibleTextIsRefusedWithAReason();
    void deleteAndLabelByKey();
    void theMenuAtTheCursorIsAboutTheShapeThere();
    void lettersStayInTextFields();
    void historyGoesBackAndForth();
    void liveIouWhileAVertexMoves();
    void aMaskBecomesGroundTruth();
    void masksBySamWithTheLoadedSegmenter();
    void twoWindowsOnOneBenchmark();
    void readOnlyFolderKeepsTheWorkElsewhere();
    void theOriginalFilesAreNeverTouched();
};

void TestEditing::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestEditing::init() {
    setUp();
}

void TestEditing::cleanup() {
    m_window.reset();
}

void TestEditing::groundTruthIsLockedAtFirst() {
    QVERIFY(open(*m_window, path(u"bench"_s)));
    QVERIFY(edits()->isLocked());
    QVERIFY(child<QToolButton>(u"lockStatus"_s)->isVisible());
    QCOMPARE(child<QToolButton>(u"lockStatus"_s)->text(), u"Locked"_s);
    const Sample before = sample();
    focusCanvas();
    drawRectangle({10, 10}, {40, 40});
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY2(m_window->messages()->text().contains(u"locked"_s), qPrintable(m_window->messages()->text()));
    QTest::keyClick(canvas(), Qt::Key_Delete);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample(), before);
    QVERIFY(!QFile::exists(path(u"bench/corrections.gsedits"_s)));
    QVERIFY(m_window->actions()->edit()->tools->actions().front()->isChecked());
}

void TestEditing::theNameIsAskedForOnce() {
    QVERIFY(open(*m_window, path(u"bench"_s)));
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    auto* dialog = child<QDialog>(u"unlockDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto* unlock = dialog->findChild<QPushButton*>(u"unlockButton"_s);
    QVERIFY(!unlock->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"unlockName"_s), u"Ann"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"unlockReason"_s), u"outline too wide"_s);
    QTest::mouseClick(unlock, Qt::LeftButton);
    QTRY_VERIFY(!edits()->isLocked());
    QCOMPARE(child<QToolButton>(u"lockStatus"_s)->text(), u"Unlocked"_s);
    QVERIFY(m_window->actions()->edit()->lock->isEnabled() && !m_window->actions()->edit()->lock->isChecked());
    focusCanvas();
    drawRectangle({10, 10}, {40, 40});
    QVERIFY(!edits()->history().isEmpty());
    QCOMPARE(edits()->history().entries().back().edit.who, std::string("Ann"));
    QCOMPARE(edits()->history().entries().back().edit.why, std::string("outline too wide"));
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(edits()->isLocked());
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!edits()->isLocked());  // no dialog
    QCOMPARE(m_window->settings().annotator, u"Ann"_s);
}

void TestEditing::aRectangleIsDrawnAndKept() {
    QVERIFY(openAndUnlock(u"bench"_s));
    QCOMPARE(sample().annotations.size(), std::size_t{1});
    drawRectangle({10, 10}, {30, 40});
    QCOMPARE(sample().annotations.size(), std::size_t{2});
    const Rect box = boundsOf(sample().annotations[1].region);
    QVERIFY2(std::abs(box.x - 10) < 0.5 && std::abs(box.y - 10) < 0.5 && std::abs(box.width - 20) < 0.7 &&
                 std::abs(box.height - 30) < 0.7,
             qPrintable(u"%1 %2 %3 %4"_s.arg(box.x).arg(box.y).arg(box.width).arg(box.height)));
    QCOMPARE(dock()->shapes()->model()->rowCount(), 2);
    QVERIFY(waitForSave());
    QVERIFY(journal().contains("draw-rectangle"));
    QVERIFY2(m_window->statusLine()->correctionsText().startsWith(u"● Corrections saved"_s),
             qPrintable(m_window->statusLine()->correctionsText()));
    QTRY_VERIFY(canvas()->readoutAt(canvas()->widgetFromImage({20, 25}))->inGroundTruth);
}

void TestEditing::aVertexIsDraggedAndTakenBack() {
    QVERIFY(openAndUnlock(u"bench"_s));
    const Sample before = sample();
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));  // selects the square 50…110, 30…90
    QCOMPARE(m_window->desks().editing->editor()->selection(), std::set<std::size_t>{0});
    QCOMPARE(dock()->shapes()->selection(), std::set<std::size_t>{0});
    drag({50, 30}, {40, 20});
    QVERIFY(sample() != before);
    const Rect box = boundsOf(sample().annotations[0].region);
    QVERIFY2(std::abs(box.x - 40) < 0.5 && std::abs(box.y - 20) < 0.5, qPrintable(u"%1 %2"_s.arg(box.x).arg(box.y)));
    const Sample after = sample();
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample(), before);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sample(), after);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(sample(), after);
}

void TestEditing::undoNeverTouchesAnotherSample() {
    QVERIFY(openAndUnlock(u"bench"_s));
    drawRectangle({10, 10}, {30, 40});
    const Sample first = sample();
    QTest::keyClick(canvas(), Qt::Key_D);
    QCOMPARE(session()->currentIndex(), 1);
    QVERIFY(!edits()->isLocked());
    const Sample second = sample();
    QVERIFY(!m_window->actions()->edit()->undo->isEnabled());
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample(), second);
    QCOMPARE(session()->benchmark()->samples[0], first);
    QTest::keyClick(canvas(), Qt::Key_A);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample().annotations.size(), std::size_t{1});
}

void TestEditing::everythingSurvivesARestart() {
    QVERIFY(openAndUnlock(u"bench"_s));
    drawRectangle({10, 10}, {30, 40});
    drawRectangle({120, 10}, {150, 40});
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    const Sample corrected = sample();
    QCOMPARE(corrected.annotations.size(), std::size_t{2});
    m_window->close();
    m_window = makeWindow();
    QVERIFY(open(*m_window, path(u"recorded.gsrun"_s)));  // through a run of the same benchmark
    QCOMPARE(sample(), corrected);
    QVERIFY(edits()->isLocked());
    m_window->desks().editing->setAuthorName(u"Bea"_s);
    focusCanvas();
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!edits()->isLocked());
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(sample().annotations.size(), std::size_t{3});
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample(), test::readBenchmarkAt(path(u"bench"_s))->samples[0]);
}

void TestEditing::textsAreCorrected() {
    QVERIFY(openAndUnlock(u"bench"_s));
    QTest::keyClick(canvas(), Qt::Key_E, Qt::ControlModifier);  // nothing is selected: the expression
    auto* expression = child<QLineEdit>(u"edit-expression"_s);
    QTRY_VERIFY(expression->hasFocus());
    expression->selectAll();
    QTest::keyClicks(expression, u"the left wing"_s);
    QTest::keyClick(expression, Qt::Key_Return);
    QCOMPARE(sample().expression, std::string("the left wing"));
    QCOMPARE(edits()->history().entries().size(), std::size_t{1});
    auto* options = child<QLineEdit>(u"edit-options"_s);
    options->setFocus();
    options->selectAll();
    QTest::keyClicks(options, u"(a) Wide (b) Shut (c) Half"_s);
    QTest::keyClick(options, Qt::Key_Return);
    QCOMPARE(sample().choices.size(), std::size_t{3});
    auto* state = child<QComboBox>(u"edit-state"_s);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QVERIFY(sample().target == TargetState::Absent);
    QVERIFY(waitForSave());
    QVERIFY(journal().contains("the left wing"));
    for (int i = 0; i < 3; ++i)
        m_window->actions()->edit()->undo->trigger();
    QCOMPARE(sample(), test::readBenchmarkAt(path(u"bench"_s))->samples[0]);
    QCOMPARE(expression->text(), u"the butterfly"_s);
}

void TestEditing::anImpossibleTextIsRefusedWithAReason() {
    QVERIFY(openAndUnlock(u"bench"_s));
    const Sample before = sample();
    dock()->raise();
    dock()->showTexts();
    auto* options = child<QLineEdit>(u"edit-options"_s);
    options->setFocus();
    options->selectAll();
    QTest::keyClicks(options, u"Open or shut"_s);
    QTest::keyClick(options, Qt::Key_Return);
    QCOMPARE(sample(), before);
    QVERIFY(m_window->messages()->isVisible());
    QCOMPARE(options->text(), u"Open or shut"_s);  // to be mended, not typed again
}

void TestEditing::deleteAndLabelByKey() {
    QVERIFY(openAndUnlock(u"bench"_s));
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));
    QTest::keyClick(canvas(), Qt::Key_E, Qt::ControlModifier);
    auto* line = dock()->shapes()->tree()->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setText(u"wing"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(sample().annotations[0].label, std::string("wing"));
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_Delete);
    QVERIFY(sample().annotations.empty());
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample().annotations.size(), std::size_t{1});
    QCOMPARE(sample().annotations[0].label, std::string("wing"));
}

void TestEditing::theMenuAtTheCursorIsAboutTheShapeThere() {
    QVERIFY(openAndUnlock(u"bench"_s));
    const auto menuAt = [this](QPointF image) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(image), canvas()->mapToGlobal(at(image)));
        QTest::mousePress(canvas(), Qt::RightButton, {}, at(image));
        QCoreApplication::sendEvent(canvas(), &event);
        QTest::mouseRelease(canvas(), Qt::RightButton, {}, at(image));
        return child<QMenu>(u"canvasMenu"_s);
    };
    EditActions* edit = m_window->actions()->edit();
    QMenu* menu = menuAt({5, 5});
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!menu->actions().contains(edit->remove));  // nothing is selected
    delete menu;
    menu = menuAt({80, 60});
    QCOMPARE(m_window->desks().editing->editor()->selection(), std::set<std::size_t>{0});
    QVERIFY(menu->actions().contains(edit->remove));
    QVERIFY(!menu->actions().contains(edit->unite));  // takes two
    menu->setActiveAction(edit->remove);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(sample().annotations.empty());
}

void TestEditing::lettersStayInTextFields() {
    QVERIFY(openAndUnlock(u"bench"_s));
    QTest::keyClick(canvas(), Qt::Key_N);
    auto* note = child<QPlainTextEdit>(u"edit-note"_s);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"prebwqld"_s);
    QCOMPARE(note->toPlainText(), u"prebwqld"_s);
    QVERIFY(m_window->desks().editing->editor()->tool() == EditTool::Select);
    QCOMPARE(session()->currentIndex(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(sample().note, std::string("prebwqld"), 2000);  // while it is typed
    QCOMPARE(note->toPlainText(), u"prebwqld"_s);
}

void TestEditing::historyGoesBackAndForth() {
    QVERIFY(openAndUnlock(u"bench"_s));
    for (int i = 0; i < 3; ++i)
        drawRectangle({10.0 + 30 * i, 5}, {30.0 + 30 * i, 25});
    QCOMPARE(sample().annotations.size(), std::size_t{4});
    dock()->raise();
    child<QTabWidget>(u"groundTruthTabs"_s)->setCurrentIndex(2);
    QListView* list = dock()->historyList();
    QCOMPARE(list->model()->rowCount(), 3);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(sample().annotations.size(), std::size_t{2});
    QVERIFY(list->model()->index(0, 0).data(HistoryModel::UndoneRole).toBool());
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(sample().annotations.size(), std::size_t{4});
}

void TestEditing::liveIouWhileAVertexMoves() {
    QVERIFY(openAndUnlock(u"recorded.gsrun"_s));
    QVERIFY(QTest::qWaitFor([this] { return session()->currentRun() != nullptr; }, kPatienceMs));
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({80, 60}));
    QTest::mousePress(canvas(), Qt::LeftButton, {}, at({50, 30}));
    QTest::mouseMove(canvas(), at({35, 15}));
    QTest::mouseMove(canvas(), at({30, 10}));
    QTRY_VERIFY_WITH_TIMEOUT(child<ToolHint>(u"toolHint"_s)->note().contains(u"IoU"_s), 5000);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, at({30, 10}));
    QTRY_VERIFY(!child<ToolHint>(u"toolHint"_s)->note().contains(u"IoU"_s));
}

void TestEditing::aMaskBecomesGroundTruth() {
    QVERIFY(openAndUnlock(u"recorded.gsrun"_s));
    QVERIFY(QTest::qWaitFor([this] { return session()->currentCandidate().has_value(); }, kPatienceMs));
    const auto candidate = static_cast<std::size_t>(*session()->currentCandidate());
    const Mask mask = session()->currentRun()->candidates[candidate].mask;
    QTest::keyClick(canvas(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sample().annotations.size(), std::size_t{2});
    Sample only = sample();
    only.annotations.erase(only.annotations.begin());
    QCOMPARE(groundTruthMask(only, mask.size), mask);
    QVERIFY(waitForSave());
}

void TestEditing::masksBySamWithTheLoadedSegmenter() {
    m_window->openDemo();
    QVERIFY(QTest::qWaitFor([this] { return session()->isOpen() && !m_window->isOpening(); }, kPatienceMs));
    QVERIFY(QTest::qWaitFor([this] { return canvas()->state() == CanvasView::State::Ready; }, kPatienceMs));
    m_window->desks().editing->setAuthorName(u"Ann"_s);
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!edits()->isLocked());
    const std::size_t before = sample().annotations.size();
    QTest::keyClick(canvas(), Qt::Key_Q);
    QVERIFY(m_window->desks().editing->editor()->tool() == EditTool::SamPoints);
    const Rect box = boundsOf(sample().annotations.front().region);
    bool proposed = false;  // outlines are made beside the window: later than the masks
    connect(m_window->desks().editing->editor(), &AnnotationEditor::draftChanged, this, [&proposed] { proposed = true; });
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at({box.x + box.width / 2, box.y + box.height / 2}));
    QTRY_VERIFY_WITH_TIMEOUT(proposed, kPatienceMs);
    disconnect(m_window->desks().editing->editor(), nullptr, this, nullptr);
    QTest::keyClick(canvas(), Qt::Key_2);
    QTest::keyClick(canvas(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(sample().annotations.size(), before + 1, kPatienceMs);
    QVERIFY(areaOf(sample().annotations.back().region) > 1);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample().annotations.size(), before);
    edits()->goTo({});
}

void TestEditing::twoWindowsOnOneBenchmark() {
    QVERIFY(openAndUnlock(u"bench"_s));
    drawRectangle({10, 10}, {30, 40});
    QVERIFY(waitForSave());
    const Sample corrected = sample();
    auto other = makeWindow();
    QVERIFY(open(*other, path(u"bench"_s)));
    QCOMPARE(*other->session()->currentSample(), corrected);  // what was saved is shown
    QVERIFY(!other->desks().editing->controller()->isEditable());
    QVERIFY(other->messages()->isVisible());
    QVERIFY(!other->actions()->edit()->lock->isEnabled());
    other.reset();
    focusCanvas();
    drawRectangle({120, 10}, {150, 40});
    QCOMPARE(sample().annotations.size(), std::size_t{3});
}

void TestEditing::readOnlyFolderKeepsTheWorkElsewhere() {
    if (::geteuid() == 0)
        QSKIP("Every folder can be written by root");
    const QString folder = path(u"bench"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    QVERIFY(openAndUnlock(u"bench"_s));
    drawRectangle({10, 10}, {30, 40});
    QVERIFY(waitForSave());
    QVERIFY2(m_window->statusLine()->correctionsText().contains(u"elsewhere"_s),
             qPrintable(m_window->statusLine()->correctionsText()));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestEditing::theOriginalFilesAreNeverTouched() {
    QFile file(path(u"bench/Segmentations.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(openAndUnlock(u"bench"_s));
    drawRectangle({10, 10}, {30, 40});
    QTest::keyClick(canvas(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(waitForSave());
    m_window->close();
    m_window.reset();
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

}  // namespace

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
