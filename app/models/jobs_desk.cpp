// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/jobs_desk.h"

#include "app/setup/memory.h"
#include "app/shell/message_strip.h"
#include "widgets/render/labels.h"

#include <QLocale>

#include <numeric>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMemoryIntervalMs = 2000;

QString sizeText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString stateText(const RunJob& job) {
    switch (job.state) {
        case RunJob::State::Waiting:
            return JobsDesk::tr("waiting");
        case RunJob::State::Running:
            return JobsDesk::tr("running");
        case RunJob::State::Paused:
            return JobsDesk::tr("paused");
        case RunJob::State::Done:
            return JobsDesk::tr("done");
        case RunJob::State::Failed:
            return JobsDesk::tr("failed");
        case RunJob::State::Stopped:
            return JobsDesk::tr("stopped");
    }
    return {};
}

/// "done, 70 of 72 images, 2 failed"
QString jobText(const RunJob& job) {
    QString text = stateText(job);
    if (!job.report)
        return text;
    const auto finished = static_cast<int>(job.report->kept + job.report->done);
    text += u", "_s + JobsDesk::tr("%1 of %2 images").arg(finished).arg(job.report->total);
    if (job.report->failed > 0)
        text += u", "_s + JobsDesk::tr("%n failed", nullptr, static_cast<int>(job.report->failed));
    return text;
}

QString planText(const MemoryPlan& plan) {
    QStringList parts;
    if (plan.device == "cpu")
        parts.append(JobsDesk::tr("on the CPU"));
    if (plan.dtype == "bfloat16")
        parts.append(JobsDesk::tr("in bfloat16"));
    if (plan.oneAtATime)
        parts.append(JobsDesk::tr("one model in memory at a time"));
    return parts.join(u", "_s);
}

QString smallerText(const SmallerPlan& smaller) {
    const QString plan = planText(smaller.plan);
    return smaller.needed > 0 ? JobsDesk::tr("The models take about %1, and %2 are free: they work %3.")
                                    .arg(sizeText(smaller.needed), sizeText(smaller.available), plan)
                              : JobsDesk::tr("There was not enough memory for the models as chosen: they work %1.").arg(plan);
}

QString forecastText(const ModelForecast& known) {
    const MemoryForecast& bytes = known.forecast;
    const QString text = JobsDesk::tr("The next run takes about %1: weights %2, computing %3, attention %4.")
                             .arg(sizeText(bytes.total()), sizeText(bytes.weights), sizeText(bytes.activations),
                                  sizeText(bytes.capture));
    if (known.onGpu)
        return text + u' ' + JobsDesk::tr("This is memory of the graphics card.");
    return known.fits() ? text : text + u' ' + JobsDesk::tr("Only %1 are free: a smaller plan will be used.").arg(sizeText(known.available));
}

}  // namespace

JobsDesk::JobsDesk(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    InferenceController* controller = parts.controller;
    connect(parts.dock, &JobsDock::pauseRequested, this, &JobsDesk::togglePause);
    connect(parts.dock, &JobsDock::jobCancelRequested, controller, &InferenceController::cancelJob);
    connect(&controller->jobs(), &RunJobs::changed, this, [this] {
        logJobs();
        showQueue();
    });
    connect(controller, &InferenceController::modelsChanged, this, &JobsDesk::onModelsChanged);
    connect(controller, &InferenceController::sampleChanged, this, &JobsDesk::onSample);
    connect(controller, &InferenceController::failed, this,
            [this](const Error& error) { m_parts.dock->log(errorText(error).summary + u' ' + toQString(error.message)); });
    connect(controller, &InferenceController::memoryRanOut, this, [this](const QString& what) {
        const QString text = what == u"one-model" ? tr("Memory ran out: from now on one model is in memory at a time. Results stay the same.")
                                                  : tr("Memory ran out: fewer prompts are segmented at once. Results stay the same.");
        m_parts.dock->log(text);
        m_parts.messages->showMessage(MessageStrip::Kind::Note, text);
    });
    connect(&m_timer, &QTimer::timeout, this, &JobsDesk::showMemory);
    connect(parts.dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        visible ? m_timer.start(kMemoryIntervalMs) : m_timer.stop();
        if (visible)
            showMemory();
    });
}

void JobsDesk::setModels(const MllmSource& mllm, const SegmenterSource& segmenter) {
    m_mllm = mllm;
    m_segmenter = segmenter;
    forecast();
}

void JobsDesk::setLoad(const MemoryLoad& load) {
    m_load = load;
    forecast();
}

void JobsDesk::forecast() {
    m_forecast.reset();
    m_task.cancel();
    if (m_mllm.path.empty() && m_segmenter.path.empty())
        return showMemory();
    m_task.start(
        [mllm = m_mllm, segmenter = m_segmenter, load = m_load](const std::stop_token&) -> Result<ModelForecast> {
            GS_TRY(const ModelShapes shapes, readModelShapes(mllm, segmenter));
            return forecastModels(shapes, {mllm.device, mllm.dtype, false}, load);
        },
        [this](const Result<ModelForecast>& known) {
            m_forecast = known ? std::optional(*known) : std::nullopt;
            showMemory();
        });
}

void JobsDesk::showMemory() {
    const auto use = memoryUse();
    if (!use)
        return m_parts.dock->setMemory(std::nullopt);
    MemoryGauge gauge{use->total - use->available, use->total, {}, false};
    if (m_forecast && !m_parts.controller->areModelsLoaded()) {
        gauge.forecast = forecastText(*m_forecast);
        gauge.tooMuch = !m_forecast->fits();
    }
    m_parts.dock->setMemory(gauge);
}

void JobsDesk::showQueue() {
    std::vector<JobRow> rows;
    for (const RunJob& job : m_parts.controller->jobs().all())
        rows.push_back({job.id, job.title, jobText(job), job.isOver()});
    m_parts.dock->setQueue(rows);
}

void JobsDesk::logJobs() {
    std::map<quint64, RunJob::State> now;
    for (const RunJob& job : m_parts.controller->jobs().all()) {
        const auto known = m_logged.find(job.id);
        if (known == m_logged.end() || known->second != job.state)
            m_parts.dock->log(u"%1: %2"_s.arg(job.title, jobText(job)));
        now[job.id] = job.state;
    }
    m_logged = std::move(now);
}

void JobsDesk::togglePause() {
    if (m_parts.controller->isPaused())
        m_parts.controller->resume();
    else
        m_parts.controller->pause();
}

void JobsDesk::onModelsChanged() {
    const std::optional<SmallerPlan>& smaller = m_parts.controller->smallerPlan();
    showMemory();
    if (m_parts.controller->isLoading())
        m_parts.dock->log(tr("Loading the models…"));
    if (smaller && smaller != m_told) {
        m_parts.dock->log(smallerText(*smaller));
        m_parts.messages->showMessage(MessageStrip::Kind::Note, smallerText(*smaller), {}, tr("Choose Models…"),
                                      [this] { Q_EMIT chooseModelsRequested(); });
    }
    m_told = smaller;
}

void JobsDesk::onSample(const std::shared_ptr<const SampleRun>& run, bool stored) {
    if (!stored)
        return;
    const QString id = toQString(run->sampleId);
    if (run->error) {
        m_parts.dock->log(tr("Image %1: %2").arg(id, errorText(*run->error).summary));
        return;
    }
    m_parts.dock->removeError(id);
    const double millis = std::accumulate(run->millis.begin(), run->millis.end(), 0.0);
    m_parts.dock->log(tr("Image %1: finished in %2").arg(id, durationText(millis)));
}

}  // namespace groundscope
