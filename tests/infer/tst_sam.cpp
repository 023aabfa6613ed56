// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/mask_upscale.h"
#include "core/infer/sam_checkpoint.h"
#include "core/infer/sam_network.h"
#include "tests/infer/support.h"
#include "tests/infer/tiny_sam.h"

#include <c10/core/InferenceMode.h>

#include <cmath>

using namespace groundscope;

namespace {

struct GoldenSam {
    SamConfig config;
    std::shared_ptr<SamNetwork> network;
    TensorMap expected;
};

std::optional<GoldenSam> openGolden(const std::string& name) {
    const auto folder = goldenFolder(name);
    if (folder.empty())
        return {};
    const auto checkpoint = need(openSamCheckpoint(folder));
    GoldenSam golden{checkpoint.config,
                     std::make_shared<SamNetwork>(checkpoint.config),
                     need(readSafetensors(folder / "expected.safetensors")).tensors};
    need(loadParameters(*golden.network, checkpoint.weights.tensors, {}, {}));
    return golden;
}

SamPrompts promptsOf(const TensorMap& tensors, const std::string& name) {
    const auto get = [&](const char* key) {
        const auto found = tensors.find(name + key);
        return found == tensors.end() ? at::Tensor() : found->second;
    };
    return {
        get(".point_coords_model"), get(".point_labels"), get(".boxes_model"), get(".mask_input")};
}

/// Windowed attention with relative positions, one sum at a time, in double. x [side, side, width].
std::vector<double> slowWindowedAttention(const at::Tensor& x,
                                          const SamAttention& layer,
                                          int heads,
                                          int window) {
    const int side = static_cast<int>(x.size(0));
    const int width = static_cast<int>(x.size(2));
    const int headDim = width / heads;
    const auto value = [](const at::Tensor& t, std::int64_t i, std::int64_t j) {
        return t[i][j].item<double>();
    };
    // Query, key and value of any place; padding has zero input, so only the bias.
    const auto project = [&](int row, int column, int output) {
        double sum = layer.qkv->bias[output].item<double>();
        if (row < side && column < side)
            for (int c = 0; c < width; ++c)
                sum += value(layer.qkv->weight, output, c) * x[row][column][c].item<double>();
        return sum;
    };
    std::vector<double> mixed(static_cast<std::size_t>(side) * side * width);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            for (int head = 0; head < heads; ++head) {
                const int top = row / window * window;
                const int left = column / window * window;
                std::vector<double> query;
                for (int d = 0; d < headDim; ++d)
                    query.push_back(project(row, column, head * headDim + d));
                std::vector<double> weights;
                double total = 0;
                for (int r = top; r < top + window; ++r)
                    for (int c = left; c < left + window; ++c) {
                        double logit = 0;
                        for (int d = 0; d < headDim; ++d)
                            logit +=
                                query[d] *
                                (project(r, c, width + head * headDim + d) / std::sqrt(headDim) +
                                 value(layer.rel_pos_h, row - r + window - 1, d) +
                                 value(layer.rel_pos_w, column - c + window - 1, d));
                        weights.push_back(std::exp(logit));
                        total += weights.back();
                    }
                for (int d = 0; d < headDim; ++d) {
                    double sum = 0;
                    for (int i = 0; i < window * window; ++i)
                        sum += weights[static_cast<std::size_t>(i)] / total *
                               project(top + i / window,
                                       left + i % window,
                                       2 * width + head * headDim + d);
                    mixed[(static_cast<std::size_t>(row) * side + column) * width + head * headDim +
                          d] = sum;
                }
            }
    return mixed;
}

}  // namespace

TEST_CASE("encoder stages and embedding equal the goldens, from the stored input") {
    const c10::InferenceMode inference;
    for (const char* name : {"sam-a", "sam-b"}) {
        const auto golden = openGolden(name);
        if (!golden)
            return;
        int stages = 0;
        Trace trace;
        trace.tensor = [&](std::string_view stage, int layer, const at::Tensor& value) {
            const std::string key =
                std::string(stage) + (stage == "block" ? std::to_string(layer) : "");
            CHECK_MESSAGE(
                maxDifference(value, golden->expected.at("landscape.encoder." + key)) < 1e-4,
                name << key);
            ++stages;
        };
        const auto embedding =
            golden->network->image_encoder->forward(golden->expected.at("landscape.input"), &trace);
        CHECK(stages == 1 + golden->config.depth);
        CHECK(maxDifference(embedding, golden->expected.at("landscape.embedding")) < 1e-4);
    }
}

