// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/figure_page_support.h"
#include "widgets/figure/chart_axis.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace groundscope;
using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

PlotBar bar(const std::string& name, std::size_t count, std::optional<double> value = {}, const std::string& row = {}) {
    return {row, name, {}, count, count, value, value, false};
}

SamplePlot plotOf(PlotKind kind, std::vector<PlotBar> bars) {
    SamplePlot plot;
    plot.kind = kind;
    plot.bars = std::move(bars);
    for (const PlotBar& one : plot.bars)
        plot.all = plot.listed += one.listed;
    return plot;
}

SamplePlot bins(PlotKind kind, std::initializer_list<std::size_t> counts, const std::string& row = {}) {
    std::vector<PlotBar> bars;
    for (const std::size_t count : counts)
        bars.push_back(bar(std::to_string(bars.size()), count, {}, row));
    return plotOf(kind, std::move(bars));
}

const SamplePlot kLocation = bins(PlotKind::Location, {12, 7, 15, 1, 8, 0, 6, 14, 1, 0});

struct Maker {
    FigureSpec spec;
    FigureData data;
    double width = 234;
    double mostHeight = 640;

    explicit Maker(std::vector<SamplePlot> plots, const QStringList& names = {u"LLaVA 1.5 (7B)"_s, u"LLaVA 1.5 (13B)"_s, u"Cambrian-1 (8B)"_s}) {
        spec.layout = FigureTemplate::Plot;
        data.benchmark = "PixMMVP";
        data.plots = std::move(plots);
        const auto runs = data.plots.empty() || data.plots[0].kind != PlotKind::Runs ? data.plots.size() : data.plots.size() + 1;
        for (std::size_t i = 0; i < runs; ++i) {
            FigureRunInfo info;
            info.label = names.value(static_cast<int>(i), u"A model with a very long name and its size, number %1"_s.arg(i)).toStdString();
            data.runs.push_back(std::move(info));
        }
    }
    [[nodiscard]] FigureStyle style() const { return *FigureStyle::from(spec); }
    [[nodiscard]] Result<Figure> make() const {
        const FigureStyle look = style();
        return layOutPlot({spec, data, look, width, mostHeight});
    }
};

/// Lays out, and checks what holds for every page.
Figure made(const Maker& maker) {
    const Result<Figure> figure = maker.make();
    if (!figure.has_value())
        QTest::qFail(figure.error().message.c_str(), __FILE__, __LINE__);
    const FigureStyle style = maker.style();
    const Figure result = figure.has_value() ? *figure : Figure{{FigurePage{}}, {}, false, {}, {}, {}, {}, {}};
    for (const FigurePage& page : result.pages)
        if (const QString fault = faultOf(page, style.ruler(), {maker.spec, maker.data, style, maker.width, maker.mostHeight}); !fault.isEmpty())
            QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    return result;
}

SamplePlot accuracy(int groups) {
    std::vector<PlotBar> bars;
    for (int i = 0; i < groups; ++i)
        bars.push_back(bar("Structural and Physical Characteristics " + std::to_string(i), 10, (i % 11) / 10.0));
    return plotOf(PlotKind::Accuracy, std::move(bars));
}

}  // namespace

class FigurePlotsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ticksAreRoundNumbers();
    void aHistogramHasABarABinAndEdgesBelow();
    void barsAreAsTallAsTheirNumbers();
    void runsStandSideBySideUnderALegend();
    void differentNumbersOfSamplesAreShares();
    void seriesDifferByMoreThanColour();
    void longNamesGoBesideRows();
    void conceptsNobodyGaveHaveNoGroup();
    void accuracyEndsAtAHundred();
    void aWaterfallHangs();
    void selectorsHaveAPanelEachWithALetter();
    void aRunWithoutTheSelectorIsNotInItsPanel();
    void theCaptionCountsOnlyRunsThatAreShown();
    void runAgainstRunHasAllPointsAndSaysWhoIsBetter();
    void severalKindsStandBesideEachOther();
    void manyGroupsGoOnOnTheNextPage();
    void manyRunsWithLongNamesFit();
    void oneBarIsAPlot();
    void anAblationHasWhiskersAndItsOwnNames();
    void nothingToPlotSaysWhy();
    void runsWithoutAnythingAreNamed();
};

