// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that compare runs: ablation, and the paired test of two.
#include "core/metrics/resampling_units.h"
#include "core/metrics/tables.h"
#include "core/metrics/tables_common.h"

#include <filesystem>
#include <functional>
#include <set>
#include <utility>

namespace groundscope {
namespace {

/// "2nd maximum", "local maximum 1", "random point".
std::string pointText(const RunConfig& config) {
    const std::string rank = std::to_string(config.pointRank);
    switch (config.pointMode) {
        case PointMode::UpsampledRank: return "maximum " + rank;
        case PointMode::LocalMaximum: return "local maximum " + rank;
        case PointMode::Random: return "random point, seed " + std::to_string(config.pointSeed);
    }
    return {};
}

std::string judgeText(const RunConfig& config) {
    const std::string who = config.judge.kind == "chat" ? config.judge.model : config.judge.kind;
    return "judge " + who + ", " + config.judge.scheme + (config.judge.presence ? ", presence asked" : "");
}

std::string similarityText(const RunConfig& config) {
    std::string text = config.similarity.vectors.empty() ? "own embeddings" : config.similarity.vectors.filename().string();
    if (config.similarity.cut)
        text += ", cut " + std::to_string(*config.similarity.cut).substr(0, 4);
    return "vectors " + text + ", mask " + config.similarity.mask;
}

/// What an ablation may vary; each says its setting in words.
const std::vector<std::function<std::string(const TableRun&)>>& settings() {
    static const std::vector<std::function<std::string(const TableRun&)>> kSettings{
        [](const TableRun& run) { return run.evaluation.model; },
        [](const TableRun& run) { return "probing " + std::to_string(run.config.probing); },
        [](const TableRun& run) { return "profile " + run.evaluation.profile; },
        [](const TableRun& run) { return pointText(run.config); },
        [](const TableRun& run) {
            return run.config.instances > 0 ? "up to " + std::to_string(run.config.instances) + " instances" : "one instance";
        },
        [](const TableRun& run) {
            return std::string(run.config.alignment == TokenAlignment::AsQuery ? "tokens as query" : "producing steps");
        },
        [](const TableRun& run) {
            return std::string(run.config.rowZero == RowZero::Last ? "last prompt row" : "second-to-last prompt row");
        },
        [](const TableRun& run) {
            const GridFrame frame = run.config.frame;
            return std::string(frame == GridFrame::FromModel ? "model's frame" : frame == GridFrame::Pad ? "padded" : "unpadded");
        },
        [](const TableRun& run) { return "segmenter " + run.config.segmenter.name; },
        [](const TableRun& run) { return judgeText(run.config); },
        [](const TableRun& run) { return similarityText(run.config); }};
    return kSettings;
}

/// Names the runs by the settings that differ among them; equal ones by their file.
std::vector<std::string> namesOf(std::span<const TableRun> runs) {
    std::vector<std::string> names(runs.size());
    for (const auto& setting : settings()) {
        std::set<std::string> values;
        for (const TableRun& run : runs)
            values.insert(setting(run));
        for (std::size_t i = 0; values.size() > 1 && i < runs.size(); ++i)
            names[i] += (names[i].empty() ? "" : ", ") + setting(runs[i]);
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
    Table table{"ablation", "Grounding of several runs, against the first", {}, {}, {}};
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
