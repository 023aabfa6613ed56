// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/append_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace groundscope {
namespace {

void syncFolderOf(const std::filesystem::path& path) {
    const std::filesystem::path parent = path.has_parent_path() ? path.parent_path() : ".";
    const int folder = ::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

}  // namespace

Error fileError(const std::string& what, const std::filesystem::path& path, int number) {
    const ErrorCode code = number == ENOENT || number == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Io;
    return {code, what + ": " + std::generic_category().message(number) + ".", path.string()};
}

bool leadsTo(const std::filesystem::path& path, int descriptor) {
    struct stat there {};
    struct stat here {};
    return ::stat(path.c_str(), &there) == 0 && ::fstat(descriptor, &here) == 0 && there.st_dev == here.st_dev &&
           there.st_ino == here.st_ino;
}

AppendFile::AppendFile(int descriptor, std::filesystem::path path, std::int64_t size)
    : m_descriptor(descriptor), m_path(std::move(path)), m_size(size) {}

AppendFile::AppendFile(AppendFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)), m_size(other.m_size) {}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_size, other.m_size);
    return *this;
}

AppendFile::~AppendFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<AppendFile> AppendFile::create(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0)
        return fileError("The edits cannot be written here", path, errno);
    return AppendFile(descriptor, path, 0);
}

Result<std::optional<AppendFile>> AppendFile::openAlone(const std::filesystem::path& path) {
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return fileError("The edits cannot be written here", path, errno);
        AppendFile file(descriptor, path, 0);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return std::optional<AppendFile>();
        if (!leadsTo(path, descriptor))
            continue;  // its holder took it away between the two calls
        struct stat status {};
        if (::fstat(descriptor, &status) != 0)
            return fileError("The edits cannot be written here", path, errno);
        file.m_size = status.st_size;
        return std::optional<AppendFile>(std::move(file));
    }
}

Result<Done> AppendFile::append(std::string_view text) {
    const auto undone = [this](int number) {
        if (::ftruncate(m_descriptor, m_size) != 0)
            return fileError("The edits cannot be written, nor what was written of them be taken back", m_path, errno);
        return fileError("The edits cannot be written", m_path, number);
    };
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t count = ::write(m_descriptor, rest.data(), rest.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return undone(errno);
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    m_size += static_cast<std::int64_t>(text.size());
    return Done{};
}

Result<Done> AppendFile::sync() const {
    if (::fdatasync(m_descriptor) != 0)
        return fileError("The disk does not take the edits", m_path, errno);
    return Done{};
}

Result<Done> AppendFile::moveTo(const std::filesystem::path& path) {
    if (::rename(m_path.c_str(), path.c_str()) != 0)
        return fileError("The edits cannot be put in place; the old file is unchanged", path, errno);
    m_path = path;
    syncFolderOf(path);
    return Done{};
}

bool AppendFile::isInPlace() const {
    return leadsTo(m_path, m_descriptor);
}

Result<std::string> AppendFile::content() const {
    std::string text(static_cast<std::size_t>(m_size), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = ::pread(m_descriptor, text.data() + done, text.size() - done, static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fileError("The edits written so far cannot be read", m_path, count < 0 ? errno : EIO);
        done += static_cast<std::size_t>(count);
    }
    return text;
}

}  // namespace groundscope
