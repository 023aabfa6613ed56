// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the play head and the brush: a map of one token in each view, a reverse query, and single heads.
#include "core/grounding/head_maps.h"
#include "core/grounding/image_prior.h"
#include "core/grounding/token_maps.h"
#include "core/metrics/reverse_query.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <numeric>
#include <random>
#include <unistd.h>

using namespace groundscope;

namespace {

constexpr Size kGrid{24, 24};
constexpr std::size_t kCells = 576;

/// LLaVA-1.5's grid over a photograph, noise for attention.
std::shared_ptr<AttentionStack> stackOf(int steps) {
    auto stack = std::make_shared<AttentionStack>();
    stack->steps = steps;
    stack->grid = kGrid;
    stack->imageSize = {1024, 768};
    stack->image_from_grid = {1024.0 / 24, 1024.0 / 24, 0, -128};
    std::mt19937 random(1);
    stack->mean.resize(kCells * static_cast<std::size_t>(steps));
    for (float& value : stack->mean)
        value = static_cast<float>(random() % 1000) / 1000000;
    return stack;
}

/// Argument: the view.
void mapOfOneToken(benchmark::State& state) {
    const auto maps = TokenMaps::make(stackOf(600), {}, std::vector<double>(kCells, 0.0005));
    int token = 0;
    for (auto _ : state) {
        token = (token + 1) % maps->tokens();
        benchmark::DoNotOptimize(maps->map(std::array{token}, static_cast<MapView>(state.range(0))));
    }
}
BENCHMARK(mapOfOneToken)->DenseRange(0, 3)->Unit(benchmark::kMicrosecond);

void openAnAnswer(benchmark::State& state) {
    const std::shared_ptr<const AttentionStack> stack = stackOf(600);
    for (auto _ : state)
        benchmark::DoNotOptimize(TokenMaps::make(stack, {}));
}
BENCHMARK(openAnAnswer)->Unit(benchmark::kMillisecond);

void brush(benchmark::State& state) {
    const auto maps = TokenMaps::make(stackOf(600), {});
    const Ring circle{{300, 200}, {600, 180}, {700, 400}, {450, 600}, {250, 420}};
    const Mask region = maskFromRing(circle, {1024, 768});
    for (auto _ : state) {
        const auto coverage = coverageOf(region, kGrid, maps->stack().image_from_grid);
        benchmark::DoNotOptimize(reverseQuery(maps->rows(), {}, *coverage));
    }
}
BENCHMARK(brush)->Unit(benchmark::kMillisecond);

void sinks(benchmark::State& state) {
    const auto stack = stackOf(600);
    for (auto _ : state)
        benchmark::DoNotOptimize(findSinks(*stack, {}, {}));
}
BENCHMARK(sinks)->Unit(benchmark::kMillisecond);

/// One sample of a run of 300 added to the prior.
void priorOfOneSample(benchmark::State& state) {
    const auto stack = stackOf(300);
    for (auto _ : state) {
        ImagePrior prior{MapSettings{}};
        benchmark::DoNotOptimize(prior.add("1", *stack));
    }
}
BENCHMARK(priorOfOneSample)->Unit(benchmark::kMillisecond);

/// A side file of LLaVA-1.5 7B: 32 layers x 32 heads, 100 tokens: 118 MB of zeros.
class HeadFile {
  public:
    HeadFile() {
        m_stack.steps = 100;
        m_stack.grid = kGrid;
        m_stack.mean.resize(kCells * 100, 0);
        m_stack.perHead = std::filesystem::temp_directory_path() / ("bench-heads-" + std::to_string(::getpid()) + ".f16");
        const std::vector<char> step(kCells * 1024 * 2, 0);
        std::ofstream file(m_stack.perHead, std::ios::binary);
        for (int i = 0; i < 100; ++i)
            file.write(step.data(), static_cast<std::streamsize>(step.size()));
    }
    HeadFile(const HeadFile&) = delete;
    HeadFile& operator=(const HeadFile&) = delete;
    ~HeadFile() {
        std::error_code ignored;
        std::filesystem::remove(m_stack.perHead, ignored);
    }
    [[nodiscard]] HeadMaps open() const {
        auto maps = HeadMaps::open(m_stack, 32);
        if (!maps.has_value())
            std::abort();
        return *std::move(maps);
    }

  private:
    AttentionStack m_stack;
};

/// Argument: heads averaged.
void meanOfHeads(benchmark::State& state) {
    const HeadFile file;
    const HeadMaps maps = file.open();
    std::vector<int> planes(static_cast<std::size_t>(state.range(0)));
    std::iota(planes.begin(), planes.end(), 0);
    for (auto _ : state)
        benchmark::DoNotOptimize(maps.mean(planes, {}));
}
BENCHMARK(meanOfHeads)->Arg(1)->Arg(32)->Arg(1024)->Unit(benchmark::kMillisecond);

/// Peaks of all heads for a phrase of three tokens, once the means are known.
void peaksOfHeads(benchmark::State& state) {
    const HeadFile file;
    const HeadMaps maps = file.open();
    const auto means = maps.meansOverSteps({});
    const MapFrame place{kGrid, {1024, 768}, true};
    for (auto _ : state) {
        const auto centred = maps.centred(std::array{10, 11, 12}, *means, {});
        benchmark::DoNotOptimize(peakCells(*centred, place));
    }
}
BENCHMARK(peaksOfHeads)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
