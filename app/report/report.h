// SPDX-License-Identifier: GPL-3.0-or-later
/// A report on one or more runs: one HTML page that needs nothing else, neither network nor scripts.
///
/// Same runs, same options, same fonts: same bytes. Qt Gui is needed (offscreen will do), widgets are not. Blocking; any
/// thread but the UI's. What stands where on the page: docs/report.md.
#pragma once

#include "app/report/report_data.h"

#include <string>
#include <vector>

namespace groundscope {

struct Report {
    std::string html;
    std::vector<std::string> notes;  ///< one sentence each: what could not be shown
};

/// Errors: those of gatherReport and of the run files; Cancelled.
Result<Report> makeReport(const ReportOptions& options, const Progress& progress);

}  // namespace groundscope
