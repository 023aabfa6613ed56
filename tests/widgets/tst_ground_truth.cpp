// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/ground_truth_dock.h"
#include "widgets/render/convert.h"
#include "widgets/render/edit_labels.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

Ring square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
}

/// A plain square; two parts, the second with a hole.
Sample twoShapes() {
    Sample sample;
    sample.id = "7";
    sample.question = "Is it open?";
    sample.rawOptions = "(a) Open (b) Closed";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.correctChoice = 1;
    sample.expression = "the butterfly";
    sample.rawExpression = " the butterfly";
    sample.target = TargetState::Present;
    sample.tags["pattern"] = "State";
    sample.annotations.push_back({"1", "wing", {{{square(0, 0, 10), {}}}}, {}});
    sample.annotations.push_back(
        {"2", "", {{{square(20, 0, 10), {}}, {square(40, 0, 10), {square(42, 2, 4)}}}}, {}});
    return sample;
}

Edit textEdit(const std::string& id, const std::string& sampleId) {
    Edit edit;
    edit.id = id;
    edit.sampleId = sampleId;
    edit.action = "text";
    edit.who = "Ann";
    edit.whenUtc = "2026-11-23T12:00:00Z";
    edit.why = "misspelt";
    edit.fields = {{"expression", "a", "b"}};
    return edit;
}

class TestGroundTruth : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void shapesHavePartsAndHoles();
    void labelsAreEditedInPlaceWhenUnlocked();
    void treeSurvivesEveryChange();
    void tenThousandShapesTakeNoTime();
    void selectionGoesBothWays();
    void simplifyShowsWhatWouldBeLeft();
    void aFieldIsSentWhenItIsLeft();
    void freeTextIsSentWhileTyped();
    void theFieldThatGetsTheKeyboardIsOnScreen();
    void whatIsTypedBelongsToItsSample();
    void choicesAreSentAtOnce();
    void lockedTextsCannotBeTyped();
    void historyListsEditsNewestFirst();
    void theLockIsAWishOnly();
    void everyControlHasAName();

  private:
    template <typename T>
    T* child(const QString& name) {
        auto* found = m_dock->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    std::unique_ptr<GroundTruthDock> m_dock;
    Sample m_sample;
};

void TestGroundTruth::init() {
    m_dock = std::make_unique<GroundTruthDock>();
    m_dock->resize(360, 600);
    m_dock->show();
    m_sample = twoShapes();
    m_dock->setSample(&m_sample);
    m_dock->setEditable(true, {});
    m_dock->setLocked(false);
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    m_dock->activateWindow();
}

void TestGroundTruth::shapesHavePartsAndHoles() {
    const AnnotationModel* model = m_dock->shapes()->model();
    const QAbstractItemModelTester tester(m_dock->shapes()->model());
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"1: wing"_s);
    QCOMPARE(model->rowCount(model->index(0, 0)), 0);
    const QModelIndex second = model->index(1, 0);
    QCOMPARE(model->rowCount(second), 2);
    const QModelIndex part = model->index(1, 0, second);
    QCOMPARE(model->rowCount(part), 1);
    const QModelIndex hole = model->index(0, AnnotationModel::AreaColumn, part);
    QCOMPARE(hole.data().toString(), u"16"_s);
    QCOMPARE(model->parent(hole), part);
    QCOMPARE(model->index(1, AnnotationModel::AreaColumn).data().toString(), u"184"_s);
    QCOMPARE(model->index(1, AnnotationModel::VerticesColumn).data().toString(), u"12"_s);
    QCOMPARE(hole.data(AnnotationModel::AnnotationRole).toInt(), 1);
}

