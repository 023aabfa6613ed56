// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/token_maps.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

namespace groundscope {
namespace {

Error invalid(std::string message) {
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

/// The upper median of the numbers in a row; nothing when none is positive in the middle.
std::optional<float> positiveMedian(std::span<const float> row, std::vector<float>& scratch) {
    scratch.clear();
    std::copy_if(row.begin(), row.end(), std::back_inserter(scratch), [](float value) { return !std::isnan(value); });
    if (scratch.empty())
        return {};
    const auto middle = scratch.begin() + static_cast<std::ptrdiff_t>(scratch.size() / 2);
    std::nth_element(scratch.begin(), middle, scratch.end());
    return *middle > 0 ? std::optional(*middle) : std::nullopt;
}

/// Mean of the values around a cell that are known; nothing when none is.
std::optional<float> meanAround(std::span<const float> values, std::span<const std::uint8_t> unknown, Size grid, int cell) {
    double sum = 0;
    int count = 0;
    const int x = cell % grid.width;
    const int y = cell / grid.width;
    for (int v = std::max(0, y - 1); v <= std::min(grid.height - 1, y + 1); ++v)
        for (int u = std::max(0, x - 1); u <= std::min(grid.width - 1, x + 1); ++u) {
            const auto other = static_cast<std::size_t>(v) * static_cast<std::size_t>(grid.width) + static_cast<std::size_t>(u);
            if (!unknown[other]) {
                sum += values[other];
                ++count;
            }
        }
    return count > 0 ? std::optional(static_cast<float>(sum / count)) : std::nullopt;
}

}  // namespace

Result<std::vector<std::uint8_t>> findSinks(const AttentionStack& stack,
                                            const MapSettings& settings,
                                            const SinkSettings& sinks) {
    if (!(sinks.multiple > 0) || !(sinks.share > 0 && sinks.share <= 1))
        return invalid("A sink is named by a multiple above 0 and a share of steps above 0 and at most 1.");
    GS_TRY(const std::vector<float> rows, rawRows(stack, settings.rowZero, settings.halfPrecision));
    const auto cells = static_cast<std::size_t>(stack.grid.area());
    std::vector<std::int64_t> hot(cells, 0);  // steps in which the cell is above the limit
    std::vector<float> scratch;
    for (std::size_t begin = 0; begin < rows.size(); begin += cells) {
        const auto row = std::span(rows).subspan(begin, cells);
        const auto median = positiveMedian(row, scratch);
        for (std::size_t cell = 0; median && cell < cells; ++cell)
            hot[cell] += double{row[cell]} > sinks.multiple * *median ? 1 : 0;
    }
    std::vector<std::uint8_t> result(cells, 0);
    for (std::size_t cell = 0; cell < cells; ++cell)
        result[cell] = hot[cell] > 0 && static_cast<double>(hot[cell]) >= sinks.share * stack.steps ? 1 : 0;
    return result;
}

Result<AttentionMap> withoutSinks(const AttentionMap& map, std::span<const std::uint8_t> sinks) {
    if (sinks.size() != map.values.size() || static_cast<std::int64_t>(sinks.size()) != map.grid.area())
        return invalid("The sinks are of another grid (" + std::to_string(sinks.size()) + " cells) than the map (" +
                       std::to_string(map.values.size()) + ").");
    AttentionMap result = map;
    std::vector<std::uint8_t> unknown(sinks.begin(), sinks.end());
    for (bool filled = true; filled;) {
        filled = false;
        // A ring is filled from what was known before it, so that the order of cells does not matter.
        const std::vector<std::uint8_t> before = unknown;
        for (std::size_t cell = 0; cell < before.size(); ++cell) {
            const auto mean = before[cell] ? meanAround(result.values, before, map.grid, static_cast<int>(cell)) : std::nullopt;
            if (!mean)
                continue;
            result.values[cell] = *mean;
            unknown[cell] = 0;
            filled = true;
        }
    }
    return result;
}

}  // namespace groundscope