TEST_CASE("prompts and masks equal the goldens, from the stored embedding") {
    const c10::InferenceMode inference;
    for (const char* name : {"sam-a", "sam-b"}) {
        const auto golden = openGolden(name);
        if (!golden)
            return;
        const auto& expected = golden->expected;
        const auto positions = golden->network->prompt_encoder->densePositions();
        CHECK(maxDifference(positions, expected.at("dense_pe")) < 1e-5);
        int cases = 0;
        for (const auto& [key, logits] : expected) {
            const auto end = key.find(".low_res_logits");
            if (end == std::string::npos)
                continue;
            const std::string own = key.substr(0, end);
            CAPTURE(name);
            CAPTURE(own);
            const auto prompts = promptsOf(expected, own);
            const auto sparse = golden->network->prompt_encoder->sparse(prompts);
            const auto dense = golden->network->prompt_encoder->dense(prompts);
            CHECK(maxDifference(sparse, expected.at(own + ".sparse_embeddings")) < 1e-5);
            if (expected.contains(own + ".dense_embeddings"))
                CHECK(maxDifference(dense, expected.at(own + ".dense_embeddings")) < 1e-5);
            const auto decoded = golden->network->mask_decoder->forward(
                expected.at(own.substr(0, own.find('.')) + ".embedding"),
                positions,
                sparse,
                dense,
                logits.size(1) == 1 ? SamMasks::Single : SamMasks::Multimask);
            CHECK(maxDifference(decoded.logits, logits) < 1e-4);
            CHECK(maxDifference(decoded.iou, expected.at(own + ".iou_predictions")) < 1e-4);
            ++cases;
        }
        CHECK(cases >= 7);
    }
}

TEST_CASE("masks at image size equal the goldens, from the stored low-resolution logits") {
    for (const char* name : {"sam-a", "sam-b"}) {
        const auto golden = openGolden(name);
        if (!golden)
            return;
        const auto& expected = golden->expected;
        for (const auto& [key, masks] : expected) {
            const auto end = key.find(".masks");
            if (end == std::string::npos)
                continue;
            const std::string own = key.substr(0, end);
            CAPTURE(own);
            const auto resized = expected.at(own.substr(0, own.find('.')) + ".resized");
            const Size image{static_cast<int>(masks.size(3)), static_cast<int>(masks.size(2))};
            const MaskUpscaler upscaler(
                {golden->config.lowResSide(),
                 golden->config.imageSize,
                 {static_cast<int>(resized.size(1)), static_cast<int>(resized.size(0))},
                 image});
            const auto lowRes = expected.at(own + ".low_res_logits").flatten(0, 1).contiguous();
            const auto wanted = masks.flatten(0, 1);
            for (std::int64_t i = 0; i < lowRes.size(0); ++i) {
                const std::span<const float> logits(lowRes[i].data_ptr<float>(),
                                                    static_cast<std::size_t>(lowRes[i].numel()));
                auto large = upscaler.logits(logits);
                const auto found =
                    at::from_blob(large.data(), {image.height, image.width}, at::kFloat);
                if (expected.contains(own + ".mask_logits"))
                    CHECK(maxDifference(found, expected.at(own + ".mask_logits").flatten(0, 1)[i]) <
                          1e-4);
                const auto certain = found.abs().gt(1e-3);
                CHECK(found.gt(0)
                          .eq(wanted[i].gt(0))
                          .logical_or(certain.logical_not())
                          .all()
                          .item<bool>());
                const auto scaled = upscaler.mask(logits);
                const auto bytes = wanted[i].contiguous();
                const Mask truth = maskFromBytes(
                    image,
                    {bytes.data_ptr<std::uint8_t>(), static_cast<std::size_t>(bytes.numel())});
                CHECK(iou(scaled.mask, truth, 1) >= 0.999);
                const double above = found.gt(1).sum().item<double>();
                const double possible = found.gt(-1).sum().item<double>();
                CHECK(std::abs(scaled.stability - (possible > 0 ? above / possible : 0)) < 1e-6);
            }
        }
    }
}

