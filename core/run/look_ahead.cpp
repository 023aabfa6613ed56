// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/look_ahead.h"

#include "core/io/image.h"
#include "core/run/wall.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace groundscope {

LookAhead::LookAhead(LoadForm loadForm, Limits limits) : m_loadForm(std::move(loadForm)), m_limits(limits) {
    if (limits.samples > 0)
        m_thread = std::thread([this] { work(); });
}

LookAhead::~LookAhead() {
    end();
}

void LookAhead::end() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

void LookAhead::expect(Needs needs) {
    const std::lock_guard lock(m_mutex);
    const auto isSame = [&needs](const Entry& entry) { return entry.needs.index == needs.index; };
    if (m_ending || m_entries.size() >= m_limits.samples || std::ranges::any_of(m_entries, isSame))
        return;
    m_entries.push_back({std::move(needs), State::Waiting, 0, {}});
    m_changed.notify_all();
}

SampleStart LookAhead::take(std::size_t index) {
    std::unique_lock lock(m_mutex);
    const auto entry =
        std::ranges::find_if(m_entries, [index](const Entry& known) { return known.needs.index == index; });
    if (entry != m_entries.end()) {
        m_changed.wait(lock, [&entry] { return entry->state != State::Reading; });
        const bool isReady = entry->state == State::Ready;
        SampleStart start = std::move(entry->start);
        m_entries.erase(entry);
        if (isReady)
            return start;
    }
    lock.unlock();
    return {m_loadForm(index), {}};
}

void LookAhead::work() {
    std::unique_lock lock(m_mutex);
    while (true) {
        auto next = m_entries.end();
        m_changed.wait(lock, [&] {
            next = std::ranges::find(m_entries, State::Waiting, &Entry::state);
            return m_ending || next != m_entries.end();
        });
        if (m_ending)
            return;
        Entry& entry = *next;
        entry.state = State::Reading;  // nobody takes it away meanwhile
        lock.unlock();
        const Result<Done> whole = withinWall([&]() -> Result<Done> {
            read(entry);
            return Done{};
        });
        lock.lock();
        entry.state = whole.has_value() ? State::Ready : State::Failed;
        m_changed.notify_all();
    }
}

void LookAhead::read(Entry& entry) {
    entry.start.form = m_loadForm(entry.needs.index);
    if (entry.needs.picture.empty() || !reserve(entry))
        return;
    if (Result<RgbImage> picture = loadRgb(entry.needs.picture); picture.has_value())
        entry.start.picture = *std::move(picture);
}

/// Whether there is room for the picture. One whose header cannot be read is the line's to complain of.
bool LookAhead::reserve(Entry& entry) {
    const Result<Size> size = probeImageSize(entry.needs.picture);
    if (!size.has_value())
        return false;
    const std::int64_t bytes = 3 * size->area();
    const std::lock_guard lock(m_mutex);
    const std::int64_t held =
        std::accumulate(m_entries.begin(), m_entries.end(), std::int64_t{0},
                        [](std::int64_t sum, const Entry& other) { return sum + other.bytes; });
    if (held + bytes > m_limits.bytes)
        return false;
    entry.bytes = bytes;
    return true;
}

}  // namespace groundscope
