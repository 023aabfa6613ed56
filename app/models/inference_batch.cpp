// SPDX-License-Identifier: GPL-3.0-or-later
// InferenceController: runs over many samples: passes, pause, the ones that wait, and stopping.
#include "app/models/inference_controller.h"
#include "app/models/report_throttle.h"
#include "widgets/render/convert.h"

#include <algorithm>
#include <utility>

namespace groundscope {

using namespace Qt::StringLiterals;

void InferenceController::onSampleFinished(Id id, const SampleResult& result) {
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    const std::optional<Error> error = result.failure || !result.run ? result.failure : result.run->error;
    const bool stopped = !result.run || (error && error->code == ErrorCode::Cancelled);
    m_list.setState(found->second.listed, stopped ? RunJob::State::Stopped
                                          : error ? RunJob::State::Failed
                                                  : RunJob::State::Done);
    m_jobs.erase(found);
    if (result.run)
        Q_EMIT sampleChanged(result.run, true);
    if (result.failure && result.failure->code != ErrorCode::Cancelled)
        Q_EMIT failed(*result.failure);
    settle();
}

void InferenceController::startBatch(const std::shared_ptr<RunContext>& context) {
    const Id id = ++m_lastId;
    BatchPlan plan;
    plan.benchmark = context->request.benchmark;
    plan.config = context->config;
    plan.samples = context->request.samples;
    plan.upTo = context->passes.front();
    plan.phrases = context->phrases;
    plan.vectors = context->vectors;
    Batch::Callbacks callbacks;
    callbacks.sampleDone = [this, id](const SampleRun& run, const BatchReport& report) {
        post([this, id, report, copy = std::make_shared<const SampleRun>(run)] {
            if (id != m_batchId)
                return;
            m_status.batch = report;
            m_list.setReport(m_batchContext->job, report);
            Q_EMIT sampleChanged(copy, true);
            Q_EMIT statusChanged(m_status);
        });
    };
    callbacks.progress = [this, id, throttle = Throttle()](const std::string& sample, const std::string& what,
                                                           std::int64_t done, std::int64_t total) mutable {
        if (throttle.pass(what))
            post([this, id, sample = toQString(sample), what = toQString(what), done, total] {
                onProgress(id, sample, what, done, total);
            });
    };
    callbacks.finished = [this, id](const BatchReport& report) {
        post([this, id, report] { onBatchFinished(id, report); });
    };
    m_batchId = id;
    m_stop = Stop::No;
    m_batchContext = context;
    m_list.setState(context->job, RunJob::State::Running);
    m_batch = std::make_unique<Batch>(std::move(plan), *context->prepared.store,
                                      std::vector<DeviceWorker*>{m_worker.get()}, std::move(callbacks));
    m_status.batch = m_batch->report();
    m_batch->start();
}

void InferenceController::onBatchFinished(Id id, const BatchReport& report) {
    if (id != m_batchId)
        return;
    m_batchId = 0;
    m_batch.reset();
    const std::shared_ptr<RunContext> context = std::move(m_batchContext);
    const Stop why = std::exchange(m_stop, Stop::No);
    m_list.setReport(context->job, report);
    context->secondsBefore += report.secondsElapsed;
    const bool wentThrough = !report.stopped && !report.error;
    if (wentThrough && context->passes.size() > 1) {
        context->passes.erase(context->passes.begin());
        startBatch(context);
    } else if (!report.error && why == Stop::ToPause) {
        m_paused = context;
        m_list.setState(context->job, RunJob::State::Paused);
    } else if (!report.error && why == Stop::ToGoStageByStage) {
        context->passes = kStageByStage;
        startBatch(context);
    } else {
        endBatch(*context, report);
    }
    settle();
}

void InferenceController::endBatch(const RunContext& context, BatchReport report) {
    report.secondsElapsed = context.secondsBefore;
    m_list.setState(context.job, report.stopped                         ? RunJob::State::Stopped
                                 : report.error || report.failed > 0    ? RunJob::State::Failed
                                                                        : RunJob::State::Done);
    if (report.error && report.error->code != ErrorCode::Cancelled)
        Q_EMIT failed(*report.error);
    Q_EMIT batchFinished(report);
    beginNext();
}

bool InferenceController::isManyUnderWay() const {
    return isBatchRunning() || !m_waiting.empty() || std::ranges::any_of(m_jobs, [](const auto& job) { return job.second.isMany; });
}

/// The run that has waited longest, once no other is under way; into the file of the one before, where settings agree.
void InferenceController::beginNext() {
    if (isBatchRunning() || m_waiting.empty() || !m_factory)
        return;
    const auto context = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    context->request.target.open = m_lastStore;
    context->request.target.openIsFixed = false;
    m_list.setState(context->job, RunJob::State::Running);
    begin(context);
}

void InferenceController::dropWaiting() {
    for (const auto& context : m_waiting)
        m_list.setState(context->job, RunJob::State::Stopped);
    m_waiting.clear();
    if (m_paused)
        m_list.setState(m_paused->job, RunJob::State::Stopped);
    m_paused.reset();
}

void InferenceController::stopBatch(Stop why) {
    if (!m_batch)
        return;
    m_stop = why;
    m_batch->stop();
}

void InferenceController::pause() {
    if (m_stop == Stop::No)
        stopBatch(Stop::ToPause);
}

void InferenceController::resume() {
    if (!m_paused)
        return;
    const auto context = std::exchange(m_paused, nullptr);
    startBatch(context);
    settle();
}

void InferenceController::cancelJob(quint64 job) {
    if (std::erase_if(m_waiting, [job](const auto& context) { return context->job == job; }) > 0) {
        m_list.setState(job, RunJob::State::Stopped);
    } else if (m_batch && m_batchContext->job == job) {
        stopBatch(Stop::ForGood);
    } else if (m_paused && m_paused->job == job) {
        m_list.setState(job, RunJob::State::Stopped);
        m_paused.reset();
        beginNext();
    }
    for (const auto& [id, known] : m_jobs)
        if (known.listed == job)
            m_worker->cancel(known.workerId);
    settle();
}

/// A batch goes on stage by stage, so that the models do not change places for every sample.
void InferenceController::onMemoryRanOut(const QString& what) {
    Q_EMIT memoryRanOut(what);
    const bool atOnce = m_batch && m_batchContext->passes.size() == 1 && m_stop == Stop::No;
    if (what == u"one-model" && atOnce)
        stopBatch(Stop::ToGoStageByStage);
}

void InferenceController::cancel() {
    if (!isBusy())
        return;
    dropWaiting();
    if (m_loading) {  // a file being read cannot be hurried: let go of the whole worker
        retireWorker();
        Q_EMIT modelsChanged();
        settle();
        return;
    }
    stopBatch(Stop::ForGood);
    for (const auto& [id, job] : m_jobs)
        m_worker->cancel(job.workerId);
    setPhase(InferenceStatus::Phase::Cancelling);
    settle();  // paused and waiting ones have gone already
}

/// As cancel(), but nothing of it is heard again: the document is another one. What is finished is in its file.
void InferenceController::abandon() {
    if (m_loading) {
        cancel();
        return;
    }
    dropWaiting();
    for (const auto& [id, job] : m_jobs)
        m_list.setState(job.listed, RunJob::State::Stopped);
    m_jobs.clear();
    if (m_worker)
        m_worker->cancelAll();
    if (m_batch) {
        m_list.setState(m_batchContext->job, RunJob::State::Stopped);
        m_batch->stop();
        m_batchId = 0;
        m_stop = Stop::No;
        auto end = [batch = std::shared_ptr<Batch>(std::move(m_batch)), context = std::move(m_batchContext)]() mutable {
            batch.reset();
            context.reset();
        };
        m_retired.push_back(std::async(std::launch::async, std::move(end)).share());
    }
    settle();
}

}  // namespace groundscope
