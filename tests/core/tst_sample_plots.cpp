// SPDX-License-Identifier: GPL-3.0-or-later
// Plots over a table: every bar's query accepts what the bar counts; ranges; conditions put into queries and taken out.
#include "core/metrics/query_terms.h"
#include "core/metrics/sample_plots.h"
#include "core/metrics/sample_query.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace groundscope;

namespace {

constexpr std::size_t kRows = 500;

std::string pick(std::mt19937& random, const std::vector<std::string>& values) {
    return values[random() % values.size()];
}

/// Values at the edges of bins among them, and samples that lack each field.
SampleTable makeTable() {
    SampleTable table(kRows);
    std::mt19937 random(7);
    const auto number = [&](const char* field, std::size_t row) {
        if (random() % 8 != 0)
            table.field(field, FieldKind::Number).set(row, random() % 3 == 0 ? static_cast<double>(random() % 11) / 10
                                                                             : static_cast<double>(random() % 1000) / 999);
    };
    const auto category = [&](const char* field, std::size_t row, const std::vector<std::string>& values) {
        if (random() % 8 != 0)
            table.field(field, FieldKind::Category).set(row, pick(random, values));
    };
    for (const char* field : {"iou.oracle", "iou.automatic", "other.iou.automatic", "location", "regret"})
        table.field(field, FieldKind::Number);
    table.field("iou.attend-and-segment", FieldKind::Number);  // no sample has it
    for (std::size_t row = 0; row < kRows; ++row) {
        for (const char* field : {"iou.oracle", "iou.automatic", "other.iou.automatic", "location"})
            number(field, row);
        const double loss = table.find("iou.oracle")->number(row) - table.find("iou.automatic")->number(row);
        table.field("regret", FieldKind::Number).set(row, loss);
        category("vqa", row, {"right", "wrong"});
        category("pattern", row, {"Quantity and Count", "the \"odd\" one", "Color"});
        category("cause", row, {"none", "phrase-missing", "selector-wrong"});
        if (random() % 3 != 0)
            table.field("concept", FieldKind::Texts).set(row, std::vector<std::string>{pick(random, {"a", "b"}), pick(random, {"c", "f"})});
    }
    return table;
}

std::vector<std::uint32_t> accepted(const SampleTable& table, const std::string& query) {
    const auto compiled = SampleQuery::compile(query, table);
    if (const auto* problem = std::get_if<QueryProblem>(&compiled))
        qFatal("%s at %zu", query.c_str(), problem->at.begin);
    return std::get<SampleQuery>(compiled).rows();
}

std::size_t common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    std::vector<std::uint32_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

const PlotBar& barNamed(const SamplePlot& plot, const std::string& name, const std::string& row = {}) {
    for (const PlotBar& bar : plot.bars)
        if (bar.name == name && bar.row == row)
            return bar;
    qFatal("no bar %s", name.c_str());
}

class TestSamplePlots : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyBarsQueryAcceptsWhatItCounts_data();
    void everyBarsQueryAcceptsWhatItCounts();
    void rangesAcceptTheirBars();
    void regretFallsFromOracleToAutomatic();
    void accuracyIsTheShareOfRightAnswers();
    void nothingToPlotHasNoBars();
    void conditionsAreToggled_data();
    void conditionsAreToggled();
    void askedBarsAreMarked();
};

void TestSamplePlots::everyBarsQueryAcceptsWhatItCounts_data() {
    QTest::addColumn<int>("kind");
    for (const PlotKind kind : kPlotKinds)
        QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
}

void TestSamplePlots::everyBarsQueryAcceptsWhatItCounts() {
    QFETCH(int, kind);
    const SampleTable table = makeTable();
    const std::string query = "iou.oracle>0.3";
    const auto rows = accepted(table, query);
    const SamplePlot plot = plotSamples(static_cast<PlotKind>(kind), {}, table, rows, query);
    QVERIFY(plot.bars.size() >= 4 || plot.kind == PlotKind::Accuracy);
    std::size_t counted = 0;
    for (const PlotBar& bar : plot.bars) {
        const auto behind = accepted(table, bar.query);
        QCOMPARE(behind.size(), bar.all);
        QCOMPARE(common(behind, rows), bar.listed);
        counted += bar.listed;
    }
    QVERIFY(counted > 0);
    QVERIFY(plot.listed <= plot.all);
}

void TestSamplePlots::rangesAcceptTheirBars() {
    const SampleTable table = makeTable();
    const SamplePlot location = plotSamples(PlotKind::Location, {}, table, {}, {});
    QCOMPARE(queryOver(location, 2, 5), std::string("0.2<=location<0.6"));
    QCOMPARE(queryOver(location, 9, 7), std::string("0.7<=location"));
    std::size_t between = 0;
    for (std::size_t i = 2; i <= 5; ++i)
        between += location.bars[i].all;
    QCOMPARE(accepted(table, queryOver(location, 5, 2)).size(), between);
    const SamplePlot runs = plotSamples(PlotKind::Runs, {}, table, {}, {});
    const auto at = [&](const std::string& name) { return static_cast<std::size_t>(&barNamed(runs, name) - runs.bars.data()); };
    const std::string corner = queryOver(runs, at("8,1"), at("5,3"));
    QCOMPARE(corner, std::string("0.5<=iou.auto<0.9 and 0.1<=other.iou.auto<0.4"));
    std::size_t inside = 0;
    for (int x = 5; x <= 8; ++x)
        for (int y = 1; y <= 3; ++y)
            inside += barNamed(runs, std::to_string(x) + "," + std::to_string(y)).all;
    QCOMPARE(accepted(table, corner).size(), inside);
    QCOMPARE(runs.points.size(), runs.all);
}

