// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/live_scores.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// "mask 3 of “its orange wings”"
QString maskName(const SampleRun& run, int candidate) {
    const Candidate& chosen = run.candidates[static_cast<std::size_t>(candidate)];
    const QString number = QLocale().toString(chosen.level + 1);
    const auto phrase = static_cast<std::size_t>(chosen.phrase);
    if (chosen.phrase < 0 || phrase >= run.phrases.size())
        return LiveScores::tr("mask %1").arg(number);
    return LiveScores::tr("mask %1 of “%2”").arg(number, toQString(run.phrases[phrase].text));
}

QString choiceName(const SampleRun& run, const Selection& choice) {
    if (choice.united)
        return LiveScores::tr("united masks %1").arg(QLocale().toString(*choice.united + 1));
    if (!choice.candidate)
        return LiveScores::tr("no mask");
    QStringList names{maskName(run, *choice.candidate)};
    for (const int other : choice.others)
        names.append(maskName(run, other));
    return QLocale().createSeparatedList(names);
}

QString preciseIou(double iou) {
    return QLocale().toString(iou, 'f', 3);
}

/// "mask 2 of “its orange wings” (IoU 0.912)": with the ground truth as it is drafted. Unions have their IoU only where
/// they were chosen for it.
QString scoredName(const LiveResult& result, const Selection& choice, bool chosenNow) {
    const QString name = choiceName(*result.run, choice);
    const bool single = choice.candidate && choice.others.empty() && !choice.united;
    if (!single && !chosenNow)
        return name;
    const double iou = single ? result.scores.now.ious[static_cast<std::size_t>(*choice.candidate)] : choice.score;
    return LiveScores::tr("%1 (IoU %2)").arg(name, preciseIou(iou));
}

}  // namespace

std::optional<LiveResult::Flip> LiveResult::flip() const {
    const auto& before = scores.before.choices;
    const auto& now = scores.now.choices;
    for (std::size_t i = 0; i < std::min(before.size(), now.size()); ++i)
        if (choosesOther(before[i], now[i]))
            return Flip{before[i], now[i]};
    return std::nullopt;
}

QString liveNoteText(const LiveResult& result) {
    if (const auto flip = result.flip())
        return LiveScores::tr("Warning: %1 flips from %2 to %3")
            .arg(selectorText(flip->now.selector), scoredName(result, flip->before, false),
                 scoredName(result, flip->now, true));
    if (result.scores.now.choices.empty())
        return {};
    const Selection& now = result.scores.now.choices.front();
    const QString name = selectorText(now.selector);
    const QString mask = choiceName(*result.run, now);
    if (result.scores.before.choices.empty())
        return LiveScores::tr("%1: %2, IoU %3").arg(name, mask, preciseIou(now.score));
    return LiveScores::tr("%1: %2, IoU %3 → %4")
        .arg(name, mask, preciseIou(result.scores.before.choices.front().score), preciseIou(now.score));
}

LiveScores::LiveScores(Session* session, QObject* parent) : QObject(parent), m_session(session) {
    connect(session, &Session::changed, this, &LiveScores::onChanged);
}

void LiveScores::setDraft(std::size_t index, const Region& region) {
    if (!m_scorer)
        m_scorer = makeScorer();
    if (!m_scorer)
        return;
    if (m_task.isRunning())
        m_waiting = TruthDraft{index, region};
    else
        compute({index, region});
}

void LiveScores::endDraft() {
    m_waiting.reset();
    if (m_task.isRunning())
        forget();  // the scorer may be in use for a moment yet
    if (std::exchange(m_told, false))
        Q_EMIT ended();
}

/// Another choice of what is shown changes nothing here, nor does another sample; all else may.
void LiveScores::onChanged(const Change& change) {
    const bool elsewhere = !change.sampleId.isEmpty() && change.sampleId != m_session->currentId();
    if (elsewhere || change.isLook())
        return;
    endDraft();
    forget();
}

void LiveScores::forget() {
    m_task.cancel();
    m_waiting.reset();
    m_scorer.reset();
}

std::shared_ptr<DraftScorer> LiveScores::makeScorer() const {
    const auto run = m_session->currentRun();
    if (!run || run->candidates.empty() || m_session->currentIndex() < 0)
        return nullptr;
    const auto store = m_session->store();
    return std::make_shared<DraftScorer>(run, m_session->benchmark(), static_cast<std::size_t>(m_session->currentIndex()),
                                         store ? store->record().config : RunConfig());
}

void LiveScores::compute(TruthDraft draft) {
    m_task.start(
        [scorer = m_scorer, draft = std::move(draft)](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            const auto start = std::chrono::steady_clock::now();
            Outcome outcome{scorer->score(draft, progress), 0};
            const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
            outcome.millis = spent.count();
            return outcome;
        },
        [this](const Outcome& outcome) { take(outcome); });
}

/// A run whose masks do not fit is shown without live numbers; its own error is told where it is opened.
void LiveScores::take(const Outcome& outcome) {
    const auto scorer = m_scorer;
    if (m_waiting)
        compute(*std::exchange(m_waiting, std::nullopt));
    if (!outcome.scores)
        return;
    m_told = true;
    Q_EMIT updated({m_session->currentId(), scorer->run(), *outcome.scores, outcome.millis});
}

}  // namespace groundscope
