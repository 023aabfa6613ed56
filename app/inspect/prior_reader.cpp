// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/prior_reader.h"

#include "app/session/relay.h"

#include <cstdint>
#include <vector>

namespace groundscope {

Result<Done> SharedPrior::add(const std::string& sampleId, const AttentionStack& stack) {
    const std::lock_guard lock(m_mutex);
    return m_prior.add(sampleId, stack);
}

bool SharedPrior::holds(const std::string& sampleId) const {
    const std::lock_guard lock(m_mutex);
    return m_prior.holds(sampleId);
}

Result<std::optional<ImagePrior::Map>> SharedPrior::without(const std::string& sampleId, const AttentionStack& stack) const {
    const std::lock_guard lock(m_mutex);
    return m_prior.without(sampleId, stack);
}

PriorReader::PriorReader(Session* session, QObject* parent) : QObject(parent), m_session(session) {
    connect(session, &Session::changed, this, &PriorReader::onChanged);
}

/// Forms that the prior does not hold: it is no longer complete. One that it holds may be the very same; without() tells.
void PriorReader::onChanged(const Change& change) {
    if (change.kind == Change::Kind::Benchmark || (change.kind == Change::Kind::Run && change.sampleId.isEmpty()))
        return forget();
    if (change.kind != Change::Kind::Run || m_state != State::Complete || m_prior->holds(change.sampleId.toStdString()))
        return;
    const bool here = change.sampleId == m_session->currentId();
    const auto run = m_session->storedRun();
    if (!here || (run && run->stack))
        m_state = State::Unread;
}

void PriorReader::forget() {
    m_reading.cancel();
    m_prior.reset();
    m_state = State::Unread;
    m_error.reset();
    m_done = m_total = 0;
    Q_EMIT changed();
}

void PriorReader::stop() {
    if (m_state != State::Reading)
        return;
    m_reading.cancel();
    m_state = State::Unread;
    Q_EMIT changed();
}

std::shared_ptr<const SharedPrior> PriorReader::complete() const {
    return m_state == State::Complete ? m_prior : nullptr;
}

Result<Done> PriorReader::readForms(SharedPrior& prior, const std::filesystem::path& file, const Progress& progress) {
    GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(file, RunStore::Access::ReadOnly));
    GS_TRY(const std::vector<SampleSummary> summaries, store->summaries());
    std::int64_t done = 0;
    for (const SampleSummary& summary : summaries) {
        if (progress.stopped())
            return cancelledError();
        progress.tell({}, done++, static_cast<std::int64_t>(summaries.size()));
        if (summary.filled < Stage::Answer || prior.holds(summary.id))
            continue;
        const Result<SampleRun> run = store->load(summary.id);
        if (run && run->stack)  // a damaged one says so where it is shown
            GS_CHECK(prior.add(summary.id, *run->stack));
    }
    return Done{};
}

void PriorReader::read() {
    const auto store = m_session->store();
    if (m_state != State::Unread || !store)
        return;
    if (!m_prior)
        m_prior = std::make_shared<SharedPrior>(mapSettings(store->record().config));
    m_state = State::Reading;
    const quint64 task = ++m_task;
    const auto report = relayTo<PriorReader>(this, [task](PriorReader* self, qint64 done, qint64 total) {
        if (task != self->m_task || self->m_state != State::Reading)
            return;
        self->m_done = static_cast<int>(done);
        self->m_total = static_cast<int>(total);
        Q_EMIT self->changed();
    });
    m_reading.start(
        [prior = m_prior, file = store->file(), report](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            progress.report = report;
            return readForms(*prior, file, progress);
        },
        [this](const Result<Done>& done) { finish(done); });
    Q_EMIT changed();
}

void PriorReader::finish(const Result<Done>& done) {
    m_state = done ? State::Complete : State::Failed;
    m_error = done ? std::nullopt : std::optional(done.error());
    ++m_revision;
    Q_EMIT changed();
}

}  // namespace groundscope
