// SPDX-License-Identifier: GPL-3.0-or-later
/// A run made from another one: what does not change is copied, so that an ablation costs only what it changes.
///
/// Other points, ranks or instances keep answers, phrases and maps: no language model is needed. Other selectors keep the
/// masks too.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/run_record.h"
#include "core/io/run_store.h"

#include <cstddef>
#include <span>
#include <string>

namespace groundscope {

/// The last stage of a run of configuration `stored` that a run of configuration `asked` would fill alike: Answer, Phrases,
/// Maps or Candidates. Selections are always made anew. Model files are compared by their hashes where both have one.
/// Errors: InvalidInput with the first difference when not even the answers can be used.
Result<Stage> reusableStage(const RunConfig& stored, const RunConfig& asked);

/// Copies the samples `ids` that `from` has and `to` has not, up to `upTo` at most. A sample that `from` skipped or failed
/// keeps the stages it has. Returns how many were copied. Errors: those of the stores; Cancelled.
Result<std::size_t> reuseStages(const RunStore& from,
                                RunStore& to,
                                std::span<const std::string> ids,
                                Stage upTo,
                                const Progress& progress);

}  // namespace groundscope
