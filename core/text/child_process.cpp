// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;  // NOLINT(readability-redundant-declaration)

namespace groundscope {

namespace {

constexpr std::size_t kLongestAnswer = std::size_t{16} << 20;
constexpr int kPollMilliseconds = 50;

void closeEnd(int& descriptor) {
    if (descriptor >= 0)
        close(descriptor);
    descriptor = -1;
}

Error ioError(const std::string& what) {
    return {ErrorCode::Io, what, "chunker"};
}

/// Holds SIGPIPE back while writing to a child that may be gone, without touching the process's
/// handlers.
class PipeSignalGuard {
  public:
    PipeSignalGuard() {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    PipeSignalGuard(const PipeSignalGuard&) = delete;
    PipeSignalGuard& operator=(const PipeSignalGuard&) = delete;
    ~PipeSignalGuard() {
        const timespec now{};
        if (sigismember(&m_before, SIGPIPE) == 0)
            while (sigtimedwait(&m_pipe, nullptr, &now) > 0) {
            }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

  private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// posix_spawnp with our two pipe ends as standard input and output. 0 or an errno.
int spawn(const std::vector<std::string>& arguments, int childInput, int childOutput, pid_t& pid) {
    std::vector<char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));  // NOLINT: posix_spawnp does not write
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, childInput, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, childOutput, STDOUT_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setpgroup(&attributes, 0);  // Ctrl+C in the terminal is ours to handle
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    const int failure = posix_spawnp(&pid, argv[0], &actions, &attributes, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

}  // namespace

Result<Done> ChildProcess::start(const std::vector<std::string>& arguments) {
    stop();
    std::array<int, 2> toChild{-1, -1};
    std::array<int, 2> fromChild{-1, -1};
    if (pipe2(toChild.data(), O_CLOEXEC) != 0)
        return ioError(std::string("No pipe could be made: ") + std::strerror(errno) + ".");
    if (pipe2(fromChild.data(), O_CLOEXEC) != 0) {
        closeEnd(toChild[0]);
        closeEnd(toChild[1]);
        return ioError(std::string("No pipe could be made: ") + std::strerror(errno) + ".");
    }
    pid_t pid = -1;
    const int failure = spawn(arguments, toChild[0], fromChild[1], pid);
    closeEnd(toChild[0]);
    closeEnd(fromChild[1]);
    if (failure != 0) {
        closeEnd(toChild[1]);
        closeEnd(fromChild[0]);
        return Error{
            failure == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
            "The chunker command cannot be started: " + std::string(std::strerror(failure)) + ".",
            arguments[0]};
    }
    m_pid = pid;
    m_input = toChild[1];
    m_output = fromChild[0];
    fcntl(m_input, F_SETFL, O_NONBLOCK);
    fcntl(m_output, F_SETFL, O_NONBLOCK);
    m_received.clear();
    return Done{};
}

Result<std::string> ChildProcess::ask(const std::string& line,
                                      std::chrono::milliseconds timeout,
                                      const Progress& progress) {
    auto answer = exchange(line + '\n', timeout, progress);
    if (!answer)
        stop();
    return answer;
}

Result<std::string> ChildProcess::exchange(const std::string& line,
                                           std::chrono::milliseconds timeout,
                                           const Progress& progress) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    std::size_t sent = 0;
    while (true) {
        if (const std::size_t end = m_received.find('\n'); end != std::string::npos) {
            std::string answer = m_received.substr(0, end);
            m_received.erase(0, end + 1);
            return answer;
        }
        if (progress.stopped())
            return cancelledError();
        if (std::chrono::steady_clock::now() >= deadline)
            return ioError("The chunker gave no answer within " +
                           std::to_string(timeout.count() / 1000.0) + " s.");
        std::array<pollfd, 2> ends{pollfd{m_output, POLLIN, 0},
                                   pollfd{sent < line.size() ? m_input : -1, POLLOUT, 0}};
        poll(ends.data(), ends.size(), kPollMilliseconds);
        if (ends[1].revents != 0)
            GS_CHECK(send(line, sent));
        if (ends[0].revents != 0) {
            GS_TRY(const bool open, receive());
            if (!open)
                return ioError(
                    "The chunker ended before it answered; try its command in a terminal.");
        }
    }
}

Result<Done> ChildProcess::send(const std::string& text, std::size_t& sent) {
    const PipeSignalGuard guard;
    const ssize_t count = write(m_input, text.data() + sent, text.size() - sent);
    if (count > 0)
        sent += static_cast<std::size_t>(count);
    else if (errno != EAGAIN && errno != EINTR)
        return ioError(
            "The chunker ended while it was sent a text; try its command in a terminal.");
    return Done{};
}

/// Reads what is there; false at the end of its output.
Result<bool> ChildProcess::receive() {
    std::array<char, 65536> buffer{};
    const ssize_t count = read(m_output, buffer.data(), buffer.size());
    if (count < 0)
        return errno == EAGAIN || errno == EINTR ? Result<bool>(true) : Result<bool>(false);
    m_received.append(buffer.data(), static_cast<std::size_t>(count));
    if (m_received.size() > kLongestAnswer)
        return ioError("The chunker's answer is longer than 16 MiB.");
    return count > 0;
}

void ChildProcess::stop() {
    closeEnd(m_input);
    closeEnd(m_output);
    if (m_pid <= 0)
        return;
    for (int tries = 0; tries < 20; ++tries) {
        if (waitpid(m_pid, nullptr, WNOHANG) != 0) {
            kill(-m_pid, SIGKILL);  // whatever it started
            m_pid = -1;
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    kill(-m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

Result<std::vector<std::string>> splitCommand(const std::string& command) {
    std::vector<std::string> words;
    bool quoted = false;
    bool open = false;  // a word has begun
    for (const char c : command) {
        if (c == '"') {
            quoted = !quoted;
            if (!open)
                words.emplace_back();
            open = true;
        } else if (!quoted && (c == ' ' || c == '\t')) {
            open = false;
        } else {
            if (!open)
                words.emplace_back();
            open = true;
            words.back() += c;
        }
    }
    if (quoted)
        return Error{ErrorCode::InvalidInput,
                     "The chunker command has a double quote that is not closed.",
                     command};
    if (words.empty() || words[0].empty())
        return Error{ErrorCode::InvalidInput, "The chunker command is empty.", command};
    return words;
}

}  // namespace groundscope
