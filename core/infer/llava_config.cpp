// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/llava_config.h"

#include "core/infer/checkpoint.h"
#include "core/infer/json_config.h"

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

// No model in sight comes near these; a damaged or hostile file must not ask for more.
constexpr Range kWidthRange{1, 65536};
constexpr Range kLayerRange{1, 512};
constexpr Range kHeadRange{1, 1024};
constexpr Range kVocabRange{1, 4194304};
constexpr Range kTokenRange{-1000, 4194304};
constexpr Range kEpsRange{0, 0.1};
constexpr std::int64_t kMaxPaddedRows = 4096;  // llava-hf pads 32000 rows to 32064

void readRope(JsonConfig& text, LlamaConfig& config) {
    auto parameters = text.object("rope_parameters");  // newer transformers
    config.ropeBase =
        text.number("rope_theta", parameters.number("rope_theta", 10000, {1, 1e12}), {1, 1e12});
    text.merge(parameters);
    auto scaling = text.has("rope_scaling") ? text.object("rope_scaling") : parameters;
    const auto type = scaling.text("type", scaling.text("rope_type", "default"));
    if (type == "linear")
        config.ropeScale = scaling.number("factor", 1, {0.001, 1e6});
    else if (type != "default")
        scaling.refuse("type", "The rope scaling \"" + type + "\" is not supported (linear is).");
    text.merge(scaling);
}

LlamaConfig readText(JsonConfig& text, const JsonConfig& root) {
    LlamaConfig config;
    config.hidden = text.integer("hidden_size", 4096, kWidthRange);
    config.intermediate = text.integer("intermediate_size", 11008, {1, 1048576});
    config.layers = text.integer("num_hidden_layers", 32, kLayerRange);
    config.heads = text.integer("num_attention_heads", 32, kHeadRange);
    config.kvHeads = text.integer("num_key_value_heads", config.heads, kHeadRange);
    config.headDim = text.integer("head_dim", 0, {0, 4096});
    config.rmsEps = text.number("rms_norm_eps", 1e-6, kEpsRange);
    config.maxPositions = text.integer("max_position_embeddings", 2048, {1, 1e8});
    auto outer = root;
    config.vocab =
        text.integer("vocab_size", outer.integer("vocab_size", 32000, kVocabRange), kVocabRange);
    config.tiedEmbeddings =
        text.flag("tie_word_embeddings", outer.flag("tie_word_embeddings", false));
    readRope(text, config);
    if (text.text("hidden_act", "silu") != "silu")
        text.refuse("hidden_act", "Only \"silu\" is supported.");
    if (text.flag("attention_bias", false))
        text.refuse("attention_bias", "Attention with bias is not supported.");
    if (config.heads % config.kvHeads != 0)
        text.refuse(
            "num_key_value_heads", "It must divide num_attention_heads.", ErrorCode::Format);
    if (config.dimOfHead() % 2 != 0 || (config.headDim == 0 && config.hidden % config.heads != 0))
        text.refuse("num_attention_heads",
                    "It must divide hidden_size into even parts.",
                    ErrorCode::Format);
    text.merge(outer);
    return config;
}

Activation readActivation(JsonConfig& config, const char* key, const std::string& otherwise) {
    const auto name = config.text(key, otherwise);
    if (name == "quick_gelu")
        return Activation::QuickGelu;
    if (name == "gelu")
        return Activation::Gelu;
    if (name == "gelu_new" || name == "gelu_pytorch_tanh")
        return Activation::GeluTanh;
    config.refuse(key,
                  "The activation \"" + name + "\" is not supported (gelu and quick_gelu are).");
    return Activation::Gelu;
}

ClipConfig readVision(JsonConfig& vision) {
    ClipConfig config;
    config.imageSize = vision.integer("image_size", 224, {1, 16384});
    config.patchSize = vision.integer("patch_size", 32, {1, 16384});
    config.width = vision.integer("hidden_size", 768, kWidthRange);
    config.intermediate = vision.integer("intermediate_size", 3072, {1, 1048576});
    config.layers = vision.integer("num_hidden_layers", 12, kLayerRange);
    config.heads = vision.integer("num_attention_heads", 12, kHeadRange);
    config.layerNormEps = vision.number("layer_norm_eps", 1e-5, kEpsRange);
    config.activation = readActivation(vision, "hidden_act", "quick_gelu");
    if (config.imageSize % config.patchSize != 0 || config.grid() > 1024)
        vision.refuse("patch_size",
                      "It must divide image_size into at most 1024 patches a side.",
                      ErrorCode::Format);
    if (config.width % config.heads != 0)
        vision.refuse("num_attention_heads", "It must divide hidden_size.", ErrorCode::Format);
    return config;
}

