// SPDX-License-Identifier: GPL-3.0-or-later
/// The key of a chat endpoint, wherever it is: entered for this session, in the environment, or in the system key ring.
///
/// GUI thread. Keys stay in memory; nothing here writes one anywhere but into the key ring, when asked to.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <string>

namespace groundscope {

struct FoundKey {
    enum class Where { None, Session, Environment, KeyRing };
    Where where = Where::None;
    std::string key;
    std::string problem;  ///< why the key ring could not be asked; empty: it could
};

class EndpointKeys : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// Held until the program ends; empty forgets it.
    void setSessionKey(const std::string& baseUrl, const std::string& key);
    /// Session, then environment, then key ring. `then` comes once, later, and not when `context` is gone.
    void find(const std::string& baseUrl, QObject* context, std::function<void(FoundKey)> then);

  private:
    std::map<std::string, std::string> m_session;  // by the name of the endpoint's variable: host and port
};

}  // namespace groundscope
