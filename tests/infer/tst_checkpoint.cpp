// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/checkpoint.h"
#include "core/infer/llava_loader.h"
#include "core/infer/llava_names.h"
#include "tiny_llava.h"

#include <random>
namespace groundscope {
namespace {

namespace fs = std::filesystem;

Result<LoadedLlava> tryLoad(const fs::path& path, const fs::path& vision = {}) {
    return loadLlava({path, vision, "cpu", "float32"}, {});
}

/// The parameters of a loaded model equal these weights (blocks that are not needed are not
/// loaded).
void checkWeights(const LoadedLlava& loaded, const TensorMap& weights) {
    for (const auto& item : loaded.model->named_parameters()) {
        REQUIRE(weights.count(item.key()) == 1);
        CHECK(sameBits(item.value(), weights.at(item.key())));
    }
}

TEST_CASE("every layout gives the same parameters") {
    const TemporaryFolder folder;
    const auto weights = tinyWeights();
    const auto write =
        [&](const std::string& name, const nlohmann::json& config, const TensorMap& tensors) {
            fs::create_directories(folder.path() / name);
            writeJson(folder.path() / name / "config.json", config);
            need(writeSafetensors(folder.path() / name / "model.safetensors", tensors));
            return folder.path() / name;
        };
    checkWeights(need(tryLoad(write("old", tinyConfigJson(), weights))), weights);
    checkWeights(
        need(tryLoad(write("new", tinyConfigJson(), renamedBy(weights, newHuggingFaceName)))),
        weights);
    checkWeights(
        need(tryLoad(write("inside", tinyOriginalJson(), renamedBy(weights, originalName)))),
        weights);

    auto clip =
        renamedBy(only(weights, isTower), [](const std::string& name) { return name.substr(13); });
    clip["logit_scale"] = at::scalar_tensor(1.0);
    clip["visual_projection.weight"] = at::zeros({4, 64});
    clip["text_model.encoder.layers.0.mlp.fc1.bias"] = at::zeros({4});
    clip["vision_model.embeddings.position_ids"] = at::arange(17).view({1, 17});
    const auto tower =
        write("clip", {{"model_type", "clip"}, {"vision_config", tinyVisionJson()}}, clip);
    auto text = renamedBy(only(weights, [](const std::string& name) { return !isTower(name); }),
                          originalName);
    text["model.layers.0.self_attn.rotary_emb.inv_freq"] = at::zeros({4});
    checkWeights(need(tryLoad(write("outside", tinyOriginalJson(), text), tower)), weights);
    const auto without = tryLoad(folder.path() / "outside");
    REQUIRE_FALSE(without.has_value());
    CHECK(without.error().code == ErrorCode::InvalidInput);
    CHECK(without.error().message.find("vision tower") != std::string::npos);

    fs::create_directories(folder.path() / "shards");
    writeJson(folder.path() / "shards" / "config.json", tinyConfigJson());
    writeShards(folder.path() / "shards", weights);
    checkWeights(need(tryLoad(folder.path() / "shards")), weights);
    fs::remove(folder.path() / "shards" / "model.safetensors.index.json");
    checkWeights(need(tryLoad(folder.path() / "shards")), weights);
}

TEST_CASE("padded vocabulary rows are taken over, a tied head needs no tensor") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    auto weights = tinyWeights();
    for (const auto* name :
         {"language_model.model.embed_tokens.weight", "language_model.lm_head.weight"})
        weights[name] = at::cat({weights[name], at::zeros({14, 32})});
    need(writeSafetensors(folder.path() / "model.safetensors", weights));
    CHECK(need(tryLoad(folder.path())).spec.model.text.vocab == 64);
    weights.erase("language_model.lm_head.weight");
    need(writeSafetensors(folder.path() / "model.safetensors", weights));
    CHECK_FALSE(tryLoad(folder.path()).has_value());
    auto config = tinyConfigJson();
    config["text_config"]["tie_word_embeddings"] = true;
    writeJson(folder.path() / "config.json", config);
    CHECK(tryLoad(folder.path()).has_value());
}

TEST_CASE("missing, extra and misshapen tensors are listed in one error") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    auto weights = tinyWeights();
    weights.erase("language_model.model.norm.weight");
    weights["language_model.model.layers.0.self_attn.q_proj.bias"] = at::zeros({32});
    weights["multi_modal_projector.linear_1.weight"] = at::zeros({32, 63});
    weights["multi_modal_projector.linear_2.bias"] = at::zeros({32}, at::kLong);
    for (int i = 0; i < 15; ++i)
        weights["language_model.model.layers.1.extra" + std::to_string(i)] = at::zeros({1});
    need(writeSafetensors(folder.path() / "model.safetensors", weights));
    const auto loaded = tryLoad(folder.path());
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().code == ErrorCode::InvalidInput);
    const auto& text = loaded.error().message;
    for (const auto* part :
         {"1 missing: language_model.model.norm.weight;",
          "16 extra: language_model.model.layers.0",
          "…",
          "2 misshapen: multi_modal_projector.linear_1.weight is [32, 63], expected [32, 64]",
          "linear_2.bias is Long, expected a float type."})
        CHECK_MESSAGE(text.find(part) != std::string::npos, text);
    CHECK(text.find("extra9") == std::string::npos);
}

