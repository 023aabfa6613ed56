// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/checkpoint.h"
#include "core/infer/llava_loader.h"
#include "core/infer/llava_names.h"
#include "core/infer/model_zoo.h"
#include "tiny_llava.h"

#include <sys/resource.h>

#include <random>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

Result<LoadedLlava> tryLoad(const fs::path& path, const fs::path& vision = {}) {
    return loadLlava({path, vision, "cpu", "float32"}, {});
}

bool isTower(const std::string& name) {
    return name.starts_with("vision_tower.");
}

TensorMap only(const TensorMap& tensors, const std::function<bool(const std::string&)>& keep) {
    TensorMap result;
    for (const auto& [name, tensor] : tensors)
        if (keep(name))
            result[name] = tensor;
    return result;
}

/// The parameters of a loaded model equal these weights (blocks that are not needed are not loaded).
void checkWeights(const LoadedLlava& loaded, const TensorMap& weights) {
    for (const auto& item : loaded.model->named_parameters()) {
        REQUIRE(weights.count(item.key()) == 1);
        CHECK(sameBits(item.value(), weights.at(item.key())));
    }
}

void writeShards(const fs::path& folder, const TensorMap& tensors) {
    TensorMap shards[2];
    nlohmann::json map = nlohmann::json::object();
    std::size_t i = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto shard = i++ % 2;
        shards[shard][name] = tensor;
        map[name] = "model-0000" + std::to_string(shard + 1) + "-of-00002.safetensors";
    }
    for (int shard = 0; shard < 2; ++shard)
        need(writeSafetensors(folder / ("model-0000" + std::to_string(shard + 1) + "-of-00002.safetensors"), shards[shard]));
    writeJson(folder / "model.safetensors.index.json", {{"metadata", {{"total_size", 1}}}, {"weight_map", map}});
}

