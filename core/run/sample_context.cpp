// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/sample_context.h"

#include "core/grounding/local_judge.h"
#include "core/grounding/selectors.h"

#include <system_error>
#include <utility>

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

SampleRun startingForm(const RunStore& store, const std::string& sampleId) {
    Result<SampleRun> stored = store.load(sampleId);
    SampleRun form;
    if (stored.has_value())
        form = *std::move(stored);
    form.sampleId = sampleId;
    form.error.reset();
    return form;
}

std::filesystem::path headsFolderOf(const RunStore& store) {
    return store.file().string() + "-heads";
}

std::filesystem::path headsFile(const std::filesystem::path& folder, std::size_t index) {
    std::error_code ignored;  // the model tells when it cannot write there
    std::filesystem::create_directories(folder, ignored);
    return folder / (std::to_string(index) + ".f16");
}

}  // namespace groundscope
