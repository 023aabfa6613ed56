// SPDX-License-Identifier: GPL-3.0-or-later
/// The pictures of a figure, each once: what PDF and SVG embed.
#pragma once

#include "widgets/figure/page.h"

#include <vector>

namespace groundscope {

struct UsedPicture {
    QImage image;
    bool smooth = true;
    QRect part;  ///< pixels that are shown somewhere: what a crop takes away is not in the file
};

class UsedPictures {
  public:
    /// False for a picture without pixels: there is nothing to embed.
    static bool shows(const PictureItem& item);
    /// Index of the item's picture, which shows something.
    std::size_t add(const PictureItem& item);
    /// Of an item that was added.
    [[nodiscard]] std::size_t indexOf(const PictureItem& item) const;
    [[nodiscard]] const std::vector<UsedPicture>& pictures() const { return m_pictures; }
    /// Where the used part of the picture lies when the item's part lies on its place; to be cut to item.place.
    [[nodiscard]] QRectF place(std::size_t picture, const PictureItem& item) const;

  private:
    std::vector<UsedPicture> m_pictures;
};

}  // namespace groundscope
