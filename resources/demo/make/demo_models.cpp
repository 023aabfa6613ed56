// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/demo_models.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/infer/safetensors.h"

#include <ATen/ATen.h>

namespace groundscope::demo {

namespace {

constexpr std::int64_t kImageSize = 96;
constexpr std::int64_t kPatch = 12;
constexpr std::int64_t kWidth = 128;

void set(at::Tensor& parameter, const at::Tensor& value) {
    parameter.set_data(value.contiguous());
}

/// Attention begins by looking at what is alike: W_k = W_q.
void alignKeys(at::Tensor& query, at::Tensor& key) {
    constexpr double kSharper = 1.5;
    set(query, query.detach() * kSharper);
    set(key, query.detach().clone());
}

/// Rows 1… of the position table: sines and cosines of row and column.
void setGridPositions(at::Tensor& table) {
    constexpr double kLongest = 30;  // base of the wave lengths
    constexpr double kAmplitude = 0.5;
    constexpr std::int64_t kGrid = kImageSize / kPatch;
    const std::int64_t quarter = kWidth / 4;
    const auto frequency =
        at::pow(at::Scalar(kLongest), -at::arange(quarter, at::kFloat) / quarter);  // [quarter]
    const auto angles = at::arange(kGrid, at::kFloat).unsqueeze(1) * frequency;  // [grid, quarter]
    const auto waves = at::cat({angles.sin(), angles.cos()}, 1);                 // [grid, half]
    const auto rows = waves.unsqueeze(1).expand({kGrid, kGrid, 2 * quarter});
    const auto columns = waves.unsqueeze(0).expand({kGrid, kGrid, 2 * quarter});
    const auto grid = at::cat({rows, columns}, 2).reshape({kGrid * kGrid, kWidth}) * kAmplitude;
    set(table, at::cat({table.detach().slice(0, 0, 1), grid}, 0));
}

Json visionJson() {
    return {{"model_type", "clip_vision_model"},
            {"image_size", kImageSize},
            {"patch_size", kPatch},
            {"hidden_size", kWidth},
            {"intermediate_size", 512},
            {"num_hidden_layers", 3},
            {"num_attention_heads", 4},
            {"hidden_act", "quick_gelu"},
            {"layer_norm_eps", 1e-5},
            {"num_channels", 3},
            {"projection_dim", kWidth}};
}

Json textJson(const LlamaConfig& text) {
    return {{"model_type", "llama"},
            {"vocab_size", text.vocab},
            {"hidden_size", text.hidden},
            {"intermediate_size", text.intermediate},
            {"num_hidden_layers", text.layers},
            {"num_attention_heads", text.heads},
            {"num_key_value_heads", text.kvHeads},
            {"max_position_embeddings", text.maxPositions},
            {"rms_norm_eps", text.rmsEps},
            {"rope_theta", text.ropeBase},
            {"hidden_act", "silu"},
            {"tie_word_embeddings", true},
            {"bos_token_id", 1},
            {"eos_token_id", 2},
            {"pad_token_id", 0}};
}

Json configJson(const LlavaConfig& config) {
    Json json = {{"architectures", {"LlavaForConditionalGeneration"}},
                 {"model_type", "llava"},
                 {"conversation", "short"},
                 {"torch_dtype", "float16"},
                 {"ignore_index", -100},
                 {"image_token_index", config.imageToken},
                 {"image_seq_length", config.vision.grid() * config.vision.grid()},
                 {"pad_token_id", 0},
                 {"projector_hidden_act", "gelu"},
                 {"tie_word_embeddings", true},
                 {"vision_feature_layer", config.featureLayer},
                 {"vision_feature_select_strategy", "default"},
                 {"vocab_size", config.text.vocab}};
    json["vision_config"] = visionJson();
    json["text_config"] = textJson(config.text);
    return json;
}

Json preprocessorJson() {
    return {{"image_processor_type", "CLIPImageProcessor"},
            {"do_convert_rgb", true},
            {"do_resize", true},
            {"size", {{"shortest_edge", kImageSize}}},
            {"resample", 3},
            {"do_center_crop", true},
            {"crop_size", {{"height", kImageSize}, {"width", kImageSize}}},
            {"do_rescale", true},
            {"rescale_factor", 1.0 / 255},
            {"do_normalize", true},
            {"image_mean", {0.48145466, 0.4578275, 0.40821073}},
            {"image_std", {0.26862954, 0.26130258, 0.27577711}}};
}

Json tokenizerJson() {
    return {{"tokenizer_class", "LlamaTokenizer"},
            {"add_bos_token", true},
            {"add_eos_token", false},
            {"bos_token", "<s>"},
            {"eos_token", "</s>"},
            {"unk_token", "<unk>"},
            {"pad_token", "<unk>"},
            {"legacy", true},
            {"model_max_length", 512}};
}

}  // namespace

LlavaConfig demoLlavaConfig(int vocabulary) {
    constexpr int kRowsAtOnce =
        64;  // the table is padded to whole blocks, as llava-hf checkpoints are
    LlavaConfig config;
    config.vision = {kImageSize, kPatch, kWidth, 512, 3, 4, 1e-5, Activation::QuickGelu, false};
    config.text.hidden = kWidth;
    config.text.intermediate = 344;
    config.text.layers = 4;
    config.text.heads = 4;
    config.text.kvHeads = 4;
    config.text.vocab = (vocabulary + kRowsAtOnce) / kRowsAtOnce * kRowsAtOnce;
    config.text.maxPositions = 512;
    config.text.ropeBase = 5e5;
    config.text.tiedEmbeddings = true;
    config.featureLayer = -1;
    config.imageToken = vocabulary;  // the first id behind the tokenizer's
    return config;
}

void initialiseLlava(LlavaModel& model, std::uint64_t seed) {
    initialise(model, seed);
    constexpr double kWordDeviation = 5;  // of the layers' own 0.02: 0.1
    constexpr double kQuieter = 0.5;
    auto& words = model.language_model->model->embed_tokens->weight;
    set(words, words.detach() * kWordDeviation);
    auto& tower = *model.vision_tower->vision_model;
    setGridPositions(tower.embeddings->position_embedding->weight);
    for (const auto& block : tower.encoder->layers->items)
        alignKeys(block->self_attn->q_proj->weight, block->self_attn->k_proj->weight);
    for (const auto& block : model.language_model->model->layers->items) {
        alignKeys(block->self_attn->q_proj->weight, block->self_attn->k_proj->weight);
        set(block->self_attn->o_proj->weight, block->self_attn->o_proj->weight.detach() * kQuieter);
        set(block->mlp->down_proj->weight, block->mlp->down_proj->weight.detach() * kQuieter);
    }
}

TensorMap tensorsOf(const torch::nn::Module& module, const std::string& prefix) {
    TensorMap tensors;
    for (const auto& item : module.named_parameters())
        tensors[prefix + item.key()] = item.value().detach();
    for (const auto& item : module.named_buffers())
        tensors[prefix + item.key()] = item.value().detach();
    return tensors;
}

Result<Done> copyTensors(torch::nn::Module& module,
                         const TensorMap& tensors,
                         const std::string& prefix) {
    for (auto& [name, target] : tensorsOf(module, prefix)) {
        const auto found = tensors.find(name);
        if (found == tensors.end() || found->second.sizes() != target.sizes())
            return Error{ErrorCode::InvalidInput,
                         "The tensor is missing or has another shape than expected.",
                         name};
        at::Tensor(target).copy_(found->second);
    }
    return Done{};
}

Result<Done> writeLlavaFolder(const std::filesystem::path& folder,
                              const LlavaModel& model,
                              const std::string& tokenizerModel) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return Error{
            ErrorCode::Io, "The folder cannot be made: " + error.message() + ".", folder.string()};
    TensorMap tensors = tensorsOf(model);
    for (auto& [name, tensor] : tensors)
        tensor = tensor.to(at::kHalf);
    GS_CHECK(writeSafetensors(folder / "model.safetensors", tensors, {{"format", "pt"}}));
    const Json generation = {{"bos_token_id", 1},
                             {"eos_token_id", 2},
                             {"pad_token_id", 0},
                             {"do_sample", false},
                             {"max_new_tokens", 48}};
    const Json special = {{"bos_token", "<s>"},
                          {"eos_token", "</s>"},
                          {"unk_token", "<unk>"},
                          {"pad_token", "<unk>"}};
    GS_CHECK(writeFile(folder / "config.json", dumpJson(configJson(model.config), 2) + "\n"));
    GS_CHECK(
        writeFile(folder / "preprocessor_config.json", dumpJson(preprocessorJson(), 2) + "\n"));
    GS_CHECK(writeFile(folder / "generation_config.json", dumpJson(generation, 2) + "\n"));
    GS_CHECK(writeFile(folder / "tokenizer_config.json", dumpJson(tokenizerJson(), 2) + "\n"));
    GS_CHECK(writeFile(folder / "special_tokens_map.json", dumpJson(special, 2) + "\n"));
    return writeFile(folder / "tokenizer.model", tokenizerModel);
}

}  // namespace groundscope::demo
