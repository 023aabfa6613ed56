// SPDX-License-Identifier: GPL-3.0-or-later
/// Prompt + picture -> tokens, with the attention of every step to the image tokens (spec 5.1).
#pragma once

#include "core/base/progress.h"
#include "core/data/run_record.h"
#include "core/infer/llava_model.h"

#include <functional>
#include <vector>

namespace groundscope {

struct GenerationRequest {
    at::Tensor pixels;     ///< [1, 3, S, S] float32, CPU
    std::vector<int> ids;  ///< prompt with one placeholder (LlavaConfig::imageToken), or one for
                           ///< each image token
    GenerationConfig config;
    std::vector<int> endTokens;
    bool keepPromptLogits = false;  ///< fill promptLogits
    bool keepStepLogits = false;    ///< fill stepLogits
    bool keepAttention = true;      ///< false: both attentions of the result stay undefined, onHeads
                                    ///< must be empty
    /// After each token: all ids so far. May be empty.
    std::function<void(const std::vector<int>&)> onToken;
    /// After each token: attention of the step that produced it, float16 [layers, heads, N] on the
    /// CPU. May be empty.
    std::function<Result<Done>(const at::Tensor&)> onHeads;
};

struct Generation {
    at::Tensor visionFeatures;  ///< [1, N, vision width] float32
    at::Tensor imageFeatures;   ///< [1, N, hidden] float32
    at::Tensor promptLogits;    ///< [1, L, V] float32, or undefined
    at::Tensor stepLogits;      ///< [n, V] float32, or undefined
    at::Tensor
        attention;  ///< [n, N] float32: mean over layers and heads; row 0 = the prompt's last row
    at::Tensor attentionSecondToLast;  ///< [N] float32: row 0 by the published scripts' rule
                                       ///< (prompt row -2)
    std::vector<int> ids;              ///< n generated tokens, an end token included
    std::vector<float>
        logProbs;           ///< of each token under the unchanged distribution (temperature 1)
    bool finished = false;  ///< an end token was produced
};

/// Greedy at temperature 0, else sampling from the topK most likely tokens with a generator seeded
/// by config.seed. Opens its own InferenceMode; throws what LibTorch throws. Errors: InvalidInput
/// (ids out of range, no placeholder, prompt too long), Cancelled (looked at before each token),
/// Internal (logits that are no numbers).
Result<Generation> generate(const LlavaModel& model,
                            const GenerationRequest& request,
                            const Progress& progress);

}  // namespace groundscope
