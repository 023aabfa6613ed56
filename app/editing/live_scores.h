// SPDX-License-Identifier: GPL-3.0-or-later
/// LiveScores: while ground truth is being edited, what the draft would mean for the results of the current sample.
///
/// GUI thread; computes in the background, one draft at a time, and of the drafts that come meanwhile only the newest.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "core/grounding/draft_scores.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

struct LiveResult {
    QString sampleId;
    std::shared_ptr<const SampleRun> run;
    DraftScores scores;
    double millis = 0;  ///< it took

    /// A selector chooses another mask than with the annotations as they are; null: none does.
    struct Flip {
        Selection before;
        Selection now;
    };
    [[nodiscard]] std::optional<Flip> flip() const;
};

/// One line: the oracle's IoU before and now, or, when a choice flips, which mask it leaves for which.
QString liveNoteText(const LiveResult& result);

class LiveScores : public QObject {
    Q_OBJECT
  public:
    /// Listens to the session, which must outlive it.
    explicit LiveScores(Session* session, QObject* parent = nullptr);

    [[nodiscard]] bool isComputing() const { return m_task.isRunning(); }

  public Q_SLOTS:
    /// Annotation `index` of the current sample would look like this; `index` beyond the last one: one more.
    void setDraft(std::size_t index, const groundscope::Region& region);
    /// The edit is done or given up: nothing further is told of it.
    void endDraft();

  Q_SIGNALS:
    void updated(const groundscope::LiveResult& result);
    /// Numbers of a draft no longer hold.
    void ended();

  private:
    struct Outcome {
        Result<DraftScores> scores = DraftScores{};
        double millis = 0;
    };
    void onChanged(const Change& change);
    void forget();
    [[nodiscard]] std::shared_ptr<DraftScorer> makeScorer() const;
    void compute(TruthDraft draft);
    void take(const Outcome& outcome);

    Session* m_session;
    std::shared_ptr<DraftScorer> m_scorer;  // of the current sample as it is; used by one task at a time
    std::optional<TruthDraft> m_waiting;    // the newest draft, while an older one is computed
    bool m_told = false;                    // updated() since the last ended()
    LatestTask<Outcome> m_task;
};

}  // namespace groundscope
