// SPDX-License-Identifier: GPL-3.0-or-later
/// What may change in a stored run's configuration: who selects masks. Everything else made the samples as they are.
#pragma once

#include "core/base/result.h"
#include "core/data/run_record.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

/// Writes selectors and judge into the run's configuration, in one transaction. No store of the file may be open for
/// writing; those open for reading see it when opened again. Errors: those of RunStore::open; InvalidInput when the new
/// configuration is out of range.
Result<Done> changeSelectors(const std::filesystem::path& file,
                             const std::vector<std::string>& selectors,
                             const JudgeConfig& judge);

}  // namespace groundscope
