// SPDX-License-Identifier: GPL-3.0-or-later
/// How the runs of a report were made, in words that can go into a paper: read off their records (data/run_record.h).
#pragma once

#include "app/report/html.h"
#include "app/report/report_data.h"

#include <string>
#include <vector>

namespace groundscope {

/// One run's method as whole sentences: models, prompt, attention, points, masks, selectors. Pure.
std::vector<std::string> methodSentences(const RunRecord& record);

/// The section: what all runs have in common, then each run's sentences, its switches (spec 10) and versions.
void addMethod(Html& page, const ReportData& data, const ReportOptions& options);

}  // namespace groundscope
