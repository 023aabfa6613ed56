// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/edit_actions.h"

#include "app/shell/actions.h"
#include "widgets/canvas/annotation_editor.h"

#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

EditActions::EditActions(Actions& actions) {
    makeEditActions(actions);
    makeTools(actions);
    makeShapeActions(actions);
}

void EditActions::makeEditActions(Actions& actions) {
    undo = actions.add(u"undo"_s, tr("&Undo"), u"gs-undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = actions.add(u"redo"_s, tr("&Redo"), u"gs-redo"_s,
                       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    lock = actions.addCheckable(u"lock"_s, tr("&Lock Ground Truth"), u"gs-lock"_s, {Qt::CTRL | Qt::Key_L});
    save = actions.add(u"saveCorrections"_s, tr("&Save Corrections Now"), u"document-save"_s, {Qt::CTRL | Qt::Key_S});
    copy = actions.add(u"copyShapes"_s, tr("&Copy Shapes"), u"edit-copy"_s, {Qt::CTRL | Qt::Key_C});
    paste = actions.add(u"pasteShapes"_s, tr("&Paste Shapes"), u"edit-paste"_s, {Qt::CTRL | Qt::Key_V});
    duplicate = actions.add(u"duplicateShapes"_s, tr("&Duplicate Shapes"), {}, {Qt::CTRL | Qt::Key_D});
    remove = actions.add(u"deleteShapes"_s, tr("Dele&te Vertices or Shapes"), u"edit-delete"_s, {Qt::Key_Delete});
    selectAll = actions.add(u"selectAllShapes"_s, tr("Select &All Shapes"), {}, {Qt::CTRL | Qt::Key_A});
    editLabel = actions.add(u"editLabel"_s, tr("&Edit Label or Expression"), {}, {Qt::CTRL | Qt::Key_E});
    editExpression = actions.add(u"editTexts"_s, tr("Edit Te&xts"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    editNote = actions.add(u"editNote"_s, tr("&Note on This Image"), {}, {Qt::Key_N});
    applyPatch = actions.add(u"applyPatch"_s, tr("Apply a Patc&h…"), {}, {});
    exportPatch = actions.add(u"exportPatch"_s, tr("Exp&ort Corrections as a Patch…"), {}, {});
    exportPatched = actions.add(u"exportPatched"_s, tr("Export Corrected &Files…"), {}, {});
}

void EditActions::makeTools(Actions& actions) {
    struct Tool {
        EditTool tool;
        QString name;
        QString text;
        QString icon;
        QList<QKeySequence> keys;
    };
    const Tool all[] = {
        {EditTool::Select, u"toolSelect"_s, tr("&Select and Move"), u"gs-select"_s, {Qt::SHIFT | Qt::Key_S}},
        {EditTool::Polygon, u"toolPolygon"_s, tr("Draw a &Polygon"), u"gs-polygon"_s, {Qt::Key_P}},
        {EditTool::Rectangle, u"toolRectangle"_s, tr("Draw a &Rectangle"), u"gs-rectangle"_s, {Qt::Key_R}},
        {EditTool::Ellipse, u"toolEllipse"_s, tr("Draw an &Ellipse"), u"gs-ellipse"_s, {Qt::Key_E}},
        {EditTool::Brush, u"toolBrush"_s, tr("&Brush"), u"gs-brush"_s, {Qt::Key_B}},
        {EditTool::Eraser, u"toolEraser"_s, tr("Er&aser"), u"gs-eraser"_s, {Qt::SHIFT | Qt::Key_B}},
        {EditTool::Split, u"toolSplit"_s, tr("Split by a &Line"), u"gs-split"_s, {Qt::Key_L}},
        {EditTool::SamPoints, u"toolSamPoints"_s, tr("Segment by Points (SA&M)"), u"gs-sam-points"_s, {Qt::Key_Q}},
        {EditTool::SamBox, u"toolSamBox"_s, tr("Segment by a Bo&x (SAM)"), u"gs-sam-box"_s, {Qt::Key_W}},
    };
    tools = new QActionGroup(&actions);
    tools->setObjectName(u"tools"_s);
    for (const Tool& tool : all) {
        QAction* action = actions.addCheckable(tool.name, tool.text, tool.icon, tool.keys);
        action->setChecked(tool.tool == EditTool::Select);
        action->setData(static_cast<int>(tool.tool));
        tools->addAction(action);
    }
    combine = new QActionGroup(&actions);
    combine->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    combine->addAction(actions.addCheckable(u"joinShapes"_s, tr("&Join What Is Drawn to the Selected Shape"), u"gs-join"_s, {Qt::Key_J}));
    combine->addAction(actions.addCheckable(u"cutShapes"_s, tr("&Cut What Is Drawn from the Selected Shape"), u"gs-cut"_s, {Qt::Key_C}));
    for (QAction* action : combine->actions())
        action->setChecked(false);
    toggleDraw = actions.add(u"toggleDraw"_s, tr("S&witch between Drawing and Selecting"), {}, {Qt::CTRL | Qt::Key_J});
}

void EditActions::makeShapeActions(Actions& actions) {
    const auto shifted = [](Qt::Key key) { return QList<QKeySequence>{Qt::CTRL | Qt::SHIFT | key}; };
    unite = actions.add(u"uniteShapes"_s, tr("&Unite"), {}, shifted(Qt::Key_M));
    subtract = actions.add(u"subtractShapes"_s, tr("Subtract from the &First Selected"), {}, shifted(Qt::Key_X));
    intersect = actions.add(u"intersectShapes"_s, tr("&Intersect"), {}, shifted(Qt::Key_I));
    fillHoles = actions.add(u"fillHoles"_s, tr("Fill &Holes"), {}, shifted(Qt::Key_F));
    splitParts = actions.add(u"splitParts"_s, tr("Parts to Shapes"), {}, shifted(Qt::Key_B));
    smooth = actions.add(u"smoothShapes"_s, tr("Sm&ooth"), {}, shifted(Qt::Key_O));
    snap = actions.add(u"snapShapes"_s, tr("S&nap to Neighbours"), {}, shifted(Qt::Key_N));
    simplify = actions.add(u"simplifyShapes"_s, tr("Simplif&y…"), {}, shifted(Qt::Key_L));
    markMask = actions.add(u"markMask"_s, tr("Mark the Mask That Is Shown"), {}, {Qt::ALT | Qt::Key_M});
    maskAdd = actions.add(u"maskToTruth"_s, tr("Mask into the &Ground Truth"), {}, shifted(Qt::Key_G));
    maskUnite = actions.add(u"maskUnite"_s, tr("Unite Mask with the Selected Shape"), {}, shifted(Qt::Key_H));
    maskSubtract = actions.add(u"maskSubtract"_s, tr("Subtract Mask from the Selected Shape"), {}, shifted(Qt::Key_K));
}

void EditActions::buildMenus(Actions& actions) {
    QMenu* edit = actions.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({lock, save});
    edit->addSeparator();
    edit->addActions({copy, paste, duplicate, remove, selectAll});
    edit->addSeparator();
    edit->addActions({editLabel, editExpression, editNote});
    edit->addSeparator();
    edit->addActions({applyPatch, exportPatch, exportPatched});

    QMenu* shapes = actions.addMenu(tr("&Shapes"));
    shapes->addActions(tools->actions());
    shapes->addAction(toggleDraw);
    shapes->addSeparator();
    shapes->addActions(combine->actions());
    shapes->addSeparator();
    shapes->addActions({unite, subtract, intersect, fillHoles, splitParts, smooth, snap, simplify});
    shapes->addSeparator();
    shapes->addActions({markMask, maskAdd, maskUnite, maskSubtract});
}

void EditActions::buildToolBar(QMainWindow* window) {
    m_toolBar = new QToolBar(tr("Correcting"), window);
    m_toolBar->setObjectName(u"editToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({22, 22});
    window->addToolBar(Qt::LeftToolBarArea, m_toolBar);
    m_toolBar->addActions({lock, undo, redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions(tools->actions());
    m_toolBar->addSeparator();
    m_toolBar->addActions(combine->actions());
}

}  // namespace groundscope
