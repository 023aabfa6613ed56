// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of accuracies and mIoU: scores, patterns, failures.
#include "core/metrics/resampling_units.h"
#include "core/metrics/tables.h"
#include "core/metrics/tables_common.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace groundscope {
namespace {

const Measured kNoRun{std::nullopt, "no-run"};

/// One row: a model (over all its benchmarks) with a selector.
struct ScoreKey {
    std::string model;  ///< label
    std::string selector;
    bool oracle = false;
    bool operator==(const ScoreKey& other) const { return model == other.model && selector == other.selector; }
};

const SelectorFigures* figuresOf(const TableRun* run, const std::string& selector) {
    return run ? selectorFigures(run->evaluation, selector) : nullptr;
}

const TableRun* runOf(const ModelRuns& model, int probing) {
    const auto found = model.byProbing.find(probing);
    return found == model.byProbing.end() ? nullptr : found->second;
}

/// The run of a model that knows an accuracy; its companions' answers are in each.
const TableRun* runWith(const ModelRuns& model, Measured Evaluation::* accuracy) {
    for (const auto& [probing, run] : model.byProbing)
        if ((run->evaluation.*accuracy).value)
            return run;
    return nullptr;
}

Cell meanCell(const Measured& figure, const TableRun* run, MeanFigure kind, const std::string& selector,
              const TableOptions& options) {
    Cell cell = Cell::of(figure.value, figure.absent);
    if (options.intervals && figure.value && run)
        cell.interval = meanInterval(unitsOf(*run, kind, selector).units(), options.test.bootstrap);
    return cell;
}

/// S of a model and selector: from the run of the second probing, which its companions complete; else of the first.
Cell scoreCell(const ModelRuns& model, const std::string& selector, const TableOptions& options) {
    const TableRun* second = runOf(model, 2);
    const TableRun* first = runOf(model, 1);
    const SelectorFigures* figures = figuresOf(second, selector);
    if (!figures)
        figures = figuresOf(first, selector);
    if (!figures)
        return Cell::of(std::nullopt, "no-masks");
    Cell cell = Cell::of(figures->score.value, figures->score.absent);
    if (!options.intervals || !cell.value)
        return cell;
    const auto unitsIn = [&](const TableRun* run, MeanFigure kind) {
        return run ? std::optional<UnitList>(unitsOf(*run, kind, selector)) : std::nullopt;
    };
    const auto judge = unitsIn(runWith(model, &Evaluation::judge), MeanFigure::Judge);
    const auto letter = unitsIn(runWith(model, &Evaluation::letter), MeanFigure::Letter);
    const auto iouFirst = unitsIn(figuresOf(first, selector) ? first : nullptr, MeanFigure::Iou);
    const auto iou = unitsIn(figuresOf(second, selector) ? second : nullptr, MeanFigure::Iou);
    const auto pointer = [](const std::optional<UnitList>& list) { return list ? &*list : nullptr; };
    cell.interval = scoreInterval({pointer(judge), pointer(letter), pointer(iouFirst), pointer(iou)}, options.test.bootstrap);
    return cell;
}

void addScoreCells(const ModelRuns* model, const std::string& selector, const TableOptions& options, Row& row) {
    if (!model) {
        for (int i = 0; i < 5; ++i)
            row.cells.push_back(Cell::of(std::nullopt, kNoRun.absent));
        return;
    }
    const TableRun* judged = runWith(*model, &Evaluation::judge);
    const TableRun* lettered = runWith(*model, &Evaluation::letter);
    const auto accuracy = [&](const TableRun* run, Measured Evaluation::* figure) {
        return run ? run->evaluation.*figure : model->byProbing.begin()->second->evaluation.*figure;
    };
    const auto miou = [&](int probing) {
        const TableRun* run = runOf(*model, probing);
        const SelectorFigures* figures = figuresOf(run, selector);
        return meanCell(figures ? figures->miou : Measured{std::nullopt, run ? "no-masks" : "no-run"}, run, MeanFigure::Iou,
                        selector, options);
    };
    row.cells.push_back(meanCell(accuracy(judged, &Evaluation::judge), judged, MeanFigure::Judge, {}, options));
    row.cells.push_back(meanCell(accuracy(lettered, &Evaluation::letter), lettered, MeanFigure::Letter, {}, options));
    row.cells.push_back(miou(1));
    row.cells.push_back(miou(2));
    row.cells.push_back(scoreCell(*model, selector, options));
}

std::vector<ScoreKey> scoreKeys(const std::vector<ModelRuns>& models) {
    std::vector<ScoreKey> keys;
    for (const ModelRuns& model : models) {
        bool any = false;
        for (const auto& [probing, run] : model.byProbing)
            for (const SelectorFigures& selector : run->evaluation.selectors) {
                if (probing == 3)
                    break;  // letters have no masks
                any = true;
                addOnce(keys, ScoreKey{model.label, selector.selector, selector.needsTruth});
            }
        if (!any)
            addOnce(keys, ScoreKey{model.label, "", false});
    }
    // Rows of one model stand together, in the order of first appearance.
    std::vector<std::string> order;
    for (const ScoreKey& key : keys)
        addOnce(order, key.model);
    std::stable_sort(keys.begin(), keys.end(), [&order](const ScoreKey& a, const ScoreKey& b) {
        return std::find(order.begin(), order.end(), a.model) < std::find(order.begin(), order.end(), b.model);
    });
    return keys;
}

}  // namespace