void TestGroundTruth::labelsAreEditedInPlaceWhenUnlocked() {
    QSignalSpy edited(m_dock->shapes(), &ShapesPage::labelEdited);
    m_dock->shapes()->editLabel(0);
    auto* line = m_dock->shapes()->tree()->findChild<QLineEdit*>();
    QVERIFY(line);
    QCOMPARE(line->text(), u"wing"_s);
    line->setText(u"left wing"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.front()[0].toInt(), 0);
    QCOMPARE(edited.front()[1].toString(), u"left wing"_s);
    QCOMPARE(m_dock->shapes()->model()->index(0, 0).data().toString(), u"1: wing"_s);  // until it is so
    m_dock->setLocked(true);
    QVERIFY(!(m_dock->shapes()->model()->index(0, 0).flags() & Qt::ItemIsEditable));
}

void TestGroundTruth::treeSurvivesEveryChange() {
    const QAbstractItemModelTester tester(m_dock->shapes()->model());
    m_dock->shapes()->tree()->expandAll();
    m_dock->shapes()->setSelection({1});
    m_sample.annotations[1].region.parts[1].holes[0][0] = {41, 1};
    m_dock->setSample(&m_sample);  // a vertex moved: all stays as it was
    QVERIFY(m_dock->shapes()->tree()->isExpanded(m_dock->shapes()->model()->index(1, 0)));
    QCOMPARE(m_dock->shapes()->selection(), std::set<std::size_t>{1});
    std::swap(m_sample.annotations[1].region.parts[0].holes, m_sample.annotations[1].region.parts[1].holes);
    m_dock->setSample(&m_sample);
    m_sample.annotations.pop_back();
    m_dock->setSample(&m_sample);
    QVERIFY(m_dock->shapes()->selection().empty());
    m_sample.annotations.clear();
    m_dock->setSample(&m_sample);
    m_dock->setSample(nullptr);
    QCOMPARE(m_dock->shapes()->model()->rowCount(), 0);
}

void TestGroundTruth::tenThousandShapesTakeNoTime() {
    m_sample.annotations.assign(10000, m_sample.annotations[1]);
    QElapsedTimer clock;
    clock.start();
    m_dock->setSample(&m_sample);
    QCoreApplication::processEvents();
    const auto shown = clock.restart();
    std::set<std::size_t> all;
    for (std::size_t i = 0; i < 10000; ++i)
        all.insert(i);
    m_dock->shapes()->setSelection(all);
    QCOMPARE(m_dock->shapes()->selection().size(), std::size_t{10000});
    const auto selected = clock.elapsed();
    QVERIFY2(shown < 1000 && selected < 1000, qPrintable(u"%1 ms, %2 ms"_s.arg(shown).arg(selected)));
}

void TestGroundTruth::selectionGoesBothWays() {
    std::vector<std::set<std::size_t>> chosen;
    connect(m_dock->shapes(), &ShapesPage::selectionChosen, this,
            [&](const std::set<std::size_t>& annotations) { chosen.push_back(annotations); });
    m_dock->shapes()->setSelection({0, 1});
    QVERIFY(chosen.empty());
    QTreeView* tree = m_dock->shapes()->tree();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(m_dock->shapes()->model()->index(1, 0)).center());
    QCOMPARE(chosen.size(), std::size_t{1});
    QCOMPARE(chosen.front(), std::set<std::size_t>{1});
}

void TestGroundTruth::simplifyShowsWhatWouldBeLeft() {
    auto* slider = child<QSlider>(u"simplifySlider"_s);
    auto* apply = child<QPushButton>(u"applySimplify"_s);
    QVERIFY(!slider->isEnabled());
    m_dock->shapes()->setSelection({0});
    QVERIFY(slider->isEnabled() && !apply->isEnabled());
    QSignalSpy preview(m_dock->shapes(), &ShapesPage::simplifyPreviewRequested);
    QSignalSpy wanted(m_dock->shapes(), &ShapesPage::simplifyRequested);
    slider->setValue(50);
    QCOMPARE(preview.last()[0].toDouble(), 5.0);
    m_dock->shapes()->setSimplified(40, 120, 0.9912);
    const QString text = child<QLabel>(u"simplifyOutcome"_s)->text();
    QVERIFY2(text.contains(u"120 → 40"_s) && text.contains(u"0.9912"_s), qPrintable(text));
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front()[0].toDouble(), 5.0);
    QCOMPARE(preview.last()[0].toDouble(), 0.0);  // the preview has ended
    QCOMPARE(slider->value(), 0);
}

