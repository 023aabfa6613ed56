// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace.h"

#include "app/inspect/canvas_regions.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kThumbnailSize(192, 144);

template <typename Dock>
Dock* addDock(QMainWindow* window, Dock* dock, const QString& name, Qt::DockWidgetArea area) {
    dock->setObjectName(name);
    window->addDockWidget(area, dock);
    return dock;
}

}  // namespace

Workspace::Workspace(QMainWindow* window, Session* session)
    : QObject(window),
      m_window(window),
      m_session(session),
      m_sampleModel(new SampleModel(this)),
      m_canvas(new CanvasView(window)),
      m_regions(new CanvasRegions(m_canvas)),
      m_heat(session) {
    m_canvas->setObjectName(u"canvas"_s);
    m_samples = addDock(window, new SampleDock(m_sampleModel, window), u"samples"_s, Qt::LeftDockWidgetArea);
    m_answer = addDock(window, new AnswerDock(window), u"answer"_s, Qt::RightDockWidgetArea);
    m_evaluation = addDock(window, new EvaluationDock(window), u"evaluation"_s, Qt::RightDockWidgetArea);
    m_review = addDock(window, new ReviewDock(window), u"review"_s, Qt::RightDockWidgetArea);
    m_groundTruth = addDock(window, new GroundTruthDock(window), u"groundTruth"_s, Qt::RightDockWidgetArea);
    m_layers = addDock(window, new LayersDock(window), u"layers"_s, Qt::RightDockWidgetArea);
    m_details = addDock(window, new DetailsDock(window), u"details"_s, Qt::RightDockWidgetArea);
    m_jobs = addDock(window, new JobsDock(window), u"jobs"_s, Qt::RightDockWidgetArea);
    m_candidates = addDock(window, new CandidateDock(window), u"candidates"_s, Qt::BottomDockWidgetArea);
    m_selections = addDock(window, new SelectionDock(window), u"selections"_s, Qt::BottomDockWidgetArea);
    m_region = addDock(window, new RegionDock(window), u"region"_s, Qt::RightDockWidgetArea);
    m_timeline = addDock(window, new TimelineDock(window), u"timeline"_s, Qt::BottomDockWidgetArea);

    connect(session, &Session::changed, this, &Workspace::onChanged);
    connect(&m_heat, &HeatSource::mapChanged, this, &Workspace::showScene);
    connect(&m_heat, &HeatSource::failed, this, &Workspace::loadingFailed);
    connect(&m_pictures, &PictureLoader::ready, this, &Workspace::showPicture);
    connect(&m_thumbnails, &ThumbnailLoader::ready, m_sampleModel, &SampleModel::setThumbnail);
    connect(m_samples, &SampleDock::thumbnailsWanted, this,
            [this](const QList<int>& rows) { m_thumbnails.want(rows, kThumbnailSize); });
    connect(m_samples, &SampleDock::sampleChosen, session, &Session::setCurrentIndex);
    connect(m_samples, &SampleDock::runRequested, this, &Workspace::runRequested);
    connect(m_answer, &AnswerDock::phraseChosen, session, &Session::setCurrentPhrase);
    connect(m_candidates, &CandidateDock::candidateChosen, session, &Session::setCurrentRow);
    connect(m_selections, &SelectionDock::selectorChosen, this, [this](const QString& selector) {
        m_session->showSelection(toUtf8(selector));
    });
    connect(m_canvas, &CanvasView::readoutChanged, m_layers, [this](const std::optional<PixelReadout>& readout) {
        m_layers->setHeatMarker(readout ? readout->heat : std::nullopt);
    });
    connect(m_canvas, &CanvasView::stepRequested, this, &Workspace::step);
    connect(m_canvas, &CanvasView::heatOpacityStepRequested, m_layers, &LayersDock::stepHeatOpacity);
    connect(m_layers, &LayersDock::optionsChanged, this, [this](const OverlayOptions& options) {
        m_options = options;
        applyOptions();
        showScene();  // the legend's numbers depend on the colour map
        Q_EMIT optionsChanged(options);
    });
    connect(m_evaluation, &EvaluationDock::samplesChosen, this, [this](const SampleGroup& group) {
        m_samples->showGroup(group.what, group.ids);
        if (!group.ids.contains(m_session->currentId()))
            m_session->setCurrentIndex(m_sampleModel->rowOf(group.ids.front()));
    });
    connect(m_jobs, &JobsDock::sampleRequested, this, [this](const QString& sampleId) {
        m_session->setCurrentIndex(m_sampleModel->rowOf(sampleId));
    });
}

