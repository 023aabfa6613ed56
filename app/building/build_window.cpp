// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_window.h"

#include "app/building/build_panel.h"
#include "app/building/build_question_model.h"
#include "app/shell/message_strip.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"

#include <QActionGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kSize{1280, 800};
constexpr int kListWidth = 280;
constexpr int kStateWidth = 100;
constexpr int kProgressWidth = 260;

}  // namespace

BuildWindow::BuildWindow(QWidget* parent) : QMainWindow(parent, Qt::Window), m_controller(new BuildController(this)), m_model(new BuildQuestionModel(m_controller)) {
    setObjectName(u"buildWindow"_s);
    setWindowTitle(tr("Build a Benchmark"));
    makeFileActions();
    makeGoActions();
    makeEditActions();
    makeVerdicts();
    makeTools();
    buildLayout();
    buildMenus();
    buildBars();
    connectCanvas();
    connectController();
    connectFiles();
    refreshIcons();
    useTool(std::nullopt);
    refreshState();
    m_canvas->showMessage(tr("Build a benchmark"), tr("Begin a new project (Ctrl+N) or open one (Ctrl+O)."));
    resize(kSize);
}

BuildWindow::~BuildWindow() = default;

void BuildWindow::refreshIcons() {
    for (QAction* action : actions())
        if (const QString icon = action->data().toString(); !icon.isEmpty())
            action->setIcon(themedIcon(icon));
}

void BuildWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void BuildWindow::buildMenus() {
    QMenu* project = menuBar()->addMenu(tr("&Project"));
    project->addActions(m_fileActions);
    project->addSeparator();
    project->addActions(m_jobActions);
    project->addAction(m_stop);
    project->addSeparator();
    project->addAction(findChild<QAction*>(u"buildClose"_s));
    menuBar()->addMenu(tr("&Edit"))->addActions(m_editActions);
    menuBar()->addMenu(tr("&Instance"))->addActions(m_instanceActions);
    menuBar()->addMenu(tr("&Tools"))->addActions(m_tools->actions());
    menuBar()->addMenu(tr("&Go"))->addActions(m_goActions);
    menuBar()->addMenu(tr("&Verdict"))->addActions(m_verdicts);
}

void BuildWindow::buildBars() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"buildTools"_s);
    bar->setMovable(false);
    bar->setIconSize({22, 22});
    bar->addActions({m_goActions[1], m_goActions[0]});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    bar->addActions(m_tools->actions());
    QAction* choose = m_tools->actions().constFirst();
    choose->setIconText(tr("Choose"));
    qobject_cast<QToolButton*>(bar->widgetForAction(choose))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    auto* label = new QLabel(tr("A&nnotator:"));
    label->setContentsMargins(6, 0, 6, 0);
    m_annotator = new QComboBox;
    m_annotator->setObjectName(u"buildAnnotator"_s);
    m_annotator->setAccessibleName(tr("Annotator: whose decisions are shown and made"));
    m_annotator->setEditable(true);
    m_annotator->setInsertPolicy(QComboBox::NoInsert);
    m_annotator->setMinimumContentsLength(14);
    m_annotator->lineEdit()->setPlaceholderText(tr("your name"));
    label->setBuddy(m_annotator);
    bar->addWidget(label);
    bar->addWidget(m_annotator);
    connect(m_annotator, &QComboBox::editTextChanged, this, [this](const QString& name) {
        if (m_controller->annotator().isEmpty() && !name.trimmed().isEmpty() && m_controller->isOpen())
            m_messages->hide();  // it asked for the name
        m_controller->setAnnotator(name);
        refreshState();
        Q_EMIT annotatorChanged(name.trimmed());
    });
    connect(m_annotator->lineEdit(), &QLineEdit::returnPressed, m_canvas, [this] { m_canvas->setFocus(); });
    connect(m_annotator, &QComboBox::activated, m_canvas, [this] { m_canvas->setFocus(); });
}

void BuildWindow::buildLayout() {
    m_messages = new MessageStrip;
    m_messages->hide();
    m_canvas = new CanvasView;
    m_canvas->setObjectName(u"buildCanvas"_s);
    m_editor = new AnnotationEditor(m_canvas);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->addWidget(m_messages);
    layout->addWidget(m_canvas, 1);
    setCentralWidget(centre);
    buildDocks();
    m_saveLabel = new QLabel;
    m_saveLabel->setObjectName(u"buildSaveState"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"buildProgress"_s);
    m_progress->setAccessibleName(tr("Questions decided"));
    m_progress->setMaximumWidth(kProgressWidth);
    m_job = new QProgressBar;
    m_job->setAccessibleName(tr("Progress of the job"));
    m_job->setMaximumWidth(kProgressWidth);
    m_job->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_saveLabel})
        statusBar()->addPermanentWidget(widget);
}

