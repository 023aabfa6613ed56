// SPDX-License-Identifier: GPL-3.0-or-later
/// Resizing of 8-bit RGB pictures, equal to Pillow's bit for bit.
///
/// Separable filter whose support widens when shrinking (antialias); coefficients as 22-bit fixed
/// point; the horizontal pass first, rounded to 8 bits, then the vertical one. Pure functions, any
/// thread. No torch. Source: spec 4.1 (bicubic, a = -0.5) and 8.1 (bilinear).
#pragma once

#include "core/base/geometry.h"

#include <array>
#include <cstdint>

namespace groundscope {

enum class ResampleFilter { Bilinear, Bicubic };

/// A picture pasted onto a larger one-colour canvas that is never built in memory.
struct Canvas {
    RgbView image;
    Size size;  ///< of the canvas, pixels; the image lies inside
    int left = 0;
    int top = 0;
    std::array<std::uint8_t, 3> fill{};
};

/// The wanted part of the resized picture, in its pixels.
struct Crop {
    int left = 0;
    int top = 0;
    Size size;
};

/// No size may be empty. Extra memory: width of the result x source height x 3 bytes.
RgbImage resample(RgbView image, Size target, ResampleFilter filter);
RgbImage resample(const Canvas& canvas, Size target, ResampleFilter filter);
/// Only a part of resample(image, target, filter); the rest is not computed.
RgbImage resample(RgbView image, Size target, ResampleFilter filter, const Crop& crop);

}  // namespace groundscope
