// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_masks.h"

#include "core/base/files.h"
#include "core/io/image.h"
#include "core/io/mask_png.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace groundscope {
namespace {

/// Luma in fixed point, as OpenCV's reader has it.
std::uint8_t greyOf(const std::uint8_t* rgb) {
    return static_cast<std::uint8_t>((rgb[0] * 4899 + rgb[1] * 9617 + rgb[2] * 1868 + 8192) >> 14);
}

constexpr std::int64_t kUsualBytes = 1 << 20;
constexpr std::int64_t kUsualArea = std::int64_t{1} << 24;

}  // namespace

std::optional<Mask> loadUsualMask(const std::filesystem::path& file) {
    const Result<std::string> bytes = readFile(file, kUsualBytes);
    return bytes.has_value() ? maskFromPng(*bytes, kUsualArea) : std::nullopt;
}

Result<MaskPicture> loadMaskPicture(const std::filesystem::path& file) {
    GS_TRY(const RgbImage picture, loadRgb(file));
    const Size size = picture.size();
    std::vector<std::uint8_t> grey(static_cast<std::size_t>(size.area()));
    std::array<bool, 256> seen{};
    for (std::size_t i = 0; i < grey.size(); ++i) {
        grey[i] = greyOf(picture.pixels.data() + 3 * i);
        seen[grey[i]] = true;
    }
    MaskPicture read;
    read.oddValues = std::any_of(seen.begin() + 2, seen.end() - 1, [](bool value) { return value; });
    const std::uint8_t lowest = read.oddValues ? 128 : 1;
    for (std::uint8_t& value : grey)
        value = value >= lowest ? 1 : 0;
    read.mask = maskFromBytes(size, grey);
    return read;
}

Mask resizePrediction(const Mask& mask, Size size, bool truncated) {
    if (mask.size == size || !isMaskSize(size))
        return mask;
    if (!truncated)
        return resizeMask(mask, size);
    std::vector<std::uint8_t> bytes = maskToBytes(mask);
    cv::Mat1f wide;
    cv::Mat1b(mask.size.height, mask.size.width, bytes.data()).convertTo(wide, CV_32F);
    cv::Mat1f resized;
    cv::resize(wide, resized, cv::Size(size.width, size.height), 0, 0, cv::INTER_LINEAR);
    bytes.assign(static_cast<std::size_t>(size.area()), 0);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            bytes[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) + static_cast<std::size_t>(x)] =
                resized(y, x) >= 1 ? 1 : 0;
    return maskFromBytes(size, bytes);
}

}  // namespace groundscope
