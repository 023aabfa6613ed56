// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a drag over ground truth: IoU of 82 candidates (a long answer, paper Tab. 3) and the oracle's choice. The
// yardstick draws the ground truth and scores each candidate against it.
#include "core/grounding/draft_scores.h"
#include "tests/benchmarks/claims.h"

#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>

using namespace groundscope;

namespace {

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

std::shared_ptr<SampleRun> runOf(Size size, int candidates) {
    std::mt19937 random(11);
    auto run = std::make_shared<SampleRun>();
    run->imageSize = size;
    for (int i = 0; i < candidates; ++i) {
        Candidate candidate;
        candidate.mask = maskFromRing(star(random, size, 80), size);
        run->candidates.push_back(candidate);
    }
    return run;
}

/// False: scorer and yardstick differ.
bool add(bench::Claims& claims, int width, int vertices) {
    const Size size{width, width * 3 / 4};
    const auto run = runOf(size, claims.isSmoke() ? 4 : 82);
    auto benchmark = std::make_shared<Benchmark>();
    benchmark->samples.resize(1);
    benchmark->samples[0].target = TargetState::Present;
    benchmark->samples[0].annotations.resize(1);
    TruthDraft draft{0, {{{coast(size, vertices), {}}}}};
    benchmark->samples[0].annotations[0].region = draft.region;
    DraftScorer scorer(run, benchmark, 0, {});
    std::vector<double> ours;
    std::vector<double> plain;
    const auto step = [&] {
        draft.region.parts[0].outer[0].x += 1;
        const auto scores = scorer.score(draft, {});
        ours = scores.has_value() ? scores->now.ious : std::vector<double>{};
    };
    const auto yardstick = [&] {
        const Mask truth = maskFromRegion(draft.region, size);
        plain.clear();
        for (const Candidate& candidate : run->candidates)
            plain.push_back(iou(candidate.mask, truth, 1));
    };
    const auto [scored, drawn] = bench::inTurn(claims.rounds(15), step, yardstick);
    char what[96];
    std::snprintf(what, sizeof what, "%zu candidates rescored while ground truth is dragged, %d x %d, %d vertices", run->candidates.size(),
                  size.width, size.height, vertices);
    claims.add({what, bench::secondsText(scored), "drawn and scored one by one " + bench::secondsText(drawn), scored / drawn});
    return ours == plain;
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    bool same = true;
    for (const int width : claims.isSmoke() ? std::vector{320} : std::vector{640, 1600, 5657})
        for (const int vertices : {100, claims.isSmoke() ? 1000 : 100'000})
            same = add(claims, width, vertices) && same;
    if (!same)
        std::fprintf(stderr, "bench_draft_scores: the scores are not those of the masks as drawn\n");
    return same ? claims.result() : 2;
}
