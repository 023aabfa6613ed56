// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the play head and the brush: a map of one token in each view, a reverse query, and single heads. LLaVA-1.5's
// grid and heads. Yardsticks: plain passes over the same numbers, and the heads' file read once.
#include "core/grounding/head_maps.h"
#include "core/grounding/image_prior.h"
#include "core/grounding/token_maps.h"
#include "core/metrics/reverse_query.h"
#include "tests/benchmarks/claims.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <numeric>
#include <random>
#include <unistd.h>

using namespace groundscope;
using bench::Claims;
using bench::secondsText;

namespace {

constexpr Size kGrid{24, 24};
constexpr std::size_t kCells = 576;

/// Over a photograph, noise for attention.
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

/// Mean row of all steps: one pass over the numbers of an answer.
std::vector<double> meanRow(const AttentionStack& stack) {
    std::vector<double> mean(kCells);
    for (std::size_t i = 0; i < stack.mean.size(); ++i)
        mean[i % kCells] += static_cast<double>(stack.mean[i]);
    for (double& value : mean)
        value /= stack.steps;
    return mean;
}

void mapClaims(Claims& claims, int steps) {
    const auto stack = stackOf(steps);
    const auto maps = TokenMaps::make(stack, {}, std::vector<double>(kCells, 0.0005));
    const std::string of = " of an answer of " + std::to_string(steps) + " tokens";
    const double pass = bench::secondsOfOne([&] { bench::keep(meanRow(*stack)); });
    const std::string baseline = "mean row of the answer " + secondsText(pass);
    int token = 0;
    for (const auto& [view, name] : {std::pair(MapView::Raw, "attention"), {MapView::Centred, "centred"},
                                     {MapView::MinusPrior, "minus the prior"}, {MapView::Rank, "ranks"}}) {
        const double one = bench::secondsOfOne([&] {
            token = (token + 1) % maps->tokens();
            bench::keep(maps->map(std::array{token}, view));
        });
        claims.add({"heat map of a token, " + std::string(name) + "," + of, secondsText(one), baseline, one / pass});
    }
    const double opened = bench::secondsOfOne([&] { bench::keep(TokenMaps::make(stack, {})); });
    claims.add({"all maps" + of + " made ready", secondsText(opened), baseline, opened / pass});
    const double sinks = bench::secondsOfOne([&] { bench::keep(findSinks(*stack, {}, {})); });
    claims.add({"attention sinks" + of, secondsText(sinks), baseline, sinks / pass});
    const double prior = bench::secondsOfOne([&] {
        ImagePrior added{MapSettings{}};
        bench::keep(added.add("1", *stack));
    });
    claims.add({"image prior, one sample" + of, secondsText(prior), baseline, prior / pass});
    const Mask region = maskFromRing(Ring{{300, 200}, {600, 180}, {700, 400}, {450, 600}, {250, 420}}, {1024, 768});
    const double brushed = bench::secondsOfOne([&] {
        const auto coverage = coverageOf(region, kGrid, maps->stack().image_from_grid);
        bench::keep(reverseQuery(maps->rows(), {}, *coverage));
    });
    claims.add({"tokens that look at a brushed place" + of, secondsText(brushed), baseline, brushed / pass});
}

/// A side file of LLaVA-1.5 7B: 32 layers x 32 heads; of 100 tokens: 118 MB of zeros.
class HeadFile {
  public:
    explicit HeadFile(int steps) {
        m_stack.steps = steps;
        m_stack.grid = kGrid;
        m_stack.mean.resize(kCells * static_cast<std::size_t>(steps), 0);
        m_stack.perHead = std::filesystem::temp_directory_path() / ("bench-heads-" + std::to_string(::getpid()) + ".f16");
        const std::vector<char> step(kCells * 1024 * 2, 0);
        std::ofstream file(m_stack.perHead, std::ios::binary);
        for (int i = 0; i < steps; ++i)
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
    /// All of it, piece by piece.
    void read() const {
        std::ifstream file(m_stack.perHead, std::ios::binary);
        std::vector<char> piece(1 << 20);
        while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())))
            bench::keep(piece);
    }

  private:
    AttentionStack m_stack;
};

void headClaims(Claims& claims, int steps) {
    const HeadFile file(steps);
    const HeadMaps maps = file.open();
    const std::string of = " of 1024, answer of " + std::to_string(steps) + " tokens";
    for (const int heads : {1, 32, 1024}) {
        std::vector<int> planes(static_cast<std::size_t>(heads));
        std::iota(planes.begin(), planes.end(), 0);
        const auto [mean, read] = bench::inTurn(claims.rounds(5), [&] { bench::keep(maps.mean(planes, {})); }, [&] { file.read(); });
        claims.add({"mean of " + std::to_string(heads) + " heads" + of, secondsText(mean), "their file read once " + secondsText(read), mean / read});
    }
    const auto means = maps.meansOverSteps({});
    const MapFrame place{kGrid, {1024, 768}, true};
    const auto peaks = [&] {
        const auto centred = maps.centred(std::array{0, steps / 2, steps - 1}, *means, {});
        bench::keep(peakCells(*centred, place));
    };
    const auto [found, read] = bench::inTurn(claims.rounds(5), peaks, [&] { file.read(); });
    claims.add({"peaks of all heads for a phrase of 3 tokens", secondsText(found), "their file read once " + secondsText(read), found / read});
}

}  // namespace

int main(int argc, char** argv) {
    Claims claims(argc, argv);
    mapClaims(claims, claims.isSmoke() ? 20 : 600);
    headClaims(claims, claims.isSmoke() ? 3 : 100);
    return claims.result();
}
