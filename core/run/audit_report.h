// SPDX-License-Identifier: GPL-3.0-or-later
/// The verdicts of a run's audit with the IoUs of the masks they speak of, and writing them out.
///
/// Blocking; any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/run_store.h"
#include "core/metrics/audit.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct AuditReport {
    std::vector<AuditVerdict> verdicts;  ///< in the order of first labelling
    AuditIous ious;                      ///< of every verdict's sample, where the run has scores
    std::vector<AuditFigures> figures;
};

/// Errors: those of the file. A stop: Cancelled. Samples that the run does not hold have no IoUs.
Result<AuditReport> auditReport(const RunStore& store, std::span<const Label> labels, const Progress& progress);

/// Writes the verdicts as ".json" or, with any other ending, as CSV. Nothing half-written. Errors: Io.
Result<Done> writeAudit(const AuditReport& report, const std::filesystem::path& file);

}  // namespace groundscope
