// SPDX-License-Identifier: GPL-3.0-or-later
/// Throttle: lets a report through when the last one is long enough ago, and always one that comes only once.
#pragma once

#include <chrono>
#include <string>

namespace groundscope {

/// Reports that memory ran out and the work goes on with less.
inline bool isMemoryReport(const std::string& what) {
    return what == "one-model" || what == "fewer-prompts";
}

/// One thread.
class Throttle {
  public:
    bool pass(const std::string& what = {}) {
        const auto now = Clock::now();
        if (now - m_last < kInterval)
            return isMemoryReport(what);
        m_last = now;
        return true;
    }

  private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kInterval{50};  // 20 a second
    Clock::time_point m_last;
};

}  // namespace groundscope
