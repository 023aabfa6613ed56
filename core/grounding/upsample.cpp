// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/upsample.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

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

/// Output samples 0 … count - 1 of an axis whose `source` cells lie at scale, shift in pixels.
struct PlacedAxis {
    int source = 0;
    int count = 0;
    double scale = 1;
    double shift = 0;

    [[nodiscard]] double cellAt(int pixel) const { return (pixel + 0.5 - shift) / scale; }
    /// First pixel whose centre a cell covers, and one past the last.
    [[nodiscard]] std::pair<int, int> covered() const {
        const auto pixel = [this](double cell) {
            const double first = std::ceil(cell * scale + shift - 0.5);
            return static_cast<int>(std::clamp(first, 0.0, static_cast<double>(count)));
        };
        return {pixel(0), pixel(source)};
    }
};

/// Cubic convolution, a = -0.75; indices clamped to the border. `place` gives an output sample's
/// place among the source samples; float throughout, as torch computes it.
template <typename Place>
std::vector<Tap> tapsAt(int source, int count, const Place& place) {
    constexpr float a = -0.75F;
    const auto near = [](float x) { return ((a + 2) * x - (a + 3)) * x * x + 1; };  // |x| <= 1
    const auto far = [](float x) {
        return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
    };  // 1 < |x| < 2
    std::vector<Tap> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const float at = place(i);
        const float base = std::floor(at);
        const float t = at - base;
        Tap& tap = taps[static_cast<std::size_t>(i)];
        tap.weight = {far(t + 1), near(t), near(1 - t), far(2 - t)};
        for (int k = 0; k < 4; ++k)
            tap.at[k] = std::clamp(static_cast<int>(base) - 1 + k, 0, source - 1);
    }
    return taps;
}

std::vector<Tap> bicubicTaps(const Axis& axis) {
    const float scale = static_cast<float>(axis.source) / static_cast<float>(axis.target);
    return tapsAt(axis.source, axis.count, [&](int i) {
        return scale * (static_cast<float>(axis.begin + i) + 0.5F) - 0.5F;
    });
}

std::vector<Tap> bicubicTaps(const PlacedAxis& axis) {
    return tapsAt(axis.source, axis.count, [&](int i) {
        const double far = axis.source + 4.0;  // beyond it only the border is left
        return static_cast<float>(std::clamp(axis.cellAt(i) - 0.5, -far, far));
    });
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

std::pair<PlacedAxis, PlacedAxis> placedAxes(const MapFrame& frame, const Affine& image_from_grid) {
    return {{frame.grid.width, frame.image.width, image_from_grid.scaleX, image_from_grid.shiftX},
            {frame.grid.height, frame.image.height, image_from_grid.scaleY, image_from_grid.shiftY}};
}

/// The pixels that cells cover: columns [left, right), rows [top, bottom).
struct Cover {
    int left = 0;
    int right = 0;
    int top = 0;
    int bottom = 0;
};
Cover coverOf(const MapFrame& frame) {
    if (!frame.image_from_grid)
        return {0, frame.image.width, 0, frame.image.height};
    const auto [across, down] = placedAxes(frame, *frame.image_from_grid);
    const auto [left, right] = across.covered();
    const auto [top, bottom] = down.covered();
    return {left, std::max(left, right), top, std::max(top, bottom)};
}

/// The rows of an up-sampled map, top to bottom; only one is held.
class RowMaker {
  public:
    explicit RowMaker(const MapFrame& frame)
        : m_frame(frame), m_stride((frame.image.width + kLanes - 1) / kLanes * kLanes) {
        assert(!frame.grid.isEmpty() && !frame.image.isEmpty());
        if (const auto& affine = frame.image_from_grid) {
            const auto [across, down] = placedAxes(frame, *affine);
            m_across = bicubicTaps(across);
            m_down = bicubicTaps(down);
        } else {
            const Size target = frame.padded ? square(frame.image) : frame.image;
            const int left = (target.width - frame.image.width) / 2;
            const int top = (target.height - frame.image.height) / 2;
            m_across = bicubicTaps(Axis{frame.grid.width, target.width, left, frame.image.width});
            m_down = bicubicTaps(Axis{frame.grid.height, target.height, top, frame.image.height});
        }
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

    /// Pixels of row y from column `left` on.
    void addRow(std::span<const float> row, int left, int y) {
        if (m_peaks.size() == m_count &&
            !(largest(row.data(), static_cast<int>(row.size())) > m_peaks.back().value))
            return;
        for (std::size_t x = 0; x < row.size(); ++x) {
            if (m_peaks.size() < m_count || row[x] > m_peaks.back().value)
                add({left + static_cast<int>(x), y, row[x]});
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
    const Cover cover = coverOf(frame);
    const auto left = static_cast<std::size_t>(cover.left);
    const auto width = static_cast<std::size_t>(cover.right - cover.left);
    for (int y = cover.top; width > 0 && y < cover.bottom; ++y)
        ranking.addRow(maker.row(y).subspan(left, width), cover.left, y);
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