void TestGroundTruth::aFieldIsSentWhenItIsLeft() {
    m_dock->showTexts();
    QSignalSpy edited(m_dock->texts(), &TextsPage::edited);
    auto* options = child<QLineEdit>(u"edit-options"_s);
    QCOMPARE(options->text(), u"(a) Open (b) Closed"_s);
    options->setFocus();
    options->selectAll();
    QTest::keyClicks(options, u"(a) Open (b) Shut"_s);
    QTest::qWait(1000);
    QVERIFY(edited.isEmpty());  // half an option is no option
    QTest::keyClick(options, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front(), (QVariantList{u"7"_s, u"options"_s, u"(a) Open (b) Shut"_s}));
    child<QLineEdit>(u"edit-expression"_s)->setFocus();
    QCOMPARE(edited.size(), 1);  // once
}

void TestGroundTruth::freeTextIsSentWhileTyped() {
    m_dock->showTexts();
    QSignalSpy edited(m_dock->texts(), &TextsPage::edited);
    auto* note = child<QPlainTextEdit>(u"edit-note"_s);
    m_dock->texts()->focusNote();
    QTest::keyClicks(note, u"the wall "_s);
    QTRY_COMPARE_WITH_TIMEOUT(edited.size(), 1, 1500);
    QCOMPARE(edited.front(), (QVariantList{u"7"_s, u"note"_s, u"the wall "_s}));
    m_sample.note = "the wall ";
    m_dock->setSample(&m_sample);
    QTest::keyClicks(note, u"too"_s);  // the cursor has stayed where it was
    QCOMPARE(note->toPlainText(), u"the wall too"_s);
    m_sample.note = "the wall";
    m_dock->texts()->flush();
    m_dock->setSample(&m_sample);  // taken back while the field has the focus
    QCOMPARE(note->toPlainText(), u"the wall"_s);
}

void TestGroundTruth::theFieldThatGetsTheKeyboardIsOnScreen() {
    m_dock->resize(360, 330);
    m_dock->showTexts();
    const auto isOnScreen = [](const QWidget* field) { return field->visibleRegion().boundingRect().height() > 20; };
    auto* note = child<QPlainTextEdit>(u"edit-note"_s);
    QTest::qWait(20);
    QVERIFY(!isOnScreen(note->viewport()));
    m_dock->texts()->focusNote();
    QTRY_VERIFY(isOnScreen(note->viewport()));
    m_dock->texts()->focusExpression();
    QTRY_VERIFY(!child<QLineEdit>(u"edit-expression"_s)->visibleRegion().isEmpty());
}

void TestGroundTruth::whatIsTypedBelongsToItsSample() {
    m_dock->showTexts();
    QSignalSpy edited(m_dock->texts(), &TextsPage::edited);
    auto* expression = child<QLineEdit>(u"edit-expression"_s);
    expression->setFocus();
    QTest::keyClicks(expression, u"!"_s);
    Sample other = m_sample;
    other.id = "8";
    other.expression = "the cat";
    m_dock->setSample(&other);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front(), (QVariantList{u"7"_s, u"expression"_s, u"the butterfly!"_s}));
    QCOMPARE(expression->text(), u"the cat"_s);
}

void TestGroundTruth::choicesAreSentAtOnce() {
    m_dock->showTexts();
    QSignalSpy edited(m_dock->texts(), &TextsPage::edited);
    auto* answer = child<QComboBox>(u"edit-answer"_s);
    QCOMPARE(answer->currentText(), u"(b) Closed"_s);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Up);
    QCOMPARE(edited.last(), (QVariantList{u"7"_s, u"answer"_s, u"1"_s}));
    auto* state = child<QComboBox>(u"edit-state"_s);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(edited.last(), (QVariantList{u"7"_s, u"state"_s, u"absent"_s}));
    auto* ambiguous = child<QCheckBox>(u"edit-ambiguous"_s);
    ambiguous->setFocus();
    QTest::keyClick(ambiguous, Qt::Key_Space);
    QCOMPARE(edited.last(), (QVariantList{u"7"_s, u"ambiguous"_s, u"yes"_s}));
}

