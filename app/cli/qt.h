// SPDX-License-Identifier: GPL-3.0-or-later
/// Fonts and pictures without a window.
#pragma once

namespace groundscope {

/// Starts Qt Gui on the offscreen platform, once. Call from the first thread.
void startQt();

}  // namespace groundscope
