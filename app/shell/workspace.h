// SPDX-License-Identifier: GPL-3.0-or-later
/// Workspace: canvas and panels, kept in line with the session. Shows; decides nothing.
///
/// GUI thread. Wishes of the panels go to the session where they only choose what to look at; all others leave as
/// signals.
#pragma once

#include "app/inspect/heat_source.h"
#include "app/inspect/phrase_view.h"
#include "app/session/latest_task.h"
#include "app/session/picture_loader.h"
#include "app/session/session.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/docks/answer_dock.h"
#include "widgets/docks/candidate_dock.h"
#include "widgets/docks/details_dock.h"
#include "widgets/docks/evaluation_dock.h"
#include "widgets/docks/ground_truth_dock.h"
#include "widgets/docks/jobs_dock.h"
#include "widgets/docks/layers_dock.h"
#include "widgets/docks/region_dock.h"
#include "widgets/docks/review_dock.h"
#include "widgets/docks/sample_dock.h"
#include "widgets/docks/selection_dock.h"
#include "widgets/docks/timeline_dock.h"
#include "widgets/models/sample_model.h"

#include <QMainWindow>
#include <QObject>

#include <memory>

namespace groundscope {

class Workspace : public QObject {
    Q_OBJECT
  public:
    Workspace(QMainWindow* window, Session* session);

    [[nodiscard]] CanvasView* canvas() const { return m_canvas; }
    [[nodiscard]] SampleDock* samples() const { return m_samples; }
    [[nodiscard]] AnswerDock* answer() const { return m_answer; }
    [[nodiscard]] CandidateDock* candidates() const { return m_candidates; }
    [[nodiscard]] SelectionDock* selections() const { return m_selections; }
    [[nodiscard]] LayersDock* layers() const { return m_layers; }
    [[nodiscard]] DetailsDock* details() const { return m_details; }
    [[nodiscard]] EvaluationDock* evaluation() const { return m_evaluation; }
    [[nodiscard]] ReviewDock* review() const { return m_review; }
    [[nodiscard]] GroundTruthDock* groundTruth() const { return m_groundTruth; }
    [[nodiscard]] JobsDock* jobs() const { return m_jobs; }
    [[nodiscard]] TimelineDock* timeline() const { return m_timeline; }
    [[nodiscard]] RegionDock* region() const { return m_region; }
    [[nodiscard]] HeatSource* heat() { return &m_heat; }
    [[nodiscard]] SampleModel* sampleModel() const { return m_sampleModel; }

    void setOptions(const OverlayOptions& options);
    /// Somebody else draws the ground truth's shapes over the canvas: the filled mask is left out.
    void setShapesDrawn(bool drawn);
    /// Something else lies where the heat map would: it is left out.
    void setHeatCovered(bool covered);
    [[nodiscard]] const OverlayOptions& options() const { return m_options; }
    /// How the mask that is shown differs from the ground truth; forgotten with the mask. Null: not known.
    void setErrors(std::shared_ptr<const ErrorShapes> errors);
    /// Of the current sample; null while it is read.
    [[nodiscard]] const std::shared_ptr<const Picture>& picture() const { return m_picture; }
    /// Of the current sample; 0x0 while it is read and when it could not be.
    [[nodiscard]] Size pictureSize() const;
    /// What to do to get an answer: shown where one is missing.
    void setRunHint(const QString& hint);

    /// A sample's models are at work.
    void setRunning(const QString& sampleId, bool running);
    void setPartialAnswer(const QString& sampleId, const QString& textSoFar);
    /// While a document is being opened.
    void showOpening(const QString& name);
    /// The current sample again, after showOpening() came to nothing.
    void showCurrent();
    /// Next or previous sample in the order of the list, as it is filtered.
    void step(int direction);
    /// First (-1) or last (+1) sample of the list.
    void stepToEnd(int direction);

  Q_SIGNALS:
    void optionsChanged(const groundscope::OverlayOptions& options);
    /// The current sample's picture is on the canvas; 0x0 when it could not be read.
    void pictureShown(groundscope::Size size);
    void runRequested(int index);
    /// The form of the current sample could not be read from the run's file.
    void loadingFailed(const groundscope::Error& error);

  private:
    void onChanged(const Change& change);
    void showBenchmark();
    void showSample();
    void showCorrection(const QString& sampleId);
    void showRun();
    void showAnswer();
    void showPhrase();
    void showScene();
    void addMask(OverlayScene& scene) const;
    void applyOptions();
    void showPicture(const std::shared_ptr<const Picture>& picture);
    void takePhraseView(PhraseView view);
    void loadCurrentRun();
    void refreshStatus(const QString& sampleId);
    void refreshAllStatus();
    [[nodiscard]] SampleStatus statusOf(const QString& sampleId) const;
    [[nodiscard]] QString canvasNote() const;
    [[nodiscard]] QString canvasDescription() const;
    [[nodiscard]] QString emptyStripHint() const;

    QMainWindow* m_window;
    Session* m_session;
    SampleModel* m_sampleModel;
    CanvasView* m_canvas;
    CanvasRegions* m_regions;
    SampleDock* m_samples;
    AnswerDock* m_answer;
    CandidateDock* m_candidates;
    SelectionDock* m_selections;
    LayersDock* m_layers;
    DetailsDock* m_details;
    JobsDock* m_jobs;
    EvaluationDock* m_evaluation;
    ReviewDock* m_review;
    GroundTruthDock* m_groundTruth;
    TimelineDock* m_timeline;
    RegionDock* m_region;
    HeatSource m_heat;
    PictureLoader m_pictures;
    ThumbnailLoader m_thumbnails;
    LatestTask<Result<SampleRun>> m_loading;
    LatestTask<PhraseView> m_preparing;

    std::shared_ptr<const Picture> m_picture;  // of the current sample; null while it is read
    PhraseView m_view;                         // of the phrase that is shown
    std::shared_ptr<const ErrorShapes> m_errors;  // of the mask that is shown
    OverlayOptions m_options;
    bool m_shapesDrawn = false;
    bool m_heatCovered = false;
    int m_direction = 1;
    int m_shownIndex = -1;
    QString m_runHint;
    QSet<QString> m_running;
};

}  // namespace groundscope