void FigurePlotsTest::ticksAreRoundNumbers() {
    const Ticks counts = ticksUpTo(15, 5, true, false);
    QCOMPARE(counts.at, (std::vector<double>{0, 5, 10, 15}));
    QCOMPARE(ticksUpTo(3, 5, true, false).at, (std::vector<double>{0, 1, 2, 3}));
    QCOMPARE(ticksUpTo(1, 5, true, false).at, (std::vector<double>{0, 1}));
    QCOMPARE(ticksUpTo(100, 5, false, true).at, (std::vector<double>{0, 20, 40, 60, 80, 100}));
    const Ticks unit = ticksUpTo(1, 5, false, true);
    QCOMPARE(unit.text(1), u"0.2"_s);
    QCOMPARE(ticksUpTo(0.78, 5, false, false).end, 0.8);
    QCOMPARE(ticksUpTo(0, 5, true, false).end, 1.0);
    QCOMPARE(ticksUpTo(std::nan(""), 5, false, false).end, 1.0);
    const Ticks odd = ticksUpTo(7, 2, false, true);
    QCOMPARE(odd.end, 7.0);
    QVERIFY(odd.at.size() <= 3 && odd.at.back() <= 7);
}

void FigurePlotsTest::aHistogramHasABarABinAndEdgesBelow() {
    const Figure figure = made(Maker({kLocation}));
    QCOMPARE(figure.pages.size(), 1U);
    const FigurePage& page = figure.pages[0];
    QCOMPARE(boxesOn(page).size(), 8U);  // two bins are empty
    const QStringList texts = textsOn(page);
    for (const char* edge : {"0", "10", "50", "100"})
        QVERIFY2(texts.contains(QString::fromLatin1(edge)), edge);
    QVERIFY(texts.contains(u"Samples"_s));
    QVERIFY(texts.contains(u"15"_s));
    QCOMPARE(page.panels.size(), 1U);
    QVERIFY(figure.alt.contains(u"20–30: 15"_s));
    QVERIFY2(figure.caption.endsWith(u"(PixMMVP, n = 64)."_s), qPrintable(figure.caption));
    QCOMPARE(figure.title, u"Where grounding emerges"_s);
}

void FigurePlotsTest::barsAreAsTallAsTheirNumbers() {
    const std::vector<PathItem> boxes = boxesOn(made(Maker({kLocation})).pages[0]);
    const auto height = [&](std::size_t i) { return boxes[i].path.boundingRect().height(); };
    QVERIFY(std::abs(height(1) / height(0) - 7.0 / 12) < 1e-9);
    QVERIFY(std::abs(height(2) / height(3) - 15.0) < 1e-9);
    QCOMPARE(boxes[0].path.boundingRect().bottom(), boxes[2].path.boundingRect().bottom());
}

void FigurePlotsTest::runsStandSideBySideUnderALegend() {
    const SamplePlot second = bins(PlotKind::Location, {10, 10, 10, 10, 10, 10, 1, 1, 1, 1});
    const Maker maker({kLocation, second});
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(boxesOn(page).size(), 2U + 8U + 10U);
    const TextRuler ruler(u"Noto Sans"_s);
    const QRectF first = boxOf(page, ruler, u"LLaVA 1.5 (7B)"_s);
    const QRectF other = boxOf(page, ruler, u"LLaVA 1.5 (13B)"_s);
    QVERIFY(first.right() < other.left());
    for (const PathItem& box : boxesOn(page))
        QVERIFY(box.path.boundingRect().top() >= first.top() - 2);
}

void FigurePlotsTest::differentNumbersOfSamplesAreShares() {
    const SamplePlot half = bins(PlotKind::Location, {16, 16, 0, 0, 0, 0, 0, 0, 0, 0});
    const FigurePage page = made(Maker({kLocation, half})).pages[0];
    QVERIFY(textsOn(page).contains(u"Samples (%)"_s));
    Maker some({kLocation, half});
    some.spec.chart.query = "iou.oracle>=0.5";
    QVERIFY(made(some).caption.endsWith(u"(PixMMVP, n = 64, 32). Only samples that fit “iou.oracle>=0.5”."_s));
    QVERIFY(textsOn(page).contains(u"60"_s));  // axis to 60: half of the second run's samples are 50 %
}

