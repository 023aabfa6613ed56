// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/own_thread_segmenter.h"

#include "core/run/device_worker.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace groundscope {
namespace {

/// What comes of a job, for whoever waits for it.
class Outcome {
  public:
    void tell(const Result<Done>& result) {
        const std::lock_guard lock(m_mutex);
        m_result = result;
        m_told.notify_all();
    }
    /// Until it is told or `stop` is asked; nothing in that case.
    std::optional<Result<Done>> waitFor(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        if (!m_told.wait(lock, stop, [this] { return m_result.has_value(); }))
            return std::nullopt;
        return m_result;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable_any m_told;
    std::optional<Result<Done>> m_result;
};

bool isSame(RgbView a, RgbView b) {
    return a.data == b.data && a.size() == b.size() && a.stride == b.stride;
}

class OwnThreadSegmenter final : public EarlySegmenter {
  public:
    ~OwnThreadSegmenter() override { forgetImage(); }

    Result<Done> load(SegmenterMaker make, const Progress& progress) {
        const auto loaded = std::make_shared<Outcome>();
        DeviceWorker::Loading loading;
        loading.report = progress.report;
        loading.finished = [this, loaded](const Result<Models>& models) {
            if (models.has_value())
                m_info = models->segmenter->info();
            loaded->tell(models.has_value() ? Result<Done>(Done{}) : models.error());
        };
        m_worker = std::make_unique<DeviceWorker>(
            [make = std::move(make)](const Progress& own) -> Result<Models> {
                Models models;
                GS_TRY(models.segmenter, make(own));
                return models;
            },
            std::move(loading));
        const auto result = loaded->waitFor(progress.stop);
        return result ? *result : cancelledError();
    }

    void beginSample(const std::string& sampleId) override { m_sample = sampleId; }
    [[nodiscard]] ModelInfo info() const override { return m_info; }

    void expectImage(RgbView image, const Progress& progress) override {
        forgetImage();
        m_early.emplace();
        m_early->image = image;
        m_early->id = embed(image, {}, m_early->outcome);
        m_early->stopped.emplace(progress.stop, [worker = m_worker.get(), id = m_early->id] { worker->cancel(id); });
    }

    void forgetImage() override {
        if (!m_early)
            return;
        m_worker->cancel(m_early->id);
        m_early->outcome->waitFor({});
        m_early.reset();
    }

    Result<Done> setImage(RgbView image, const Progress& progress) override {
        if (m_early && isSame(m_early->image, image)) {
            const auto result = m_early->outcome->waitFor(progress.stop);
            const bool isCancelled = result && !result->has_value() && result->error().code == ErrorCode::Cancelled;
            if (result && !isCancelled) {
                m_early.reset();
                return *result;
            }
        }
        forgetImage();
        if (progress.stopped())
            return cancelledError();
        const auto outcome = std::make_shared<Outcome>();
        return ended(embed(image, progress.report, outcome), *outcome, progress);
    }

    Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts, bool multimask,
                                                          const Progress& progress) override {
        const auto outcome = std::make_shared<Outcome>();
        std::vector<std::vector<SegmentMask>> masks;
        DeviceWorker::Job job;
        job.run = [&](Models& models, const Progress& own) -> Result<Done> {
            GS_TRY(masks, models.segmenter->segment(prompts, multimask, own));
            return Done{};
        };
        job.report = progress.report;
        job.finished = [outcome](const Result<Done>& result) { outcome->tell(result); };
        GS_CHECK(ended(m_worker->submit(std::move(job), DeviceWorker::Priority::Batch), *outcome, progress));
        return masks;
    }

  private:
    using Report = decltype(Progress::report);

    /// A picture that is embedded before its turn.
    struct Early {
        RgbView image;
        std::shared_ptr<Outcome> outcome = std::make_shared<Outcome>();
        DeviceWorker::JobId id = 0;
        std::optional<std::stop_callback<std::function<void()>>> stopped;
    };

    DeviceWorker::JobId embed(RgbView image, Report report, std::shared_ptr<Outcome> outcome) {
        DeviceWorker::Job job;
        job.run = [image, sample = m_sample](Models& models, const Progress& own) {
            models.segmenter->beginSample(sample);
            return models.segmenter->setImage(image, own);
        };
        job.report = std::move(report);
        job.finished = [outcome = std::move(outcome)](const Result<Done>& result) { outcome->tell(result); };
        return m_worker->submit(std::move(job), DeviceWorker::Priority::Batch);
    }

    /// Waits for a job that borrows from the caller: also when it is stopped, which the job sees.
    Result<Done> ended(DeviceWorker::JobId id, Outcome& outcome, const Progress& progress) {
        if (const auto result = outcome.waitFor(progress.stop))
            return *result;
        m_worker->cancel(id);
        return *outcome.waitFor({});
    }

    ModelInfo m_info;
    std::string m_sample;
    std::optional<Early> m_early;
    std::unique_ptr<DeviceWorker> m_worker;  // last member: its thread ends before the others go
};

}  // namespace

Result<std::unique_ptr<EarlySegmenter>> onOwnThread(SegmenterMaker make, const Progress& progress) {
    auto segmenter = std::make_unique<OwnThreadSegmenter>();
    GS_CHECK(segmenter->load(std::move(make), progress));
    return std::unique_ptr<EarlySegmenter>(std::move(segmenter));
}

}  // namespace groundscope