TEST_CASE("an index that is broken, reaches outside its folder or names absent files is refused") {
    const TemporaryFolder folder;
    const auto index = folder.path() / "model.safetensors.index.json";
    const auto code = [&](const std::string& text) {
        writeBytes(index, text);
        const auto found = readCheckpoint(folder.path());
        return found ? ErrorCode::Internal : found.error().code;
    };
    CHECK(code("{") == ErrorCode::Format);
    CHECK(code("[]") == ErrorCode::Format);
    CHECK(code(R"({"weight_map":{}})") == ErrorCode::Format);
    CHECK(code(R"({"weight_map":{"a":1}})") == ErrorCode::Format);
    CHECK(code(R"({"weight_map":{"a":"../x.safetensors"}})") == ErrorCode::Format);
    CHECK(code(R"({"weight_map":{"a":"/etc/passwd"}})") == ErrorCode::Format);
    CHECK(code(R"({"weight_map":{"a":".."}})") == ErrorCode::Format);
    CHECK(code(R"({"weight_map":{"a":"x.safetensors"}})") == ErrorCode::NotFound);
    need(writeSafetensors(folder.path() / "x.safetensors", {{"a", at::ones({1})}}));
    need(writeSafetensors(folder.path() / "y.safetensors", {{"a", at::ones({1})}}));
    CHECK(code(R"({"weight_map":{"a":"x.safetensors","b":"y.safetensors"}})") == ErrorCode::Format);
    fs::remove(index);
    CHECK(readCheckpoint(folder.path()).error().code == ErrorCode::InvalidInput);
    CHECK(readCheckpoint(folder.path() / "none").error().code == ErrorCode::NotFound);
}

/// Bytes of files that are mapped into this process and in memory.
std::int64_t mappedBytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssFile:"))
            return 1024 * std::stoll(line.substr(8));
    return -1;
}

struct LargeLayer {
    LargeLayer() {
        need(writeSafetensors(folder.path() / "model.safetensors", {{"weight", at::randn({4096, 2048})}}));
        tensors = need(readCheckpoint(folder.path())).tensors;
    }
    static constexpr std::int64_t kBytes = 4096 * 2048 * 4;
    TemporaryFolder folder;
    TensorMap tensors;
    Linear layer{2048, 4096, false};
};

TEST_CASE("what is converted leaves no pages of the file behind, what is not has been read") {
    for (const bool int8 : {false, true}) {
        LargeLayer large;
        const auto before = mappedBytes();
        need(loadParameters(large.layer, large.tensors, {c10::kCPU, int8 ? at::kFloat : at::kBFloat16, int8}, {}));
        CHECK(mappedBytes() - before < LargeLayer::kBytes / 4);
        CHECK(sameBits(large.tensors.at("weight"), need(readCheckpoint(large.folder.path())).tensors.at("weight")));
    }
    LargeLayer large;
    const auto before = mappedBytes();
    need(loadParameters(large.layer, large.tensors, {}, {}));
    CHECK(large.layer.weight.data_ptr() == large.tensors.at("weight").data_ptr());
    CHECK(mappedBytes() - before > LargeLayer::kBytes * 3 / 4);
}

TEST_CASE("progress counts the bytes of the files, a stop is obeyed between two pieces") {
    for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16}) {
        LargeLayer large;
        std::vector<std::int64_t> told;
        Progress progress;
        progress.report = [&](const std::string& what, std::int64_t done, std::int64_t total) {
            CHECK(what == "load");
            CHECK(total == LargeLayer::kBytes);
            told.push_back(done);
        };
        need(loadParameters(large.layer, large.tensors, {c10::kCPU, dtype}, progress));
        CHECK(told.size() >= 8);
        CHECK(std::is_sorted(told.begin(), told.end()));
        CHECK(told.back() == LargeLayer::kBytes);
        std::stop_source source;
        int after = 0;
        progress.stop = source.get_token();
        progress.report = [&](const std::string&, std::int64_t, std::int64_t) { after += source.request_stop() ? 0 : 1; };
        const auto stopped = loadParameters(large.layer, large.tensors, {c10::kCPU, dtype}, progress);
        REQUIRE_FALSE(stopped.has_value());
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(after == 0);
    }
}