TEST_CASE("up-scaling equals LibTorch's bilinear interpolation for any sizes") {
    at::manual_seed(5);
    for (const Size image : {Size{31, 77}, Size{640, 480}, Size{8, 3}, Size{1, 1}, Size{32, 32}}) {
        const int longest = std::max(image.width, image.height);
        const Size resized{std::max(1, image.width * 64 / longest),
                           std::max(1, image.height * 64 / longest)};
        const auto lowRes = at::randn({1, 1, 16, 16}) * 3;
        const auto model = at::upsample_bilinear2d(lowRes, {64, 64}, false);
        const auto cropped =
            model.narrow(2, 0, resized.height).narrow(3, 0, resized.width).contiguous();
        const auto wanted = at::upsample_bilinear2d(cropped, {image.height, image.width}, false);
        const MaskUpscaler upscaler({16, 64, resized, image});
        auto found = upscaler.logits({lowRes.data_ptr<float>(), 256});
        CHECK(maxDifference(
                  at::from_blob(found.data(), {1, 1, image.height, image.width}, at::kFloat),
                  wanted) < 1e-5);
    }
}

TEST_CASE("windowed attention equals plain loops, padding and relative positions included") {
    SamConfig config;
    config.width = 6;
    config.heads = 2;
    SamAttention layer(config, 3);
    initialise(layer, 17);
    layer.rel_pos_h.set_data(at::randn(layer.rel_pos_h.sizes()));
    layer.rel_pos_w.set_data(at::randn(layer.rel_pos_w.sizes()));
    // 4x4 places in windows of 3: two windows an axis, the last ones mostly padding.
    const auto x = at::randn({4, 4, 6});
    const auto padded = at::constant_pad_nd(x, {0, 0, 0, 2, 0, 2});  // [6, 6, 6]
    const auto slow = slowWindowedAttention(x, layer, 2, 3);
    for (int top = 0; top < 6; top += 3)
        for (int left = 0; left < 6; left += 3) {
            const auto window = padded.narrow(0, top, 3).narrow(1, left, 3).unsqueeze(0);
            const auto found = layer.forward(window)[0];  // [3, 3, 6]
            for (int r = 0; r < 3 && top + r < 4; ++r)
                for (int c = 0; c < 3 && left + c < 4; ++c) {
                    const auto* mixed = slow.data() + ((top + r) * 4 + left + c) * 6;
                    for (int o = 0; o < 6; ++o) {
                        double wanted = layer.proj->bias[o].item<double>();
                        for (int d = 0; d < 6; ++d)
                            wanted += layer.proj->weight[o][d].item<double>() * mixed[d];
                        CHECK(std::abs(found[r][c][o].item<double>() - wanted) < 1e-5);
                    }
                }
        }
}

TEST_CASE("a block cuts its windows as the plain loops do") {
    SamConfig config;
    config.imageSize = 64;  // grid 4
    config.width = 6;
    config.heads = 2;
    config.mlpWidth = 8;
    SamBlock block(config, 3);
    initialise(block, 3);
    const auto x = at::randn({1, 4, 4, 6});
    const auto normed = block.norm1->forward(x)[0];
    const auto slow = slowWindowedAttention(normed, *block.attn, 2, 3);
    const auto mixed = at::tensor(slow, at::kDouble).to(at::kFloat).view({1, 4, 4, 6});
    const auto sum = x + block.attn->proj->forward(mixed);
    CHECK(maxDifference(block.feed(block.attend(x)),
                        sum + block.mlp->forward(block.norm2->forward(sum))) < 1e-5);
}

