// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_settings.h"

#include "core/io/run_store.h"

namespace groundscope {

RunConfig withSwitches(RunConfig settings) {
    const RunConfig defaults = profileDefaults(settings.profile, settings.defects, settings.conversation);
    settings.rowZero = defaults.rowZero;
    settings.alignment = defaults.alignment;
    settings.frame = defaults.frame;
    return settings;
}

std::optional<std::string> settingsDifference(const RunConfig& openRun, const RunConfig& settings) {
    RunConfig asked = settings;
    asked.benchmark = openRun.benchmark;
    asked.benchmarkRoot = openRun.benchmarkRoot;
    asked.mllm = openRun.mllm;
    asked.segmenter = openRun.segmenter;
    asked.conversation = openRun.conversation;
    asked.imported = openRun.imported;
    return configDifference(openRun, withSwitches(asked));
}

}  // namespace groundscope