Table scoresTable(std::span<const TableRun> runs, const TableOptions& options) {
    const std::vector<ModelRuns> models = groupByModel(runs);
    std::vector<std::string> benchmarks;
    for (const ModelRuns& model : models)
        addOnce(benchmarks, model.benchmark);
    Table table{"scores", "VQA accuracy, grounding mIoU and their score", {}, {}, {}};
    table.columns = {textColumn("model", "Model"), textColumn("selector", "Selector")};
    for (const std::string& benchmark : benchmarks) {
        const auto add = [&](const char* key, const char* title, const char* latex) {
            table.columns.push_back({key, title, latex, benchmark, CellKind::Rate, Better::Higher, 1});
        };
        add("accuracy_judge", "A†", "$\\mathcal{A}^{\\dagger}$");
        add("accuracy_letter", "A", "$\\mathcal{A}$");
        add("miou_first", "M†", "$\\mathcal{M}^{\\dagger}$");
        add("miou", "M", "$\\mathcal{M}$");
        add("score", "S", "$\\mathcal{S}$");
    }
    for (const ScoreKey& key : scoreKeys(models)) {
        Row row;
        row.oracle = key.oracle;
        row.cells = {Cell::of(key.model), Cell::of(key.selector)};
        for (const std::string& benchmark : benchmarks) {
            const auto model = std::find_if(models.begin(), models.end(), [&](const ModelRuns& m) {
                return m.label == key.model && m.benchmark == benchmark;
            });
            addScoreCells(model == models.end() ? nullptr : &*model, key.selector, options, row);
        }
        table.rows.push_back(std::move(row));
    }
    markBest(table);
    addProfileNotes(runs, options, table);
    return table;
}

Table failuresTable(std::span<const TableRun> runs, const TableOptions& options) {
    Table table{"failures", "What fails: the answer, the grounding, or both", {}, {}, {}};
    const bool several = severalBenchmarks(runs);
    table.columns = {textColumn("model", "Model"), textColumn("selector", "Selector")};
    if (several)
        table.columns.insert(table.columns.begin(), textColumn("benchmark", "Benchmark"));
    for (const auto& [key, title] : {std::pair{"vqa_only", "Answer only"}, std::pair{"grounding_only", "Grounding only"},
                                     std::pair{"both", "Both"}, std::pair{"none", "None"}, std::pair{"total", "Total"}})
        table.columns.push_back({key, title, "", "", CellKind::Count, Better::None, 0});
    for (const ModelRuns& model : groupByModel(runs))
        for (const auto& [probing, run] : model.byProbing)
            for (const SelectorFigures& selector : run->evaluation.selectors) {
                if (!selector.failures)
                    continue;
                const FailureCounts& counts = *selector.failures;
                Row row;
                row.oracle = selector.needsTruth;
                if (several)
                    row.cells.push_back(Cell::of(model.benchmark));
                row.cells.push_back(Cell::of(labelOf(model, probing)));
                row.cells.push_back(Cell::of(selector.selector));
                for (const std::int64_t count : {counts.vqaOnly, counts.groundingOnly, counts.both, counts.none,
                                                 counts.vqaOnly + counts.groundingOnly + counts.both + counts.none})
                    row.cells.push_back(Cell::of(static_cast<double>(count)));
                table.rows.push_back(std::move(row));
            }
    addProfileNotes(runs, options, table);
    return table;
}

