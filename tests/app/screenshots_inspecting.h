// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/screenshots_windows.h"

namespace groundscope {

/// What tries something out over the open demo: lanes, another point, other heads, other phrases, a marked region, pairs,
/// another question, and the run beside a copy of itself. False: a view could not be
/// reached.
bool photographInspecting(MainWindow& window, const Shoot& shoot);

}  // namespace groundscope
