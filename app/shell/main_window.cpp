// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/audit/audit_actions.h"
#include "app/audit/side_desk.h"
#include "app/editing/data_check_dialog.h"
#include "app/editing/edit_actions.h"
#include "app/editing/tool_hint.h"
#include "app/figure/figure_desk.h"
#include "app/inspect/lane_desk.h"
#include "app/inspect/what_if_desk.h"
#include "app/models/jobs_desk.h"
#include "app/inspect/heads_desk.h"
#include "app/inspect/inspect_actions.h"
#include "app/inspect/phrase_desk.h"
#include "app/inspect/point_desk.h"
#include "app/inspect/region_desk.h"
#include "app/inspect/timeline_desk.h"
#include "app/setup/data_paths.h"
#include "app/shell/command_desk.h"
#include "app/shell/shortcuts_dialog.h"
#include "app/shell/tour_desk.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/selection_labels.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1360, 860);
constexpr int kMostFocusSteps = 1000;

}  // namespace

MainWindow::MainWindow(QSettings* store, QWidget* parent)
    : QMainWindow(parent),
      m_store(store),
      m_settings(loadSettings(*store)),
      m_actions(new Actions(this)),
      m_workspace(new Workspace(this, &m_session)),
      m_layouts(new DockLayouts(this)),
      m_opener(new DocumentOpener(this)),
      m_runsFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/runs"_s) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"GroundScope"_s);
    setWindowIcon(QIcon(u":/icons/org.groundscope.GroundScope.svg"_s));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    buildCentre();
    m_actions->build();
    connectFileActions();
    connectDocument();
    connectViewActions();
    connectGoActions();
    connectSettingsActions();
    connectRunActions();
    connectController();
    connectEvaluation();
    connectReview();
    connectEditing();
    connectQuery();
    m_desks.figure = new FigureDesk({&m_session, m_workspace, m_actions, m_layouts, m_messages, m_desks.editing, m_centre, m_store}, this);
    connect(m_desks.figure, &FigureDesk::runWanted, this, &MainWindow::openAt);
    new TourDesk(this, m_store);
    connectWorkspaces();  // these two last: every panel and action is there
    new CommandDesk(this, m_actions, &m_settings, m_store);
    resize(kFirstSize);
    restoreGeometry(m_settings.geometry);
    m_workspace->setOptions(m_settings.overlay);
    qApp->installEventFilter(this);
    applyModels();
    refreshRecent();
    m_workspaceShown = true;  // so that hiding does something
    showWorkspace(false);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    disconnect(&m_controller, nullptr, this, nullptr);
    disconnect(&m_session, nullptr, this, nullptr);
    m_desks.destroy();
}

void MainWindow::buildCentre() {
    m_start = new StartPage(this);
    m_start->setDemoAvailable(demoDirectory().has_value());
    m_messages = new MessageStrip(this);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    auto* picture = new QWidget(this);
    auto* below = new QVBoxLayout(picture);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    m_desks.trials = new TrialDesk(&m_session, m_actions->inspect(), this);
    below->addWidget(m_desks.trials->bar());
    below->addWidget(m_workspace->canvas(), 1);
    m_toolHint = new ToolHint(this);
    below->addWidget(m_toolHint);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(picture);
    column->addWidget(m_centre, 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(page);
    setCentralWidget(m_pages);
}

void MainWindow::connectFileActions() {
    connect(m_actions->openBenchmark, &QAction::triggered, this, &MainWindow::askForBenchmark);
    connect(m_actions->openRun, &QAction::triggered, this, &MainWindow::askForRun);
    connect(m_actions->openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions->newRun, &QAction::triggered, this, &MainWindow::newRun);
    connect(m_actions->saveRunCopy, &QAction::triggered, this, &MainWindow::saveRunCopy);
    connect(m_actions->buildBenchmark, &QAction::triggered, this, &MainWindow::showBuild);
    connect(m_actions->closeDocument, &QAction::triggered, this, &MainWindow::closeDocument);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->dataCheck, &QAction::triggered, this, &MainWindow::showDataCheck);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_start, &StartPage::openBenchmarkRequested, this, &MainWindow::askForBenchmark);
    connect(m_start, &StartPage::openRunRequested, this, &MainWindow::askForRun);
    connect(m_start, &StartPage::openDemoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::openPathRequested, this, &MainWindow::openPath);
}

