// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: models and runs.
#include "app/audit/review_controller.h"
#include "app/inspect/what_if_desk.h"
#include "app/models/jobs_desk.h"
#include "app/models/model_dialog.h"
#include "app/models/run_settings.h"
#include "app/setup/data_paths.h"
#include "app/setup/model_factory.h"
#include "app/shell/main_window.h"
#include "core/grounding/selectors.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"

#include <QDir>
#include <QLocale>

#include <numeric>
#include <utility>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypicalTokens = 128;  // of an answer, for the forecast of a side file's size

/// Bytes of the per-head side file of one image (fp16).
qint64 perHeadBytes(const ModelInfo& info) {
    return qint64{2} * info.layers * info.heads * info.grid.area() * kTypicalTokens;
}

ModelDetails detailsOf(const QString& role, const ModelInfo& info) {
    return {role, info.ref, toQString(info.description), toQString(info.deviceReason)};
}

QString batchSummary(const BatchReport& report) {
    const auto finished = static_cast<int>(report.kept + report.done);
    QString text = MainWindow::tr("%1 of %2 images finished").arg(finished).arg(report.total);
    if (report.failed > 0)
        text += u", "_s + MainWindow::tr("%n failed", nullptr, static_cast<int>(report.failed));
    text += u", "_s + durationText(report.secondsElapsed * 1000);
    return report.stopped ? MainWindow::tr("Cancelled: %1. What is finished is saved.").arg(text) : text;
}

}  // namespace

void MainWindow::connectRunActions() {
    connect(m_actions->runSample, &QAction::triggered, this, &MainWindow::runCurrent);
    connect(m_actions->runAll, &QAction::triggered, this, &MainWindow::runAll);
    connect(m_actions->cancel, &QAction::triggered, &m_controller, &InferenceController::cancel);
    connect(m_actions->chooseModels, &QAction::triggered, this, &MainWindow::chooseModels);
    connect(m_actions->useDemoModels, &QAction::triggered, this, [this] { useModels(demoModels()); });
    connect(m_actions->unloadModels, &QAction::triggered, this, [this] {
        m_modelsInUse = {};
        applyModels();
    });
    connect(m_actions->keepHeads, &QAction::toggled, this, &MainWindow::setKeepHeads);
    connect(m_workspace, &Workspace::runRequested, this, [this](int index) {
        m_session.setCurrentIndex(index);
        runCurrent();
    });
    connect(m_workspace->jobs(), &JobsDock::cancelRequested, &m_controller, &InferenceController::cancel);
    connect(m_status, &StatusLine::cancelRequested, &m_controller, &InferenceController::cancel);
    connect(m_status, &StatusLine::deviceClicked, this, &MainWindow::chooseModels);
    m_actions->useDemoModels->setEnabled(demoModels().isComplete());
    m_desks.jobs = new JobsDesk({&m_controller, m_workspace->jobs(), m_messages}, this);
    connect(m_desks.jobs, &JobsDesk::chooseModelsRequested, this, &MainWindow::chooseModels);
    connect(m_actions->pause, &QAction::triggered, m_desks.jobs, &JobsDesk::togglePause);
    connect(m_workspace->jobs(), &JobsDock::retryRequested, this, [this](const QString& id) {
        const auto index = m_session.benchmark() ? m_session.benchmark()->find(toUtf8(id)) : std::nullopt;
        if (index)
            runSamples({*index}, true);
    });
    m_desks.whatIf = new WhatIfDesk({&m_session, &m_controller, [this] { return m_settings.run; }}, this);
    connect(m_actions->whatIf, &QAction::triggered, this, [this] {
        if (m_controller.hasModels())
            m_desks.whatIf->show();
        else
            chooseModels();
    });
}

