// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "core/grounding/pipeline.h"
#include "core/metrics/best_candidate.h"
#include "widgets/render/convert.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kKeptRuns = 64;  // forms in memory: a few MB each at most, the rest stays in the file

}  // namespace

SampleSummary summaryFor(const SampleRun& run) {
    SampleSummary summary;
    summary.id = run.sampleId;
    summary.filled = run.filled;
    summary.imageSize = run.imageSize;
    summary.millis = run.millis;
    for (const SampleScore& score : run.scores)
        if (score.selector == "oracle") {
            summary.oracleIou = score.iou;
            summary.emptyTarget = score.emptyTarget;
        }
    summary.skipped = run.skipped;
    summary.error = run.error;
    return summary;
}

Session::Session(QObject* parent) : QObject(parent), m_runs(kKeptRuns) {}

void Session::tell(Change::Kind kind, const QString& sampleId) {
    Q_EMIT changed({kind, sampleId});
}

void Session::setBenchmark(std::shared_ptr<const Benchmark> benchmark) {
    m_store.reset();
    m_summaries.clear();
    m_runs.clear();
    m_finished = 0;
    m_current = -1;
    takeCurrentRun(nullptr);
    m_benchmark = std::move(benchmark);
    m_notes = m_benchmark ? m_benchmark->notes : std::vector<DataNote>{};
    tell(Change::Kind::Benchmark);
    if (sampleCount() > 0)
        setCurrentIndex(0);
}

int Session::sampleCount() const {
    return m_benchmark ? static_cast<int>(m_benchmark->samples.size()) : 0;
}

void Session::setSample(Sample sample) {
    std::vector<Sample> one;
    one.push_back(std::move(sample));
    setSamples(std::move(one));
}

void Session::setSamples(std::vector<Sample> samples) {
    std::erase_if(samples, [this](const Sample& sample) { return !m_benchmark || !m_benchmark->find(sample.id); });
    if (samples.empty())
        return;
    auto changed = std::make_shared<Benchmark>(*m_benchmark);  // others may be reading the old one
    QStringList ids;
    for (Sample& sample : samples) {
        ids.append(toQString(sample.id));
        const std::size_t index = *changed->find(sample.id);
        changed->samples[index] = std::move(sample);
    }
    m_benchmark = std::move(changed);
    for (const QString& id : ids)
        tell(Change::Kind::GroundTruth, id);
}

void Session::setNotes(std::vector<DataNote> notes) {
    m_notes = std::move(notes);
}

void Session::setRun(std::shared_ptr<RunStore> store, const std::vector<SampleSummary>& summaries) {
    m_store = std::move(store);
    m_summaries.clear();
    m_runs.clear();
    m_finished = 0;
    for (const SampleSummary& summary : summaries) {
        m_summaries.insert(toQString(summary.id), summary);
        m_finished += isFinished(summary);
    }
    takeCurrentRun(nullptr);
    tell(Change::Kind::Run);
}

void Session::replaceStore(std::shared_ptr<RunStore> store) {
    m_store = std::move(store);
}

const SampleSummary* Session::summaryOf(const QString& sampleId) const {
    const auto found = m_summaries.constFind(sampleId);
    return found == m_summaries.constEnd() ? nullptr : &*found;
}

bool Session::isFinished(const SampleSummary& summary) const {
    return summary.filled >= (m_store ? lastStage(m_store->record().config) : Stage::Scores) && !summary.error;
}

void Session::putSampleRun(std::shared_ptr<const SampleRun> run) {
    const QString id = toQString(run->sampleId);
    const SampleSummary summary = summaryFor(*run);
    if (const SampleSummary* old = summaryOf(id))
        m_finished -= isFinished(*old);
    m_finished += isFinished(summary);
    m_summaries.insert(id, summary);
    m_runs.insert(id, new std::shared_ptr<const SampleRun>(run));
    if (id == currentId())
        takeCurrentRun(std::move(run));
    tell(Change::Kind::Run, id);
}

void Session::forgetForms() {
    m_runs.clear();
    takeCurrentRun(nullptr);
    if (isOpen())
        tell(Change::Kind::Run, currentId());
}

bool Session::needsLoading() const {
    return m_store && !m_storedRun && m_summaries.contains(currentId());
}

const Sample* Session::currentSample() const {
    return m_current >= 0 && m_current < sampleCount() ? &m_benchmark->samples[static_cast<std::size_t>(m_current)]
                                                       : nullptr;
}

QString Session::currentId() const {
    const Sample* sample = currentSample();
    return sample ? toQString(sample->id) : QString();
}

void Session::setCurrentIndex(int index) {
    if (index < 0 || index >= sampleCount() || index == m_current)
        return;
    m_current = index;
    const std::shared_ptr<const SampleRun>* kept = m_runs.object(currentId());
    m_phrase = -1;  // another sample: nothing of the old choice is kept
    takeCurrentRun(kept ? *kept : nullptr);
    tell(Change::Kind::Sample, currentId());
}

void Session::takeCurrentRun(std::shared_ptr<const SampleRun> run) {
    const bool sameAnswer = m_currentRun && run && m_currentRun->sampleId == run->sampleId &&
                            m_currentRun->phrases == run->phrases && m_currentRun->candidates == run->candidates;
    m_storedRun = run;
    m_currentRun = std::move(run);
    if (!sameAnswer)
        selectDefault();
}

