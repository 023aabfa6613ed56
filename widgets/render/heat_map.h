// SPDX-License-Identifier: GPL-3.0-or-later
/// An attention map as something to look at: the value at a pixel, and a coloured texture in the
/// grid's frame.
///
/// Pure functions; any thread. The rule is that of the published up-sampling (spec 5.5): bicubic
/// with a = -0.75, cell centres at half coordinates, clamped at the border.
#pragma once

#include "core/data/grounding.h"
#include "widgets/render/palette.h"

#include <QImage>
#include <QRectF>

#include <optional>
#include <vector>

namespace groundscope {

enum class Interpolation { Nearest, Bicubic };

struct HeatStyle {
    ColorMap colors = ColorMap::BlueWhiteOrange;
    Interpolation interpolation = Interpolation::Bicubic;
    double percentile = 100;  ///< 50 to 100: values beyond take the colour of the end, so that one hot cell hides no other
    double gamma = 1;         ///< 0.2 to 5; below 1 weak values stand out, above 1 strong ones
    std::optional<double> contour;  ///< a line around what is above this share of the largest value
    bool fadeWeak = true;  ///< values near zero (diverging) or near the low end are transparent
    std::optional<ValueRange> range;  ///< shared range of a sheet; none = the map's own
    bool operator==(const HeatStyle&) const = default;
};

/// Values of the two ends of the colours: those of `style`, else from the map by its percentile.
ValueRange heatRange(const AttentionMap& map, const HeatStyle& style);
/// Place of a value in the colours, 0 to 1, by range and gamma.
double heatPlace(double value, const ValueRange& range, const HeatStyle& style);
/// The value the contour runs along; nothing when there is none, or nothing is above zero.
std::optional<double> contourLevel(const AttentionMap& map, const HeatStyle& style);
/// The map up-sampled to `texels` a cell, [grid.height * texels, grid.width * texels]; a well-formed map.
std::vector<double> upsampledCells(const AttentionMap& map, int texels);

/// Value shown at the centre of image pixel (x, y); nothing outside the image, or when the map is
/// malformed.
std::optional<double> heatValueAt(const AttentionMap& map,
                                  int x,
                                  int y,
                                  Interpolation interpolation);

/// The whole grid (padding included) in colour, premultiplied alpha. Null when the map is
/// malformed.
QImage heatTexture(const AttentionMap& map, const HeatStyle& style);
/// Where the texture lies in image pixels; reaches beyond the image where the model padded it.
QRectF heatRect(const AttentionMap& map);

/// values has grid.width x grid.height entries, and the transform can be inverted.
bool isWellFormed(const AttentionMap& map);

}  // namespace groundscope