void MainWindow::connectDocument() {
    connect(m_opener, &DocumentOpener::started, this, [this](const QString& path) {
        m_start->setError({});
        m_messages->hide();
        showWorkspace(true);
        m_workspace->showOpening(QFileInfo(path).fileName());
    });
    connect(m_opener, &DocumentOpener::opened, this, &MainWindow::onOpened);
    connect(m_opener, &DocumentOpener::failed, this, &MainWindow::onOpenFailed);
    connect(m_opener, &DocumentOpener::cancelled, this, &MainWindow::closeDocument);
    connect(m_opener, &DocumentOpener::benchmarkMoved, this, [this](const QString& stored, const QString& now) {
        m_settings.movedFolders.insert(stored, now);
    });
    connect(&m_session, &Session::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Sample)
            m_status->setReadout(std::nullopt);  // of the picture before
        refreshActions();
        refreshPosition();
    });
    connect(m_workspace, &Workspace::loadingFailed, this,
            [this](const Error& error) { m_messages->showError(errorText(error)); });
    connect(m_workspace, &Workspace::optionsChanged, this, [this](const OverlayOptions& options) {
        m_settings.overlay = options;
        m_desks.editing->setLayerShown(options.groundTruth.visible);
        refreshActions();
    });
    connect(m_workspace->canvas(), &CanvasView::readoutChanged, m_status, &StatusLine::setReadout);
    connect(m_workspace->canvas(), &CanvasView::zoomChanged, this, &MainWindow::refreshZoom);
}

void MainWindow::connectViewActions() {
    const std::pair<QAction*, Layer> layers[] = {{m_actions->groundTruth, Layer::GroundTruth},
                                                 {m_actions->heatMap, Layer::Heat},
                                                 {m_actions->mask, Layer::Mask},
                                                 {m_actions->point, Layer::Point}};
    for (const auto& [action, layer] : layers)
        connect(action, &QAction::triggered, this, [this, which = layer] { m_workspace->layers()->toggleLayer(which); });
    connect(m_actions->allOverlays, &QAction::triggered, this, [this](bool shown) {
        OverlayOptions options = m_settings.overlay;
        if (!shown)
            m_beforeHiding = options;
        for (const Layer layer : {Layer::GroundTruth, Layer::Heat, Layer::Mask, Layer::Point})
            options.layer(layer).visible = shown && m_beforeHiding.layer(layer).visible;
        m_settings.overlay = options;
        m_workspace->setOptions(options);
        m_desks.editing->setLayerShown(options.groundTruth.visible);
        refreshActions();
    });
    CanvasView* canvas = m_workspace->canvas();
    connect(m_actions->peek, &QAction::triggered, canvas, [canvas] { canvas->setPeeking(true); });
    connect(m_actions->fit, &QAction::triggered, canvas, &CanvasView::fit);
    connect(m_actions->actualSize, &QAction::triggered, canvas, &CanvasView::actualSize);
    connect(m_actions->zoomIn, &QAction::triggered, canvas, &CanvasView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, canvas, &CanvasView::zoomOut);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(m_actions->resetLayout, &QAction::triggered, m_layouts, &DockLayouts::reset);
}