void TestSamplePlots::regretFallsFromOracleToAutomatic() {
    const SampleTable table = makeTable();
    const auto rows = accepted(table, "pattern:color");
    const SamplePlot plot = plotSamples(PlotKind::Regret, {}, table, rows, {});
    double lost = 0;
    for (std::size_t i = 1; i + 1 < plot.bars.size(); ++i)
        lost += *plot.bars[i].value;
    QVERIFY(std::abs(*plot.bars.front().value - lost - *plot.bars.back().value) < 1e-12);
    QCOMPARE(plot.bars.front().name, std::string("oracle"));
    QCOMPARE(plot.bars.back().name, std::string("automatic"));
    double sum = 0;
    const auto behind = accepted(table, "pattern:color and has:cause and has:regret");
    for (const std::uint32_t row : behind)
        sum += table.find("iou.oracle")->number(row);
    QCOMPARE(*plot.bars.front().value, sum / static_cast<double>(behind.size()));
}

void TestSamplePlots::accuracyIsTheShareOfRightAnswers() {
    const SampleTable table = makeTable();
    const SamplePlot plot = plotSamples(PlotKind::Accuracy, {}, table, accepted(table, "iou.oracle>0.5"), {});
    const PlotBar& bar = barNamed(plot, "Color");
    const auto right = accepted(table, "pattern=Color and vqa=right");
    QCOMPARE(*bar.valueAll, static_cast<double>(right.size()) / static_cast<double>(bar.all));
    const auto rightListed = accepted(table, "pattern=Color and vqa=right and iou.oracle>0.5");
    QCOMPARE(*bar.value, static_cast<double>(rightListed.size()) / static_cast<double>(bar.listed));
    QCOMPARE(plotGroups(table), std::vector<std::string>{"pattern"});
}

void TestSamplePlots::nothingToPlotHasNoBars() {
    const SampleTable none(10);
    for (const PlotKind kind : kPlotKinds)
        QVERIFY(plotSamples(kind, {}, none, {}, {}).bars.empty());
    QCOMPARE(plotSelectors(makeTable()), (std::vector<std::string>{"oracle", "automatic"}));
}

void TestSamplePlots::conditionsAreToggled_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("first") << "" << "0.2<=location<0.3" << "0.2<=location<0.3";
    QTest::newRow("beside") << "wing vqa=right" << "0.2<=location<0.3" << "wing vqa=right and 0.2<=location<0.3";
    QTest::newRow("again") << "wing and 0.2<=location<0.3" << "0.2<=location<0.3" << "wing";
    QTest::newRow("alone again") << "0.2<=location<0.3" << "0.2<=location<0.3" << "";
    QTest::newRow("in place of its field") << "location>0.5 and wing" << "0.2<=location<0.3" << "wing and 0.2<=location<0.3";
    QTest::newRow("of a chain what is of other fields") << "iou.auto<0.5<=iou.oracle" << "iou.auto>=0.5 and vqa=right"
                                                        << "0.5<=iou.oracle and iou.auto>=0.5 and vqa=right";
    QTest::newRow("a chain of others stays") << "iou.auto<0.5<=iou.oracle" << "concept=a"
                                             << "iou.auto<0.5<=iou.oracle and concept=a";
    QTest::newRow("another quadrant") << "vqa=right and iou.auto<0.5 and wing" << "vqa=wrong and iou.auto>=0.5"
                                      << "wing and vqa=wrong and iou.auto>=0.5";
    QTest::newRow("alternatives") << "wing or door" << "concept=a" << "(wing or door) and concept=a";
    QTest::newRow("short name") << "iou.automatic<0.5" << "0.2<=iou.auto<0.3" << "0.2<=iou.auto<0.3";
}

void TestSamplePlots::conditionsAreToggled() {
    QFETCH(QString, query);
    QFETCH(QString, condition);
    QFETCH(QString, becomes);
    const auto made = withConditionToggled(query.toStdString(), condition.toStdString());
    QVERIFY(made);
    QCOMPARE(QString::fromStdString(*made), becomes);
    QVERIFY(becomes.isEmpty() || asksFor(*made, condition.toStdString()) == !query.contains(condition));
    QVERIFY(!withConditionToggled("iou.oracle>", condition.toStdString()));
}

void TestSamplePlots::askedBarsAreMarked() {
    const SampleTable table = makeTable();
    const SamplePlot plot = plotSamples(PlotKind::Concepts, {}, table, {}, "wing and concept=b");
    for (const PlotBar& bar : plot.bars)
        QCOMPARE(bar.asked, bar.name == "b");
}

}  // namespace

QTEST_GUILESS_MAIN(TestSamplePlots)
#include "tst_sample_plots.moc"
