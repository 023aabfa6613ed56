// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/upsample.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace groundscope {
namespace {

constexpr int kLanes =
    16;  // pixels handled by one fixed-length loop, which the compiler turns into vector code

/// Four grid samples and their weights that make one output sample.
struct Tap {
    std::array<int, 4> at{};
    std::array<float, 4> weight{};
};

/// Output samples [begin, begin + count) of an axis where `source` samples become `target`.
struct Axis {
    int source = 0;
    int target = 0;
    int begin = 0;
    int count = 0;
};

/// Cubic convolution, a = -0.75; indices clamped to the border. float throughout, as torch computes
/// it.
std::vector<Tap> bicubicTaps(const Axis& axis) {
    constexpr float a = -0.75F;
    const auto near = [](float x) { return ((a + 2) * x - (a + 3)) * x * x + 1; };  // |x| <= 1
    const auto far = [](float x) {
        return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
    };  // 1 < |x| < 2
    const float scale = static_cast<float>(axis.source) / static_cast<float>(axis.target);
    std::vector<Tap> taps(static_cast<std::size_t>(axis.count));
    for (int i = 0; i < axis.count; ++i) {
        const float place = scale * (static_cast<float>(axis.begin + i) + 0.5F) - 0.5F;
        const float base = std::floor(place);
        const float t = place - base;
        Tap& tap = taps[static_cast<std::size_t>(i)];
        tap.weight = {far(t + 1), near(t), near(1 - t), far(2 - t)};
        for (int k = 0; k < 4; ++k)
            tap.at[k] = std::clamp(static_cast<int>(base) - 1 + k, 0, axis.source - 1);
    }
    return taps;
}

/// out[x] = Σ weight[k] rows[k][x]. All pointers have room up to the next multiple of kLanes.
void blendRows(const std::array<const float*, 4>& rows,
               const std::array<float, 4>& weight,
               int width,
               float* out) {
    for (int x = 0; x < width; x += kLanes) {
        for (int j = 0; j < kLanes; ++j)
            out[x + j] = rows[0][x + j] * weight[0] + rows[1][x + j] * weight[1] +
                         rows[2][x + j] * weight[2] + rows[3][x + j] * weight[3];
    }
}

float largest(const float* row, int width) {
    std::array<float, kLanes> best;
    best.fill(-std::numeric_limits<float>::infinity());
    int x = 0;
    for (; x + kLanes <= width; x += kLanes) {
        for (int j = 0; j < kLanes; ++j)
            best[j] = row[x + j] > best[j] ? row[x + j] : best[j];
    }
    float result = *std::max_element(best.begin(), best.end());
    for (; x < width; ++x)
        result = row[x] > result ? row[x] : result;
    return result;
}

/// The rows of an up-sampled map, top to bottom; only one is held.
class RowMaker {
  public:
    explicit RowMaker(const MapFrame& frame)
        : m_frame(frame), m_stride((frame.image.width + kLanes - 1) / kLanes * kLanes) {
        assert(!frame.grid.isEmpty() && !frame.image.isEmpty());
        const Size target = frame.padded ? square(frame.image) : frame.image;
        const int left = (target.width - frame.image.width) / 2;
        const int top = (target.height - frame.image.height) / 2;
        m_across = bicubicTaps({frame.grid.width, target.width, left, frame.image.width});
        m_down = bicubicTaps({frame.grid.height, target.height, top, frame.image.height});
        m_wide.resize(static_cast<std::size_t>(m_stride) * frame.grid.height);
        m_row.resize(static_cast<std::size_t>(m_stride));
    }

    /// Takes another map of the same frame.
    void setValues(std::span<const float> values) {
        for (int y = 0; y < m_frame.grid.height; ++y) {
            const float* source = values.data() + std::ptrdiff_t{y} * m_frame.grid.width;
            float* target = m_wide.data() + std::ptrdiff_t{y} * m_stride;
            for (const Tap& tap : m_across)
                *target++ = source[tap.at[0]] * tap.weight[0] + source[tap.at[1]] * tap.weight[1] +
                            source[tap.at[2]] * tap.weight[2] + source[tap.at[3]] * tap.weight[3];
        }
    }

