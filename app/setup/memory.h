// SPDX-License-Identifier: GPL-3.0-or-later
/// Main memory as the system tells it. Any thread.
#pragma once

#include <cstdint>
#include <optional>

namespace groundscope {

struct MemoryUse {
    std::int64_t process = 0;    ///< bytes this program holds in memory
    std::int64_t available = 0;  ///< bytes that programs can still get
    std::int64_t total = 0;
};

/// Nothing where the system does not say (no /proc).
std::optional<MemoryUse> memoryUse();

}  // namespace groundscope
