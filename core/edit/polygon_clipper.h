// SPDX-License-Identifier: GPL-3.0-or-later
/// The wall around the Clipper library: booleans and strips around lines.
///
/// Image pixels, worked on a grid of 1/1024 px. A vertex of the input that is still one in the result keeps its exact
/// coordinates, rings begin and parts stand in the order of the input: a small edit stays a small change in a file.
/// Pure functions, any thread. Not here: what users call (region_edit.h).
#pragma once

#include "core/data/region.h"

#include <span>
#include <vector>

namespace groundscope {

/// Pixels a grid step.
inline constexpr double kClipperGrid = 1.0 / 1024;

enum class BooleanOperation { Unite, Subtract, Intersect, Exclude };

/// The union of `subjects` combined with the union of `others`. Inside a part the even-odd rule holds. Vertices that are
/// not finite are left out; coordinates are clamped to ±2^30 px.
Region combined(BooleanOperation operation, std::span<const Region> subjects, std::span<const Region> others);

enum class StripEnd { Round, Square };
/// What lies within `radius` of any of the open lines. One point makes a disc (Round) or a square.
Region stripAround(std::span<const std::vector<Point>> lines, double radius, StripEnd end);

}  // namespace groundscope
