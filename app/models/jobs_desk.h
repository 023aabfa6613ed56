// SPDX-License-Identifier: GPL-3.0-or-later
/// JobsDesk: the Jobs panel in the window: the queue, pause, retry, the log, memory and what the next run will take.
///
/// GUI thread.
#pragma once

#include "app/models/inference_controller.h"
#include "app/session/latest_task.h"
#include "app/setup/model_memory.h"
#include "widgets/docks/jobs_dock.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace groundscope {

class MessageStrip;

class JobsDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        InferenceController* controller = nullptr;
        JobsDock* dock = nullptr;
        MessageStrip* messages = nullptr;
    };
    JobsDesk(const Parts& parts, QObject* parent);

    /// Of the next run; paths may be empty. The forecast follows, off the GUI thread.
    void setModels(const MllmSource& mllm, const SegmenterSource& segmenter);
    void setLoad(const MemoryLoad& load);
    [[nodiscard]] const MemoryLoad& load() const { return m_load; }

  public Q_SLOTS:
    /// Pauses the run over many, or goes on with it.
    void togglePause();

  Q_SIGNALS:
    /// The work needs less memory than was asked for; a person may want to choose otherwise.
    void chooseModelsRequested();

  private:
    void forecast();
    void showQueue();
    void showMemory();
    void logJobs();
    void onModelsChanged();
    void onSample(const std::shared_ptr<const SampleRun>& run, bool stored);

    Parts m_parts;
    MllmSource m_mllm;
    SegmenterSource m_segmenter;
    MemoryLoad m_load;
    std::optional<ModelForecast> m_forecast;
    LatestTask<Result<ModelForecast>> m_task;
    std::optional<SmallerPlan> m_told;
    std::map<quint64, RunJob::State> m_logged;
    QTimer m_timer;
};

}  // namespace groundscope
