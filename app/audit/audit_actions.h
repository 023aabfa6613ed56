// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of the menu Audit. No behaviour.
///
/// GUI thread. Keys as in the design's key table.
#pragma once

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace groundscope {

class Actions;

class AuditActions {
    Q_DECLARE_TR_FUNCTIONS(AuditActions)
  public:
    explicit AuditActions(Actions& actions);

    void buildMenu(Actions& actions);

    QAction *sideBySide, *errors, *modelsSideBySide, *runsDifference;
    QAction *verdicts, *clearVerdict, *note, *resume, *blind, *exportVerdicts, *tournament, *pairs;
    QAction *wrongPlace, *wrongAnswer;  ///< paired failures
    std::array<QAction*, 5> verdict{};  ///< as the buttons of the page lie
    std::array<QAction*, 9> reason{};

  private:
    void makeVerdicts(Actions& actions);
};

}  // namespace groundscope
