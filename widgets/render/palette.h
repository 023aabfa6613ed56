// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours of data: safe for colour-blind readers, the same in light and dark themes, in figures
/// and on screen.
///
/// Okabe and Ito's eight colours for things; cividis, viridis, grey and a blue-white-orange
/// diverging map for values. Pure functions; any thread.
#pragma once

#include "core/data/grounding.h"

#include <QColor>
#include <QRgb>
#include <QString>

#include <array>
#include <optional>

namespace groundscope {

enum class DataRole { Prediction, GroundTruth, Automatic, AttendAndSegment, Point, PointRing };
QColor dataColor(DataRole role);

/// Colour of the k-th noun phrase; repeats after 8. Used as underline or swatch beside a number,
/// never alone.
QColor phraseColor(int phrase);

enum class ColorMap { BlueWhiteOrange, Cividis, Viridis, Grey };
inline constexpr std::array kColorMaps = {
    ColorMap::BlueWhiteOrange, ColorMap::Cividis, ColorMap::Viridis, ColorMap::Grey};

/// Diverging maps have zero in the middle and a symmetric range.
bool isDiverging(ColorMap map);
/// Opaque colours from low to high.
const std::array<QRgb, 256>& colorTable(ColorMap map);
/// Colour at t in [0, 1], clamped; NaN is treated as 0.
QRgb colorAt(ColorMap map, double t);
/// Translated name for menus.
QString colorMapName(ColorMap map);
/// Stable key for settings ("cividis"), and back.
QString colorMapKey(ColorMap map);
std::optional<ColorMap> colorMapFromKey(const QString& key);

/// Values at the two ends of a colour map.
struct ValueRange {
    double low = 0;
    double high = 0;
    bool operator==(const ValueRange&) const = default;
    /// Place of a value in [0, 1], clamped; 0.5 when the range is empty.
    [[nodiscard]] double place(double value) const;
};
/// Smallest to largest value, or symmetric around zero for a diverging map. Values that are not
/// finite are ignored.
ValueRange rangeOf(const AttentionMap& map, ColorMap colors);

}  // namespace groundscope
