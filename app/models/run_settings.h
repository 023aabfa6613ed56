// SPDX-License-Identifier: GPL-3.0-or-later
/// Settings of the next run: a RunConfig of which benchmark and models are filled in when the run begins.
///
/// Pure functions; any thread.
#pragma once

#include "core/data/run_record.h"

#include <optional>
#include <string>

namespace groundscope {

/// `settings` with everything that follows from profile and switches (profileDefaults): rows, alignment, frame.
RunConfig withSwitches(RunConfig settings);
/// Why results with these settings cannot go into the open run; nothing when they can. Models are not compared.
std::optional<std::string> settingsDifference(const RunConfig& openRun, const RunConfig& settings);

}  // namespace groundscope
