// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/attention_maps.h"

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

Error invalid(std::string message) {
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

Result<Done> checkMap(const AttentionMap& map) {
    if (map.grid.isEmpty() || map.imageSize.isEmpty())
        return invalid("The attention map of phrase " + std::to_string(map.phrase) +
                       " has no grid or no image size.");
    if (static_cast<std::int64_t>(map.values.size()) != map.grid.area())
        return invalid("The attention map of phrase " + std::to_string(map.phrase) + " has " +
                       std::to_string(map.values.size()) + " values, expected " +
                       std::to_string(map.grid.area()) + ".");
    return Done{};
}

/// The pixel at a cell's centre, or nothing when the centre lies beside the image.
std::optional<Point> pixelAt(const Peak& cell, const Affine& image_from_grid, Size image) {
    const Point centre = image_from_grid.apply({cell.x + 0.5, cell.y + 0.5});
    const Point pixel{std::floor(centre.x), std::floor(centre.y)};
    if (pixel.x < 0 || pixel.y < 0 || pixel.x >= image.width || pixel.y >= image.height)
        return {};
    return pixel;
}

/// How the grid lies on the image in a frame that may differ from the model's.
Affine imageFromGrid(const MapFrame& frame) {
    if (!frame.padded)
        return {double(frame.image.width) / frame.grid.width,
                double(frame.image.height) / frame.grid.height,
                0,
                0};
    const int side = std::max(frame.image.width, frame.image.height);
    return {double(side) / frame.grid.width,
            double(side) / frame.grid.height,
            -double((side - frame.image.width) / 2),
            -double((side - frame.image.height) / 2)};
}

}  // namespace

MapSettings mapSettings(const RunConfig& config) {
    return {config.rowZero, config.alignment};
}

PointSettings pointSettings(const RunConfig& config) {
    return {config.frame, config.pointMode, config.pointRank};
}

Result<std::vector<float>> centredRows(const AttentionStack& stack, RowZero rowZero) {
    const auto cells = static_cast<std::size_t>(stack.grid.area());
    const auto steps = static_cast<std::size_t>(std::max(stack.steps, 0));
    if (stack.grid.isEmpty() || stack.mean.size() != steps * cells)
        return invalid("The attention stack holds " + std::to_string(stack.mean.size()) +
                       " values, expected " + std::to_string(steps) + " steps of " +
                       std::to_string(stack.grid.width) + "x" + std::to_string(stack.grid.height) +
                       ".");
    std::vector<float> rows = stack.mean;  // [steps, cells]
    if (rowZero == RowZero::SecondToLast && steps > 0) {
        if (stack.row0SecondToLast.size() != cells)
            return invalid(
                "This attention stack does not hold the second-to-last prompt row; choose the last "
                "one.");
        std::copy(stack.row0SecondToLast.begin(), stack.row0SecondToLast.end(), rows.begin());
    }
    std::vector<double> mean(cells, 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        mean[i % cells] += rows[i];
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<float>(rows[i] - mean[i % cells] / static_cast<double>(steps));
    return rows;
}

Result<std::vector<AttentionMap>> mapsFor(const AttentionStack& stack,
                                          const std::vector<NounPhrase>& phrases,
                                          const MapSettings& settings) {
    GS_TRY(const std::vector<float> rows, centredRows(stack, settings.rowZero));
    const auto cells = static_cast<std::size_t>(stack.grid.area());
    const int shift = settings.alignment == TokenAlignment::AsQuery ? 1 : 0;
    std::vector<AttentionMap> maps;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const std::vector<int>& tokens = phrases[i].tokens;
        if (tokens.empty())
            continue;
        const auto [first, last] = std::minmax_element(tokens.begin(), tokens.end());
        if (*first < 0 || *last >= stack.steps)
            return invalid("Phrase " + std::to_string(i) + " uses token " +
                           std::to_string(*first < 0 ? *first : *last) + ", but the answer has " +
                           std::to_string(stack.steps) + " tokens.");
        if (*last + shift >= stack.steps)
            continue;
        std::vector<double> sum(cells, 0.0);
        for (const int token : tokens) {
            const float* row = rows.data() + cells * static_cast<std::size_t>(token + shift);
            std::transform(sum.begin(), sum.end(), row, sum.begin(), std::plus<>());
        }
        AttentionMap map{static_cast<int>(i),
                         stack.grid,
                         {},
                         stack.image_from_grid,
                         stack.imageSize,
                         stack.padded};
        map.values.reserve(cells);
        for (const double value : sum)
            map.values.push_back(static_cast<float>(value / static_cast<double>(tokens.size())));
        maps.push_back(std::move(map));
    }
    return maps;
}

MapFrame frameOf(const AttentionMap& map, GridFrame frame) {
    return {map.grid,
            map.imageSize,
            frame == GridFrame::FromModel ? map.padded : frame == GridFrame::Pad};
}

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

std::vector<float> upsample(const AttentionMap& map, GridFrame frame) {
    return upsample(map.values, frameOf(map, frame));
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

Result<PromptPoint> pointFor(const AttentionMap& map, const PointSettings& settings) {
    GS_CHECK(checkMap(map));
    if (settings.rank < 1)
        return invalid("The point's rank is " + std::to_string(settings.rank) +
                       ", expected 1 or more.");
    const MapFrame frame = frameOf(map, settings.frame);
    if (settings.mode == PointMode::LocalMaximum) {
        std::vector<Point> points;
        for (const Peak& cell : localMaxima(map.values, map.grid)) {
            if (const auto pixel = pixelAt(cell, imageFromGrid(frame), map.imageSize))
                points.push_back(*pixel);
        }
        if (!points.empty())
            return PromptPoint{
                points[std::min(points.size(), static_cast<std::size_t>(settings.rank)) - 1], true};
    }
    const int rank = settings.mode == PointMode::UpsampledRank ? settings.rank : 1;
    const std::vector<Peak> peaks = topPixels(map.values, frame, rank);
    if (peaks.empty())
        return invalid("The attention map of phrase " + std::to_string(map.phrase) +
                       " holds no numbers.");
    return PromptPoint{{double(peaks.back().x), double(peaks.back().y)}, true};
}

MapTrace traceMaps(std::span<const float> groups, int count, const MapFrame& frame) {
    const auto cells = static_cast<std::size_t>(frame.grid.area());
    MapTrace trace;
    trace.top = static_cast<int>(std::min<std::int64_t>(3, frame.image.area()));
    for (int g = 0; g < count; ++g) {
        const auto values = groups.subspan(cells * static_cast<std::size_t>(g), cells);
        const std::vector<float> map = upsample(values, frame);
        trace.upsampled.insert(trace.upsampled.end(), map.begin(), map.end());
        std::vector<Peak> peaks = topPixels(values, frame, trace.top);
        peaks.resize(
            static_cast<std::size_t>(trace.top));  // a map of NaN has none: the shape stays
        trace.argmaxXy.insert(trace.argmaxXy.end(), {peaks.front().x, peaks.front().y});
        for (const Peak& peak : peaks) {
            trace.topXy.insert(trace.topXy.end(), {peak.x, peak.y});
            trace.topValues.push_back(peak.value);
        }
    }
    return trace;
}

}  // namespace groundscope
