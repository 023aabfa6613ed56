// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/sam_checkpoint.h"
#include "core/infer/sam_network.h"
#include "tests/infer/support.h"

#include <set>

using namespace groundscope;

namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

/// A weight and its bias, as long as the weight's first dimension or as `bias` says.
void addPair(Shapes& shapes,
             const std::string& name,
             std::vector<std::int64_t> weight,
             std::int64_t bias = 0) {
    shapes[name + ".bias"] = {bias > 0 ? bias : weight.front()};
    shapes[name + ".weight"] = std::move(weight);
}

void addImageEncoder(Shapes& shapes, std::int64_t width, int depth, const std::set<int>& global) {
    const std::int64_t headDim = width == 1280 ? 80 : 64;
    shapes["image_encoder.pos_embed"] = {1, 64, 64, width};
    addPair(shapes, "image_encoder.patch_embed.proj", {width, 3, 16, 16});
    for (int i = 0; i < depth; ++i) {
        const std::string block = "image_encoder.blocks." + std::to_string(i);
        addPair(shapes, block + ".norm1", {width});
        addPair(shapes, block + ".norm2", {width});
        addPair(shapes, block + ".attn.qkv", {3 * width, width});
        addPair(shapes, block + ".attn.proj", {width, width});
        const std::int64_t length = global.contains(i) ? 127 : 27;
        shapes[block + ".attn.rel_pos_h"] = {length, headDim};
        shapes[block + ".attn.rel_pos_w"] = {length, headDim};
        addPair(shapes, block + ".mlp.lin1", {4 * width, width});
        addPair(shapes, block + ".mlp.lin2", {width, 4 * width});
    }
    shapes["image_encoder.neck.0.weight"] = {256, width, 1, 1};
    addPair(shapes, "image_encoder.neck.1", {256});
    shapes["image_encoder.neck.2.weight"] = {256, 256, 3, 3};
    addPair(shapes, "image_encoder.neck.3", {256});
}

void addPromptEncoder(Shapes& shapes) {
    shapes["prompt_encoder.pe_layer.positional_encoding_gaussian_matrix"] = {2, 128};
    for (int i = 0; i < 4; ++i)
        shapes["prompt_encoder.point_embeddings." + std::to_string(i) + ".weight"] = {1, 256};
    shapes["prompt_encoder.not_a_point_embed.weight"] = {1, 256};
    shapes["prompt_encoder.no_mask_embed.weight"] = {1, 256};
    addPair(shapes, "prompt_encoder.mask_downscaling.0", {4, 1, 2, 2});
    addPair(shapes, "prompt_encoder.mask_downscaling.1", {4});
    addPair(shapes, "prompt_encoder.mask_downscaling.3", {16, 4, 2, 2});
    addPair(shapes, "prompt_encoder.mask_downscaling.4", {16});
    addPair(shapes, "prompt_encoder.mask_downscaling.6", {256, 16, 1, 1});
}

void addDecoderAttention(Shapes& shapes, const std::string& name, std::int64_t inner) {
    for (const char* part : {".q_proj", ".k_proj", ".v_proj"})
        addPair(shapes, name + part, {inner, 256});
    addPair(shapes, name + ".out_proj", {256, inner});
}

void addTransformer(Shapes& shapes) {
    const std::string transformer = "mask_decoder.transformer.";
    for (int i = 0; i < 2; ++i) {
        const std::string layer = transformer + "layers." + std::to_string(i);
        addDecoderAttention(shapes, layer + ".self_attn", 256);
        addDecoderAttention(shapes, layer + ".cross_attn_token_to_image", 128);
        addDecoderAttention(shapes, layer + ".cross_attn_image_to_token", 128);
        for (int norm = 1; norm <= 4; ++norm)
            addPair(shapes, layer + ".norm" + std::to_string(norm), {256});
        addPair(shapes, layer + ".mlp.lin1", {2048, 256});
        addPair(shapes, layer + ".mlp.lin2", {256, 2048});
    }
    addDecoderAttention(shapes, transformer + "final_attn_token_to_image", 128);
    addPair(shapes, transformer + "norm_final_attn", {256});
}

