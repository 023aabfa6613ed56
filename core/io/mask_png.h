// SPDX-License-Identifier: GPL-3.0-or-later
/// The usual mask file, straight to run lengths: no picture is made on the way. Any thread.
#pragma once

#include "core/data/mask.h"

#include <optional>
#include <string_view>

namespace groundscope {

/// A PNG of 8-bit grey, not interlaced, without chunks beside pixels, whole in every byte, that holds only 0, 1 and 255:
/// all but 0 is foreground. Nothing for any other file, good or bad, larger ones than `maxArea` and pictures of noise:
/// they are for the general reader (reference_masks.h), which gives the same mask for those read here.
std::optional<Mask> maskFromPng(std::string_view bytes, std::int64_t maxArea);

}  // namespace groundscope
