// SPDX-License-Identifier: GPL-3.0-or-later
// The docks through real clicks and keys: what they show and what they emit.
#include "tests/widgets/dock_support.h"
#include "tests/widgets/example_run.h"
#include "widgets/docks/answer_dock.h"
#include "widgets/docks/candidate_dock.h"
#include "widgets/docks/details_dock.h"
#include "widgets/docks/jobs_dock.h"
#include "widgets/docks/layers_dock.h"
#include "widgets/docks/progress_row.h"
#include "widgets/docks/query_bar.h"
#include "widgets/docks/sample_dock.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;

namespace {

constexpr Size kSize{80, 60};

std::shared_ptr<const Benchmark> makeBenchmark(int count) {
    auto benchmark = std::make_shared<Benchmark>();
    for (int i = 1; i <= count; ++i) {
        Sample sample = example::makeSample(std::to_string(i), kSize, {40, 30}, 8);
        if (i % 10 == 0)
            sample.expression = "the red ball";
        benchmark->samples.push_back(sample);
    }
    return benchmark;
}

/// The answer to what the dock asks now.
SampleListing listing(const SampleDock& dock, std::vector<std::uint32_t> rows) {
    SampleListing answer;
    answer.asked = dock.query()->view();
    answer.rows = std::move(rows);
    answer.vocabulary.fields = {{"id", FieldKind::Text, {}}};
    return answer;
}

QueryVocabulary vocabulary() {
    return {{{"pattern", FieldKind::Category, {{"a", 3}, {"b c", 1}}}, {"iou.oracle", FieldKind::Number, {}}}};
}

class TestDocks : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void samplesAreChosenByMouseAndKeys();
    void settingTheSampleEmitsNothing();
    void listShowsWhatTheQueryAccepts();
    void aMistakeKeepsTheListAndSaysWhere();
    void queryIsCompletedWhileTyping();
    void facetsChangeTheQuery();
    void viewsBringTheirOrder();
    void currentSampleOutlivesTheQuery();
    void neighbourFollowsTheFilter();
    void onlyVisibleThumbnailsAreAskedFor();
    void emptyListSaysWhy();

    void layersTellEveryChange();
    void settingLayersEmitsNothing();
    void heatOpacityStepsStayInRange();

    void detailsListScoresTimesAndModels();
    void detailsAreCopied();

    void progressIsThereWhileSomethingIsUnderWay();

    void controlsAreNamedForScreenReaders();
};

void TestDocks::samplesAreChosenByMouseAndKeys() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    auto* list = find<QListView>(dock, "sampleList");
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    QTest::mouseClick(list->viewport(),
                      Qt::LeftButton,
                      {},
                      list->visualRect(list->model()->index(2, 0)).center());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 3);
    QCOMPARE(dock.currentRow(), 3);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 29);
}

void TestDocks::settingTheSampleEmitsNothing() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    dock.setCurrentRow(7);
    QCOMPARE(dock.currentRow(), 7);
    dock.setCurrentRow(-1);
    QCOMPARE(dock.currentRow(), -1);
    QCOMPARE(chosen.count(), 0);
}

void TestDocks::listShowsWhatTheQueryAccepts() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    auto* bar = find<QueryBar>(dock, "sampleSearch");
    QSignalSpy asked(dock.query(), &QueryPane::changed);
    dock.focusSearch();
    QTest::keyClicks(bar, QStringLiteral("red ball"));
    QCOMPARE(asked.count(), 8);
    QCOMPARE(dock.query()->view().query, QStringLiteral("red ball"));
    QCOMPARE(dock.filter()->rowCount(), 30);  // nobody has answered yet
    dock.setListing(listing(dock, {29, 9, 19}));
    QCOMPARE(dock.filter()->rowCount(), 3);
    QVERIFY2(allText(dock).contains(QStringLiteral("3 of 30")), qPrintable(allText(dock)));
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    QTest::keyClick(bar, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 29);
    dock.focusSearch();
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(dock.query()->view().query.isEmpty());
}

