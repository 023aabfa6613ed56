// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/device_worker.h"

#include "core/run/wall.h"

#include <algorithm>
#include <utility>

namespace groundscope {
DeviceWorker::DeviceWorker(ModelFactory factory, Loading loading)
    : m_factory(std::move(factory)),
      m_loading(std::move(loading)),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

DeviceWorker::~DeviceWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    cancelAll();
    m_thread.request_stop();
    m_thread.join();
}

DeviceWorker::JobId DeviceWorker::submit(Job job, Priority priority) {
    const std::lock_guard lock(m_mutex);
    Entry entry{++m_lastId, priority, std::move(job), {}};
    if (m_closing)
        entry.stop.request_stop();
    auto place = m_queue.end();
    if (priority == Priority::Interactive)
        place = std::find_if(m_queue.begin(), m_queue.end(), [](const Entry& waiting) {
            return waiting.priority == Priority::Batch;
        });
    m_queue.insert(place, std::move(entry));
    m_wake.notify_one();
    return m_lastId;
}

void DeviceWorker::cancel(JobId id) {
    const std::lock_guard lock(m_mutex);
    if (m_running && m_running->id == id) {
        m_running->stop.request_stop();
        return;
    }
    const auto found =
        std::find_if(m_queue.begin(), m_queue.end(), [id](const Entry& entry) { return entry.id == id; });
    if (found == m_queue.end())
        return;
    // To the front: it is told at once when the thread is free, instead of after everything before it.
    found->stop.request_stop();
    found->priority = Priority::Interactive;
    std::rotate(m_queue.begin(), found, std::next(found));
}

void DeviceWorker::cancelAll() {
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_running->stop.request_stop();
    for (Entry& entry : m_queue)
        entry.stop.request_stop();
}

std::size_t DeviceWorker::pending() const {
    const std::lock_guard lock(m_mutex);
    return m_queue.size() + (m_running ? 1 : 0);
}

void DeviceWorker::work(const std::stop_token& stop) {
    Result<Models> models = load(stop);
    if (m_loading.finished)
        m_loading.finished(models);
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_queue.empty(); }))
            return;  // stop asked and nothing left to tell
        Entry entry = std::move(m_queue.front());
        m_queue.pop_front();
        m_running = &entry;
        lock.unlock();
        const Result<Done> result = runEntry(entry, models);
        lock.lock();
        m_running = nullptr;
        lock.unlock();
        if (entry.job.finished)
            entry.job.finished(result);
    }
}

Result<Models> DeviceWorker::load(const std::stop_token& stop) const {
    const Progress progress{stop, m_loading.report, {}};
    return withinWall([&] { return m_factory(progress); });
}

Result<Done> DeviceWorker::runEntry(Entry& entry, Result<Models>& models) {
    const Progress progress{entry.stop.get_token(), entry.job.report, entry.job.partialAnswer};
    if (progress.stopped())
        return cancelledError();
    if (!models.has_value())
        return models.error();
    Result<Done> result = withinWall([&] { return entry.job.run(*models, progress); });
    if (progress.stopped())
        return cancelledError();  // whoever cancelled never sees a result
    return result;
}

}  // namespace groundscope
