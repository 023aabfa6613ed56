// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of figures: menu Figure. No behaviour.
///
/// GUI thread. Undo, redo, save and copy are those of correcting: in the Figure workspace they act on the figure.
#pragma once

#include <QAction>
#include <QCoreApplication>

namespace groundscope {

class Actions;

class FigureActions {
    Q_DECLARE_TR_FUNCTIONS(FigureActions)
  public:
    explicit FigureActions(Actions& actions);

    void buildMenu(Actions& actions);

    QAction* mark;  ///< checked: the current sample is the figure's
    QAction *newFigure, *openFigure, *saveFigure, *saveFigureAs;
    QAction *exportFigure, *copyFigure, *tables;
};

}  // namespace groundscope
