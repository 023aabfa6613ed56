// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/shape_work.h"

#include <utility>

namespace groundscope {

ShapeWorker::ShapeWorker() {
    m_pool.setMaxThreadCount(1);
}

ShapeWorker::~ShapeWorker() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ShapeWorker::start(std::function<Deliver(const Progress&)> work) {
    m_stop.request_stop();
    m_stop = std::stop_source();
    const std::uint64_t ticket = ++m_newest;
    setRunning(true);
    m_pool.start([this, ticket, stop = m_stop.get_token(), work = std::move(work)] {
        Progress progress;
        progress.stop = stop;
        Deliver deliver = progress.stopped() ? Deliver() : work(progress);
        // Dropped with this object when it is gone by then.
        QMetaObject::invokeMethod(
            this,
            [this, ticket, deliver = std::move(deliver)] {
                if (ticket != m_newest)
                    return;
                setRunning(false);
                if (deliver)
                    deliver();
            },
            Qt::QueuedConnection);
    });
}

void ShapeWorker::cancel() {
    m_stop.request_stop();
    ++m_newest;
    setRunning(false);
}

void ShapeWorker::setRunning(bool running) {
    if (std::exchange(m_running, running) != running)
        Q_EMIT busyChanged(running);
}

}  // namespace groundscope
