// SPDX-License-Identifier: GPL-3.0-or-later
// pairedTest of statistics.h.
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace groundscope {
namespace {

/// Sums that are equal but for rounding count as equally far from 0.
bool reaches(double sum, double observed) {
    return std::abs(sum) >= std::abs(observed) * (1 - 1e-12);
}

/// Share of all sign patterns whose sum is at least as far from 0 as the observed one.
double exactShare(const std::vector<double>& differences, double observed) {
    const std::uint64_t patterns = std::uint64_t{1} << differences.size();
    std::uint64_t hits = 0;
    for (std::uint64_t pattern = 0; pattern < patterns; ++pattern) {
        double sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i)
            sum += (pattern >> i & 1U) != 0 ? -differences[i] : differences[i];
        hits += reaches(sum, observed) ? 1 : 0;
    }
    return static_cast<double>(hits) / static_cast<double>(patterns);
}

double drawnShare(const std::vector<double>& differences, double observed, int draws, std::uint64_t seed) {
    RandomIndex random(seed);
    std::int64_t hits = 0;
    for (int draw = 0; draw < draws; ++draw) {
        double sum = 0;
        std::uint64_t signs = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            if (i % 64 == 0)
                signs = random.bits();
            sum += (signs & 1U) != 0 ? -differences[i] : differences[i];
            signs >>= 1U;
        }
        hits += reaches(sum, observed) ? 1 : 0;
    }
    return static_cast<double>(hits + 1) / (static_cast<double>(draws) + 1);
}

void permute(std::span<const PairedUnit> units, const PairedTestOptions& options, PairedTest& test) {
    std::vector<double> differences;  // equal sums change nothing under any sign
    double observed = 0;
    for (const PairedUnit& unit : units)
        if (unit.a != unit.b) {
            differences.push_back(unit.b - unit.a);
            observed += unit.b - unit.a;
        }
    test.differing = differences.size();
    test.exact = differences.size() <= static_cast<std::size_t>(std::clamp(options.exactUpTo, 0, 30));
    test.pPermutation = test.exact ? exactShare(differences, observed)
                                   : drawnShare(differences, observed, std::max(options.permutations, 1),
                                                options.bootstrap.seed);
}

void resample(std::span<const PairedUnit> units, const BootstrapOptions& options, PairedTest& test) {
    std::int64_t notAbove = 0;
    std::int64_t notBelow = 0;
    std::int64_t defined = 0;
    const Statistic difference = [&](std::span<const std::uint32_t> times) {
        double sum = 0;
        double count = 0;
        for (std::size_t i = 0; i < units.size(); ++i) {
            sum += times[i] * (units[i].b - units[i].a);
            count += times[i] * units[i].count;
        }
        if (!(count > 0))
            return std::numeric_limits<double>::quiet_NaN();
        ++defined;
        notAbove += sum <= 0 ? 1 : 0;
        notBelow += sum >= 0 ? 1 : 0;
        return sum / count;
    };
    BootstrapOptions plain = options;
    plain.method = IntervalMethod::Percentile;  // BCa would look at more than resamples, and the p-value counts them
    test.interval = bootstrapInterval(units.size(), difference, plain);
    if (defined > 0)
        test.pBootstrap = std::min(1.0, 2 * static_cast<double>(std::min(notAbove, notBelow) + 1) /
                                            static_cast<double>(defined + 1));
    if (options.method == IntervalMethod::Bca)
        test.interval = bootstrapInterval(units.size(), difference, options);
}

}  // namespace

std::optional<PairedTest> pairedTest(std::span<const PairedUnit> units, const PairedTestOptions& options) {
    PairedTest test;
    double count = 0;
    for (const PairedUnit& unit : units) {
        test.meanA += unit.a;
        test.meanB += unit.b;
        count += unit.count;
    }
    if (!(count > 0))
        return std::nullopt;
    test.units = units.size();
    test.meanA /= count;
    test.meanB /= count;
    test.difference = test.meanB - test.meanA;
    permute(units, options, test);
    resample(units, options.bootstrap, test);
    return test;
}

}  // namespace groundscope
