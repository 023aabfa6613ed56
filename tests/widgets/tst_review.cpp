// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/dock_support.h"
#include "tests/widgets/example_run.h"
#include "widgets/docks/review_dock.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(groundscope::Label)

namespace {

constexpr Size kSize{160, 120};

Label makeLabel(const char* sample, const char* kind, const char* item, const char* annotator, const char* value) {
    Label label;
    label.sampleId = sample;
    label.kind = kind;
    label.item = item;
    label.annotator = annotator;
    label.source = "person";
    label.value = value;
    return label;
}

class TestReview : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Label>(); }
    void init();
    void cleanup() { m_dock.reset(); }
    void showsQuestionKeyAndEveryAnswer();
    void oneKeyGivesAVerdict();
    void asksForTheNameFirst();
    void skipStoresNothing();
    void otherVerdictsAreShownWithTheirSource();
    void lettersToggleConcepts();
    void keysOfThePageGoBeforeTheWindows();
    void lettersStayInTheNameField();
    void kappaAndDisagreements();
    void savedTellsTheTruth();

  private:
    void show(const Labels& labels = {});
    std::unique_ptr<ReviewDock> m_dock;
    Sample m_sample;
    std::shared_ptr<SampleRun> m_run;
};

void TestReview::init() {
    m_sample = example::makeSample("7", kSize, {80, 60}, 30);
    m_run = std::make_shared<SampleRun>(example::makeRun(m_sample, kSize, {80, 60}, 30));
    ProbingAnswer letter;
    letter.probing = 3;
    letter.text = " (b)";
    m_run->answers = {letter};
    m_dock = std::make_unique<ReviewDock>();
    m_dock->setAnnotator(u"ann"_s);
}

void TestReview::show(const Labels& labels) {
    m_dock->setSample(m_sample, m_run, 1, {1, 2});
    m_dock->setLabels(labels);
    m_dock->setCounts(3, 10);
    showAt(*m_dock, {380, 560});
    m_dock->activateWindow();
}