void TestGroundTruth::lockedTextsCannotBeTyped() {
    m_dock->showTexts();
    m_dock->setLocked(true);
    QSignalSpy edited(m_dock->texts(), &TextsPage::edited);
    auto* expression = child<QLineEdit>(u"edit-expression"_s);
    expression->setFocus();
    QTest::keyClicks(expression, u"xyz"_s);
    QCOMPARE(expression->text(), u"the butterfly"_s);
    QVERIFY(!child<QComboBox>(u"edit-answer"_s)->isEnabled());
    QVERIFY(!child<QCheckBox>(u"edit-ambiguous"_s)->isEnabled());
    m_dock->texts()->flush();
    QVERIFY(edited.isEmpty());
}

void TestGroundTruth::historyListsEditsNewestFirst() {
    EditHistory history;
    history.push(textEdit("01", "7"));
    history.push(textEdit("02", "8"));
    history.push(textEdit("03", "7"));
    history.undo("7");
    m_dock->setHistory(&history);
    child<QTabWidget>(u"groundTruthTabs"_s)->setCurrentIndex(2);
    const QAbstractItemModel* model = m_dock->historyList()->model();
    const QAbstractItemModelTester tester(m_dock->historyList()->model());
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data(HistoryModel::EditIdRole).toString(), u"03"_s);
    QVERIFY(model->index(0, 0).data(HistoryModel::UndoneRole).toBool());
    const QString line = model->index(1, 0).data().toString();
    QVERIFY2(line.startsWith(u"Referring expression"_s) && line.contains(u"Ann"_s), qPrintable(line));
    QVERIFY(model->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"misspelt"_s));
    child<QCheckBox>(u"historyOfAll"_s)->setChecked(true);
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(model->index(1, 0).data().toString().startsWith(u"Image 8"_s));
    QSignalSpy chosen(m_dock.get(), &GroundTruthDock::historyChosen);
    m_dock->historyList()->setFocus();
    m_dock->historyList()->setCurrentIndex(model->index(1, 0));
    QTest::keyClick(m_dock->historyList(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front(), (QVariantList{u"8"_s, u"02"_s}));
}

void TestGroundTruth::theLockIsAWishOnly() {
    QSignalSpy wished(m_dock.get(), &GroundTruthDock::lockRequested);
    auto* lock = child<QToolButton>(u"lockButton"_s);
    QTest::mouseClick(lock, Qt::LeftButton);
    QCOMPARE(wished.size(), 1);
    QVERIFY(wished.front()[0].toBool());
    QVERIFY(!lock->isChecked());
    m_dock->setLocked(true);
    QVERIFY(lock->isChecked());
    QVERIFY(child<QLabel>(u"lockText"_s)->text().startsWith(u"Locked"_s));
    m_dock->setEditable(false, u"Another program has it open."_s);
    QVERIFY(!lock->isEnabled());
    QCOMPARE(child<QLabel>(u"lockText"_s)->text(), u"Another program has it open."_s);
}

void TestGroundTruth::everyControlHasAName() {
    for (const QWidget* widget : m_dock->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const bool button = qobject_cast<const QAbstractButton*>(widget) != nullptr;
        const bool own = widget->objectName() != QString() && !widget->inherits("QTabWidget") && !widget->inherits("QLabel");
        if (!own)
            continue;
        const QString name = button && widget->accessibleName().isEmpty()
                                 ? qobject_cast<const QAbstractButton*>(widget)->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
    }
}

}  // namespace

QTEST_MAIN(TestGroundTruth)
#include "tst_ground_truth.moc"