void TestDocks::aMistakeKeepsTheListAndSaysWhere() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    dock.setListing(listing(dock, {1, 2}));
    auto* bar = find<QueryBar>(dock, "sampleSearch");
    dock.focusSearch();
    QTest::keyClicks(bar, QStringLiteral("iou.oracel<1"));
    const QImage before = bar->grab().toImage();
    SampleListing wrong = listing(dock, {});
    wrong.problem = QueryProblem{QueryProblem::Kind::UnknownField, {0, 10}, "iou.oracel", "iou.oracle"};
    dock.setListing(wrong);
    QCOMPARE(dock.filter()->rowCount(), 2);
    QVERIFY2(allText(dock).contains(QStringLiteral("Character 1")), qPrintable(allText(dock)));
    QVERIFY(allText(dock).contains(QStringLiteral("did you mean iou.oracle?")));
    QVERIFY(bar->accessibleDescription().contains(QStringLiteral("did you mean")));
    QVERIFY(bar->grab().toImage() != before);
    QTest::keyClick(bar, Qt::Key_Backspace);
    QVERIFY(!allText(dock).contains(QStringLiteral("did you mean")));
    QVERIFY(bar->grab().toImage() != before);  // another text, no mark
}

void TestDocks::queryIsCompletedWhileTyping() {
    QueryBar bar;
    bar.setVocabulary(vocabulary());
    showAt(bar, {300, 30});
    bar.setFocus();
    QTest::keyClicks(&bar, QStringLiteral("pat"));
    QVERIFY(bar.popup()->isVisible());
    QTest::keyClick(&bar, Qt::Key_Tab);
    QCOMPARE(bar.text(), QStringLiteral("pattern"));
    QTest::keyClicks(&bar, QStringLiteral("="));
    QCOMPARE(bar.popup()->count(), 2);
    QVERIFY2(bar.popup()->item(0)->text().contains(QStringLiteral("(3)")), qPrintable(bar.popup()->item(0)->text()));
    QTest::keyClick(&bar, Qt::Key_Down);
    QTest::keyClick(&bar, Qt::Key_Down);
    QTest::keyClick(&bar, Qt::Key_Return);
    QCOMPARE(bar.text(), QStringLiteral("pattern=\"b c\""));
    QTest::keyClicks(&bar, QStringLiteral(" o"));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.popup()->isVisible());
    QCOMPARE(bar.text(), QStringLiteral("pattern=\"b c\" o"));
    QSignalSpy left(&bar, &QueryBar::left);
    QTest::keyClick(&bar, Qt::Key_Return);
    QCOMPARE(left.count(), 1);
}

void TestDocks::facetsChangeTheQuery() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    QTest::mouseClick(find<QToolButton>(dock, "showFacets"), Qt::LeftButton);
    SampleListing answer = listing(dock, {1, 2, 3});
    answer.facets = {{"pattern", {{"a", 2}, {"b c", 1}}}};
    dock.setListing(answer);
    auto* facets = find<QTreeWidget>(dock, "facets");
    QVERIFY(facets->isVisible());
    facets->setFocus();
    facets->setCurrentItem(facets->topLevelItem(0)->child(1));
    QTest::keyClick(facets, Qt::Key_Space);
    QCOMPARE(dock.query()->view().query, QStringLiteral("pattern=\"b c\""));
    answer.asked = dock.query()->view();
    answer.facets = {{"pattern", {{"b c", 1}}}};
    dock.setListing(answer);
    QCOMPARE(facets->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
    QCOMPARE(facets->currentItem(), facets->topLevelItem(0)->child(0));
    QTest::keyClick(facets, Qt::Key_Space);
    QVERIFY(dock.query()->view().query.isEmpty());
}

