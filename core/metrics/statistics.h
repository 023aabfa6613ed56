// SPDX-License-Identifier: GPL-3.0-or-later
/// Confidence intervals and paired tests over the samples of a benchmark.
///
/// What is drawn is a unit: an image, or both images of a pair where the benchmark has pairs (PixMMVP), because the two
/// share question and expression. Everything is seeded and uses its own mapping of random bits, so that a seed gives the
/// same figures on every machine. Pure functions, any thread.
///
/// Sources: Efron and Tibshirani, An Introduction to the Bootstrap, 1993 (percentile, BCa); Phipson and Smyth,
/// Permutation P-values Should Never Be Zero, 2010 (the +1 rule).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <span>
#include <vector>

namespace groundscope {

/// Whole numbers drawn evenly. The engine is fixed by the C++ standard, the mapping is our own (standard distributions
/// differ between libraries).
class RandomIndex {
  public:
    explicit RandomIndex(std::uint64_t seed) : m_engine(seed) {}
    /// Even over 0 … count - 1, count > 0; without the bias of a remainder.
    std::uint64_t below(std::uint64_t count);
    /// 64 random bits.
    std::uint64_t bits() { return m_engine(); }

  private:
    std::mt19937_64 m_engine;
};

struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval&) const = default;
};

/// Percentile: quantiles of the resampled figures. Bca: the same, corrected for bias and skewness.
enum class IntervalMethod { Percentile, Bca };

struct BootstrapOptions {
    int resamples = 10'000;
    double confidence = 0.95;
    std::uint64_t seed = 2024;
    IntervalMethod method = IntervalMethod::Percentile;
};

/// A figure of a resample in which unit i occurs times[i] times; NaN when it is undefined there.
using Statistic = std::function<double(std::span<const std::uint32_t> times)>;

/// Bootstrap interval of any figure over `units` units drawn with replacement. Nothing with fewer than two units, or
/// when more than half of the resamples leave the figure undefined.
std::optional<Interval> bootstrapInterval(std::size_t units, const Statistic& statistic, const BootstrapOptions& options);

/// Sum and number of the values in one unit.
struct Unit {
    double sum = 0;
    double count = 0;
    bool operator==(const Unit&) const = default;
};

/// All sums over all counts; NaN over nothing.
double meanOf(std::span<const Unit> units);
/// Interval of meanOf.
std::optional<Interval> meanInterval(std::span<const Unit> units, const BootstrapOptions& options);

/// The same images in two runs.
struct PairedUnit {
    double a = 0;  ///< sum of the first run's values
    double b = 0;  ///< sum of the second run's values
    double count = 0;
    bool operator==(const PairedUnit&) const = default;
};

struct PairedTestOptions {
    BootstrapOptions bootstrap;
    int permutations = 100'000;  ///< drawn when there are too many units to go through all signs
    int exactUpTo = 18;          ///< units that differ: up to 2^18 sign patterns are all looked at
};

/// Two runs over the samples both have. Null hypothesis: which run a value came from does not matter.
struct PairedTest {
    std::size_t units = 0;
    std::size_t differing = 0;  ///< units whose sums differ
    double meanA = 0;
    double meanB = 0;
    double difference = 0;             ///< meanB - meanA
    std::optional<Interval> interval;  ///< of the difference: units of both runs drawn together
    double pPermutation = 1;  ///< two-sided sign-flip test; exact, or (hits + 1) / (draws + 1)
    bool exact = false;       ///< all sign patterns were looked at
    double pBootstrap = 1;    ///< two-sided: twice the smaller share of resampled differences at or beyond 0, with +1
};

/// Nothing when no unit has a value.
std::optional<PairedTest> pairedTest(std::span<const PairedUnit> units, const PairedTestOptions& options);

/// Standard normal distribution function and its inverse (Wichura's AS 241, 16 digits).
double normalCdf(double z);
double normalQuantile(double p);

}  // namespace groundscope
