// SPDX-License-Identifier: GPL-3.0-or-later
/// LLaVA-1.5 as an Mllm: preprocessing, generation, attention stack.
#pragma once

#include "core/grounding/models.h"
#include "core/infer/llava_config.h"

#include <memory>

namespace groundscope {

struct LoadedLlava {
    std::shared_ptr<LlavaModel> model;
    LlavaSpec spec;
    ModelInfo info;
};

/// The Mllm of a loaded model. Lives on one thread.
std::unique_ptr<Mllm> makeLlava(LoadedLlava loaded, std::shared_ptr<const Tokenizer> tokenizer);

/// Ids of this model's own prompts -> ids for LlavaModel: the configured image token becomes the
/// placeholder.
std::vector<int> withPlaceholder(std::vector<int> ids, const LlavaSpec& spec);

}  // namespace groundscope
