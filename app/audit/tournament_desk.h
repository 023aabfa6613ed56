// SPDX-License-Identifier: GPL-3.0-or-later
/// TournamentDesk: the judge's rounds of the current sample, and one match asked again: by the loaded model, or by an
/// endpoint once the person has seen what would be sent.
///
/// GUI thread; pictures are made and judges asked in the background. Replays are not stored.
#pragma once

#include "app/models/inference_controller.h"
#include "app/session/latest_task.h"
#include "core/run/replay_match.h"
#include "widgets/docks/tournament_dock.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QMessageBox;
QT_END_NAMESPACE

namespace groundscope {

class Actions;
class EndpointKeys;
class Session;
class Workspace;
struct Change;

class TournamentDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
        InferenceController* models = nullptr;
        EndpointKeys* keys = nullptr;
        std::function<JudgeConfig()> judge;  ///< as set up now, where the run names no endpoint
    };
    TournamentDesk(Parts parts, QMainWindow* window);

    [[nodiscard]] TournamentDock* dock() const { return m_dock; }
    /// Asks about the pictures of a match again. An endpoint: after the person agreed.
    void replay(int match, const QList<int>& order);

  private:
    void onChanged(const Change& change);
    void makeThumbnails();
    void showCandidate(int candidate);
    void askModel(const ReplayWish& wish, int match);
    void askEndpoint(const ReplayWish& wish, int match);
    void confirm(const ReplayWish& wish, int match, const std::string& key, const ChatCost& cost);
    void send(const ReplayWish& wish, int match, const std::string& key);
    void take(int match, const Result<Exchange>& replay);
    void cancel();

    Parts m_parts;
    QMainWindow* m_window;
    TournamentDock* m_dock;
    QPointer<QMessageBox> m_question;
    QList<int> m_unpainted;  ///< candidates whose pictures the panel lacks; it waits until it is in sight
    LatestTask<QHash<int, QImage>> m_painting;
    LatestTask<Result<ChatCost>> m_estimating;
    LatestTask<Result<Exchange>> m_asking;
    std::optional<InferenceController::LentJob> m_lent;
    quint64 m_latest = 0;  // of the replays: answers of an older one are dropped
};

}  // namespace groundscope