void addMaskDecoder(Shapes& shapes) {
    shapes["mask_decoder.iou_token.weight"] = {1, 256};
    shapes["mask_decoder.mask_tokens.weight"] = {4, 256};
    addTransformer(shapes);
    addPair(shapes, "mask_decoder.output_upscaling.0", {256, 64, 2, 2}, 64);
    addPair(shapes, "mask_decoder.output_upscaling.1", {64});
    addPair(shapes, "mask_decoder.output_upscaling.3", {64, 32, 2, 2}, 32);
    for (int i = 0; i < 4; ++i) {
        const std::string head =
            "mask_decoder.output_hypernetworks_mlps." + std::to_string(i) + ".layers.";
        addPair(shapes, head + "0", {256, 256});
        addPair(shapes, head + "1", {256, 256});
        addPair(shapes, head + "2", {32, 256});
    }
    addPair(shapes, "mask_decoder.iou_prediction_head.layers.0", {256, 256});
    addPair(shapes, "mask_decoder.iou_prediction_head.layers.1", {256, 256});
    addPair(shapes, "mask_decoder.iou_prediction_head.layers.2", {4, 256});
}

/// Keys and shapes of segment_anything's state dict, written out from spec 8.5.
Shapes publishedShapes(std::int64_t width, int depth, const std::set<int>& global) {
    Shapes shapes;
    addImageEncoder(shapes, width, depth, global);
    addPromptEncoder(shapes);
    addMaskDecoder(shapes);
    return shapes;
}

/// Tensors of these shapes that take no memory.
TensorMap hollow(const Shapes& shapes) {
    TensorMap tensors;
    for (const auto& [name, shape] : shapes)
        tensors.emplace(name, at::zeros({1}).expand(shape));
    return tensors;
}

/// The name Hugging Face's SamModel gives a tensor of segment_anything.
std::string huggingFaceName(std::string name) {
    const std::vector<std::pair<std::string, std::string>> rules{
        {"image_encoder.blocks.", "vision_encoder.layers."},
        {"image_encoder.", "vision_encoder."},
        {"patch_embed.proj.", "patch_embed.projection."},
        {"neck.0.", "neck.conv1."},
        {"neck.1.", "neck.layer_norm1."},
        {"neck.2.", "neck.conv2."},
        {"neck.3.", "neck.layer_norm2."},
        {"prompt_encoder.pe_layer.positional_encoding_gaussian_matrix",
         "shared_image_embedding.positional_embedding"},
        {"point_embeddings.", "point_embed."},
        {"mask_downscaling.0.", "mask_embed.conv1."},
        {"mask_downscaling.1.", "mask_embed.layer_norm1."},
        {"mask_downscaling.3.", "mask_embed.conv2."},
        {"mask_downscaling.4.", "mask_embed.layer_norm2."},
        {"mask_downscaling.6.", "mask_embed.conv3."},
        {"output_upscaling.0.", "upscale_conv1."},
        {"output_upscaling.1.", "upscale_layer_norm."},
        {"output_upscaling.3.", "upscale_conv2."},
        {"norm_final_attn.", "layer_norm_final_attn."},
        {".norm1.", ".layer_norm1."},
        {".norm2.", ".layer_norm2."},
        {".norm3.", ".layer_norm3."},
        {".norm4.", ".layer_norm4."},
    };
    if (name.find("_mlps.") != std::string::npos ||
        name.find("iou_prediction_head.") != std::string::npos) {
        const std::map<char, std::string> parts{
            {'0', "proj_in"}, {'1', "layers.0"}, {'2', "proj_out"}};
        const auto at = name.find(".layers.");
        return name.substr(0, at + 1) + parts.at(name[at + 8]) + name.substr(at + 9);
    }
    for (const auto& [from, to] : rules)
        if (const auto at = name.find(from); at != std::string::npos)
            name.replace(at, from.size(), to);
    return name;
}

}  // namespace

