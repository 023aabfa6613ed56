// SPDX-License-Identifier: GPL-3.0-or-later
/// The first setting in which two configurations are not those of one run.
#pragma once

#include "core/data/run_record.h"

#include <optional>
#include <string>

namespace groundscope {

struct ConfigDifference {
    std::string setting;  ///< "probing", "mllm/dtype"
    std::string first;    ///< as JSON, or "nothing"
    std::string second;
};

/// What counts and what does not: configDifference() of run_store.h. Of devices the kind counts (cuda, cpu), not the number.
std::optional<ConfigDifference> firstDifference(const RunConfig& first, const RunConfig& second);

}  // namespace groundscope
