// SPDX-License-Identifier: GPL-3.0-or-later
// The native models on the CPU against what this machine can do, measured in the same run: the matrix products and the
// memory reads of the same threads. Weights are random: time does not depend on them.
//
//   bench_infer            all claims; takes minutes and 6 GB
//   bench_infer --smoke    small models, once
//   bench_infer --peak none|capture|all [--smoke]   peak memory of one answer in MiB, for the claim about memory
#include "core/infer/generate.h"
#include "core/infer/kept_memory.h"
#include "core/infer/model_zoo.h"
#include "core/infer/products.h"
#include "core/infer/sam_network.h"
#include "tests/benchmarks/claims.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>

using namespace groundscope;
using bench::Claims;
using bench::inTurn;
using bench::secondsText;

namespace {

constexpr int kRounds = 5;

std::string rateText(double perSecond, const char* unit) {
    char text[48];
    std::snprintf(text, sizeof text, "%.1f %s", perSecond / 1e9, unit);
    return text;
}

/// Operations a second of a product of two matrices as large as a model's, multiply and add counted as two: by the faster of
/// LibTorch's product and ours.
struct Product {
    explicit Product(bool smoke, at::ScalarType dtype)
        : rows(smoke ? 256 : 4096),
          a(at::rand({rows, rows}).to(dtype)),
          b(at::rand({rows, rows}).to(dtype)),
          operations(2.0 * static_cast<double>(rows * rows * rows)) {}
    /// Seconds.
    [[nodiscard]] double time() const {
        return std::min(bench::secondsOf([&] { (void)at::mm(a, b); }), bench::secondsOf([&] { (void)product(a, b); }));
    }
    std::int64_t rows;
    at::Tensor a, b;  // [rows, rows]
    double operations;
};

/// Reads every byte of a block that no cache holds.
struct Reading {
    explicit Reading(std::int64_t megabytes) : block(at::ones({megabytes * 1024 * 1024 / 8}, at::kLong)), bytes(static_cast<double>(block.nbytes())) {}
    void operator()() {
        const auto* values = block.data_ptr<std::int64_t>();
        std::array<std::int64_t, 64> parts{};
        const std::int64_t pieces = at::get_num_threads();
        at::parallel_for(0, pieces, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t piece = begin; piece < end; ++piece) {
                std::array<std::int64_t, 16> sums{};
                const std::int64_t first = block.numel() / 16 * piece / pieces * 16;
                const std::int64_t last = block.numel() / 16 * (piece + 1) / pieces * 16;
                for (std::int64_t i = first; i < last; i += 16)
                    for (std::size_t k = 0; k < sums.size(); ++k)
                        sums[k] += values[i + static_cast<std::int64_t>(k)];
                for (const std::int64_t sum : sums)
                    parts[static_cast<std::size_t>(piece % 64)] += sum;
            }
        });
        std::int64_t sum = 0;
        for (const std::int64_t part : parts)
            sum += part;
        if (sum != block.numel())
            std::abort();
    }
    at::Tensor block;  // [n]
    double bytes;
};

/// Products of the encoder (spec 8.2): projections, attention in windows and over the grid, patches, neck.
double encoderOperations(const SamConfig& config) {
    const double grid = config.grid();
    const double tokens = grid * grid;
    const double width = config.width;
    double sum = 2 * tokens * 3 * config.patchSize * config.patchSize * width;
    for (int block = 0; block < config.depth; ++block) {
        const bool global = std::ranges::find(config.globalBlocks, block) != config.globalBlocks.end();
        const double side = global ? grid : config.window;
        const double windows = global ? 1 : std::ceil(grid / side) * std::ceil(grid / side);
        const double rows = windows * side * side;
        sum += 2 * rows * width * 4 * width;               // queries, keys, values, output
        sum += 4 * rows * side * side * width;             // logits and their mixture
        sum += 4 * rows * side * width;                    // relative positions
        sum += 4 * tokens * width * config.mlpWidth;
    }
    const double neck = config.promptWidth;
    return sum + 2 * tokens * (width * neck + 9 * neck * neck);
}

