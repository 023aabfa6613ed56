// SPDX-License-Identifier: GPL-3.0-or-later
// The Analysis panel in the window, by mouse and keys: bars list their samples, every plot follows, values as tables,
// causes after an evaluation, a second run.
#include "app/inspect/analysis_desk.h"
#include "app/inspect/query_desk.h"
#include "tests/app/window_support.h"
#include "tests/support/studied_run.h"
#include "widgets/docks/analysis_dock.h"
#include "widgets/docks/query_bar.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/plots/plot_view.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace groundscope::test;

namespace {

constexpr int kSamples = 60;

class TestAnalysis : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void aPressedBarListsItsSamples();
    void draggingOverBinsListsARange();
    void barsAreChosenByKeys();
    void everyPlotFollowsTheQuery();
    void countsAreThoseOfTheEvaluation();
    void causesComeWithAnEvaluation();
    void anotherRunIsSetBesideThisOne();
    void valuesAreThereAsATable();
    void barsAreToldToScreenReaders();
    void aGroupOfTheEvaluationIsFollowed();

  private:
    [[nodiscard]] MainWindow* window() const { return m_app->window(); }
    [[nodiscard]] AnalysisDesk* desk() const { return window()->findChild<AnalysisDesk*>(); }
    [[nodiscard]] AnalysisDock* dock() const { return desk()->dock(); }
    [[nodiscard]] PlotView* view(PlotKind kind) const { return dock()->panel(kind)->view(); }
    [[nodiscard]] const SamplePlot& plot(PlotKind kind) const { return view(kind)->plot(); }
    [[nodiscard]] SampleDock* samples() const { return window()->workspace()->samples(); }
    [[nodiscard]] QString query() const { return samples()->query()->bar()->text(); }
    [[nodiscard]] int listed() const { return samples()->filter()->rowCount(); }
    void ask(const QString& query) { samples()->query()->showView({{}, query, {}, false}); }
    /// What is shown was asked for.
    bool settled() {
        return WindowFixture::waitFor([this] { return !window()->desks().query->isReading() && !window()->desks().query->isAnswering(); });
    }
    /// A bar with samples of its own, not with all.
    [[nodiscard]] int someBar(PlotKind kind) const {
        const auto& bars = plot(kind).bars;
        for (int i = 0; i < static_cast<int>(bars.size()); ++i)
            if (bars[static_cast<std::size_t>(i)].all > 0 && bars[static_cast<std::size_t>(i)].all < kSamples)
                return i;
        return -1;
    }
    [[nodiscard]] static QPoint centre(const PlotView* view, int bar) { return view->areaOf(bar).center().toPoint(); }

    std::unique_ptr<WindowFixture> m_app;
};

void TestAnalysis::initTestCase() {
    m_app = std::make_unique<WindowFixture>();
    writeStudiedBenchmark(toPath(m_app->path(u"studied"_s)), kSamples);
    writeStudiedRun(toPath(m_app->path(u"studied.gsrun"_s)), toPath(m_app->path(u"studied"_s)), 7);
    writeStudiedRun(toPath(m_app->path(u"second.gsrun"_s)), toPath(m_app->path(u"studied"_s)), 8);
    QVERIFY(m_app->start());
    QVERIFY(m_app->open(m_app->path(u"studied.gsrun"_s)));
    QTest::keyClick(m_app->canvas(), Qt::Key_F4, Qt::ControlModifier);  // Analyse
    QTRY_VERIFY(dock()->isVisible());
}

void TestAnalysis::init() {
    ask({});
    samples()->clearGroup();
    QVERIFY(settled());
    QTRY_COMPARE(listed(), kSamples);
    QTRY_VERIFY(!plot(PlotKind::Location).bars.empty());
    QTRY_COMPARE(plot(PlotKind::Location).listed, plot(PlotKind::Location).all);
}

