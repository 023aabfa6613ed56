// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a drag over ground truth: IoU of 82 candidates (a long answer, paper Tab. 3) and the oracle's choice.
#include "core/grounding/draft_scores.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numbers>
#include <random>

using namespace groundscope;

namespace {

constexpr int kCandidates = 82;

Ring star(std::mt19937& random, Size size, int corners) {
    std::uniform_real_distribution<double> share(0.2, 1);
    const Point centre{size.width * share(random), size.height * share(random)};
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double radius = 0.3 * size.width * share(random);
        ring.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return ring;
}

/// An outline as a person or a fine mask leaves it: many vertices, all of them near their neighbours.
Ring coast(Size size, int vertices) {
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * std::numbers::pi * i / vertices;
        const double radius = 0.3 * size.width * (1 + 0.1 * std::sin(9 * angle) + 0.01 * std::sin(301 * angle));
        ring.push_back({size.width / 2.0 + radius * std::cos(angle), size.height / 2.0 + radius * std::sin(angle)});
    }
    return ring;
}

/// Arguments: width (4:3), vertices of the dragged polygon.
void dragStep(benchmark::State& state) {
    const Size size{static_cast<int>(state.range(0)), static_cast<int>(state.range(0) * 3 / 4)};
    std::mt19937 random(11);
    auto run = std::make_shared<SampleRun>();
    run->imageSize = size;
    for (int i = 0; i < kCandidates; ++i) {
        Candidate candidate;
        candidate.mask = maskFromRing(star(random, size, 80), size);
        run->candidates.push_back(candidate);
    }
    auto bench = std::make_shared<Benchmark>();
    bench->samples.resize(1);
    bench->samples[0].target = TargetState::Present;
    bench->samples[0].annotations.resize(1);
    TruthDraft draft{0, {{{coast(size, static_cast<int>(state.range(1))), {}}}}};
    bench->samples[0].annotations[0].region = draft.region;
    DraftScorer scorer(run, bench, 0, {});
    for (auto _ : state) {
        draft.region.parts[0].outer[0].x += 1;
        benchmark::DoNotOptimize(scorer.score(draft, {}));
    }
}

}  // namespace

BENCHMARK(dragStep)
    ->ArgsProduct({{640, 1600, 5657}, {100, 100'000}})
    ->ArgNames({"width", "vertices"})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