/// The tower's own configuration: openai/clip's (with `vision_config`) or a bare CLIPVisionConfig.
Result<ClipConfig> readVisionFile(const fs::path& path) {
    const auto file = configBeside(path);
    GS_TRY(const auto json, readJsonObject(file));
    JsonConfig root(json, file.string() + ":");
    auto vision = root.has("vision_config") ? root.object("vision_config") : root;
    const auto config = readVision(vision);
    if (vision.error())
        return *vision.error();
    return config;
}

void readFeatures(JsonConfig& root, LlavaSpec& spec) {
    const bool original = spec.originalLayout;
    const auto* layerKey = original ? "mm_vision_select_layer" : "vision_feature_layer";
    const auto layer = root.integer(layerKey, -2, {-512, 512});
    const auto states = spec.model.vision.layers + 1;
    const auto place = layer < 0 ? states + layer : layer;
    if (place < 0 || place >= states)
        root.refuse(layerKey,
                    "The tower has only " + std::to_string(states - 1) + " layers.",
                    ErrorCode::Format);
    spec.model.featureLayer = std::clamp<std::int64_t>(place, 0, states - 1);
    spec.model.vision.layers = spec.model.featureLayer;
    spec.model.vision.postLayerNorm = false;
    const auto* selectKey =
        original ? "mm_vision_select_feature" : "vision_feature_select_strategy";
    const std::string patches = original ? "patch" : "default";
    if (root.text(selectKey, patches) != patches)
        root.refuse(selectKey, "Only \"" + patches + "\" is supported (no class token).");
    if (original && root.text("mm_projector_type", "mlp2x_gelu") != "mlp2x_gelu")
        root.refuse("mm_projector_type", "Only \"mlp2x_gelu\" (LLaVA-1.5) is supported.");
    if (root.flag("mm_use_im_start_end", false))
        root.refuse("mm_use_im_start_end",
                    "Image start and end tokens are not supported (LLaVA-1.5 has none).");
    if (!original)
        spec.model.projectorActivation = readActivation(root, "projector_hidden_act", "gelu");
}

std::vector<int> endTokensOf(JsonConfig& config) {
    std::vector<int> tokens;
    for (const auto id : config.integers("eos_token_id", kTokenRange))
        tokens.push_back(static_cast<int>(id));
    return tokens;
}

/// From generation_config.json, else from the model's config, else 2.
Result<std::vector<int>> readEndTokens(const fs::path& folder, JsonConfig& root, JsonConfig& text) {
    std::error_code ignored;
    if (const auto file = folder / "generation_config.json"; fs::exists(file, ignored)) {
        GS_TRY(const auto json, readJsonObject(file));
        JsonConfig generation(json, file.string() + ":");
        auto tokens = endTokensOf(generation);
        if (generation.error())
            return *generation.error();
        if (!tokens.empty())
            return tokens;
    }
    for (auto* config : {&text, &root})
        if (auto tokens = endTokensOf(*config); !tokens.empty())
            return tokens;
    return std::vector<int>{2};
}

Result<ClipPreprocess> readPreprocess(const fs::path& folder, int imageSize) {
    ClipPreprocess preprocess;
    preprocess.imageSize = imageSize;
    const auto file = folder / "preprocessor_config.json";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return preprocess;
    GS_TRY(const auto json, readJsonObject(file));
    JsonConfig config(json, file.string() + ":");
    const auto take = [&](const char* key, std::array<double, 3>& target, Range range) {
        if (const auto list = config.numbers(key, 3, range); list.size() == 3)
            std::copy(list.begin(), list.end(), target.begin());
    };
    take("image_mean", preprocess.mean, {-10, 10});
    take("image_std", preprocess.std, {1e-6, 10});
    if (config.integer("resample", 3, {0, 5}) != 3)
        config.refuse("resample", "Only 3 (bicubic) is supported.");
    if (std::abs(config.number("rescale_factor", 1.0 / 255, {0, 1}) - 1.0 / 255) > 1e-9)
        config.refuse("rescale_factor", "Only 1/255 is supported.");
    if (config.error())
        return *config.error();
    return preprocess;
}

/// Padded vocabularies: the table may have more rows than the configuration says.
void adoptRows(LlavaSpec& spec, const TensorMap& tensors) {
    const auto table = tensors.find("language_model.model.embed_tokens.weight");
    if (table == tensors.end() || table->second.dim() != 2)
        return;
    const auto rows = table->second.size(0);
    if (rows > spec.model.text.vocab && rows - spec.model.text.vocab <= kMaxPaddedRows)
        spec.model.text.vocab = rows;
}

