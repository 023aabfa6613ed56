// SPDX-License-Identifier: GPL-3.0-or-later
/// The run file as memory of replies already paid for: a stopped job goes on without asking twice.
#pragma once

#include "core/chat/chat_client.h"
#include "core/io/run_store.h"

#include <memory>

namespace groundscope {

/// Finds nothing when the store cannot be read; keeping then fails with the store's error. Any thread.
std::shared_ptr<ChatMemory> chatMemory(std::shared_ptr<RunStore> store);

}  // namespace groundscope
