// SPDX-License-Identifier: GPL-3.0-or-later
/// AnalysisDesk: the plots of the open run. What is pressed in them goes into the query of the list of samples; what that
/// lists comes back as plots. Reads a second run to set beside the first.
///
/// GUI thread; plots are counted elsewhere (QueryDesk), and only while they are on screen.
#pragma once

#include "app/inspect/query_desk.h"
#include "app/session/latest_task.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

class QMainWindow;

namespace groundscope {

class AnalysisDock;
class SampleDock;

class AnalysisDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        QueryDesk* query = nullptr;
        SampleDock* samples = nullptr;
        QMainWindow* window = nullptr;
    };
    AnalysisDesk(const Parts& parts, QObject* parent);

    [[nodiscard]] AnalysisDock* dock() const { return m_dock; }
    /// A run of the same benchmark; failed() when it is none.
    void readOther(const QString& file);
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

  Q_SIGNALS:
    void evaluateRequested();
    void failed(const groundscope::Error& error);

  private:
    void onChanged(const Change& change);
    void toggle(const QString& condition);
    void askForOther();
    void refresh();

    Parts m_parts;
    AnalysisDock* m_dock;
    LatestTask<Result<OtherRun>> m_reading;
};

}  // namespace groundscope
