// SPDX-License-Identifier: GPL-3.0-or-later
/// config.json, generation_config.json and preprocessor_config.json of a LLaVA-1.5 checkpoint ->
/// LlavaSpec.
///
/// Two layouts: llava-hf (`text_config`, `vision_config`) and the original one (`mm_vision_tower`,
/// …), whose tower has a folder of its own or lies inside the weights. Absent keys have the
/// defaults of Hugging Face's configurations.
#pragma once

#include "core/infer/images.h"
#include "core/infer/llava_model.h"
#include "core/infer/tensor_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct LlavaSpec {
    LlavaConfig
        model;  ///< vision.layers = the blocks that are needed; featureLayer counted from the front
    ClipPreprocess preprocess;
    std::vector<int> endTokens;   ///< generation stops at any of them
    int imageToken = -200;        ///< the placeholder's id in this model's own prompts
    std::string conversation;     ///< template named by `conversation`, or empty
    bool originalLayout = false;  ///< names and configuration of liuhaotian/llava-v1.5
    bool towerMissing =
        false;  ///< no tower inside and no folder of one given; vision is then a guess
};

/// @param path        folder (or file with a config beside it)
/// @param visionPath  folder of the separate vision tower, or empty
/// @param tensors     of the main checkpoint, under the names of LlavaModel: row count of the
/// vocabulary; shapes of a
///                    tower that lies inside without a configuration of its own
/// Errors: NotFound, Format (a value of the wrong type or range, with its place), Unsupported
/// (another architecture).
Result<LlavaSpec> readLlavaSpec(const std::filesystem::path& path,
                                const std::filesystem::path& visionPath,
                                const TensorMap& tensors);

/// Does this config describe a LLaVA of either layout?
bool isLlavaConfig(const std::filesystem::path& configFile);

/// Tower hyper-parameters from the shapes of its tensors (CLIP's heads are 64 wide). Errors:
/// NotFound, Unsupported.
Result<ClipConfig> clipConfigFromShapes(const TensorMap& tensors);

}  // namespace groundscope
