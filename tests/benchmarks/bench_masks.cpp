// SPDX-License-Identifier: GPL-3.0-or-later
// What scoring one image costs: 81 candidates against one ground truth at 640 x 480, one core.
// A pixel-by-pixel loop runs in the same program as the yardstick.
#include "core/data/mask.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <random>

using namespace groundscope;

namespace {

constexpr Size kSize{640, 480};
constexpr int kCandidates = 81;  // 27 noun phrases, three masks each

/// An ellipse with a wavy outline and specks, as a segmenter leaves them.
std::vector<std::uint8_t> drawBlob(std::mt19937& random) {
    std::uniform_real_distribution<double> unit(0, 1);
    const double cx = unit(random) * kSize.width;
    const double cy = unit(random) * kSize.height;
    const double rx = 20 + unit(random) * 200;
    const double ry = 20 + unit(random) * 180;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kSize.area()), 0);
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const double dx = (x - cx) / rx;
            const double dy = (y - cy) / ry;
            const bool inside =
                dx * dx + dy * dy < 1 + 0.1 * std::sin(x * 0.31) * std::cos(y * 0.23);
            const bool speck = random() % 997 == 0;
            bytes[static_cast<std::size_t>(y * kSize.width + x)] = inside != speck ? 1 : 0;
        }
    }
    return bytes;
}

struct Scene {
    std::vector<std::vector<std::uint8_t>> bytes;
    std::vector<Mask> masks;
    std::vector<BitMask> words;
};

/// Index 0 is the ground truth.
const Scene& scene() {
    static const Scene made = [] {
        Scene s;
        std::mt19937 random(1);
        for (int i = 0; i <= kCandidates; ++i) {
            s.bytes.push_back(drawBlob(random));
            s.masks.push_back(maskFromBytes(kSize, s.bytes.back()));
            s.words.emplace_back(s.masks.back());
        }
        return s;
    }();
    return made;
}

double iouByPixels(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
    std::int64_t both = 0;
    std::int64_t either = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != 0 && b[i] != 0)
            ++both;
        if (a[i] != 0 || b[i] != 0)
            ++either;
    }
    return either == 0 ? 1 : static_cast<double>(both) / static_cast<double>(either);
}

void pixelsIou(benchmark::State& state) {
    for (auto _ : state) {
        for (int i = 1; i <= kCandidates; ++i)
            benchmark::DoNotOptimize(
                iouByPixels(scene().bytes[static_cast<std::size_t>(i)], scene().bytes[0]));
    }
}

void runsIou(benchmark::State& state) {
    for (auto _ : state) {
        for (int i = 1; i <= kCandidates; ++i)
            benchmark::DoNotOptimize(
                iou(scene().masks[static_cast<std::size_t>(i)], scene().masks[0], 1));
    }
}

void wordsIou(benchmark::State& state) {
    for (auto _ : state) {
        for (int i = 1; i <= kCandidates; ++i)
            benchmark::DoNotOptimize(
                scene().words[static_cast<std::size_t>(i)].iou(scene().words[0], 1));
    }
}

void packRunsThenWordsIou(benchmark::State& state) {
    for (auto _ : state) {
        const BitMask truth(scene().masks[0]);
        for (int i = 1; i <= kCandidates; ++i)
            benchmark::DoNotOptimize(
                BitMask(scene().masks[static_cast<std::size_t>(i)]).iou(truth, 1));
    }
}

void uniteAllByRuns(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(uniteMasks(std::span(scene().masks).subspan(1)));
}

void uniteAllByWords(benchmark::State& state) {
    for (auto _ : state) {
        BitMask all = scene().words[1];
        for (int i = 2; i <= kCandidates; ++i)
            all.unite(scene().words[static_cast<std::size_t>(i)]);
        benchmark::DoNotOptimize(all.area());
    }
}

BENCHMARK(pixelsIou)->Unit(benchmark::kMillisecond);
BENCHMARK(runsIou)->Unit(benchmark::kMillisecond);
BENCHMARK(wordsIou)->Unit(benchmark::kMillisecond);
BENCHMARK(packRunsThenWordsIou)->Unit(benchmark::kMillisecond);
BENCHMARK(uniteAllByRuns)->Unit(benchmark::kMillisecond);
BENCHMARK(uniteAllByWords)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    scene();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