void MainWindow::connectGoActions() {
    connect(m_actions->next, &QAction::triggered, this, [this] { m_workspace->step(1); });
    connect(m_actions->previous, &QAction::triggered, this, [this] { m_workspace->step(-1); });
    connect(m_actions->first, &QAction::triggered, this, [this] { m_workspace->stepToEnd(-1); });
    connect(m_actions->last, &QAction::triggered, this, [this] { m_workspace->stepToEnd(1); });
    connect(m_actions->goTo, &QAction::triggered, this, &MainWindow::goTo);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_workspace->samples()->show();
        m_workspace->samples()->focusSearch();
    });
    m_desks.timeline = new TimelineDesk({&m_session, m_workspace, m_actions}, this);
    m_desks.region = new RegionDesk({&m_session, m_workspace, m_actions}, this);
    new LaneDesk({&m_session, m_workspace, m_actions}, this);
    auto* tables = new ClickTables(&m_session, &m_segmenter, m_desks.trials);
    m_desks.points = new PointDesk({&m_session, m_workspace, m_actions, &m_segmenter, m_desks.trials, tables}, this);
    m_desks.heads = new HeadsDesk({&m_session, m_actions, &m_controller, &m_segmenter, m_desks.trials, tables}, this);
    m_desks.phrases = new PhraseDesk({&m_session, m_actions, &m_segmenter, m_desks.trials}, this);
    for (int row = 0; row < 3; ++row)
        connect(m_actions->candidate[static_cast<std::size_t>(row)], &QAction::triggered, this,
                [this, row] { m_session.setCurrentRow(row); });
    connect(m_actions->heatOnly, &QAction::triggered, this, [this] { m_session.setCurrentRow(-1); });
    for (const QAction* action : {m_actions->oracle, m_actions->automatic, m_actions->attendAndSegment})
        connect(action, &QAction::triggered, this, [this, action] {
            const std::string selector = toUtf8(action->data().toString());
            if (!m_session.showSelection(selector))
                m_status->showMessage(tr("%1 chose no mask for this image.").arg(selectorText(selector)), 4000);
        });
}

/// Between start page and document: panels and toolbar come and go, their places are kept.
void MainWindow::showWorkspace(bool shown) {
    if (shown == m_workspaceShown)
        return;
    if (!shown)
        keepLayout();
    m_workspaceShown = shown;
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_actions->workspaces->setEnabled(shown);
    if (shown) {
        m_layouts->restore();
        focusCentre();
    } else {
        m_layouts->hideAll();
        m_start->setFocus();
    }
    refreshActions();
}

/// No focus proxy of a page does this: Tab would jump from there to the canvas, past what lies between.
void MainWindow::focusCentre() {
    if (m_centre->currentWidget() == m_desks.figure->view())
        m_desks.figure->view()->canvas()->setFocus();
    else
        m_workspace->canvas()->setFocus();
}

void MainWindow::refreshActions() {
    const bool open = m_session.isOpen() && m_session.sampleCount() > 0;
    const bool busy = m_controller.isBusy();
    const auto run = m_session.currentRun();
    const bool hasPhrases = run && !run->phrases.empty();
    for (QAction* action : {m_actions->next, m_actions->previous, m_actions->first, m_actions->last, m_actions->goTo,
                            m_actions->find, m_actions->fit, m_actions->actualSize, m_actions->zoomIn,
                            m_actions->zoomOut, m_actions->peek, m_actions->groundTruth, m_actions->heatMap,
                            m_actions->mask, m_actions->point, m_actions->allOverlays, m_actions->dataCheck,
                            m_actions->newRun, m_actions->runSample})
        action->setEnabled(open);
    for (QAction* action : {m_actions->nextPhrase, m_actions->previousPhrase, m_actions->heatOnly,
                            m_actions->candidate[0], m_actions->candidate[1], m_actions->candidate[2]})
        action->setEnabled(hasPhrases || (run && !run->candidates.empty()));
    for (QAction* action : {m_actions->oracle, m_actions->automatic, m_actions->attendAndSegment})
        action->setEnabled(m_session.selectionOf(toUtf8(action->data().toString())) != nullptr);
    m_actions->runAll->setEnabled(open);
    m_actions->pause->setEnabled(m_controller.isBatchRunning());
    m_actions->whatIf->setEnabled(open && !m_actions->audit()->blind->isChecked());
    m_actions->cancel->setEnabled(busy);
    m_actions->saveRunCopy->setEnabled(m_session.store() != nullptr);
    for (QAction* action : {m_actions->evaluate, m_actions->judgeAnswers, m_actions->judgeMasks, m_actions->review, m_actions->nextUnreviewed,
                            m_actions->previousUnreviewed})
        action->setEnabled(m_session.store() != nullptr);
    m_actions->closeDocument->setEnabled(m_workspaceShown);
    m_actions->unloadModels->setEnabled(m_controller.areModelsLoaded() && !busy);
    const OverlayOptions& overlay = m_settings.overlay;
    m_actions->groundTruth->setChecked(overlay.groundTruth.visible);
    m_actions->heatMap->setChecked(overlay.heat.visible);
    m_actions->mask->setChecked(overlay.mask.visible);
    m_actions->point->setChecked(overlay.point.visible);
    m_actions->allOverlays->setChecked(overlay.groundTruth.visible || overlay.heat.visible || overlay.mask.visible ||
                                       overlay.point.visible);
}