void TestAnalysis::aPressedBarListsItsSamples() {
    for (const PlotKind kind : {PlotKind::Location, PlotKind::Concepts, PlotKind::Failures, PlotKind::Accuracy, PlotKind::Iou}) {
        init();
        PlotView* plotted = view(kind);
        const int bar = someBar(kind);
        QVERIFY2(bar >= 0, qPrintable(dock()->panel(kind)->objectName()));
        const PlotBar pressed = plot(kind).bars[static_cast<std::size_t>(bar)];
        QTest::mouseClick(plotted, Qt::LeftButton, {}, centre(plotted, bar));
        QCOMPARE(query(), toQString(pressed.query));
        QTRY_COMPARE(listed(), static_cast<int>(pressed.all));
        QTRY_VERIFY(plot(kind).bars[static_cast<std::size_t>(bar)].asked);
        QTest::mouseClick(plotted, Qt::LeftButton, {}, centre(plotted, bar));  // again: no longer
        QTRY_COMPARE(listed(), kSamples);
    }
}

void TestAnalysis::draggingOverBinsListsARange() {
    PlotView* iou = view(PlotKind::Iou);
    QTest::mousePress(iou, Qt::LeftButton, {}, centre(iou, 2));
    QTest::mouseMove(iou, centre(iou, 4));
    QTest::mouseMove(iou, centre(iou, 6));
    QTest::mouseRelease(iou, Qt::LeftButton, {}, centre(iou, 6));
    QCOMPARE(query(), u"0.2<=iou.oracle<0.7"_s);
    std::size_t inside = 0;
    for (std::size_t i = 2; i <= 6; ++i)
        inside += plot(PlotKind::Iou).bars[i].all;
    QTRY_COMPARE(listed(), static_cast<int>(inside));
}

