// SPDX-License-Identifier: GPL-3.0-or-later
/// TruthRescorer: keeps what the window shows of a run in line with ground truth that was corrected since it was made.
///
/// Forms of corrected samples are scored anew in the background and handed to the session; the run's file keeps what was
/// measured. Choices that were asked of a judge stay as they are. GUI thread.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace groundscope {

class TruthRescorer : public QObject {
    Q_OBJECT
  public:
    /// Listens to the session, which must outlive it.
    explicit TruthRescorer(Session* session, QObject* parent = nullptr);

    /// The open benchmark as its files say: samples that differ from it are corrected ones. Forgotten with the document.
    void setOriginal(std::shared_ptr<const Benchmark> original);
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

  Q_SIGNALS:
    /// A form could not be read or scored; it is shown as it was made.
    void failed(const groundscope::Error& error);

  private:
    void onChanged(const Change& change);
    [[nodiscard]] bool isCorrected(std::size_t sample) const;
    void wantCorrected();
    void want(const QString& sampleId);
    void next();
    void take(const Result<SampleRun>& run);

    Session* m_session;
    std::shared_ptr<const Benchmark> m_original;
    QStringList m_waiting;
    QString m_computing;
    bool m_putting = false;  // what changes in the session comes from here
    LatestTask<Result<SampleRun>> m_task;
};

}  // namespace groundscope
