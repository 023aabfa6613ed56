// SPDX-License-Identifier: GPL-3.0-or-later
/// From what a figure shows to its pages: one function a template.
///
/// Fonts are needed (QGuiApplication, offscreen will do); any thread. Same input, same fonts, same pages.
#pragma once

#include "core/base/result.h"
#include "core/metrics/figure_data.h"
#include "widgets/figure/page.h"

namespace groundscope {

/// Errors: InvalidInput for a setting out of range, naming it, or when there is nothing to show, saying what is missing.
Result<Figure> layOutFigure(const FigureSpec& spec, const FigureData& data);

}  // namespace groundscope
