// SPDX-License-Identifier: GPL-3.0-or-later
/// An Evaluation as the JSON of `groundscope-cli evaluate --json` (docs/evaluation.md says what each figure is).
#pragma once

#include "core/data/json.h"
#include "core/metrics/evaluation.h"

namespace groundscope {

/// Rates are fractions 0 … 1 in the shortest form that reads back to the same double. A figure that is absent is null,
/// and "absent" holds its path ("accuracy.judge") with the reason. Selector names have "_" for "-".
Json evaluationJson(const Evaluation& evaluation);

}  // namespace groundscope