TEST_CASE(
    "the published ViT-B, ViT-L and ViT-H fit by name and shape, and tell their own "
    "configuration") {
    struct Published {
        std::int64_t width;
        int depth;
        int heads;
        std::set<int> global;
        const char* name;
    };
    for (const Published& sam : {Published{768, 12, 12, {2, 5, 8, 11}, "SAM ViT-B"},
                                 Published{1024, 24, 16, {5, 11, 17, 23}, "SAM ViT-L"},
                                 Published{1280, 32, 16, {7, 15, 23, 31}, "SAM ViT-H"}}) {
        const auto shapes = publishedShapes(sam.width, sam.depth, sam.global);
        const auto config = need(samConfigFor(hollow(shapes), {}));
        CHECK(samArchitecture(config) == sam.name);
        CHECK(config.heads == sam.heads);
        CHECK(config.window == 14);
        CHECK(config.imageSize == 1024);
        CHECK(config.decoderHeads == 8);
        CHECK(config.globalBlocks == std::vector<int>(sam.global.begin(), sam.global.end()));
        CHECK(shapesOf(SamNetwork(config)) == shapes);
    }
    CHECK(need(samConfigFor(hollow(publishedShapes(768, 12, {2, 5, 8, 11})), {})) == SamConfig{});
}

TEST_CASE("Hugging Face's names are understood") {
    const auto shapes = publishedShapes(768, 12, {2, 5, 8, 11});
    TensorMap tensors;
    for (const auto& [name, tensor] : hollow(shapes))
        tensors.emplace(huggingFaceName(name), tensor);
    REQUIRE(tensors.size() == shapes.size());
    tensors.emplace("prompt_encoder.shared_embedding.positional_embedding", at::zeros({2, 128}));
    Shapes found;
    for (const auto& [name, tensor] : samNames(tensors))
        found.emplace(name, tensor.sizes().vec());
    CHECK(found == shapes);
}

TEST_CASE("a common prefix is dropped, with what does not have it") {
    TensorMap tensors;
    for (const auto& [name, tensor] : hollow(publishedShapes(768, 12, {2, 5, 8, 11})))
        tensors.emplace("model.visual_model." + name, tensor);
    tensors.emplace("lm_head.weight", at::zeros({1}));
    CHECK(samNames(tensors).size() == tensors.size() - 1);
    CHECK(samNames(tensors).contains("image_encoder.pos_embed"));
}

TEST_CASE("configuration and weights that contradict each other are refused") {
    const auto tensors = hollow(publishedShapes(768, 12, {2, 5, 8, 11}));
    const auto codeOf = [&](const char* text) {
        const auto config = samConfigFor(tensors, nlohmann::json::parse(text));
        return config ? ErrorCode::Cancelled : config.error().code;
    };
    CHECK(codeOf(R"({"encoder_num_heads": 16})") == ErrorCode::Format);
    CHECK(codeOf(R"({"image_size": 512})") == ErrorCode::Format);
    CHECK(codeOf(R"({"decoder_num_heads": 7})") == ErrorCode::Format);
    CHECK(codeOf(R"({"decoder_num_heads": 0})") == ErrorCode::Format);
    CHECK(codeOf(R"({"window_size": -3})") == ErrorCode::Format);
    CHECK(codeOf(R"({"window_size": "14"})") == ErrorCode::Format);
    CHECK(codeOf(R"({"pixel_std": [1, 2]})") == ErrorCode::Format);
    CHECK(codeOf(R"({"pixel_std": [1, 0, 1]})") == ErrorCode::Format);
    CHECK(codeOf(R"({"vision_config": 3})") == ErrorCode::Format);
    CHECK(codeOf(R"({"vision_config": {"num_attention_heads": 12}, "mask_decoder_config": {}})") ==
          ErrorCode::Cancelled);
}

TEST_CASE("heads that nothing tells are asked for") {
    auto tensors = hollow(publishedShapes(768, 12, {2, 5, 8, 11}));
    tensors["image_encoder.neck.0.weight"] = at::zeros({64, 768, 1, 1});
    const auto config = samConfigFor(tensors, {});
    REQUIRE_FALSE(config.has_value());
    CHECK(config.error().code == ErrorCode::InvalidInput);
    CHECK(config.error().message.find("decoder_num_heads") != std::string::npos);
}

TEST_CASE("a missing or flat tensor is named") {
    auto tensors = hollow(publishedShapes(768, 12, {2, 5, 8, 11}));
    tensors.erase("mask_decoder.mask_tokens.weight");
    CHECK(samConfigFor(tensors, {}).error().message.find("mask_tokens") != std::string::npos);
    tensors["mask_decoder.mask_tokens.weight"] = at::zeros({4});
    CHECK(samConfigFor(tensors, {}).error().code == ErrorCode::Format);
    CHECK(samConfigFor({}, {}).error().code == ErrorCode::NotFound);
}
