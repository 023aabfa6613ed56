// SPDX-License-Identifier: GPL-3.0-or-later
/// CpuTimer: the processor time this test has used, for "it does not take quadratic time": other programs do not count.
#pragma once

#include <QtGlobal>

#include <ctime>

namespace groundscope::test {

class CpuTimer {
  public:
    void start() { m_start = std::clock(); }
    /// Milliseconds since start(), of all threads of this process.
    [[nodiscard]] qint64 elapsed() const { return static_cast<qint64>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

  private:
    std::clock_t m_start = std::clock();
};

}  // namespace groundscope::test
