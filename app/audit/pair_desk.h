// SPDX-License-Identifier: GPL-3.0-or-later
/// PairDesk: for samples with two objects, the pairs of masks and what the selectors chose of them.
///
/// GUI thread; pairs are compared and masks united in the background, newest only.
#pragma once

#include "app/session/latest_task.h"
#include "widgets/docks/pair_dock.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class Session;
class Workspace;

struct PairPicture {
    OverlayScene scene;
    std::vector<ObjectBox> boxes;
};

class PairDesk : public QObject {
    Q_OBJECT
  public:
    /// Both must outlive it.
    PairDesk(Session* session, Workspace* workspace, QMainWindow* window);

    [[nodiscard]] PairDock* dock() const { return m_dock; }
    /// Brings it to the front, with the keyboard.
    void showDock();

  private:
    void outdate();
    void refresh();
    void showPair(int first, int second);

    Session* m_session;
    Workspace* m_workspace;
    PairDock* m_dock;
    bool m_outdated = true;  ///< what the panel shows; it waits until it is in sight
    bool m_wantsFocus = false;  ///< asked for, nothing to focus yet
    LatestTask<Result<PairView>> m_comparing;
    LatestTask<PairPicture> m_drawing;
};

/// Blocking; any thread. Errors: those of pairMatrix.
Result<PairView> makePairView(const Sample& sample, const SampleRun& run, const std::stop_token& stop);

}  // namespace groundscope
