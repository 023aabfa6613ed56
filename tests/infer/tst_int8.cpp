// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/checkpoint.h"
#include "core/infer/generate.h"
#include "core/infer/int8_kernels.h"
#include "core/infer/int8_weights.h"
#include "core/infer/llava_loader.h"
#include "tiny_llava.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <limits>

namespace groundscope {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

Int8Weights int8Of(const at::Tensor& weights) {
    Int8Weights result(weights.size(0), weights.size(1));
    REQUIRE(result.set(0, weights));
    return result;
}

/// What the int8 values stand for, float64 [out, in].
at::Tensor meant(const Int8Weights& weights, std::int64_t in) {
    const auto each = weights.scales.to(at::kDouble).repeat_interleave(kInt8Group, 1);  // [out, groups · group]
    return (weights.values.to(at::kDouble) * each.narrow(1, 0, weights.values.size(1))).narrow(1, 0, in).contiguous();
}

struct Shape {
    std::int64_t rows, in, out;
};
const std::vector<Shape> kShapes{{1, 1, 1},   {1, 15, 3},   {2, 16, 5},    {4, 127, 9},   {1, 128, 64},  {3, 129, 31},
                                 {1, 1000, 7}, {5, 130, 33}, {40, 300, 129}, {1, 4096, 50}, {9, 2048, 2100}};

TEST_CASE("a product is that of what the int8 values stand for, few rows and many, any size") {
    const c10::InferenceMode noGradients;
    at::manual_seed(3);
    for (const auto& [rows, in, out] : kShapes) {
        CAPTURE(in);
        const auto x = at::randn({rows, in});
        const auto bias = at::randn({out});
        const auto weights = int8Of(at::randn({out, in}));
        const auto wanted = at::matmul(x.to(at::kDouble), meant(weights, in).t()) + bias;  // [rows, out]
        const double bound = 2e-6 * static_cast<double>(in + 10);
        CHECK(maxDifference(affine(x, weights, bias), wanted) < bound);
        CHECK(maxDifference(affine(x.view({1, rows, in}), weights, {}), (wanted - bias).unsqueeze(0)) < bound);
        CHECK((affine(x.to(at::kBFloat16), weights, bias).scalar_type() == at::kBFloat16));
    }
    CHECK_THROWS(affine(at::randn({1, 200}), int8Of(at::randn({4, 100})), {}));
}

TEST_CASE("every kind of vector unit gives the same bits") {
    at::manual_seed(4);
    for (const auto& [rows, in, out] : kShapes) {
        CAPTURE(in);
        const std::int64_t width = (in + kInt8Lanes - 1) / kInt8Lanes * kInt8Lanes;
        const auto exact = at::constant_pad_nd(at::randn({out, in}), {0, width - in}).contiguous();  // [out, width]
        const auto x = at::constant_pad_nd(at::randn({in}), {0, width - in}).contiguous();           // [width]
        std::vector<std::vector<at::Tensor>> results;
        for (const VectorUnit unit : vectorUnits()) {
            const Int8Weights weights(out, in);
            auto* values = weights.values.data_ptr<std::int8_t>();
            auto* scales = weights.scales.data_ptr<float>();
            const Int8Rows shape{values, scales, out, width};
            REQUIRE(quantise(unit, exact.data_ptr<float>(), shape, values, scales));
            const auto products = at::empty({out});
            const auto back = at::empty({out, width});
            int8Product(unit, shape, x.data_ptr<float>(), products.data_ptr<float>());
            dequantise(unit, shape, back.data_ptr<float>());
            results.push_back({weights.values, weights.scales, products, back});
        }
        for (const auto& result : results)
            for (std::size_t i = 0; i < result.size(); ++i)
                CHECK(sameBits(result[i], results.front()[i]));
    }
}

TEST_CASE("the number of threads and of rows changes no bit") {
    const c10::InferenceMode noGradients;
    const auto weights = int8Of(at::randn({777, 1024}));
    const auto x = at::randn({4, 1024});
    const int before = at::get_num_threads();
    at::set_num_threads(1);
    const auto alone = affine(x, weights, {});
    for (const int threads : {2, 3, 5}) {
        at::set_num_threads(threads);
        CHECK(sameBits(affine(x, weights, {}), alone));
    }
    at::set_num_threads(before);
    for (std::int64_t row = 0; row < 4; ++row)
        CHECK(sameBits(affine(x[row], weights, {}), alone[row]));
}

TEST_CASE("values are the nearest, the largest of a group is 127, tiny groups are zero") {
    at::manual_seed(5);
    auto exact = at::randn({20, 300}) * at::pow(10.0, at::randint(-6, 6, {20, 1}).to(at::kDouble)).to(at::kFloat);
    exact[3].zero_();
    exact[4].fill_(1e-41F);
    exact[5].fill_(-3e38F);
    const auto weights = int8Of(exact);
    const auto each = weights.scales.to(at::kDouble).repeat_interleave(kInt8Group, 1).narrow(1, 0, 300);  // [20, 300]
    const auto error = (meant(weights, 300) - exact.to(at::kDouble)).abs();                               // [20, 300]
    CHECK((error <= each * 0.50001 + 1e-40).all().item<bool>());
    const auto largest = weights.values.to(at::kInt).abs().narrow(1, 0, kInt8Group).amax(1);  // [20]
    for (std::int64_t row = 0; row < 20; ++row)
        CHECK(largest[row].item<int>() == (row == 3 || row == 4 ? 0 : 127));
    CHECK(weights.bytes() == 20 * 304 + 20 * 3 * 4);
}

TEST_CASE("what is no finite number is refused, wherever it lies") {
    for (const float bad : {kNan, kInfinity, -kInfinity})
        for (const std::int64_t at : {0, 15, 16, 127, 128, 199}) {
            auto exact = at::ones({3, 200});
            exact[2][at] = bad;
            Int8Weights weights(3, 200);
            CHECK_FALSE(weights.set(0, exact));
        }
}

Result<LoadedLlava> tryLoad(const std::filesystem::path& path) {
    return loadLlava({path, {}, "cpu", "int8"}, {});
}

TEST_CASE("a damaged weight ends the loading with the tensor's name") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    auto weights = tinyWeights();
    const std::string name = "language_model.model.layers.1.mlp.up_proj.weight";
    weights[name] = weights[name].clone();
    weights[name][3][5] = kNan;
    need(writeSafetensors(folder.path() / "model.safetensors", weights));
    const auto loaded = tryLoad(folder.path());
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().code == ErrorCode::InvalidInput);
    CHECK(describe(loaded.error()).find(name) != std::string::npos);
}