void BuildWindow::buildDocks() {
    m_list = new QTableView;
    m_list->setObjectName(u"buildQuestions"_s);
    m_list->setAccessibleName(tr("Questions and where they stand"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidth(BuildQuestionModel::Id, kStateWidth / 2);
    m_list->setColumnWidth(BuildQuestionModel::State, kStateWidth);
    m_panel = new BuildPanel(m_controller, m_verdicts);
    connect(m_panel, &BuildPanel::textDone, m_canvas, [this] { m_canvas->setFocus(); });
    const auto addDock = [this](const QString& name, const QString& title, QWidget* widget, Qt::DockWidgetArea area) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setFeatures(QDockWidget::DockWidgetMovable);
        dock->setWidget(widget);
        addDockWidget(area, dock);
        return dock;
    };
    resizeDocks({addDock(u"buildListDock"_s, tr("Questions"), m_list, Qt::LeftDockWidgetArea),
                 addDock(u"buildPanelDock"_s, tr("Object in Question"), m_panel, Qt::RightDockWidgetArea)},
                {kListWidth, kListWidth}, Qt::Horizontal);
}

void BuildWindow::connectCanvas() {
    connect(m_canvas, &CanvasView::clicked, this, &BuildWindow::onClicked);
    connect(m_canvas, &CanvasView::stepRequested, this, &BuildWindow::step);
    connect(m_canvas, &CanvasView::readoutChanged, this, &BuildWindow::onHover);
    connect(m_canvas, &CanvasView::contextMenuRequested, this, &BuildWindow::onContextMenu);
    connect(m_editor, &AnnotationEditor::editRequested, m_controller, &BuildController::editDrawn);
    connect(m_editor, &AnnotationEditor::hintChanged, this, [this](const QString& hint) {
        if (!m_editor->isLocked())
            statusBar()->showMessage(hint);
    });
    // Esc leaves a tool: then drawn shapes are edited.
    connect(m_editor, &AnnotationEditor::toolChanged, this, [this](EditTool tool) {
        if (tool == EditTool::Select && !m_editor->isLocked())
            m_tools->actions().at(1)->setChecked(true);
    });
}

void BuildWindow::connectController() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid() || index.row() == m_controller->index())
            return;
        m_editor->finishDraft();
        m_controller->show(index.row());
    });
    connect(m_controller, &BuildController::questionChanged, this, [this] {
        if (std::exchange(m_saysOfQuestion, false))
            m_messages->hide();
        statusBar()->clearMessage();
        m_list->selectRow(m_controller->index());
        m_canvas->showLoading(tr("picture"));
        if (qobject_cast<QLineEdit*>(focusWidget()) && m_panel->isAncestorOf(focusWidget()))
            m_canvas->setFocus();  // letters are keys again
        refreshState();
    });
    connect(m_controller, &BuildController::pictureChanged, this, &BuildWindow::onPicture);
    connect(m_controller, &BuildController::decisionChanged, this, &BuildWindow::redraw);
    connect(m_controller, &BuildController::currentChanged, this, &BuildWindow::redraw);
    connect(m_controller, &BuildController::saveStateChanged, this, &BuildWindow::refreshSaveState);
    connect(m_controller, &BuildController::busyChanged, this, [this] {
        m_job->setRange(0, 0);
        refreshState();
    });
    connect(m_controller, &BuildController::progressed, this, [this](qint64 done, qint64 total) {
        m_job->setRange(0, static_cast<int>(total));
        m_job->setValue(static_cast<int>(done));
    });
}

void BuildWindow::setAnnotator(const QString& name) {
    m_annotator->setEditText(name);
}

QString BuildWindow::instanceText(const PictureInstance& instance) {
    return tr("%1 %2").arg(instance.className.empty() ? tr("no class") : toQString(instance.className)).arg(instance.number);
}

void BuildWindow::onPicture() {
    const BuildPicture* picture = m_controller->picture();
    if (picture == nullptr)
        return;
    if (picture->size.isEmpty()) {
        m_canvas->showError(errorText(picture->error.value_or(Error{ErrorCode::NotFound, "There is no picture.", {}})));
        return;
    }
    if (picture->error) {
        m_messages->showError(errorText(*picture->error));
        m_saysOfQuestion = true;
    }
    redraw();
}

void BuildWindow::redraw() {
    const BuildPicture* picture = m_controller->picture();
    refreshState();
    if (picture == nullptr || picture->size.isEmpty() || m_controller->item() == nullptr)
        return;
    const BuildShapes& shapes = m_controller->shapes(m_editor->isLocked());
    OverlayScene scene;
    scene.image = picture->image;
    scene.imageSize = picture->size;
    scene.mask = shapes.kept;
    scene.groundTruth = shapes.available;
    if (const PictureInstance* current = m_controller->currentInstance())
        scene.points.push_back({current->inside, true, instanceText(*current)});
    m_canvas->setScene(scene);
    const Decision& decision = m_controller->decision();
    const QString id = toQString(m_controller->item()->question.id);
    m_canvas->setDescription(tr("question %1, %n instance(s) kept", nullptr, static_cast<int>(decision.kept.size())).arg(id));
    m_canvas->setNote(decision.state == Decision::State::NoObject ? tr("No specific object") : QString());
    m_editor->setNewLabel(decision.objects.empty() ? QString() : toQString(decision.objects.front()));
    m_editor->setAnnotations(id, std::make_shared<const std::vector<Annotation>>(decision.drawn), picture->size);
}

