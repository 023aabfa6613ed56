// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/heat_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace groundscope {
namespace {

constexpr int kTextureSide = 512;
constexpr int kMaxTexelsPerCell = 16;

/// Weights of four taps around a place between cells, `t` in [0, 1) past the second tap.
std::array<double, 4> cubicWeights(double t) {
    constexpr double kA = -0.75;
    const auto inner = [](double d) { return ((kA + 2) * d - (kA + 3)) * d * d + 1; };
    const auto outer = [](double d) { return ((kA * d - 5 * kA) * d + 8 * kA) * d - 4 * kA; };
    return {outer(t + 1), inner(t), inner(1 - t), outer(2 - t)};
}

struct Taps {
    std::array<int, 4> index{};
    std::array<double, 4> weight{};
};

Taps tapsAt(double place, int cells) {
    const double source = place - 0.5;
    const double floor = std::floor(source);
    Taps taps;
    taps.weight = cubicWeights(source - floor);
    for (int k = 0; k < 4; ++k)
        taps.index[static_cast<std::size_t>(k)] =
            std::clamp(static_cast<int>(floor) - 1 + k, 0, cells - 1);
    return taps;
}

double bicubic(const AttentionMap& map, const Taps& column, const Taps& row) {
    double sum = 0;
    for (std::size_t j = 0; j < 4; ++j) {
        const float* values = map.values.data() + std::ptrdiff_t{row.index[j]} * map.grid.width;
        double line = 0;
        for (std::size_t i = 0; i < 4; ++i)
            line += column.weight[i] * static_cast<double>(values[column.index[i]]);
        sum += row.weight[j] * line;
    }
    return sum;
}

/// Every grid row at the columns of the texture: [grid.height, columns]. Bicubic weights are a product, so rows can be
/// made first and each pixel then needs four of their values.
std::vector<double> rowsAtColumns(const AttentionMap& map, const std::vector<Taps>& columns) {
    std::vector<double> rows;
    rows.reserve(static_cast<std::size_t>(map.grid.height) * columns.size());
    for (int y = 0; y < map.grid.height; ++y) {
        const float* values = map.values.data() + std::ptrdiff_t{y} * map.grid.width;
        for (const Taps& column : columns) {
            double line = 0;
            for (std::size_t i = 0; i < 4; ++i)
                line += column.weight[i] * static_cast<double>(values[column.index[i]]);
            rows.push_back(line);
        }
    }
    return rows;
}

}  // namespace

std::vector<double> upsampledCells(const AttentionMap& map, int texels) {
    std::vector<Taps> columns;
    for (int x = 0; x < map.grid.width * texels; ++x)
        columns.push_back(tapsAt((x + 0.5) / texels, map.grid.width));
    const std::vector<double> rows = rowsAtColumns(map, columns);
    const std::size_t width = columns.size();
    std::vector<double> values(width * static_cast<std::size_t>(map.grid.height * texels));
    for (std::size_t y = 0; y < values.size() / width; ++y) {
        const Taps row = tapsAt((static_cast<double>(y) + 0.5) / texels, map.grid.height);
        double* line = values.data() + y * width;
        for (std::size_t j = 0; j < 4; ++j) {
            const double* source = rows.data() + static_cast<std::size_t>(row.index[j]) * width;
            for (std::size_t x = 0; x < width; ++x)
                line[x] += row.weight[j] * source[x];
        }
    }
    return values;
}

namespace {

/// Opacity of a colour: none at zero (of 256 steps the middle two), full from 80 % of the range on.
double strength(double place, bool diverging) {
    const double distance = diverging ? std::max(0.0, std::abs(2 * place - 1) - 1 / 255.0) : place;
    return std::min(1.0, 1.25 * distance);
}

/// Premultiplied colours of 256 places.
std::array<QRgb, 256> textureColors(const HeatStyle& style) {
    std::array<QRgb, 256> colors = colorTable(style.colors);
    if (!style.fadeWeak)
        return colors;
    for (int i = 0; i < 256; ++i) {
        QRgb& color = colors[static_cast<std::size_t>(i)];
        const double alpha = strength(i / 255.0, isDiverging(style.colors));
        color = qPremultiply(qRgba(
            qRed(color), qGreen(color), qBlue(color), static_cast<int>(std::lround(255 * alpha))));
    }
    return colors;
}

}  // namespace

