// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison_table.h"

#include "core/metrics/tables_common.h"

namespace groundscope {
namespace {

std::string candidateText(const SampleFigures::Choice& choice) {
    if (choice.candidate)
        return std::to_string(*choice.candidate);
    return choice.file.empty() ? choice.reason : choice.file;
}

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json cellJson(const ComparedChoice& choice, std::size_t run) {
    const auto& cell = choice.cells[run];
    if (!cell)
        return nullptr;
    return {{"iou", orNull(cell->iou)},       {"candidate", orNull(cell->candidate)}, {"file", cell->file},
            {"reason", cell->reason},         {"flag", cell->flag},
            {"difference", orNull(choice.difference[run])}};
}

}  // namespace

Table comparisonTable(const Comparison& comparison, bool onlyDiffering) {
    Table table{"comparison", "Selections of " + comparison.benchmark + ", sample by sample", {}, {}, {}};
    table.columns = {textColumn("sample", "Sample"), textColumn("selector", "Selector")};
    for (std::size_t r = 0; r < comparison.runs.size(); ++r) {
        const std::string& group = comparison.runs[r].label;
        table.columns.push_back({"iou", "IoU", "", group, CellKind::Rate, Better::None, 1});
        if (r > 0)
            table.columns.push_back({"difference", "Δ", "$\\Delta$", group, CellKind::Difference, Better::None, 1});
        table.columns.push_back({"candidate", "Mask", "", group, CellKind::Text, Better::None, 1});
    }
    for (const ComparedChoice& choice : comparison.choices) {
        if (onlyDiffering && !choice.differs)
            continue;
        Row row;
        row.cells = {Cell::of(choice.sampleId), Cell::of(choice.selector)};
        for (std::size_t r = 0; r < choice.cells.size(); ++r) {
            const auto& cell = choice.cells[r];
            row.cells.push_back(Cell::of(cell ? cell->iou : std::nullopt, cell ? cell->reason : "not-in-run"));
            if (r > 0)
                row.cells.push_back(Cell::of(choice.difference[r], "not-in-both"));
            row.cells.push_back(Cell::of(cell ? candidateText(*cell) : ""));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Json comparisonJson(const Comparison& comparison, bool onlyDiffering) {
    Json runs = Json::array();
    for (const ComparedRun& run : comparison.runs)
        runs.push_back({{"label", run.label},
                        {"file", run.file},
                        {"model", run.model},
                        {"profile", run.profile},
                        {"probing", run.probing}});
    Json notes = Json::array();
    for (const DataNote& note : comparison.notes)
        notes.push_back({{"kind", note.kind}, {"where", note.where}, {"message", note.message}});
    Json samples = Json::array();
    for (const ComparedChoice& choice : comparison.choices) {
        if (onlyDiffering && !choice.differs)
            continue;
        Json cells = Json::array();
        for (std::size_t r = 0; r < choice.cells.size(); ++r)
            cells.push_back(cellJson(choice, r));
        samples.push_back({{"id", choice.sampleId},
                           {"selector", choice.selector},
                           {"empty_target", choice.emptyTarget},
                           {"differs", choice.differs},
                           {"spread", choice.spread},
                           {"runs", std::move(cells)}});
    }
    return {{"benchmark", comparison.benchmark},
            {"runs", std::move(runs)},
            {"notes", std::move(notes)},
            {"samples", std::move(samples)}};
}

}  // namespace groundscope
