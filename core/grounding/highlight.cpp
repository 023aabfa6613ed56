// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/highlight.h"

#include <algorithm>
#include <array>
#include <string>

namespace groundscope {
namespace {

std::string textOf(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

RgbImage copyOf(const RgbView& picture) {
    RgbImage copy{picture.width, picture.height, {}};
    const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
    copy.pixels.resize(row * static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.row(y), row, copy.pixels.begin() + static_cast<std::ptrdiff_t>(row) * y);
    return copy;
}

/// Calls change(pixel, inside) for every pixel of a copy.
template <typename Change>
Result<RgbImage> changed(const RgbView& picture, const Mask& mask, Change change) {
    if (mask.size != picture.size())
        return Error{ErrorCode::InvalidInput,
                     "The mask has " + textOf(mask.size) + " pixels, its picture " + textOf(picture.size()) + ".",
                     {}};
    RgbImage image = copyOf(picture);
    const std::vector<std::uint8_t> inside = maskToBytes(mask);
    for (std::size_t i = 0; i < inside.size(); ++i)
        change(&image.pixels[i * 3], inside[i] != 0);
    return image;
}

}  // namespace

Result<RgbImage> highlighted(const RgbView& picture, const Mask& mask) {
    return changed(picture, mask, [](std::uint8_t* pixel, bool inside) {
        if (!inside)
            return;
        pixel[0] = static_cast<std::uint8_t>((pixel[0] + 255) / 2);
        pixel[1] /= 2;
        pixel[2] /= 2;
    });
}

Result<RgbImage> paintedOver(const RgbView& picture, const Mask& mask, Painted painted) {
    constexpr std::array<std::uint8_t, 3> kNothing{122, 116, 104};
    return changed(picture, mask, [&](std::uint8_t* pixel, bool inside) {
        if (inside == (painted == Painted::Inside))
            std::copy(kNothing.begin(), kNothing.end(), pixel);
    });
}

}  // namespace groundscope