void MainWindow::connectController() {
    connect(&m_controller, &InferenceController::modelsChanged, this, &MainWindow::onModelsChanged);
    connect(&m_controller, &InferenceController::statusChanged, this, &MainWindow::onStatus);
    connect(&m_controller, &InferenceController::runPrepared, this, &MainWindow::onRunPrepared);
    connect(&m_controller, &InferenceController::sampleStarted, this,
            [this](const QString& id) { m_workspace->setRunning(id, true); });
    connect(&m_controller, &InferenceController::partialAnswer, m_workspace, &Workspace::setPartialAnswer);
    connect(&m_controller, &InferenceController::sampleChanged, this, &MainWindow::onSampleChanged);
    connect(&m_controller, &InferenceController::batchFinished, this, &MainWindow::onBatchFinished);
    connect(&m_controller, &InferenceController::failed, this, &MainWindow::onFailed);
}

ModelChoice MainWindow::demoModels() const {
    const auto demo = demoDirectory();
    if (!demo)
        return {};
    ModelChoice choice;
    choice.mllmPath = toQString(*demo / "mllm");
    choice.segmenterPath = toQString(*demo / "sam");
    return choice;
}

/// The demo comes with its own models; everywhere else the ones the person chose last.
ModelChoice MainWindow::activeModels() const {
    return m_isDemo ? demoModels() : m_settings.models;
}

void MainWindow::useModels(const ModelChoice& choice) {
    m_settings.models = choice;
    m_isDemo = m_isDemo && choice == demoModels();
    saveSettings(m_settings, *m_store);
    applyModels();
}

/// Hands the active models to the controller when they are other ones than before. Loads nothing yet.
void MainWindow::applyModels() {
    const ModelChoice models = activeModels();
    if (!m_ownFactory && models != m_modelsInUse) {
        m_modelsInUse = models;
        m_desks.jobs->setLoad(memoryLoad());
        const MllmSource mllm{toPath(models.mllmPath), toPath(models.visionPath), toUtf8(models.device),
                              toUtf8(models.dtype)};
        const SegmenterSource segmenter{toPath(models.segmenterPath), toUtf8(models.device), toUtf8(models.dtype)};
        m_controller.setModels(models.isComplete() ? frugalModels(mllm, segmenter, m_desks.jobs->load()) : ModelFactory());
        m_desks.jobs->setModels(mllm, segmenter);
    }
    offerAssist();
    const QString runKey = m_actions->runSample->shortcut().toString(QKeySequence::NativeText);
    const QString modelKey = m_actions->chooseModels->shortcut().toString(QKeySequence::NativeText);
    m_workspace->setRunHint(m_controller.hasModels()
                                ? tr("Not run yet. Press %1 to ask the model about this image.").arg(runKey)
                                : tr("No models are chosen. Press %1 to choose them; until then images and ground "
                                     "truth can be looked at.")
                                      .arg(modelKey));
    checkDevice();
}

MemoryLoad MainWindow::memoryLoad() const {
    return {m_settings.run.generation.maxNewTokens, m_actions->keepHeads->isChecked()};
}

/// For masks while drawing, where no models are loaded: the chosen segmenter, else the demo's.
void MainWindow::offerAssist() {
    ModelChoice choice = activeModels();
    const bool isDemo = choice.segmenterPath.isEmpty() || choice.segmenterPath == demoModels().segmenterPath;
    if (choice.segmenterPath.isEmpty())
        choice = demoModels();
    const SegmenterSource segmenter{toPath(choice.segmenterPath), toUtf8(choice.device), toUtf8(choice.dtype)};
    m_segmenter.setOwn(choice.segmenterPath.isEmpty() ? ModelFactory() : nativeModels({}, segmenter), isDemo);
}

void MainWindow::setModelFactory(ModelFactory factory) {
    m_ownFactory = true;
    m_controller.setModels(std::move(factory));
    applyModels();
}

/// Which device would be used, before anything is loaded.
void MainWindow::checkDevice() {
    const ModelChoice models = activeModels();
    m_deviceTask.start(
        [device = toUtf8(models.device), dtype = toUtf8(models.dtype)](const std::stop_token&) {
            return chooseDevice(device, dtype);
        },
        [this](const Result<DeviceChoice>& choice) {
            if (m_controller.areModelsLoaded())
                return;
            if (choice)
                m_status->setDevice(*choice);
            else
                m_status->setDeviceError(choice.error());
        });
}

void MainWindow::chooseModels() {
    auto* dialog = new ModelDialog(activeModels(), demoModels(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_controller.loadError())
        dialog->setLoadError(*m_controller.loadError());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { useModels(dialog->choice()); });
    dialog->open();
}

