// SPDX-License-Identifier: GPL-3.0-or-later
/// MainWindow: puts the parts together. Wires actions, session, workspace and controller; holds the settings.
#pragma once

#include "app/audit/comparison_window.h"
#include "app/editing/edit_desk.h"
#include "app/models/endpoint_keys.h"
#include "app/models/evaluator.h"
#include "app/models/inference_controller.h"
#include "app/models/segmenter_lender.h"
#include "app/session/document_opener.h"
#include "app/session/session.h"
#include "app/shell/actions.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/message_strip.h"
#include "app/shell/settings.h"
#include "app/shell/start_page.h"
#include "app/shell/status_line.h"
#include "app/shell/window_desks.h"
#include "app/shell/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace groundscope {

class BuildWindow;
struct MemoryLoad;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    /// `store` is where settings live; it must outlive the window.
    explicit MainWindow(QSettings* store, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A benchmark folder, an annotation file or a run. Returns at once.
    void openPath(const QString& path);
    void openAt(const QString& path, const QString& benchmark);
    void openDemo();
    /// What is open now, and opening it again in another window.
    [[nodiscard]] OpenState openState() const { return {m_openedPath, m_isDemo, m_session.currentIndex()}; }
    void restore(const OpenState& state);

    /// Used from now on, instead of the chosen checkpoints. For tests and other kinds of models.
    void setModelFactory(ModelFactory factory);
    /// Folder of runs that got no name from a person.
    void setRunsFolder(const QString& folder);

    [[nodiscard]] Session* session() { return &m_session; }
    [[nodiscard]] InferenceController* controller() { return &m_controller; }
    [[nodiscard]] SegmenterLender* segmenter() { return &m_segmenter; }
    [[nodiscard]] const WindowDesks& desks() const { return m_desks; }
    [[nodiscard]] Evaluator* evaluator() { return &m_evaluator; }
    [[nodiscard]] Workspace* workspace() { return m_workspace; }
    [[nodiscard]] Actions* actions() { return m_actions; }
    [[nodiscard]] DockLayouts* layouts() { return m_layouts; }
    [[nodiscard]] StatusLine* statusLine() { return m_status; }
    [[nodiscard]] StartPage* startPage() { return m_start; }
    [[nodiscard]] MessageStrip* messages() { return m_messages; }
    [[nodiscard]] bool isOpening() const { return m_opener->isOpening() || m_desks.editing->controller()->isOpening(); }
    [[nodiscard]] const Settings& settings() const { return m_settings; }

  public Q_SLOTS:
    void chooseModels();
    void chooseRunSettings();
    void showDataCheck();
    void showShortcuts();

  Q_SIGNALS:
    /// The person chose another language: the window must be made anew.
    void languageChosen(const QString& language);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    // main_window.cpp
    void buildCentre();
    void connectFileActions();
    void connectDocument();
    void connectViewActions();
    void connectGoActions();
    void showWorkspace(bool shown);
    void saveEverything();
    void focusCentre();
    void refreshActions();
    void refreshRecent();
    void refreshPosition();
    void refreshZoom();
    // main_window_documents.cpp
    void askForBenchmark();
    void askForRun();
    void newRun();
    void saveRunCopy();
    void closeDocument();
    void onOpened(const OpenedDocument& document);
    void showDocument(const OpenedEdits& edits);
    [[nodiscard]] EditPlace editPlace() const;
    void connectEditing();
    void onOpenFailed(const QString& path, const Error& error);
    [[nodiscard]] QString documentName() const;
    [[nodiscard]] bool isFixedRun() const;
    void goTo();
    void showAbout();
    // main_window_runs.cpp
    void connectRunActions();
    void connectController();
    void useModels(const ModelChoice& choice);
    [[nodiscard]] ModelChoice demoModels() const;
    [[nodiscard]] ModelChoice activeModels() const;
    [[nodiscard]] MemoryLoad memoryLoad() const;
    void applyModels();
    void offerAssist();
    void checkDevice();
    void runSamples(std::vector<std::size_t> samples, bool again);
    void runCurrent();
    void runAll();
    void onModelsChanged();
    void onStatus(const InferenceStatus& status);
    void onRunPrepared(const PreparedRun& prepared);
    void onSampleChanged(const std::shared_ptr<const SampleRun>& run, bool stored);
    void onBatchFinished(const BatchReport& report);
    void onFailed(const Error& error);
    [[nodiscard]] bool needsChatJudge() const;
    void offerJudge();
    void setKeepHeads(bool keep);
    // main_window_evaluation.cpp
    void connectEvaluation();
    void evaluate();
    void compareRuns();
    void chooseComparedRuns();
    void chooseCompanions();
    void connectReview();
    void askJudge(bool masks);
    // main_window_build.cpp
    BuildWindow* showBuild();
    [[nodiscard]] bool closeBuild();
    void chooseProposer();
    // main_window_query.cpp
    void connectQuery();
    // main_window_settings.cpp
    void connectWorkspaces();
    void keepLayout();
    void connectSettingsActions();
    void connectTimelineSettings();
    void connectRunSettings();
    void setRunSettings(const RunConfig& settings);
    void refreshRunSettings();
    void chooseEndpoint(QWidget* above, const JudgeConfig& current,
                        const std::function<void(const std::string& endpoint, const std::string& model)>& then);

    QSettings* m_store;
    Settings m_settings;
    Session m_session;
    InferenceController m_controller;
    SegmenterLender m_segmenter{&m_controller};
    Evaluator m_evaluator;
    QPointer<ComparisonWindow> m_comparison;
    QPointer<BuildWindow> m_build;
    EndpointKeys m_keys;
    WindowDesks m_desks;
    OpenedDocument m_document;  // being opened, or open
    Actions* m_actions;
    Workspace* m_workspace;
    DockLayouts* m_layouts;
    DocumentOpener* m_opener;
    StatusLine* m_status = nullptr;
    StartPage* m_start = nullptr;
    MessageStrip* m_messages = nullptr;
    ToolHint* m_toolHint = nullptr;
    QStackedWidget* m_pages = nullptr;   // start page or document
    QStackedWidget* m_centre = nullptr;  // of the document: picture or figure
    LatestTask<Result<DeviceChoice>> m_deviceTask;
    LatestTask<Result<std::shared_ptr<RunStore>>> m_copyTask;

    QString m_openedPath;
    QString m_runsFolder;
    QString m_chosenRunFile;   // named by the person for the next run
    int m_indexToShow = 0;     // once the document is there
    bool m_isDemo = false;
    bool m_ownFactory = false; // setModelFactory was used
    bool m_workspaceShown = false;
    ModelChoice m_modelsInUse;
    QString m_runningId;
    bool m_wasBusy = false;
    QString m_lastSummary;     // of the run that ended just now
    OverlayOptions m_beforeHiding;  // to bring back by T
};

}  // namespace groundscope
