// SPDX-License-Identifier: GPL-3.0-or-later
/// What every view of linked canvases in the window needs: its place, and the commands and readouts of the single canvas.
///
/// GUI thread.
#pragma once

namespace groundscope {

class Actions;
class CanvasView;
class SideBySide;
class StatusLine;
class Workspace;

/// Beside the single canvas in its layout, hidden.
void placeBeside(SideBySide* view, CanvasView* single);

struct SideParts {
    Workspace* workspace = nullptr;
    Actions* actions = nullptr;
    StatusLine* status = nullptr;
};
/// Zoom, peek, wheel, stepping to other images, the heat map's opacity; pixel and zoom in the status line.
void linkSideView(SideBySide* view, const SideParts& parts);

}  // namespace groundscope
