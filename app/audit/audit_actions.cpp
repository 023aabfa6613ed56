// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_actions.h"

#include "app/shell/actions.h"
#include "widgets/render/audit_labels.h"

#include <QMenu>

namespace groundscope {

using namespace Qt::StringLiterals;

AuditActions::AuditActions(Actions& actions) {
    sideBySide = actions.addCheckable(u"sideBySide"_s, tr("Choices &Side by Side"), u"gs-side-by-side"_s,
                                      {Qt::CTRL | Qt::Key_T});
    errors = actions.addCheckable(u"errorOverlay"_s, tr("&Error Overlay (TP, FP, FN)"), u"gs-errors"_s,
                                  {Qt::SHIFT | Qt::Key_X});
    modelsSideBySide = actions.addCheckable(u"modelsSideBySide"_s, tr("&Models Side by Side"), u"gs-models"_s, {Qt::Key_X});
    runsDifference = actions.addCheckable(u"runsDifference"_s, tr("Heat Map Minus the First R&un's"), {}, {Qt::ALT | Qt::Key_X});
    for (QAction* action : {sideBySide, errors, modelsSideBySide, runsDifference})
        action->setChecked(false);
    makeVerdicts(actions);
}

void AuditActions::makeVerdicts(Actions& actions) {
    const QString texts[] = {tr("Verdict &1: First or Left Better"), tr("Verdict &2: Second or Right Better"),
                             tr("Verdict &3: Both Fine"), tr("Verdict &4: Both Wrong"),
                             tr("Verdict &5: Ground Truth Problem")};
    for (std::size_t i = 0; i < verdict.size(); ++i)
        verdict[i] = actions.add(u"auditVerdict%1"_s.arg(i + 1), texts[i], {},
                                 {Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))});
    for (std::size_t i = 0; i < reason.size(); ++i)
        reason[i] = actions.add(u"auditReason%1"_s.arg(i + 1),
                                u"&%1  %2"_s.arg(i + 1).arg(auditReasonText(kAuditReasons[i])), {},
                                {Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))});
    verdicts = actions.add(u"auditVerdicts"_s, tr("&Give Verdicts"), u"gs-review"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    clearVerdict = actions.add(u"clearVerdict"_s, tr("&Clear the Verdict"), {}, {Qt::ALT | Qt::Key_0});
    note = actions.add(u"auditNote"_s, tr("&Note on the Verdict"), {}, {Qt::ALT | Qt::Key_6});
    resume = actions.add(u"resumeAudit"_s, tr("&Resume the Audit"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_Home});
    blind = actions.addCheckable(u"blindAudit"_s, tr("&Blind"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_B});
    blind->setChecked(false);
    tournament = actions.add(u"tournament"_s, tr("&Tournament of the Judge"), u"gs-judge"_s, {Qt::SHIFT | Qt::Key_T});
    pairs = actions.add(u"pairs"_s, tr("P&airs of Masks"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_P});
    wrongPlace = actions.add(u"rightAnswerWrongPlace"_s, tr("Right Answer, &Wrong Place"), {}, {Qt::Key_F6});
    wrongAnswer = actions.add(u"wrongAnswerRightPlace"_s, tr("Wrong Answer, Right &Place"), {}, {Qt::Key_F7});
    exportVerdicts = actions.add(u"exportVerdicts"_s, tr("E&xport Verdicts…"), {}, {});
}

void AuditActions::buildMenu(Actions& actions) {
    QMenu* audit = actions.addMenu(tr("&Audit"));
    audit->addActions({sideBySide, errors, modelsSideBySide, runsDifference});
    audit->addSeparator();
    audit->addAction(verdicts);
    for (QAction* action : verdict)
        audit->addAction(action);
    QMenu* reasons = audit->addMenu(tr("Reas&ons"));
    for (QAction* action : reason)
        reasons->addAction(action);
    audit->addActions({clearVerdict, note});
    audit->addSeparator();
    audit->addActions({resume, blind, exportVerdicts});
    audit->addSeparator();
    audit->addActions({tournament, pairs, wrongPlace, wrongAnswer});
}

}  // namespace groundscope
