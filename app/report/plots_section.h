// SPDX-License-Identifier: GPL-3.0-or-later
/// The plots of a report: the figures that `groundscope-cli figure --template plot` makes, and their numbers as tables.
#pragma once

#include "app/report/html.h"
#include "app/report/report_data.h"

#include <string>
#include <vector>

namespace groundscope {

/// A plot that has nothing to show leaves a sentence that says why. Errors: those of drawFigure (app/figure/make_figure.h)
/// and of the SVG writer; Cancelled.
Result<Done> addPlots(Html& page, const ReportData& data, const ReportOptions& options, const Progress& progress);

}  // namespace groundscope
