// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/attention_maps.h"

#include <opencv2/core/cvdef.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>
#include <random>

namespace groundscope {
namespace {

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

/// A local maximum of the grid that lies on the image.
struct Place {
    Point pixel;
    double value = 0;
};

/// Largest first.
std::vector<Place> placesOf(const AttentionMap& map, const MapFrame& frame) {
    std::vector<Place> places;
    for (const Peak& cell : localMaxima(map.values, map.grid)) {
        if (const auto pixel = pixelOfCell(cell.x, cell.y, imageFromGrid(frame), map.imageSize))
            places.push_back({*pixel, cell.value});
    }
    return places;
}

/// A seed for a part of what `seed` stands for (FNV-1a over the part's name, from the seed).
std::uint64_t mixed(std::uint64_t seed, const std::string& part) {
    std::uint64_t hash = 0xcbf29ce484222325 ^ seed;
    for (const char c : part)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

Point randomPixel(Size image, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    // 53 random bits: the same numbers with every standard library.
    const auto below = [&random](int count) {
        return std::floor(static_cast<double>(random() >> 11U) * 0x1.0p-53 * count);
    };
    const double x = below(image.width);
    return {x, below(image.height)};
}

}  // namespace

namespace {

/// Whether both lay the grid's corners within a pixel of each other.
bool agree(const Affine& a, const Affine& b, Size grid) {
    const auto near = [&](Point cell) {
        const Point p = a.apply(cell);
        const Point q = b.apply(cell);
        return std::abs(p.x - q.x) < 1 && std::abs(p.y - q.y) < 1;
    };
    return near({0, 0}) && near({static_cast<double>(grid.width), static_cast<double>(grid.height)});
}

}  // namespace

MapSettings mapSettings(const RunConfig& config) {
    return {config.rowZero, config.alignment, config.switches().published("B34")};
}

PointSettings pointSettings(const RunConfig& config, const std::string& sampleId) {
    return {config.frame, config.pointMode, config.pointRank, mixed(config.pointSeed, sampleId), config.instances};
}

Result<std::vector<float>> rawRows(const AttentionStack& stack, RowZero rowZero, bool halfPrecision) {
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
    if (halfPrecision)
        std::transform(rows.begin(), rows.end(), rows.begin(),
                       [](float value) { return static_cast<float>(cv::float16_t(value)); });
    return rows;
}

Result<std::vector<float>> centredRows(const AttentionStack& stack, RowZero rowZero, bool halfPrecision) {
    GS_TRY(std::vector<float> rows, rawRows(stack, rowZero, halfPrecision));
    const auto cells = static_cast<std::size_t>(stack.grid.area());
    std::vector<double> mean(cells, 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        mean[i % cells] += rows[i];
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<float>(rows[i] - mean[i % cells] / static_cast<double>(stack.steps));
    return rows;
}

Result<std::vector<AttentionMap>> mapsFor(const AttentionStack& stack,
                                          const std::vector<NounPhrase>& phrases,
                                          const MapSettings& settings) {
    GS_TRY(const std::vector<float> rows, centredRows(stack, settings.rowZero, settings.halfPrecision));
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
    if (frame != GridFrame::FromModel)
        return {map.grid, map.imageSize, frame == GridFrame::Pad};
    MapFrame own{map.grid, map.imageSize, map.padded};
    const bool placed = !(map.image_from_grid == Affine{}) && map.image_from_grid.scaleX > 0 &&
                        map.image_from_grid.scaleY > 0;
    if (placed && !map.grid.isEmpty() && !map.imageSize.isEmpty() &&
        !agree(map.image_from_grid, imageFromGrid(own), map.grid))
        own.image_from_grid = map.image_from_grid;
    return own;
}

Affine imageFromGrid(const MapFrame& frame) {
    if (frame.image_from_grid)
        return *frame.image_from_grid;
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

std::optional<Point> pixelOfCell(int x, int y, const Affine& image_from_grid, Size image) {
    const Point centre = image_from_grid.apply({x + 0.5, y + 0.5});
    const Point pixel{std::floor(centre.x), std::floor(centre.y)};
    const bool inside = pixel.x >= 0 && pixel.y >= 0 && pixel.x < image.width && pixel.y < image.height;
    return inside ? std::optional(pixel) : std::nullopt;
}

std::vector<float> upsample(const AttentionMap& map, GridFrame frame) {
    return upsample(map.values, frameOf(map, frame));
}

Result<PromptPoint> pointFor(const AttentionMap& map, const PointSettings& settings) {
    GS_CHECK(checkMap(map));
    if (settings.rank < 1)
        return invalid("The point's rank is " + std::to_string(settings.rank) +
                       ", expected 1 or more.");
    if (settings.mode == PointMode::Random)
        return PromptPoint{randomPixel(map.imageSize, mixed(settings.seed, std::to_string(map.phrase))), true};
    const MapFrame frame = frameOf(map, settings.frame);
    if (settings.mode == PointMode::LocalMaximum) {
        const std::vector<Place> places = placesOf(map, frame);
        if (!places.empty())
            return PromptPoint{
                places[std::min(places.size(), static_cast<std::size_t>(settings.rank)) - 1].pixel, true};
    }
    const int rank = settings.mode == PointMode::UpsampledRank ? settings.rank : 1;
    const std::vector<Peak> peaks = topPixels(map.values, frame, rank);
    if (peaks.empty())
        return invalid("The attention map of phrase " + std::to_string(map.phrase) +
                       " holds no numbers.");
    return PromptPoint{{double(peaks.back().x), double(peaks.back().y)}, true};
}

Result<std::vector<PromptPoint>> furtherPoints(const AttentionMap& map,
                                               const PromptPoint& own,
                                               const PointSettings& settings) {
    GS_CHECK(checkMap(map));
    const MapFrame frame = frameOf(map, settings.frame);
    const Affine cell = imageFromGrid(frame);
    const std::vector<Place> places = placesOf(map, frame);
    const double sum = std::accumulate(map.values.begin(), map.values.end(), 0.0);
    const double mean = sum / static_cast<double>(map.values.size());
    std::vector<PromptPoint> points;
    for (const Place& place : places) {
        const bool enough = static_cast<int>(points.size()) + 1 >= settings.instances;
        if (enough || place.value < mean + kInstanceShare * (places.front().value - mean))
            break;
        const bool apart = std::abs(place.pixel.x - own.at.x) > cell.scaleX || std::abs(place.pixel.y - own.at.y) > cell.scaleY;
        if (apart)
            points.push_back({place.pixel, true});
    }
    return points;
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
