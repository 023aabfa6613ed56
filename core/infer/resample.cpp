// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/resample.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace groundscope {
namespace {

constexpr int kFractionBits = 22;  // 32 - 8 bits of pixel - 2 bits of headroom for overshoot

double triangle(double x) {
    x = std::abs(x);
    return x < 1 ? 1 - x : 0;
}

double cubic(double x) {
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1)
        return ((a + 2) * x - (a + 3)) * x * x + 1;
    if (x < 2)
        return (((x - 5) * x + 8) * x - 4) * a;
    return 0;
}

/// Which source samples make one output sample, and their fixed-point weights.
struct Tap {
    int first = 0;
    int count = 0;
    std::size_t weights = 0;  // offset into Taps::weights
};

struct Taps {
    std::vector<Tap> taps;  // one an output sample
    std::vector<std::int32_t> weights;
};

/// One axis: `source` samples become `target`, of which [begin, begin + count) are wanted.
struct Axis {
    int source = 0;
    int target = 0;
    int begin = 0;
    int count = 0;
    [[nodiscard]] bool isIdentity() const { return source == target && count == target; }
};

Taps makeTaps(const Axis& axis, ResampleFilter filter) {
    const bool bicubic = filter == ResampleFilter::Bicubic;
    const double scale = static_cast<double>(axis.source) / axis.target;
    const double widening = std::max(scale, 1.0);
    const double support = (bicubic ? 2.0 : 1.0) * widening;
    Taps result;
    result.taps.reserve(static_cast<std::size_t>(axis.count));
    std::vector<double> exact;
    for (int i = axis.begin; i < axis.begin + axis.count; ++i) {
        const double centre = (i + 0.5) * scale;
        // Truncation, not floor: a negative start becomes 0 either way.
        const int first = std::max(static_cast<int>(centre - support + 0.5), 0);
        const int end = std::min(static_cast<int>(centre + support + 0.5), axis.source);
        exact.clear();
        double sum = 0;
        for (int j = first; j < end; ++j) {
            const double at = (j - centre + 0.5) * (1.0 / widening);
            exact.push_back(bicubic ? cubic(at) : triangle(at));
            sum += exact.back();
        }
        result.taps.push_back({first, end - first, result.weights.size()});
        for (const double weight : exact) {
            const double scaled = (sum != 0 ? weight / sum : weight) * (1 << kFractionBits);
            result.weights.push_back(
                static_cast<std::int32_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5));
        }
    }
    return result;
}

std::uint8_t rounded(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::clamp(sum >> kFractionBits, 0, 255));
}

/// One row of `source` pixels -> one row of taps.size() pixels.
void resampleRow(const std::uint8_t* source, const Taps& taps, std::uint8_t* target) {
    for (const Tap& tap : taps.taps) {
        std::int32_t sum[3] = {
            1 << (kFractionBits - 1), 1 << (kFractionBits - 1), 1 << (kFractionBits - 1)};
        const std::uint8_t* pixel = source + std::ptrdiff_t{3} * tap.first;
        const std::int32_t* weight = taps.weights.data() + tap.weights;
        for (int j = 0; j < tap.count; ++j, pixel += 3) {
            for (int channel = 0; channel < 3; ++channel)
                sum[channel] += pixel[channel] * weight[j];
        }
        for (int channel = 0; channel < 3; ++channel)
            *target++ = rounded(sum[channel]);
    }
}