void Workspace::setRunHint(const QString& hint) {
    m_runHint = hint;
    if (m_session->isOpen() && !m_session->currentRun())
        showAnswer();
}

void Workspace::step(int direction) {
    const int row = m_samples->neighbour(direction);
    m_direction = direction;
    if (row >= 0)
        m_session->setCurrentIndex(row);
}

void Workspace::stepToEnd(int direction) {
    if (const int row = m_samples->lastListed(direction); row >= 0)
        m_session->setCurrentIndex(row);
}

void Workspace::onChanged(const Change& change) {
    if (change.kind != Change::Kind::Token)
        m_errors.reset();
    switch (change.kind) {
        case Change::Kind::Benchmark:
            showBenchmark();
            break;
        case Change::Kind::Sample:
            showSample();
            break;
        case Change::Kind::Run:
            if (change.sampleId.isEmpty())
                refreshAllStatus();
            else
                refreshStatus(change.sampleId);
            if (change.sampleId.isEmpty() || change.sampleId == m_session->currentId())
                showRun();
            break;
        case Change::Kind::Trial:
            showRun();
            break;
        case Change::Kind::Selection:
            showPhrase();
            break;
        case Change::Kind::Token:
            showScene();
            break;
        case Change::Kind::GroundTruth:
            showCorrection(change.sampleId);
            break;
    }
}

void Workspace::showBenchmark() {
    m_running.clear();
    m_samples->clearGroup();
    m_picture.reset();
    m_view = {};
    m_shownIndex = -1;
    m_regions->set({});
    m_loading.cancel();
    m_preparing.cancel();
    m_pictures.setBenchmark(m_session->benchmark());
    m_thumbnails.setBenchmark(m_session->benchmark());
    m_sampleModel->setBenchmark(m_session->benchmark());
    m_jobs->clearErrors();
    m_jobs->setIdle({});
    m_details->setRunRecord(std::nullopt);
    m_answer->clearSample();
    m_details->clearSampleRun();
    m_candidates->clear({});
    m_selections->clear({});
    if (m_session->isOpen() && m_session->sampleCount() == 0)
        m_canvas->showMessage(tr("No images here"),
                              tr("This folder holds no image that can be opened. Choose another one."));
    else
        m_canvas->showMessage({}, {});
}

void Workspace::showSample() {
    const int index = m_session->currentIndex();
    if (m_shownIndex >= 0 && index != m_shownIndex)
        m_direction = index > m_shownIndex ? 1 : -1;
    m_shownIndex = index;
    m_samples->setCurrentRow(index);
    m_answer->setSample(*m_session->currentSample());
    m_picture.reset();
    m_view = {};
    m_preparing.cancel();
    showRun();
    m_pictures.want(index, m_direction);  // may answer at once
    if (!m_picture && m_canvas->state() != CanvasView::State::Ready)
        m_canvas->showLoading(tr("Reading the image…"));
}

/// A corrected sample: its picture and answer stay, ground truth and texts are new.
void Workspace::showCorrection(const QString& sampleId) {
    const int row = m_sampleModel->rowOf(sampleId);
    m_sampleModel->replaceBenchmark(m_session->benchmark(), row);
    m_pictures.replaceBenchmark(m_session->benchmark(), row);  // showPicture() follows
    if (sampleId == m_session->currentId()) {
        m_answer->updateSample(*m_session->currentSample());
        showScene();
    }
}

void Workspace::showPicture(const std::shared_ptr<const Picture>& picture) {
    if (picture->index != m_session->currentIndex())
        return;
    m_picture = picture;
    if (picture->error) {
        m_regions->set({});
        m_canvas->showError(errorText(*picture->error));
        m_canvas->setNote({});
    }
    showPhrase();
    Q_EMIT pictureShown(picture->size);
}

