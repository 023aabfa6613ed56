// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/write_behind.h"

#include "core/run/wall.h"

#include <utility>

namespace groundscope {

WriteBehind::WriteBehind(Store store, std::size_t atMost) : m_store(std::move(store)), m_atMost(atMost) {
    if (atMost > 0)
        m_thread = std::thread([this] { work(); });
}

WriteBehind::~WriteBehind() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WriteBehind::put(SampleRun run, Told told) {
    Form form{std::move(run), std::move(told)};
    if (m_atMost == 0)
        return store(form);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_forms.size() < m_atMost; });
    m_forms.push_back(std::move(form));
    m_changed.notify_all();
}

void WriteBehind::work() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || !m_forms.empty(); });
        if (m_forms.empty())
            return;
        Form& form = m_forms.front();  // stays where it is while others are added
        lock.unlock();
        store(form);
        lock.lock();
        m_forms.pop_front();
        m_changed.notify_all();
    }
}

void WriteBehind::store(Form& form) const {
    const Result<Done> stored = withinWall([&] { return m_store(form.run); });
    form.told(form.run, stored);
}

}  // namespace groundscope
