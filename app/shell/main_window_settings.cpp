// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what it remembers: workspaces, commands, theme and language, settings of the next run.
#include "app/models/endpoint_dialog.h"
#include "app/models/jobs_desk.h"
#include "app/models/run_settings.h"
#include "app/models/run_settings_dialog.h"
#include "app/models/switches_page.h"
#include "app/shell/focus_guard.h"
#include "app/shell/main_window.h"
#include "app/shell/own_keys.h"
#include "app/shell/panel_focus.h"
#include "app/shell/theme.h"
#include "widgets/render/convert.h"

#include <QApplication>
#include <QDockWidget>
#include <QStackedWidget>
#include <QStyle>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

QAction* checkByData(const QActionGroup* group, const QVariant& value) {
    for (QAction* action : group->actions())
        if (action->data() == value) {
            action->setChecked(true);
            return action;
        }
    return nullptr;
}

}  // namespace

void MainWindow::connectWorkspaces() {
    m_layouts->setStored(m_settings.layouts,
                         workspaceFromKey(m_settings.workspace).value_or(WorkspaceKind::Inspect));
    checkByData(m_actions->workspaces, workspaceKey(m_layouts->current()));
    connect(m_actions->workspaces, &QActionGroup::triggered, this, [this](const QAction* action) {
        if (const auto kind = workspaceFromKey(action->data().toString()); kind && kind != m_layouts->current())
            m_layouts->show(*kind);
    });
    connect(m_layouts, &DockLayouts::shown, this, [this](WorkspaceKind kind) {
        const QAction* action = checkByData(m_actions->workspaces, workspaceKey(kind));
        m_status->showMessage(tr("Workspace: %1").arg(QString(action->text()).remove(u'&')), 3000);
        refreshZoom();
        const QWidget* focus = focusWidget();
        if (!focus || !focus->isVisible())
            focusCentre();  // its panel has gone
    });
    QList<QAction*> toggles;
    for (const QDockWidget* dock : m_layouts->docks())
        toggles.append(dock->toggleViewAction());
    m_actions->fillPanels(toggles);
    new FocusGuard(this);
    new OwnKeys(this);
    new PanelWalk({this, [this] { focusCentre(); }, [this] { return m_layouts->docks(); }}, m_actions->nextPanel,
                  m_actions->previousPanel);
}

void MainWindow::keepLayout() {
    if (!m_workspaceShown || !m_session.isOpen())
        return;  // the start page has no panels
    m_layouts->keep();
    m_settings.layouts = m_layouts->stored();
    m_settings.workspace = workspaceKey(m_layouts->current());
}

void MainWindow::connectSettingsActions() {
    checkByData(m_actions->theme, static_cast<int>(m_settings.theme));
    checkByData(m_actions->language, m_settings.language);
    m_actions->wheelZooms->setChecked(m_settings.wheelZooms);
    const auto applyWheel = [this](bool zooms) {
        m_settings.wheelZooms = zooms;
        m_workspace->canvas()->setWheelMode(zooms ? CanvasView::WheelMode::Zoom : CanvasView::WheelMode::Scroll);
    };
    applyWheel(m_settings.wheelZooms);
    connect(m_actions->wheelZooms, &QAction::toggled, this, applyWheel);
    connectTimelineSettings();
    connect(m_actions->theme, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.theme = static_cast<ThemeChoice>(action->data().toInt());
        applyTheme(*qApp, m_settings.theme);
        m_actions->refreshIcons();
    });
    connect(m_actions->language, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.language = action->data().toString();
        if (m_controller.isBusy())
            m_messages->showMessage(MessageStrip::Kind::Note,
                                    tr("The language changes at the next start, because models are running."));
        else
            Q_EMIT languageChosen(m_settings.language);
    });
    connectRunSettings();
}

void MainWindow::connectTimelineSettings() {
    TimelineDock* timeline = m_workspace->timeline();
    timeline->setFigureKey(m_settings.timelineFigure);
    connect(timeline, &TimelineDock::figureChosen, this, [this](const QString& key) { m_settings.timelineFigure = key; });
    const auto applyMotion = [this, timeline](bool reduced) {
        m_settings.reduceMotion = reduced;
        const bool animates = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
        timeline->setMotionReduced(reduced || !animates);
    };
    m_actions->reduceMotion->setChecked(m_settings.reduceMotion);
    applyMotion(m_settings.reduceMotion);
    connect(m_actions->reduceMotion, &QAction::toggled, this, applyMotion);
}

void MainWindow::connectRunSettings() {
    connect(m_actions->probing, &QActionGroup::triggered, this, [this](const QAction* action) {
        RunConfig settings = m_settings.run;
        settings.probing = action->data().toInt();
        setRunSettings(settings);
    });
    connect(m_actions->runSettings, &QAction::triggered, this, &MainWindow::chooseRunSettings);
    connect(m_status, &StatusLine::settingsClicked, this, &MainWindow::chooseRunSettings);
    refreshRunSettings();
}

void MainWindow::chooseRunSettings() {
    auto* dialog = new RunSettingsDialog(m_settings.run, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto store = m_session.store())
        dialog->setOpenRun(store->record().config);
    connect(dialog, &RunSettingsDialog::endpointRequested, this, [this, dialog] {
        chooseEndpoint(dialog, dialog->config().judge, [dialog](const std::string& endpoint, const std::string& model) {
            dialog->setJudgeEndpoint(endpoint, model);
        });
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setRunSettings(dialog->config()); });
    dialog->open();
}

void MainWindow::chooseEndpoint(
    QWidget* above, const JudgeConfig& current,
    const std::function<void(const std::string& endpoint, const std::string& model)>& then) {
    auto* dialog = new EndpointDialog(current, &m_keys, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, above, [dialog, then] { then(dialog->endpoint(), dialog->model()); });
    dialog->open();
}

void MainWindow::setRunSettings(const RunConfig& settings) {
    m_settings.run = withSwitches(settings);
    saveSettings(m_settings, *m_store);
    m_desks.jobs->setLoad(memoryLoad());
    refreshRunSettings();
}

void MainWindow::refreshRunSettings() {
    const RunConfig& settings = m_settings.run;
    for (QAction* action : m_actions->probing->actions())
        action->setChecked(action->data().toInt() == settings.probing);
    const Switches switches = settings.switches();
    m_status->setRunSettings(tr("probing %1 · %2").arg(settings.probing).arg(switchesText(switches)),
                             switchesList(switches));
}

}  // namespace groundscope
