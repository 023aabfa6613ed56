// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/dock_support.h"
#include "widgets/docks/bar_delegate.h"
#include "widgets/docks/evaluation_dock.h"
#include "widgets/docks/failure_grid.h"
#include "widgets/docks/sample_dock.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(groundscope::SampleGroup)

namespace {

/// Four samples: the first two wrong in one way each, the third wrong in both, the fourth right.
std::shared_ptr<const Evaluation> makeEvaluation() {
    Evaluation evaluation;
    evaluation.profile = "reference";
    evaluation.storedProfile = "clean";
    evaluation.switches = {"B10", "B33"};
    evaluation.samples = 4;
    evaluation.letter = {0.28, {}};
    evaluation.judge = {std::nullopt, "no-verdicts"};
    SelectorFigures oracle;
    oracle.selector = "oracle";
    oracle.needsTruth = true;
    oracle.images = 4;
    oracle.emptyTargets = 1;
    oracle.miou = {1.0 / 3, {}};
    oracle.miouNonempty = {0.25, {}};
    oracle.score = {std::nullopt, "no-first-probing"};
    SelectorFigures automatic = oracle;
    automatic.selector = "automatic";
    automatic.needsTruth = false;
    automatic.failures = FailureCounts{1, 1, 1, 1};
    evaluation.selectors = {oracle, automatic};
    evaluation.groups = {{"pattern", "State, and Condition", "letter", 4, 3, 2, 1}};
    evaluation.when.location[7] = 2;
    evaluation.when.location[0] = 1;
    evaluation.when.unknownLocation = 1;
    evaluation.when.concepts = {{"a", 2}, {"e", 1}};
    evaluation.when.conceptSource = "ann";
    evaluation.when.regret = {{"point-wrong", 3}};
    evaluation.lengths = {{2, 4, 400, 410, 20}};
    const char* fails[] = {"vqa-only", "grounding-only", "both", "none"};
    for (int i = 0; i < 4; ++i) {
        SampleFigures sample;
        sample.id = std::to_string(i + 1);
        sample.selectors["automatic"].fails = fails[i];
        sample.location = i < 2 ? 0.75 : 0.0;
        sample.concepts = i == 0 ? "ae" : "a";
        sample.regretCause = "point-wrong";
        evaluation.perSample.push_back(sample);
    }
    evaluation.perSample[2].counted = false;
    return std::make_shared<const Evaluation>(evaluation);
}

std::shared_ptr<const Benchmark> makeBenchmark() {
    Benchmark benchmark;
    for (int i = 1; i <= 4; ++i) {
        Sample sample;
        sample.id = std::to_string(i);
        sample.tags["pattern"] = i <= 2 ? "State, and Condition" : "Color";
        benchmark.samples.push_back(sample);
    }
    return std::make_shared<const Benchmark>(benchmark);
}

QTreeWidgetItem* itemOf(const QTreeWidget* tree, const QString& name) {
    for (int section = 0; section < tree->topLevelItemCount(); ++section)
        for (int row = 0; row < tree->topLevelItem(section)->childCount(); ++row)
            if (tree->topLevelItem(section)->child(row)->text(0).startsWith(name))
                return tree->topLevelItem(section)->child(row);
    return nullptr;
}

class TestEvaluation : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<SampleGroup>(); }
    void absentFiguresSayWhy();
    void quadrantsListTheirSamples();
    void aBarListsItsSamples();
    void patternsListTheirSamples();
    void csvHasFullPrecision();
    void anotherProfileIsScoredAtOnce();
    void progressCanBeCancelled();
    void titleTellsProfileSwitchesAndAge();
    void sampleListShowsAGroupOnly();
};

void TestEvaluation::absentFiguresSayWhy() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    showAt(dock, {420, 500});
    auto* figures = find<QTreeWidget>(dock, "figures");
    const auto* judged = itemOf(figures, u"A†, first probing"_s);
    QVERIFY(judged);
    QVERIFY2(judged->text(0).contains(u"no verdicts on the answers yet"_s), qPrintable(judged->text(0)));
    QCOMPARE(judged->text(1), u"–"_s);
    const auto* oracle = itemOf(figures, u"Oracle"_s);
    QCOMPARE(oracle->text(1), u"33.3 %"_s);
    QCOMPARE(oracle->text(2), u"25.0 %"_s);
    QVERIFY(oracle->toolTip(1).contains(u"0.33333333333333331"_s));
    QVERIFY(oracle->toolTip(1).contains(u"no run of the first probing"_s));
    QVERIFY(oracle->toolTip(1).contains(u"upper bound"_s));
}

void TestEvaluation::quadrantsListTheirSamples() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    showAt(dock, {420, 500});
    find<QTabWidget>(dock, "evaluationTabs")->setCurrentIndex(1);
    auto* selector = find<QComboBox>(dock, "failureSelector");
    QCOMPARE(selector->currentText(), u"Automatic"_s);
    const QSignalSpy chosen(&dock, &EvaluationDock::samplesChosen);
    auto* answerWrong = find<QPushButton>(dock, "quadrant1");
    QVERIFY2(answerWrong->accessibleName().contains(u"Answer wrong, mask right"_s), qPrintable(answerWrong->accessibleName()));
    QVERIFY(answerWrong->text().contains(u"25.0 %"_s));
    QTest::mouseClick(answerWrong, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<SampleGroup>().ids, QStringList{u"1"_s});
    find<QPushButton>(dock, "quadrant2")->setFocus();
    QTest::keyClick(find<QPushButton>(dock, "quadrant2"), Qt::Key_Space);
    QCOMPARE(chosen.last().first().value<SampleGroup>().ids, QStringList{u"2"_s});
    QTest::mouseClick(find<QPushButton>(dock, "quadrant3"), Qt::LeftButton);  // of the none list, and in the quadrant
    QCOMPARE(chosen.last().first().value<SampleGroup>().ids, QStringList{u"3"_s});
    selector->setCurrentIndex(0);  // the oracle has no counts
    QVERIFY(!answerWrong->isEnabled());
    QVERIFY(allText(dock).contains(u"this run has none"_s));
}

