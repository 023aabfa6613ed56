// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/inference_controller.h"

#include "app/models/report_throttle.h"
#include "app/models/run_context.h"
#include "widgets/render/convert.h"

#include <QMetaObject>

#include <chrono>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;
std::optional<ModelInfo> infoOf(const std::unique_ptr<Mllm>& mllm) {
    return mllm ? std::optional(mllm->info()) : std::nullopt;
}

std::optional<ModelInfo> infoOf(const std::unique_ptr<Segmenter>& segmenter) {
    return segmenter ? std::optional(segmenter->info()) : std::nullopt;
}

}  // namespace

InferenceController::InferenceController(QObject* parent) : QObject(parent) {}

InferenceController::~InferenceController() {
    retireWorker();
    for (const auto& retired : m_retired)
        retired.wait();
}

void InferenceController::post(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void InferenceController::setModels(ModelFactory factory) {
    retireWorker();
    m_factory = std::move(factory);
    m_hashes = std::make_shared<std::map<std::filesystem::path, std::string>>();
    m_loadError.reset();
    Q_EMIT modelsChanged();
    settle();
}

/// Lets go of worker, batch and jobs at once; they end in the background, where joining may take its time.
void InferenceController::retireWorker() {
    ++m_generation;
    dropWaiting();
    for (const auto& [id, job] : m_jobs)
        m_list.setState(job.listed, RunJob::State::Stopped);
    m_jobs.clear();
    if (m_batchContext)
        m_list.setState(m_batchContext->job, RunJob::State::Stopped);
    m_batchId = 0;
    m_stop = Stop::No;
    m_smaller.reset();
    m_loading = false;
    m_mllm.reset();
    m_segmenter.reset();
    std::erase_if(m_retired, [](const std::shared_future<void>& done) {
        return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    if (!m_worker)
        return;
    if (m_batch)
        m_batch->stop();
    m_worker->cancelAll();
    auto end = [batch = std::shared_ptr<Batch>(std::move(m_batch)), context = std::move(m_batchContext),
                worker = std::shared_ptr<DeviceWorker>(std::move(m_worker)), before = m_retired]() mutable {
        batch.reset();  // before what it borrows, and so for abandoned ones
        for (const auto& abandoned : before)
            abandoned.wait();
        worker.reset();
        context.reset();
    };
    m_retired.push_back(std::async(std::launch::async, std::move(end)).share());
}

DeviceWorker& InferenceController::worker() {
    if (!m_worker) {
        m_loading = true;
        m_loadError.reset();
        // Two sets of models need not fit into memory: the old ones go first.
        auto factory = [make = m_factory, before = m_retired](const Progress& progress) -> Result<Models> {
            for (const auto& retired : before)
                retired.wait();
            return make(progress);
        };
        m_worker = std::make_unique<DeviceWorker>(std::move(factory), loadingCallbacks(m_generation));
        Q_EMIT modelsChanged();
    }
    return *m_worker;
}

DeviceWorker::Loading InferenceController::loadingCallbacks(Id generation) {
    DeviceWorker::Loading loading;
    loading.report = [this, generation, throttle = Throttle()](const std::string& what, std::int64_t done,
                                                               std::int64_t total) mutable {
        if (throttle.pass(what))
            post([this, generation, what = toQString(what), done, total] {
                if (generation == m_generation)
                    onProgress(0, {}, what, done, total);
            });
    };
    loading.finished = [this, generation](const Result<Models>& models) {
        const auto error = models ? std::nullopt : std::optional<Error>(models.error());
        LoadedModels loaded;
        if (models)
            loaded = {infoOf(models->mllm), infoOf(models->segmenter), models->smaller};
        post([=, this] { onLoaded(generation, error, loaded); });
    };
    return loading;
}

void InferenceController::onLoaded(Id generation, const std::optional<Error>& error, const LoadedModels& models) {
    if (generation != m_generation)
        return;
    m_loading = false;
    m_mllm = models.mllm;
    m_segmenter = models.segmenter;
    m_smaller = models.smaller;
    if (error) {
        retireWorker();  // the next request tries again
        m_loadError = error;
    }
    Q_EMIT modelsChanged();
    if (error)
        Q_EMIT failed(*error);
    settle();
}

void InferenceController::run(RunRequest request) {
    if (!m_factory || !request.benchmark || request.samples.empty())
        return;
    const bool waits = request.samples.size() != 1 && isManyUnderWay();
    auto context = std::make_shared<RunContext>();
    context->request = std::move(request);
    context->hashes = m_hashes;
    context->job = m_list.add(context->request.title, waits ? RunJob::State::Waiting : RunJob::State::Running);
    if (waits)
        m_waiting.push_back(std::move(context));
    else
        begin(context);
}

void InferenceController::begin(const std::shared_ptr<RunContext>& context) {
    const Id id = ++m_lastId;
    DeviceWorker::Job job;
    job.run = [context](Models& models, const Progress& progress) { return context->prepare(models, progress); };
    job.report = [this, id](const std::string& what, std::int64_t done, std::int64_t total) {
        post([this, id, what = toQString(what), done, total] { onProgress(id, {}, what, done, total); });
    };
    job.finished = [this, id, context](const Result<Done>& result) {
        post([this, id, context, result] { onPrepared(id, context, result); });
    };
    DeviceWorker& target = worker();
    m_jobs[id] = {target.submit(std::move(job), DeviceWorker::Priority::Interactive), {}, context->job,
                  context->request.samples.size() != 1};
    setPhase(m_loading ? InferenceStatus::Phase::LoadingModels : InferenceStatus::Phase::Preparing);
}

void InferenceController::onPrepared(Id id, const std::shared_ptr<RunContext>& context, const Result<Done>& result) {
    if (m_jobs.erase(id) == 0)
        return;
    if (!result) {
        const bool stopped = result.error().code == ErrorCode::Cancelled;
        m_list.setState(context->job, stopped ? RunJob::State::Stopped : RunJob::State::Failed);
        if (!stopped)
            Q_EMIT failed(result.error());
        beginNext();
        settle();
        return;
    }
    m_lastStore = context->prepared.store;
    Q_EMIT runPrepared(context->prepared);
    if (context->request.samples.size() == 1)
        submitSample(context, context->request.samples.front());
    else
        startBatch(context);
    settle();
}

void InferenceController::submitSample(const std::shared_ptr<RunContext>& context, std::size_t index) {
    const Id id = ++m_lastId;
    const QString name = toQString(context->request.benchmark->samples[index].id);
    DeviceWorker::Job job;
    const auto result = std::make_shared<SampleResult>();
    job.run = [this, id, context, index, result](Models& models, const Progress& progress) -> Result<Done> {
        const auto stageDone = [this, id](const SampleRun& run) {
            post([this, id, copy = std::make_shared<const SampleRun>(run)] {
                if (m_jobs.contains(id))
                    Q_EMIT sampleChanged(copy, false);
            });
        };
        result->run = std::make_shared<const SampleRun>(
            context->compute(index, models, progress, stageDone, result->failure));
        return Done{};
    };
    job.report = [this, id, name, throttle = Throttle()](const std::string& what, std::int64_t done,
                                                         std::int64_t total) mutable {
        if (throttle.pass())
            post([this, id, name, what = toQString(what), done, total] { onProgress(id, name, what, done, total); });
    };
    job.partialAnswer = [this, id, name, throttle = Throttle()](const std::string& text) mutable {
        if (throttle.pass())
            post([this, id, name, text = toQString(text)] {
                if (m_jobs.contains(id))
                    Q_EMIT partialAnswer(name, text);
            });
    };
    job.finished = [this, id, result](const Result<Done>&) {
        post([this, id, result] { onSampleFinished(id, *result); });
    };
    m_jobs[id] = {m_worker->submit(std::move(job), DeviceWorker::Priority::Interactive), name, context->job, false};
    Q_EMIT sampleStarted(name);
}

std::optional<InferenceController::LentJob> InferenceController::lend(DeviceWorker::Job job) {
    if (!m_worker || !areModelsLoaded())
        return std::nullopt;
    return LentJob{m_generation, m_worker->submit(std::move(job), DeviceWorker::Priority::Interactive)};
}

std::optional<InferenceController::LentJob> InferenceController::lendLoading(DeviceWorker::Job job) {
    if (!m_factory)
        return std::nullopt;
    const DeviceWorker::JobId id = worker().submit(std::move(job), DeviceWorker::Priority::Interactive);
    return LentJob{m_generation, id};
}

void InferenceController::cancelLent(const LentJob& job) {
    if (m_worker && job.models == m_generation)
        m_worker->cancel(job.id);
}

void InferenceController::onProgress(Id id, const QString& sampleId, const QString& step, qint64 done, qint64 total) {
    const bool known = id == 0 || id == m_batchId || m_jobs.contains(id);
    if (!known || !isBusy())
        return;
    if (isMemoryReport(toUtf8(step)))
        return onMemoryRanOut(step);
    m_status.sampleId = sampleId;
    m_status.step = step;
    m_status.stepDone = done;
    m_status.stepTotal = total;
    if (m_batch && id == m_batchId)
        m_status.batch = m_batch->report();
    Q_EMIT statusChanged(m_status);
}

void InferenceController::setPhase(InferenceStatus::Phase phase) {
    m_status.phase = phase;
    Q_EMIT statusChanged(m_status);
}

/// Brings the status in line with what is left to do.
void InferenceController::settle() {
    using Phase = InferenceStatus::Phase;
    if (!isBusy()) {
        m_status = {};
        setPhase(Phase::Idle);
    } else if (m_status.phase != Phase::Cancelling || (!m_batch && m_jobs.empty())) {
        const bool waits = m_paused && m_jobs.empty();
        setPhase(m_loading ? Phase::LoadingModels : waits ? Phase::Paused : Phase::Running);
    }
}

}  // namespace groundscope
