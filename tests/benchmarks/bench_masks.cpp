// SPDX-License-Identifier: GPL-3.0-or-later
// What scoring one image costs: 82 candidates (a long answer; paper, Table 3) against one ground truth at 640 x 480, and the
// pair oracle over them (3,321 pairs). One core; loops over pixels and unions in packed words are the yardsticks.
#include "core/metrics/best_pair.h"
#include "tests/benchmarks/claims.h"
#include "tests/benchmarks/ragged_mask.h"

#include <cstdio>

using namespace groundscope;
using bench::Claims;
using bench::secondsText;

namespace {

constexpr Size kSize{640, 480};
using Bytes = std::vector<std::uint8_t>;

struct Scene {
    std::vector<Bytes> bytes;  // the last one is the target
    std::vector<Candidate> candidates;
    std::vector<BitMask> words;
    Mask target;
};

/// @param alike  much the same ellipse each time: no pair can be ruled out before it is counted
Scene makeScene(int candidates, bool alike) {
    Scene scene;
    std::mt19937 random(1);
    for (int i = 0; i <= candidates; ++i) {
        scene.bytes.push_back(alike ? bench::ellipseBytes(kSize, {320, 240}, 250, 180, true, random) : bench::ellipseBytes(kSize, true, random));
        Candidate candidate;
        candidate.mask = maskFromBytes(kSize, scene.bytes.back());
        scene.words.emplace_back(candidate.mask);
        scene.candidates.push_back(std::move(candidate));
    }
    scene.target = scene.candidates.back().mask;
    scene.candidates.pop_back();
    return scene;
}

double iouByPixels(const Bytes& a, const Bytes& b) {
    std::int64_t both = 0;
    std::int64_t either = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += a[i] != 0 && b[i] != 0 ? 1 : 0;
        either += a[i] != 0 || b[i] != 0 ? 1 : 0;
    }
    return either == 0 ? 1 : static_cast<double>(both) / static_cast<double>(either);
}

double pairsByWords(const Scene& scene) {
    const BitMask target(scene.target);
    double best = 0;
    for (std::size_t i = 0; i < scene.candidates.size(); ++i)
        for (std::size_t j = i + 1; j < scene.candidates.size(); ++j) {
            BitMask both = scene.words[i];
            both.unite(scene.words[j]);
            best = std::max(best, both.iou(target, 1));
        }
    return best;
}

double pairsByPixels(const Scene& scene) {
    Bytes both(scene.bytes.front().size());
    double best = 0;
    for (std::size_t i = 0; i < scene.candidates.size(); ++i)
        for (std::size_t j = i + 1; j < scene.candidates.size(); ++j) {
            for (std::size_t p = 0; p < both.size(); ++p)
                both[p] = scene.bytes[i][p] | scene.bytes[j][p];
            best = std::max(best, iouByPixels(both, scene.bytes.back()));
        }
    return best;
}

double pairsSearched(const Scene& scene) {
    const auto found = bestPair(scene.candidates, scene.target, {.withItself = false});
    return found.has_value() && *found ? (*found)->iou : -1;
}

void scoringClaims(Claims& claims, const Scene& scene) {
    const auto pixels = [&] {
        for (std::size_t i = 0; i < scene.candidates.size(); ++i)
            bench::keep(iouByPixels(scene.bytes[i], scene.bytes.back()));
    };
    const auto add = [&](const char* what, const auto& work) {
        const auto [ours, plain] = bench::inTurn(claims.rounds(9), [&] { bench::keep(work()); }, pixels);
        claims.add({"IoU of " + std::to_string(scene.candidates.size()) + " masks of 640 x 480, " + what, secondsText(ours),
                    "pixel by pixel " + secondsText(plain), ours / plain});
    };
    add("from run lengths", [&] {
        double sum = 0;
        for (const Candidate& candidate : scene.candidates)
            sum += iou(candidate.mask, scene.target, 1);
        return sum;
    });
    add("packed into words first", [&] {
        const BitMask truth(scene.target);
        double sum = 0;
        for (const Candidate& candidate : scene.candidates)
            sum += BitMask(candidate.mask).iou(truth, 1);
        return sum;
    });
}

/// False: the yardsticks do not agree.
bool pairClaims(Claims& claims, const Scene& scene, const char* kind) {
    const std::string what = "best pair of " + std::to_string(scene.candidates.size()) + " masks, " + kind;
    double best = 0;
    double inWords = 0;
    const auto [ours, words] = bench::inTurn(claims.rounds(5), [&] { best = pairsSearched(scene); }, [&] { inWords = pairsByWords(scene); });
    double inPixels = 0;
    const double pixels = bench::secondsOf([&] { inPixels = pairsByPixels(scene); });
    claims.add({what, secondsText(ours), "unions in packed words " + secondsText(words), ours / words});
    claims.add({what, secondsText(ours), "unions pixel by pixel " + secondsText(pixels), ours / pixels});
    return best == inWords && best == inPixels;
}

}  // namespace

int main(int argc, char** argv) {
    Claims claims(argc, argv);
    const int candidates = claims.isSmoke() ? 6 : 82;
    const Scene scene = makeScene(candidates, false);
    scoringClaims(claims, scene);
    if (!pairClaims(claims, scene, "all over the picture") || !pairClaims(claims, makeScene(candidates, true), "much alike")) {
        std::fprintf(stderr, "bench_masks: the searches found different pairs\n");
        return 2;
    }
    return claims.result();
}
