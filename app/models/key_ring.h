// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys of chat endpoints in the system key ring (KWallet, GNOME Keyring and whatever else speaks Secret Service), by
/// QtKeychain. There is no fallback to a file.
///
/// From the UI thread; nothing waits. `then` comes later on the same thread, once, and not at all when `context` is gone.
/// Entries lie under the service "GroundScope" and the endpoint's host and port, so that one key serves one endpoint.
/// Errors: InvalidInput for a base URL that is none; NotFound when nothing is stored for it; Io when there is no key
/// ring, it is locked and was not opened, or it does not answer within a minute.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>

class QObject;

namespace groundscope {

void readApiKey(const std::string& baseUrl, QObject* context, std::function<void(Result<std::string>)> then);
/// Replaces what was there. InvalidInput for an empty key.
void storeApiKey(const std::string& baseUrl,
                 const std::string& key,
                 QObject* context,
                 std::function<void(Result<Done>)> then);
/// Removing what is not there succeeds.
void removeApiKey(const std::string& baseUrl, QObject* context, std::function<void(Result<Done>)> then);

}  // namespace groundscope
