// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_actions.h"

#include "app/shell/actions.h"

#include <QMenu>

namespace groundscope {

using namespace Qt::StringLiterals;

FigureActions::FigureActions(Actions& actions) {
    mark = actions.addCheckable(u"markForFigure"_s, tr("&Mark for the Figure"), {}, {Qt::Key_M});
    mark->setChecked(false);
    newFigure = actions.add(u"newFigure"_s, tr("&New Figure"), u"document-new"_s, {Qt::CTRL | Qt::ALT | Qt::Key_N});
    openFigure = actions.add(u"openFigure"_s, tr("&Open Figure…"), u"document-open"_s, {Qt::CTRL | Qt::ALT | Qt::Key_O});
    saveFigure = actions.add(u"saveFigure"_s, tr("&Save Figure"), u"document-save"_s, {Qt::CTRL | Qt::ALT | Qt::Key_S});
    saveFigureAs = actions.add(u"saveFigureAs"_s, tr("Save Figure &As…"), u"document-save-as"_s, {});
    exportFigure = actions.add(u"exportFigure"_s, tr("E&xport Figure…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    copyFigure = actions.add(u"copyFigure"_s, tr("&Copy the Page"), u"edit-copy"_s, {Qt::CTRL | Qt::ALT | Qt::Key_C});
    tables = actions.add(u"tables"_s, tr("&Tables of the Runs"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_T});
}

void FigureActions::buildMenu(Actions& actions) {
    QMenu* menu = actions.addMenu(tr("F&igure"));
    menu->addAction(mark);
    menu->addSeparator();
    menu->addActions({newFigure, openFigure, saveFigure, saveFigureAs});
    menu->addSeparator();
    menu->addActions({exportFigure, copyFigure});
    menu->addSeparator();
    menu->addAction(tables);
}

}  // namespace groundscope
