// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/llava_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace groundscope {
namespace {

struct Prefix {
    std::string_view stored;
    std::string_view ours;
};

// The first that matches wins: longer prefixes stand before the shorter ones they begin with.
constexpr std::array<Prefix, 15> kPrefixes{{
    {"vision_tower.vision_model.", "vision_tower.vision_model."},
    {"multi_modal_projector.", "multi_modal_projector."},
    {"language_model.model.", "language_model.model."},
    {"language_model.lm_head.", "language_model.lm_head."},
    {"model.vision_tower.vision_tower.vision_model.", "vision_tower.vision_model."},
    {"model.vision_tower.vision_model.", "vision_tower.vision_model."},
    {"model.multi_modal_projector.", "multi_modal_projector."},
    {"model.language_model.lm_head.", "language_model.lm_head."},
    {"model.language_model.model.", "language_model.model."},
    {"model.language_model.", "language_model.model."},
    {"model.mm_projector.0.", "multi_modal_projector.linear_1."},
    {"model.mm_projector.2.", "multi_modal_projector.linear_2."},
    {"vision_model.", "vision_tower.vision_model."},
    {"lm_head.", "language_model.lm_head."},
    {"model.", "language_model.model."},
}};

constexpr std::array<std::string_view, 2> kUnusedEndings{"rotary_emb.inv_freq", "position_ids"};
constexpr std::array<std::string_view, 6> kUnusedPrefixes{
    "text_model.",
    "text_projection",
    "visual_projection",
    "logit_scale",
    "logit_bias",
    "vision_tower.vision_model.post_layernorm."};
constexpr std::string_view kVisionBlocks = "vision_tower.vision_model.encoder.layers.";

}  // namespace

std::string llavaName(const std::string& stored) {
    const std::string_view name = stored;
    const auto found = std::find_if(kPrefixes.begin(), kPrefixes.end(), [&](const Prefix& prefix) {
        return name.starts_with(prefix.stored);
    });
    if (found == kPrefixes.end())
        return stored;
    return std::string(found->ours) + std::string(name.substr(found->stored.size()));
}

bool isUnusedByLlava(const std::string& name, const LlavaConfig& config) {
    const std::string_view view = name;
    const auto endsWith = [&](std::string_view ending) { return view.ends_with(ending); };
    const auto startsWith = [&](std::string_view prefix) { return view.starts_with(prefix); };
    if (std::any_of(kUnusedEndings.begin(), kUnusedEndings.end(), endsWith) ||
        std::any_of(kUnusedPrefixes.begin(), kUnusedPrefixes.end(), startsWith))
        return true;
    if (config.text.tiedEmbeddings && view == "language_model.lm_head.weight")
        return true;
    if (!view.starts_with(kVisionBlocks))
        return false;
    const auto rest = view.substr(kVisionBlocks.size());
    std::int64_t block = -1;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), block);
    return error == std::errc() && end != rest.data() + rest.size() && *end == '.' &&
           block >= config.vision.layers;
}

}  // namespace groundscope
