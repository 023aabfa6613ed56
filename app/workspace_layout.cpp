// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: where the panels lie, and which layers the canvas draws.
#include "app/workspace.h"

namespace groundscope {

QList<QDockWidget*> Workspace::docks() const {
    return {m_samples, m_answer, m_candidates, m_selections, m_evaluation, m_review, m_groundTruth, m_layers, m_details, m_jobs};
}

void Workspace::arrange() {
    // Hidden until all lie in their tabs: side by side for a moment, they would make the window taller than the screen.
    for (QDockWidget* dock : docks()) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_samples);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_answer);
    m_window->splitDockWidget(m_answer, m_layers, Qt::Vertical);
    m_window->tabifyDockWidget(m_answer, m_evaluation);
    m_window->tabifyDockWidget(m_evaluation, m_review);
    m_window->tabifyDockWidget(m_review, m_groundTruth);
    m_window->tabifyDockWidget(m_layers, m_details);
    m_window->tabifyDockWidget(m_details, m_jobs);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_candidates);
    m_window->tabifyDockWidget(m_candidates, m_selections);
    for (QDockWidget* dock : docks())
        dock->show();
    m_candidates->raise();
    m_answer->raise();
    m_layers->raise();
    m_window->resizeDocks({m_samples, m_answer}, {270, 350}, Qt::Horizontal);
    m_window->resizeDocks({m_answer, m_layers}, {420, 260}, Qt::Vertical);
    m_window->resizeDocks({m_candidates}, {215}, Qt::Vertical);
}

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
