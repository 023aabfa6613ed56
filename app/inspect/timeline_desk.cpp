// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/timeline_desk.h"

#include "app/shell/actions.h"
#include "app/shell/workspace.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"

#include <QLocale>

namespace groundscope {
namespace {

constexpr double kGroundedIou = 0.5;  // as in the paper's failure matrix

}  // namespace

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
        return showEmergence();  // HeatSource brings figures made anew
    if (!change.isLook() && (change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId()))
        showAnswer();
    if (!change.isLook())
        showEmergence();
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

/// Where in the answer the mask lies that fits the ground truth best (the paper's "when").
void TimelineDesk::showEmergence() {
    QString text;
    const auto run = m_parts.session->currentRun();
    if (const auto oracle = m_parts.session->oracleCandidate(); run && oracle) {
        const auto index = static_cast<std::size_t>(*oracle);
        const int phrase = run->candidates[index].phrase;
        if (phrase >= 0 && phrase < static_cast<int>(run->phrases.size()) && index < run->candidateIou.size()) {
            const NounPhrase& found = run->phrases[static_cast<std::size_t>(phrase)];
            const double iou = run->candidateIou[index];
            const QString place = QLocale().toString(100 * found.place, 'f', 0);
            text = (iou >= kGroundedIou ? tr("Emerged at %1 %: “%2”, IoU %3") : tr("Not grounded; best at %1 %: “%2”, IoU %3"))
                       .arg(place, toQString(found.text), iouText(iou));
        }
    }
    m_parts.workspace->timeline()->setSummary(text);
}

void TimelineDesk::refreshActions() {
    const bool hasTokens = m_parts.workspace->timeline()->timeline()->count() > 0;
    const Actions& actions = *m_parts.actions;
    for (QAction* action : {actions.nextToken, actions.previousToken, actions.playTokens})
        action->setEnabled(hasTokens);
    actions.pinToken->setEnabled(hasTokens && m_parts.workspace->heat()->maps());
}

}  // namespace groundscope