void TestDocks::viewsBringTheirOrder() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    dock.setListing(listing(dock, {1}));
    QSignalSpy saved(dock.query(), &QueryPane::savedViewsChanged);
    const SampleView view{QStringLiteral("mine"), QStringLiteral("ball"), QStringLiteral("id"), true};
    dock.query()->setSavedViews({view});
    auto* menu = find<QToolButton>(dock, "sampleViews")->menu();
    const auto action = [menu](const QString& text) {
        for (QAction* entry : menu->actions())
            if (entry->text().startsWith(text))
                return entry;
        return static_cast<QAction*>(nullptr);
    };
    action(QStringLiteral("mine"))->trigger();
    QCOMPARE(dock.query()->view(), (SampleView{{}, view.query, view.sort, true}));
    action(QStringLiteral("Right answer, wrong place"))->trigger();
    QCOMPARE(dock.query()->view().query, QStringLiteral("vqa:right and iou.oracle<0.5"));
    action(QStringLiteral("&Remove"))->menu()->actions().front()->trigger();
    QCOMPARE(saved.count(), 1);
    QVERIFY(dock.query()->savedViews().isEmpty());
}

void TestDocks::currentSampleOutlivesTheQuery() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    dock.setCurrentRow(7);
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    dock.setListing(listing(dock, {1, 2}));
    QCOMPARE(dock.currentRow(), -1);
    dock.setListing(listing(dock, {8, 7}));
    QCOMPARE(dock.currentRow(), 7);
    QCOMPARE(chosen.count(), 0);
}

void TestDocks::neighbourFollowsTheFilter() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    dock.filter()->setRows(std::vector<std::uint32_t>{9, 19, 29});
    QCOMPARE(dock.neighbour(1), 9);
    dock.setCurrentRow(9);
    QCOMPARE(dock.neighbour(1), 19);
    QCOMPARE(dock.neighbour(-1), -1);
    dock.setCurrentRow(29);
    QCOMPARE(dock.neighbour(1), -1);
}

void TestDocks::onlyVisibleThumbnailsAreAskedFor() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(5000));
    SampleDock dock(&model);
    QSignalSpy wanted(&dock, &SampleDock::thumbnailsWanted);
    showAt(dock, {300, 600});
    QTRY_COMPARE(wanted.count(), 1);
    const auto first = wanted.takeFirst()[0].value<QList<int>>();
    QVERIFY(first.contains(0));
    QVERIFY(first.size() < 30);
    auto* list = find<QListView>(dock, "sampleList");
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    QTRY_COMPARE(wanted.count(), 1);
    const auto last = wanted.takeFirst()[0].value<QList<int>>();
    QVERIFY(last.contains(4999));
    QVERIFY(!last.contains(0) && last.size() < 30);
}

void TestDocks::emptyListSaysWhy() {
    SampleModel model;
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    QVERIFY(allText(dock).contains(QStringLiteral("No benchmark is open")));
    model.setBenchmark(makeBenchmark(3));
    dock.filter()->setRows(std::vector<std::uint32_t>{});
    QVERIFY(allText(dock).contains(QStringLiteral("No sample matches")));
}

void TestDocks::layersTellEveryChange() {
    LayersDock dock;
    showAt(dock, {320, 460});
    QSignalSpy changed(&dock, &LayersDock::optionsChanged);
    dock.toggleLayer(Layer::GroundTruth);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!dock.options().groundTruth.visible);
    QSlider* slider = dock.findChildren<QSlider*>()[static_cast<int>(Layer::Mask)];
    slider->setFocus();
    const double before = dock.options().mask.opacity;
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(changed.count(), 2);
    QVERIFY(dock.options().mask.opacity > before);
    QComboBox* colors = find<QComboBox>(dock, "heatColors");
    colors->setFocus();
    QTest::keyClicks(colors, QStringLiteral("V"));
    QCOMPARE(dock.options().heatStyle.colors, ColorMap::Viridis);
    QCOMPARE(changed.last()[0].value<OverlayOptions>(), dock.options());
}