Result<Done> readVisionOfOriginal(const fs::path& visionPath,
                                  const TensorMap& tensors,
                                  LlavaSpec& spec) {
    auto vision = visionPath.empty() ? clipConfigFromShapes(tensors) : readVisionFile(visionPath);
    spec.towerMissing = visionPath.empty() && !vision && vision.error().code == ErrorCode::NotFound;
    if (!vision && !spec.towerMissing)
        return vision.error();
    spec.model.vision = vision ? *vision : ClipConfig{};
    return Done{};
}

Result<Done> checkArchitecture(JsonConfig& root) {
    const auto type = root.text("model_type", "llava");
    const bool known = type == "llava" || type == "llava_llama";
    const bool layout =
        root.has("text_config") || root.has("mm_vision_tower") || root.has("mm_hidden_size");
    if (known && layout)
        return Done{};
    root.refuse("model_type",
                "The architecture \"" + type + "\" is not supported; LLaVA-1.5 (llava) is.");
    return *root.error();
}

}  // namespace

Result<ClipConfig> clipConfigFromShapes(const TensorMap& tensors) {
    const std::string tower = "vision_tower.vision_model.";
    const auto patch = tensors.find(tower + "embeddings.patch_embedding.weight");
    const auto position = tensors.find(tower + "embeddings.position_embedding.weight");
    const auto fc1 = tensors.find(tower + "encoder.layers.0.mlp.fc1.weight");
    const bool whole = patch != tensors.end() && position != tensors.end() &&
                       fc1 != tensors.end() && patch->second.dim() == 4 &&
                       position->second.dim() == 2 && fc1->second.dim() == 2;
    if (!whole)
        return Error{ErrorCode::NotFound, "There is no CLIP vision tower among the tensors.", {}};
    ClipConfig config;
    config.width = patch->second.size(0);
    config.patchSize = patch->second.size(2);
    const auto side = static_cast<std::int64_t>(
        std::lround(std::sqrt(static_cast<double>(position->second.size(0) - 1))));
    config.imageSize = side * config.patchSize;
    config.intermediate = fc1->second.size(0);
    config.heads = std::max<std::int64_t>(1, config.width / 64);
    config.layers = 0;
    while (tensors.count(tower + "encoder.layers." + std::to_string(config.layers) +
                         ".mlp.fc1.weight") != 0)
        ++config.layers;
    if (side * side + 1 != position->second.size(0) || side == 0 ||
        config.width % config.heads != 0)
        return Error{ErrorCode::Unsupported,
                     "The vision tower inside the checkpoint has an unknown shape.",
                     {}};
    return config;
}

bool isLlavaConfig(const fs::path& configFile) {
    const auto json = readJsonObject(configFile);
    if (!json)
        return false;
    JsonConfig root(*json, {});
    return checkArchitecture(root).has_value();
}

Result<LlavaSpec> readLlavaSpec(const fs::path& path,
                                const fs::path& visionPath,
                                const TensorMap& tensors) {
    const auto file = configBeside(path);
    GS_TRY(const auto json, readJsonObject(file));
    JsonConfig root(json, file.string() + ":");
    GS_CHECK(checkArchitecture(root));
    LlavaSpec spec;
    spec.originalLayout = !root.has("text_config");
    auto text = spec.originalLayout ? root : root.object("text_config");
    spec.model.text = readText(text, root);
    adoptRows(spec, tensors);
    auto vision = root.object("vision_config");
    if (spec.originalLayout) {
        GS_CHECK(readVisionOfOriginal(visionPath, tensors, spec));
    } else {
        spec.model.vision = readVision(vision);
    }
    readFeatures(root, spec);
    spec.imageToken = static_cast<int>(root.integer(
        "image_token_index", root.integer("image_token_id", -200, kTokenRange), kTokenRange));
    spec.conversation = root.text("conversation", "");
    GS_TRY(spec.endTokens, readEndTokens(file.parent_path(), root, text));
    root.merge(text);
    root.merge(vision);
    if (root.error())
        return *root.error();
    const auto preprocessFolder =
        spec.originalLayout && !visionPath.empty() ? visionPath : file.parent_path();
    GS_TRY(spec.preprocess,
           readPreprocess(preprocessFolder, static_cast<int>(spec.model.vision.imageSize)));
    return spec;
}

}  // namespace groundscope
