// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mask_rows.h"

#include <algorithm>

namespace groundscope {

MaskRows::MaskRows(Size size) : m_size(size) {}

/// Notes the columns in which one row is foreground and the other is not: between each two neighbours among all changes of
/// both rows, one that both have counting as none.
void MaskRows::flipBetween(const Changes& a, const Changes& b) {
    const auto width = static_cast<std::uint32_t>(m_size.width);
    bool differ = false;
    std::uint32_t from = 0;
    for (std::size_t i = 0, k = 0; i < a.size() || k < b.size();) {
        const std::uint32_t nextA = i < a.size() ? a[i] : width;
        const std::uint32_t nextB = k < b.size() ? b[k] : width;
        const std::uint32_t at = std::min(nextA, nextB);
        for (std::uint32_t x = from; differ && x < at; ++x)
            m_flips.push_back({x, m_y});
        i += nextA == at ? 1 : 0;
        k += nextB == at ? 1 : 0;
        differ = differ != (nextA != nextB);
        from = at;
    }
    for (std::uint32_t x = from; differ && x < width; ++x)
        m_flips.push_back({x, m_y});
}

void MaskRows::add(const Changes& row) {
    if (m_y == 0)
        m_first = row;
    else if (row != m_above)
        flipBetween(row, m_above);
    m_above = row;
    ++m_y;
}

/// Run lengths go down the columns, one after the other: above the first pixel of a column is the last of the column to its
/// left, so that the first row is held against the last one, moved by one.
Mask MaskRows::finish() {
    Changes before;
    const auto width = static_cast<std::uint32_t>(m_size.width);
    for (const std::uint32_t x : m_above)
        if (x + 1 < width)
            before.push_back(x + 1);
    const std::size_t below = m_flips.size();
    m_y = 0;
    flipBetween(m_first, before);
    std::vector<std::size_t> begin(width + 1, 0);
    for (const Flip& flip : m_flips)
        ++begin[flip.x + 1];
    for (std::size_t x = 0; x < width; ++x)
        begin[x + 1] += begin[x];
    std::vector<std::uint32_t> places(m_flips.size());
    const auto place = [&](const Flip& flip) {
        places[begin[flip.x]++] = flip.x * static_cast<std::uint32_t>(m_size.height) + flip.y;
    };
    std::for_each(m_flips.begin() + static_cast<std::ptrdiff_t>(below), m_flips.end(), place);
    std::for_each(m_flips.begin(), m_flips.begin() + static_cast<std::ptrdiff_t>(below), place);
    Mask mask{m_size, std::move(places)};
    mask.runs.push_back(static_cast<std::uint32_t>(m_size.area()));
    for (std::size_t i = mask.runs.size() - 1; i > 0; --i)
        mask.runs[i] -= mask.runs[i - 1];
    return mask;
}

}  // namespace groundscope