void Workspace::showRun() {
    m_loading.cancel();
    if (m_session->needsLoading())
        loadCurrentRun();
    showAnswer();
    if (const auto run = m_session->currentRun())
        m_details->setSampleRun(*run);
    else
        m_details->clearSampleRun();
    m_selections->setSampleRun(m_session->currentRun());
    const auto store = m_session->store();
    m_details->setRunRecord(store ? std::optional(store->record()) : std::nullopt);
    showPhrase();
}

void Workspace::loadCurrentRun() {
    const std::string id = toUtf8(m_session->currentId());
    m_loading.start([store = m_session->store(), id](const std::stop_token&) { return store->load(id); },
                    [this](Result<SampleRun> run) {
                        if (run)
                            m_session->putSampleRun(std::make_shared<const SampleRun>(*std::move(run)));
                        else
                            Q_EMIT loadingFailed(run.error());
                    });
}

void Workspace::showAnswer() {
    const auto run = m_session->currentRun();
    const bool hasAnswer = run && run->filled >= Stage::Answer && run->skipped.empty();
    if (run && run->error && run->error->code != ErrorCode::Cancelled && !hasAnswer)
        m_answer->showError(errorText(*run->error));
    else if (hasAnswer)
        m_answer->setAnswer(run->answer, run->phrases);
    else if (run && !run->skipped.empty())
        m_answer->clearAnswer(skippedText(run->skipped));
    else if (m_running.contains(m_session->currentId()))
        m_answer->clearAnswer(tr("The model is reading the image…"));
    else
        m_answer->clearAnswer(m_runHint);
}

void Workspace::showPhrase() {
    const auto run = m_session->currentRun();
    const int phrase = m_session->currentPhrase();
    m_answer->setCurrentPhrase(phrase);
    m_selections->setCurrentSelector(m_session->currentSelector());
    const Selection* choice = m_session->currentSelection();
    const bool united = choice && (choice->united || !choice->others.empty());
    const bool known = run && m_view.run == run && m_view.phrase == phrase &&
                       (!united || m_view.selector == m_session->currentSelector());
    if (!run || m_session->candidatesOf(phrase).empty()) {
        m_preparing.cancel();
        m_view = {};
        m_candidates->clear(emptyStripHint());
    } else if (!known && m_picture && !m_picture->error) {
        m_preparing.start([run, phrase, selector = m_session->currentSelector(),
                           picture = m_picture](const std::stop_token& stop) {
            return makePhraseView(run, phrase, selector, *picture, stop);
        }, [this](PhraseView view) { takePhraseView(std::move(view)); });
    }
    m_candidates->setCurrentRow(m_session->currentRow());
    showScene();
}

void Workspace::takePhraseView(PhraseView view) {
    if (view.run != m_session->currentRun() || view.phrase != m_session->currentPhrase())
        return;
    m_view = std::move(view);
    const auto& phrases = m_view.run->phrases;
    const auto index = static_cast<std::size_t>(m_view.phrase);
    m_candidates->setCandidates(index < phrases.size() ? toQString(phrases[index].text) : tr("Whole answer"),
                                m_view.items);
    m_candidates->setCurrentRow(m_session->currentRow());
    showScene();
}

void Workspace::showScene() {
    if (!m_picture || m_picture->error)
        return;
    const auto run = m_session->currentRun();
    const int phrase = m_session->currentPhrase();
    OverlayScene scene;
    scene.image = m_picture->image;
    scene.imageSize = m_picture->size;
    scene.groundTruth = m_picture->groundTruth;
    scene.heat = m_heat.map();
    if (run && m_session->currentToken() < 0)
        scene.points = pointsOf(*run, phrase);
    addMask(scene);
    scene.errors = scene.mask.isNull() ? nullptr : m_errors;
    if (const auto peak = m_heat.peak())
        scene.points.push_back({peak->at, true, scene.points.empty() ? QString() : tr("peak")});
    m_canvas->setScene(scene);
    m_canvas->setNote(canvasNote());
    m_canvas->setDescription(canvasDescription());
    if (const Sample* sample = m_session->currentSample())
        m_regions->set(canvasRegions(*sample, run, m_view, m_session->currentRow(), m_session->currentToken()));
    const bool hasHeat = scene.heat && isWellFormed(*scene.heat);
    const HeatStyle& style = m_options.heatStyle;
    m_layers->setHeatRange(hasHeat ? std::optional(heatRange(*scene.heat, style)) : std::nullopt);
    m_layers->setContourLevel(hasHeat ? contourLevel(*scene.heat, style) : std::nullopt);
    m_layers->setSinkCount(m_heat.maps() ? std::optional(m_heat.sinkCount()) : std::nullopt);
}

