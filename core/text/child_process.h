// SPDX-License-Identifier: GPL-3.0-or-later
/// A long-lived child program that answers one line for each line it gets. No shell, own process
/// group.
///
/// One thread at a time.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

namespace groundscope {

class ChildProcess {
  public:
    ChildProcess() = default;
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess() { stop(); }

    /// Errors: NotFound (no such program), Io.
    Result<Done> start(const std::vector<std::string>& arguments);
    [[nodiscard]] bool isRunning() const { return m_pid > 0; }
    /// Sends `line` and a line feed, returns the next line without its line feed. After any error
    /// the child is gone. Errors: Io (it ended; no answer in time; an answer above 16 MiB),
    /// Cancelled.
    Result<std::string> ask(const std::string& line,
                            std::chrono::milliseconds timeout,
                            const Progress& progress);
    /// Closes its input, gives it a moment to end, then kills its process group.
    void stop();

  private:
    Result<std::string> exchange(const std::string& line,
                                 std::chrono::milliseconds timeout,
                                 const Progress& progress);
    Result<Done> send(const std::string& text, std::size_t& sent);
    Result<bool> receive();

    pid_t m_pid = -1;
    int m_input = -1;   ///< we write, it reads
    int m_output = -1;  ///< it writes, we read
    std::string m_received;
};

/// Words of a command line: blanks separate, double quotes keep blanks. Errors: InvalidInput.
Result<std::vector<std::string>> splitCommand(const std::string& command);

}  // namespace groundscope
