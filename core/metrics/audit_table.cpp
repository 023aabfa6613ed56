// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts of an audit as tables.
#include "core/metrics/audit.h"

#include <set>

namespace groundscope {
namespace {

Column column(const char* key, const char* title, CellKind kind = CellKind::Text) {
    Column made;
    made.key = key;
    made.title = title;
    made.kind = kind;
    return made;
}

Cell iouCell(const AuditIous& ious, const std::string& sampleId, const std::string& selector) {
    const auto found = ious.find({sampleId, selector});
    return found == ious.end() ? Cell::of(std::nullopt, "no-score") : Cell::of(found->second);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Cell countCell(const std::map<std::string, std::int64_t>& counts, const std::string& key) {
    const auto found = counts.find(key);
    return Cell::of(found == counts.end() ? 0.0 : static_cast<double>(found->second));
}

/// Published codes first, then the others that were used.
std::vector<std::string> usedReasons(std::span<const AuditFigures> figures) {
    std::vector<std::string> reasons(kAuditReasons.begin(), kAuditReasons.end());
    std::set<std::string> others;
    for (const AuditFigures& one : figures)
        for (const auto& [reason, count] : one.reasons)
            others.insert(reason);
    for (const std::string& reason : reasons)
        others.erase(reason);
    reasons.insert(reasons.end(), others.begin(), others.end());
    return reasons;
}

}  // namespace

Table auditTable(std::span<const AuditVerdict> verdicts, const AuditIous& ious) {
    Table table;
    table.key = "audit";
    table.title = "Verdicts of the audit";
    table.columns = {column("sample", "Sample"), column("first", "First"), column("second", "Second"),
                     column("first_iou", "IoU of the first", CellKind::Rate),
                     column("second_iou", "IoU of the second", CellKind::Rate), column("annotator", "Annotator"),
                     column("verdict", "Verdict"), column("better", "Better"), column("reasons", "Reasons"),
                     column("note", "Note"), column("blind", "Blind", CellKind::Count), column("left", "Left"),
                     column("at_utc", "Time")};
    for (const AuditVerdict& verdict : verdicts) {
        const AuditPair& pair = verdict.pair;
        std::string left;
        if (verdict.blindSeed)
            left = isSwapped(*verdict.blindSeed, verdict.sampleId) ? pair.second : pair.first;
        Row row;
        row.cells = {Cell::of(verdict.sampleId),
                     Cell::of(pair.first),
                     Cell::of(pair.second),
                     iouCell(ious, verdict.sampleId, pair.first),
                     iouCell(ious, verdict.sampleId, pair.second),
                     Cell::of(verdict.annotator),
                     Cell::of(verdict.value),
                     Cell::of(verdict.better()),
                     Cell::of(joined(verdict.reasons)),
                     Cell::of(verdict.note),
                     Cell::of(verdict.blindSeed ? 1.0 : 0.0),
                     Cell::of(left),
                     Cell::of(verdict.atUtc)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table auditSummaryTable(std::span<const AuditFigures> figures) {
    Table table;
    table.key = "audit-summary";
    table.title = "Verdicts of the audit, counted";
    table.columns = {column("annotator", "Annotator"), column("pair", "Pair"), column("verdicts", "Verdicts", CellKind::Count)};
    for (const char* value : kAuditValues)
        table.columns.push_back(column(value, value, CellKind::Count));
    const std::vector<std::string> reasons = usedReasons(figures);
    for (const std::string& reason : reasons)
        table.columns.push_back(column(("reason_" + reason).c_str(), reason.c_str(), CellKind::Count));
    table.columns.push_back(column("blind", "Blind", CellKind::Count));
    table.columns.push_back(column("blind_first", "First preferred", CellKind::Rate));
    table.columns.push_back(column("blind_left", "Left preferred", CellKind::Rate));
    table.columns.push_back(column("blind_iou", "Higher IoU preferred", CellKind::Rate));
    for (const AuditFigures& one : figures) {
        Row row;
        row.cells = {Cell::of(one.annotator), Cell::of(one.pair.item()), Cell::of(static_cast<double>(one.verdicts))};
        for (const char* value : kAuditValues)
            row.cells.push_back(countCell(one.values, value));
        for (const std::string& reason : reasons)
            row.cells.push_back(countCell(one.reasons, reason));
        row.cells.push_back(Cell::of(static_cast<double>(one.blind.verdicts)));
        row.cells.push_back(Cell::of(one.blind.firstShare(), "no-preference"));
        row.cells.push_back(Cell::of(one.blind.leftShare(), "no-preference"));
        row.cells.push_back(Cell::of(one.blind.iouShare(), "no-preference"));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace groundscope
