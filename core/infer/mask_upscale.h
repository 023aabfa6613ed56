// SPDX-License-Identifier: GPL-3.0-or-later
/// SAM's low-resolution logits -> masks at image size (spec 8.4 "Post").
///
/// Bilinear (align_corners false) to the model's square, cropped to the resized picture, bilinear
/// to the image, thresholded at 0. Works row by row: only a few rows are held, whatever the image's
/// size. No torch.
#pragma once

#include "core/base/geometry.h"
#include "core/data/mask.h"

#include <functional>
#include <span>
#include <vector>

namespace groundscope {

struct ScaledMask {
    Mask mask;            ///< image size, logit > 0
    float stability = 0;  ///< pixels above +1 / pixels above -1; 0 when there are none
};

class MaskUpscaler {
  public:
    struct Sizes {
        int lowRes = 256;  ///< side of the logits
        int model = 1024;  ///< side of the model's input
        Size resized;      ///< the picture inside it
        Size image;
    };
    explicit MaskUpscaler(const Sizes& sizes) : m_sizes(sizes) {}

    /// @param lowRes  [lowRes, lowRes] row by row
    [[nodiscard]] ScaledMask mask(std::span<const float> lowRes) const;
    /// [image.height, image.width] row by row.
    [[nodiscard]] std::vector<float> logits(std::span<const float> lowRes) const;

  private:
    void forEachRow(std::span<const float> lowRes,
                    const std::function<void(std::span<const float> row)>& use) const;

    Sizes m_sizes;
};

}  // namespace groundscope
