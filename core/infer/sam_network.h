// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole Segment Anything network; parameter names are those of segment_anything's state dict
/// (spec 8.5).
#pragma once

#include "core/infer/sam_decoder.h"
#include "core/infer/sam_encoder.h"

#include <memory>

namespace groundscope {

/// embedding = image_encoder->forward(input [B, 3, S, S]); then any number of times
/// mask_decoder->forward(embedding, prompt_encoder->densePositions(), ->sparse(prompts),
/// ->dense(prompts), masks).
class SamNetwork : public torch::nn::Module {
  public:
    explicit SamNetwork(const SamConfig& config) {
        image_encoder = register_module("image_encoder", std::make_shared<SamImageEncoder>(config));
        prompt_encoder =
            register_module("prompt_encoder", std::make_shared<SamPromptEncoder>(config));
        mask_decoder = register_module("mask_decoder", std::make_shared<SamMaskDecoder>(config));
    }

    std::shared_ptr<SamImageEncoder> image_encoder;
    std::shared_ptr<SamPromptEncoder> prompt_encoder;
    std::shared_ptr<SamMaskDecoder> mask_decoder;
};

}  // namespace groundscope
