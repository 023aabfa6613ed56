// SPDX-License-Identifier: GPL-3.0-or-later
/// MaskRows: a mask from its rows, of each only where it changes; what does not change costs nothing. Any thread.
#pragma once

#include "core/data/mask.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace groundscope {

class MaskRows {
  public:
    /// The places of a row where background and foreground meet, ascending, [0, width): foreground begins at the first,
    /// ends before the second, … An odd number: the row ends in foreground.
    using Changes = std::vector<std::uint32_t>;

    explicit MaskRows(Size size);

    /// The next row, from above.
    void add(const Changes& row);
    /// The next row is that of before.
    void repeat() { ++m_y; }
    /// Of `size.height` rows.
    [[nodiscard]] Mask finish();
    /// How much has been noted: memory is 8 bytes each.
    [[nodiscard]] std::size_t changes() const { return m_flips.size(); }
    [[nodiscard]] const Changes& last() const { return m_above; }

  private:
    /// Pixel (x, y) is not as the one before it in its column.
    struct Flip {
        std::uint32_t x;
        std::uint32_t y;
    };
    void flipBetween(const Changes& a, const Changes& b);

    Size m_size;
    Changes m_first;
    Changes m_above;  ///< the row before
    std::vector<Flip> m_flips;  ///< by row, then by column; without the first row's
    std::uint32_t m_y = 0;
};

}  // namespace groundscope
