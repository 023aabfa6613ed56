// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: settings of the next run.
#include "app/endpoint_dialog.h"
#include "app/main_window.h"
#include "app/run_settings.h"
#include "app/run_settings_dialog.h"
#include "app/switches_page.h"
#include "widgets/render/convert.h"

namespace groundscope {

using namespace Qt::StringLiterals;

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
