// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures that show a judge one mask. Pure; any thread.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/data/mask.h"

namespace groundscope {

/// The picture with the mask highlighted as published (spec 6.6): a masked pixel becomes its half plus half of pure red,
/// truncated; all others stay. Errors: InvalidInput when the mask has another size than the picture.
Result<RgbImage> highlighted(const RgbView& picture, const Mask& mask);

/// The picture with everything outside the mask, or inside it, painted in the mean colour of CLIP's training pictures
/// (122, 116, 104: also the colour of padding, so that picture encoders take it for nothing). Errors: as highlighted().
enum class Painted { Outside, Inside };
Result<RgbImage> paintedOver(const RgbView& picture, const Mask& mask, Painted painted);

}  // namespace groundscope
