// SPDX-License-Identifier: GPL-3.0-or-later
/// The focus goes to a panel, and from panel to panel by keys. GUI thread.
#pragma once

#include <QList>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;
QT_END_NAMESPACE

namespace groundscope {

/// Focus to where it was inside `part` the last time, else to its first control. False: there is none to be used now.
bool focusInside(QWidget* part);
/// Opens a panel, brings it to the front, and gives the focus to `control`, else to where it was there or to its first
/// control; where there is none that can be used, to the panel's tab.
void showPanel(QDockWidget* panel, QWidget* control = nullptr);

/// Goes through what lies in the centre and the panels in sight, in the order of `panels`.
class PanelWalk : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        QMainWindow* window = nullptr;
        std::function<void()> enterCentre;
        std::function<QList<QDockWidget*>()> panels;
    };
    PanelWalk(Parts parts, const QAction* next, const QAction* previous);

  private:
    void step(int direction);

    Parts m_parts;
};

}  // namespace groundscope
