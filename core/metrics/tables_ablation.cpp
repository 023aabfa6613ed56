// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that compare runs: ablation, and the paired test of two.
#include "core/metrics/resampling_units.h"
#include "core/metrics/run_names.h"
#include "core/metrics/tables.h"
#include "core/metrics/tables_common.h"

#include <filesystem>
#include <set>
#include <utility>

namespace groundscope {
namespace {

/// Names the runs by the settings that differ among them; equal ones by their file.
std::vector<std::string> namesOf(std::span<const TableRun> runs) {
    std::vector<std::vector<std::string>> settings;
    for (const TableRun& run : runs) {
        RunConfig config = run.config;
        config.mllm.name = run.evaluation.model;
        config.profile = run.evaluation.profile;  // scored under, not as stored
        settings.push_back(settingsInWords(config));
    }
    std::vector<std::string> names(runs.size());
    for (std::size_t s = 0; !settings.empty() && s < settings.front().size(); ++s) {
        std::set<std::string> values;
        for (const auto& one : settings)
            values.insert(one[s]);
        for (std::size_t i = 0; values.size() > 1 && i < runs.size(); ++i)
            names[i] += (names[i].empty() ? "" : ", ") + settings[i][s];
    }
    if (std::set<std::string>(names.begin(), names.end()).size() == names.size())
        return names;
    for (std::size_t i = 0; i < runs.size(); ++i)
        names[i] += (names[i].empty() ? "" : ", ") + std::filesystem::path(runs[i].evaluation.run).stem().string();
    return names;
}

Cell differenceCell(const PairedTest& test) {
    Cell cell = Cell::of(test.difference);
    cell.interval = test.interval;
    return cell;
}

void addAblationRow(const TableRun& run, const TableRun& first, const SelectorFigures& selector, const std::string& name,
                    const TableOptions& options, Table& table) {
    Row row;
    row.oracle = selector.needsTruth;
    row.group = selector.selector;
    Cell miou = Cell::of(selector.miou.value, selector.miou.absent);
    if (options.intervals && miou.value)
        miou.interval = meanInterval(unitsOf(run, MeanFigure::Iou, selector.selector).units(), options.test.bootstrap);
    row.cells = {Cell::of(name), Cell::of(static_cast<double>(selector.images)), std::move(miou)};
    std::optional<PairedTest> test;
    if (&run != &first)
        test = pairedTest(pairedUnits(first, run, MeanFigure::Iou, {selector.selector, selector.selector}), options.test);
    const char* absent = &run == &first ? "first-run" : "not-in-first-run";
    row.cells.push_back(test ? differenceCell(*test) : Cell::of(std::nullopt, absent));
    row.cells.push_back(test ? Cell::of(test->pPermutation) : Cell::of(std::nullopt, absent));
    table.rows.push_back(std::move(row));
}

std::string testNote(const TableOptions& options, bool paired) {
    return "Differences: mean over the samples both runs have, with a " +
           std::to_string(static_cast<int>(options.test.bootstrap.confidence * 100 + 0.5)) +
           " % paired bootstrap interval (" + std::to_string(options.test.bootstrap.resamples) + " resamples of " +
           (paired ? "pairs" : "samples") + ", seed " + std::to_string(options.test.bootstrap.seed) +
           "); p of the two-sided sign-flip permutation test (exact up to " + std::to_string(options.test.exactUpTo) +
           " units that differ, else " + std::to_string(options.test.permutations) + " draws).";
}

/// What is compared: equal selectors, then each that only the first run has with each that only the second has (two
/// kinds of models).
std::vector<std::pair<const SelectorFigures*, const SelectorFigures*>> selectorPairs(const Evaluation& a, const Evaluation& b) {
    std::vector<std::pair<const SelectorFigures*, const SelectorFigures*>> pairs;
    for (const SelectorFigures& selector : a.selectors)
        if (const SelectorFigures* same = selectorFigures(b, selector.selector))
            pairs.emplace_back(&selector, same);
    for (const SelectorFigures& first : a.selectors)
        for (const SelectorFigures& second : b.selectors)
            if (!selectorFigures(b, first.selector) && !selectorFigures(a, second.selector))
                pairs.emplace_back(&first, &second);
    return pairs;
}

void addTestRow(const std::string& name, const std::string& selector, bool oracle, const std::optional<PairedTest>& test,
                Table& table) {
    if (!test)
        return;
    Row row;
    row.oracle = oracle;
    row.cells = {Cell::of(name), Cell::of(selector), Cell::of(static_cast<double>(test->units)), Cell::of(test->meanA),
                 Cell::of(test->meanB), differenceCell(*test), Cell::of(test->pPermutation), Cell::of(test->pBootstrap)};
    table.rows.push_back(std::move(row));
}

}  // namespace

Table ablationTable(std::span<const TableRun> runs, const TableOptions& options) {
    Table table{"ablation", runs.size() > 1 ? "Grounding of several runs, against the first" : "Grounding by selector", {}, {}, {}};
    table.columns = {textColumn("setting", "Setting"),
                     {"images", "n", "$n$", "", CellKind::Count, Better::None, 0},
                     {"miou", "M", "$\\mathcal{M}$", "", CellKind::Rate, Better::None, 1},
                     {"difference", "Δ", "$\\Delta$", "", CellKind::Difference, Better::None, 1},
                     {"p_permutation", "p", "$p$", "", CellKind::PValue, Better::None, 3}};
    const std::vector<std::string> names = namesOf(runs);
    std::vector<std::string> selectors;
    const auto hasMasks = [](const TableRun& run) { return run.config.probing != 3; };
    for (const TableRun& run : runs)
        for (const SelectorFigures& selector : run.evaluation.selectors)
            if (hasMasks(run))
                addOnce(selectors, selector.selector);
    for (const std::string& selector : selectors)
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (const SelectorFigures* figures = selectorFigures(runs[i].evaluation, selector); figures && hasMasks(runs[i]))
                addAblationRow(runs[i], runs.front(), *figures, names[i].empty() ? runs[i].evaluation.model : names[i], options,
                               table);
    if (runs.size() > 1)
        table.footnotes.push_back(testNote(options, runs.front().paired));
    addProfileNotes(runs, options, table);
    return table;
}

Table testTable(const TableRun& a, const TableRun& b, const TableOptions& options) {
    const std::vector<TableRun> both{a, b};
    const std::vector<std::string> names = namesOf(both);
    const auto nameOf = [&](std::size_t i) { return names[i].empty() ? both[i].evaluation.model : names[i]; };
    Table table{"test", "Paired test: " + nameOf(0) + " against " + nameOf(1), {}, {}, {}};
    table.columns = {textColumn("figure", "Figure"),
                     textColumn("selector", "Selector"),
                     {"units", a.paired ? "Pairs" : "Samples", "", "", CellKind::Count, Better::None, 0},
                     {"first", nameOf(0), "", "", CellKind::Rate, Better::None, 1},
                     {"second", nameOf(1), "", "", CellKind::Rate, Better::None, 1},
                     {"difference", "Δ", "$\\Delta$", "", CellKind::Difference, Better::None, 1},
                     {"p_permutation", "p", "$p$", "", CellKind::PValue, Better::None, 3},
                     {"p_bootstrap", "p (bootstrap)", "$p$ (bootstrap)", "", CellKind::PValue, Better::None, 3}};
    for (const auto& [name, figure] : {std::pair{"A†", MeanFigure::Judge}, std::pair{"A", MeanFigure::Letter}})
        addTestRow(name, "", false, pairedTest(pairedUnits(a, b, figure, {}), options.test), table);
    for (const auto& [first, second] : selectorPairs(a.evaluation, b.evaluation)) {
        const bool same = first->selector == second->selector;
        addTestRow("M", same ? first->selector : first->selector + " / " + second->selector,
                   first->needsTruth || second->needsTruth,
                   pairedTest(pairedUnits(a, b, MeanFigure::Iou, {first->selector, second->selector}), options.test), table);
    }
    table.footnotes.push_back(testNote(options, a.paired));
    addProfileNotes(both, {}, table);
    return table;
}

}  // namespace groundscope
