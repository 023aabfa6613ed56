// SPDX-License-Identifier: GPL-3.0-or-later
/// A question to a judge as it is shown: prompt, order of the pictures, raw reply, what was taken from it.
///
/// GUI thread (words).
#pragma once

#include "core/data/run_record.h"

#include <QString>

namespace groundscope {

/// "Selection Round 1 · gpt-4o"
QString exchangeHeading(const Exchange& exchange);
/// Heading and a table; all texts of the data are escaped.
QString exchangeHtml(const SampleRun& run, const Exchange& exchange);

}  // namespace groundscope
