// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/review_controller.h"

#include "core/metrics/emergence.h"
#include "widgets/render/convert.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// Phrases behind the oracle's choice, each once.
std::vector<int> oraclePhrases(const SampleRun& run, const Sample& sample) {
    std::vector<int> phrases;
    const auto oracle = std::ranges::find(run.selections, "oracle", &Selection::selector);
    if (oracle == run.selections.end())
        return phrases;
    const bool empty = std::any_of(run.scores.begin(), run.scores.end(),
                                   [](const SampleScore& score) { return score.selector == "oracle" && score.emptyTarget; });
    for (const EmergedPhrase& emerged : emergedPhrases(run, sample, *oracle, empty, AnswerTrim::BothEnds))
        if (emerged.phrase != kNoPhrase && std::find(phrases.begin(), phrases.end(), emerged.phrase) == phrases.end())
            phrases.push_back(emerged.phrase);
    return phrases;
}

}  // namespace

ReviewController::ReviewController(Session* session, ReviewDock* dock, QObject* parent)
    : QObject(parent), m_session(session), m_dock(dock) {
    connect(session, &Session::changed, this, &ReviewController::onChanged);
    connect(dock, &ReviewDock::labelMade, this, [this](const Label& label) {
        const std::optional<Label> before = m_keeper.sameAs(label);
        if (m_keeper.put(label))
            Q_EMIT labelGiven(before, label);
    });
    connect(dock, &ReviewDock::annotatorChanged, this, [this](const QString& name) {
        showCounts();
        Q_EMIT annotatorChanged(name);
    });
    connect(dock, &ReviewDock::stepRequested, this, &ReviewController::step);
    connect(dock, &ReviewDock::pageChanged, this, &ReviewController::showCounts);
    connect(dock->audit(), &AuditPage::resumeRequested, this, &ReviewController::resume);
    connect(dock, &ReviewDock::retryRequested, &m_keeper, &LabelKeeper::retry);
    connect(dock, &ReviewDock::sampleRequested, this, [this](const QString& id) {
        if (const auto index = m_session->benchmark()->find(toUtf8(id)))
            m_session->setCurrentIndex(static_cast<int>(*index));
    });
    connect(&m_keeper, &LabelKeeper::labelsChanged, this, [this] {
        m_dock->setLabels(m_keeper.labels());
        showCounts();
    });
    connect(&m_keeper, &LabelKeeper::stateChanged, this, &ReviewController::showSaveState);
    connect(&m_keeper, &LabelKeeper::storeReplaced, m_session, &Session::replaceStore);
}

void ReviewController::setAnnotator(const QString& name) {
    m_dock->setAnnotator(name);
}

void ReviewController::setFixed(bool fixed) {
    m_fixed = fixed;
    m_keeper.setStore(m_session->store(), m_fixed);
}

void ReviewController::onChanged(const Change& change) {
    if (change.kind == Change::Kind::Benchmark || change.kind == Change::Kind::Run)
        m_keeper.setStore(m_session->store(), m_fixed);
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_session->currentId();
    if (!change.isLook() && here)
        showSample();
    if (!change.isLook() && change.kind != Change::Kind::Sample)
        showCounts();
}

void ReviewController::showSample() {
    const Sample* sample = m_session->currentSample();
    const auto run = m_session->storedRun();
    const auto store = m_session->store();
    if (sample == nullptr || !run || !store) {
        m_dock->setSample(sample == nullptr ? Sample() : *sample, nullptr, 0, {});
        return;
    }
    m_dock->setSample(*sample, run, store->record().config.probing,
                      oraclePhrases(*run, *sample));
}

bool ReviewController::isReviewable(int index, const std::string& kind) const {
    const Sample& sample = m_session->benchmark()->samples[static_cast<std::size_t>(index)];
    const SampleSummary* summary = m_session->summaryOf(toQString(sample.id));
    if (summary == nullptr || summary->error || !summary->skipped.empty())
        return false;
    if (kind == "concept")
        return summary->oracleIou && !summary->emptyTarget && *summary->oracleIou > 0;
    return summary->filled >= (kind == kAuditKind ? Stage::Selections : Stage::Answer);
}