void MainWindow::refreshRecent() {
    m_start->setRecent(m_settings.recent);
    m_actions->recentMenu->clear();
    for (const RecentItem& item : m_settings.recent) {
        QAction* action = m_actions->recentMenu->addAction(QDir::toNativeSeparators(item.path).replace(u'&', u"&&"_s));
        action->setIcon(themedIcon(item.kind == RecentItem::Kind::Run ? u"gs-run-file"_s : u"gs-benchmark"_s));
        connect(action, &QAction::triggered, this, [this, path = item.path] { openPath(path); });
    }
    m_actions->recentMenu->setEnabled(!m_settings.recent.isEmpty());
}

/// Of the picture; a page says its own.
void MainWindow::refreshZoom() {
    const bool onPage = m_layouts->current() == WorkspaceKind::Figure;
    m_status->setZoom(onPage || !m_session.isOpen() ? 0 : m_workspace->canvas()->zoom());
}

void MainWindow::refreshPosition() {
    m_status->setPosition(m_session.currentIndex(), m_session.sampleCount(), m_session.finishedCount());
}

void MainWindow::saveEverything() {
    m_settings.geometry = saveGeometry();
    keepLayout();
    saveSettings(m_settings, *m_store);
    m_store->sync();
}

/// Every finished sample and every correction is in its file already; only a figure is asked about.
void MainWindow::closeEvent(QCloseEvent* event) {
    if (!closeBuild()) {
        event->ignore();
        return;
    }
    if (!m_desks.figure->files()->isSettled()) {
        m_desks.figure->files()->settle([this] { close(); });
        event->ignore();
        return;
    }
    m_desks.editing->settle();
    saveEverything();
    m_opener->cancel();
    m_evaluator.cancel();
    m_controller.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openPath(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

/// The bare image ends with the key, wherever the focus is by then.
/// Panels behind another tab lie beyond the edge of the window, visible to Qt alone: the focus does not go there.
bool MainWindow::focusNextPrevChild(bool next) {
    const auto isBehindATab = [](const QWidget* widget) {
        while (widget && !qobject_cast<const QDockWidget*>(widget))
            widget = widget->parentWidget();
        return widget && !isInSight(static_cast<const QDockWidget*>(widget));
    };
    for (int step = 0; step < kMostFocusSteps; ++step) {
        if (!QMainWindow::focusNextPrevChild(next))
            return false;
        if (!isBehindATab(focusWidget()))
            break;
    }
    return true;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyRelease && m_workspace->canvas()->isPeeking()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->isAutoRepeat() && (key->key() == Qt::Key_H || key->key() == Qt::Key_Shift))
            m_workspace->canvas()->setPeeking(false);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showDataCheck() {
    if (!m_session.isOpen())
        return;
    auto* dialog = new DataCheckDialog(&m_session, this);
    dialog->show();
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(m_actions->menus(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

}  // namespace groundscope
