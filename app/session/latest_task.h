// SPDX-License-Identifier: GPL-3.0-or-later
/// LatestTask: work done off the GUI thread of which only the newest answer counts.
///
/// GUI thread. A new start() asks older work to stop and drops its answer; so does the destructor. The work must own
/// or share everything it touches: it may outlive the caller by a moment.
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace groundscope {

/// What is still under way ends before the application is taken apart: its last words are posted to the GUI thread.
inline void endWorkBeforeTheApplication() {
    [[maybe_unused]] static const bool asked = [] {
        qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
        return true;
    }();
}

template <typename T>
class LatestTask {
  public:
    LatestTask() = default;
    ~LatestTask() { cancel(); }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void start(std::function<T(std::stop_token)> work, std::function<void(T)> deliver) {
        cancel();
        endWorkBeforeTheApplication();
        m_stop = std::stop_source();
        m_watcher = std::make_unique<QFutureWatcher<std::shared_ptr<T>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, deliver = std::move(deliver)] { finish(deliver); });
        m_watcher->setFuture(QtConcurrent::run([work = std::move(work), stop = m_stop.get_token()] {
            return std::make_shared<T>(work(stop));
        }));
    }

    /// Drops the answer of what runs, if anything.
    void cancel() {
        m_stop.request_stop();
        m_watcher.reset();
    }

    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

  private:
    void finish(const std::function<void(T)>& deliver) {
        // deliver() may start the next task: let go of this one first, but not of the closure that is running.
        const std::function<void(T)> callback = deliver;
        const std::shared_ptr<T> result = m_watcher->result();
        m_watcher.release()->deleteLater();
        callback(std::move(*result));
    }

    std::stop_source m_stop;
    std::unique_ptr<QFutureWatcher<std::shared_ptr<T>>> m_watcher;
};

}  // namespace groundscope
