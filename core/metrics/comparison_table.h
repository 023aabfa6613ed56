// SPDX-License-Identifier: GPL-3.0-or-later
/// A comparison of runs as a table, and as JSON. Pure functions.
#pragma once

#include "core/metrics/comparison.h"
#include "core/metrics/table.h"

namespace groundscope {

/// A row a sample and selector: IoU of each run, its difference to the first, and the candidate. Only rows that differ,
/// if asked.
Table comparisonTable(const Comparison& comparison, bool onlyDiffering);

/// {"benchmark", "runs": [{"label", "file", "model", "profile", "probing"}], "notes": […], "samples": [{"id", "selector",
/// "empty_target", "differs", "spread", "runs": [null or {"iou", "candidate", "file", "reason", "flag", "difference"}]}]}
Json comparisonJson(const Comparison& comparison, bool onlyDiffering);

}  // namespace groundscope
