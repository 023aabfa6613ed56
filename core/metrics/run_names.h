// SPDX-License-Identifier: GPL-3.0-or-later
/// What tells runs apart, in words for tables and figures: "probing 2", "random point, seed 2024".
///
/// Pure functions, any thread.
#pragma once

#include "core/data/run_record.h"

#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// Every setting that an ablation may vary, the most telling first; as many for every run.
std::vector<std::string> settingsInWords(const RunConfig& config);

/// Models' names; where several runs have one, with the settings that tell them apart, and no more of those than it takes.
/// Runs of the same settings get their number in the list.
std::vector<std::string> distinctNames(std::span<const RunConfig> configs);

}  // namespace groundscope
