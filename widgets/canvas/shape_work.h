// SPDX-License-Identifier: GPL-3.0-or-later
/// ShapeWorker: one piece of geometry at a time on another thread; the newest wins.
///
/// GUI thread. A result that was overtaken or cancelled never arrives. Short work is done at once.
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace groundscope {

class ShapeWorker : public QObject {
    Q_OBJECT
  public:
    ShapeWorker();
    /// Asks what runs to stop and waits for it.
    ~ShapeWorker() override;

    /// `work` runs on another thread; what it returns is called here, in the GUI thread.
    using Deliver = std::function<void()>;
    void start(std::function<Deliver(const Progress&)> work);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running; }

  Q_SIGNALS:
    void busyChanged(bool busy);

  private:
    void setRunning(bool running);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::uint64_t m_newest = 0;
    bool m_running = false;
};

}  // namespace groundscope
