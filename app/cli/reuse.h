// SPDX-License-Identifier: GPL-3.0-or-later
/// groundscope-cli run --reuse: what of another run is kept, and which models are left to load.
#pragma once

#include "app/cli/models.h"
#include "core/run/reuse_run.h"

#include <memory>
#include <string>
#include <vector>

namespace groundscope {

struct Reuse {
    std::shared_ptr<const RunStore> from;
    Stage upTo = Stage::None;  ///< last stage that is copied
    bool complete = false;     ///< it has that stage of every sample asked for
};

/// The models and the template of the other run, where the command line names none.
void takeModels(const RunStore& from, ModelOptions& models, SettingOptions& settings);

/// What of `from` a run of `config` over these samples can keep. Errors: those of reusableStage, with the file.
Result<Reuse> planReuse(std::shared_ptr<const RunStore> from, const RunConfig& config, const std::vector<std::string>& ids);

/// Whether the language model has anything left to do, judging apart.
bool needsMllm(const Reuse& reuse, const RunConfig& config);

}  // namespace groundscope
