// SPDX-License-Identifier: GPL-3.0-or-later
/// Mask pictures of the published scripts' runs (spec 6.2, 7.5, 11). Any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/mask.h"

#include <filesystem>
#include <optional>

namespace groundscope {

struct MaskPicture {
    Mask mask;               ///< in the picture's own size
    bool oddValues = false;  ///< holds values other than 0, 1 and 255
};

/// A usual mask file (mask_png.h), or nothing: then loadMaskPicture() says what it is. Reads the file once.
std::optional<Mask> loadUsualMask(const std::filesystem::path& file);

/// Reads any picture as grey (colours by luma, 16 bit by the high byte, alpha dropped). Where it holds only 0, 1 and 255
/// all but 0 is foreground, as the published scripts have it; else what is >= 128. Errors: as loadRgb.
Result<MaskPicture> loadMaskPicture(const std::filesystem::path& file);

/// To the size of the ground truth, bilinear. `truncated` (B18): only pixels that are foreground entirely stay; else
/// those that are at least half.
Mask resizePrediction(const Mask& mask, Size size, bool truncated);

}  // namespace groundscope