void FigurePlotsTest::seriesDifferByMoreThanColour() {
    Maker maker({kLocation, kLocation, kLocation});
    std::set<Hatch> hatches;
    for (const PathItem& box : boxesOn(made(maker).pages[0]))
        hatches.insert(box.hatch);
    QCOMPARE(hatches.size(), 3U);
    maker.spec.view.colors = "paper";
    for (const PathItem& box : boxesOn(made(maker).pages[0]))
        QCOMPARE(box.hatch, Hatch::None);
    maker.spec.view.hatch = true;
    QVERIFY(std::ranges::any_of(boxesOn(made(maker).pages[0]), [](const PathItem& box) { return box.hatch != Hatch::None; }));
}

void FigurePlotsTest::longNamesGoBesideRows() {
    Maker maker({accuracy(9)});
    const TextRuler ruler(u"Noto Sans"_s);
    const auto firstBar = [&] { return boxesOn(made(maker).pages[0])[1].path.boundingRect(); };
    QVERIFY(firstBar().width() > firstBar().height());
    maker = Maker({plotOf(PlotKind::Accuracy, {bar("State", 10, 0.5), bar("Color", 10, 0.75)})});
    const FigurePage page = made(maker).pages[0];
    QVERIFY(boxesOn(page)[0].path.boundingRect().height() > boxOf(page, ruler, u"State (10)"_s).height());
    QVERIFY(boxOf(page, ruler, u"State (10)"_s).top() > boxesOn(page)[0].path.boundingRect().bottom());
}

void FigurePlotsTest::conceptsNobodyGaveHaveNoGroup() {
    std::vector<PlotBar> bars;
    for (const char* letter : {"a", "b", "c", "d", "e", "f"})
        bars.push_back(bar(letter, 5));
    bars.push_back(bar("", 0));
    QVERIFY(!textsOn(made(Maker({plotOf(PlotKind::Concepts, bars)})).pages[0]).join(u' ').contains(u"Unclassified"_s));
    bars.back() = bar("", 2);
    const QString texts = textsOn(made(Maker({plotOf(PlotKind::Concepts, bars)})).pages[0]).join(u' ');
    QVERIFY(texts.contains(u"Unclassified"_s));
    QVERIFY(texts.contains(u"Color and appearance"_s));
}

void FigurePlotsTest::accuracyEndsAtAHundred() {
    const FigurePage page = made(Maker({plotOf(PlotKind::Accuracy, {bar("State", 10, 0.3)}), plotOf(PlotKind::Accuracy, {bar("State", 12, 0.2)})})).pages[0];
    QVERIFY(textsOn(page).contains(u"100"_s));
    QVERIFY(textsOn(page).contains(u"30.0"_s));
    QVERIFY(textsOn(page).contains(u"State"_s));  // 10 and 12 samples: no one number for both
}

void FigurePlotsTest::aWaterfallHangs() {
    Maker maker({plotOf(PlotKind::Regret, {bar("oracle", 10, 0.8), bar("point-wrong", 3, 0.2), bar("none", 7, -0.1), bar("automatic", 10, 0.7)})});
    maker.width = 150;  // too narrow for the names below columns
    const FigurePage page = made(maker).pages[0];
    const std::vector<PathItem> boxes = boxesOn(page);
    QCOMPARE(boxes.size(), 4U);
    const auto box = [&](std::size_t i) { return boxes[i].path.boundingRect(); };
    QVERIFY(std::abs(box(1).right() - box(0).right()) < 1e-6);  // taken from the oracle's
    QVERIFY(std::abs(box(2).left() - box(1).left()) < 1e-6);    // a gain goes back
    QVERIFY(std::abs(box(3).right() - box(2).right()) < 1e-6);
    QVERIFY(textsOn(page).contains(u"−0.20"_s));
    QVERIFY(textsOn(page).contains(u"+0.10"_s));
}

