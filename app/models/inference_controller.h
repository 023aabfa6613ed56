// SPDX-License-Identifier: GPL-3.0-or-later
/// InferenceController: the bridge from the window to the models' thread. Nothing here makes the GUI thread wait.
///
/// All methods and signals on the GUI thread. Models are made on the worker's thread at the first need and stay until
/// other ones are set. Results carry the id of their job; those of a job that is no longer wanted are dropped.
#pragma once

#include "app/models/run_context.h"
#include "app/models/run_jobs.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/run/batch.h"
#include "core/run/device_worker.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// How far things are, several times a second.
struct InferenceStatus {
    enum class Phase { Idle, LoadingModels, Preparing, Running, Paused, Cancelling };
    Phase phase = Phase::Idle;
    QString sampleId;          ///< of the sample that is being worked on
    QString step;              ///< Progress's key: "answer", "embed", …
    qint64 stepDone = 0;
    qint64 stepTotal = 0;      ///< 0 = unknown
    std::optional<BatchReport> batch;  ///< of a run over many samples
};

class InferenceController : public QObject {
    Q_OBJECT
  public:
    explicit InferenceController(QObject* parent = nullptr);
    /// Stops everything and waits for it: well under a second unless a model's single step is longer.
    ~InferenceController() override;

    /// What to run from now on; null = nothing. Cancels what runs; the old models are freed in the background.
    void setModels(ModelFactory factory);
    [[nodiscard]] bool hasModels() const { return m_factory != nullptr; }
    [[nodiscard]] bool areModelsLoaded() const { return m_mllm.has_value() || m_segmenter.has_value(); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const std::optional<ModelInfo>& mllm() const { return m_mllm; }
    [[nodiscard]] const std::optional<ModelInfo>& segmenter() const { return m_segmenter; }
    [[nodiscard]] const std::optional<Error>& loadError() const { return m_loadError; }

    /// One sample goes before a run over many, which goes on afterwards. A second run over many waits for the first.
    void run(RunRequest request);
    /// A run over many ends its sample at once, keeping the stages it has, and goes on from there with resume().
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const { return m_paused != nullptr; }
    /// One job of the list, whether it waits, runs or is paused.
    void cancelJob(quint64 job);
    [[nodiscard]] const RunJobs& jobs() const { return m_list; }
    [[nodiscard]] RunJobs& jobs() { return m_list; }
    /// Everything that runs or waits. Idle within a second, what is done is kept.
    void cancel();
    /// As cancel(), but no further signal comes of it: for another document.
    void abandon();
    /// A job besides runs, on models that others may set to other pictures in between.
    struct LentJob {
        quint64 models = 0;  ///< which ones
        DeviceWorker::JobId id = 0;
    };
    /// Hands a job to the loaded models, before all that waits. Nothing (and no callback) when none are loaded. Its
    /// callbacks come on the models' thread; it ends Cancelled when the models are replaced. isBusy() does not count it.
    std::optional<LentJob> lend(DeviceWorker::Job job);
    /// The same, and the models are loaded where they are not. Nothing when none are chosen.
    std::optional<LentJob> lendLoading(DeviceWorker::Job job);
    void cancelLent(const LentJob& job);
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty() || m_batch || m_paused || !m_waiting.empty(); }
    /// Paused ones too.
    [[nodiscard]] bool isBatchRunning() const { return m_batch || m_paused; }
    /// The loaded models take less memory than was asked for.
    [[nodiscard]] const std::optional<SmallerPlan>& smallerPlan() const { return m_smaller; }
    [[nodiscard]] const InferenceStatus& status() const { return m_status; }

  Q_SIGNALS:
    /// Models were set, are loading, are there, or could not be loaded.
    void modelsChanged();
    void statusChanged(const groundscope::InferenceStatus& status);
    /// The file that results go into, before the first of them.
    void runPrepared(const groundscope::PreparedRun& prepared);
    void sampleStarted(const QString& sampleId);
    void partialAnswer(const QString& sampleId, const QString& textSoFar);
    /// A sample's form so far; `stored` once it is in the file and nothing more will come.
    void sampleChanged(std::shared_ptr<const groundscope::SampleRun> run, bool stored);
    /// A run over many samples has ended.
    void batchFinished(const groundscope::BatchReport& report);
    /// Memory ran out on the way and the work went on with less: "one-model", "fewer-prompts".
    void memoryRanOut(const QString& what);
    /// A request could not be carried out at all: models, file, or benchmark. Never Cancelled.
    void failed(const groundscope::Error& error);

  private:
    using Id = quint64;
    struct SampleResult {
        std::shared_ptr<const SampleRun> run;  // null: dropped before it began
        std::optional<Error> failure;          // why a complete form was not replaced
    };
    struct Job {
        DeviceWorker::JobId workerId = 0;
        QString sampleId;
        quint64 listed = 0;    // in the list of jobs
        bool isMany = false;   // prepares a run over many
    };
    /// Why a batch was told to stop.
    enum class Stop { No, ForGood, ToPause, ToGoStageByStage };

    void post(std::function<void()> call);
    DeviceWorker& worker();
    DeviceWorker::Loading loadingCallbacks(Id generation);
    void retireWorker();
    struct LoadedModels {
        std::optional<ModelInfo> mllm;
        std::optional<ModelInfo> segmenter;
        std::optional<SmallerPlan> smaller;
    };
    void onLoaded(Id generation, const std::optional<Error>& error, const LoadedModels& models);
    void begin(const std::shared_ptr<RunContext>& context);
    void beginNext();
    [[nodiscard]] bool isManyUnderWay() const;
    void dropWaiting();
    void stopBatch(Stop why);
    void endBatch(const RunContext& context, BatchReport report);
    void onMemoryRanOut(const QString& what);
    void onPrepared(Id id, const std::shared_ptr<RunContext>& context, const Result<Done>& result);
    void submitSample(const std::shared_ptr<RunContext>& context, std::size_t index);
    void onSampleFinished(Id id, const SampleResult& result);
    void startBatch(const std::shared_ptr<RunContext>& context);
    void onBatchFinished(Id id, const BatchReport& report);
    void onProgress(Id id, const QString& sampleId, const QString& step, qint64 done, qint64 total);
    void setPhase(InferenceStatus::Phase phase);
    void settle();

    ModelFactory m_factory;
    std::unique_ptr<DeviceWorker> m_worker;
    std::vector<std::shared_future<void>> m_retired;  // old workers on their way out
    std::shared_ptr<std::map<std::filesystem::path, std::string>> m_hashes;  // of the models in use
    bool m_loading = false;
    std::optional<ModelInfo> m_mllm;
    std::optional<ModelInfo> m_segmenter;
    std::optional<SmallerPlan> m_smaller;
    std::optional<Error> m_loadError;
    Id m_generation = 0;  // of the models: answers of an older one are dropped
    Id m_lastId = 0;
    std::map<Id, Job> m_jobs;  // preparing and single samples
    std::unique_ptr<Batch> m_batch;
    std::shared_ptr<RunContext> m_batchContext;
    Id m_batchId = 0;
    Stop m_stop = Stop::No;
    std::shared_ptr<RunContext> m_paused;               // a run over many, to go on with
    std::vector<std::shared_ptr<RunContext>> m_waiting; // for the one before to end
    std::shared_ptr<RunStore> m_lastStore;              // results went there last
    RunJobs m_list;
    InferenceStatus m_status;
};

}  // namespace groundscope
