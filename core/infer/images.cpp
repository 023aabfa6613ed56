// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/images.h"

#include "core/infer/resample.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <string>

namespace groundscope {
namespace {

Result<Done> checkSizes(RgbView image, int side) {
    if (image.data == nullptr || image.size().isEmpty())
        return Error{ErrorCode::InvalidInput, "The picture has no pixels.", {}};
    if (side <= 0)
        return Error{
            ErrorCode::InvalidInput,
            "The model's input side is " + std::to_string(side) + ", expected a positive number.",
            {}};
    return Done{};
}

/// [1, 3, side, side]: (value * factor - mean) / std where there is picture, 0 to the right and
/// below.
at::Tensor normalised(const RgbImage& image,
                      int side,
                      double factor,
                      const std::array<double, 3>& mean,
                      const std::array<double, 3>& std) {
    at::Tensor result = at::zeros({1, 3, side, side}, at::kFloat);  // [1, 3, S, S]
    float* planes = result.data_ptr<float>();
    for (int channel = 0; channel < 3; ++channel) {
        std::array<float, 256> table;
        for (int value = 0; value < 256; ++value)
            table[value] =
                (static_cast<float>(value * factor) - static_cast<float>(mean[channel])) /
                static_cast<float>(std[channel]);
        for (int y = 0; y < image.height; ++y) {
            const std::uint8_t* source = image.view().row(y) + channel;
            float* target = planes + (static_cast<std::ptrdiff_t>(channel) * side + y) * side;
            for (int x = 0; x < image.width; ++x)
                target[x] = table[source[std::ptrdiff_t{3} * x]];
        }
    }
    return result;
}

ClipPixels paddedToSquare(RgbView image, const ClipPreprocess& preprocess) {
    const int side = std::max(image.width, image.height);
    Canvas canvas{image, {side, side}, (side - image.width) / 2, (side - image.height) / 2, {}};
    for (int channel = 0; channel < 3; ++channel) {
        canvas.fill[channel] =
            static_cast<std::uint8_t>(std::clamp(255.0 * preprocess.mean[channel], 0.0, 255.0));
    }
    const double scale = static_cast<double>(side) / preprocess.imageSize;
    return {{},
            resample(canvas, {preprocess.imageSize, preprocess.imageSize}, ResampleFilter::Bicubic),
            {scale, scale, -double(canvas.left), -double(canvas.top)}};
}

ClipPixels croppedAtCentre(RgbView image, const ClipPreprocess& preprocess) {
    const int side = preprocess.imageSize;
    const double shortest = std::min(image.width, image.height);
    const auto target = [&](int length) {
        return static_cast<int>(static_cast<double>(side) * length / shortest);
    };
    const Size size{target(image.width), target(image.height)};
    const int left = (size.width - side) / 2;
    const int top = (size.height - side) / 2;
    const double scaleX = static_cast<double>(image.width) / size.width;
    const double scaleY = static_cast<double>(image.height) / size.height;
    return {{},
            resample(image, size, ResampleFilter::Bicubic, {left, top, {side, side}}),
            {scaleX, scaleY, left * scaleX, top * scaleY}};
}

}  // namespace

Affine ClipPixels::imageFromGrid(Size grid) const {
    const double cellX = static_cast<double>(resized.width) / grid.width;
    const double cellY = static_cast<double>(resized.height) / grid.height;
    return {image_from_input.scaleX * cellX,
            image_from_input.scaleY * cellY,
            image_from_input.shiftX,
            image_from_input.shiftY};
}

Result<ClipPixels> clipPixels(RgbView image, const ClipPreprocess& preprocess) {
    GS_CHECK(checkSizes(image, preprocess.imageSize));
    ClipPixels result = preprocess.padToSquare ? paddedToSquare(image, preprocess)
                                               : croppedAtCentre(image, preprocess);
    result.pixels = normalised(
        result.resized, preprocess.imageSize, 1.0 / 255.0, preprocess.mean, preprocess.std);
    return result;
}

Size samResizedSize(Size image, int side) {
    const double scale = side * 1.0 / std::max(image.width, image.height);
    const auto target = [&](int length) {
        return std::max(1, static_cast<int>(length * scale + 0.5));
    };
    return {target(image.width), target(image.height)};
}

Result<SamPixels> samPixels(RgbView image, const SamPreprocess& preprocess) {
    GS_CHECK(checkSizes(image, preprocess.side));
    const Size size = samResizedSize(image.size(), preprocess.side);
    SamPixels result;
    result.resized = resample(image, size, ResampleFilter::Bilinear);
    result.input =
        normalised(result.resized, preprocess.side, 1.0, preprocess.mean, preprocess.std);
    result.sam_from_image = {static_cast<double>(size.width) / image.width,
                             static_cast<double>(size.height) / image.height,
                             0,
                             0};
    return result;
}

}  // namespace groundscope