TEST_CASE("values of config.json out of type or range are named with their place") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    const auto refuse =
        [&](const std::string& pointer, const nlohmann::json& value, const std::string& message) {
            auto config = tinyConfigJson();
            config[nlohmann::json::json_pointer(pointer)] = value;
            writeJson(folder.path() / "config.json", config);
            const auto loaded = tryLoad(folder.path());
            CAPTURE(pointer);
            REQUIRE_FALSE(loaded.has_value());
            const auto text = describe(loaded.error());
            CHECK_MESSAGE(text.find(message) != std::string::npos, text);
        };
    refuse("/text_config/hidden_size",
           "32",
           "config.json:/text_config/hidden_size: The value is \"32\", expected a whole number "
           "from 1 to 65536.");
    refuse("/text_config/num_hidden_layers", 100000000, "expected a whole number from 1 to 512");
    refuse("/text_config/num_attention_heads", 5, "must divide");
    refuse("/text_config/num_key_value_heads", 3, "must divide");
    refuse("/text_config/hidden_act", "gelu", "silu");
    refuse("/text_config/rope_scaling", {{"type", "yarn"}, {"factor", 2}}, "yarn");
    refuse("/text_config/attention_bias", true, "bias");
    refuse("/vision_config/patch_size", 7, "must divide");
    refuse("/vision_config/hidden_act", "tanh", "tanh");
    refuse("/vision_feature_layer", -9, "only 2 layers");
    refuse("/vision_feature_layer", nlohmann::json::array({-2, -5}), "whole number");
    refuse("/vision_feature_select_strategy", "full", "class token");
    refuse("/model_type", "llava_next", "not supported");
    refuse("/text_config", 3, "an object");
    writeBytes(folder.path() / "config.json", "{");
    CHECK(tryLoad(folder.path()).error().code == ErrorCode::Format);
    fs::remove(folder.path() / "config.json");
    CHECK(tryLoad(folder.path()).error().code == ErrorCode::NotFound);
}

// The configurations of liuhaotian/llava-v1.5-7b and llava-hf/llava-1.5-7b-hf, as published.
const nlohmann::json kOriginal7b{{"model_type", "llava"},
                                 {"hidden_size", 4096},
                                 {"intermediate_size", 11008},
                                 {"num_hidden_layers", 32},
                                 {"num_attention_heads", 32},
                                 {"num_key_value_heads", 32},
                                 {"vocab_size", 32000},
                                 {"rms_norm_eps", 1e-5},
                                 {"max_position_embeddings", 4096},
                                 {"rope_scaling", nullptr},
                                 {"hidden_act", "silu"},
                                 {"mm_hidden_size", 1024},
                                 {"mm_vision_tower", "openai/clip-vit-large-patch14-336"},
                                 {"mm_projector_type", "mlp2x_gelu"},
                                 {"mm_vision_select_layer", -2},
                                 {"mm_vision_select_feature", "patch"},
                                 {"mm_use_im_start_end", false},
                                 {"image_aspect_ratio", "pad"},
                                 {"bos_token_id", 1},
                                 {"eos_token_id", 2},
                                 {"tie_word_embeddings", false}};
const nlohmann::json kHuggingFace7b{{"model_type", "llava"},
                                    {"image_token_index", 32000},
                                    {"projector_hidden_act", "gelu"},
                                    {"vocab_size", 32064},
                                    {"text_config",
                                     {{"model_type", "llama"},
                                      {"max_position_embeddings", 4096},
                                      {"rms_norm_eps", 1e-5},
                                      {"vocab_size", 32064}}},
                                    {"vision_config",
                                     {{"model_type", "clip_vision_model"},
                                      {"hidden_size", 1024},
                                      {"image_size", 336},
                                      {"intermediate_size", 4096},
                                      {"num_attention_heads", 16},
                                      {"num_hidden_layers", 24},
                                      {"patch_size", 14},
                                      {"projection_dim", 768}}},
                                    {"vision_feature_layer", -2},
                                    {"vision_feature_select_strategy", "default"}};

