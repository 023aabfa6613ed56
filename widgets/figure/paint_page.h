// SPDX-License-Identifier: GPL-3.0-or-later
/// Paints a page with a QPainter: the preview and the pixels of PNG, TIFF and clipboard. write_pdf and write_svg say the
/// same in their own words.
///
/// Any thread, one painter a thread; QGuiApplication is needed for fonts.
#pragma once

#include "core/base/progress.h"
#include "widgets/figure/page.h"

class QPainter;

namespace groundscope {

/// The painter's unit is a point of the page, its origin the page's top left. White paper is the caller's.
/// Words are outlines, anti-aliased, without hinting: the same at each scale.
/// When a stop is asked for, the rest of the page stays empty.
void paintPage(QPainter& painter, const FigurePage& page, const QString& font, const std::stop_token& stop = {});

/// The page on white paper, Format_RGB32, its resolution set.
/// Errors: InvalidInput for a resolution outside 10 to 2400 dpi or more than 400 million pixels; OutOfMemory; Cancelled.
Result<QImage> pageImage(const FigurePage& page, const QString& font, double dpi, const std::stop_token& stop = {});

/// Lines of a hatch over the bounds of a path, to be cut to it. Distance between lines: 3 points.
QPainterPath hatchLines(const QRectF& bounds, Hatch hatch);
inline constexpr double kHatchWidth = 0.5;  ///< points

/// Lengths of dashes and gaps in units of the line's width; empty: solid.
std::vector<double> dashesOf(LineStyle line);

}  // namespace groundscope
