// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/clip.h"
#include "core/infer/llava_model.h"
#include "support.h"

#include <ATen/autocast_mode.h>
#include <c10/core/InferenceMode.h>

#include <cmath>

namespace groundscope {
namespace {

/// Attention of one query row by plain loops in float64: probabilities [keys] and output [headDim].
struct SlowRow {
    std::vector<double> probabilities;
    std::vector<double> output;
};

SlowRow slowAttention(const AttentionInput& input,
                      std::int64_t batch,
                      std::int64_t head,
                      std::int64_t row) {
    const auto query = input.query.accessor<float, 4>();
    const auto key = input.key.accessor<float, 4>();
    const auto value = input.value.accessor<float, 4>();
    const auto keys = input.key.size(2);
    const auto headDim = input.query.size(3);
    const auto kvHead = head / (input.query.size(1) / input.key.size(1));
    const auto visible = input.causal ? keys - input.query.size(2) + row + 1 : keys;
    SlowRow result{std::vector<double>(static_cast<std::size_t>(keys)),
                   std::vector<double>(static_cast<std::size_t>(headDim))};
    double sum = 0;
    for (std::int64_t k = 0; k < visible; ++k) {
        double score = 0;
        for (std::int64_t d = 0; d < headDim; ++d)
            score += static_cast<double>(query[batch][head][row][d]) * key[batch][kvHead][k][d];
        score /= std::sqrt(static_cast<double>(headDim));
        if (input.mask.defined())
            score += input.mask[input.mask.size(0) > 1 ? batch : 0][0][row][k].item<double>();
        result.probabilities[static_cast<std::size_t>(k)] = std::exp(score);
        sum += std::exp(score);
    }
    for (std::int64_t k = 0; k < keys; ++k) {
        auto& p = result.probabilities[static_cast<std::size_t>(k)];
        p /= sum;
        for (std::int64_t d = 0; d < headDim; ++d)
            result.output[static_cast<std::size_t>(d)] += p * value[batch][kvHead][k][d];
    }
    return result;
}

AttentionInput randomInput(std::int64_t rows, std::int64_t keys, bool causal) {
    AttentionInput input;
    input.query = at::randn({2, 4, rows, 6});
    input.key = at::randn({2, 2, keys, 6});
    input.value = at::randn({2, 2, keys, 6});
    input.causal = causal;
    return input;
}

void checkAgainstLoops(const AttentionInput& input, const std::vector<std::int64_t>& rows) {
    at::Tensor last;
    const Trace trace{
        [&](std::string_view, int, const at::Tensor& value) { last = value; }, 2, false, {}};
    const auto output = attend(input, &trace, 0);
    const auto count = input.query.size(2);
    REQUIRE(last.size(2) == std::min<std::int64_t>(2, count));
    for (const auto row : rows)
        for (std::int64_t head = 0; head < input.query.size(1); ++head) {
            const auto slow = slowAttention(input, 1, head, row);
            for (std::size_t d = 0; d < slow.output.size(); ++d)
                CHECK(output[1][head][row][static_cast<std::int64_t>(d)].item<double>() ==
                      doctest::Approx(slow.output[d]).epsilon(1e-4));
            if (row < count - 2)
                continue;
            const auto probabilities = last[1][head][row - (count - last.size(2))];  // [keys]
            for (std::size_t k = 0; k < slow.probabilities.size(); ++k)
                CHECK(std::abs(probabilities[static_cast<std::int64_t>(k)].item<double>() -
                               slow.probabilities[k]) < 1e-6);
        }
}

TEST_CASE("attention equals plain loops: causal, full, masked, grouped, with earlier keys") {
    at::manual_seed(3);
    checkAgainstLoops(randomInput(7, 7, true), {0, 3, 5, 6});
    checkAgainstLoops(randomInput(3, 9, true), {0, 1, 2});
    checkAgainstLoops(randomInput(1, 9, true), {0});
    checkAgainstLoops(randomInput(5, 5, false), {0, 4});
    auto masked = randomInput(5, 5, false);
    masked.mask = at::randn({1, 1, 5, 5});
    checkAgainstLoops(masked, {0, 2, 4});
    masked.mask = at::randn({2, 1, 5, 5});
    checkAgainstLoops(masked, {1, 4});
}

TEST_CASE(
    "long prompts are computed in blocks of rows with the same result and both last rows "
    "captured") {
    at::manual_seed(4);
    for (const std::int64_t rows :
         {kAttentionBlock, kAttentionBlock + 1, kAttentionBlock + 2, 2 * kAttentionBlock + 1}) {
        CAPTURE(rows);
        checkAgainstLoops(randomInput(rows, rows + 3, true),
                          {0, kAttentionBlock - 1, rows - 2, rows - 1});
    }
}

TEST_CASE("no block of probabilities is larger than its rows by the keys") {
    at::manual_seed(5);
    const auto input = randomInput(1000, 1000, true);
    std::int64_t largest = 0;
    const Trace trace{[&](std::string_view, int, const at::Tensor& value) {
                          largest = value.storage().nbytes() / (4 * 2 * 4 * 1000);
                      },
                      2,
                      false,
                      {}};
    attend(input, &trace, 0);
    CHECK(largest <= kAttentionBlock + 1);
}

TEST_CASE("rotary positions turn pairs of halves by position times base^(-2i/d)") {
    const auto x = at::randn({1, 1, 3, 8});
    const auto rotary = rotaryFor(at::arange(5, 8), 8, 500.0);
    const auto turned = rotate(x, rotary);
    for (std::int64_t row = 0; row < 3; ++row)
        for (std::int64_t i = 0; i < 4; ++i) {
            const double angle =
                static_cast<double>(5 + row) * std::pow(500.0, -2.0 * static_cast<double>(i) / 8);
            const double a = x[0][0][row][i].item<double>();
            const double b = x[0][0][row][i + 4].item<double>();
            CHECK(turned[0][0][row][i].item<double>() ==
                  doctest::Approx(a * std::cos(angle) - b * std::sin(angle)).epsilon(1e-5));
            CHECK(turned[0][0][row][i + 4].item<double>() ==
                  doctest::Approx(b * std::cos(angle) + a * std::sin(angle)).epsilon(1e-5));
        }
}

LlamaConfig tinyText() {
    LlamaConfig config;
    config.hidden = 32;
    config.intermediate = 48;
    config.layers = 3;
    config.heads = 4;
    config.kvHeads = 2;
    config.vocab = 50;
    return config;
}

TEST_CASE("decoding with the cache equals the full forward pass") {
    const c10::InferenceMode noGradients;
    LlamaModel model(tinyText());
    initialise(model, 11);
    at::manual_seed(6);
    const auto embeddings = at::randn({1, 20, 32});
    const auto full = model.forward(embeddings);
    KvCache cache(model.config, 1, 20, at::kFloat);
    std::vector<at::Tensor> parts{model.forward(embeddings.slice(1, 0, 12), {}, {}, &cache)};
    for (std::int64_t i = 12; i < 20; ++i)
        parts.push_back(model.forward(embeddings.slice(1, i, i + 1), {}, {}, &cache));
    CHECK(cache.length() == 20);
    CHECK(maxDifference(at::cat(parts, 1), full) < 1e-5);
    CHECK_THROWS(model.forward(embeddings.slice(1, 0, 1), {}, {}, &cache));
}

TEST_CASE("turns packed behind one prefix with a block mask equal separate samples") {
    const c10::InferenceMode noGradients;
    LlamaModel model(tinyText());
    initialise(model, 12);
    at::manual_seed(7);
    const auto prefix = at::randn({1, 5, 32});
    const auto turnA = at::randn({1, 4, 32});
    const auto turnB = at::randn({1, 3, 32});
    const auto packed = at::cat({prefix, turnA, turnB}, 1);  // [1, 12, 32]
    const auto positions = at::cat({at::arange(9), at::arange(5, 8)});
    auto mask = at::full({12, 12}, -1e9).triu(1);
    mask.slice(0, 9).slice(1, 5, 9).fill_(-1e9);  // turn B does not see turn A
    const auto together = model.forward(packed, positions, mask.view({1, 1, 12, 12}));
    CHECK(maxDifference(together.slice(1, 0, 9), model.forward(at::cat({prefix, turnA}, 1))) <
          1e-5);
    CHECK(maxDifference(together.slice(1, 9),
                        model.forward(at::cat({prefix, turnB}, 1)).slice(1, 5)) < 1e-5);
}

LlavaConfig tinyLlava() {
    LlavaConfig config;
    config.vision.imageSize = 24;
    config.vision.patchSize = 6;
    config.vision.width = 32;
    config.vision.intermediate = 64;
    config.vision.layers = 2;
    config.vision.heads = 2;
    config.text = tinyText();
    config.text.tiedEmbeddings = true;
    config.featureLayer = -1;
    config.imageToken = 3;
    return config;
}

TEST_CASE("a stopped call returns before the next block") {
    const c10::InferenceMode noGradients;
    LlamaModel model(tinyText());
    initialise(model, 11);
    std::stop_source source;
    int calls = 0;
    const Trace trace{[&](std::string_view, int, const at::Tensor&) {
                          ++calls;
                          source.request_stop();
                      },
                      1,
                      false,
                      source.get_token()};
    model.forward(at::randn({1, 4, 32}), {}, {}, nullptr, &trace);
    CHECK(calls == 1);
}

TEST_CASE("the same seed gives the same weights, and every parameter its own memory") {
    LlavaModel a(tinyLlava());
    LlavaModel b(tinyLlava());
    initialise(a, 5);
    initialise(b, 5);
    const auto left = a.named_parameters();
    for (const auto& item : b.named_parameters()) {
        CHECK(sameBits(item.value(), left[item.key()]));
        CHECK(item.value().storage().nbytes() == item.value().nbytes());
        CHECK(item.value().requires_grad());
    }
}

TEST_CASE("the modules learn under autocast: the loss of one batch falls by half") {
    LlavaModel model(tinyLlava());
    initialise(model, 9);
    at::manual_seed(8);
    const auto pixels = at::randn({2, 3, 24, 24});
    const auto ids = at::randint(4, 50, {2, 9}, at::kLong);
    float first = 0;
    float last = 0;
    for (int step = 0; step < 60; ++step) {
        at::autocast::set_cpu_enabled(true);
        const auto image =
            model.multi_modal_projector->forward(model.visionFeatures(pixels));      // [2, 16, 32]
        const auto words = model.language_model->model->embed_tokens->forward(ids);  // [2, 9, 32]
        const auto hidden =
            model.language_model->model->forward(at::cat({image, words}, 1));  // [2, 25, 32]
        const auto logits = model.language_model->logits(hidden).slice(1, 16, 24).to(at::kFloat);
        at::autocast::clear_cache();
        at::autocast::set_cpu_enabled(false);
        const auto loss =
            at::cross_entropy_loss(logits.reshape({-1, 50}), ids.slice(1, 1).reshape({-1}));
        model.zero_grad();
        loss.backward();
        for (auto& item : model.named_parameters())
            if (item.value().grad().defined())
                item.value().set_data(item.value() - 0.3 * item.value().grad());
        (step == 0 ? first : last) = loss.item<float>();
    }
    CHECK(last < first / 2);
    for (const auto& item : model.named_parameters())
        if (item.key().find("post_layernorm") == std::string::npos)
            CHECK_MESSAGE(item.value().grad().defined(), item.key());
}

TEST_CASE("a crop takes its window of the position table") {
    const c10::InferenceMode noGradients;
    ClipConfig config = tinyLlava().vision;
    ClipVisionModel model(config);
    initialise(model, 2);
    at::manual_seed(1);
    const auto crop = at::randn({1, 3, 12, 12});
    const auto at12 =
        model.forward(crop, 0, nullptr, {1, 2});  // [1, 4, 32]: embeddings after the first norm
    auto whole = at::zeros({1, 3, 24, 24});
    whole.slice(2, 6, 18).slice(3, 12, 24).copy_(crop);
    const auto all = model.forward(whole, 0).view({1, 4, 4, 32});
    CHECK(maxDifference(at12.view({1, 2, 2, 32}), all.slice(1, 1, 3).slice(2, 2, 4)) < 1e-6);
}

}  // namespace
}  // namespace groundscope
