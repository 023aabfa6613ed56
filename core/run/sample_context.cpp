// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/sample_context.h"

#include "core/grounding/local_judge.h"
#include "core/grounding/selectors.h"

namespace groundscope {

PipelineContext contextFor(const Sample& sample, const RunConfig& config, const Models& models) {
    PipelineContext context;
    context.sample = &sample;
    context.config = &config;
    context.mllm = models.mllm.get();
    context.segmenter = models.segmenter.get();
    return context;
}

std::unique_ptr<Judge> ownJudge(const RunConfig& config, const Models& models) {
    if (!models.mllm || config.judge.kind != "local" || !asksJudge(config.selectors))
        return nullptr;
    return makeLocalJudge(*models.mllm, config.conversation);
}

}  // namespace groundscope
