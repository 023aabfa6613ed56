// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/inspect_actions.h"

#include "app/shell/actions.h"

#include <QMenu>

namespace groundscope {

using namespace Qt::StringLiterals;

InspectActions::InspectActions(Actions& actions) {
    movePoint = actions.addCheckable(u"movePoint"_s, tr("Move the &SAM Point"), u"gs-point"_s, {Qt::Key_S});
    surface = actions.addCheckable(u"iouSurface"_s, tr("&IoU of Every Point"), {}, {Qt::SHIFT | Qt::Key_I});
    heads = actions.add(u"chooseHeads"_s, tr("Layers and &Heads"), {}, {Qt::SHIFT | Qt::Key_M});
    phrases = actions.add(u"editPhrases"_s, tr("Edit the &Noun Phrases"), {}, {Qt::SHIFT | Qt::Key_E});
    showStored = actions.addCheckable(u"showStored"_s, tr("Show the Run's &Own Result"), {}, {Qt::Key_Z});
    backToRun = actions.add(u"backToRun"_s, tr("Bac&k to the Run"), {}, {Qt::SHIFT | Qt::Key_Z});
    for (QAction* action : {movePoint, surface, showStored})
        action->setChecked(false);
}

void InspectActions::addTo(QMenu* menu) const {
    menu->addActions({movePoint, surface, heads, phrases});
    menu->addSeparator();
    menu->addActions({showStored, backToRun});
}

}  // namespace groundscope
