// SPDX-License-Identifier: GPL-3.0-or-later
/// A grid of attention -> the map at image size and its largest places.
///
/// Pure functions, any thread. Equal to torch's bicubic interpolate (a = -0.75, align_corners
/// false, no antialias). Source: spec 5.5.
#pragma once

#include "core/base/geometry.h"

#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// How a grid lies on the image: over the image padded to a square (then cropped), straight over
/// the image, or anywhere (centre crops of other models).
struct MapFrame {
    Size grid;
    Size image;
    bool padded = true;
    std::optional<Affine> image_from_grid = std::nullopt;  ///< instead of padded; scales above 0
};

/// The map at image size, [image.height, image.width], from `values` [grid.height, grid.width]. No
/// size may be empty.
std::vector<float> upsample(std::span<const float> values, const MapFrame& frame);

struct Peak {
    int x = 0;
    int y = 0;
    float value = 0;
    bool operator==(const Peak&) const = default;
};

/// The `count` largest pixels of the up-sampled map in falling order (fewer if the image has
/// fewer); equal values in row-major order, so that the first one is arg-max. Does not build the
/// map. NaN never wins, nor does a pixel whose centre no cell covers.
std::vector<Peak> topPixels(std::span<const float> values, const MapFrame& frame, int count);

/// Cells strictly larger than all their neighbours (8, fewer at the border), largest first; x, y in
/// grid cells.
std::vector<Peak> localMaxima(std::span<const float> values, Size grid);

}  // namespace groundscope
