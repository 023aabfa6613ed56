// SPDX-License-Identifier: GPL-3.0-or-later
/// The samples of several runs whose ground truth is in doubt, the most doubtful first.
///
/// Blocking; any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/run_store.h"
#include "core/metrics/comparison.h"
#include "core/metrics/suspicion.h"
#include "core/metrics/table.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace groundscope {

struct SuspectSample {
    std::size_t choice = 0;  ///< index into the comparison's choices
    Suspicion suspicion;
    bool operator==(const SuspectSample&) const = default;
};

/// All selectors; by doubt, most first, then in the comparison's order. `stores` are the comparison's runs in its order.
/// Only samples that two runs scored below kGoodIou are read. Errors: those of the files; Cancelled.
Result<std::vector<SuspectSample>> suspicionQueue(const Comparison& comparison,
                                                  std::span<const std::shared_ptr<RunStore>> stores,
                                                  const Progress& progress);

/// A row a suspect: sample, selector, how many of the runs agree, their agreement, their IoU with the ground truth.
Table suspicionTable(const Comparison& comparison, std::span<const SuspectSample> suspects);

}  // namespace groundscope
