// SPDX-License-Identifier: GPL-3.0-or-later
/// SegmenterLender: hands jobs to the loaded segmenter of the runs, or where there is none to one that is loaded for this
/// alone.
///
/// GUI thread; the segmenter works on its own.
#pragma once

#include "app/models/inference_controller.h"

#include <QObject>

#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

class SegmenterLender : public QObject {
    Q_OBJECT
  public:
    /// `models` must outlive it.
    explicit SegmenterLender(InferenceController* models, QObject* parent = nullptr);
    /// Stops its own segmenter and waits for it: well under a second unless a model's single step is longer.
    ~SegmenterLender() override;

    /// What is loaded, at the first job, while `models` has no segmenter: nativeModels({}, source). Null: nothing.
    void setOwn(ModelFactory factory, bool isDemo);
    /// Whether a job can be done.
    [[nodiscard]] bool isAvailable() const;
    /// The next job would be the demo's segmenter's, which knows synthetic scenes only.
    [[nodiscard]] bool isDemo() const;
    /// The next job begins at once: weights are read, and no run has the segmenter.
    [[nodiscard]] bool isLoaded() const { return m_models->segmenter().has_value() || m_ownLoaded; }
    [[nodiscard]] bool isBusyWithRuns() const { return m_models->segmenter().has_value() && m_models->isBusy(); }

    struct Loan {
        std::optional<InferenceController::LentJob> lent;
        DeviceWorker::JobId own = 0;
        quint64 generation = 0;  ///< of the own segmenter
    };
    /// Before all that waits. Nothing (and no callback) when there is no segmenter. Callbacks come on the segmenter's
    /// thread; the job ends Cancelled when the segmenter is replaced.
    std::optional<Loan> submit(DeviceWorker::Job job);
    void cancel(const Loan& loan);
    /// Frees its own segmenter, in the background.
    void release();

  Q_SIGNALS:
    /// Another segmenter answers from now on, or none.
    void changed();
    void loading(qint64 done, qint64 total);

  private:
    void onModelsChanged();
    void dropOutdated();
    DeviceWorker& ownWorker();

    InferenceController* m_models;
    ModelFactory m_factory;
    bool m_isDemo = false;
    std::optional<ModelRef> m_lent;  ///< the runs' segmenter
    std::unique_ptr<DeviceWorker> m_own;
    bool m_ownLoaded = false;
    quint64 m_generation = 0;  ///< of m_own
    std::vector<std::shared_future<void>> m_retired;
};

}  // namespace groundscope
