// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/highlight.h"

#include <algorithm>
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

}  // namespace

Result<RgbImage> highlighted(const RgbView& picture, const Mask& mask) {
    if (mask.size != picture.size())
        return Error{ErrorCode::InvalidInput,
                     "The mask has " + textOf(mask.size) + " pixels, its picture " + textOf(picture.size()) + ".",
                     {}};
    RgbImage image = copyOf(picture);
    const std::vector<std::uint8_t> inside = maskToBytes(mask);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == 0)
            continue;
        std::uint8_t* pixel = &image.pixels[i * 3];
        pixel[0] = static_cast<std::uint8_t>((pixel[0] + 255) / 2);
        pixel[1] /= 2;
        pixel[2] /= 2;
    }
    return image;
}

}  // namespace groundscope
