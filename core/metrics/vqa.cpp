// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/vqa.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace groundscope {
namespace {

std::optional<std::int64_t> number(const std::string& id) {
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(id.data(), id.data() + id.size(), value);
    const bool whole = problem == std::errc{} && end == id.data() + id.size() && value > 0;
    return whole ? std::optional(value) : std::nullopt;
}

/// Indices of the items by line; of equal lines the earlier item comes first.
std::vector<std::size_t> byLine(std::span<const VqaItem> items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [items](std::size_t a, std::size_t b) { return items[a].line < items[b].line; });
    return order;
}

/// Which pair an item belongs to: its lines' number halved, so that a line that could not be read shifts no pair after it.
/// Files of one source each, put together, are counted through a source.
std::vector<std::int64_t> pairNumbers(std::span<const VqaItem> items, std::span<const std::size_t> order) {
    std::map<std::string, std::int64_t> counted;
    std::vector<std::int64_t> numbers(items.size());
    for (const std::size_t index : order) {
        const VqaItem& item = items[index];
        numbers[index] = item.source.empty() ? item.line / 2 : counted[item.source]++ / 2;
    }
    return numbers;
}

VqaPairs pairByFile(std::span<const VqaItem> items) {
    VqaPairs result;
    const std::vector<std::size_t> order = byLine(items);
    const std::vector<std::int64_t> numbers = pairNumbers(items, order);
    std::map<std::pair<std::string, std::int64_t>, std::size_t> waiting;  // first half of a pair
    for (const std::size_t index : order) {
        const auto [place, isFirst] = waiting.try_emplace({items[index].source, numbers[index]}, index);
        if (isFirst)
            continue;
        result.pairs.push_back({place->second, index});
        waiting.erase(place);
    }
    for (const auto& [number, index] : waiting)
        result.alone.push_back(index);
    return result;
}

VqaPairs pairByIds(std::span<const VqaItem> items) {
    VqaPairs result;
    std::map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto id = number(items[i].id); !id || !places.try_emplace(*id, i).second)
            result.alone.push_back(i);
    for (const auto& [id, index] : places) {
        const auto partner = places.find(id % 2 == 1 ? id + 1 : id - 1);
        if (partner == places.end())
            result.alone.push_back(index);
        else if (id % 2 == 1)
            result.pairs.push_back({index, partner->second});
    }
    return result;
}

}  // namespace

VqaPairs pairItems(std::span<const VqaItem> items, Pairing pairing) {
    switch (pairing) {
        case Pairing::ByFile:
            return pairByFile(items);
        case Pairing::ByIds:
            return pairByIds(items);
        case Pairing::None:
            break;
    }
    return {};
}

VqaScore scoreOf(std::span<const VqaItem> items, const VqaPairs& pairs) {
    VqaScore score;
    score.items = static_cast<std::int64_t>(items.size());
    score.correct = std::count_if(items.begin(), items.end(), [](const VqaItem& item) { return item.right; });
    score.pairs = static_cast<std::int64_t>(pairs.pairs.size());
    score.correctPairs = std::count_if(pairs.pairs.begin(), pairs.pairs.end(), [items](const VqaPair& pair) {
        return items[pair.first].right && items[pair.second].right;
    });
    return score;
}

std::optional<double> pairedLetterAccuracy(std::span<const VqaItem> items, const VqaPairs& pairs, bool lastAlone) {
    const VqaScore score = scoreOf(items, pairs);
    if (!lastAlone)
        return score.pairs == 0 ? std::nullopt
                                : std::optional(static_cast<double>(score.correctPairs) / static_cast<double>(score.pairs));
    if (items.empty())
        return std::nullopt;
    const std::size_t last = byLine(items).back();
    const bool opens = items[last].line % 2 == 0 &&
                       std::find(pairs.alone.begin(), pairs.alone.end(), last) != pairs.alone.end();
    const std::int64_t extra = opens && items[last].right ? 1 : 0;
    return static_cast<double>(2 * score.correctPairs + extra) / static_cast<double>(score.items);
}

std::map<std::string, VqaScore> scoresBy(std::string VqaItem::*group,
                                         std::span<const VqaItem> items,
                                         const VqaPairs& pairs) {
    std::map<std::string, VqaScore> scores;
    for (const VqaItem& item : items) {
        if ((item.*group).empty())
            continue;
        VqaScore& score = scores[item.*group];
        ++score.items;
        score.correct += item.right ? 1 : 0;
    }
    for (const VqaPair& pair : pairs.pairs) {
        if ((items[pair.first].*group).empty())
            continue;
        VqaScore& score = scores[items[pair.first].*group];
        ++score.pairs;
        score.correctPairs += items[pair.first].right && items[pair.second].right ? 1 : 0;
    }
    return scores;
}

}  // namespace groundscope
