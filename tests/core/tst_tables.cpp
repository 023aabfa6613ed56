// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/resampling_units.h"
#include "core/metrics/tables.h"

#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

/// A run of samples 1 … with IoUs by selector; none on a letter run.
TableRun runOf(const std::string& model, int probing, const std::map<std::string, std::vector<double>>& ious) {
    TableRun run;
    run.evaluation.run = "/runs/" + model + "-p" + std::to_string(probing) + ".gsrun";
    run.evaluation.model = model;
    run.evaluation.benchmark = "PixMMVP";
    run.evaluation.profile = run.config.profile = "clean";
    run.evaluation.probing = run.config.probing = probing;
    run.evaluation.letter.absent = run.evaluation.judge.absent = "no-answers";
    run.paired = true;
    for (const auto& [selector, values] : ious) {
        SelectorFigures figures;
        figures.selector = selector;
        figures.needsTruth = selector == "oracle";
        figures.images = static_cast<std::int64_t>(values.size());
        double sum = 0;
        run.evaluation.perSample.resize(std::max(run.evaluation.perSample.size(), values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            sum += values[i];
            run.evaluation.perSample[i].selectors[selector].iou = values[i];
        }
        figures.miou.value = sum / static_cast<double>(values.size());
        run.evaluation.selectors.push_back(figures);
    }
    for (std::size_t i = 0; i < run.evaluation.perSample.size(); ++i)
        run.evaluation.perSample[i].id = std::to_string(i + 1);
    return run;
}

void setLetters(TableRun& run, const std::vector<bool>& right) {
    run.evaluation.perSample.resize(std::max(run.evaluation.perSample.size(), right.size()));
    int pairs = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        run.evaluation.perSample[i].id = std::to_string(i + 1);
        run.evaluation.perSample[i].letter = right[i];
        pairs += i % 2 == 1 && right[i] && right[i - 1] ? 1 : 0;
    }
    run.evaluation.letter = {pairs / (static_cast<double>(right.size()) / 2), {}};
}

std::string textAt(const Table& table, std::size_t row, std::size_t column) {
    return table.rows.at(row).cells.at(column).text;
}
std::optional<double> valueAt(const Table& table, std::size_t row, std::size_t column) {
    return table.rows.at(row).cells.at(column).value;
}
std::size_t columnOf(const Table& table, const std::string& key) {
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].key == key)
            return c;
    return 999;
}
const Row* rowNamed(const Table& table, const std::string& name) {
    for (const Row& row : table.rows)
        if (row.cells[0].text == name)
            return &row;
    return nullptr;
}

TableOptions quickOptions() {
    TableOptions options;
    options.test.bootstrap.resamples = 400;
    options.test.permutations = 999;
    return options;
}

}  // namespace

class TestTables : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void probingsOfAModelAreOneRowASelector() {
        std::vector<TableRun> runs{runOf("m", 1, {{"oracle", {0.2, 0.4}}, {"automatic", {0.1, 0.1}}}),
                                   runOf("m", 2, {{"oracle", {0.6, 0.8}}, {"automatic", {0.3, 0.5}}}), runOf("m", 3, {})};
        setLetters(runs[2], {true, true});
        runs[1].evaluation.judge = {0.5, {}};
        runs[1].evaluation.selectors[1].score.value = 0.77;  // made with the companions
        const Table table = scoresTable(runs, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(textAt(table, 0, 1), std::string("automatic"));
        QVERIFY(!table.rows[0].oracle && table.rows[1].oracle);
        QCOMPARE(valueAt(table, 1, columnOf(table, "accuracy_judge")), std::optional<double>(0.5));
        QCOMPARE(valueAt(table, 1, columnOf(table, "accuracy_letter")), std::optional<double>(1));
        QVERIFY(std::abs(*valueAt(table, 1, columnOf(table, "miou_first")) - 0.3) < 1e-12);
        QVERIFY(std::abs(*valueAt(table, 1, columnOf(table, "miou")) - 0.7) < 1e-12);
        QCOMPARE(valueAt(table, 1, columnOf(table, "score")), std::optional<double>(0.77));
        QCOMPARE(table.columns[2].group, std::string("PixMMVP"));
        QCOMPARE(table.columns[2].latex, std::string("$\\mathcal{A}^{\\dagger}$"));
    }

