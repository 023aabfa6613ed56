// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/tensor_file.h"

#include "core/infer/pickle.h"
#include "core/infer/safetensors.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
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
                     "This is not a file with content, expected a file of weights.",
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

std::vector<std::int64_t> contiguousStrides(std::span<const std::int64_t> shape) {
    std::vector<std::int64_t> strides(shape.size(), 1);
    for (std::size_t i = shape.size(); i > 1; --i)
        strides[i - 2] = strides[i - 1] * std::max<std::int64_t>(shape[i - 1], 1);
    return strides;
}

namespace {

/// Number of elements from the first to the last one that the view reaches.
std::int64_t reach(const TensorLayout& layout) {
    std::int64_t last = 0;
    for (std::size_t i = 0; i < layout.shape.size(); ++i)
        last += (layout.shape[i] - 1) * layout.strides[i];
    return last + 1;
}

}  // namespace

at::Tensor viewOf(const std::shared_ptr<const MappedFile>& file, const TensorLayout& layout) {
    const bool isBool = layout.dtype == at::kBool;
    const auto stored = isBool ? at::kByte : layout.dtype;
    const auto options = at::TensorOptions(stored);
    if (elementCount(layout.shape).value_or(0) == 0)
        return at::empty(layout.shape, at::TensorOptions(layout.dtype));
    auto* address = const_cast<std::uint8_t*>(file->bytes().data() + layout.offset);
    const auto width = c10::elementSize(stored);
    if (reinterpret_cast<std::uintptr_t>(address) % width != 0) {
        auto copy = at::empty({reach(layout)}, options);
        std::memcpy(copy.data_ptr(), address, static_cast<std::size_t>(reach(layout)) * width);
        return copy.as_strided(layout.shape, layout.strides);
    }
    const auto view = at::from_blob(
        address, layout.shape, layout.strides, [file](void*) {}, options);
    return isBool ? view.ne(0)
                  : view;  // any other value than 0 and 1 in a bool is undefined behaviour
}

std::string shapeText(at::IntArrayRef shape) {
    return sizesText(shape);
}

Result<TensorFile> readTensorFile(const std::filesystem::path& path) {
    GS_TRY(auto file, MappedFile::open(path));
    const auto bytes = file->bytes();
    if (isPickle(bytes))
        return readPickle(file);
    constexpr std::string_view kLfs = "version https://git-lfs";
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()),
                                std::min(bytes.size(), kLfs.size()));
    if (text == kLfs)
        return Error{ErrorCode::Format,
                     "This is a Git LFS pointer, not the weights; fetch them with `git lfs pull`.",
                     path.string()};
    return readSafetensors(file);
}

Result<at::Tensor> readStoredTensor(const std::filesystem::path& path, const std::string& key) {
    GS_TRY(const auto file, readTensorFile(path));
    if (const auto found = file.tensors.find(key); found != file.tensors.end())
        return found->second;
    std::string keys;
    for (const auto& [name, tensor] : file.tensors) {
        if (keys.size() > 300) {
            keys += ", …";
            break;
        }
        keys += (keys.empty() ? "" : ", ") + name;
    }
    return Error{ErrorCode::NotFound,
                 "There is no tensor \"" + key + "\" in the file; it has: " + keys + ".",
                 path.string()};
}

}  // namespace groundscope
