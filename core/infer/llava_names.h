// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of LLaVA-1.5 and CLIP tensors in the checkpoints in use -> the names of LlavaModel (those
/// of llava-hf).
#pragma once

#include "core/infer/llava_model.h"

#include <string>

namespace groundscope {

/// liuhaotian/llava-v1.5 (tower inside or not), llava-hf (old and new prefixes), openai/clip. A
/// name of none of them is returned as it is.
std::string llavaName(const std::string& stored);

/// True for tensors that files carry and the model does not use: rotary tables, position ids,
/// CLIP's text side, the tower's blocks behind the feature layer.
bool isUnusedByLlava(const std::string& name, const LlavaConfig& config);

}  // namespace groundscope