SamConfig samConfig(bool smoke) {
    SamConfig config;
    if (smoke) {
        config.imageSize = 256;
        config.depth = 3;
        config.globalBlocks = {2};
    }
    return config;
}

void encoderClaims(Claims& claims) {
    const SamConfig config = samConfig(claims.isSmoke());
    SamNetwork network(config);
    initialise(network, 1);
    const auto pixels = at::rand({1, 3, config.imageSize, config.imageSize});  // [1, 3, S, S]
    const double operations = encoderOperations(config);
    const auto against = [&](const char* name, at::ScalarType dtype, int rounds) {
        for (const auto& block : network.image_encoder->blocks->items) {  // the rest stays float32
            block->attn->to(dtype);
            block->mlp->to(dtype);
        }
        const Product matrices(claims.isSmoke(), dtype);
        std::vector<double> embeds;
        std::vector<double> products;
        for (int round = 0; round < rounds; ++round) {
            embeds.push_back(bench::secondsOf([&] { (void)network.image_encoder->forward(pixels); }));
            products.push_back(matrices.time());
        }
        const double encoder = bench::medianOf(embeds);
        const double rate = operations / encoder;
        const double possible = matrices.operations / bench::medianOf(products);
        claims.add({std::string("SAM encoder, ") + name, secondsText(encoder) + ", " + rateText(rate, "GFLOP/s"),
                    "matrix product " + rateText(possible, "GFLOP/s"), rate / possible, dtype == at::kFloat ? 0.6 : 0, false});
        return encoder;
    };
    const double exact = against("float32", at::kFloat, claims.isSmoke() ? 1 : 5);
    const double half = against("bfloat16", at::kBFloat16, claims.isSmoke() ? 1 : 5);
    claims.add({"SAM encoder, bfloat16 against float32", secondsText(half), secondsText(exact), half / exact, 1});
}

void decoderClaim(Claims& claims) {
    const SamConfig config = samConfig(claims.isSmoke());
    SamNetwork network(config);
    initialise(network, 2);
    const auto embedding = at::rand({1, config.promptWidth, config.grid(), config.grid()});  // [1, C, g, g]
    const auto positions = network.prompt_encoder->densePositions();                         // [1, C, g, g]
    const auto decode = [&](std::int64_t prompts) {
        SamPrompts points;
        points.points = at::rand({prompts, 1, 2}) * config.imageSize;  // [P, 1, 2]
        points.labels = at::ones({prompts, 1}, at::kLong);             // [P, 1]
        (void)network.mask_decoder->forward(embedding, positions, network.prompt_encoder->sparse(points),
                                            network.prompt_encoder->dense(points), SamMasks::Multimask);
    };
    const auto [many, one] = inTurn(kRounds, [&] { decode(16); }, [&] { decode(1); });
    claims.add({"SAM decoder, 16 prompts in one batch", secondsText(many), "one prompt " + secondsText(one), many / one, 2});
}

/// A language model that no cache holds, under a tower that takes no time.
LlavaConfig llavaConfig(bool smoke) {
    LlavaConfig config;
    config.vision.width = 64;
    config.vision.intermediate = 64;
    config.vision.layers = 1;
    config.vision.heads = 1;
    config.featureLayer = -1;
    config.text.hidden = smoke ? 256 : 2048;
    config.text.intermediate = smoke ? 512 : 5632;
    config.text.layers = smoke ? 2 : 8;
    config.text.heads = smoke ? 4 : 16;
    config.text.kvHeads = config.text.heads;
    config.text.vocab = smoke ? 100 : 32000;
    return config;
}

GenerationRequest requestFor(const LlavaConfig& config, int tokens) {
    GenerationRequest request;
    request.pixels = at::rand({1, 3, config.vision.imageSize, config.vision.imageSize});  // [1, 3, S, S]
    for (int i = 0; i < 40; ++i)
        request.ids.push_back(i == 20 ? config.imageToken : i + 1);
    request.config.maxNewTokens = tokens;
    request.config.ignoreEos = true;
    return request;
}

/// Seconds of the prompt and of each later token of one answer.
struct Answered {
    double prefill = 0;
    double token = 0;
};