void MainWindow::runCurrent() {
    if (m_session.currentIndex() >= 0)
        runSamples({static_cast<std::size_t>(m_session.currentIndex())}, true);
}

void MainWindow::runAll() {
    std::vector<std::size_t> all(static_cast<std::size_t>(m_session.sampleCount()));
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto store = m_session.store();
    const bool complete = store && m_session.finishedCount() == m_session.sampleCount() &&
                          !settingsDifference(store->record().config, m_settings.run);
    if (!complete || !m_controller.hasModels()) {
        runSamples(all, false);
        return;
    }
    m_messages->showMessage(MessageStrip::Kind::Note, tr("Every image of this run is finished already."), {},
                            tr("Run All Again into a New File"), [this, all] {
                                const auto file = freshRunFile(toPath(m_runsFolder), m_session.benchmark()->name,
                                                               m_settings.run.probing);
                                m_chosenRunFile = toQString(file);
                                runSamples(all, false);
                            });
}

void MainWindow::runSamples(std::vector<std::size_t> samples, bool again) {
    if (!m_controller.hasModels()) {
        chooseModels();
        return;
    }
    m_messages->hide();
    RunRequest request;
    request.benchmark = m_session.benchmark();
    request.samples = std::move(samples);
    request.settings = m_settings.run;
    request.settings.keepHeads = m_actions->keepHeads->isChecked();
    request.again = again;
    const auto count = static_cast<int>(request.samples.size());
    const QString what = count == 1 ? tr("Image %1").arg(toQString(request.benchmark->samples[request.samples.front()].id))
                                    : tr("%n image(s)", nullptr, count);
    request.title = tr("%1, probing %2: %3").arg(toQString(request.benchmark->name)).arg(request.settings.probing).arg(what);
    request.target.open = m_session.store();
    request.target.openIsFixed = m_isDemo;
    request.target.chosen = toPath(m_chosenRunFile);
    request.target.folder = toPath(m_runsFolder);
    m_controller.run(std::move(request));
}

void MainWindow::onModelsChanged() {
    if (m_controller.areModelsLoaded()) {
        m_status->setModels(m_controller.mllm(), m_controller.segmenter());
        std::vector<ModelDetails> details;
        if (m_controller.mllm())
            details.push_back(detailsOf(tr("Language model"), *m_controller.mllm()));
        if (m_controller.segmenter())
            details.push_back(detailsOf(tr("Segmenter"), *m_controller.segmenter()));
        m_workspace->details()->setModels(details);
    }
    refreshActions();
}

void MainWindow::onStatus(const InferenceStatus& status) {
    m_status->setStatus(status);
    const bool busy = status.phase != InferenceStatus::Phase::Idle;
    if (status.sampleId != m_runningId) {
        if (!m_runningId.isEmpty())
            m_workspace->setRunning(m_runningId, false);
        m_runningId = status.sampleId;
        if (!m_runningId.isEmpty())
            m_workspace->setRunning(m_runningId, true);
    }
    if (busy) {
        JobStatus job;
        job.title = status.batch ? tr("Running %1").arg(documentName()) : m_status->jobText();
        job.step = status.sampleId.isEmpty() ? stepText(status.step)
                                             : u"%1: %2"_s.arg(status.sampleId, stepText(status.step));
        job.done = status.batch ? static_cast<qint64>(status.batch->kept + status.batch->done + status.batch->failed)
                                : status.stepDone;
        job.total = status.batch ? static_cast<qint64>(status.batch->total) : status.stepTotal;
        job.failed = status.batch ? static_cast<qint64>(status.batch->failed) : 0;
        job.secondsLeft = status.batch ? status.batch->secondsLeft : std::nullopt;
        job.cancelling = status.phase == InferenceStatus::Phase::Cancelling;
        job.paused = status.phase == InferenceStatus::Phase::Paused;
        job.canPause = m_controller.isBatchRunning();
        m_workspace->jobs()->setJob(job);
    } else if (m_wasBusy) {
        m_workspace->jobs()->setIdle(std::exchange(m_lastSummary, {}));
    }
    m_wasBusy = busy;
    refreshActions();
}

