// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/screenshots_windows.h"

namespace groundscope {

/// Correcting ground truth over the open demo: unlocking, a vertex in the hand, masks of the segmenter, the dock's pages,
/// a patch that conflicts. False: a view could not be reached.
bool photographEditing(MainWindow& window, const Shoot& shoot);

}  // namespace groundscope