/// The formula as the paper of the transformer has it: every token is projected.
at::Tensor plainAttention(const SamDecoderAttention& layer,
                          std::int64_t heads,
                          const at::Tensor& queries,
                          const at::Tensor& keys,
                          const at::Tensor& values) {
    const auto q = splitHeads(layer.q_proj->forward(queries), heads);  // [P, heads, n, headDim]
    const auto k = splitHeads(layer.k_proj->forward(keys), heads);     // [P, heads, m, headDim]
    const auto v = splitHeads(layer.v_proj->forward(values), heads);   // [P, heads, m, headDim]
    const auto logits = at::matmul(q, k.transpose(2, 3)) / std::sqrt(static_cast<double>(q.size(3)));
    return layer.out_proj->forward(joinHeads(at::matmul(logits.softmax(-1), v)));
}

TEST_CASE("projecting the few tokens instead of the many places gives the same attention") {
    const c10::InferenceMode inference;
    SamDecoderAttention layer(/*width=*/24, /*innerWidth=*/16, /*heads=*/2);
    initialise(layer, 3);
    for (const std::int64_t images : {1, 3}) {
        CAPTURE(images);
        const auto tokens = at::randn({3, 5, 24});         // [P, n, C]
        const auto values = at::randn({3, 5, 24});         // [P, n, C]
        const auto places = at::randn({images, 40, 24});   // [1 or P, g g, C]
        const auto contents = at::randn({images, 40, 24});  // [1 or P, g g, C]
        const auto all = [](const at::Tensor& x) { return x.expand({3, -1, -1}); };
        CHECK(maxDifference(layer.forward(tokens, places, contents),
                            plainAttention(layer, 2, tokens, all(places), all(contents))) < 1e-5);
        CHECK(maxDifference(layer.forward(places, tokens, values),
                            plainAttention(layer, 2, all(places), tokens, values)) < 1e-5);
    }
}

TEST_CASE("a batch of pictures with prompts each equals one at a time") {
    const c10::InferenceMode inference;
    const SamConfig config = tinySam();
    SamNetwork network(config);
    initialise(network, 9);
    const auto images = at::randn({2, 3, 64, 64});
    SamPrompts prompts;
    prompts.points = at::rand({6, 1, 2}) * 64;
    prompts.labels = at::ones({6, 1}, at::kLong);
    const auto run = [&](const at::Tensor& pictures, const SamPrompts& own) {
        return network.mask_decoder->forward(network.image_encoder->forward(pictures),
                                             network.prompt_encoder->densePositions(),
                                             network.prompt_encoder->sparse(own),
                                             network.prompt_encoder->dense(own),
                                             SamMasks::All);
    };
    const auto together = run(images, prompts);
    CHECK(together.logits.sizes() == at::IntArrayRef({6, 4, 32, 32}));
    for (std::int64_t i = 0; i < 6; ++i) {
        const auto alone =
            run(images.narrow(0, i / 3, 1),
                {prompts.points.narrow(0, i, 1), prompts.labels.narrow(0, i, 1), {}, {}});
        CHECK(maxDifference(together.logits[i], alone.logits[0]) < 1e-4);
        CHECK(maxDifference(together.iou[i], alone.iou[0]) < 1e-4);
    }
}

TEST_CASE("every weight gets a gradient") {
    SamConfig config = tinySam();
    config.imageSize = 32;
    SamNetwork network(config);
    initialise(network, 4);
    SamPrompts prompts;
    prompts.points = at::rand({2, 2, 2}) * 32;
    prompts.labels = at::tensor({1, 0, 0, 1}, at::kLong).view({2, 2});
    const auto embedding = network.image_encoder->forward(at::randn({1, 3, 32, 32}));
    const auto positions = network.prompt_encoder->densePositions();
    const auto total = [&](const SamPrompts& own) {
        const auto decoded = network.mask_decoder->forward(embedding,
                                                           positions,
                                                           network.prompt_encoder->sparse(own),
                                                           network.prompt_encoder->dense(own),
                                                           SamMasks::All);
        return decoded.logits.square().sum() + decoded.iou.square().sum();
    };
    SamPrompts boxes;
    boxes.boxes = at::rand({1, 4}) * 32;
    boxes.masks = at::randn({1, 1, 16, 16});
    (total(prompts) + total(boxes)).backward();
    for (const auto& item : network.named_parameters()) {
        CAPTURE(item.key());
        REQUIRE(item.value().grad().defined());
        CHECK(item.value().grad().abs().sum().item<float>() > 0);
    }
}