Answered answered(const LlavaModel& model, GenerationRequest request) {
    using Clock = std::chrono::steady_clock;
    std::vector<Clock::time_point> times{Clock::now()};
    request.onToken = [&](const std::vector<int>&) { times.push_back(Clock::now()); };
    if (!generate(model, request, {}).has_value())
        std::abort();
    std::vector<double> tokens;
    for (std::size_t i = 2; i < times.size(); ++i)
        tokens.push_back(std::chrono::duration<double>(times[i] - times[i - 1]).count());
    return {std::chrono::duration<double>(times[1] - times[0]).count(), bench::medianOf(tokens)};
}

/// The model as `--dtype NAME` loads it.
void convert(LlavaModel& model, const std::string& name) {
    if (name != "int8")
        return model.to(name == "bfloat16" ? at::kBFloat16 : at::kFloat);
    for (const auto& module : model.modules(/*include_self=*/false))
        if (auto* layer = dynamic_cast<Linear*>(module.get())) {
            Int8Weights weights(layer->weight.size(0), layer->weight.size(1));
            if (!weights.set(0, layer->weight))
                std::abort();
            layer->setInt8(std::move(weights));
        }
}

/// Bytes of the weights a token needs.
double weightsOf(const LlamaForCausalLM& language) {
    double bytes = static_cast<double>(language.lm_head->weight.nbytes());
    for (const auto& parameter : language.model->layers->parameters())
        bytes += static_cast<double>(parameter.nbytes());
    for (const auto& module : language.modules(/*include_self=*/false))
        if (const auto* layer = dynamic_cast<const Linear*>(module.get()); layer != nullptr && layer->int8().scales.defined())
            bytes += static_cast<double>(layer->int8().scales.nbytes());
    return bytes;
}

void languageClaims(Claims& claims, const std::string& name) {
    const LlavaConfig config = llavaConfig(claims.isSmoke());
    LlavaModel model(config);
    initialise(model, 3);
    convert(model, name);
    const auto& language = *model.language_model;
    const double weights = weightsOf(language);
    double operations = 0;
    for (const auto& parameter : language.model->layers->parameters())
            operations += 2.0 * static_cast<double>(parameter.numel());
    const auto request = requestFor(config, claims.isSmoke() ? 4 : 24);
    const double rows = 39.0 + static_cast<double>(config.vision.grid() * config.vision.grid());
    Reading reading(claims.isSmoke() ? 16 : 1024);
    const Product matrices(claims.isSmoke(), name == "bfloat16" ? at::kBFloat16 : at::kFloat);
    std::vector<double> tokens;
    std::vector<double> prefills;
    std::vector<double> reads;
    std::vector<double> products;
    for (int round = 0; round < (claims.isSmoke() ? 1 : 3); ++round) {
        const Answered times = answered(model, request);
        tokens.push_back(times.token);
        prefills.push_back(times.prefill);
        reads.push_back(std::min(bench::secondsOf(reading), bench::secondsOf(reading)));
        products.push_back(matrices.time());
    }
    const double bandwidth = reading.bytes / bench::medianOf(reads);
    const double token = bench::medianOf(tokens);
    claims.add({"LLaMA, a token, " + name, secondsText(token) + ", " + rateText(weights / token, "GB/s"),
                "weights read once " + secondsText(weights / bandwidth) + ", " + rateText(bandwidth, "GB/s"),
                token / (weights / bandwidth), 1.5});
    const double rate = operations * rows / bench::medianOf(prefills);
    const double possible = matrices.operations / bench::medianOf(products);
    claims.add({"LLaMA, prompt of 615 tokens, " + name, secondsText(bench::medianOf(prefills)) + ", " + rateText(rate, "GFLOP/s"),
                "matrix product " + rateText(possible, "GFLOP/s"), rate / possible, name == "bfloat16" ? 0 : 0.6, false});
    if (name != "float32")
        return;
    auto bare = request;
    bare.keepAttention = false;
    const auto [with, without] = inTurn(kRounds, [&] { (void)generate(model, request, {}); }, [&] { (void)generate(model, bare, {}); });
    claims.add({"Attention captured", secondsText(with), "same answer without " + secondsText(without), with / without, 1.03});
}

