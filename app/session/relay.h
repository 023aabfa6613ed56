// SPDX-License-Identifier: GPL-3.0-or-later
/// Progress of background work, brought to an object on the GUI thread that may be gone by then; 20 times a second.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace groundscope {

/// Calls on the GUI thread while the object lives. Make it there; copy and call it anywhere.
template <typename Object>
class Relay {
  public:
    explicit Relay(Object* object) : m_relay(new QObject, [](QObject* dead) { dead->deleteLater(); }), m_object(object) {}

    void operator()(std::function<void(Object*)> call) const {
        QMetaObject::invokeMethod(
            m_relay.get(),
            [kept = m_relay, object = m_object, call = std::move(call)] {  // kept: a deferred deletion may be served first
                if (object)
                    call(object);
            },
            Qt::QueuedConnection);
    }

  private:
    std::shared_ptr<QObject> m_relay;  // lives as long as the work does: calls are posted to it, never to what may be gone
    QPointer<Object> m_object;
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
