// SPDX-License-Identifier: GPL-3.0-or-later
/// Outlines of the demo's objects, in the square [-1, 1] x [-1, 1], y down, in painting order.
#pragma once

#include "core/data/region.h"
#include "resources/demo/make/scenes.h"

#include <array>
#include <optional>
#include <vector>

namespace groundscope::demo {

using Rgb = std::array<double, 3>;  ///< 0 … 255

struct Shape {
    int part = 0;  ///< index into KindInfo::parts; details count as part of the first one
    Ring outline;  ///< closed polygon
    std::optional<Rgb> colour;  ///< of a detail (an eye, a window); otherwise the part's colour
};

/// State as in SceneObject::state (-1 when the kind has none).
const std::vector<Shape>& shapesOf(int kind, int state);

/// The same shapes where the object stands in a picture of `side` pixels, pixel coordinates.
std::vector<Shape> placedShapes(const SceneObject& object, double side);

/// Ellipse around the lamp's shade that its light fills, same frame as placedShapes; `scale` 1 =
/// full reach.
Ring placedGlow(const SceneObject& object, double side, double scale);

}  // namespace groundscope::demo
