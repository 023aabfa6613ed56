// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mapped_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace groundscope {
namespace {

Error systemError(const std::filesystem::path& path, const std::string& action) {
    const auto code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Io;
    return {code,
            "Cannot " + action + ": " + std::generic_category().message(errno) + ".",
            path.string()};
}

}  // namespace

MappedFile::MappedFile(std::filesystem::path path, const std::uint8_t* data, std::size_t size)
    : m_path(std::move(path)), m_data(data), m_size(size) {}

MappedFile::~MappedFile() {
    ::munmap(const_cast<std::uint8_t*>(m_data), m_size);
}

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::filesystem::path& path) {
    // O_NONBLOCK: opening a named pipe must not wait for a writer.
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return systemError(path, "open the file");
    struct stat status {};
    const bool known = ::fstat(handle, &status) == 0;
    if (!known || !S_ISREG(status.st_mode) || status.st_size <= 0) {
        ::close(handle);
        return Error{ErrorCode::Format,
                     "This is not a file with content.",
                     path.string()};
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    void* data =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, handle, 0);
    const auto mapError = errno;
    ::close(handle);
    if (data == MAP_FAILED) {
        errno = mapError;
        return systemError(path, "map the file into memory");
    }
    return std::shared_ptr<const MappedFile>(
        new MappedFile(path, static_cast<const std::uint8_t*>(data), size));
}

}  // namespace groundscope
