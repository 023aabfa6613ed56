// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/scored_run.h"

namespace groundscope {

Result<RunConfig> scoringConfig(const RunConfig& stored, const EvaluateOptions& options) {
    RunConfig config = stored;
    config.profile = options.profile.empty() ? stored.profile : options.profile;
    const bool other = config.profile != stored.profile;
    if (other)
        config.defects.clear();
    if (other || stored.imported)
        config.similarity.cut = profileDefaults(config.profile).similarity.cut;
    const Switches made = stored.switches();
    for (const Defect& defect : allDefects())
        if (other && !stored.imported && defect.scope == DefectScope::Model)
            config.defects[defect.id] = made.published(defect.id);
    for (const auto& [id, published] : options.defects) {
        const Defect* defect = findDefect(id);
        if (defect != nullptr && defect->scope == DefectScope::Model)
            return Error{ErrorCode::InvalidInput,
                         id + " (" + defect->name + ") acts when a run is made and cannot be changed when it is scored.",
                         "defects"};
        config.defects[id] = published;
    }
    GS_CHECK(config.check());
    return config;
}

}  // namespace groundscope