/// A tensor of this shape that takes no memory.
at::Tensor shapeOnly(at::IntArrayRef shape) {
    return at::zeros({1}, at::kHalf).expand(shape);
}

/// Names and shapes of a LLaVA-1.5 7B as the files have them, in llava-hf's old naming (spec 4.1).
TensorMap real7b(std::int64_t vocab) {
    TensorMap t;
    t["language_model.model.embed_tokens.weight"] = t["language_model.lm_head.weight"] =
        shapeOnly({vocab, 4096});
    t["language_model.model.norm.weight"] = shapeOnly({4096});
    for (int i = 0; i < 32; ++i) {
        const auto p = "language_model.model.layers." + std::to_string(i) + ".";
        for (const auto* name : {"q", "k", "v", "o"})
            t[p + "self_attn." + name + "_proj.weight"] = shapeOnly({4096, 4096});
        t[p + "self_attn.rotary_emb.inv_freq"] = shapeOnly({64});
        t[p + "mlp.gate_proj.weight"] = t[p + "mlp.up_proj.weight"] = shapeOnly({11008, 4096});
        t[p + "mlp.down_proj.weight"] = shapeOnly({4096, 11008});
        t[p + "input_layernorm.weight"] = t[p + "post_attention_layernorm.weight"] =
            shapeOnly({4096});
    }
    t["multi_modal_projector.linear_1.weight"] = shapeOnly({4096, 1024});
    t["multi_modal_projector.linear_2.weight"] = shapeOnly({4096, 4096});
    t["multi_modal_projector.linear_1.bias"] = t["multi_modal_projector.linear_2.bias"] =
        shapeOnly({4096});
    const std::string v = "vision_tower.vision_model.";
    t[v + "embeddings.class_embedding"] = shapeOnly({1024});
    t[v + "embeddings.patch_embedding.weight"] = shapeOnly({1024, 3, 14, 14});
    t[v + "embeddings.position_embedding.weight"] = shapeOnly({577, 1024});
    t[v + "embeddings.position_ids"] = at::zeros({1}, at::kLong).expand({1, 577});
    for (const auto* norm : {"pre_layrnorm", "post_layernorm"})
        t[v + norm + ".weight"] = t[v + norm + ".bias"] = shapeOnly({1024});
    for (int i = 0; i < 24; ++i) {
        const auto p = v + "encoder.layers." + std::to_string(i) + ".";
        for (const auto* name : {"q", "k", "v", "out"}) {
            t[p + "self_attn." + name + "_proj.weight"] = shapeOnly({1024, 1024});
            t[p + "self_attn." + name + "_proj.bias"] = shapeOnly({1024});
        }
        for (const auto* name : {"layer_norm1", "layer_norm2"})
            t[p + name + ".weight"] = t[p + name + ".bias"] = shapeOnly({1024});
        t[p + "mlp.fc1.weight"] = shapeOnly({4096, 1024});
        t[p + "mlp.fc1.bias"] = shapeOnly({4096});
        t[p + "mlp.fc2.weight"] = shapeOnly({1024, 4096});
        t[p + "mlp.fc2.bias"] = shapeOnly({1024});
    }
    return t;
}

void checkAccepted(const nlohmann::json& config, const TensorMap& stored, std::int64_t vocab) {
    const TemporaryFolder folder;
    writeJson(folder.path() / "config.json", config);
    auto tensors = need(renamed(stored, llavaName));
    const auto spec = need(readLlavaSpec(folder.path(), {}, tensors));
    CHECK_FALSE(spec.towerMissing);
    CHECK(spec.model.text.vocab == vocab);
    CHECK(spec.model.text.intermediate == 11008);
    CHECK(spec.model.featureLayer == 23);
    CHECK(spec.model.vision.heads == 16);
    CHECK(spec.endTokens == std::vector<int>{2});
    std::erase_if(tensors,
                  [&](const auto& item) { return isUnusedByLlava(item.first, spec.model); });
    need(checkTensors(shapesOf(LlavaModel(spec.model)), tensors));
}

TEST_CASE("names and shapes of the real 7B are accepted in every naming, without its weights") {
    checkAccepted(kOriginal7b, renamedBy(real7b(32000), originalName), 32000);
    checkAccepted(kHuggingFace7b, real7b(32064), 32064);
    checkAccepted(kHuggingFace7b, renamedBy(real7b(32064), newHuggingFaceName), 32064);
}

}  // namespace
}  // namespace groundscope
