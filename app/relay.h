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

namespace groundscope {

/// A Progress::report that calls `tell(object, done, total)` on the GUI thread while the object lives. Make it there.
template <typename Object>
std::function<void(const std::string&, std::int64_t, std::int64_t)> relayTo(
    Object* object, std::function<void(Object*, qint64, qint64)> tell) {
    static constexpr std::chrono::milliseconds kInterval{50};
    // Lives as long as the work does: calls are posted to it, never to an object that may be gone.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject* dead) { dead->deleteLater(); });
    return [relay, self = QPointer<Object>(object), tell = std::move(tell),
            last = std::chrono::steady_clock::time_point()](const std::string&, std::int64_t done,
                                                            std::int64_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kInterval)
            return;
        last = now;
        QMetaObject::invokeMethod(
            relay.get(),
            [self, tell, done, total] {
                if (self)
                    tell(self, done, total);
            },
            Qt::QueuedConnection);
    };
}

}  // namespace groundscope