void TestDocks::settingLayersEmitsNothing() {
    LayersDock dock;
    QSignalSpy changed(&dock, &LayersDock::optionsChanged);
    OverlayOptions options;
    options.heat = {false, 0.33};
    options.heatStyle.interpolation = Interpolation::Nearest;
    options.heatStyle.fadeWeak = false;
    dock.setOptions(options);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(dock.options(), options);
    dock.toggleLayer(Layer::Heat);
    options.heat.visible = true;
    QCOMPARE(dock.options(), options);
}

void TestDocks::heatOpacityStepsStayInRange() {
    LayersDock dock;
    for (int i = 0; i < 40; ++i)
        dock.stepHeatOpacity(0.05);
    QCOMPARE(dock.options().heat.opacity, 1.0);
    for (int i = 0; i < 60; ++i)
        dock.stepHeatOpacity(-0.05);
    QCOMPARE(dock.options().heat.opacity, 0.0);
}

void TestDocks::detailsListScoresTimesAndModels() {
    const Sample sample = example::makeSample("12", kSize, {40, 30}, 8);
    DetailsDock dock;
    QVERIFY(dock.asText().contains(QStringLiteral("Not scored yet")));
    dock.setSampleRun(example::makeRun(sample, kSize, {40, 30}, 8));
    ModelDetails model;
    model.role = QStringLiteral("Segmenter");
    model.ref.name = "sam-vit-b";
    model.ref.hash = "0123abcd";
    model.ref.device = "cpu";
    model.ref.dtype = "bfloat16";
    model.reason = QStringLiteral("no CUDA in this LibTorch");
    dock.setModels({model});
    RunRecord record;
    record.config.generation.seed = 2024;
    record.versions["libtorch"] = "1.13.1";
    dock.setRunRecord(record);
    const QString text = dock.asText();
    for (const char* expected : {"Oracle: IoU",
                                 "Masks: 846 ms",
                                 "Segmenter: sam-vit-b",
                                 "SHA-256: 0123abcd",
                                 "Data type: bfloat16",
                                 "no CUDA in this LibTorch",
                                 "Seed: 2024",
                                 "libtorch: 1.13.1",
                                 "Tokens: 19"})
        QVERIFY2(text.contains(QString::fromLatin1(expected)), expected);
    dock.clearSampleRun();
    QVERIFY(dock.asText().contains(QStringLiteral("Not scored yet")));
}

void TestDocks::detailsAreCopied() {
    DetailsDock dock;
    showAt(dock, {300, 300});
    QTest::mouseClick(find<QPushButton>(dock, "copyDetails"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), dock.asText());
}

void TestDocks::progressIsThereWhileSomethingIsUnderWay() {
    QWidget page;
    ProgressRow row(QStringLiteral("Points of the grid"), &page);
    showAt(page, {300, 60});
    QVERIFY(!row.isVisible());
    row.setProgress(3, 8);
    QVERIFY(row.isVisible());
    QCOMPARE(row.bar()->value(), 3);
    QCOMPARE(row.bar()->maximum(), 8);
    QCOMPARE(row.bar()->accessibleName(), QStringLiteral("Points of the grid"));
    QSignalSpy stopped(&row, &ProgressRow::stopRequested);
    QTest::mouseClick(row.stopButton(), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    row.setProgress(0, 0);
    QVERIFY(!row.isVisible());
}

void TestDocks::controlsAreNamedForScreenReaders() {
    SampleModel model;
    SampleDock samples(&model);
    AnswerDock answer;
    CandidateDock candidates;
    LayersDock layers;
    JobsDock jobs;
    DetailsDock details;
    for (QWidget* dock : std::initializer_list<QWidget*>{
             &samples, &answer, &candidates, &layers, &jobs, &details}) {
        for (QWidget* widget : dock->findChildren<QWidget*>()) {
            // Qt's own parts (title-bar buttons, viewports, clear buttons) are named by Qt or are
            // not reached by Tab.
            const bool ours = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                              !widget->objectName().startsWith(QStringLiteral("qt_")) &&
                              qobject_cast<QDockWidget*>(widget) == nullptr;
            if (!ours || qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face != nullptr ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(dock->objectName() + QLatin1Char(' ') +
                                QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

}  // namespace

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
