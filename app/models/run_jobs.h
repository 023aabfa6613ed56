// SPDX-License-Identifier: GPL-3.0-or-later
/// RunJobs: the list of runs that wait, run, or have ended, in the order they were asked for.
///
/// GUI thread. Ended ones are forgotten after a while.
#pragma once

#include "core/run/batch.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace groundscope {

struct RunJob {
    enum class State { Waiting, Running, Paused, Done, Failed, Stopped };
    quint64 id = 0;
    QString title;
    State state = State::Waiting;
    std::optional<BatchReport> report;  ///< of a run over many samples, as far as it is
    [[nodiscard]] bool isOver() const { return state == State::Done || state == State::Failed || state == State::Stopped; }
};

class RunJobs : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    quint64 add(const QString& title, RunJob::State state);
    /// Ids that are gone or over are ignored.
    void setState(quint64 id, RunJob::State state);
    void setReport(quint64 id, const BatchReport& report);
    [[nodiscard]] const std::vector<RunJob>& all() const { return m_jobs; }
    [[nodiscard]] const RunJob* find(quint64 id) const;

  Q_SIGNALS:
    /// A job came, or its state changed; not for each report.
    void changed();

  private:
    RunJob* open(quint64 id);
    void forgetOldest();

    std::vector<RunJob> m_jobs;
    quint64 m_lastId = 0;
};

}  // namespace groundscope
