// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of when grounding emerges, and of output lengths.
#include "core/metrics/tables.h"
#include "core/metrics/tables_common.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace groundscope {
namespace {

/// A column of whenTable.
struct WhenColumn {
    std::string label;
    const Evaluation* evaluation = nullptr;
};

constexpr std::array kConcepts{std::pair{"a", "Color and appearance"}, std::pair{"b", "Location and position"},
                               std::pair{"c", "Object part"},          std::pair{"d", "Context or setting"},
                               std::pair{"e", "Objects and entities"}, std::pair{"f", "State"},
                               std::pair{"", "Unclassified"}};

/// Of regret (nameOf in regret.h), in the order of the chain they break.
constexpr std::array kCauses{std::pair{"none", "Good mask chosen"},
                             std::pair{"phrase-missing", "No phrase names the object"},
                             std::pair{"point-wrong", "Point misses the object"},
                             std::pair{"sam-wrong", "Point right, masks wrong"},
                             std::pair{"selector-wrong", "Good mask not chosen"},
                             std::pair{"unknown", "Not known"}};

/// One row over all columns; `value` gives a figure a column.
template <typename Value>
Row rowOf(const std::string& group, const std::string& name, CellKind kind, const std::vector<WhenColumn>& columns,
          const Value& value) {
    Row row;
    row.group = group;
    row.kind = kind;
    row.cells.push_back(Cell::of(name));
    for (const WhenColumn& column : columns) {
        const Measured figure = value(*column.evaluation);
        row.cells.push_back(Cell::of(figure.value, figure.absent));
    }
    return row;
}

Measured countFigure(std::int64_t count) {
    return {static_cast<double>(count), {}};
}

/// A count of phrases, absent for runs that know none (single-mask models).
Measured phraseCount(const Evaluation& evaluation, std::int64_t count) {
    std::int64_t known = evaluation.when.unknownLocation;
    for (const std::int64_t bin : evaluation.when.location)
        known += bin;
    return known > 0 ? countFigure(count) : Measured{std::nullopt, "no-phrases"};
}

void addLocations(const std::vector<WhenColumn>& columns, Table& table) {
    for (std::size_t bin = 0; bin < 10; ++bin) {
        const std::string name = std::to_string(10 * bin) + "–" + std::to_string(10 * bin + 10) + " %";
        table.rows.push_back(rowOf("Location in the answer (samples)", name, CellKind::Count, columns,
                                   [bin](const Evaluation& e) { return phraseCount(e, e.when.location[bin]); }));
    }
    table.rows.push_back(rowOf("Location in the answer (samples)", "Unknown", CellKind::Count, columns,
                               [](const Evaluation& e) { return phraseCount(e, e.when.unknownLocation); }));
}

/// Share of one concept among all labels.
Measured conceptShare(const Evaluation& evaluation, const std::string& letter) {
    std::int64_t total = 0;
    for (const auto& [name, count] : evaluation.when.concepts)
        total += count;
    if (total == 0)
        return {std::nullopt, "no-concepts"};
    const auto found = evaluation.when.concepts.find(letter);
    const std::int64_t count = found == evaluation.when.concepts.end() ? 0 : found->second;
    return {static_cast<double>(count) / static_cast<double>(total), {}};
}

void addConcepts(const std::vector<WhenColumn>& columns, Table& table) {
    for (const auto& [letter, name] : kConcepts)
        table.rows.push_back(rowOf("Concept (share)", name, CellKind::Rate, columns,
                                   [letter = std::string(letter)](const Evaluation& e) { return conceptShare(e, letter); }));
    table.rows.push_back(rowOf("Concept (share)", "Other than objects", CellKind::Rate, columns,
                               [](const Evaluation& e) { return e.when.otherThanObjects; }));
    table.rows.push_back(rowOf("Text (share)", "Differs from the expression", CellKind::Rate, columns,
                               [](const Evaluation& e) { return e.when.mismatch; }));
}

void addRegret(const std::vector<WhenColumn>& columns, Table& table) {
    const auto counts = [&columns](const std::string& cause) {
        return std::any_of(columns.begin(), columns.end(), [&](const WhenColumn& column) { return column.evaluation->when.regret.contains(cause); });
    };
    for (const auto& [cause, name] : kCauses)
        if (counts(cause))
            table.rows.push_back(rowOf("Cause of regret (samples)", name, CellKind::Count, columns, [cause = std::string(cause)](const Evaluation& e) {
                const auto found = e.when.regret.find(cause);
                if (e.when.regret.empty())
                    return Measured{std::nullopt, "no-regret"};
                return countFigure(found == e.when.regret.end() ? 0 : found->second);
            }));
}

}  // namespace

Table whenTable(std::span<const TableRun> runs, const TableOptions& options) {
    Table table{"when", "When grounding emerges: place and concept of the phrase whose mask is best", {}, {}, {}};
    table.columns = {textColumn("bin", "Bin")};
    std::vector<WhenColumn> columns;
    const bool several = severalBenchmarks(runs);
    const std::vector<ModelRuns> models = groupByModel(runs);
    std::set<std::string> sources;
    for (const ModelRuns& model : models)
        for (const auto& [probing, run] : model.byProbing) {
            if (probing == 3)
                continue;  // letters have no masks
            columns.push_back({labelOf(model, probing), &run->evaluation});
            table.columns.push_back({columns.back().label, columns.back().label, "", several ? model.benchmark : "",
                                     CellKind::Number, Better::None, 1});
            if (!run->evaluation.when.conceptSource.empty())
                sources.insert(run->evaluation.when.conceptSource);
        }
    addLocations(columns, table);
    addConcepts(columns, table);
    addRegret(columns, table);
    for (const std::string& source : sources)
        table.footnotes.push_back("Concepts as labelled by " + source + ".");
    addProfileNotes(runs, {}, table);
    static_cast<void>(options);  // counts have no intervals
    return table;
}

Table lengthsTable(std::span<const TableRun> runs, const TableOptions& options) {
    Table table{"lengths", "Output length in characters and number of noun phrases", {}, {}, {}};
    table.columns = {textColumn("model", "Model"),
                     textColumn("probing", "Probing"),
                     {"images", "Images", "", "", CellKind::Count, Better::None, 0},
                     {"characters", "Output length", "", "", CellKind::Number, Better::None, 1},
                     {"phrases", "# Noun phrases", "", "", CellKind::Number, Better::None, 1}};
    const bool several = severalBenchmarks(runs);
    constexpr std::array kNames{"", "First", "Second", "Third"};
    for (int probing = 1; probing <= 3; ++probing)
        for (const ModelRuns& model : groupByModel(runs)) {
            const LengthFigures* length = nullptr;  // the run of this probing, else what a companion knows of it
            for (const auto& [own, run] : model.byProbing)
                for (const LengthFigures& one : run->evaluation.lengths)
                    if (one.probing == probing && one.images > 0 && (!length || own == probing))
                        length = &one;
            if (!length)
                continue;
            const auto images = static_cast<double>(length->images);
            Row row;
            row.cells = {Cell::of(several ? model.label + ", " + model.benchmark : model.label),
                         Cell::of(kNames[static_cast<std::size_t>(probing)]), Cell::of(images),
                         Cell::of(static_cast<double>(length->characters) / images),
                         length->phrases ? Cell::of(static_cast<double>(*length->phrases) / images)
                                         : Cell::of(std::nullopt, "no-phrases")};
            table.rows.push_back(std::move(row));
        }
    addProfileNotes(runs, {}, table);
    static_cast<void>(options);
    return table;
}

}  // namespace groundscope
