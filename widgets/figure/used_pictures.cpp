// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/used_pictures.h"

#include <algorithm>

namespace groundscope {

bool UsedPictures::shows(const PictureItem& item) {
    return !item.part.toAlignedRect().intersected(item.image.rect()).isEmpty();
}

std::size_t UsedPictures::add(const PictureItem& item) {
    const QRect part = item.part.toAlignedRect().intersected(item.image.rect());
    const std::size_t index = indexOf(item);
    if (index == m_pictures.size())
        m_pictures.push_back({item.image, item.smooth, part});
    m_pictures[index].part = m_pictures[index].part.united(part);
    return index;
}

std::size_t UsedPictures::indexOf(const PictureItem& item) const {
    const auto known = std::find_if(m_pictures.begin(), m_pictures.end(), [&](const UsedPicture& used) {
        return used.image.cacheKey() == item.image.cacheKey() && used.smooth == item.smooth;
    });
    return static_cast<std::size_t>(known - m_pictures.begin());
}

QRectF UsedPictures::place(std::size_t picture, const PictureItem& item) const {
    const QRect& part = m_pictures[picture].part;
    const double x = item.place.width() / item.part.width();
    const double y = item.place.height() / item.part.height();
    return {item.place.left() + (part.left() - item.part.left()) * x, item.place.top() + (part.top() - item.part.top()) * y,
            part.width() * x, part.height() * y};
}

}  // namespace groundscope
