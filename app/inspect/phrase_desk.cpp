// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/phrase_desk.h"

#include "app/editing/assist_controller.h"
#include "app/inspect/inspect_actions.h"
#include "app/inspect/phrase_view.h"
#include "app/shell/actions.h"
#include "app/shell/panel_focus.h"
#include "core/grounding/phrase_edits.h"
#include "core/metrics/best_candidate.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"

#include <QMainWindow>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

std::optional<double> oracleIou(const SampleRun& run) {
    const auto score = std::ranges::find(run.scores, "oracle", &SampleScore::selector);
    return score == run.scores.end() ? std::nullopt : std::optional(score->iou);
}

bool hasPhrases(const SampleRun* run) {
    return run && run->filled >= Stage::Phrases && run->skipped.empty();
}

}  // namespace

PhraseDesk::PhraseDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_dock(new PhraseDock(window)), m_maker(parts.segmenter) {
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    connectDock();
    connectEdits();
    connect(parts.session, &Session::changed, this, &PhraseDesk::onChanged);
    connect(parts.trials, &TrialDesk::ended, this, [this] {
        m_maker.cancel();
        rewind();
    });
    m_maker.setReport([this](const std::string& step, qint64 done, qint64 total) {
        m_dock->setState(assistStateText({assistPhaseOf(step), done, total, m_parts.segmenter->isDemo()}));
    });
    connect(parts.actions->inspect()->phrases, &QAction::triggered, this, [this] {
        showPanel(m_dock, m_dock->text());
    });
    showAnswer();
}

void PhraseDesk::connectDock() {
    connect(m_dock, &PhraseDock::phraseChosen, m_parts.session, &Session::setCurrentPhrase);
    connect(m_dock, &PhraseDock::undoWanted, this, [this] { step(-1); });
    connect(m_dock, &PhraseDock::redoWanted, this, [this] { step(1); });
    connect(m_dock, &PhraseDock::backWanted, this, &PhraseDesk::back);
}

void PhraseDesk::connectEdits() {
    const auto now = [this] { return m_parts.session->currentRun()->phrases; };  // those in the list
    const auto answer = [this]() -> const Answer& { return m_stored->answer; };
    connect(m_dock, &PhraseDock::spanWanted, this,
            [=, this](int phrase, Span chars) { edit(withSpan(answer(), now(), phrase, chars), chars); });
    connect(m_dock, &PhraseDock::addWanted, this, [=, this](Span chars) { edit(withAdded(answer(), now(), chars), chars); });
    connect(m_dock, &PhraseDock::splitWanted, this, [=, this](int phrase, int at) {
        const Phrases phrases = now();
        edit(withSplit(answer(), phrases, phrase, at), phrases[static_cast<std::size_t>(phrase)].chars);
    });
    connect(m_dock, &PhraseDock::mergeWanted, this, [=, this](const QList<int>& chosen) {
        const Phrases phrases = now();
        const std::vector<int> merged(chosen.begin(), chosen.end());
        edit(withMerged(answer(), phrases, merged), phrases[static_cast<std::size_t>(merged.front())].chars);
    });
    connect(m_dock, &PhraseDock::removeWanted, this, [=, this](const QList<int>& chosen) {
        Result<Phrases> left = now();
        for (auto phrase = chosen.crbegin(); phrase != chosen.crend() && left; ++phrase)
            left = withoutPhrase(*left, *phrase);
        edit(left, {});
    });
}

/// Of the current sample; null when it has no phrases to change.
PhraseDesk::History* PhraseDesk::history() {
    const QString id = m_parts.session->currentId();
    if (!hasPhrases(m_stored.get()) || toQString(m_stored->sampleId) != id)
        return nullptr;
    History& found = m_histories[id];
    if (found.states.empty() || found.states.front() != m_stored->phrases)
        found = {{m_stored->phrases}, 0};  // the image was run again
    return &found;
}

void PhraseDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (!here || change.kind == Change::Kind::Token)
        return;
    if (change.kind == Change::Kind::Benchmark)
        m_histories.clear();
    if (change.kind == Change::Kind::Selection)
        return m_dock->setCurrentPhrase(m_parts.session->currentPhrase());
    if (change.kind == Change::Kind::Trial)
        showAnswer();
    else
        rewind();
}

/// To the run's phrases; redo brings the changes again.
void PhraseDesk::rewind() {
    m_stored = m_parts.session->storedRun();
    if (History* of = history())
        of->at = 0;
    m_dock->setState({});
    showAnswer();
}

void PhraseDesk::showAnswer() {
    m_stored = m_parts.session->storedRun();
    if (!hasPhrases(m_stored.get())) {
        m_dock->setUndo(false, false);
        return m_dock->clear(tr("Here the noun phrases of the answer appear, once this image was run."));
    }
    showLanes();
}