/// Rows of a canvas, written into one buffer as they are asked for.
class CanvasRows {
  public:
    explicit CanvasRows(const Canvas& canvas) : m_canvas(canvas) {
        m_row.reserve(static_cast<std::size_t>(canvas.size.width) * 3);
        for (int x = 0; x < canvas.size.width; ++x)
            m_row.insert(m_row.end(), canvas.fill.begin(), canvas.fill.end());
        m_blank = m_row;
    }
    [[nodiscard]] bool isBlank(int y) const {
        return y < m_canvas.top || y >= m_canvas.top + m_canvas.image.height;
    }
    const std::uint8_t* at(int y) {
        if (isBlank(y))
            return m_blank.data();
        const std::uint8_t* source = m_canvas.image.row(y - m_canvas.top);
        if (m_canvas.image.width == m_canvas.size.width)
            return source;
        std::copy_n(source,
                    std::ptrdiff_t{3} * m_canvas.image.width,
                    m_row.begin() + std::ptrdiff_t{3} * m_canvas.left);
        return m_row.data();
    }

  private:
    const Canvas& m_canvas;
    std::vector<std::uint8_t> m_row;
    std::vector<std::uint8_t> m_blank;
};

RgbImage horizontalPass(const Canvas& canvas, const Axis& axis, ResampleFilter filter) {
    const std::size_t bytes = static_cast<std::size_t>(axis.count) * 3;
    RgbImage result{
        axis.count, canvas.size.height, std::vector<std::uint8_t>(bytes * canvas.size.height)};
    const Taps taps = makeTaps(axis, filter);
    CanvasRows rows(canvas);
    const std::uint8_t* blank = nullptr;  // the first blank row resampled: the others are equal
    for (int y = 0; y < canvas.size.height; ++y) {
        std::uint8_t* target = result.pixels.data() + bytes * y;
        if (rows.isBlank(y) && blank != nullptr)
            std::copy_n(blank, bytes, target);
        else if (axis.isIdentity())
            std::copy_n(rows.at(y), bytes, target);
        else
            resampleRow(rows.at(y), taps, target);
        if (rows.isBlank(y))
            blank = target;
    }
    return result;
}

RgbImage verticalPass(const RgbImage& source, const Axis& axis, ResampleFilter filter) {
    const std::size_t bytes = static_cast<std::size_t>(source.width) * 3;
    RgbImage result{source.width, axis.count, std::vector<std::uint8_t>(bytes * axis.count)};
    const Taps taps = makeTaps(axis, filter);
    std::vector<std::int32_t> sums(bytes);
    std::uint8_t* target = result.pixels.data();
    for (const Tap& tap : taps.taps) {
        std::fill(sums.begin(), sums.end(), 1 << (kFractionBits - 1));
        for (int j = 0; j < tap.count; ++j) {
            const std::uint8_t* row = source.pixels.data() + bytes * (tap.first + j);
            const std::int32_t weight = taps.weights[tap.weights + j];
            for (std::size_t i = 0; i < bytes; ++i)
                sums[i] += row[i] * weight;
        }
        target = std::transform(sums.begin(), sums.end(), target, rounded);
    }
    return result;
}

RgbImage resampleCrop(const Canvas& canvas, Size target, ResampleFilter filter, const Crop& crop) {
    assert(!canvas.image.size().isEmpty() && !target.isEmpty() && !crop.size.isEmpty());
    assert(crop.left >= 0 && crop.left + crop.size.width <= target.width);
    assert(crop.top >= 0 && crop.top + crop.size.height <= target.height);
    const Axis across{canvas.size.width, target.width, crop.left, crop.size.width};
    const Axis down{canvas.size.height, target.height, crop.top, crop.size.height};
    RgbImage narrow = horizontalPass(canvas, across, filter);
    return down.isIdentity() ? narrow : verticalPass(narrow, down, filter);
}

}  // namespace

RgbImage resample(RgbView image, Size target, ResampleFilter filter) {
    return resample(image, target, filter, {0, 0, target});
}

RgbImage resample(const Canvas& canvas, Size target, ResampleFilter filter) {
    return resampleCrop(canvas, target, filter, {0, 0, target});
}

RgbImage resample(RgbView image, Size target, ResampleFilter filter, const Crop& crop) {
    return resampleCrop({image, image.size(), 0, 0, {}}, target, filter, crop);
}

}  // namespace groundscope
