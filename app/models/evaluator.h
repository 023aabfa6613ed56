// SPDX-License-Identifier: GPL-3.0-or-later
/// Evaluator: scores the open run in the background, with progress, and can be cancelled.
///
/// GUI thread. A new start() drops what runs.
#pragma once

#include "app/session/latest_task.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/run_store.h"
#include "core/metrics/evaluation.h"
#include "core/run/evaluate_run.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace groundscope {

class Evaluator : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    void start(std::shared_ptr<RunStore> store, std::shared_ptr<const Benchmark> benchmark, EvaluateOptions options);
    /// Nothing further comes of what runs.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

    /// Runs of the same model in other probings; opened when the next evaluation begins.
    void setCompanions(const QStringList& files);
    [[nodiscard]] const QStringList& companions() const { return m_companions; }

  Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void ready(std::shared_ptr<const groundscope::Evaluation> evaluation);
    void failed(const groundscope::Error& error);

  private:
    LatestTask<Result<Evaluation>> m_task;
    quint64 m_latest = 0;
    QStringList m_companions;
};

}  // namespace groundscope
