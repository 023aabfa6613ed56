// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a mask and the ground truth agree and differ, ready to be drawn: true positives, false positives, false
/// negatives. Told apart by hatching as well as by colour.
///
/// Pure functions; any thread but for the words.
#pragma once

#include "core/data/mask.h"
#include "widgets/render/mask_shape.h"

#include <QBrush>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>

namespace groundscope {

enum class ErrorPart { Hit, Surplus, Missing };  ///< TP, FP, FN
inline constexpr std::array kErrorParts = {ErrorPart::Hit, ErrorPart::Surplus, ErrorPart::Missing};

/// Immutable once made; shared.
struct ErrorShapes {
    std::array<MaskShape, kErrorParts.size()> shapes;    ///< by ErrorPart
    std::array<std::int64_t, kErrorParts.size()> pixels{};  ///< by ErrorPart, pixels of the picture
    [[nodiscard]] const MaskShape& shape(ErrorPart part) const { return shapes[static_cast<std::size_t>(part)]; }
    /// Of the union of mask and ground truth, [0, 1]; that of hits is the IoU. 0 when both are empty.
    [[nodiscard]] double share(ErrorPart part) const;
};

/// Pixels of both masks by part; an empty array's masks when the sizes differ.
std::array<Mask, kErrorParts.size()> errorMasks(const Mask& mask, const Mask& truth);
/// Null when the sizes differ.
std::shared_ptr<const ErrorShapes> makeErrorShapes(const Mask& mask, const Mask& truth);

/// Okabe-Ito: bluish green, vermillion, blue.
QColor errorColor(ErrorPart part);
/// Hits plain, surplus "/", missing "\"; one tile is 9 units of `unit` wide, so that the hatching keeps its width on the
/// device at any zoom.
QBrush errorBrush(ErrorPart part, double unit);
/// "Both (TP)", "Mask only (FP)", "Ground truth only (FN)"; GUI thread.
QString errorPartText(ErrorPart part);
/// The part with its share: "Mask only (FP) 12 %".
QString errorShareText(const ErrorShapes& errors, ErrorPart part);
/// All three in short: "TP 81 % · FP 12 % · FN 7 %".
QString shortErrorShares(const ErrorShapes& errors);

}  // namespace groundscope
