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

Result<Done> EditWriter::sync() {
    std::unique_lock guard(m_mutex);
    const std::uint64_t target = m_appended;
    m_tryNow = m_state.error.has_value();
    m_changed.notify_all();
    m_changed.wait(guard, [&] { return m_finished || (m_written >= target && !m_tryNow); });
    if (m_state.kind == SaveState::Kind::Failed && m_state.error)
        return *m_state.error;
    return Done{};
}

SaveState EditWriter::state() const {
    const std::scoped_lock guard(m_mutex);
    SaveState state = m_state;
    if (state.kind == SaveState::Kind::Saved && m_written != m_appended)
        state.kind = SaveState::Kind::Pending;
    return state;
}

/// False when there is nothing to do any more.
bool EditWriter::waitForWork(std::unique_lock<std::mutex>& guard) {
    const auto awake = [this] { return m_closing || m_tryNow || !m_pending.empty(); };
    if (m_unsaved.empty())
        m_changed.wait(guard, awake);
    else
        m_changed.wait_for(guard, seconds(m_options.retrySeconds), awake);
    return !m_pending.empty() || !m_unsaved.empty();
}

void EditWriter::run() {
    std::unique_lock guard(m_mutex);
    for (;;) {
        const bool work = waitForWork(guard);
        const bool last = m_closing;
        const bool now = m_tryNow || last;
        const std::vector<JournalEvent> events = std::exchange(m_pending, {});
        guard.unlock();
        if (work) {
            tell();
            const SaveState state = save(events, now);
            guard.lock();
            m_state = state;
            m_written += events.size();
            guard.unlock();
            tell();
        }
        guard.lock();
        m_tryNow = m_tryNow && !now;
        m_changed.notify_all();
        if (last && m_pending.empty())
            break;
    }
    m_finished = true;
    m_changed.notify_all();
}

/// While the place cannot be written the fallback comes first, and the place is tried now and then.
SaveState EditWriter::save(const std::vector<JournalEvent>& events, bool now) {
    for (const JournalEvent& event : events)
        m_unsaved += journalLine(event);
    if (!m_problem || now || Clock::now() - m_lastTry >= seconds(m_options.retrySeconds)) {
        m_lastTry = Clock::now();
        const Result<Done> written = m_store.write(m_unsaved);
        if (written.has_value()) {
            m_store.dropFallback();
            m_unsaved.clear();
            m_inFallback = 0;
            m_problem.reset();
            return {SaveState::Kind::Saved, utcNow(), {}, {}};
        }
        m_problem = written.error();
    }
    const auto kept = m_store.writeFallback(std::string_view(m_unsaved).substr(m_inFallback));
    if (!kept.has_value())
        return {SaveState::Kind::Failed, {}, m_problem, {}};
    m_inFallback = m_unsaved.size();
    return {SaveState::Kind::Saved, utcNow(), m_problem, *kept};
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
