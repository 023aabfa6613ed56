// SPDX-License-Identifier: GPL-3.0-or-later
/// Sizes, first values and checkpoint folders of the demo's two models.
#pragma once

#include "core/base/result.h"
#include "core/infer/llava_model.h"
#include "core/infer/tensor_file.h"

#include <filesystem>
#include <string>

namespace groundscope::demo {

/// CLIP ViT of 3 layers at 96 pixels in patches of 12, LLaMA of 4 layers, width 128: 1.6 million
/// parameters.
LlavaConfig demoLlavaConfig(int vocabulary);

/// Random values, 2-D sine-cosine position table in the tower, W_k = W_q in all attention: values
/// only, the architecture is unchanged. Deterministic.
void initialiseLlava(LlavaModel& model, std::uint64_t seed);

/// Parameters of a module by name, on the CPU, not part of a graph.
TensorMap tensorsOf(const torch::nn::Module& module, const std::string& prefix = {});
/// Copies values into parameters of equal name. Errors: InvalidInput for a missing name or another
/// shape.
Result<Done> copyTensors(torch::nn::Module& module,
                         const TensorMap& tensors,
                         const std::string& prefix = {});

/// A llava-hf folder: weights as float16, configs, tokenizer files (`tokenizerModel`: content of
/// tokenizer.model).
Result<Done> writeLlavaFolder(const std::filesystem::path& folder,
                              const LlavaModel& model,
                              const std::string& tokenizerModel);

}  // namespace groundscope::demo
