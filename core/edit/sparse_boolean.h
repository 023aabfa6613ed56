// SPDX-License-Identifier: GPL-3.0-or-later
/// Booleans of regions with very many vertices of which few matter: a brush stroke on an outline of 100,000.
///
/// The time Clipper takes grows with the square of the vertices where an outline has many bays. Outlines far from all other
/// regions are therefore replaced by coarse ones that lie the same way to everything, and put back into the result.
#pragma once

#include "core/edit/polygon_clipper.h"

namespace groundscope {

/// As combined(), in less time.
Region combinedSparsely(BooleanOperation operation, std::span<const Region> subjects, std::span<const Region> others);

}  // namespace groundscope
