// SPDX-License-Identifier: GPL-3.0-or-later
/// The time as it stands in records.
#pragma once

#include <string>

namespace groundscope {

/// Now, as ISO 8601 in UTC: "2026-02-03T04:05:06Z". Any thread.
std::string utcNow();

}  // namespace groundscope
