// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/candidate_truth.h"

#include "core/metrics/scores.h"
#include "widgets/render/convert.h"

#include <iterator>

namespace groundscope {

CandidateTruth::CandidateTruth(Session* session, QObject* parent) : QObject(parent), m_session(session) {
    connect(session, &Session::changed, this, &CandidateTruth::onChanged);
}

void CandidateTruth::toggleMark() {
    const auto shown = m_session->currentCandidate();
    if (!shown)
        return;
    m_run = m_session->currentRun();
    if (!m_marks.insert(*shown).second)
        m_marks.erase(*shown);
    Q_EMIT marksChanged();
}

void CandidateTruth::clearMarks() {
    m_run.reset();
    if (m_marks.empty())
        return;
    m_marks.clear();
    Q_EMIT marksChanged();
}

/// As a selector's choice: one mask, several, or none.
Selection CandidateTruth::wanted() const {
    Selection choice;
    if (!m_marks.empty()) {
        choice.candidate = *m_marks.begin();
        choice.others.assign(std::next(m_marks.begin()), m_marks.end());
    } else if (const Selection* selection = m_session->currentSelection()) {
        choice = *selection;
    } else {
        choice.candidate = m_session->currentCandidate();
    }
    return choice;
}

bool CandidateTruth::canPut() const {
    const Selection choice = wanted();
    return m_session->currentRun() && (choice.candidate || choice.united || !choice.others.empty());
}

void CandidateTruth::put(AnnotationEditor::Combine how) {
    if (!canPut())
        return;
    const auto& annotations = m_session->currentSample()->annotations;
    const QString label = annotations.empty() ? QString() : toQString(annotations.front().label);
    m_outlining.start(
        [run = m_session->currentRun(), choice = wanted()](const std::stop_token&) -> Result<Region> {
            GS_TRY(const Mask mask, selectedMask(choice, *run));
            return regionFromMask(mask);
        },
        [this, how, label](const Result<Region>& region) {
            if (region)
                Q_EMIT regionReady(*region, how, label);
            else
                Q_EMIT failed(region.error());
        });
}

void CandidateTruth::onChanged(const Change& change) {
    using Kind = Change::Kind;
    const bool elsewhere = !change.sampleId.isEmpty() && change.sampleId != m_session->currentId();
    if (change.kind == Kind::Benchmark || change.kind == Kind::Sample)
        m_outlining.cancel();
    else if (elsewhere || change.isLook())
        return;
    const auto run = m_session->currentRun();
    const bool sameMasks = m_run && run && run->sampleId == m_run->sampleId && run->candidates == m_run->candidates;
    if (!sameMasks)
        clearMarks();
}

}  // namespace groundscope