QList<PhraseLane> PhraseDesk::lanes() const {
    const auto run = m_parts.session->currentRun();
    QList<PhraseLane> rows;
    for (std::size_t i = 0; i < run->phrases.size(); ++i) {
        PhraseLane lane;
        lane.phrase = run->phrases[i];
        const bool stored = std::ranges::any_of(m_stored->phrases, [&](const NounPhrase& one) { return one.chars == lane.phrase.chars; });
        lane.state = stored ? PhraseLane::State::Stored : PhraseLane::State::Changed;
        if (const auto points = pointsOf(*run, static_cast<int>(i)); !points.empty())
            lane.point = points.front().at;
        for (std::size_t k = 0; k < run->candidates.size(); ++k)
            if (run->candidates[k].phrase == static_cast<int>(i))
                lane.masks.push_back({predictedIouOf(run->candidates[k]),
                                      k < run->candidateIou.size() ? std::optional(run->candidateIou[k]) : std::nullopt});
        rows.append(std::move(lane));
    }
    return rows;
}

/// What is looked at: the run's phrases, or the changed ones with what was made of them so far.
void PhraseDesk::showLanes() {
    const History* of = history();
    m_dock->setPhrases(toQString(m_stored->answer.text), lanes(), of && of->states[of->at] != m_stored->phrases);
    m_dock->setCurrentPhrase(m_parts.session->currentPhrase());
    m_dock->setUndo(of && of->at > 0, of && of->at + 1 < of->states.size());
}

void PhraseDesk::edit(const Result<Phrases>& changed, Span focus) {
    if (!changed)
        return tell(changed.error());
    History* of = history();
    if (!of || *changed == of->states[of->at])
        return;
    of->states.resize(of->at + 1);
    of->states.push_back(*changed);
    ++of->at;
    m_focus = focus;
    apply();
}

void PhraseDesk::step(int direction) {
    History* of = history();
    if (!of || (direction < 0 ? of->at == 0 : of->at + 1 >= of->states.size()))
        return;
    of->at = direction < 0 ? of->at - 1 : of->at + 1;
    m_focus = {};
    apply();
}

/// A step of its own, so that undo brings the changes again.
void PhraseDesk::back() {
    if (m_stored)
        edit(m_stored->phrases, {});
}

void PhraseDesk::apply() {
    const History* of = history();
    const Sample* sample = m_parts.session->currentSample();
    const auto store = m_parts.session->store();
    m_maker.cancel();
    m_isShown = false;
    m_dock->setState({});
    if (of->states[of->at] == m_stored->phrases) {
        m_parts.trials->clear(TrialDesk::Phrases);
        return showLanes();
    }
    FormWish wish;
    wish.sample = *sample;
    wish.config = store ? store->record().config : RunConfig();
    wish.vectors = true;
    wish.begin = [stored = m_stored, phrases = of->states[of->at], config = wish.config](const Progress&) -> Result<SampleRun> {
        GS_TRY(EditedPhrases edited, withPhrases(*stored, phrases, config));
        return std::move(edited.run);
    };
    m_dock->setUndo(of->at > 0, of->at + 1 < of->states.size());
    m_maker.make(std::move(wish), [this](const std::shared_ptr<const SampleRun>& form, bool isDone) { showForm(form, isDone); },
                 [this](const Error& error) { fail(error); });
}

/// Without any form the change itself is impossible: it is taken back. Else it stands, and what could not be made is missing.
void PhraseDesk::fail(const Error& error) {
    History* of = history();
    if (of && !m_isShown && of->at > 0 && error.code != ErrorCode::Cancelled) {
        of->states.resize(of->at);
        --of->at;
        showLanes();
    }
    tell(error);
}

void PhraseDesk::showForm(const std::shared_ptr<const SampleRun>& form, bool isDone) {
    m_isShown = true;
    m_parts.trials->set(TrialDesk::Phrases, tr("noun phrases by hand"), form);
    const auto wanted = std::ranges::find_if(form->phrases, [this](const NounPhrase& phrase) {
        return !m_focus.isEmpty() && phrase.chars.begin < m_focus.end && m_focus.begin < phrase.chars.end;
    });
    if (wanted != form->phrases.end())
        m_parts.session->setCurrentPhrase(static_cast<int>(wanted - form->phrases.begin()));
    m_dock->setState(isDone ? summary(*form) : tr("Asking the segmenter for masks…"));
    showLanes();
}

/// Beside the run: "5 noun phrases (the run: 4), oracle IoU 0.71 (the run: 0.63)".
QString PhraseDesk::summary(const SampleRun& form) const {
    QString text = tr("%1 noun phrases (the run: %2)").arg(form.phrases.size()).arg(m_stored->phrases.size());
    if (oracleIou(form) || oracleIou(*m_stored))
        text += tr(", oracle IoU %1 (the run: %2)").arg(iouText(oracleIou(form)), iouText(oracleIou(*m_stored)));
    return text;
}

void PhraseDesk::tell(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return m_dock->setState({});
    const ErrorText text = errorText(error);
    m_dock->setState(QStringLiteral("⚠ %1 %2").arg(text.summary, text.details));
}

}  // namespace groundscope
