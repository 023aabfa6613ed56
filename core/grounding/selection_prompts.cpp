// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selection_prompts.h"

namespace groundscope {
namespace {

constexpr const char* kAnswerSystem = "You are a helpful and precise assistant for checking the quality of the answer.";
constexpr const char* kMaskSystem = "You are a helpful and precise assistant for checking the quality of the segmentation.";

}  // namespace

SelectionPrompt selectionPrompt(const std::string& scheme, const std::string& expression, int pictures) {
    const std::string question = "Select the image that has " + expression +
                                 " best highlighted in red color than the others? Answer with a number from 1 to " +
                                 std::to_string(pictures);
    if (scheme == "threes")
        return {{}, question + " and mention the number only."};
    return {scheme == "twelves" ? kMaskSystem : kAnswerSystem, question + ". Mention the number only."};
}

SelectionPrompt presencePrompt(const std::string& expression) {
    return {kAnswerSystem, "Does this image have " + expression + "? Answer yes/no only."};
}

}  // namespace groundscope