TEST_CASE("linear layers become int8, all else stays, words stay in the file") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    const auto loaded = need(tryLoad(folder.path()));
    CHECK(loaded.info.ref.dtype == "int8");
    CHECK(loaded.info.ref.device == "cpu");
    int layers = 0;
    for (const auto& item : loaded.model->named_modules({}, false)) {
        if (const auto* layer = dynamic_cast<const Linear*>(item.value().get())) {
            CHECK((layer->weight.scalar_type() == at::kChar));
            CHECK((layer->int8().scales.scalar_type() == at::kFloat));
            ++layers;
        }
    }
    CHECK(layers == 3 * 7 + 1 + 2 + 6);  // the tower's last block is not needed
    CHECK((loaded.model->language_model->model->norm->weight.scalar_type() == at::kFloat));
    const auto exact = need(loadLlava({folder.path(), {}, "cpu", "float32"}, {}));
    CHECK(loaded.info.parameterBytes < exact.info.parameterBytes / 2);

    auto half = tinyWeights();
    for (auto& [name, tensor] : half)
        tensor = tensor.to(at::kHalf);
    need(writeSafetensors(folder.path() / "model.safetensors", half));
    const auto fromHalf = need(tryLoad(folder.path()));
    CHECK((fromHalf.model->language_model->model->embed_tokens->weight.scalar_type() == at::kHalf));
    CHECK((fromHalf.model->vision_tower->vision_model->embeddings->class_embedding.scalar_type() == at::kFloat));
}

TEST_CASE("a tied head is the whole table in float32") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    auto half = tinyWeights();
    half.erase("language_model.lm_head.weight");
    for (auto& [name, tensor] : half)
        tensor = tensor.to(at::kHalf);
    need(writeSafetensors(folder.path() / "model.safetensors", half));
    auto config = tinyConfigJson();
    config["text_config"]["tie_word_embeddings"] = true;
    writeJson(folder.path() / "config.json", config);
    const auto loaded = need(tryLoad(folder.path()));
    CHECK((loaded.model->language_model->model->embed_tokens->weight.scalar_type() == at::kFloat));
    const c10::InferenceMode noGradients;
    CHECK((loaded.model->language_model->logits(at::randn({1, 1, 32})).sizes() == at::IntArrayRef({1, 1, 50})));
}

std::vector<int> idsOf(const at::Tensor& ids) {
    const auto flat = ids.flatten().to(at::kInt).contiguous();
    return {flat.data_ptr<int>(), flat.data_ptr<int>() + flat.numel()};
}

TEST_CASE("golden models stay near their float32 numbers, attention is captured as ever") {
    for (const auto& [name, picture] : std::vector<std::pair<std::string, std::string>>{{"llava-a", "landscape"}, {"llava-b", "portrait"}, {"llava-f16", "square"}}) {
        const auto folder = goldenFolder(name);
        if (folder.empty())
            return;
        CAPTURE(name);
        const auto expected = need(readTensorFile(folder / "expected.safetensors")).tensors;
        const auto golden = [&](const std::string& key) { return expected.at(picture + "." + key); };
        const auto loaded = need(tryLoad(folder));
        GenerationRequest request;
        request.pixels = golden("pixel_values");
        request.ids = withPlaceholder(idsOf(golden("input_ids")), loaded.spec);
        request.config.maxNewTokens = 4;
        request.config.ignoreEos = true;
        request.keepPromptLogits = true;
        const auto first = need(generate(*loaded.model, request, {}));
        MESSAGE(name << ": vision " << maxDifference(first.visionFeatures, golden("vision_features")) << ", logits "
                     << maxDifference(first.promptLogits, golden("prompt_logits")) << ", attention "
                     << maxDifference(first.attention.slice(0, 0, 1), golden("image_attention").slice(0, 0, 1)));
        CHECK(maxDifference(first.visionFeatures, golden("vision_features")) < 0.15);  // 0.076 measured; bfloat16 is as far
        CHECK(maxDifference(first.promptLogits, golden("prompt_logits")) < 0.9);      // 0.45 measured
        CHECK(maxDifference(first.attention.slice(0, 0, 1), golden("image_attention").slice(0, 0, 1)) < 0.004);
        CHECK((first.attention.sizes() == at::IntArrayRef({4, golden("vision_features").size(1)})));
        const auto second = need(generate(*loaded.model, request, {}));
        CHECK(first.ids == second.ids);
        CHECK(sameBits(first.attention, second.attention));
    }
}

TEST_CASE("a segmenter asked for int8 is a float32 one") {
    const auto folder = goldenFolder("sam-a");
    if (folder.empty())
        return;
    const auto sam = need(loadSegmenter({folder, "cpu", "int8"}, {}));
    CHECK(sam->info().ref.dtype == "float32");
}

}  // namespace
}  // namespace groundscope
