// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/lane_desk.h"

#include "app/shell/actions.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/panel_focus.h"
#include "app/shell/workspace.h"

#include <QMainWindow>
#include <QTableView>

#include <utility>

namespace groundscope {

LaneDesk::LaneDesk(const Parts& parts, QMainWindow* window) : QObject(window), m_parts(parts), m_dock(new LaneDock(window)) {
    m_dock->setObjectName(QStringLiteral("lanes"));
    window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    connect(m_dock, &LaneDock::chosen, this, &LaneDesk::choose);
    connect(m_dock, &QDockWidget::visibilityChanged, this, &LaneDesk::prepare);
    connect(parts.session, &Session::changed, this, &LaneDesk::onChanged);
    connect(parts.workspace, &Workspace::pictureShown, this, &LaneDesk::prepare);
    connect(parts.actions->phraseLanes, &QAction::triggered, this, [this] {
        showPanel(m_dock, m_dock->table());
    });
    refresh();
}

void LaneDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (!here || change.kind == Change::Kind::Token)
        return;
    if (!change.isLook())
        refresh();
    m_dock->setCurrent(m_parts.session->currentPhrase(), m_parts.session->currentRow());
}

QString LaneDesk::hint() const {
    const auto run = m_parts.session->currentRun();
    if (run && run->filled >= Stage::Phrases && run->phrases.empty())
        return tr("The answer has no noun phrase, so there is nothing to segment.");
    return tr("Run this image to see its noun phrases.");
}

void LaneDesk::refresh() {
    const auto run = m_parts.session->currentRun();
    if (run && run == m_run)
        return;
    m_run = run;
    const bool sameMasks = run && m_extrasRun && run->sampleId == m_extrasRun->sampleId && run->phrases == m_extrasRun->phrases &&
                           run->candidates == m_extrasRun->candidates;
    if (!sameMasks) {
        m_preparing.cancel();
        m_extrasRun.reset();
        m_extras = {};
        m_hasPictures = false;
    }
    showLanes();
    prepare();
}

void LaneDesk::showLanes() {
    std::vector<LaneItem> lanes = m_run ? lanesOf(*m_run) : std::vector<LaneItem>();
    if (lanes.empty())
        return m_dock->clear(hint());
    addExtras(lanes, m_extras);
    m_dock->setLanes(std::move(lanes));
    m_dock->setCurrent(m_parts.session->currentPhrase(), m_parts.session->currentRow());
}

void LaneDesk::prepare() {
    auto picture = m_parts.workspace->picture();
    if (picture && picture->error)
        picture.reset();
    const bool done = m_extrasRun && (m_hasPictures || !picture || m_run->candidates.empty());
    if (!m_run || done || !isInSight(m_dock))
        return;
    m_preparing.start([run = m_run, picture](const std::stop_token& stop) { return laneExtras(*run, picture.get(), stop); },
                      [this, run = m_run, hasPictures = picture != nullptr](LaneExtras extras) {
                          if (run != m_run)
                              return;
                          m_extras = std::move(extras);
                          m_extrasRun = run;
                          m_hasPictures = hasPictures;
                          showLanes();
                      });
}

void LaneDesk::choose(int phrase, int mask) {
    Session* session = m_parts.session;
    if (phrase != session->currentPhrase() || mask < 0)
        session->setCurrentPhrase(phrase);
    if (mask >= 0)
        session->setCurrentRow(mask);
}

}  // namespace groundscope
