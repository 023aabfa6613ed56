// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands that try something out on the current sample: another point, other heads, other phrases. No behaviour.
///
/// GUI thread.
#pragma once

#include <QAction>
#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace groundscope {

class Actions;

class InspectActions {
    Q_DECLARE_TR_FUNCTIONS(InspectActions)
  public:
    explicit InspectActions(Actions& actions);

    void addTo(QMenu* menu) const;

    QAction *movePoint, *surface, *heads, *phrases;
    QAction *showStored, *backToRun;
};

}  // namespace groundscope
