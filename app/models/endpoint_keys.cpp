// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/endpoint_keys.h"

#include "app/models/key_ring.h"
#include "app/setup/api_key.h"

#include <QMetaObject>

namespace groundscope {

void EndpointKeys::setSessionKey(const std::string& baseUrl, const std::string& key) {
    if (key.empty())
        m_session.erase(apiKeyVariable(baseUrl));
    else
        m_session[apiKeyVariable(baseUrl)] = key;
}

void EndpointKeys::find(const std::string& baseUrl, QObject* context, std::function<void(FoundKey)> then) {
    FoundKey found;
    if (const auto held = m_session.find(apiKeyVariable(baseUrl)); held != m_session.end())
        found = {FoundKey::Where::Session, held->second, {}};
    else if (const std::string key = apiKeyFromEnvironment(baseUrl); !key.empty())
        found = {FoundKey::Where::Environment, key, {}};
    if (found.where != FoundKey::Where::None) {
        QMetaObject::invokeMethod(context, [found, then = std::move(then)] { then(found); }, Qt::QueuedConnection);
        return;
    }
    readApiKey(baseUrl, context, [then = std::move(then)](const Result<std::string>& key) {
        FoundKey answer;
        if (key)
            answer = {FoundKey::Where::KeyRing, *key, {}};
        else if (key.error().code != ErrorCode::NotFound)
            answer.problem = key.error().message;
        then(answer);
    });
}

}  // namespace groundscope
