// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/sam_trainer.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/infer/safetensors.h"
#include "core/infer/sam_network.h"
#include "resources/demo/make/demo_models.h"
#include "resources/demo/make/flat_parameters.h"
#include "resources/demo/make/gradient_exchange.h"
#include "resources/demo/make/sam_lessons.h"
#include "resources/demo/make/training_log.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <chrono>
#include <iostream>
#include <numbers>
#include <optional>
#include <thread>

namespace groundscope::demo {

namespace {

constexpr int kWarmUp = 100;    // steps
constexpr int kLogEvery = 200;  // steps

struct Losses {
    at::Tensor total;
    double masks = 0;
};

/// [P, 4, n] x [P, 3, n] -> [P, 4, 3]: 20 focal + dice of every output against every target.
at::Tensor pairLosses(const at::Tensor& logits, const at::Tensor& targets) {
    constexpr double kFocalWeight = 20;
    const auto inside = logits.sigmoid();  // [P, 4, n]
    const auto logInside = at::log_sigmoid(logits);
    const auto asForeground =
        -0.5 * (1 - inside).square() * logInside;  // focal loss, alpha 0.5, gamma 2
    const auto asBackground = -0.5 * inside.square() * (logInside - logits);
    const auto columns = targets.transpose(1, 2);  // [P, n, 3]
    const auto focal = (at::matmul(asForeground - asBackground, columns) +
                        asBackground.sum(-1, /*keepdim=*/true)) /
                       static_cast<double>(logits.size(2));  // [P, 4, 3]
    const auto overlap = at::matmul(inside, columns);        // [P, 4, 3]
    const auto sizes = inside.sum(-1).unsqueeze(2) + targets.sum(-1).unsqueeze(1);
    return kFocalWeight * focal + 1 - (2 * overlap + 1) / (sizes + 1);
}

/// IoU of every output with every target, [P, 4, 3].
at::Tensor pairIous(const at::Tensor& logits, const at::Tensor& targets) {
    const auto inside = logits.gt(0).to(at::kFloat);                   // [P, 4, n]
    const auto overlap = at::matmul(inside, targets.transpose(1, 2));  // [P, 4, 3]
    const auto both =
        inside.sum(-1).unsqueeze(2) + targets.sum(-1).unsqueeze(1) - overlap;  // [P, 4, 3]
    return overlap / both.clamp_min(1);
}

/// Each level is learnt by the output that fits it best; a background point teaches all three
/// outputs.
Losses lossesOf(const SamDecoded& decoded, const SamBatch& batch) {
    constexpr double kSingleWeight = 0.5;
    const auto logits = decoded.logits.to(at::kFloat).flatten(2);  // [P, 4, n]
    const auto targets = batch.targets.flatten(2);                 // [P, 3, n]
    const auto pairs = pairLosses(logits, targets);                // [P, 4, 3]
    const auto outputs = pairs.slice(1, 1);                        // [P, 3 outputs, 3 levels]
    const auto best = (std::get<0>(outputs.min(1)) * batch.weights).sum(1);  // [P]
    const auto everyOutput = outputs.select(2, 1).mean(1);                   // [P]
    const auto masks = (best * (1 - batch.background) + everyOutput * batch.background).mean();
    const auto single = pairs.select(1, 0).select(1, 1).mean();  // token 0 learns the object
    const auto absent = batch.weights.eq(0).to(at::kFloat).unsqueeze(1) * 9;  // [P, 1, 3]
    const auto reached =
        std::get<0>((pairIous(logits.detach(), targets) - absent).max(2)).clamp_min(0);  // [P, 4]
    const auto iouLoss = at::mse_loss(decoded.iou.to(at::kFloat), reached);
    return {masks + kSingleWeight * single + iouLoss, masks.item<double>()};
}

SamDecoded decodeAll(const SamNetwork& network, const SamBatch& batch) {
    SamPrompts prompts;
    prompts.points = batch.points;
    prompts.labels = at::ones({batch.points.size(0), 1}, at::kLong);
    const auto embedding = network.image_encoder->forward(batch.pixels);  // [B, C, g, g]
    return network.mask_decoder->forward(embedding,
                                         network.prompt_encoder->densePositions(),
                                         network.prompt_encoder->sparse(prompts),
                                         network.prompt_encoder->dense(prompts),
                                         SamMasks::All);
}

/// Best of three on parts and objects, and how often a background point gives an object (IoU above
/// one half).
Json evaluate(const SamNetwork& network, const RenderBank& bank) {
    const at::NoGradGuard noGradients;
    constexpr int kBatches = 12;
    Random random(777);
    double sums[4] = {};
    double counts[4] = {};
    for (int i = 0; i < kBatches; ++i) {
        const SamBatch batch = makeSamBatch(random, bank, {4, 12, 0.25, 0});
        const auto logits = decodeAll(network, batch).logits.flatten(2);  // [P, 4, n]
        const auto ious = pairIous(logits, batch.targets.flatten(2));     // [P, 4, 3]
        const auto best = std::get<0>(ious.slice(1, 1).max(1));           // [P, 3]
        for (std::int64_t p = 0; p < best.size(0); ++p) {
            const auto add = [&](int what, double value) {
                sums[what] += value;
                counts[what] += 1;
            };
            if (batch.background[p].item<float>() > 0) {
                const auto& objects =
                    batch.objects[static_cast<std::size_t>(p / 12)].flatten(1).unsqueeze(0);
                add(3,
                    pairIous(logits.narrow(0, p, 1).slice(1, 1), objects).max().item<double>() > 0.5
                        ? 1
                        : 0);
                continue;
            }
            for (int level = 0; level < kSamLevels; ++level)
                if (batch.weights[p][level].item<float>() > 0)
                    add(level, best[p][level].item<double>());
        }
    }
    Json json;
    const char* names[] = {"part", "object", "group", "background point gives an object"};
    for (int i = 0; i < 4; ++i)
        json[names[i]] = std::round(1000 * sums[i] / std::max(1.0, counts[i])) / 1000;
    return json;
}

struct Shared {
    explicit Shared(const SamTrainerOptions& trainer)
        : options(trainer), bank(6, 2 * kSamSide, 50), exchange(trainer.threads) {}
    const SamTrainerOptions& options;
    RenderBank bank;
    GradientExchange exchange;
    double seconds = 0;  // written by thread 0 between two barriers
    std::optional<Error> error;
};

struct Replica {
    Replica(const SamTrainerOptions& options, const TensorMap* state) : network(demoSamConfig()) {
        initialise(network, options.seed);
        if (state != nullptr)
            loaded = copyTensors(network, *state);
        parameters.emplace(std::vector<torch::nn::Module*>{&network});
    }
    SamNetwork network;
    Result<Done> loaded = Done{};
    std::optional<FlatParameters> parameters;
};

Result<Done> report(const Shared& shared, const Replica& replica, int step, double loss) {
    Json line = {{"model", "sam"},
                 {"phase", "masks"},
                 {"step", step},
                 {"seconds", std::round(shared.seconds)},
                 {"pictures", step * 4 * shared.options.threads},
                 {"loss", loss}};
    line["best of three"] = evaluate(replica.network, shared.bank);
    std::cout << dumpJson(line) << std::endl;
    GS_CHECK(appendLine(shared.options.folder / "log.jsonl", dumpJson(line)));
    return writeSafetensors(shared.options.folder / "state.safetensors",
                            tensorsOf(replica.network));
}

void work(Shared& shared, Replica& replica, int index) {
    at::set_num_threads(1);
    at::globalContext().setFlushDenormal(true);
    const SamTrainerOptions& options = shared.options;
    Random random(options.seed * 1000 + 500 + static_cast<std::uint64_t>(index));
    replica.parameters->begin([](const std::string& name, const at::Tensor& value) -> Training {
        const bool unused =
            name.find("mask_downscaling") != std::string::npos;  // no mask prompts are taught
        return {unused ? 0.0 : 1.0, value.dim() > 1 ? 0.05 : 0};
    });
    const auto start = std::chrono::steady_clock::now();
    const double limit = 60 * options.minutes;
    double loss = 0;
    int step = 0;
    while (shared.seconds < limit && !shared.error) {
        const double part = shared.seconds / limit;
        const double fall = 0.04 + 0.96 * 0.5 * (1 + std::cos(std::numbers::pi * part));
        const SamBatch batch = makeSamBatch(random, shared.bank, {});
        const Losses losses = lossesOf(decodeAll(replica.network, batch), batch);
        losses.total.backward();
        shared.exchange.average(replica.parameters->gradients());
        replica.parameters->step(options.learningRate * std::min(1.0, (step + 1.0) / kWarmUp) *
                                 fall);
        loss += losses.masks / kLogEvery;
        ++step;
        if (index == 0) {
            shared.seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            if (step % kLogEvery == 0 || shared.seconds >= limit) {
                if (const auto written = report(shared, replica, step, loss); !written)
                    shared.error = written.error();
                loss = 0;
            }
        }
        shared.exchange.wait();
    }
}

Json configJson(const SamConfig& config) {
    Json json = {{"model_type", "sam"},
                 {"image_size", config.imageSize},
                 {"patch_size", config.patchSize},
                 {"encoder_embed_dim", config.width},
                 {"encoder_depth", config.depth},
                 {"encoder_num_heads", config.heads},
                 {"encoder_mlp_ratio", config.mlpWidth / config.width},
                 {"encoder_global_attn_indexes", config.globalBlocks},
                 {"window_size", config.window},
                 {"prompt_embed_dim", config.promptWidth},
                 {"mask_in_chans", config.maskInChannels},
                 {"decoder_depth", config.decoderDepth},
                 {"decoder_mlp_dim", config.decoderMlpWidth},
                 {"decoder_num_heads", config.decoderHeads},
                 {"iou_head_depth", config.iouHeadDepth},
                 {"iou_head_hidden_dim", config.iouHeadWidth},
                 {"encoder_norm_eps", config.normEps},
                 {"mask_threshold", 0.0},
                 {"num_multimask_outputs", config.maskTokens - 1}};
    json["pixel_mean"] = config.pixelMean;
    json["pixel_std"] = config.pixelStd;
    return json;
}

}  // namespace

SamConfig demoSamConfig() {
    SamConfig config;
    config.imageSize = kSamSide;
    config.patchSize = 8;
    config.width = 96;
    config.depth = 4;
    config.heads = 3;
    config.mlpWidth = 384;
    config.window = 8;
    config.globalBlocks = {1, 3};
    config.promptWidth = 64;
    config.decoderHeads = 4;
    config.decoderMlpWidth = 128;
    config.iouHeadWidth = 64;
    return config;
}

Result<Done> trainSam(const SamTrainerOptions& options) {
    Shared shared(options);
    const auto statePath = options.folder / "state.safetensors";
    TensorFile state;
    const bool resume = std::filesystem::exists(statePath);
    if (resume) {
        GS_TRY(state, readTensorFile(statePath));
    }
    std::vector<std::unique_ptr<Replica>> replicas;
    for (int i = 0; i < options.threads; ++i) {
        replicas.push_back(std::make_unique<Replica>(options, resume ? &state.tensors : nullptr));
        GS_CHECK(replicas.back()->loaded);
        shared.exchange.add(replicas.back()->parameters->gradients());
    }
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < options.threads; ++i)
            threads.emplace_back(
                [&, i] { work(shared, *replicas[static_cast<std::size_t>(i)], i); });
    }
    if (shared.error)
        return *shared.error;
    return Done{};
}

Result<Done> exportSam(const std::filesystem::path& folder,
                       const std::filesystem::path& checkpoint) {
    GS_TRY(const TensorFile state, readTensorFile(folder / "state.safetensors"));
    SamNetwork network(demoSamConfig());
    initialise(network, 0);
    GS_CHECK(copyTensors(network, state.tensors));
    TensorMap tensors = tensorsOf(network);
    for (auto& [name, tensor] : tensors)
        tensor = tensor.to(at::kHalf);
    std::error_code error;
    std::filesystem::create_directories(checkpoint, error);
    GS_CHECK(writeSafetensors(checkpoint / "sam.safetensors", tensors, {{"format", "pt"}}));
    return writeFile(checkpoint / "config.json", dumpJson(configJson(demoSamConfig()), 2) + "\n");
}

}  // namespace groundscope::demo
