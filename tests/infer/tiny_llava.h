// SPDX-License-Identifier: GPL-3.0-or-later
/// A LLaVA of a few thousand random parameters in any of the layouts, written to a folder.
#pragma once

#include "core/infer/llava_model.h"
#include "support.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace groundscope {

inline LlavaConfig tinyLlavaConfig() {
    LlavaConfig config;
    config.vision.imageSize = 24;
    config.vision.patchSize = 6;
    config.vision.width = 64;
    config.vision.intermediate = 64;
    config.vision.layers = 2;
    config.vision.heads = 1;
    config.text.hidden = 32;
    config.text.intermediate = 48;
    config.text.layers = 3;
    config.text.heads = 4;
    config.text.kvHeads = 2;
    config.text.vocab = 50;
    config.text.maxPositions = 64;
    return config;
}

inline nlohmann::json tinyTextJson() {
    return {{"model_type", "llama"},
            {"hidden_size", 32},
            {"intermediate_size", 48},
            {"num_hidden_layers", 3},
            {"num_attention_heads", 4},
            {"num_key_value_heads", 2},
            {"vocab_size", 50},
            {"rms_norm_eps", 1e-5},
            {"max_position_embeddings", 64},
            {"eos_token_id", 2}};
}

inline nlohmann::json tinyVisionJson() {
    return {{"model_type", "clip_vision_model"},
            {"hidden_size", 64},
            {"intermediate_size", 64},
            {"num_hidden_layers", 2},
            {"num_attention_heads", 1},
            {"image_size", 24},
            {"patch_size", 6}};
}

inline nlohmann::json tinyConfigJson() {
    return {{"model_type", "llava"},
            {"image_token_index", 48},
            {"vision_feature_layer", -2},
            {"text_config", tinyTextJson()},
            {"vision_config", tinyVisionJson()},
            {"conversation", "short"}};
}

inline nlohmann::json tinyOriginalJson() {
    auto config = tinyTextJson();
    config.update({{"model_type", "llava_llama"},
                   {"mm_vision_tower", "clip"},
                   {"mm_vision_select_layer", -2}});
    return config;
}

/// Weights under the names of llava-hf.
inline TensorMap tinyWeights(std::uint64_t seed = 4) {
    LlavaModel model(tinyLlavaConfig());
    initialise(model, seed);
    TensorMap tensors;
    for (const auto& item : model.named_parameters())
        tensors[item.key()] = item.value().detach().clone();
    return tensors;
}

inline void writeJson(const std::filesystem::path& path, const nlohmann::json& json) {
    writeBytes(path, json.dump());
}

inline void writeTinyLlava(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    writeJson(folder / "config.json", tinyConfigJson());
    need(writeSafetensors(folder / "model.safetensors", tinyWeights()));
}

/// "a.b.c" with the first of the prefixes it begins with replaced.
inline std::string replacePrefix(const std::string& name,
                                 const std::vector<std::pair<std::string, std::string>>& prefixes) {
    for (const auto& [from, to] : prefixes)
        if (name.starts_with(from))
            return to + name.substr(from.size());
    return name;
}

inline std::string originalName(const std::string& name) {
    return replacePrefix(
        name,
        {{"language_model.model.", "model."},
         {"language_model.lm_head.", "lm_head."},
         {"multi_modal_projector.linear_1.", "model.mm_projector.0."},
         {"multi_modal_projector.linear_2.", "model.mm_projector.2."},
         {"vision_tower.vision_model.", "model.vision_tower.vision_tower.vision_model."}});
}

inline std::string newHuggingFaceName(const std::string& name) {
    return replacePrefix(name,
                         {{"language_model.model.", "model.language_model."},
                          {"language_model.lm_head.", "lm_head."},
                          {"multi_modal_projector.", "model.multi_modal_projector."},
                          {"vision_tower.", "model.vision_tower."}});
}

inline TensorMap renamedBy(const TensorMap& tensors,
                           const std::function<std::string(const std::string&)>& map) {
    TensorMap result;
    for (const auto& [name, tensor] : tensors)
        result[map(name)] = tensor;
    return result;
}

inline bool isTower(const std::string& name) {
    return name.starts_with("vision_tower.");
}

inline TensorMap only(const TensorMap& tensors,
                      const std::function<bool(const std::string&)>& keep) {
    TensorMap result;
    for (const auto& [name, tensor] : tensors)
        if (keep(name))
            result[name] = tensor;
    return result;
}

inline void writeShards(const std::filesystem::path& folder, const TensorMap& tensors) {
    TensorMap shards[2];
    nlohmann::json map = nlohmann::json::object();
    std::size_t i = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto shard = i++ % 2;
        shards[shard][name] = tensor;
        map[name] = "model-0000" + std::to_string(shard + 1) + "-of-00002.safetensors";
    }
    for (int shard = 0; shard < 2; ++shard)
        need(writeSafetensors(
            folder / ("model-0000" + std::to_string(shard + 1) + "-of-00002.safetensors"),
            shards[shard]));
    writeJson(folder / "model.safetensors.index.json",
              {{"metadata", {{"total_size", 1}}}, {"weight_map", map}});
}

}  // namespace groundscope
