// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/truth_rescorer.h"

#include "core/grounding/rescore.h"
#include "widgets/render/convert.h"

#include <utility>

namespace groundscope {
namespace {

/// What scores depend on.
bool sameTruth(const Sample& a, const Sample& b) {
    return a.target == b.target && a.annotations == b.annotations && a.expression == b.expression && a.objects == b.objects;
}

Result<SampleRun> scoredAnew(SampleRun run, const Sample& sample, const RunConfig& config, const Progress& progress) {
    std::vector<std::string> selectors;
    for (const Selection& choice : run.selections)
        selectors.push_back(choice.selector);
    return rescored(std::move(run), sample, config, selectors, progress);
}

}  // namespace

TruthRescorer::TruthRescorer(Session* session, QObject* parent) : QObject(parent), m_session(session) {
    connect(session, &Session::changed, this, &TruthRescorer::onChanged);
}

void TruthRescorer::setOriginal(std::shared_ptr<const Benchmark> original) {
    m_original = std::move(original);
    wantCorrected();
}

void TruthRescorer::onChanged(const Change& change) {
    using Kind = Change::Kind;
    if (m_putting || change.isLook() || change.kind == Kind::Sample || change.kind == Kind::Trial)
        return;
    if (change.kind == Kind::Benchmark) {
        m_task.cancel();
        m_waiting.clear();
        m_original.reset();
    } else if (change.kind == Kind::GroundTruth) {
        want(change.sampleId);
    } else if (change.sampleId.isEmpty()) {
        m_task.cancel();
        m_waiting.clear();
        wantCorrected();
    } else if (const auto current = m_session->benchmark()) {
        const auto index = current->find(toUtf8(change.sampleId));
        if (index && isCorrected(*index))
            want(change.sampleId);  // a form from the file, or fresh from the models
    }
}

bool TruthRescorer::isCorrected(std::size_t sample) const {
    const auto current = m_session->benchmark();
    if (!m_original || !current || sample >= m_original->samples.size() || sample >= current->samples.size())
        return false;
    return !sameTruth(m_original->samples[sample], current->samples[sample]);
}

void TruthRescorer::wantCorrected() {
    const auto current = m_session->benchmark();
    for (std::size_t i = 0; current && i < current->samples.size(); ++i)
        if (isCorrected(i))
            want(toQString(current->samples[i].id));
}

void TruthRescorer::want(const QString& sampleId) {
    const SampleSummary* summary = m_session->summaryOf(sampleId);
    if (!summary || summary->filled < Stage::Selections)
        return;
    if (sampleId == m_computing)
        m_task.cancel();  // the ground truth it was begun with is out of date
    m_waiting.removeAll(sampleId);
    if (sampleId == m_session->currentId())
        m_waiting.prepend(sampleId);
    else
        m_waiting.append(sampleId);
    if (!m_task.isRunning())
        next();
}

void TruthRescorer::next() {
    m_computing.clear();
    const auto store = m_session->store();
    if (m_waiting.isEmpty() || !store)
        return;
    const QString id = m_waiting.takeFirst();
    const auto benchmark = m_session->benchmark();
    const auto index = benchmark->find(toUtf8(id));
    if (!index)
        return next();
    m_computing = id;
    const auto shown = id == m_session->currentId() ? m_session->storedRun() : nullptr;
    m_task.start(
        [store, benchmark, index = *index, shown, config = store->record().config](
            const std::stop_token& stop) -> Result<SampleRun> {
            Progress progress;
            progress.stop = stop;
            const Sample& sample = benchmark->samples[index];
            if (shown)
                return scoredAnew(*shown, sample, config, progress);
            GS_TRY(SampleRun stored, store->load(sample.id));
            return scoredAnew(std::move(stored), sample, config, progress);
        },
        [this](const Result<SampleRun>& run) { take(run); });
}

void TruthRescorer::take(const Result<SampleRun>& run) {
    if (run) {
        m_putting = true;
        m_session->putSampleRun(std::make_shared<const SampleRun>(*run));
        m_putting = false;
    } else if (run.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(run.error());
    }
    next();
}

}  // namespace groundscope
