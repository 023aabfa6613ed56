// SPDX-License-Identifier: GPL-3.0-or-later
/// What the demo's segmenter is taught: points, and the masks a point may mean.
#pragma once

#include "resources/demo/make/render.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace groundscope::demo {

inline constexpr int kSamSide = 128;     // pixels of the model's input
inline constexpr int kSamMaskSide = 64;  // of its low-resolution masks
inline constexpr int kSamLevels = 3;     // part, object, group of equal objects

struct SamBatch {
    at::Tensor pixels;  // [B, 3, S, S] normalised
    at::Tensor points;  // [P, 1, 2] (x, y) in model pixels, image-major
    at::Tensor
        targets;  // [P, 3, M, M] 0/1; for a background point the middle one is the background
    at::Tensor weights;               // [P, 3]: 1 / number of levels that exist, 0 for the others
    at::Tensor background;            // [P] 1 for a point on the background
    std::vector<at::Tensor> objects;  // of each picture, [objects, M, M] 0/1
};

struct SamSampling {
    int pictures = 4;
    int points = 12;           ///< a picture
    double background = 0.25;  ///< share of points on the background
    double jitter = 1.2;       ///< standard deviation of a point's place, model pixels
};

SamBatch makeSamBatch(Random& random, const RenderBank& bank, const SamSampling& sampling);

}  // namespace groundscope::demo
