// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole Segment Anything network; parameter names are those of segment_anything's state dict.
#pragma once

#include "core/infer/sam_decoder.h"
#include "core/infer/sam_encoder.h"

namespace groundscope {

/// Randomly initialised from a configuration; trains with autograd, runs under InferenceMode.
///
/// embedding = image_encoder(input [B, 3, S, S]); then any number of times
/// mask_decoder(embedding, prompt_encoder->densePositions(), prompt_encoder->sparse(p), prompt_encoder->dense(p), …).
struct SamNetworkImpl : torch::nn::Module {
    explicit SamNetworkImpl(const SamConfig& config)
        : image_encoder(config), prompt_encoder(config), mask_decoder(config) {
        register_module("image_encoder", image_encoder);
        register_module("prompt_encoder", prompt_encoder);
        register_module("mask_decoder", mask_decoder);
    }

    SamImageEncoder image_encoder;
    SamPromptEncoder prompt_encoder;
    SamMaskDecoder mask_decoder;
};
TORCH_MODULE(SamNetwork);

}  // namespace groundscope
