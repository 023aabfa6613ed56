// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the window in which a benchmark is built.
#include "app/building/build_window.h"
#include "app/models/endpoint_dialog.h"
#include "app/shell/main_window.h"
#include "widgets/render/convert.h"

namespace groundscope {

/// Made when it is first asked for; brought to the front later.
BuildWindow* MainWindow::showBuild() {
    if (!m_build) {
        m_build = new BuildWindow(this);
        m_build->setAttribute(Qt::WA_DeleteOnClose);
        m_build->setAnnotator(m_settings.annotator);
        connect(m_build, &BuildWindow::annotatorChanged, this, [this](const QString& name) { m_settings.annotator = name; });
        connect(m_build, &BuildWindow::endpointRequested, this, &MainWindow::chooseProposer);
        connect(m_build, &BuildWindow::benchmarkRequested, this, [this](const QString& folder) {
            openPath(folder);
            raise();
            activateWindow();
        });
    }
    m_build->show();
    m_build->raise();
    m_build->activateWindow();
    return m_build;
}

/// False: not yet, or the person wants it open.
bool MainWindow::closeBuild() {
    if (!m_build || m_build->close())
        return true;
    if (m_build->controller()->saveState() == BuildController::SaveState::Saving)
        connect(m_build, &QObject::destroyed, this, &QWidget::close);
    return false;
}

void MainWindow::chooseProposer() {
    chooseEndpoint(m_build, m_settings.run.judge, [this](const std::string& endpoint, const std::string& model) {
        RunConfig settings = m_settings.run;
        settings.judge.endpoint = endpoint;
        settings.judge.model = model;
        setRunSettings(settings);
        m_keys.find(endpoint, m_build, [this, endpoint, model](const FoundKey& found) { m_build->useEndpoint(chatEndpoint(endpoint, model, found.key)); });
    });
}

}  // namespace groundscope
