// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/memory.h"

#include <unistd.h>

#include <fstream>
#include <string>

namespace groundscope {

std::optional<MemoryUse> memoryUse() {
    MemoryUse use;
    std::int64_t pages = 0;
    std::int64_t resident = 0;
    if (!(std::ifstream("/proc/self/statm") >> pages >> resident))
        return std::nullopt;
    use.process = resident * sysconf(_SC_PAGESIZE);
    std::ifstream info("/proc/meminfo");
    std::string line;
    std::string name;
    std::int64_t kibibytes = 0;
    while (info >> name >> kibibytes && std::getline(info, line)) {
        if (name == "MemTotal:")
            use.total = kibibytes * 1024;
        else if (name == "MemAvailable:")
            use.available = kibibytes * 1024;
    }
    return use.total > 0 ? std::optional(use) : std::nullopt;
}

}  // namespace groundscope