/// Layers, heads and keys of LLaVA-1.5 7B, so that attention has its true size; hardly any weights.
LlavaConfig attentionConfig(bool smoke) {
    LlavaConfig config = llavaConfig(true);
    config.text.hidden = smoke ? 64 : 256;
    config.text.intermediate = 64;
    config.text.layers = smoke ? 2 : 32;
    config.text.heads = smoke ? 4 : 32;
    config.text.kvHeads = config.text.heads;
    return config;
}

/// What `output_attentions` of other implementations does: every probability of every step is kept.
void keepEverything(const LlavaModel& model, const GenerationRequest& request) {
    std::vector<at::Tensor> kept;
    Trace trace;
    trace.hiddenStates = false;
    trace.attentionRows = static_cast<int>(kAttentionBlock) + 1;
    trace.tensor = [&](std::string_view, int, const at::Tensor& value) { kept.push_back(value.clone()); };
    const c10::InferenceMode noGradients;
    const auto features = at::rand({1, model.config.vision.grid() * model.config.vision.grid(), model.config.text.hidden});  // [1, N, hidden]
    std::vector<std::int64_t> ids(request.ids.begin(), request.ids.end());
    const auto merged = model.merge(at::tensor(ids, at::kLong), features);
    const auto length = merged.embeddings.size(1);
    KvCache cache(model.config.text, 1, length + request.config.maxNewTokens, merged.embeddings.options());
    const auto& language = *model.language_model->model;
    (void)language.forward(merged.embeddings, {}, {}, &cache, &trace);
    for (int token = 1; token < request.config.maxNewTokens; ++token)
        (void)language.forward(language.embed_tokens->forward(at::full({1, 1}, 1, at::kLong)), {}, {}, &cache, &trace);
}

int printPeak(const std::string& kind, bool smoke) {
    LlavaModel model(attentionConfig(smoke));
    initialise(model, 4);
    auto request = requestFor(model.config, smoke ? 8 : 600);
    request.keepAttention = kind != "none";
    if (kind == "all")
        keepEverything(model, request);
    else if (!generate(model, request, {}).has_value())
        return 1;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.2f\n", static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}

/// MiB, in a process of its own.
double peakOf(const std::string& program, const std::string& kind, bool smoke) {
    const std::string command = "'" + program + "' --peak " + kind + (smoke ? " --smoke" : "");
    FILE* pipe = popen(command.c_str(), "r");
    double value = 0;
    if (pipe == nullptr || std::fscanf(pipe, "%lf", &value) != 1)
        value = 0;
    if (pipe != nullptr)
        pclose(pipe);
    return value;
}

void memoryClaims(Claims& claims, const std::string& program) {
    const double none = peakOf(program, "none", claims.isSmoke());
    const double capture = peakOf(program, "capture", claims.isSmoke());
    const double all = peakOf(program, "all", claims.isSmoke());
    const auto text = [](double value) { return rateText(value * 1e9, "MiB"); };
    claims.add({"Attention captured, 600 tokens: peak memory", text(capture), "same answer without " + text(none), capture / none, 1.01});
    const double extra = std::max(capture - none, 1.0 / 256);  // a page is what can be seen
    claims.add({"Every probability kept instead: extra memory", text(all - none), "captured " + text(extra), (all - none) / extra, 100, false});
}

}  // namespace

int main(int argc, char** argv) {
    keepFreedMemory();
    setTorchThreads(0);
    if (argc > 2 && std::string(argv[1]) == "--peak")
        return printPeak(argv[2], argc > 3);
    Claims claims(argc, argv);
    std::printf("%d threads\n", at::get_num_threads());
    {
        const c10::InferenceMode noGradients;
        encoderClaims(claims);
        decoderClaim(claims);
        for (const char* dtype : {"float32", "bfloat16", "int8"})
            languageClaims(claims, dtype);
    }
    memoryClaims(claims, argv[0]);
    return claims.result();
}
