// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/box_tree.h"

#include <cstdint>

namespace groundscope {

namespace {

/// 16 bits spread over the even places of 32.
std::uint32_t spread(std::uint32_t v) {
    v = (v | (v << 8)) & 0x00FF00FFU;
    v = (v | (v << 4)) & 0x0F0F0F0FU;
    v = (v | (v << 2)) & 0x33333333U;
    return (v | (v << 1)) & 0x55555555U;
}

/// Place of the box's middle along a Z curve through `all`.
std::uint32_t curvePlace(const Box& box, const Box& all) {
    const auto cell = [](double low, double high, double from, double to) -> std::uint32_t {
        const double share = to > from ? ((low + high) / 2 - from) / (to - from) : 0;
        return share > 0 ? static_cast<std::uint32_t>(std::min(share, 1.0) * 65535) : 0;
    };
    return spread(cell(box.left, box.right, all.left, all.right)) |
           spread(cell(box.top, box.bottom, all.top, all.bottom)) << 1;
}

}  // namespace

std::vector<std::size_t> neighbourOrder(std::span<const Box> boxes) {
    Box all;
    for (const Box& box : boxes)
        all.add(box);
    std::vector<std::pair<std::uint32_t, std::size_t>> places;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        places.emplace_back(curvePlace(boxes[i], all), i);
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> order;
    for (const auto& [place, box] : places)
        order.push_back(box);
    return order;
}

}  // namespace groundscope
