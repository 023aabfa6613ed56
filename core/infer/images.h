// SPDX-License-Identifier: GPL-3.0-or-later
/// A picture -> model input: CLIP and SAM preprocessing, both with the transform back to image
/// pixels.
///
/// Pure functions, any thread. Tensors are float32 on the CPU. Errors: InvalidInput for an empty
/// picture or side. Source: spec 4.1 (image preprocessing), 8.1.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"

#include <ATen/core/Tensor.h>

#include <array>

namespace groundscope {

struct ClipPreprocess {
    int imageSize = 336;  ///< side of the model's square input, pixels
    std::array<double, 3> mean{0.48145466, 0.4578275, 0.40821073};  ///< of values in [0, 1]
    std::array<double, 3> std{0.26862954, 0.26130258, 0.27577711};
    /// true: expand to a square with the colour trunc(255 mean), picture centred (LLaVA). false:
    /// resize the shortest edge, crop the centre (CLIPImageProcessor).
    bool padToSquare = true;
};

struct ClipPixels {
    at::Tensor pixels;        ///< [1, 3, S, S] normalised
    RgbImage resized;         ///< [S, S, 3] before normalisation
    Affine image_from_input;  ///< input pixel corners -> image pixel corners

    /// Corners of a grid that covers the whole input -> image pixels:
    /// AttentionStack::image_from_grid.
    [[nodiscard]] Affine imageFromGrid(Size grid) const;
};

Result<ClipPixels> clipPixels(RgbView image, const ClipPreprocess& preprocess);

struct SamPreprocess {
    int side = 1024;                                      ///< of the model's square input, pixels
    std::array<double, 3> mean{123.675, 116.28, 103.53};  ///< of values in [0, 255]
    std::array<double, 3> std{58.395, 57.12, 57.375};
};

struct SamPixels {
    at::Tensor input;       ///< [1, 3, side, side] normalised, then zero-padded right and below
    RgbImage resized;       ///< longest side = `side`
    Affine sam_from_image;  ///< image pixels -> resized pixels
};

Result<SamPixels> samPixels(RgbView image, const SamPreprocess& preprocess);

/// Size after the longest side became `side`; each side at least 1 (spec 8.1).
Size samResizedSize(Size image, int side);

}  // namespace groundscope
