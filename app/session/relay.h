// SPDX-License-Identifier: GPL-3.0-or-later
/// Progress of background work, brought to an object on the GUI thread that may be gone by then; 20 times a second.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace groundscope {

/// Calls on the GUI thread while the object lives. Make it there; copy and call it anywhere.
///
/// Nothing is deleted by way of the event queue: a queue that is torn down with the application would wait for itself.
template <typename Object>
class Relay {
  public:
    explicit Relay(Object* object) : m_line(std::make_shared<Line>()) {
        m_line->object = object;
        m_line->cut = QObject::connect(object, &QObject::destroyed, object, [line = std::weak_ptr<Line>(m_line)] {
            if (const auto kept = line.lock()) {
                const std::lock_guard lock(kept->mutex);
                kept->object = nullptr;
            }
        }, Qt::DirectConnection);
    }

    void operator()(std::function<void(Object*)> call) const {
        const std::lock_guard lock(m_line->mutex);  // the object stays while the call is posted; what it never gets goes with it
        if (Object* object = m_line->object)
            QMetaObject::invokeMethod(object, [object, call = std::move(call)] { call(object); }, Qt::QueuedConnection);
    }

  private:
    struct Line {
        Line() = default;
        ~Line() { QObject::disconnect(cut); }
        Line(const Line&) = delete;
        Line& operator=(const Line&) = delete;
        std::mutex mutex;
        Object* object = nullptr;  ///< null: gone
        QMetaObject::Connection cut;
    };
    std::shared_ptr<Line> m_line;
};

/// A Progress::report that calls `tell(object, done, total)` on the GUI thread while the object lives. Make it there.
template <typename Object>
std::function<void(const std::string&, std::int64_t, std::int64_t)> relayTo(
    Object* object, std::function<void(Object*, qint64, qint64)> tell) {
    static constexpr std::chrono::milliseconds kInterval{50};
    return [relay = Relay<Object>(object), tell = std::move(tell), last = std::chrono::steady_clock::time_point()](
               const std::string&, std::int64_t done, std::int64_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kInterval)
            return;
        last = now;
        relay([tell, done, total](Object* self) { tell(self, done, total); });
    };
}

}  // namespace groundscope
