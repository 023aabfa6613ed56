// SPDX-License-Identifier: GPL-3.0-or-later
/// A SAM checkpoint: its tensors under segment_anything's names, and the hyper-parameters they were
/// made with.
///
/// Errors name the file, the tensor or the field of config.json.
#pragma once

#include "core/infer/checkpoint.h"
#include "core/infer/sam_config.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace groundscope {

/// Translates the names of Hugging Face's `SamModel`, and drops a prefix that all of SAM's tensors
/// share (`model.visual_model.image_encoder…`), with the tensors that do not have it. Other names
/// stay.
TensorMap samNames(const TensorMap& tensors);

/// What shapes tell, and `config` for what they cannot (decoder heads; window and global blocks
/// where tables are of one length). Fields of a flat config.json or of SamModel's `vision_config`
/// and `mask_decoder_config`; null = none.
///
/// Errors: NotFound when a tensor that tells a size is missing; Format when config and weights
/// contradict each other; InvalidInput when the heads of an unknown size are told by neither.
Result<SamConfig> samConfigFor(const TensorMap& tensors, const nlohmann::json& config);

/// "SAM ViT-B", "SAM ViT-L", "SAM ViT-H", or "SAM, 4 blocks of 96".
std::string samArchitecture(const SamConfig& config);

struct SamCheckpoint {
    SamConfig config;
    Checkpoint weights;  ///< tensors under segment_anything's names
};

/// @param path  as for readCheckpoint(). A config.json beside the weights is used when it is a
/// SAM's
///              (`"model_type": "sam"`).
/// Errors: those of readCheckpoint, parseJson and samConfigFor.
Result<SamCheckpoint> openSamCheckpoint(const std::filesystem::path& path);

}  // namespace groundscope