namespace {

/// Groups of items of one kind and name, over all models.
struct ItemGroup {
    std::string kind;
    std::string name;
    bool operator==(const ItemGroup&) const = default;
};

const GroupFigures* findGroup(const ModelRuns& model, const ItemGroup& group, const std::string& by) {
    for (const auto& [probing, run] : model.byProbing)
        for (const GroupFigures& figures : run->evaluation.groups)
            if (figures.kind == group.kind && figures.name == group.name && figures.by == by)
                return &figures;
    return nullptr;
}

bool countsBy(const ModelRuns& model, const std::string& by) {
    return std::any_of(model.byProbing.begin(), model.byProbing.end(), [&by](const auto& entry) {
        const auto& groups = entry.second->evaluation.groups;
        return std::any_of(groups.begin(), groups.end(), [&by](const GroupFigures& group) { return group.by == by; });
    });
}

std::optional<double> accuracyOf(const GroupFigures& group) {
    const auto share = [](std::int64_t part, std::int64_t whole) {
        return whole > 0 ? std::optional<double>(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
    };
    return group.pairs > 0 ? share(group.correctPairs, group.pairs) : share(group.correct, group.items);
}

/// One column of patternsTable.
struct PatternColumn {
    const ModelRuns* model = nullptr;
    std::string by;
};

Row patternRow(const ItemGroup& group, const std::vector<PatternColumn>& columns) {
    Row row;
    row.group = group.kind;
    if (!row.group.empty())  // kinds are ASCII keys
        row.group.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(row.group.front())));
    row.cells.push_back(Cell::of(group.name));
    std::optional<double> size;
    std::vector<Cell> cells;
    for (const PatternColumn& column : columns) {
        const GroupFigures* figures = findGroup(*column.model, group, column.by);
        cells.push_back(Cell::of(figures ? accuracyOf(*figures) : std::nullopt, "no-answers"));
        if (figures && !size)
            size = static_cast<double>(figures->pairs > 0 ? figures->pairs : figures->items);
    }
    row.cells.push_back(Cell::of(size, "no-answers"));
    row.cells.insert(row.cells.end(), std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end()));
    return row;
}

}  // namespace

Table patternsTable(std::span<const TableRun> runs, const TableOptions& options) {
    const std::vector<ModelRuns> models = groupByModel(runs);
    Table table{"patterns", "Accuracy by pattern, task and source", {}, {}, {}};
    table.columns = {textColumn("name", "Group"), {"size", "n", "$n$", "", CellKind::Count, Better::None, 0}};
    std::vector<PatternColumn> columns;
    std::vector<ItemGroup> groups;
    const bool several = severalBenchmarks(runs);
    for (const ModelRuns& model : models) {
        for (const auto& [by, title, latex] : {std::tuple{"judge", "A†", "$\\mathcal{A}^{\\dagger}$"},
                                               std::tuple{"letter", "A", "$\\mathcal{A}$"}})
            if (countsBy(model, by)) {
                columns.push_back({&model, by});
                const std::string heading = several ? model.label + ", " + model.benchmark : model.label;
                table.columns.push_back({std::string("accuracy_") + by, title, latex, heading, CellKind::Rate, Better::None, 1});
            }
        for (const auto& [probing, run] : model.byProbing)
            for (const GroupFigures& figures : run->evaluation.groups)
                addOnce(groups, ItemGroup{figures.kind, figures.name});
    }
    std::vector<std::string> kinds;
    for (const ItemGroup& group : groups)
        addOnce(kinds, group.kind);
    for (const std::string& kind : kinds)
        for (const ItemGroup& group : groups)
            if (group.kind == kind)
                table.rows.push_back(patternRow(group, columns));
    addProfileNotes(runs, options, table);
    return table;
}

}  // namespace groundscope