/// The mask that was picked, or the union that a selector chose.
void Workspace::addMask(OverlayScene& scene) const {
    const int row = m_session->currentRow();
    if (m_view.run != m_session->currentRun())
        return;
    if (m_view.phrase == m_session->currentPhrase() && row >= 0 && row < static_cast<int>(m_view.shapes.size())) {
        scene.mask = m_view.shapes[static_cast<std::size_t>(row)];
        scene.maskIsOracle = m_view.items[static_cast<std::size_t>(row)].isOracle();
    }
    if (m_view.selector == m_session->currentSelector() && !m_view.choice.isNull()) {
        scene.mask = m_view.choice;
        scene.maskIsOracle = m_view.selector.starts_with("oracle");
        if (m_session->currentToken() < 0)
            scene.points = m_view.points;
    }
}

QString Workspace::emptyStripHint() const {
    const auto run = m_session->currentRun();
    if (!m_session->isOpen())
        return {};
    if (m_running.contains(m_session->currentId()))
        return tr("The masks follow the answer…");
    if (!run || run->filled == Stage::None)
        return m_runHint;
    if (run->error && run->error->code != ErrorCode::Cancelled)
        return errorText(*run->error).summary;
    if (run->filled >= Stage::Phrases && run->phrases.empty())
        return tr("The answer has no noun phrase, so there is nothing to segment.");
    if (run->filled < Stage::Candidates)
        return tr("This image has no masks yet: its run ended after the stage “%1”.").arg(stageText(run->filled));
    return tr("There is no mask for this noun phrase.");
}

void Workspace::setRunning(const QString& sampleId, bool running) {
    if (running == m_running.contains(sampleId))
        return;
    if (running)
        m_running.insert(sampleId);
    else
        m_running.remove(sampleId);
    refreshStatus(sampleId);
    if (sampleId == m_session->currentId()) {
        showAnswer();
        showPhrase();
    }
}

void Workspace::setPartialAnswer(const QString& sampleId, const QString& textSoFar) {
    if (sampleId == m_session->currentId())
        m_answer->setPartialAnswer(textSoFar);
}

void Workspace::showOpening(const QString& name) {
    m_canvas->showLoading(tr("Opening %1…").arg(name));
}

void Workspace::showCurrent() {
    if (m_session->currentSample())
        showSample();
}

SampleStatus Workspace::statusOf(const QString& sampleId) const {
    SampleStatus status;
    status.running = m_running.contains(sampleId);
    const SampleSummary* summary = m_session->summaryOf(sampleId);
    if (!summary)
        return status;
    status.stage = summary->filled;
    status.failed = summary->error && summary->error->code != ErrorCode::Cancelled;
    if (status.failed)
        status.errorSummary = errorText(*summary->error).summary;
    if (!summary->emptyTarget)
        status.oracleIou = summary->oracleIou;
    return status;
}

void Workspace::refreshStatus(const QString& sampleId) {
    m_sampleModel->setStatus(sampleId, statusOf(sampleId));
}

void Workspace::refreshAllStatus() {
    m_sampleModel->clearStatus();
    for (int row = 0; row < m_session->sampleCount(); ++row) {
        const QString id = toQString(m_session->benchmark()->samples[static_cast<std::size_t>(row)].id);
        if (m_session->summaryOf(id) || m_running.contains(id))
            m_sampleModel->setStatus(row, statusOf(id));
    }
}

}  // namespace groundscope
