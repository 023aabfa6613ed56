// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/panel_focus.h"

#include "app/shell/dock_layouts.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace groundscope {
namespace {

/// Not by what is on screen: a panel that comes to the front is laid out later.
bool takesFocus(const QWidget* widget, const QWidget* part) {
    return part->isAncestorOf(widget) && widget->isEnabled() && widget->isVisibleTo(part) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Bars that the window has to spare take no focus (FocusGuard).
void focusTabOf(const QDockWidget* panel) {
    if (panel->isAncestorOf(QApplication::focusWidget()))
        return;
    for (QTabBar* bar : panel->window()->findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        if (bar->focusPolicy() != Qt::NoFocus && bar->currentIndex() >= 0 && bar->tabText(bar->currentIndex()) == panel->windowTitle())
            bar->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace

bool focusInside(QWidget* part) {
    QWidget* const last = part->focusWidget();
    if (last && takesFocus(last, part)) {
        last->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget* widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain()) {
        if (!takesFocus(widget, part))
            continue;
        widget->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void showPanel(QDockWidget* panel, QWidget* control) {
    panel->show();
    panel->raise();
    if (panel->widget())
        panel->widget()->show();
    if (panel->isFloating())
        panel->activateWindow();
    if (control && takesFocus(control, panel))
        control->setFocus(Qt::ShortcutFocusReason);
    else if (!focusInside(panel))
        QTimer::singleShot(0, panel, [panel] { focusTabOf(panel); });  // a panel that was closed gets its tab later
}

PanelWalk::PanelWalk(Parts parts, const QAction* next, const QAction* previous)
    : QObject(parts.window), m_parts(std::move(parts)) {
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
}

void PanelWalk::step(int direction) {
    QList<QDockWidget*> stops{nullptr};  // the centre
    for (QDockWidget* panel : m_parts.panels())
        if (isInSight(panel))
            stops.append(panel);
    const QWidget* focused = QApplication::focusWidget();
    qsizetype place = 0;
    for (qsizetype i = 1; focused && i < stops.size(); ++i)
        if (stops[i]->isAncestorOf(focused))
            place = i;
    for (qsizetype i = 1; i <= stops.size(); ++i) {
        QDockWidget* const to = stops[(place + direction * i + i * stops.size()) % stops.size()];
        if (!to)
            return m_parts.enterCentre();
        if (to->isFloating())
            to->activateWindow();
        if (focusInside(to))
            return;
    }
}

}  // namespace groundscope
