// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/audit_report.h"

#include "core/base/files.h"
#include "core/data/json.h"

#include <set>

namespace groundscope {

Result<AuditReport> auditReport(const RunStore& store, std::span<const Label> labels, const Progress& progress) {
    AuditReport report;
    report.verdicts = auditVerdicts(labels);
    std::set<std::string> samples;
    for (const AuditVerdict& verdict : report.verdicts)
        samples.insert(verdict.sampleId);
    std::int64_t done = 0;
    for (const std::string& id : samples) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("scores", ++done, static_cast<std::int64_t>(samples.size()));
        const Result<SampleRun> run = store.load(id);
        if (!run && run.error().code == ErrorCode::NotFound)
            continue;
        if (!run)
            return run.error();
        for (const SampleScore& score : run->scores)
            report.ious[{id, score.selector}] = score.iou;
    }
    report.figures = auditFigures(report.verdicts, report.ious);
    return report;
}

Result<Done> writeAudit(const AuditReport& report, const std::filesystem::path& file) {
    const Table table = auditTable(report.verdicts, report.ious);
    return writeFile(file, file.extension() == ".json" ? dumpJson(tableJson(table)) + "\n" : tableCsv(table));
}

}  // namespace groundscope