TEST_CASE("every layout gives the same parameters") {
    const TemporaryFolder folder;
    const auto weights = tinyWeights();
    const auto write = [&](const std::string& name, const nlohmann::json& config, const TensorMap& tensors) {
        fs::create_directories(folder.path() / name);
        writeJson(folder.path() / name / "config.json", config);
        need(writeSafetensors(folder.path() / name / "model.safetensors", tensors));
        return folder.path() / name;
    };
    checkWeights(need(tryLoad(write("old", tinyConfigJson(), weights))), weights);
    checkWeights(need(tryLoad(write("new", tinyConfigJson(), renamedBy(weights, newHuggingFaceName)))), weights);
    checkWeights(need(tryLoad(write("inside", tinyOriginalJson(), renamedBy(weights, originalName)))), weights);

    auto clip = renamedBy(only(weights, isTower), [](const std::string& name) { return name.substr(13); });
    clip["logit_scale"] = at::scalar_tensor(1.0);
    clip["visual_projection.weight"] = at::zeros({4, 64});
    clip["text_model.encoder.layers.0.mlp.fc1.bias"] = at::zeros({4});
    clip["vision_model.embeddings.position_ids"] = at::arange(17).view({1, 17});
    const auto tower = write("clip", {{"model_type", "clip"}, {"vision_config", tinyVisionJson()}}, clip);
    auto text = renamedBy(only(weights, [](const std::string& name) { return !isTower(name); }), originalName);
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
    for (const auto* name : {"language_model.model.embed_tokens.weight", "language_model.lm_head.weight"})
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
    for (const auto* part : {"1 missing: language_model.model.norm.weight;", "16 extra: language_model.model.layers.0",
                             "…", "2 misshapen: multi_modal_projector.linear_1.weight is [32, 63], expected [32, 64]",
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

TEST_CASE("values of config.json out of type or range are named with their place") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    const auto refuse = [&](const std::string& pointer, const nlohmann::json& value, const std::string& message) {
        auto config = tinyConfigJson();
        config[nlohmann::json::json_pointer(pointer)] = value;
        writeJson(folder.path() / "config.json", config);
        const auto loaded = tryLoad(folder.path());
        CAPTURE(pointer);
        REQUIRE_FALSE(loaded.has_value());
        const auto text = describe(loaded.error());
        CHECK_MESSAGE(text.find(message) != std::string::npos, text);
    };
    refuse("/text_config/hidden_size", "32", "config.json:/text_config/hidden_size: The value is \"32\", expected a whole number from 1 to 65536.");
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
const nlohmann::json kOriginal7b{
    {"model_type", "llava"}, {"hidden_size", 4096}, {"intermediate_size", 11008}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", 32}, {"vocab_size", 32000}, {"rms_norm_eps", 1e-5},
    {"max_position_embeddings", 4096}, {"rope_scaling", nullptr}, {"hidden_act", "silu"}, {"mm_hidden_size", 1024},
    {"mm_vision_tower", "openai/clip-vit-large-patch14-336"}, {"mm_projector_type", "mlp2x_gelu"},
    {"mm_vision_select_layer", -2}, {"mm_vision_select_feature", "patch"}, {"mm_use_im_start_end", false},
    {"image_aspect_ratio", "pad"}, {"bos_token_id", 1}, {"eos_token_id", 2}, {"tie_word_embeddings", false}};
const nlohmann::json kHuggingFace7b{
    {"model_type", "llava"}, {"image_token_index", 32000}, {"projector_hidden_act", "gelu"}, {"vocab_size", 32064},
    {"text_config", {{"model_type", "llama"}, {"max_position_embeddings", 4096}, {"rms_norm_eps", 1e-5}, {"vocab_size", 32064}}},
    {"vision_config",
     {{"model_type", "clip_vision_model"}, {"hidden_size", 1024}, {"image_size", 336}, {"intermediate_size", 4096},
      {"num_attention_heads", 16}, {"num_hidden_layers", 24}, {"patch_size", 14}, {"projection_dim", 768}}},
    {"vision_feature_layer", -2}, {"vision_feature_select_strategy", "default"}};

/// A tensor of this shape that takes no memory.
at::Tensor shapeOnly(at::IntArrayRef shape) {
    return at::zeros({1}, at::kHalf).expand(shape);
}

/// Names and shapes of a LLaVA-1.5 7B as the files have them, in llava-hf's old naming (spec 4.1).
TensorMap real7b(std::int64_t vocab) {
    TensorMap t;
    t["language_model.model.embed_tokens.weight"] = t["language_model.lm_head.weight"] = shapeOnly({vocab, 4096});
    t["language_model.model.norm.weight"] = shapeOnly({4096});
    for (int i = 0; i < 32; ++i) {
        const auto p = "language_model.model.layers." + std::to_string(i) + ".";
        for (const auto* name : {"q", "k", "v", "o"})
            t[p + "self_attn." + name + "_proj.weight"] = shapeOnly({4096, 4096});
        t[p + "self_attn.rotary_emb.inv_freq"] = shapeOnly({64});
        t[p + "mlp.gate_proj.weight"] = t[p + "mlp.up_proj.weight"] = shapeOnly({11008, 4096});
        t[p + "mlp.down_proj.weight"] = shapeOnly({4096, 11008});
        t[p + "input_layernorm.weight"] = t[p + "post_attention_layernorm.weight"] = shapeOnly({4096});
    }
    t["multi_modal_projector.linear_1.weight"] = shapeOnly({4096, 1024});
    t["multi_modal_projector.linear_2.weight"] = shapeOnly({4096, 4096});
    t["multi_modal_projector.linear_1.bias"] = t["multi_modal_projector.linear_2.bias"] = shapeOnly({4096});
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
    std::erase_if(tensors, [&](const auto& item) { return isUnusedByLlava(item.first, spec.model); });
    need(checkTensors(shapesOf(LlavaModel(spec.model)), tensors));
}

TEST_CASE("names and shapes of the real 7B are accepted in every naming, without its weights") {
    checkAccepted(kOriginal7b, renamedBy(real7b(32000), originalName), 32000);
    checkAccepted(kHuggingFace7b, real7b(32064), 32064);
    checkAccepted(kHuggingFace7b, renamedBy(real7b(32064), newHuggingFaceName), 32064);
}

TEST_CASE("a checkpoint tells what it is from its headers") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    const auto info = need(inspectCheckpoint(folder.path()));
    CHECK(info.kind == "llava");
    CHECK(info.format == "safetensors");
    CHECK(info.dtype == "float32");
    CHECK(info.conversation == "short");
    CHECK(info.missing == std::vector<std::string>{"tokenizer.model"});
    CHECK_FALSE(info.needsVisionTower);
    CHECK(info.tensorCount == static_cast<std::int64_t>(tinyWeights().size()));

    const auto outside = folder.path() / "outside";
    fs::create_directories(outside);
    writeJson(outside / "config.json", tinyOriginalJson());
    writeShards(outside, renamedBy(only(tinyWeights(), [](const std::string& n) { return !isTower(n); }), originalName));
    const auto original = need(inspectCheckpoint(outside));
    CHECK(original.kind == "llava");
    CHECK(original.needsVisionTower);
    CHECK(original.missing.size() == 1);
    fs::remove(outside / "model-00002-of-00002.safetensors");
    const auto half = need(inspectCheckpoint(outside));
    CHECK(half.kind == "llava");
    CHECK(half.missing.front() == "model-00002-of-00002.safetensors");
}

TEST_CASE("golden checkpoints are recognised") {
    const auto kindOf = [](const fs::path& path) { return need(inspectCheckpoint(path)).kind; };
    const auto llava = goldenFolder("llava-f16");
    if (llava.empty())
        return;
    CHECK(kindOf(llava) == "llava");
    CHECK(kindOf(llava / "original") == "llava");
    CHECK(need(inspectCheckpoint(llava / "original")).needsVisionTower);
    CHECK(need(inspectCheckpoint(llava / "original")).format == "pickle (zip)");
    CHECK(need(inspectCheckpoint(llava / "original")).dtype == "float16");
    CHECK(kindOf(llava / "clip") == "clip");
    CHECK(kindOf(goldenFolder("sam-a") / "sam.pth") == "sam");
    CHECK(kindOf(goldenFolder("sam-b") / "model.safetensors") == "sam");
    CHECK(kindOf(goldenFolder("formats") / "tensors.pth") == "unknown");
}

TEST_CASE("the hash of a checkpoint changes with weights, config and tokenizer, and with nothing else") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    writeBytes(folder.path() / "tokenizer.model", "x");
    const auto hash = [&] { return need(hashCheckpoint(folder.path(), {})); };
    const auto first = hash();
    CHECK(first.size() == 64);
    writeBytes(folder.path() / "README.md", "x");
    CHECK(hash() == first);
    writeBytes(folder.path() / "tokenizer.model", "y");
    const auto second = hash();
    CHECK(second != first);
    need(writeSafetensors(folder.path() / "model.safetensors", tinyWeights(5)));
    CHECK(hash() != second);
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(hashCheckpoint(folder.path(), {stopped.get_token(), {}, {}}).error().code == ErrorCode::Cancelled);
}

std::int64_t peakKilobytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST_CASE("random changes of every file of a checkpoint give a model or an error, in bounded memory") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    writeJson(folder.path() / "preprocessor_config.json", {{"image_mean", {0.5, 0.5, 0.5}}, {"resample", 3}});
    writeJson(folder.path() / "generation_config.json", {{"eos_token_id", {2, 3}}});
    const auto before = peakKilobytes();
    std::mt19937 random(17);
    for (const auto* name : {"config.json", "model.safetensors", "preprocessor_config.json", "generation_config.json"}) {
        const auto original = bytesOf(folder.path() / name);
        const auto range = std::min<std::size_t>(original.size(), 12000);  // of the weights: the header
        int errors = 0;
        for (int round = 0; round < 500; ++round) {
            auto bytes = original;
            for (auto flips = 1 + random() % 3; flips > 0; --flips)
                bytes[random() % range] = static_cast<char>(random() % 2 == 0 ? random() : '0' + random() % 10);
            writeBytes(folder.path() / name, bytes);
            errors += tryLoad(folder.path()) ? 0 : 1;
            const auto info = inspectCheckpoint(folder.path());
            CHECK((info.has_value() || !info.error().message.empty()));
        }
        writeBytes(folder.path() / name, original);
        CAPTURE(name);
        CHECK(errors > 50);
    }
    CHECK(peakKilobytes() - before < 100000);
}

}  // namespace
}  // namespace groundscope
