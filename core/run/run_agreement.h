// SPDX-License-Identifier: GPL-3.0-or-later
/// How far runs of one benchmark agree with the first of them: what another number format, device or program changed.
#pragma once

#include "core/base/progress.h"
#include "core/io/run_store.h"
#include "core/metrics/comparison.h"
#include "core/metrics/table.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// One run against the first, by one selector.
struct RunAgreement {
    std::size_t run = 1;  ///< index into Comparison::runs
    std::string selector;
    int samples = 0;      ///< that both have
    int equalAnswers = 0;
    std::int64_t points = 0;      ///< prompt points of the run that has more, over all samples
    std::int64_t equalPoints = 0; ///< in the same place of the list and of the image
    int scored = 0;               ///< samples with an IoU in both
    double difference = 0;        ///< mean of IoU minus the first run's, over `scored`
    double fall = 0;              ///< lowest difference, 0 or less
    double rise = 0;              ///< highest difference, 0 or more
    double maskMean = 0;          ///< mean IoU of the two chosen masks with each other, over `samples`; both empty = 1
    double maskLeast = 1;
};

/// For each run after the first and each selector. Stores are in the order of the comparison's runs.
/// Errors: those of RunStore::load; Cancelled.
Result<std::vector<RunAgreement>> runAgreement(const Comparison& comparison, std::span<const std::shared_ptr<RunStore>> stores,
                                               const Progress& progress);

Table agreementTable(const Comparison& comparison, std::span<const RunAgreement> agreements);

}  // namespace groundscope
