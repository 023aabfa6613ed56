// SPDX-License-Identifier: GPL-3.0-or-later
/// The galleries of a report: pictures with outlines, and beside each what was asked, said, chosen and scored.
#pragma once

#include "app/report/galleries.h"
#include "app/report/html.h"

#include <string>
#include <vector>

namespace groundscope {

/// @param notes  gets a sentence for each picture or sample that cannot be read
/// Errors: Cancelled.
Result<Done> addGalleries(Html& page, const ReportData& data, const std::vector<Gallery>& galleries, std::vector<std::string>& notes,
                          const Progress& progress);

}  // namespace groundscope
