// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/timeline_desk.h"

#include "app/shell/actions.h"
#include "app/shell/workspace.h"

namespace groundscope {

TimelineDesk::TimelineDesk(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    TimelineDock* dock = parts.workspace->timeline();
    HeatSource* heat = parts.workspace->heat();
    connect(parts.session, &Session::changed, this, &TimelineDesk::onChanged);
    connect(dock, &TimelineDock::tokenChosen, parts.session, &Session::setCurrentToken);
    connect(dock, &TimelineDock::phraseChosen, parts.session, &Session::setCurrentPhrase);
    connect(heat, &HeatSource::prepared, this, [this, dock, heat] {
        if (m_shown && m_shown == m_parts.session->currentRun())
            dock->setFigures(heat->figures());
        refreshActions();
    });
    connect(heat, &HeatSource::mapChanged, parts.workspace->layers(), [heat, layers = parts.workspace->layers()] {
        const bool reading = heat->prior().state() == PriorReader::State::Reading;
        layers->setPriorState(heat->priorText(), heat->prior().done(), reading ? heat->prior().total() : 0);
    });
    connect(heat, &HeatSource::mapChanged, dock, [dock, heat] { dock->timeline()->setPinned(heat->pinned()); });
    connectActions();
    showAnswer();
}

void TimelineDesk::connectActions() {
    TimelineDock* dock = m_parts.workspace->timeline();
    const Actions& actions = *m_parts.actions;
    connect(actions.nextToken, &QAction::triggered, dock, &TimelineDock::nextToken);
    connect(actions.previousToken, &QAction::triggered, dock, &TimelineDock::previousToken);
    connect(actions.nextPhrase, &QAction::triggered, dock, &TimelineDock::nextPhrase);
    connect(actions.previousPhrase, &QAction::triggered, dock, &TimelineDock::previousPhrase);
    connect(actions.playTokens, &QAction::triggered, dock, &TimelineDock::togglePlaying);
    connect(actions.pinToken, &QAction::triggered, m_parts.workspace->heat(), &HeatSource::togglePin);
}

void TimelineDesk::onChanged(const Change& change) {
    TimelineDock* dock = m_parts.workspace->timeline();
    if (change.kind == Change::Kind::GroundTruth)
        return;  // HeatSource brings figures made anew
    if (!change.isLook() && (change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId()))
        showAnswer();
    dock->setCurrentPhrase(m_parts.session->currentPhrase());
    dock->setCurrentToken(m_parts.session->currentToken());
    refreshActions();
}

void TimelineDesk::showAnswer() {
    TimelineDock* dock = m_parts.workspace->timeline();
    const auto run = m_parts.session->currentRun();
    const bool sameAnswer = run && m_shown && run->sampleId == m_shown->sampleId && run->answer == m_shown->answer &&
                            run->phrases == m_shown->phrases;
    m_shown = run;
    if (sameAnswer)
        return;
    if (run && run->filled >= Stage::Answer && run->skipped.empty())
        dock->setAnswer(run->answer, run->phrases);
    else
        dock->clear(tr("Here the answer appears token by token, once this image was run."));
}

void TimelineDesk::refreshActions() {
    const bool hasTokens = m_parts.workspace->timeline()->timeline()->count() > 0;
    const Actions& actions = *m_parts.actions;
    for (QAction* action : {actions.nextToken, actions.previousToken, actions.playTokens})
        action->setEnabled(hasTokens);
    actions.pinToken->setEnabled(hasTokens && m_parts.workspace->heat()->maps());
}

}  // namespace groundscope
