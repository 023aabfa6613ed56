// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/checkpoint.h"
#include "core/infer/generate.h"
#include "core/infer/llava_loader.h"
#include "support.h"

#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <map>
#include <mutex>

namespace groundscope {
namespace {

LoadedLlava load(const std::filesystem::path& path, const std::filesystem::path& vision = {}) {
    return need(loadLlava({path, vision, "cpu", "float32"}, {}));
}

std::vector<int> idsOf(const at::Tensor& ids) {
    const auto flat = ids.flatten();
    std::vector<int> list;
    for (std::int64_t i = 0; i < flat.numel(); ++i)
        list.push_back(static_cast<int>(flat[i].item<std::int64_t>()));
    return list;
}

struct Golden {
    std::string folder;
    std::vector<std::string> pictures;
};
const std::vector<Golden> kGoldens{
    {"llava-a", {"landscape", "portrait", "landscape_crop", "small"}},
    {"llava-b", {"portrait", "landscape"}},
    {"llava-bf16", {"square"}},
    {"llava-f16", {"square"}}};

Generation generateFrom(const LoadedLlava& loaded,
                        const at::Tensor& pixels,
                        const at::Tensor& ids,
                        int count) {
    GenerationRequest request;
    request.pixels = pixels;
    request.ids = withPlaceholder(idsOf(ids), loaded.spec);
    request.config.maxNewTokens = count;
    request.config.ignoreEos = true;
    request.endTokens = loaded.spec.endTokens;
    request.keepPromptLogits = request.keepStepLogits = true;
    return need(generate(*loaded.model, request, {}));
}

/// A generation against what the goldens hold for one picture.
void checkAgainst(const Generation& result, const TensorMap& expected, const std::string& picture) {
    const auto golden = [&](const std::string& key) { return expected.at(picture + "." + key); };
    CHECK(maxDifference(result.visionFeatures, golden("vision_features")) < 1e-4);
    CHECK(maxDifference(result.imageFeatures, golden("image_features")) < 1e-4);
    CHECK(maxDifference(result.promptLogits, golden("prompt_logits")) < 1e-3);
    CHECK(maxDifference(result.stepLogits, golden("step_logits")) < 1e-3);
    CHECK(result.ids == idsOf(golden("generated_ids")));
    CHECK(maxDifference(result.attention, golden("image_attention")) < 1e-6);
    auto prev0 = result.attention.clone();
    prev0[0].copy_(result.attentionSecondToLast);
    CHECK(maxDifference(prev0, golden("image_attention_prev0")) < 1e-6);
}

TEST_CASE("stored pixel values give the goldens within their tolerances") {
    for (const auto& [name, pictures] : kGoldens) {
        const auto folder = goldenFolder(name);
        if (folder.empty())
            return;
        const auto loaded = load(folder);
        const auto expected = need(readTensorFile(folder / "expected.safetensors")).tensors;
        for (const auto& picture : pictures) {
            CAPTURE(name + " " + picture);
            const auto pixels = expected.at(picture + ".pixel_values");
            const auto ids = expected.at(picture + ".input_ids");
            const auto count = static_cast<int>(expected.at(picture + ".generated_ids").size(1));
            checkAgainst(generateFrom(loaded, pixels, ids, count), expected, picture);
            const auto expanded = expected.at(picture + ".input_ids_expanded");
            checkAgainst(generateFrom(loaded, pixels, expanded, count), expected, picture);
        }
    }
}

TEST_CASE("stored resized pictures give the pixel values and all that follows") {
    for (const auto& [name, pictures] : kGoldens) {
        const auto folder = goldenFolder(name);
        if (folder.empty())
            return;
        const auto loaded = load(folder);
        const auto expected = need(readTensorFile(folder / "expected.safetensors")).tensors;
        for (const auto& picture : pictures) {
            CAPTURE(name + " " + picture);
            const auto resized = expected.at(picture + ".resized").contiguous();  // [S, S, 3]
            const auto side = static_cast<int>(resized.size(0));
            const auto made = need(
                clipPixels({resized.data_ptr<std::uint8_t>(), side, side, std::ptrdiff_t{3} * side},
                           loaded.spec.preprocess));
            CHECK(maxDifference(made.pixels, expected.at(picture + ".pixel_values")) < 1e-5);
            const auto count = static_cast<int>(expected.at(picture + ".generated_ids").size(1));
            checkAgainst(
                generateFrom(loaded, made.pixels, expected.at(picture + ".input_ids"), count),
                expected,
                picture);
        }
    }
}

TEST_CASE("single, sharded and original layout with its own tower give the same numbers") {
    for (const auto* name : {"llava-a", "llava-f16"}) {
        CAPTURE(name);
        const auto folder = goldenFolder(name);
        if (folder.empty())
            return;
        const auto expected = need(readTensorFile(folder / "expected.safetensors")).tensors;
        const std::string picture = std::string(name) == "llava-a" ? "portrait" : "square";
        const auto pixels = expected.at(picture + ".pixel_values");
        auto ids = expected.at(picture + ".input_ids").clone();
        const auto one = load(folder);
        const auto a = generateFrom(one, pixels, ids, 8);
        ids.masked_fill_(ids.eq(300), Tokenizer::kImagePlaceholder);
        const auto other = load(folder / "original", folder / "clip");
        CHECK(other.spec.originalLayout);
        const auto b = generateFrom(other, pixels, ids, 8);
        CHECK(a.ids == b.ids);
        CHECK(maxDifference(a.promptLogits, b.promptLogits) < 1e-6);
        CHECK(maxDifference(a.attention, b.attention) < 1e-6);
    }
}

TEST_CASE("hidden states and raw attention of prompt and step 5 equal the goldens") {
    for (const auto& [name, picture] :
         std::map<std::string, std::string>{{"llava-a", "landscape"}, {"llava-b", "portrait"}}) {
        CAPTURE(name);
        const auto folder = goldenFolder(name);
        if (folder.empty())
            return;
        const c10::InferenceMode noGradients;
        const auto expected = need(readTensorFile(folder / "expected.safetensors")).tensors;
        const auto golden = [&](const std::string& key) {
            return expected.at(picture + "." + key);
        };
        const auto loaded = load(folder);
        const auto& model = *loaded.model;
        std::vector<at::Tensor> hidden;
        std::vector<at::Tensor> attention;
        const Trace trace{[&](std::string_view what, int, const at::Tensor& value) {
                              (what == "hidden" ? hidden : attention).push_back(value[0].clone());
                          },
                          1 << 20,
                          true,
                          {}};
        const auto vision = model.visionFeatures(golden("pixel_values"), &trace);
        const auto states = golden(
            "vision_hidden_states");  // the last state is behind the block that is not needed
        REQUIRE(static_cast<std::int64_t>(hidden.size()) == states.size(0) - 1);
        for (std::size_t i = 0; i < hidden.size(); ++i)
            CHECK(maxDifference(hidden[i], states[static_cast<std::int64_t>(i)]) < 1e-4);
        hidden.clear();
        attention.clear();
        const auto ids =
            at::tensor(withPlaceholder(idsOf(golden("input_ids")), loaded.spec)).to(at::kLong);
        const auto merged = model.merge(ids, model.multi_modal_projector->forward(vision));
        CHECK(maxDifference(merged.embeddings, golden("inputs_embeds")) < 1e-4);
        KvCache cache(model.config.text, 1, 200, at::kFloat);
        model.language_model->model->forward(merged.embeddings, {}, {}, &cache, &trace);
        CHECK(maxDifference(at::stack(hidden), golden("text_hidden_states")) < 1e-4);
        const auto prompt = at::stack(attention);  // [layers, heads, L, L]
        CHECK(maxDifference(prompt, golden("prompt_attentions")) < 1e-5);
        CHECK(maxDifference(prompt.sum(-1), at::ones(prompt.sizes().slice(0, 3))) < 1e-5);
        const auto made = idsOf(golden("generated_ids"));
        for (int step = 1; step <= 5; ++step) {
            attention.clear();
            const auto word = at::full({1, 1}, made[static_cast<std::size_t>(step - 1)], at::kLong);
            model.language_model->model->forward(
                model.language_model->model->embed_tokens->forward(word), {}, {}, &cache, &trace);
        }
        CHECK(maxDifference(at::stack(attention), golden("step5_attentions")) < 1e-5);
    }
}

TEST_CASE("bfloat16 on the CPU stays near the float32 answer") {
    const auto folder = goldenFolder("llava-bf16");
    if (folder.empty())
        return;
    const auto expected = need(readTensorFile(folder / "expected.safetensors")).tensors;
    const auto loaded = need(loadLlava({folder, {}, "cpu", "bfloat16"}, {}));
    CHECK(loaded.info.ref.dtype == "bfloat16");
    const auto result = generateFrom(
        loaded, expected.at("square.pixel_values"), expected.at("square.input_ids"), 1);
    CHECK(maxDifference(result.visionFeatures, expected.at("square.vision_features")) < 0.15);
    CHECK(maxDifference(result.promptLogits, expected.at("square.prompt_logits")) < 0.5);
    CHECK(maxDifference(result.attention, expected.at("square.image_attention").slice(0, 0, 1)) <
          0.02);
}

TEST_CASE("weights that need no conversion stay views of the file") {
    const auto folder = goldenFolder("llava-bf16");
    if (folder.empty())
        return;
    const auto read = need(readLlava(folder, {}));
    LlavaModel model(read.spec.model);
    const auto bytes = need(loadParameters(model, read.tensors, {c10::kCPU, at::kBFloat16}, {}));
    std::int64_t elements = 0;
    for (const auto& item : model.named_parameters()) {
        elements += item.value().numel();
        CHECK(item.value().data_ptr() == read.tensors.at(item.key()).data_ptr());
    }
    CHECK(bytes == 2 * elements);
}

}  // namespace
}  // namespace groundscope
