// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/focus_guard.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QScrollArea>
#include <QTabBar>

namespace groundscope {
namespace {

constexpr int kMargin = 4;  // pixels of the interface around what has the focus

}  // namespace

FocusGuard::FocusGuard(QMainWindow* window) : QObject(window), m_window(window) {
    window->installEventFilter(this);
    for (QObject* child : window->children())
        watch(child);
    connect(qApp, &QApplication::focusChanged, this, [](const QWidget*, QWidget* now) { scrollTo(now); });
}

/// Qt does this within an area, not when the focus comes from outside.
void FocusGuard::scrollTo(QWidget* focused) {
    for (QWidget* part = focused; part && !part->isWindow(); part = part->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(part); area && area->widget() && area->widget()->isAncestorOf(focused))
            area->ensureWidgetVisible(focused, 0, kMargin);
}

void FocusGuard::watch(QObject* child) {
    auto* dock = qobject_cast<QDockWidget*>(child);
    if (!dock && !qobject_cast<QTabBar*>(child))
        return;
    if (dock && dock->widget()) {
        QSizePolicy policy = dock->widget()->sizePolicy();
        policy.setRetainSizeWhenHidden(true);  // the window must not grow when the panel comes to the front
        dock->widget()->setSizePolicy(policy);
    }
    child->removeEventFilter(this);
    child->installEventFilter(this);
    refresh(static_cast<QWidget*>(child));
}

void FocusGuard::refresh(QWidget* widget) {
    const bool isSeen = widget->isWindow() || m_window->rect().intersects(widget->geometry());
    if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
        if (dock->widget() && dock->widget()->isHidden() == isSeen)
            dock->widget()->setVisible(isSeen);
    } else {
        widget->setFocusPolicy(isSeen ? Qt::TabFocus : Qt::NoFocus);
    }
}

bool FocusGuard::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::ChildPolished:
            if (watched == m_window)
                watch(static_cast<QChildEvent*>(event)->child());
            break;
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
            if (watched != m_window)
                refresh(static_cast<QWidget*>(watched));
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace groundscope
