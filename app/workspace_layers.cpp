// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: which layers the canvas draws.
#include "app/workspace.h"

namespace groundscope {

void Workspace::setOptions(const OverlayOptions& options) {
    m_layers->setOptions(options);
    m_options = options;
    applyOptions();
}

void Workspace::applyOptions() {
    OverlayOptions shown = m_options;
    shown.groundTruth.visible = shown.groundTruth.visible && !m_shapesDrawn;
    m_canvas->setOptions(shown);
}

void Workspace::setShapesDrawn(bool drawn) {
    if (drawn == m_shapesDrawn)
        return;
    m_shapesDrawn = drawn;
    applyOptions();
}

Size Workspace::pictureSize() const {
    return m_picture && !m_picture->error ? m_picture->size : Size{};
}

}  // namespace groundscope
