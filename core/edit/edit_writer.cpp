// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_writer.h"

#include "core/base/utc.h"
#include "core/edit/edit_json.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

std::chrono::duration<double> seconds(double count) {
    return std::chrono::duration<double>(count);
}

}  // namespace

EditWriter::EditWriter(EditPlaces places, EventStacks stacks, EditFile::Options options)
    : m_options(std::move(options)), m_store(std::move(places)), m_stacks(std::move(stacks)) {}

void EditWriter::append(Edit edit) {
    const std::scoped_lock guard(m_mutex);
    EventStack& stack = m_stacks[edit.sampleId];
    stack.ids.resize(stack.standing);
    JournalEvent event{JournalEvent::Kind::Edit, newEditId(), std::move(edit)};
    stack.ids.push_back(event.id);
    ++stack.standing;
    push(std::move(event));
}

void EditWriter::appendUndo(const std::string& sampleId) {
    const std::scoped_lock guard(m_mutex);
    EventStack& stack = m_stacks[sampleId];
    if (stack.standing > 0)
        push({JournalEvent::Kind::Undo, newEditId(), {}, false, stack.ids[--stack.standing], utcNow()});
}

void EditWriter::appendRedo(const std::string& sampleId) {
    const std::scoped_lock guard(m_mutex);
    EventStack& stack = m_stacks[sampleId];
    if (stack.standing < stack.ids.size())
        push({JournalEvent::Kind::Redo, newEditId(), {}, false, stack.ids[stack.standing++], utcNow()});
}

void EditWriter::push(JournalEvent event) {
    m_pending.push_back(std::move(event));
    ++m_appended;
    m_changed.notify_all();
}

Result<Done> EditWriter::lock() {
    GS_CHECK(m_store.takeLock(true));
    const std::scoped_lock guard(m_mutex);
    m_prepare = true;
    m_changed.notify_all();
    return Done{};
}

Result<Done> EditWriter::sync() {
    std::unique_lock guard(m_mutex);
    const std::uint64_t target = m_appended;
    m_tryNow = m_state.error.has_value();
    m_changed.notify_all();
    m_changed.wait(guard, [&] { return m_finished || (m_resolved >= target && !m_tryNow); });
    if (m_state.kind == SaveState::Kind::Failed && m_state.error)
        return *m_state.error;
    return Done{};
}

SaveState EditWriter::state() const {
    const std::scoped_lock guard(m_mutex);
    SaveState state = m_state;
    if (state.kind == SaveState::Kind::Saved && m_resolved != m_appended)
        state.kind = SaveState::Kind::Pending;
    return state;
}

void EditWriter::waitForWork(std::unique_lock<std::mutex>& guard) {
    const auto awake = [this] {
        return m_syncDone || !m_pending.empty() || m_prepare || m_tryNow || (m_closing && !m_syncing.valid());
    };
    if (m_problem)
        m_changed.wait_for(guard, seconds(m_options.retrySeconds), awake);
    else
        m_changed.wait(guard, awake);
}

void EditWriter::run() {
    std::unique_lock guard(m_mutex);
    for (bool over = false; !over;) {
        waitForWork(guard);
        const bool last = m_closing;
        const bool now = std::exchange(m_tryNow, false) || last;
        const bool prepare = std::exchange(m_prepare, false);
        const bool syncDone = std::exchange(m_syncDone, false);
        const std::vector<JournalEvent> events = std::exchange(m_pending, {});
        guard.unlock();
        for (const JournalEvent& event : events)
            m_unsaved += journalLine(event);
        m_taken += events.size();
        tell();
        if (!syncDone || finishSync())
            write(now, prepare);
        startSync();
        const SaveState state = stateAfterWriting();
        guard.lock();
        m_state = state;
        m_resolved = m_problem ? m_taken : m_synced;
        over = last && m_pending.empty() && !m_syncing.valid();
        m_changed.notify_all();
        guard.unlock();
        tell();
        guard.lock();
    }
    m_finished = true;
    m_changed.notify_all();
}

/// While the place cannot be written the fallback comes first, and the place is tried now and then.
void EditWriter::write(bool now, bool prepare) {
    const bool due = !m_problem || now || Clock::now() - m_lastTry >= seconds(m_options.retrySeconds);
    const std::string_view rest = std::string_view(m_unsaved).substr(m_written);
    if (!due || (rest.empty() && !prepare))
        return;
    m_lastTry = Clock::now();
    const Result<Done> written = m_store.write(rest);
    if (!written.has_value()) {
        if (!rest.empty())
            m_problem = written.error();
        return;
    }
    m_problem.reset();
    m_written = m_unsaved.size();
}

/// One at a time, on a thread of its own: meanwhile writing goes on.
void EditWriter::startSync() {
    if (m_syncing.valid() || m_written == 0)
        return;
    m_inSync = m_written;
    m_takenInSync = m_taken;
    m_syncing = std::async(std::launch::async, [this, journal = m_store.journal()] {
        Result<Done> synced = journal->sync();
        const std::scoped_lock guard(m_mutex);
        m_syncDone = true;
        m_changed.notify_all();
        return synced;
    });
}

/// False when the disk failed: nothing since the last sync is certain to be there.
bool EditWriter::finishSync() {
    const Result<Done> synced = m_syncing.get();
    if (!synced.has_value()) {
        m_problem = synced.error();
        m_written = 0;
        m_lastTry = Clock::now();
        m_store.abandon();
        return false;
    }
    m_savedAt = utcNow();
    m_synced = m_takenInSync;
    m_unsaved.erase(0, m_inSync);
    m_written -= m_inSync;
    m_inFallback -= std::min(m_inFallback, m_inSync);
    return true;
}

SaveState EditWriter::stateAfterWriting() {
    if (!m_problem) {
        if (m_unsaved.empty())
            m_store.dropFallback();
        return {SaveState::Kind::Saved, m_savedAt, {}, {}};
    }
    const auto kept = m_store.writeFallback(std::string_view(m_unsaved).substr(m_inFallback));
    if (!kept.has_value())
        return {SaveState::Kind::Failed, m_savedAt, m_problem, {}};
    if (m_inFallback != m_unsaved.size())
        m_savedAt = utcNow();
    m_inFallback = m_unsaved.size();
    return {SaveState::Kind::Saved, m_savedAt, m_problem, *kept};
}

void EditWriter::tell() {
    const SaveState now = state();
    const std::scoped_lock guard(m_tellMutex);
    if (m_silent || now == m_told || !m_options.onState)
        return;
    m_told = now;
    m_options.onState(now);
}

bool EditWriter::close() {
    bool finished = false;
    {
        std::unique_lock guard(m_mutex);
        m_closing = true;
        m_changed.notify_all();
        finished = m_changed.wait_for(guard, seconds(m_options.closeSeconds), [this] { return m_finished; });
    }
    const std::scoped_lock guard(m_tellMutex);
    m_silent = true;
    return finished;
}

}  // namespace groundscope
