// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/token_maps.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

namespace groundscope {
namespace {

Error invalid(std::string message) {
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

AttentionMap emptyMap(const AttentionStack& stack) {
    return {kNoPhrase, stack.grid, {}, stack.image_from_grid, stack.imageSize, stack.padded};
}

}  // namespace

Result<TokenMaps> TokenMaps::make(std::shared_ptr<const AttentionStack> stack,
                                  const MapSettings& settings,
                                  std::vector<double> prior) {
    TokenMaps maps;
    GS_TRY(maps.m_raw, rawRows(*stack, settings.rowZero, settings.halfPrecision));
    GS_TRY(maps.m_centred, centredRows(*stack, settings.rowZero, settings.halfPrecision));
    if (!prior.empty() && static_cast<std::int64_t>(prior.size()) != stack->grid.area())
        return invalid("The image prior has " + std::to_string(prior.size()) + " values, expected " +
                       std::to_string(stack->grid.area()) + ".");
    maps.m_shift = settings.alignment == TokenAlignment::AsQuery ? 1 : 0;
    maps.m_tokens = std::max(0, stack->steps - maps.m_shift);
    maps.m_prior = std::move(prior);
    maps.m_stack = std::move(stack);
    return maps;
}

Result<Done> TokenMaps::check(std::span<const int> tokens) const {
    if (tokens.empty())
        return invalid("A map needs at least one token.");
    for (const int token : tokens)
        if (token < 0 || token >= m_tokens)
            return invalid("Token " + std::to_string(token) + " has no row of attention, expected 0 to " +
                           std::to_string(m_tokens - 1) + ".");
    return Done{};
}

Result<AttentionMap> TokenMaps::map(std::span<const int> tokens, MapView view) const {
    GS_CHECK(check(tokens));
    if (!has(view))
        return invalid("The image prior is not known; it needs other images of the run with the same grid.");
    const bool raw = view == MapView::Raw || view == MapView::MinusPrior;
    const std::vector<float>& rows = raw ? m_raw : m_centred;
    const auto cells = static_cast<std::size_t>(m_stack->grid.area());
    std::vector<double> sum(cells, 0.0);
    for (const int token : tokens) {
        const float* row = rows.data() + cells * static_cast<std::size_t>(token + m_shift);
        std::transform(sum.begin(), sum.end(), row, sum.begin(), std::plus<>());
    }
    AttentionMap map = emptyMap(*m_stack);
    map.values.reserve(cells);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const double mean = sum[cell] / static_cast<double>(tokens.size());
        map.values.push_back(static_cast<float>(view == MapView::MinusPrior ? mean - m_prior[cell] : mean));
    }
    if (view == MapView::Rank)
        map.values = ranksOf(map.values);
    return map;
}

std::optional<double> TokenMaps::mass(int token) const {
    if (token < 0 || token >= m_tokens)
        return {};
    const auto cells = static_cast<std::ptrdiff_t>(m_stack->grid.area());
    const auto row = rows().begin() + cells * token;
    return std::accumulate(row, row + cells, 0.0);
}

std::span<const float> TokenMaps::rows() const {
    const auto cells = static_cast<std::size_t>(m_stack->grid.area());
    const auto first = std::min(m_raw.size(), cells * static_cast<std::size_t>(m_shift));
    return std::span(m_raw).subspan(first);
}

std::vector<float> ranksOf(std::span<const float> values) {
    std::vector<std::size_t> order;  // of the numbers among them, by value
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]))
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<float> ranks(values.size(), std::numeric_limits<float>::quiet_NaN());
    const double others = order.size() > 1 ? static_cast<double>(order.size() - 1) : 1;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const double mean = order.size() > 1 ? static_cast<double>(begin + end - 1) / 2 : 0.5;
        for (; begin < end; ++begin)
            ranks[order[begin]] = static_cast<float>(mean / others);
    }
    return ranks;
}

Result<AttentionMap> difference(const AttentionMap& a, const AttentionMap& b) {
    const bool samePlace = a.imageSize == b.imageSize && a.image_from_grid == b.image_from_grid && a.padded == b.padded;
    if (a.grid != b.grid || a.values.size() != b.values.size() || !samePlace)
        return invalid("The two maps lie on the image in different ways (" + std::to_string(a.grid.width) + "x" +
                       std::to_string(a.grid.height) + " and " + std::to_string(b.grid.width) + "x" +
                       std::to_string(b.grid.height) + " cells); only maps of one grid can be compared.");
    AttentionMap result = a;
    result.phrase = kNoPhrase;
    std::transform(a.values.begin(), a.values.end(), b.values.begin(), result.values.begin(), std::minus<>());
    return result;
}

std::optional<std::size_t> cellAt(const AttentionMap& map, GridFrame frame, Point image) {
    if (map.grid.isEmpty() || map.imageSize.isEmpty())
        return {};
    const Point place = imageFromGrid(frameOf(map, frame)).inverse().apply(image);
    const Point cell{std::floor(place.x), std::floor(place.y)};
    if (!(cell.x >= 0 && cell.y >= 0 && cell.x < map.grid.width && cell.y < map.grid.height))
        return {};
    const auto index = static_cast<std::size_t>(cell.y) * static_cast<std::size_t>(map.grid.width) + static_cast<std::size_t>(cell.x);
    return index < map.values.size() ? std::optional(index) : std::nullopt;
}

}  // namespace groundscope