void FigurePlotsTest::aRunWithoutTheSelectorIsNotInItsPanel() {
    SamplePlot first = bins(PlotKind::Iou, {1, 0, 0, 0, 0, 2, 3, 4, 5, 6}, "oracle");
    const SamplePlot second = first;
    const SamplePlot other = bins(PlotKind::Iou, {6, 5, 4, 3, 2, 0, 0, 0, 0, 1}, "automatic");
    first.bars.insert(first.bars.end(), other.bars.begin(), other.bars.end());
    first.listed += other.listed;
    const FigurePage page = made(Maker({first, second})).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    double widest = 0;
    for (const PathItem& box : boxesOn(page))
        if (page.panels[1].contains(box.path.boundingRect().center()))
            widest = std::max(widest, box.path.boundingRect().width());
    QVERIFY(widest > 0.06 * page.panels[1].width());  // a tenth of the axis, not shared with nobody
    QVERIFY(!textsOn(page).contains(u"Samples (%)"_s));
}

void FigurePlotsTest::theCaptionCountsOnlyRunsThatAreShown() {
    const Figure figure = made(Maker({bins(PlotKind::Location, {1, 2, 3, 0, 0, 0, 0, 0, 0, 0}), plotOf(PlotKind::Location, {})}));
    QVERIFY2(figure.caption.contains(u"n = 6)"_s), qPrintable(figure.caption));
}

