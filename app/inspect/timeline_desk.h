// SPDX-License-Identifier: GPL-3.0-or-later
/// TimelineDesk: the token timeline in the window: keeps it in line with the session, its keys, and what it shows of the
/// answer.
///
/// GUI thread.
#pragma once

#include "app/session/session.h"

#include <QObject>

namespace groundscope {

class Actions;
class Workspace;

class TimelineDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
    };
    TimelineDesk(const Parts& parts, QObject* parent);

  private:
    void onChanged(const Change& change);
    void showAnswer();
    void showEmergence();
    void connectActions();
    void refreshActions();

    Parts m_parts;
    std::shared_ptr<const SampleRun> m_shown;
};

}  // namespace groundscope
