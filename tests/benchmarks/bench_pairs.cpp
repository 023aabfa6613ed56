// SPDX-License-Identifier: GPL-3.0-or-later
// What the pair oracle of one image costs: 82 candidates (3,321 pairs of different masks) at 640 x 480, one core.
// Yardsticks in the same program: every pair's union in packed words, and pixel by pixel.
#include "core/metrics/best_pair.h"

#include <benchmark/benchmark.h>

#include <bit>
#include <cmath>
#include <random>

using namespace groundscope;

namespace {

constexpr Size kSize{640, 480};
constexpr int kCandidates = 82;

using Bytes = std::vector<std::uint8_t>;

/// An ellipse with a wavy outline and specks, as a segmenter leaves them.
Bytes blob(std::mt19937& random) {
    std::uniform_real_distribution<double> unit(0, 1);
    const double cx = unit(random) * kSize.width;
    const double cy = unit(random) * kSize.height;
    const double rx = 20 + unit(random) * 200;
    const double ry = 20 + unit(random) * 180;
    Bytes bytes(static_cast<std::size_t>(kSize.area()), 0);
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const double dx = (x - cx) / rx;
            const double dy = (y - cy) / ry;
            const bool inside = dx * dx + dy * dy < 1 + 0.1 * std::sin(x * 0.31) * std::cos(y * 0.23);
            bytes[static_cast<std::size_t>(y * kSize.width + x)] = inside != (random() % 997 == 0) ? 1 : 0;
        }
    }
    return bytes;
}

/// Much the same ellipse each time: no pair can be ruled out before it is counted.
Bytes alike(std::mt19937& random) {
    Bytes bytes(static_cast<std::size_t>(kSize.area()));
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const double dx = (x - 320) / 250.0;
            const double dy = (y - 240) / 180.0;
            bytes[static_cast<std::size_t>(y * kSize.width + x)] = (dx * dx + dy * dy < 1) != (random() % 997 == 0) ? 1 : 0;
        }
    }
    return bytes;
}

struct Scene {
    std::vector<Bytes> bytes;  // the last one is the target
    std::vector<Candidate> candidates;
    Mask target;
};

Scene makeScene(Bytes (*draw)(std::mt19937&)) {
    Scene scene;
    std::mt19937 random(1);
    for (int i = 0; i <= kCandidates; ++i) {
        scene.bytes.push_back(draw(random));
        Candidate candidate;
        candidate.mask = maskFromBytes(kSize, scene.bytes.back());
        scene.candidates.push_back(std::move(candidate));
    }
    scene.target = scene.candidates.back().mask;
    scene.candidates.pop_back();
    return scene;
}

const Scene& blobs() {
    static const Scene scene = makeScene(blob);
    return scene;
}
const Scene& muchAlike() {
    static const Scene scene = makeScene(alike);
    return scene;
}

void search(benchmark::State& state, const Scene& scene) {
    for (auto _ : state)
        benchmark::DoNotOptimize(bestPair(scene.candidates, scene.target, {.withItself = false}));
}

double byWords(const Scene& scene) {
    const BitMask target(scene.target);
    std::vector<BitMask> masks;
    for (const Candidate& candidate : scene.candidates)
        masks.emplace_back(candidate.mask);
    double best = 0;
    for (std::size_t i = 0; i < masks.size(); ++i) {
        for (std::size_t j = i + 1; j < masks.size(); ++j) {
            BitMask both = masks[i];
            both.unite(masks[j]);
            best = std::max(best, both.iou(target, 1));
        }
    }
    return best;
}

double byPixels(const Scene& scene) {
    double best = 0;
    const Bytes& target = scene.bytes.back();
    for (std::size_t i = 0; i < scene.candidates.size(); ++i) {
        for (std::size_t j = i + 1; j < scene.candidates.size(); ++j) {
            std::int64_t meet = 0;
            std::int64_t join = 0;
            for (std::size_t p = 0; p < target.size(); ++p) {
                const bool mask = scene.bytes[i][p] != 0 || scene.bytes[j][p] != 0;
                meet += mask && target[p] != 0 ? 1 : 0;
                join += mask || target[p] != 0 ? 1 : 0;
            }
            best = std::max(best, static_cast<double>(meet) / static_cast<double>(join));
        }
    }
    return best;
}

void plain(benchmark::State& state, double (*search)(const Scene&)) {
    for (auto _ : state)
        benchmark::DoNotOptimize(search(blobs()));
}

BENCHMARK_CAPTURE(search, blobs, blobs())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, noPairRuledOut, muchAlike())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plain, unionsInWords, byWords)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plain, unionsByPixels, byPixels)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

int main(int argc, char** argv) {
    const auto found = bestPair(blobs().candidates, blobs().target, {.withItself = false});
    if (!found.has_value() || !*found || (*found)->iou != byWords(blobs()) || (*found)->iou != byPixels(blobs()))
        return 1;  // the yardsticks must agree
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
