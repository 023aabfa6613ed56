// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of correcting ground truth: menus Edit and Shapes, and the bar of tools. No behaviour.
///
/// GUI thread. Keys as in the design's key table; no single key destroys anything that Ctrl+Z does not bring back.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QToolBar;
QT_END_NAMESPACE

namespace groundscope {

class Actions;

class EditActions {
    Q_DECLARE_TR_FUNCTIONS(EditActions)
  public:
    explicit EditActions(Actions& actions);

    void buildMenus(Actions& actions);
    void buildToolBar(QMainWindow* window);
    [[nodiscard]] QToolBar* toolBar() const { return m_toolBar; }

    QAction *undo, *redo, *lock, *save;
    QAction *copy, *paste, *duplicate, *remove, *selectAll;
    QAction *editLabel, *editExpression, *editNote;
    QAction *applyPatch, *exportPatch, *exportPatched;
    QActionGroup* tools;  ///< data: int of EditTool
    QAction* toggleDraw;  ///< between the tool used last and selecting
    QActionGroup* combine;  ///< what is drawn: joined, cut out; none checked: a new shape
    QAction *unite, *subtract, *intersect, *fillHoles, *splitParts, *smooth, *snap, *simplify;
    QAction *markMask, *maskAdd, *maskUnite, *maskSubtract;

  private:
    void makeEditActions(Actions& actions);
    void makeTools(Actions& actions);
    void makeShapeActions(Actions& actions);

    QToolBar* m_toolBar = nullptr;
};

}  // namespace groundscope
