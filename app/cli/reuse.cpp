// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reuse.h"

#include <algorithm>
#include <map>
#include <utility>

namespace groundscope {

void takeModels(const RunStore& from, ModelOptions& models, SettingOptions& settings) {
    const RunConfig& config = from.record().config;
    if (models.demo)
        return;
    if (models.mllm.empty()) {
        models.mllm = config.mllm.path;
        models.vision = config.mllm.visionPath;
    }
    if (models.sam.empty())
        models.sam = config.segmenter.path;
    if (!settings.conversation)
        settings.conversation = config.conversation;
}

Result<Reuse> planReuse(std::shared_ptr<const RunStore> from, const RunConfig& config, const std::vector<std::string>& ids) {
    const auto usable = reusableStage(from->record().config, config);
    if (!usable.has_value())
        return withContext(usable.error(), from->file().string());
    GS_TRY(const std::vector<SampleSummary> summaries, from->summaries());
    std::map<std::string, Stage> filled;
    for (const SampleSummary& summary : summaries)
        filled[summary.id] = summary.filled;
    const bool complete = std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
        const auto found = filled.find(id);
        return found != filled.end() && found->second >= *usable;
    });
    return Reuse{std::move(from), *usable, complete};
}

bool needsMllm(const Reuse& reuse, const RunConfig& config) {
    const bool ownEmbeddings = reuse.upTo < Stage::Phrases && config.similarity.vectors.empty();
    return !reuse.complete || ownEmbeddings;
}

}  // namespace groundscope