void FigurePlotsTest::selectorsHaveAPanelEachWithALetter() {
    SamplePlot plot = bins(PlotKind::Iou, {1, 0, 0, 0, 0, 2, 3, 4, 5, 6}, "oracle");
    const SamplePlot other = bins(PlotKind::Iou, {6, 5, 4, 3, 2, 0, 0, 0, 0, 1}, "automatic");
    plot.bars.insert(plot.bars.end(), other.bars.begin(), other.bars.end());
    plot.listed += other.listed;
    Maker maker({plot});
    maker.width = 495;
    maker.spec.page.letters = "(a)";
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QCOMPARE(page.panels[0].top(), page.panels[1].top());
    const QStringList texts = textsOn(page);
    for (const char* text : {"(a)", "(b)", "Oracle", "Automatic"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
    maker.spec.selectors = {"automatic"};
    QVERIFY(!textsOn(made(maker).pages[0]).contains(u"Oracle"_s));
    maker.width = 234;
    maker.spec.selectors = {};
    const FigurePage narrow = made(maker).pages[0];
    QVERIFY(narrow.panels[1].top() >= narrow.panels[0].bottom());
}

void FigurePlotsTest::runAgainstRunHasAllPointsAndSaysWhoIsBetter() {
    SamplePlot plot;
    plot.kind = PlotKind::Runs;
    plot.points = {{0.1F, 0.9F, true}, {0.2F, 0.2F, true}, {0.9F, 0.3F, true}, {0.4F, 0.8F, true}, {0.0F, 1.0F, false}};
    plot.all = 5;
    plot.listed = 4;
    const Maker maker({plot}, {u"first"_s, u"second"_s});
    const FigurePage page = made(maker).pages[0];
    QVERIFY(made(maker).caption.endsWith(u"(PixMMVP, Automatic, n = 4)."_s));
    QCOMPARE(textsOn(page)[0], u"second better: 2 · first better: 1 · alike: 1"_s);
    QVERIFY(textsOn(page).contains(u"IoU, first"_s));
    const auto dots = std::ranges::find_if(page.items, [](const FigureItem& item) {
        const auto* path = std::get_if<PathItem>(&item);
        return path != nullptr && path->fill;
    });
    QVERIFY(dots != page.items.end());
    QCOMPARE(std::get<PathItem>(*dots).path.toSubpathPolygons().size(), 4);
}

void FigurePlotsTest::severalKindsStandBesideEachOther() {
    std::vector<PlotBar> bars;
    for (const char* letter : {"a", "b", "c", "d", "e", "f"})
        bars.push_back(bar(letter, 5));
    const SamplePlot concepts = plotOf(PlotKind::Concepts, bars);
    const QStringList names{u"7B"_s, u"13B"_s};
    Maker maker({kLocation, kLocation, plotOf(PlotKind::Concepts, {}), concepts}, names);
    maker.data.runs.resize(2);
    maker.width = 495;
    maker.spec.page.letters = "(a)";
    const Figure figure = made(maker);
    const FigurePage& page = figure.pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QCOMPARE(page.panels[0].top(), page.panels[1].top());
    QCOMPARE(boxesOn(page).size(), 2U + 2U * 8U + 6U);
    QCOMPARE(boxesOn(page).back().fill, boxesOn(page)[1].fill);  // the second run looks the same in both
    QVERIFY(textsOn(page).contains(u"(b)"_s));
    QVERIFY(figure.caption.contains(u"begins in the answer"_s) && figure.caption.contains(u"speaks of"_s));
    QCOMPARE(figure.notes.size(), 1U);  // the first run has no concepts
}

void FigurePlotsTest::manyGroupsGoOnOnTheNextPage() {
    Maker maker({accuracy(40), accuracy(40)});
    maker.mostHeight = 300;
    const Figure figure = made(maker);
    QVERIFY(figure.pages.size() > 1);
    std::size_t bars = 0;
    for (const FigurePage& page : figure.pages) {
        bars += boxesOn(page).size() - 2;  // the legend is on each page
        QVERIFY(textsOn(page).contains(u"Right answers (%)"_s));
    }
    QCOMPARE(bars, 2U * (40U - 4U));  // 0.0 has no bar
}

void FigurePlotsTest::manyRunsWithLongNamesFit() {
    const Maker maker(std::vector<SamplePlot>(9, kLocation), {});
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(boxesOn(page).size(), 9U + 9U * 8U);
    std::set<std::pair<QRgb, Hatch>> looks;
    for (const PathItem& box : boxesOn(page))
        looks.emplace(box.fill->rgb(), box.hatch);
    QCOMPARE(looks.size(), 9U);
    Maker rows(std::vector<SamplePlot>(9, accuracy(9)), {});
    made(rows);
    rows.width = 130;
    made(rows);
}

void FigurePlotsTest::oneBarIsAPlot() {
    for (const double width : {100.0, 234.0, 495.0}) {
        Maker maker({plotOf(PlotKind::Accuracy, {bar("Orientation", 1, 1.0)})});
        maker.width = width;
        QCOMPARE(boxesOn(made(maker).pages[0]).size(), 1U);
    }
}

void FigurePlotsTest::anAblationHasWhiskersAndItsOwnNames() {
    Table table{"ablation", "Grounding of several runs", {}, {}, {}};
    table.columns = {{"setting", "Setting", "", "", CellKind::Text, Better::None, 1}, {"miou", "M", "", "", CellKind::Rate, Better::None, 1}};
    for (const char* selector : {"oracle", "automatic"})
        for (const char* name : {"random point, seed 1", "maximum 1", "maximum 2"}) {
            Row row;
            row.group = selector;
            row.cells = {Cell::of(name), Cell::of(name[0] == 'r' ? 0.25 : 0.5)};
            row.cells[1].interval = Interval{0.2, 0.6};
            table.rows.push_back(row);
        }
    Maker maker({});
    maker.data.table = table;
    maker.spec.runs = {{"a", "", "Random"}, {"b", "", "First"}, {"c", "", "Second"}};
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(boxesOn(page).size(), 2U + 6U);
    for (const char* name : {"Random", "First", "Second", "Oracle", "Automatic"})
        QVERIFY2(textsOn(page).contains(QString::fromLatin1(name)), name);
    maker.spec.runs[1].label.clear();
    QVERIFY(textsOn(made(maker).pages[0]).join(u' ').contains(u"maximum 1"_s));
    QVERIFY(textsOn(made(maker).pages[0]).contains(u"Random"_s));
}

void FigurePlotsTest::nothingToPlotSaysWhy() {
    const Result<Figure> figure = Maker({plotOf(PlotKind::Failures, {})}).make();
    QVERIFY(!figure.has_value());
    QCOMPARE(figure.error().code, ErrorCode::InvalidInput);
    QVERIFY(figure.error().message.find("review the answers") != std::string::npos);
    QVERIFY(!Maker({}).make().has_value());
}

void FigurePlotsTest::runsWithoutAnythingAreNamed() {
    const Figure figure = made(Maker({kLocation, bins(PlotKind::Location, {})}));
    QCOMPARE(figure.notes.size(), 1U);
    QVERIFY(figure.notes[0].startsWith(u"LLaVA 1.5 (13B)"_s));
}

QTEST_MAIN(FigurePlotsTest)
#include "tst_figure_plots.moc"
