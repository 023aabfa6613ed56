// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_lock.h"

#include "core/base/files.h"
#include "core/base/utc.h"
#include "core/data/json_fields.h"
#include "core/edit/append_file.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace groundscope {
namespace {

constexpr int kTries = 5;  // a check by another program holds it for a moment
constexpr auto kBetweenTries = std::chrono::milliseconds(20);

std::string holderText() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return dumpJson({{"host", host.data()}, {"process", ::getpid()}, {"since", utcNow()}}) + "\n";
}

Error heldError(const std::filesystem::path& path) {
    std::string who = "Another program";
    const auto text = readFile(path, 4096);
    const auto json = text.has_value() ? parseJson(*text, path.string()) : Result<Json>(text.error());
    if (json.has_value()) {
        std::string host;
        std::string since;
        int process = 0;
        Fields fields(*json, {});
        fields.read("host", host);
        fields.read("process", process);
        fields.read("since", since);
        who += " (process " + std::to_string(process) + " on " + host + ", since " + since + ")";
    }
    return {ErrorCode::Conflict, who + " is editing this benchmark: close it there first.", path.string()};
}

}  // namespace

EditLock::EditLock(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) {}

EditLock::EditLock(EditLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)) {}

EditLock& EditLock::operator=(EditLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

EditLock::~EditLock() {
    if (m_descriptor < 0)
        return;
    if (isInPlace())
        ::unlink(m_path.c_str());  // before it is let go, so that nobody else's is taken away
    ::close(m_descriptor);
}

bool EditLock::isInPlace() const {
    return leadsTo(m_path, m_descriptor);
}

Result<EditLock> EditLock::take(const std::filesystem::path& path) {
    for (int tried = 0; tried < kTries;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return fileError("The edits cannot be written here", path, errno);
        // Where a file system knows no locks the file alone has to do.
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            ::close(descriptor);
            if (++tried < kTries)
                std::this_thread::sleep_for(kBetweenTries);
            continue;
        }
        if (!leadsTo(path, descriptor)) {  // its holder took it away between the two calls
            ::close(descriptor);
            continue;
        }
        EditLock lock(descriptor, path);
        const std::string text = holderText();
        if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) < 0)
            return fileError("The edits cannot be written here", path, errno);
        return lock;
    }
    return heldError(path);
}

Result<Done> EditLock::check(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return Done{};
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    if (held)
        return heldError(path);
    return Done{};
}

}  // namespace groundscope