void TestReview::showsQuestionKeyAndEveryAnswer() {
    show();
    const QString text = allText(*m_dock);
    for (const QString& part : {u"Are the butterfly's wings"_s, u"✓ (a) Open – correct"_s, u"The image shows a butterfly"_s,
                                u"None yet"_s, u"3 of 10 reviewed"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    auto* which = find<QComboBox>(*m_dock, "reviewProbing");
    QCOMPARE(which->count(), 2);
    which->setCurrentIndex(1);
    QVERIFY(allText(*m_dock).contains(u"(b)"_s));
    QCOMPARE(m_dock->item(), std::string("3"));
}

void TestReview::oneKeyGivesAVerdict() {
    show();
    const QSignalSpy made(m_dock.get(), &ReviewDock::labelMade);
    const QSignalSpy next(m_dock.get(), &ReviewDock::stepRequested);
    m_dock->focusPage();
    QTest::keyClick(m_dock->verdicts(), Qt::Key_Y);
    QCOMPARE(made.count(), 1);
    const auto label = made.first().first().value<Label>();
    QCOMPARE(label.value, std::string("correct"));
    QCOMPARE(label.item, std::string("1"));
    QCOMPARE(label.sampleId, std::string("7"));
    QCOMPARE(label.annotator, std::string("ann"));
    QCOMPARE(label.source, std::string("person"));
    QCOMPARE(next.count(), 1);
    QTest::mouseClick(find<QPushButton>(*m_dock, "verdictWrong"), Qt::LeftButton);
    QCOMPARE(made.last().first().value<Label>().value, std::string("wrong"));
    // Pressing shows what is stored, not that it was pressed.
    QVERIFY(!find<QPushButton>(*m_dock, "verdictWrong")->isChecked());
    m_dock->setLabels(std::make_shared<const std::vector<Label>>(1, makeLabel("7", "answer", "1", "ann", "wrong")));
    QVERIFY(find<QPushButton>(*m_dock, "verdictWrong")->isChecked());
    QVERIFY(!find<QPushButton>(*m_dock, "verdictRight")->isChecked());
}

void TestReview::asksForTheNameFirst() {
    show();
    m_dock->setAnnotator({});
    const QSignalSpy made(m_dock.get(), &ReviewDock::labelMade);
    m_dock->focusPage();
    QTest::keyClick(m_dock->verdicts(), Qt::Key_N);
    QVERIFY(made.isEmpty());
    QVERIFY(find<QLabel>(*m_dock, "askAnnotator")->isVisible());
    auto* name = find<QLineEdit>(*m_dock, "annotator");
    QTRY_VERIFY(name->hasFocus());
    const QSignalSpy named(m_dock.get(), &ReviewDock::annotatorChanged);
    QTest::keyClicks(name, u"yn"_s);
    QCOMPARE(named.last().first().toString(), u"yn"_s);
    QVERIFY(!find<QLabel>(*m_dock, "askAnnotator")->isVisible());
    m_dock->focusPage();
    QTest::keyClick(m_dock->verdicts(), Qt::Key_N);
    QCOMPARE(made.first().first().value<Label>().annotator, std::string("yn"));
}

void TestReview::skipStoresNothing() {
    show();
    const QSignalSpy made(m_dock.get(), &ReviewDock::labelMade);
    const QSignalSpy next(m_dock.get(), &ReviewDock::stepRequested);
    m_dock->focusPage();
    QTest::keyClick(m_dock->verdicts(), Qt::Key_S);
    QVERIFY(made.isEmpty());
    QCOMPARE(next.first().first().toInt(), 1);
}

void TestReview::otherVerdictsAreShownWithTheirSource() {
    Label judged = makeLabel("7", "answer", "1", "gpt-4o", "wrong");
    judged.source = "chat";
    judged.note = "No.";
    const std::vector<Label> labels{judged, makeLabel("8", "answer", "1", "bob", "correct"),
                                    makeLabel("7", "answer", "3", "eve", "correct"),
                                    makeLabel("7", "answer", "1", "bob", "wrong"),
                                    makeLabel("7", "answer", "1", "bob", "correct")};
    show(std::make_shared<const std::vector<Label>>(labels));
    QCOMPARE(find<QLabel>(*m_dock, "verdicts")->text(), u"gpt-4o (chat endpoint): ✗ wrong – “No.”\nbob: ✓ right"_s);
}

void TestReview::lettersToggleConcepts() {
    show(std::make_shared<const std::vector<Label>>(1, makeLabel("7", "concept", "1", "ann", "e")));
    find<QTabWidget>(*m_dock, "reviewTabs")->setCurrentIndex(1);
    QCOMPARE(m_dock->kind(), std::string("concept"));
    QCOMPARE(m_dock->item(), std::string("1"));
    QVERIFY(allText(*m_dock).contains(u"<b><u>its orange wings</u></b>"_s));
    QVERIFY(find<QPushButton>(*m_dock, "concept_e")->isChecked());
    const QSignalSpy made(m_dock.get(), &ReviewDock::labelMade);
    m_dock->focusPage();
    QTest::keyClick(m_dock->concepts(), Qt::Key_A);
    QCOMPARE(made.last().first().value<Label>().value, std::string("ae"));
    QCOMPARE(made.last().first().value<Label>().kind, std::string("concept"));
    QTest::keyClick(m_dock->concepts(), Qt::Key_E);  // the file has only "e" so far
    QCOMPARE(made.last().first().value<Label>().value, std::string(""));
    auto* phrases = find<QComboBox>(*m_dock, "reviewPhrase");
    QCOMPARE(phrases->count(), 2);
    phrases->setCurrentIndex(1);
    QVERIFY(!find<QPushButton>(*m_dock, "concept_e")->isChecked());
    QCOMPARE(m_dock->item(), std::string("2"));
    const QSignalSpy next(m_dock.get(), &ReviewDock::stepRequested);
    QTest::keyClick(m_dock->concepts(), Qt::Key_Return);
    QCOMPARE(next.count(), 1);
}

/// A, D and F belong to the window elsewhere.
void TestReview::keysOfThePageGoBeforeTheWindows() {
    show();
    find<QTabWidget>(*m_dock, "reviewTabs")->setCurrentIndex(1);
    QShortcut window(QKeySequence(Qt::Key_A), m_dock.get());
    const QSignalSpy taken(&window, &QShortcut::activated);
    const QSignalSpy made(m_dock.get(), &ReviewDock::labelMade);
    m_dock->focusPage();
    QTRY_VERIFY(m_dock->concepts()->hasFocus());
    QTest::keyClick(m_dock->concepts(), Qt::Key_A);
    QCOMPARE(made.count(), 1);
    QVERIFY(taken.isEmpty());
    auto* button = find<QPushButton>(*m_dock, "concept_b");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_A);  // from any part of the page
    QCOMPARE(made.count(), 2);
    QVERIFY(taken.isEmpty());
    QTest::keyClick(button, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(made.count(), 2);
}

void TestReview::lettersStayInTheNameField() {
    show();
    auto* name = find<QLineEdit>(*m_dock, "annotator");
    name->clear();
    name->setFocus();
    const QSignalSpy made(m_dock.get(), &ReviewDock::labelMade);
    QTest::keyClicks(name, u"yna"_s);
    QCOMPARE(m_dock->annotator(), u"yna"_s);
    QVERIFY(made.isEmpty());
}

void TestReview::kappaAndDisagreements() {
    std::vector<Label> labels;
    const char* first[] = {"a", "e", "e", "b"};
    const char* second[] = {"a", "e", "c", "b"};
    const char* ids[] = {"1", "2", "3", "4"};
    for (int i = 0; i < 4; ++i) {
        labels.push_back(makeLabel(ids[i], "concept", "0", "ann", first[i]));
        labels.push_back(makeLabel(ids[i], "concept", "0", "bob", second[i]));
    }
    show(std::make_shared<const std::vector<Label>>(labels));
    find<QTabWidget>(*m_dock, "reviewTabs")->setCurrentIndex(1);
    // Observed 3/4; by chance (1·1 + 2·1 + 1·1) / 16 = 1/4: kappa = (3/4 - 1/4) / (3/4) = 2/3.
    const QString kappa = find<QLabel>(*m_dock->concepts(), "kappa")->text();
    QVERIFY2(kappa.contains(u"0.67"_s), qPrintable(kappa));
    auto* table = find<QTreeWidget>(*m_dock->concepts(), "disagreements");
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(0), u"3"_s);
    const QSignalSpy wanted(m_dock.get(), &ReviewDock::sampleRequested);
    table->setFocus();
    table->setCurrentItem(table->topLevelItem(0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.last().first().toString(), u"3"_s);
    find<QComboBox>(*m_dock->concepts(), "secondAnnotator")->setCurrentIndex(0);  // the same one twice
    QVERIFY(find<QLabel>(*m_dock->concepts(), "kappa")->text().contains(u"two annotators"_s));
}

void TestReview::savedTellsTheTruth() {
    show();
    auto* saved = find<QLabel>(*m_dock, "labelsSaved");
    auto* again = find<QPushButton>(*m_dock, "retrySaving");
    QVERIFY(!again->isVisible());
    m_dock->setSaveState(ReviewDock::SaveState::Saving, {});
    QCOMPARE(saved->text(), u"Saving…"_s);
    m_dock->setSaveState(ReviewDock::SaveState::Failed, u"The file is locked."_s);
    QVERIFY(saved->text().contains(u"Not saved. The file is locked."_s));
    QVERIFY(again->isVisible());
    const QSignalSpy retry(m_dock.get(), &ReviewDock::retryRequested);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    m_dock->setSaveState(ReviewDock::SaveState::Saved, u"12:00:00"_s);
    QCOMPARE(saved->text(), u"Saved 12:00:00"_s);
    QVERIFY(!again->isVisible());
}

}  // namespace

QTEST_MAIN(TestReview)
#include "tst_review.moc"