void BuildWindow::onClicked(QPointF imagePosition) {
    if (!m_editor->isLocked())
        return;
    if (m_controller->annotator().isEmpty()) {
        onRefused(BuildController::Obstacle::NoAnnotator);
        return;
    }
    const PictureInstance* instance = m_controller->instanceAt(imagePosition);
    if (instance == nullptr && m_controller->shapes(true).kept.contains(static_cast<int>(imagePosition.x()), static_cast<int>(imagePosition.y())))
        statusBar()->showMessage(tr("This was drawn. Ctrl+J edits drawn shapes."));
    else if (instance == nullptr)
        statusBar()->showMessage(tr("No instance here. P draws what is missing."));
    else if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
        m_controller->keepOnly(instance->id);
    else
        m_controller->toggle(instance->id);
}

void BuildWindow::onHover(const std::optional<PixelReadout>& readout) {
    if (!m_editor->isLocked() || !readout || m_controller->picture() == nullptr)
        return;
    const PictureInstance* instance = m_controller->instanceAt(QPointF(readout->x + 0.5, readout->y + 0.5));
    if (instance == nullptr) {
        statusBar()->showMessage(tr("Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing."));
        return;
    }
    const bool isKept = m_controller->decision().kept.contains(instance->id);
    statusBar()->showMessage((isKept ? tr("%1: kept. Click drops it, Shift+click keeps it alone.") : tr("%1: click keeps it.")).arg(instanceText(*instance)));
}

void BuildWindow::onContextMenu(const QPoint& globalPosition) {
    const QPointF position = m_canvas->imageFromWidget(m_canvas->mapFromGlobal(globalPosition));
    const PictureInstance* instance = m_controller->instanceAt(position);
    if (instance == nullptr || m_controller->annotator().isEmpty())
        return;
    m_controller->setCurrent(instance->id);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(instanceText(*instance));
    menu->addActions(m_instanceActions.mid(0, 3));
    menu->popup(globalPosition);
}

/// Nothing: clicks choose instances.
void BuildWindow::useTool(const std::optional<EditTool>& tool) {
    m_editor->finishDraft();
    m_editor->setLocked(!tool.has_value());
    m_editor->setShown(tool.has_value());
    m_editor->setTool(tool.value_or(EditTool::Select));
    m_canvas->setFocus();
    redraw();
}

void BuildWindow::step(int direction) {
    m_editor->finishDraft();
    m_controller->show(m_controller->index() + direction);
}

void BuildWindow::refreshState() {
    const bool canDecide = m_controller->item() != nullptr && !m_controller->annotator().isEmpty();
    for (QAction* action : m_verdicts + m_instanceActions.mid(0, 3) + m_tools->actions())
        action->setEnabled(canDecide);
    m_undo->setEnabled(m_controller->canUndo());
    m_redo->setEnabled(m_controller->canRedo());
    for (QAction* action : m_goActions)
        action->setEnabled(m_controller->item() != nullptr);
    const bool isIdle = m_controller->isOpen() && !m_controller->isBusy();
    for (QAction* action : m_jobActions)
        action->setEnabled(isIdle);
    m_fileActions.constLast()->setEnabled(m_controller->isOpen());
    m_job->setVisible(m_controller->isBusy());
    m_stop->setEnabled(m_controller->isBusy());
    const BuildState state = m_controller->state();
    m_progress->setVisible(m_controller->isOpen());
    m_progress->setRange(0, std::max(1, m_controller->isOpen() ? static_cast<int>(m_controller->project()->items.size()) : 1));
    m_progress->setValue(static_cast<int>(state.done + state.noObject));
    m_progress->setFormat(state.later == 0 ? tr("%v of %m decided") : tr("%v of %m decided, %1 put aside").arg(state.later));
    refreshSaveState();
}

void BuildWindow::refreshSaveState() {
    const BuildController::SaveState state = m_controller->saveState();
    const QString text = !m_controller->isOpen()                            ? QString()
                         : state == BuildController::SaveState::Saved       ? tr("✓ Saved")
                         : state == BuildController::SaveState::Saving      ? tr("… Saving")
                                                                            : tr("✗ Not saved");
    m_saveLabel->setText(text);
    m_saveLabel->setToolTip(m_controller->isOpen() ? toQString(m_controller->project()->file) : QString());
    if (state == BuildController::SaveState::Saved && m_errorShown)
        m_messages->hide();
    if (state == BuildController::SaveState::Failed && !m_errorShown)
        m_messages->showError(errorText(*m_controller->saveError()), tr("Try Again"), [this] {
            m_errorShown = false;
            m_controller->whenSaved([] {});
        });
    m_errorShown = state == BuildController::SaveState::Failed || (m_errorShown && state == BuildController::SaveState::Saving);
}

}  // namespace groundscope