void TestAnalysis::barsAreChosenByKeys() {
    PlotView* location = view(PlotKind::Location);
    location->setFocus();
    QTest::keyClick(location, Qt::Key_Home);
    QTest::keyClick(location, Qt::Key_Right);
    QCOMPARE(location->currentBar(), 1);
    QTest::keyClick(location, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(location, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(location, Qt::Key_Space);
    QCOMPARE(query(), u"0.1<=location<0.4"_s);
    QVERIFY(settled());
    PlotView* failures = view(PlotKind::Failures);
    failures->setFocus();
    QTest::keyClick(failures, Qt::Key_Home);
    QTest::keyClick(failures, Qt::Key_Down);
    QCOMPARE(failures->currentBar(), 2);
    QTest::keyClick(failures, Qt::Key_Right);
    QCOMPARE(failures->currentBar(), 3);
    QTest::keyClick(failures, Qt::Key_Return);
    QCOMPARE(query(), u"0.1<=location<0.4 and vqa=wrong and iou.auto<0.5"_s);
}

void TestAnalysis::everyPlotFollowsTheQuery() {
    const SamplePlot before = plot(PlotKind::Concepts);
    ask(u"iou.oracle>=0.5"_s);
    QTRY_VERIFY(listed() < kSamples);
    QTRY_COMPARE(plot(PlotKind::Failures).bars[1].listed + plot(PlotKind::Failures).bars[3].listed +
                     plot(PlotKind::Failures).bars[0].listed + plot(PlotKind::Failures).bars[2].listed,
                 static_cast<std::size_t>(listed()));
    QCOMPARE(plot(PlotKind::Concepts).all, before.all);
    QVERIFY(plot(PlotKind::Concepts).listed < before.listed);
    QCOMPARE(dock()->findChild<QLabel*>(u"plottedCount"_s)->text().startsWith(QString::number(listed())), true);
    QTest::mouseClick(dock()->findChild<QPushButton*>(u"plotAll"_s), Qt::LeftButton);
    QTRY_COMPARE(listed(), kSamples);
    QVERIFY(query().isEmpty());
}

void TestAnalysis::countsAreThoseOfTheEvaluation() {
    std::shared_ptr<const Evaluation> evaluation;
    const auto once = connect(window()->evaluator(), &Evaluator::ready, this, [&](const auto& made) { evaluation = made; });
    QVERIFY(plot(PlotKind::Regret).bars.empty());
    QTest::mouseClick(dock()->findChild<QPushButton*>(u"plotEvaluate"_s), Qt::LeftButton);
    QTRY_VERIFY(evaluation);
    disconnect(once);
    for (std::size_t bin = 0; bin < 10; ++bin)
        QCOMPARE(static_cast<std::int64_t>(plot(PlotKind::Location).bars[bin].all), evaluation->when.location[bin]);
    for (const PlotBar& bar : plot(PlotKind::Concepts).bars)
        QCOMPARE(static_cast<std::int64_t>(bar.all),
                 evaluation->when.concepts.contains(bar.name) ? evaluation->when.concepts.at(bar.name) : 0);
}

void TestAnalysis::causesComeWithAnEvaluation() {
    QTRY_VERIFY(!plot(PlotKind::Regret).bars.empty());
    const int bar = 1;  // the first cause
    const PlotBar pressed = plot(PlotKind::Regret).bars[bar];
    QVERIFY(pressed.query.starts_with("cause="));
    PlotView* regret = view(PlotKind::Regret);
    QTest::mouseClick(regret, Qt::LeftButton, {}, centre(regret, bar));
    QTRY_COMPARE(listed(), static_cast<int>(pressed.all));
}

void TestAnalysis::anotherRunIsSetBesideThisOne() {
    QVERIFY(plot(PlotKind::Runs).bars.empty());
    desk()->readOther(m_app->path(u"recorded.gsrun"_s) + u".not-there"_s);
    QTRY_VERIFY(window()->messages()->isVisible());
    desk()->readOther(m_app->path(u"second.gsrun"_s));
    QTRY_COMPARE(plot(PlotKind::Runs).points.size(), std::size_t{kSamples});
    PlotView* runs = view(PlotKind::Runs);
    QTRY_VERIFY(runs->isVisible());
    const int last = static_cast<int>(plot(PlotKind::Runs).bars.size()) - 1;
    QTest::mousePress(runs, Qt::LeftButton, {}, centre(runs, 0));
    QTest::mouseMove(runs, centre(runs, last / 2));
    QTest::mouseMove(runs, centre(runs, 44));
    QTest::mouseRelease(runs, Qt::LeftButton, {}, centre(runs, 44));
    QCOMPARE(query(), u"0<=iou.auto<0.5 and 0<=other.iou.auto<0.5"_s);
    QTRY_VERIFY(listed() > 0 && listed() < kSamples);
    QTRY_COMPARE(plot(PlotKind::Runs).listed, static_cast<std::size_t>(listed()));
}

void TestAnalysis::valuesAreThereAsATable() {
    PlotPanel* panel = dock()->panel(PlotKind::Accuracy);
    auto* button = panel->findChild<QToolButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* table = panel->findChild<QTreeWidget*>();
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->topLevelItemCount(), static_cast<int>(kStudiedPatterns.size()));
    const PlotBar& first = plot(PlotKind::Accuracy).bars[0];
    QCOMPARE(table->topLevelItem(0)->text(0), toQString(first.name));
    QCOMPARE(table->topLevelItem(0)->text(2), QString::number(first.all));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Home);
    const int expected = static_cast<int>(first.all);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(listed(), expected);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(view(PlotKind::Accuracy)->isVisible());
}

void TestAnalysis::barsAreToldToScreenReaders() {
    PlotView* location = view(PlotKind::Location);
    location->setFocus();
    QTest::keyClick(location, Qt::Key_Home);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(location);
    QCOMPARE(face->role(), QAccessible::Chart);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    const QString first = face->text(QAccessible::Value);
    QVERIFY2(first.contains(QString::number(plot(PlotKind::Location).bars[0].all)), qPrintable(first));
    QTest::keyClick(location, Qt::Key_Right);
    QVERIFY(face->text(QAccessible::Value) != first);
}

void TestAnalysis::aGroupOfTheEvaluationIsFollowed() {
    samples()->showGroup(u"Three"_s, {u"1"_s, u"2"_s, u"3"_s});
    QTRY_COMPARE(listed(), 3);
    QTRY_COMPARE(plot(PlotKind::Location).listed, std::size_t{3});
}

}  // namespace

QTEST_MAIN(TestAnalysis)
#include "tst_analysis.moc"
