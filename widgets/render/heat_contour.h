// SPDX-License-Identifier: GPL-3.0-or-later
/// The border between the parts of a heat map above and below a value.
///
/// Pure function; any thread.
#pragma once

#include "widgets/render/heat_map.h"

#include <QLineF>

#include <vector>

namespace groundscope {

/// Pieces of the border, image pixels, in no order. Bicubic: marching squares over eight samples a cell; nearest: sides of
/// cells. Nothing for a malformed map or a level that is not a number.
std::vector<QLineF> heatContour(const AttentionMap& map, double level, Interpolation interpolation);

}  // namespace groundscope