/// The oracle's choice when there is one, else the first phrase with its best mask.
void Session::selectDefault() {
    m_phrase = kNoPhrase;
    m_token = -1;
    m_candidate.reset();
    m_selector.clear();
    if (!m_currentRun)
        return;
    if (const auto oracle = oracleCandidate()) {
        m_candidate = oracle;
        m_phrase = m_currentRun->candidates[static_cast<std::size_t>(*oracle)].phrase;
        m_selector = "oracle";
        return;
    }
    m_phrase = m_currentRun->phrases.empty() ? kNoPhrase : 0;
    m_candidate = bestCandidateOf(m_phrase);
}

std::vector<int> Session::candidatesOf(int phrase) const {
    std::vector<int> found;
    if (!m_currentRun)
        return found;
    const auto& candidates = m_currentRun->candidates;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i].phrase == phrase)
            found.push_back(static_cast<int>(i));
    return found;
}

std::optional<int> Session::bestCandidateOf(int phrase) const {
    return m_currentRun ? bestCandidate(*m_currentRun, phrase) : std::nullopt;
}

void Session::setCurrentPhrase(int phrase) {
    const int count = m_currentRun ? static_cast<int>(m_currentRun->phrases.size()) : 0;
    if (phrase < 0 || phrase >= count || (phrase == m_phrase && m_token < 0))
        return;
    m_phrase = phrase;
    m_token = -1;
    m_candidate = bestCandidateOf(phrase);
    m_selector.clear();
    tell(Change::Kind::Selection, currentId());
}

void Session::setCurrentToken(int token) {
    const int count = m_currentRun ? static_cast<int>(m_currentRun->answer.tokens.size()) : 0;
    if (token < -1 || token >= count || token == m_token)
        return;
    m_token = token;
    tell(Change::Kind::Token, currentId());
}

void Session::setCurrentRow(int row) {
    const std::vector<int> candidates = candidatesOf(m_phrase);
    if (row >= static_cast<int>(candidates.size()))
        return;
    const std::optional<int> chosen =
        row < 0 ? std::nullopt : std::optional<int>(candidates[static_cast<std::size_t>(row)]);
    if (chosen == m_candidate && m_selector.empty())
        return;
    m_candidate = chosen;
    m_selector.clear();
    tell(Change::Kind::Selection, currentId());
}

int Session::currentRow() const {
    if (!m_candidate)
        return -1;
    const std::vector<int> candidates = candidatesOf(m_phrase);
    const auto found = std::find(candidates.begin(), candidates.end(), *m_candidate);
    return found == candidates.end() ? -1 : static_cast<int>(found - candidates.begin());
}

const Selection* Session::selectionOf(const std::string& selector) const {
    if (!m_currentRun || selector.empty())
        return nullptr;
    const auto& selections = m_currentRun->selections;
    const auto found = std::find_if(selections.begin(), selections.end(),
                                    [&](const Selection& selection) { return selection.selector == selector; });
    return found == selections.end() ? nullptr : &*found;
}

namespace {

/// The candidate that stands for a choice, of those that are there: its own, or the first of a union's phrase.
std::optional<int> leadingCandidate(const SampleRun& run, const Selection& selection) {
    const auto valid = [&run](int index) { return index >= 0 && static_cast<std::size_t>(index) < run.candidates.size(); };
    if (selection.candidate && valid(*selection.candidate))
        return selection.candidate;
    const bool united = selection.united && *selection.united >= 0 &&
                        static_cast<std::size_t>(*selection.united) < run.united.size();
    if (!united)
        return std::nullopt;
    const Candidate& whole = run.united[static_cast<std::size_t>(*selection.united)];
    for (std::size_t i = 0; i < run.candidates.size(); ++i)
        if (run.candidates[i].phrase == whole.phrase && run.candidates[i].level == whole.level)
            return static_cast<int>(i);
    return std::nullopt;
}

}  // namespace

std::optional<int> Session::oracleCandidate() const {
    const Selection* oracle = selectionOf("oracle");
    return oracle == nullptr ? std::nullopt : leadingCandidate(*m_currentRun, *oracle);
}

void Session::showTrial(std::shared_ptr<const SampleRun> trial) {
    const auto shown = trial ? std::move(trial) : m_storedRun;
    if (shown == m_currentRun || !m_storedRun)
        return;
    const int row = currentRow();
    const bool hadMasks = !candidatesOf(m_phrase).empty();
    if (shown->answer != m_currentRun->answer)
        m_token = -1;
    m_currentRun = shown;
    if (m_phrase >= static_cast<int>(shown->phrases.size()))
        m_phrase = shown->phrases.empty() ? kNoPhrase : 0;
    const Selection* selection = selectionOf(m_selector);
    const auto choice = selection ? leadingCandidate(*shown, *selection) : std::nullopt;
    const std::vector<int> candidates = candidatesOf(m_phrase);
    if (choice && shown->candidates[static_cast<std::size_t>(*choice)].phrase == m_phrase) {
        m_candidate = choice;
    } else {
        m_selector.clear();
        if (row >= 0 && row < static_cast<int>(candidates.size()))
            m_candidate = candidates[static_cast<std::size_t>(row)];
        else
            m_candidate = hadMasks ? std::nullopt : bestCandidateOf(m_phrase);
    }
    tell(Change::Kind::Trial, currentId());
}

bool Session::showSelection(const std::string& selector) {
    const Selection* selection = selectionOf(selector);
    const auto candidate = selection == nullptr ? std::nullopt : leadingCandidate(*m_currentRun, *selection);
    if (selection == nullptr)
        return false;
    if (candidate)
        m_phrase = m_currentRun->candidates[static_cast<std::size_t>(*candidate)].phrase;
    m_candidate = candidate;
    m_selector = selector;
    m_token = -1;
    tell(Change::Kind::Selection, currentId());
    return candidate.has_value();
}

}  // namespace groundscope