    std::span<const float> row(int y) {
        const Tap& tap = m_down[static_cast<std::size_t>(y)];
        std::array<const float*, 4> rows{};
        for (int k = 0; k < 4; ++k)
            rows[k] = m_wide.data() + std::ptrdiff_t{tap.at[k]} * m_stride;
        blendRows(rows, tap.weight, m_frame.image.width, m_row.data());
        return {m_row.data(), static_cast<std::size_t>(m_frame.image.width)};
    }

  private:
    static Size square(Size size) {
        const int side = std::max(size.width, size.height);
        return {side, side};
    }

    MapFrame m_frame;
    int m_stride;
    std::vector<Tap> m_across;
    std::vector<Tap> m_down;
    std::vector<float> m_wide;  // [grid.height, stride]: widened, not yet heightened
    std::vector<float> m_row;   // [stride]
};

/// Keeps the `count` largest values in falling order; of equal ones those that came first.
class Ranking {
  public:
    explicit Ranking(std::size_t count) : m_count(count) {}

    void addRow(std::span<const float> row, int y) {
        if (m_peaks.size() == m_count &&
            !(largest(row.data(), static_cast<int>(row.size())) > m_peaks.back().value))
            return;
        for (std::size_t x = 0; x < row.size(); ++x) {
            if (m_peaks.size() < m_count || row[x] > m_peaks.back().value)
                add({static_cast<int>(x), y, row[x]});
        }
    }
    [[nodiscard]] const std::vector<Peak>& peaks() const { return m_peaks; }

  private:
    void add(const Peak& peak) {
        if (std::isnan(peak.value))
            return;
        const auto place = std::upper_bound(
            m_peaks.begin(), m_peaks.end(), peak, [](const Peak& a, const Peak& b) {
                return a.value > b.value;
            });
        m_peaks.insert(place, peak);
        if (m_peaks.size() > m_count)
            m_peaks.pop_back();
    }

    std::size_t m_count;
    std::vector<Peak> m_peaks;
};

}  // namespace

std::vector<float> upsample(std::span<const float> values, const MapFrame& frame) {
    RowMaker maker(frame);
    maker.setValues(values);
    std::vector<float> result;
    result.reserve(static_cast<std::size_t>(frame.image.area()));
    for (int y = 0; y < frame.image.height; ++y) {
        const auto row = maker.row(y);
        result.insert(result.end(), row.begin(), row.end());
    }
    return result;
}

std::vector<Peak> topPixels(std::span<const float> values, const MapFrame& frame, int count) {
    RowMaker maker(frame);
    maker.setValues(values);
    Ranking ranking(
        static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, frame.image.area())));
    for (int y = 0; y < frame.image.height; ++y)
        ranking.addRow(maker.row(y), y);
    return ranking.peaks();
}

std::vector<Peak> localMaxima(std::span<const float> values, Size grid) {
    const auto at = [&](int x, int y) {
        return values[static_cast<std::size_t>(y) * grid.width + x];
    };
    const auto isMaximum = [&](int x, int y) {
        for (int v = std::max(y - 1, 0); v <= std::min(y + 1, grid.height - 1); ++v) {
            for (int u = std::max(x - 1, 0); u <= std::min(x + 1, grid.width - 1); ++u) {
                if ((u != x || v != y) && !(at(x, y) > at(u, v)))
                    return false;
            }
        }
        return true;
    };
    std::vector<Peak> peaks;
    for (int y = 0; y < grid.height; ++y) {
        for (int x = 0; x < grid.width; ++x) {
            if (isMaximum(x, y))
                peaks.push_back({x, y, at(x, y)});
        }
    }
    std::stable_sort(
        peaks.begin(), peaks.end(), [](const Peak& a, const Peak& b) { return a.value > b.value; });
    return peaks;
}

}  // namespace groundscope