/// Samples with a label of the kind by the annotator; of answers, for the probing that is shown.
QSet<QString> ReviewController::reviewedIds(const std::string& kind) const {
    const std::string annotator = toUtf8(m_dock->annotator());
    const std::string probing = m_dock->item();
    QSet<QString> ids;
    for (const Label& label : *m_keeper.labels())
        if (label.kind == kind && label.annotator == annotator && !label.value.empty() &&
            (kind == "concept" || probing.empty() || label.item == probing))
            ids.insert(toQString(label.sampleId));
    return ids;
}

void ReviewController::step(int direction) {
    if (const auto index = nextUnreviewed(std::max(0, m_session->currentIndex()), direction))
        m_session->setCurrentIndex(*index);
}

std::vector<int> ReviewController::order() const {
    if (m_order)
        return m_order();
    std::vector<int> all(static_cast<std::size_t>(m_session->sampleCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Around the end if need be, never `from` itself. From a sample that is not listed: from before the first listed one.
std::optional<int> ReviewController::nextUnreviewed(int from, int direction) const {
    const std::vector<int> listed = order();
    const auto count = static_cast<std::ptrdiff_t>(listed.size());
    const std::ptrdiff_t found = std::ranges::find(listed, from) - listed.begin();
    const std::ptrdiff_t place = found < count ? found : direction > 0 ? -1 : count;
    const std::string kind = m_dock->kind();
    const QSet<QString> reviewed = reviewedIds(kind);
    for (std::ptrdiff_t distance = 1; distance <= count; ++distance) {
        const int index = listed[static_cast<std::size_t>(((place + direction * distance) % count + count) % count)];
        const QString id = toQString(m_session->benchmark()->samples[static_cast<std::size_t>(index)].id);
        if (index != from && !reviewed.contains(id) && isReviewable(index, kind))
            return index;
    }
    return std::nullopt;
}

std::optional<int> ReviewController::resumeIndex() const {
    const std::string kind = m_dock->kind();
    const std::string annotator = toUtf8(m_dock->annotator());
    const Label* last = nullptr;
    for (const Label& label : *m_keeper.labels())
        if (label.kind == kind && label.annotator == annotator && (kind == "concept" || label.item == m_dock->item()) &&
            (last == nullptr || label.atUtc >= last->atUtc))
            last = &label;
    const auto benchmark = m_session->benchmark();
    const auto index = last && benchmark ? benchmark->find(last->sampleId) : std::nullopt;
    return index ? nextUnreviewed(static_cast<int>(*index), 1) : std::nullopt;
}

void ReviewController::resume() {
    if (const auto index = resumeIndex())
        m_session->setCurrentIndex(*index);
}

ReviewController::Counts ReviewController::counts() const {
    Counts counts;
    if (!m_session->store())
        return counts;
    const std::string kind = m_dock->kind();
    const QSet<QString> reviewed = reviewedIds(kind);
    for (int index = 0; index < m_session->sampleCount(); ++index) {
        if (!isReviewable(index, kind))
            continue;
        ++counts.all;
        counts.reviewed +=
            reviewed.contains(toQString(m_session->benchmark()->samples[static_cast<std::size_t>(index)].id));
    }
    return counts;
}

void ReviewController::showCounts() {
    const Counts now = counts();
    m_dock->setCounts(now.reviewed, now.all);
    if (m_dock->kind() == kAuditKind)
        m_dock->audit()->setResume(m_session->store() ? resumeIndex().value_or(-1) + 1 : 0);
}

void ReviewController::showSaveState() {
    switch (m_keeper.state()) {
        case LabelKeeper::State::Idle:
            m_dock->setSaveState(ReviewDock::SaveState::Idle, {});
            break;
        case LabelKeeper::State::Saving:
            m_dock->setSaveState(ReviewDock::SaveState::Saving, {});
            break;
        case LabelKeeper::State::Saved:
            m_dock->setSaveState(ReviewDock::SaveState::Saved,
                                 QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s));
            Q_EMIT labelled();
            break;
        case LabelKeeper::State::Failed: {
            const Error& error = *m_keeper.error();
            m_dock->setSaveState(ReviewDock::SaveState::Failed,
                                 error.code == ErrorCode::Unsupported ? toQString(error.message)
                                                                      : u"%1 %2"_s.arg(errorText(error).summary,
                                                                                      errorText(error).details));
            break;
        }
    }
}

}  // namespace groundscope