void TestEvaluation::aBarListsItsSamples() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    showAt(dock, {420, 600});
    find<QTabWidget>(dock, "evaluationTabs")->setCurrentIndex(2);
    auto* when = find<QTreeWidget>(dock, "when");
    auto* bin = itemOf(when, u"70–80 %"_s);
    QVERIFY(bin);
    QCOMPARE(bin->text(1), u"2"_s);
    QCOMPARE(bin->data(1, BarDelegate::kShareRole).toDouble(), 1.0);
    const QSignalSpy chosen(&dock, &EvaluationDock::samplesChosen);
    when->setFocus();
    when->setCurrentItem(bin);
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<SampleGroup>().ids, (QStringList{u"1"_s, u"2"_s}));
    QTest::mouseClick(when->viewport(), Qt::LeftButton, {}, when->visualItemRect(itemOf(when, u"e "_s)).center());
    QCOMPARE(chosen.last().first().value<SampleGroup>().ids, QStringList{u"1"_s});
    QCOMPARE(itemOf(when, u"Probing 2, noun phrases"_s)->text(1), u"5.0"_s);
    const int before = chosen.count();
    when->setCurrentItem(itemOf(when, u"30–40 %"_s));  // empty: nothing to list
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(chosen.count(), before);
}

void TestEvaluation::patternsListTheirSamples() {
    const auto sections = groupSections(*makeEvaluation(), *makeBenchmark());
    QCOMPARE(sections.size(), std::size_t{1});
    const EvaluationRow& row = sections.front().rows.front();
    QCOMPARE(row.cells, (QStringList{u"State, and Condition"_s, u"50.0 %"_s}));  // of pairs
    QCOMPARE(row.samples.ids, (QStringList{u"1"_s, u"2"_s}));
}

void TestEvaluation::csvHasFullPrecision() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    showAt(dock, {420, 500});
    QTest::mouseClick(find<QPushButton>(dock, "copyEvaluation"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"figure,selector,value,reason"_s);
    for (const QString& line :
         {u"miou,oracle,0.33333333333333331,"_s, u"accuracy-judge,,,no-verdicts"_s, u"fails-both,automatic,1,"_s,
          u"location-70,,2,"_s, u"\"pattern:State, and Condition:letter:correct-pairs\",,1,"_s})
        QVERIFY2(lines.contains(line), qPrintable(line));
}

void TestEvaluation::anotherProfileIsScoredAtOnce() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    showAt(dock, {420, 500});
    const QSignalSpy wanted(&dock, &EvaluationDock::evaluateRequested);
    auto* profile = find<QComboBox>(dock, "evaluationProfile");
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_Down);
    QVERIFY(wanted.isEmpty());  // nothing shown yet: the button begins
    QTest::mouseClick(find<QPushButton>(dock, "evaluate"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(dock.profile(), u"clean"_s);
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    QTest::keyClick(profile, Qt::Key_Down);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(dock.profile(), u"paper"_s);
    QTest::keyClick(find<QCheckBox>(dock, "allImages"), Qt::Key_Space);
    QCOMPARE(wanted.count(), 3);
    QVERIFY(dock.allImages());
}

void TestEvaluation::progressCanBeCancelled() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    showAt(dock, {420, 500});
    dock.setProgress(1, 3);
    const QSignalSpy cancelled(&dock, &EvaluationDock::cancelRequested);
    QTest::mouseClick(find<QPushButton>(dock, "evaluate"), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    dock.setIdle();
    QVERIFY(find<QPushButton>(dock, "evaluate")->text().contains(u"Evaluate"_s));
    dock.showError({u"Summary."_s, u"details"_s});
    QVERIFY(allText(dock).contains(u"Summary."_s));
}

void TestEvaluation::titleTellsProfileSwitchesAndAge() {
    EvaluationDock dock;
    dock.setRunOpen(true);
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    showAt(dock, {420, 500});
    auto* title = find<QLabel>(dock, "evaluationTitle");
    for (const QString& part : {u"profile reference"_s, u"made under clean"_s, u"B10 B33"_s})
        QVERIFY2(title->text().contains(part), qPrintable(title->text()));
    dock.setOutdated();
    QVERIFY(title->text().contains(u"results have come in since"_s));
    dock.setEvaluation(makeEvaluation(), makeBenchmark());
    QVERIFY(!title->text().contains(u"since"_s));
}

void TestEvaluation::sampleListShowsAGroupOnly() {
    SampleModel model;
    model.setBenchmark(makeBenchmark());
    SampleDock dock(&model);
    showAt(dock, {280, 400});
    auto* list = find<QListView>(dock, "sampleList");
    QCOMPARE(list->model()->rowCount(), 4);
    dock.showGroup(u"Answer wrong, mask right"_s, {u"2"_s, u"4"_s, u"no such"_s});
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(allText(dock).contains(u"Answer wrong, mask right"_s));
    QTest::mouseClick(find<QToolButton>(dock, "clearGroup"), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(!allText(dock).contains(u"Answer wrong"_s));
}

}  // namespace

QTEST_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
