// SPDX-License-Identifier: GPL-3.0-or-later
/// LLaVA-1.5: CLIP tower, two-layer projector, LLaMA. Module names are those of llava-hf
/// checkpoints, so named_parameters() is the key map.
#pragma once

#include "core/infer/clip.h"
#include "core/infer/llama.h"

#include <cstdint>
#include <memory>

namespace groundscope {

struct LlavaConfig {
    ClipConfig vision;
    LlamaConfig text;
    std::int64_t featureLayer = -2;  ///< hidden state of the tower, see ClipVisionModel::forward
    Activation projectorActivation = Activation::Gelu;
    int imageToken = -200;  ///< placeholder id in a prompt
};

/// linear_1, activation, linear_2: image features -> word-embedding space.
class Projector : public torch::nn::Module {
  public:
    explicit Projector(const LlavaConfig& config);
    at::Tensor forward(
        const at::Tensor& features) const;  ///< [B, N, vision width] -> [B, N, hidden]

    std::shared_ptr<Linear> linear_1, linear_2;

  private:
    Activation m_activation;
};

class LlavaModel : public torch::nn::Module {
  public:
    explicit LlavaModel(const LlavaConfig& config);

    /// [B, 3, S, S] -> [B, N, vision width]
    at::Tensor visionFeatures(const at::Tensor& pixels, const Trace* trace = nullptr) const;

    /// Word embeddings with the image features in place of the placeholder(s).
    ///
    /// @param ids       I64 [L'] with one placeholder for the whole picture, or N consecutive ones
    /// (newer convention)
    /// @param features  [1, N, hidden], projector output
    /// @return [1, L, hidden] and the index of the first image token
    struct Merged {
        at::Tensor embeddings;
        std::int64_t imageBegin = 0;
    };
    Merged merge(const at::Tensor& ids, const at::Tensor& features) const;

    const LlavaConfig config;
    std::shared_ptr<ClipVisionModel> vision_tower;
    std::shared_ptr<Projector> multi_modal_projector;
    std::shared_ptr<LlamaForCausalLM> language_model;
};

}  // namespace groundscope