    void benchmarksAreGroupsOfColumns() {
        std::vector<TableRun> runs{runOf("a", 2, {{"oracle", {0.5}}}), runOf("b", 2, {{"oracle", {0.7}}}), runOf("a", 2, {{"oracle", {0.9}}})};
        runs[2].evaluation.benchmark = "PixCV-Bench";
        const Table table = scoresTable(runs, quickOptions());
        QCOMPARE(table.columns.size(), std::size_t{12});
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(valueAt(table, 0, 5), std::optional<double>(0.5));
        QCOMPARE(valueAt(table, 0, 10), std::optional<double>(0.9));
        QVERIFY(!valueAt(table, 1, 10));
        QCOMPARE(table.rows[1].cells[10].absent, std::string("no-run"));
    }

    void lettersAloneMakeARowWithoutMasks() {
        std::vector<TableRun> runs{runOf("a", 3, {})};
        setLetters(runs[0], {true, false, true, true});
        const Table table = scoresTable(runs, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(valueAt(table, 0, columnOf(table, "accuracy_letter")), std::optional<double>(0.5));
        QVERIFY(!valueAt(table, 0, columnOf(table, "miou")) && !valueAt(table, 0, columnOf(table, "score")));
    }

    void runsThatWouldMeetGetNamesOfTheirOwn() {
        std::vector<TableRun> runs{runOf("m", 2, {{"oracle", {0.1}}}), runOf("m", 2, {{"oracle", {0.2}}}),
                                   runOf("m", 2, {{"oracle", {0.3}}})};
        runs[1].evaluation.run = "/runs/other.gsrun";
        runs[2].evaluation.run = "/elsewhere/other.gsrun";
        const Table table = scoresTable(runs, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{3});
        QCOMPARE(textAt(table, 0, 0), std::string("m"));
        QCOMPARE(textAt(table, 1, 0), std::string("m (other)"));
        QCOMPARE(textAt(table, 2, 0), std::string("m (other) 2"));
        runs[1].evaluation.profile = "reference";
        const Table profiles = scoresTable(runs, quickOptions());
        QCOMPARE(textAt(profiles, 0, 0), std::string("m, clean"));
        QCOMPARE(textAt(profiles, 1, 0), std::string("m, reference"));
        QVERIFY(profiles.footnotes[0].find("clean, reference") != std::string::npos);
    }

    void pairsAreResampledAsPairs() {
        TableRun run = runOf("m", 2, {{"oracle", {0.1, 0.2, 0.3, 0.4, 0.5}}});
        UnitList units = unitsOf(run, MeanFigure::Iou, "oracle");
        QCOMPARE(units.units().size(), std::size_t{3});
        QVERIFY(std::abs(units.units()[0].sum - 0.3) < 1e-12 && units.units()[0].count == 2);
        QCOMPARE(units.units()[2], (Unit{0.5, 1}));  // 5 without 6
        setLetters(run, {true, true, true, false, true});
        units = unitsOf(run, MeanFigure::Letter, {});
        QCOMPARE(units.units(), (std::vector<Unit>{{1, 1}, {0, 1}}));  // half a pair is none
        run.evaluation.perSample[0].counted = false;
        QCOMPARE(unitsOf(run, MeanFigure::Iou, "oracle").units()[0].count, 1.0);
        QCOMPARE(unitsOf(run, MeanFigure::Letter, {}).units().size(), std::size_t{2});  // the none list is not left out of A
        run.paired = false;
        QCOMPARE(unitsOf(run, MeanFigure::Letter, {}).units().size(), std::size_t{5});
    }

    void intervalsSurroundTheirFigures() {
        std::vector<double> ious;
        std::vector<bool> right;
        for (int i = 0; i < 60; ++i) {
            ious.push_back((i * 37 % 60) / 60.0);
            right.push_back(i % 3 != 0);
        }
        std::vector<TableRun> runs{runOf("m", 2, {{"automatic", ious}})};
        setLetters(runs[0], right);
        runs[0].evaluation.selectors[0].score.value = 2 / (1 / *runs[0].evaluation.letter.value + 1 / *runs[0].evaluation.selectors[0].miou.value);
        TableOptions options = quickOptions();
        options.intervals = true;
        const Table table = scoresTable(runs, options);
        for (const char* key : {"accuracy_letter", "miou", "score"}) {
            const Cell& cell = table.rows[0].cells[columnOf(table, key)];
            QVERIFY2(cell.interval.has_value(), key);
            QVERIFY(cell.interval->low < *cell.value && *cell.value < cell.interval->high);
        }
        QVERIFY(!table.rows[0].cells[columnOf(table, "miou_first")].interval);
        QVERIFY(table.footnotes.back().find("400 resamples of pairs, seed 2024") != std::string::npos);
        const auto again = scoresTable(runs, options);
        QCOMPARE(again.rows[0].cells[4].interval, table.rows[0].cells[4].interval);
    }

    void scoreIntervalOfEqualUnitsIsTheScore() {
        std::vector<TableRun> runs{runOf("m", 2, {{"automatic", std::vector<double>(20, 0.5)}})};
        setLetters(runs[0], std::vector<bool>(20, true));
        const UnitList letter = unitsOf(runs[0], MeanFigure::Letter, {});
        const UnitList iou = unitsOf(runs[0], MeanFigure::Iou, "automatic");
        const auto interval = scoreInterval({nullptr, &letter, nullptr, &iou}, quickOptions().test.bootstrap);
        QVERIFY(interval && std::abs(interval->low - 2.0 / 3) < 1e-12 && std::abs(interval->high - 2.0 / 3) < 1e-12);
    }

    void patternsHaveOneColumnAModelAndSource() {
        std::vector<TableRun> runs{runOf("a", 3, {}), runOf("b", 3, {})};
        runs[0].evaluation.groups = {{"pattern", "Text", "letter", 12, 6, 6, 2}, {"task", "Count", "letter", 5, 4, 0, 0}};
        runs[1].evaluation.groups = {{"pattern", "Text", "letter", 12, 9, 6, 3}, {"pattern", "Text", "judge", 12, 3, 6, 1},
                                     {"pattern", "Color", "letter", 4, 4, 2, 2}};
        const Table table = patternsTable(runs, quickOptions());
        QCOMPARE(table.columns.size(), std::size_t{5});
        QCOMPARE(table.columns[2].group, std::string("a"));
        QCOMPARE(table.columns[3].title, std::string("A†"));
        QCOMPARE(table.rows.size(), std::size_t{3});
        const Row* text = rowNamed(table, "Text");
        QVERIFY(text && text->group == "Pattern");
        QCOMPARE(text->cells[1].value, std::optional<double>(6));
        QCOMPARE(text->cells[2].value, std::optional<double>(2.0 / 6));
        QCOMPARE(text->cells[3].value, std::optional<double>(1.0 / 6));
        QCOMPARE(text->cells[4].value, std::optional<double>(0.5));
        const Row* count = rowNamed(table, "Count");
        QCOMPARE(count->cells[2].value, std::optional<double>(0.8));
        QVERIFY(!count->cells[4].value);
    }

    void whenShowsBinsConceptsAndCauses() {
        std::vector<TableRun> runs{runOf("a", 2, {{"oracle", {0.5}}}), runOf("a", 1, {{"oracle", {0.5}}}), runOf("a", 3, {})};
        runs[0].evaluation.when.location = {5, 0, 0, 0, 0, 0, 0, 0, 0, 2};
        runs[0].evaluation.when.concepts = {{"a", 1}, {"e", 2}, {"", 1}};
        runs[0].evaluation.when.conceptSource = "rules";
        runs[0].evaluation.when.otherThanObjects = {0.5, {}};
        runs[0].evaluation.when.mismatch = {0.9, {}};
        runs[0].evaluation.when.regret = {{"point-wrong", 3}};
        const Table table = whenTable(runs, quickOptions());
        QCOMPARE(table.columns.size(), std::size_t{3});
        QCOMPARE(table.columns[1].title, std::string("a, probing 1"));
        QCOMPARE(rowNamed(table, "0–10 %")->cells[2].value, std::optional<double>(5));
        QCOMPARE(rowNamed(table, "90–100 %")->cells[2].value, std::optional<double>(2));
        QCOMPARE(rowNamed(table, "Color and appearance")->cells[2].value, std::optional<double>(0.25));
        QCOMPARE(rowNamed(table, "Unclassified")->cells[2].value, std::optional<double>(0.25));
        QCOMPARE(rowNamed(table, "State")->cells[2].value, std::optional<double>(0));
        QCOMPARE(rowNamed(table, "State")->cells[1].absent, std::string("no-concepts"));
        QCOMPARE(rowNamed(table, "Other than objects")->cells[2].value, std::optional<double>(0.5));
        QCOMPARE(rowNamed(table, "Differs from the expression")->cells[2].value, std::optional<double>(0.9));
        QCOMPARE(rowNamed(table, "Point misses the object")->cells[2].value, std::optional<double>(3));
        QVERIFY(!rowNamed(table, "Point misses the object")->cells[1].value);  // no regret is known, which is not none
        QCOMPARE(rowNamed(table, "0–10 %")->cells[1].absent, std::string("no-phrases"));
        QVERIFY(table.footnotes[0].find("rules") != std::string::npos);
        const std::string markdown = tableMarkdown(table);
        QVERIFY(markdown.find("| 0–10 % | – | 5 |") != std::string::npos);
        QVERIFY(markdown.find("| Other than objects | – | 50.0 |") != std::string::npos);
    }

    void failuresAreCountsThatAddUp() {
        std::vector<TableRun> runs{runOf("a", 2, {{"automatic", {0.5}}, {"oracle", {0.5}}})};
        runs[0].evaluation.selectors[0].failures = FailureCounts{1, 2, 3, 4};
        const Table table = failuresTable(runs, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(valueAt(table, 0, columnOf(table, "grounding_only")), std::optional<double>(2));
        QCOMPARE(valueAt(table, 0, columnOf(table, "total")), std::optional<double>(10));
    }

    void lengthsAreMeansOfEachProbing() {
        std::vector<TableRun> runs{runOf("a", 1, {}), runOf("a", 2, {})};
        runs[0].evaluation.lengths = {{1, 10, 442, 450, 23}, {2, 4, 100, 100, std::nullopt}};
        runs[1].evaluation.lengths = {{2, 10, 926, 940, 52}};
        const Table table = lengthsTable(runs, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(textAt(table, 0, 1), std::string("First"));
        QVERIFY(std::abs(*valueAt(table, 0, 3) - 44.2) < 1e-12);
        QVERIFY(std::abs(*valueAt(table, 0, 4) - 2.3) < 1e-12);
        QCOMPARE(textAt(table, 1, 1), std::string("Second"));
        QVERIFY(std::abs(*valueAt(table, 1, 3) - 92.6) < 1e-12);  // its own run, not what the other knows of it
        QVERIFY(tableMarkdown(table).find("| a | First | 10 | 44.2 | 2.3 |") != std::string::npos);
    }

    void ablationNamesWhatDiffersAndTestsAgainstTheFirst() {
        std::vector<double> base;
        std::vector<double> better;
        for (int i = 0; i < 40; ++i) {
            base.push_back(0.3 + 0.01 * (i % 7));
            better.push_back(base.back() + 0.1);
        }
        std::vector<TableRun> runs{runOf("m", 2, {{"oracle", base}}), runOf("m", 2, {{"oracle", better}, {"automatic", base}}),
                                   runOf("m", 2, {{"oracle", base}})};
        runs[1].config.pointRank = 2;
        runs[2].config.pointMode = PointMode::Random;
        const Table table = ablationTable(runs, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{4});
        QCOMPARE(textAt(table, 0, 0), std::string("maximum 1"));
        QCOMPARE(textAt(table, 1, 0), std::string("maximum 2"));
        QVERIFY(textAt(table, 2, 0).starts_with("random point"));
        QVERIFY(!valueAt(table, 0, 3));
        QVERIFY(std::abs(*valueAt(table, 1, 3) - 0.1) < 1e-9);
        QCOMPARE(valueAt(table, 1, 4), std::optional<double>(1.0 / 1000));  // 999 draws, none as far
        QCOMPARE(valueAt(table, 2, 4), std::optional<double>(1));
        QCOMPARE(table.rows[3].group, std::string("automatic"));
        QCOMPARE(table.rows[3].cells[3].absent, std::string("not-in-first-run"));
        const std::string latex = tableLatex(table);
        QVERIFY(latex.find("$+10.0$ {\\scriptsize$[+10.0, +10.0]$}") != std::string::npos);
    }

    void twoRunsAreTestedOverTheSamplesBothHave() {
        TableRun a = runOf("a", 2, {{"oracle", {0.1, 0.2, 0.3, 0.4}}});
        TableRun b = runOf("b", 2, {{"oracle", {0.2, 0.3, 0.4, 0.5, 0.9, 0.9}}});
        a.evaluation.perSample[3].selectors["oracle"].iou.reset();  // failed there
        setLetters(a, {true, true, false, true});
        setLetters(b, {true, true, true, true});
        const std::vector<PairedUnit> units = pairedUnits(a, b, MeanFigure::Iou, {"oracle", "oracle"});
        QCOMPARE(units.size(), std::size_t{2});
        QCOMPARE(units[1], (PairedUnit{0.3, 0.4, 1}));
        const Table table = testTable(a, b, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(textAt(table, 0, 0), std::string("A"));
        QCOMPARE(valueAt(table, 0, 3), std::optional<double>(0.5));
        QCOMPARE(valueAt(table, 0, 4), std::optional<double>(1));
        QCOMPARE(valueAt(table, 0, 6), std::optional<double>(1));  // one pair differs: 2 of 2 patterns
        QVERIFY(std::abs(*valueAt(table, 1, 5) - 0.1) < 1e-9);
        QCOMPARE(valueAt(table, 1, 6), std::optional<double>(0.5));
        QCOMPARE(table.columns[3].title, std::string("a"));
    }

    void modelsWithoutACommonSelectorAreTestedAcross() {
        const TableRun a = runOf("a", 2, {{"automatic", {0.5, 0.5, 0.5, 0.5}}, {"oracle", {1, 1, 1, 1}}});
        const TableRun b = runOf("b", 2, {{"single", {0.25, 0.25, 0.25, 0.25}}});
        const Table table = testTable(a, b, quickOptions());
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(textAt(table, 0, 1), std::string("automatic / single"));
        QCOMPARE(valueAt(table, 0, 5), std::optional<double>(-0.25));
        QVERIFY(!table.rows[0].oracle && table.rows[1].oracle);
    }

    void kindsAreKnownByName() {
        const std::vector<TableRun> runs{runOf("a", 2, {{"oracle", {0.5, 0.5}}})};
        for (const char* kind : {"scores", "patterns", "when", "failures", "lengths", "ablation"}) {
            const auto table = makeTable(kind, runs, quickOptions());
            QVERIFY(table.has_value());
            QCOMPARE(table->key, std::string(kind));
            for (const Row& row : table->rows)
                QCOMPARE(row.cells.size(), table->columns.size());
        }
        QVERIFY(makeTable("figure", runs, {}).error().message.find("figure") != std::string::npos);
        QCOMPARE(makeTable("scores", {}, {}).error().code, ErrorCode::InvalidInput);
        std::vector<TableRun> mixed{runs[0], runs[0]};
        mixed[1].evaluation.benchmark = "other";
        QCOMPARE(makeTable("ablation", mixed, {}).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
