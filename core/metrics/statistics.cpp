// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace groundscope {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Linear between the order statistics around (n - 1) p; `sorted` is not empty.
double quantile(const std::vector<double>& sorted, double p) {
    const double place = static_cast<double>(sorted.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// The figure over many resamples, sorted; undefined ones left out.
std::vector<double> resampled(std::size_t units, const Statistic& statistic, const BootstrapOptions& options) {
    RandomIndex random(options.seed);
    std::vector<std::uint32_t> times(units);
    std::vector<double> values;
    for (int i = 0; i < options.resamples; ++i) {
        std::fill(times.begin(), times.end(), 0U);
        for (std::size_t drawn = 0; drawn < units; ++drawn)
            ++times[random.below(units)];
        if (const double value = statistic(times); !std::isnan(value))
            values.push_back(value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// Skewness of the figure by leaving out one unit at a time (jackknife); 0 when it does not vary.
double acceleration(std::size_t units, const Statistic& statistic) {
    std::vector<std::uint32_t> times(units, 1U);
    std::vector<double> left;
    for (std::size_t i = 0; i < units; ++i) {
        times[i] = 0;
        if (const double value = statistic(times); !std::isnan(value))
            left.push_back(value);
        times[i] = 1;
    }
    double mean = 0;
    for (const double value : left)
        mean += value;
    mean /= static_cast<double>(std::max<std::size_t>(left.size(), 1));
    double squares = 0;
    double cubes = 0;
    for (const double value : left) {
        const double d = mean - value;
        squares += d * d;
        cubes += d * d * d;
    }
    return squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

/// Where in the resamples an end of the BCa interval lies, for the normal quantile z of that end.
double correctedShare(double z, double bias, double skew) {
    const double moved = bias + z;
    return normalCdf(bias + moved / (1 - skew * moved));
}

struct Ratio {
    double sum = 0;
    double count = 0;
    [[nodiscard]] double value() const { return count > 0 ? sum / count : kNaN; }
};

}  // namespace

std::uint64_t RandomIndex::below(std::uint64_t count) {
    // High half of a 128-bit product; draws that would favour some values are repeated (Lemire 2019).
    __extension__ using Wide = unsigned __int128;
    Wide product = static_cast<Wide>(m_engine()) * count;
    if (static_cast<std::uint64_t>(product) < count) {
        const std::uint64_t uneven = (0 - count) % count;
        while (static_cast<std::uint64_t>(product) < uneven)
            product = static_cast<Wide>(m_engine()) * count;
    }
    return static_cast<std::uint64_t>(product >> 64);
}

std::optional<Interval> bootstrapInterval(std::size_t units, const Statistic& statistic, const BootstrapOptions& options) {
    if (units < 2 || options.resamples < 1)
        return std::nullopt;
    const std::vector<double> values = resampled(units, statistic, options);
    if (2 * values.size() < static_cast<std::size_t>(options.resamples))
        return std::nullopt;
    const double tail = (1 - options.confidence) / 2;
    if (options.method == IntervalMethod::Percentile)
        return Interval{quantile(values, tail), quantile(values, 1 - tail)};
    const std::vector<std::uint32_t> all(units, 1U);
    const double observed = statistic(all);
    const auto smaller = std::lower_bound(values.begin(), values.end(), observed) - values.begin();
    const auto notLarger = std::upper_bound(values.begin(), values.end(), observed) - values.begin();
    // Values equal to the observed figure count half; kept away from 0 and 1, where the quantile is infinite.
    const double count = static_cast<double>(values.size());
    const double share = std::clamp((static_cast<double>(smaller + notLarger)) / 2, 0.5, count - 0.5) / count;
    const double bias = normalQuantile(share);
    const double skew = acceleration(units, statistic);
    const double z = normalQuantile(tail);
    return Interval{quantile(values, correctedShare(z, bias, skew)), quantile(values, correctedShare(-z, bias, skew))};
}

double meanOf(std::span<const Unit> units) {
    Ratio ratio;
    for (const Unit& unit : units) {
        ratio.sum += unit.sum;
        ratio.count += unit.count;
    }
    return ratio.value();
}

std::optional<Interval> meanInterval(std::span<const Unit> units, const BootstrapOptions& options) {
    const Statistic mean = [units](std::span<const std::uint32_t> times) {
        Ratio ratio;
        for (std::size_t i = 0; i < units.size(); ++i) {
            ratio.sum += times[i] * units[i].sum;
            ratio.count += times[i] * units[i].count;
        }
        return ratio.value();
    };
    return bootstrapInterval(units.size(), mean, options);
}

double normalCdf(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double normalQuantile(double p) {
    // Rational approximations of AS 241 (PPND16), highest power first.
    using Poly = std::array<double, 8>;
    constexpr Poly kCentreTop{2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
                              4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
                              1.3314166789178437745e2, 3.3871328727963666080e0};
    constexpr Poly kCentreBottom{5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
                                 2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
                                 4.2313330701600911252e1, 1.0};
    constexpr Poly kMiddleTop{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                              1.27045825245236838258e0,  3.64784832476320460504e0,  5.76949722146069140550e0,
                              4.63033784615654529590e0,  1.42343711074968357734e0};
    constexpr Poly kMiddleBottom{1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
                                 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
                                 2.05319162663775882187e0,  1.0};
    constexpr Poly kFarTop{2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
                           2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
                           5.46378491116411436990e0,  6.65790464350110377720e0};
    constexpr Poly kFarBottom{2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
                              7.86869131145613259100e-4,  1.48753612908506148525e-2, 1.36929880922735805310e-1,
                              5.99832206555887937690e-1,  1.0};
    const auto ratio = [](const Poly& top, const Poly& bottom, double r) {
        double above = 0;
        double below = 0;
        for (std::size_t i = 0; i < top.size(); ++i) {
            above = above * r + top[i];
            below = below * r + bottom[i];
        }
        return above / below;
    };
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425)
        return q * ratio(kCentreTop, kCentreBottom, 0.180625 - q * q);
    const double tail = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    const double size = tail <= 5 ? ratio(kMiddleTop, kMiddleBottom, tail - 1.6) : ratio(kFarTop, kFarBottom, tail - 5);
    return q < 0 ? -size : size;
}

}  // namespace groundscope