void MainWindow::onRunPrepared(const PreparedRun& prepared) {
    if (prepared.how == PreparedRun::How::Same)
        return;
    m_chosenRunFile.clear();
    m_desks.review->setFixed(false);  // results never go into a run that stays as it is
    const QString before = m_session.store() ? toQString(m_session.store()->file()) : QString();
    if (prepared.how == PreparedRun::How::Created)
        m_session.setRun(prepared.store, prepared.summaries);
    else
        m_session.replaceStore(prepared.store);
    const QString file = toQString(prepared.store->file());
    m_openedPath = file;
    m_status->setRunFile(file, false);
    m_settings.remember({RecentItem::Kind::Run, file});
    refreshRecent();
    if (prepared.how == PreparedRun::How::Copied)
        m_messages->showMessage(MessageStrip::Kind::Note,
                                tr("The recorded run is kept as it is. New results go into a copy."),
                                QDir::toNativeSeparators(file));
    else if (!prepared.difference.empty())
        m_messages->showMessage(MessageStrip::Kind::Note,
                                tr("A new run was begun: its settings or models differ from those of the open one."),
                                toQString(prepared.difference) + u'\n' + QDir::toNativeSeparators(file),
                                tr("Back to the Other Run"), [this, before] { openPath(before); });
}

void MainWindow::onSampleChanged(const std::shared_ptr<const SampleRun>& run, bool stored) {
    m_session.putSampleRun(run);
    if (!stored)
        return;
    const QString id = toQString(run->sampleId);
    m_workspace->setRunning(id, false);
    m_status->markSaved();
    if (run->error && run->error->code != ErrorCode::Cancelled)
        m_workspace->jobs()->addError(id, errorText(*run->error));
    else if (!m_controller.isBatchRunning() && needsChatJudge())
        offerJudge();
}

void MainWindow::onBatchFinished(const BatchReport& report) {
    const QString summary = batchSummary(report);
    m_lastSummary = summary;  // the idle status that follows shows it
    if (report.failed == 0 && !report.stopped && needsChatJudge()) {
        offerJudge();
        return;
    }
    m_messages->showMessage(report.failed > 0 ? MessageStrip::Kind::Problem : MessageStrip::Kind::Note, summary, {},
                            report.failed > 0 ? tr("Show What Failed") : QString(), [this] {
                                m_workspace->jobs()->show();
                                m_workspace->jobs()->raise();
                            });
}

bool MainWindow::needsChatJudge() const {
    const auto store = m_session.store();
    if (!store || isFixedRun())
        return false;
    const RunConfig& config = store->record().config;
    return config.judge.kind == "chat" && config.probing != 3 && asksJudge(config.selectors);
}

/// Choices of a chat judge are made when everything else is there, and never unasked.
void MainWindow::offerJudge() {
    m_messages->showMessage(MessageStrip::Kind::Note,
                            tr("Automatic choices are missing: the chat endpoint has not been asked yet."), {},
                            tr("Ask the Judge…"), [this] { askJudge(true); });
}

void MainWindow::onFailed(const Error& error) {
    const bool loading = m_controller.loadError().has_value();
    m_messages->showError(errorText(error), loading ? tr("Choose Models…") : QString(), [this, loading] {
        if (loading)
            chooseModels();
    });
}

void MainWindow::setKeepHeads(bool keep) {
    m_desks.jobs->setLoad(memoryLoad());
    if (!keep)
        return;
    const auto& info = m_controller.mllm();
    const QString size =
        info ? QLocale().formattedDataSize(perHeadBytes(*info), 1, QLocale::DataSizeTraditionalFormat) : QString();
    m_messages->showMessage(
        MessageStrip::Kind::Note,
        info ? tr("From the next run on, attention is kept for every head: about %1 on disk for each image with an "
                  "answer of %n token(s).",
                  nullptr, kTypicalTokens)
                   .arg(size)
             : tr("From the next run on, attention is kept for every head. How much disk space that takes is shown "
                  "once the models are loaded; a 7B model takes about 150 MB for each image."));
}

}  // namespace groundscope
