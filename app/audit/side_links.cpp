// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/side_links.h"

#include "app/shell/actions.h"
#include "app/shell/status_line.h"
#include "app/shell/workspace.h"
#include "widgets/canvas/side_by_side.h"

#include <QBoxLayout>

namespace groundscope {

void placeBeside(SideBySide* view, CanvasView* single) {
    view->hide();
    auto* column = qobject_cast<QBoxLayout*>(single->parentWidget()->layout());
    column->insertWidget(column->indexOf(single) + 1, view, 1);
}

void linkSideView(SideBySide* view, const SideParts& parts) {
    const Actions* actions = parts.actions;
    QObject::connect(actions->fit, &QAction::triggered, view, &SideBySide::fit);
    QObject::connect(actions->actualSize, &QAction::triggered, view, &SideBySide::actualSize);
    QObject::connect(actions->zoomIn, &QAction::triggered, view, &SideBySide::zoomIn);
    QObject::connect(actions->zoomOut, &QAction::triggered, view, &SideBySide::zoomOut);
    QObject::connect(actions->peek, &QAction::triggered, view, [view] { view->setPeeking(true); });
    QObject::connect(actions->wheelZooms, &QAction::toggled, view, [view](bool zooms) {
        view->setWheelMode(zooms ? CanvasView::WheelMode::Zoom : CanvasView::WheelMode::Scroll);
    });
    QObject::connect(view, &SideBySide::readoutChanged, parts.status, &StatusLine::setReadout);
    QObject::connect(view, &SideBySide::zoomChanged, parts.status, [view, status = parts.status](double zoom) {
        if (view->isVisible())
            status->setZoom(zoom);
    });
    QObject::connect(view, &SideBySide::stepRequested, parts.workspace, &Workspace::step);
    QObject::connect(view, &SideBySide::heatOpacityStepRequested, parts.workspace->layers(), &LayersDock::stepHeatOpacity);
}

}  // namespace groundscope
