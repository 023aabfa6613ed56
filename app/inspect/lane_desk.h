// SPDX-License-Identifier: GPL-3.0-or-later
/// LaneDesk: the lanes of noun phrases in the window: follow the form of the current sample stage by stage, and what is
/// looked at.
///
/// GUI thread; pictures and concepts are made elsewhere, and only while the panel can be seen.
#pragma once

#include "app/inspect/phrase_lanes.h"
#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "widgets/docks/lane_dock.h"

#include <QObject>

#include <memory>

class QMainWindow;

namespace groundscope {

class Actions;
class Workspace;

class LaneDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
    };
    LaneDesk(const Parts& parts, QMainWindow* window);

    [[nodiscard]] LaneDock* dock() const { return m_dock; }

  private:
    void onChanged(const Change& change);
    void refresh();
    void showLanes();
    void prepare();
    void choose(int phrase, int mask);
    [[nodiscard]] QString hint() const;

    Parts m_parts;
    LaneDock* m_dock;
    std::shared_ptr<const SampleRun> m_run;        // that is shown
    std::shared_ptr<const SampleRun> m_extrasRun;  // that the extras were made of
    bool m_hasPictures = false;
    LaneExtras m_extras;
    LatestTask<LaneExtras> m_preparing;
};

}  // namespace groundscope
