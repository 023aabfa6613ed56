// SPDX-License-Identifier: GPL-3.0-or-later
// How the models grow: the segmenter with the side of the image and the prompts, an answer with its tokens. Random weights.
#include "core/infer/mask_upscale.h"
#include "core/infer/sam_network.h"
#include "tests/benchmarks/answers.h"
#include "tests/benchmarks/curve.h"

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <span>

namespace groundscope::bench {
namespace {

SamConfig samConfig(int side, bool smoke) {
    SamConfig config;
    config.imageSize = side;
    if (smoke) {
        config.depth = 2;
        config.globalBlocks = {1};
    }
    return config;
}

void encoderCurve(Curves& curves) {
    Curve curve{"encoder-image-side", "SAM ViT-B encoder", "side of the image, pixels", "time, s", {}, {{"float32", {}}, {"bfloat16", {}}}};
    for (const int side : curves.isSmoke() ? std::vector{64, 128} : std::vector{256, 384, 512, 768, 1024}) {
        SamNetwork network(samConfig(side, curves.isSmoke()));
        initialise(network, 1);
        const auto pixels = at::rand({1, 3, side, side});  // [1, 3, S, S]
        curve.xs.push_back(side);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto type = i == 0 ? at::kFloat : at::kBFloat16;
            for (const auto& block : network.image_encoder->blocks->items) {  // the rest stays float32
                block->attn->to(type);
                block->mlp->to(type);
            }
            (void)network.image_encoder->forward(pixels);
            std::vector<double> seconds;
            for (int round = 0; round < curves.rounds(3); ++round)
                seconds.push_back(secondsOf([&] { (void)network.image_encoder->forward(pixels); }));
            curve.lines[i].ys.push_back(medianOf(seconds));
        }
    }
    curves.add(curve);
}

void promptCurve(Curves& curves) {
    const SamConfig config = samConfig(curves.isSmoke() ? 128 : 1024, true);
    SamNetwork network(config);
    initialise(network, 2);
    const auto embedding = at::rand({1, config.promptWidth, config.grid(), config.grid()});  // [1, C, g, g]
    const auto positions = network.prompt_encoder->densePositions();                         // [1, C, g, g]
    const auto decode = [&](std::int64_t prompts) {
        SamPrompts points;
        points.points = at::rand({prompts, 1, 2}) * config.imageSize;  // [P, 1, 2]
        points.labels = at::ones({prompts, 1}, at::kLong);             // [P, 1]
        (void)network.mask_decoder->forward(embedding, positions, network.prompt_encoder->sparse(points), network.prompt_encoder->dense(points),
                                            SamMasks::Multimask);
    };
    Curve curve{"decoder-prompts", "SAM mask decoder", "prompts", "time, s", {}, {{"in one batch", {}}, {"one after another", {}}}};
    for (const int prompts : curves.isSmoke() ? std::vector{1, 2} : std::vector{1, 2, 4, 8, 16, 32, 64}) {
        const auto [batch, alone] = inTurn(curves.rounds(3), [&] { decode(prompts); },
                                           [&] {
                                               for (int i = 0; i < prompts; ++i)
                                                   decode(1);
                                           });
        curve.xs.push_back(prompts);
        curve.lines[0].ys.push_back(batch);
        curve.lines[1].ys.push_back(alone);
    }
    curves.add(curve);
}

void upscalingCurve(Curves& curves) {
    std::vector<float> logits(256 * 256);
    for (std::size_t i = 0; i < logits.size(); ++i)
        logits[i] = std::sin(static_cast<float>(i % 256) / 20) + std::cos(static_cast<float>(i) / 6000);
    Curve curve{"masks-image-side", "a mask at image size", "side of the image, pixels", "time, s", {},
                {{"run lengths, row by row", {}}, {"every logit kept", {}}}};
    for (const int side : curves.isSmoke() ? std::vector{64, 128} : std::vector{256, 512, 1024, 2048, 4096, 8192}) {
        const MaskUpscaler upscaler({256, 1024, {1024, 1024}, {side, side}});
        const auto [mask, all] = inTurn(curves.rounds(5), [&] { keep(upscaler.mask(logits)); }, [&] { keep(upscaler.logits(logits)); });
        curve.xs.push_back(side);
        curve.lines[0].ys.push_back(mask);
        curve.lines[1].ys.push_back(all);
    }
    curves.add(curve);
}

std::vector<int> tokenCounts(bool smoke) {
    return smoke ? std::vector{2, 4} : std::vector{25, 50, 100, 200, 400};
}

void tokenTimeCurve(Curves& curves) {
    LlavaModel model(attentionConfig(curves.isSmoke()));
    initialise(model, 3);
    Curve curve{"tokens-time", "an answer of 32 layers of 32 heads", "tokens of the answer", "time, s", {}, {{"attention captured", {}}, {"without", {}}}};
    for (const int tokens : tokenCounts(curves.isSmoke())) {
        const auto request = requestFor(model.config, tokens);
        auto bare = request;
        bare.keepAttention = false;
        const auto [with, without] = inTurn(1, [&] { keep(generate(model, request, {})); }, [&] { keep(generate(model, bare, {})); });
        curve.xs.push_back(tokens);
        curve.lines[0].ys.push_back(with);
        curve.lines[1].ys.push_back(without);
    }
    curves.add(curve);
}

/// MiB, in a process of its own.
double peakOf(const std::string& program, const std::string& kind, int tokens, bool smoke) {
    const std::string command = "'" + program + "' --peak " + kind + " " + std::to_string(tokens) + (smoke ? " --smoke" : "");
    FILE* pipe = popen(command.c_str(), "r");
    double value = 0;
    if (pipe == nullptr || std::fscanf(pipe, "%lf", &value) != 1)
        value = 0;
    if (pipe != nullptr)
        pclose(pipe);
    return value;
}

void tokenMemoryCurve(Curves& curves, const std::string& program) {
    Curve curve{"tokens-memory", "peak memory of an answer of 32 layers of 32 heads", "tokens of the answer", "peak memory, MiB", {},
                {{"attention captured", {}}, {"without", {}}, {"every probability kept", {}}}};
    for (const int tokens : tokenCounts(curves.isSmoke())) {
        curve.xs.push_back(tokens);
        curve.lines[0].ys.push_back(peakOf(program, "capture", tokens, curves.isSmoke()));
        curve.lines[1].ys.push_back(peakOf(program, "none", tokens, curves.isSmoke()));
        curve.lines[2].ys.push_back(peakOf(program, "all", tokens, curves.isSmoke()));
    }
    curves.add(curve);
}

}  // namespace

int printPeak(const std::string& kind, int tokens, bool smoke) {
    LlavaModel model(attentionConfig(smoke));
    initialise(model, 4);
    auto request = requestFor(model.config, tokens);
    request.keepAttention = kind != "none";
    if (kind == "all")
        keepEverything(model, request);
    else if (!generate(model, request, {}).has_value())
        return 2;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.2f\n", static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}

void inferenceCurves(Curves& curves, const std::string& program) {
    {
        const c10::InferenceMode noGradients;
        encoderCurve(curves);
        promptCurve(curves);
        upscalingCurve(curves);
        tokenTimeCurve(curves);
    }
    tokenMemoryCurve(curves, program);
}

}  // namespace groundscope::bench
