// SPDX-License-Identifier: GPL-3.0-or-later
/// Models of the true architecture with random weights, and one answer of them: time and memory do not depend on weights.
#pragma once

#include "core/infer/generate.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <vector>

namespace groundscope::bench {

/// Layers, heads and keys of LLaVA-1.5 7B, so that attention has its true size; hardly any weights.
inline LlavaConfig attentionConfig(bool smoke) {
    LlavaConfig config;
    config.vision.width = 64;
    config.vision.intermediate = 64;
    config.vision.layers = 1;
    config.vision.heads = 1;
    config.featureLayer = -1;
    config.text.hidden = smoke ? 64 : 256;
    config.text.intermediate = 64;
    config.text.layers = smoke ? 2 : 32;
    config.text.heads = smoke ? 4 : 32;
    config.text.kvHeads = config.text.heads;
    config.text.vocab = 100;
    return config;
}

/// A prompt of 39 words and a picture; the answer does not end before `tokens`.
inline GenerationRequest requestFor(const LlavaConfig& config, int tokens) {
    GenerationRequest request;
    request.pixels = at::rand({1, 3, config.vision.imageSize, config.vision.imageSize});  // [1, 3, S, S]
    for (int i = 0; i < 40; ++i)
        request.ids.push_back(i == 20 ? config.imageToken : i + 1);
    request.config.maxNewTokens = tokens;
    request.config.ignoreEos = true;
    return request;
}

/// What `output_attentions` of other implementations does: every probability of every step is kept.
inline void keepEverything(const LlavaModel& model, const GenerationRequest& request) {
    std::vector<at::Tensor> kept;
    Trace trace;
    trace.hiddenStates = false;
    trace.attentionRows = static_cast<int>(kAttentionBlock) + 1;
    trace.tensor = [&](std::string_view, int, const at::Tensor& value) { kept.push_back(value.clone()); };
    const c10::InferenceMode noGradients;
    const auto features = at::rand({1, model.config.vision.grid() * model.config.vision.grid(), model.config.text.hidden});  // [1, N, hidden]
    std::vector<std::int64_t> ids(request.ids.begin(), request.ids.end());
    const auto merged = model.merge(at::tensor(ids, at::kLong), features);
    const auto length = merged.embeddings.size(1);
    KvCache cache(model.config.text, 1, length + request.config.maxNewTokens, merged.embeddings.options());
    const auto& language = *model.language_model->model;
    (void)language.forward(merged.embeddings, {}, {}, &cache, &trace);
    for (int token = 1; token < request.config.maxNewTokens; ++token)
        (void)language.forward(language.embed_tokens->forward(at::full({1, 1}, 1, at::kLong)), {}, {}, &cache, &trace);
}

}  // namespace groundscope::bench