bool isWellFormed(const AttentionMap& map) {
    const Affine& a = map.image_from_grid;
    return !map.grid.isEmpty() && map.values.size() == static_cast<std::size_t>(map.grid.area()) &&
           a.scaleX > 0 && a.scaleY > 0 && std::isfinite(a.scaleX) && std::isfinite(a.scaleY) &&
           std::isfinite(a.shiftX) && std::isfinite(a.shiftY);
}

std::optional<double> heatValueAt(const AttentionMap& map,
                                  int x,
                                  int y,
                                  Interpolation interpolation) {
    if (!isWellFormed(map) || x < 0 || y < 0 || x >= map.imageSize.width ||
        y >= map.imageSize.height)
        return std::nullopt;
    const Point cell = map.image_from_grid.inverse().apply({x + 0.5, y + 0.5});
    if (interpolation == Interpolation::Bicubic)
        return bicubic(map, tapsAt(cell.x, map.grid.width), tapsAt(cell.y, map.grid.height));
    const int column = std::clamp(static_cast<int>(std::floor(cell.x)), 0, map.grid.width - 1);
    const int row = std::clamp(static_cast<int>(std::floor(cell.y)), 0, map.grid.height - 1);
    return map.values[static_cast<std::size_t>(row) * static_cast<std::size_t>(map.grid.width) +
                      static_cast<std::size_t>(column)];
}

QImage heatTexture(const AttentionMap& map, const HeatStyle& style) {
    if (!isWellFormed(map))
        return {};
    const int longSide = std::max(map.grid.width, map.grid.height);
    const bool smooth = style.interpolation == Interpolation::Bicubic;
    const int texels = smooth ? std::clamp(kTextureSide / longSide, 1, kMaxTexelsPerCell) : 1;
    QImage texture(
        map.grid.width * texels, map.grid.height * texels, QImage::Format_ARGB32_Premultiplied);
    if (texture.isNull())
        return {};
    const ValueRange range = heatRange(map, style);
    std::array<QRgb, 256> colors{};  // by place before gamma
    const std::array<QRgb, 256> plain = textureColors(style);
    for (int i = 0; i < 256; ++i)
        colors[static_cast<std::size_t>(i)] =
            plain[static_cast<std::size_t>(std::lround(255 * heatPlace(i / 255.0, {0, 1}, style)))];
    const std::vector<double> values = smooth ? upsampledCells(map, texels) : std::vector<double>(map.values.begin(), map.values.end());
    for (int y = 0; y < texture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(texture.scanLine(y));
        const double* row = values.data() + std::ptrdiff_t{y} * texture.width();
        for (int x = 0; x < texture.width(); ++x) {
            const double place = std::isfinite(row[x]) ? range.place(row[x]) : range.place(0);
            line[x] = colors[static_cast<std::size_t>(place * 255 + 0.5)];
        }
    }
    return texture;
}

/// The value below which `percent` of the sorted values lie, between its neighbours.
static double percentileOf(const std::vector<double>& sorted, double percent) {
    const double place = percent / 100 * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (sorted[high] - sorted[low]) * (place - static_cast<double>(low));
}

ValueRange heatRange(const AttentionMap& map, const HeatStyle& style) {
    if (style.range)
        return *style.range;
    if (!(style.percentile < 100))
        return rangeOf(map, style.colors);
    const bool diverging = isDiverging(style.colors);
    std::vector<double> values;
    for (const float value : map.values)
        if (std::isfinite(value))
            values.push_back(diverging ? std::abs(value) : value);
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const double percent = std::max(50.0, style.percentile);
    const double high = percentileOf(values, percent);
    return {diverging ? -high : percentileOf(values, 100 - percent), high};
}

double heatPlace(double value, const ValueRange& range, const HeatStyle& style) {
    const double place = range.place(value);
    if (style.gamma == 1)
        return place;
    if (!isDiverging(style.colors))
        return std::pow(place, style.gamma);
    const double signedPlace = 2 * place - 1;
    return 0.5 + 0.5 * std::copysign(std::pow(std::abs(signedPlace), style.gamma), signedPlace);
}

std::optional<double> contourLevel(const AttentionMap& map, const HeatStyle& style) {
    double largest = 0;
    for (const float value : map.values)
        if (std::isfinite(value))
            largest = std::max<double>(largest, value);
    if (!style.contour || largest <= 0)
        return std::nullopt;
    return *style.contour * largest;
}

QRectF heatRect(const AttentionMap& map) {
    const Point low = map.image_from_grid.apply({0, 0});
    const Point high = map.image_from_grid.apply(
        {static_cast<double>(map.grid.width), static_cast<double>(map.grid.height)});
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

}  // namespace groundscope
