// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/tensor_file.h"

#include "core/infer/pickle.h"
#include "core/infer/safetensors.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace groundscope {

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

namespace {

using FileHandle = std::shared_ptr<const MappedFile>;

/// Ends the life of a view; it also tells views from other tensors.
void releaseView(void* handle) {
    delete static_cast<FileHandle*>(handle);
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
    const auto view = at::for_blob(address, layout.shape)
                          .strides(layout.strides)
                          .context(new FileHandle(file), &releaseView)
                          .options(options)
                          .make_tensor();
    return isBool ? view.ne(0)
                  : view;  // any other value than 0 and 1 in a bool is undefined behaviour
}

namespace {

/// Advises the system about the whole pages of a contiguous view of a mapped file. False: it does not know that advice.
bool advise(const at::Tensor& view, int advice) {
    if (!view.is_contiguous() || view.numel() == 0 || view.storage().data_ptr().get_deleter() != &releaseView)
        return true;
    static const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<std::uintptr_t>(view.data_ptr());
    const auto begin = (first + page - 1) / page * page;
    const auto end = (first + view.nbytes()) / page * page;
    return begin >= end || ::madvise(reinterpret_cast<void*>(begin), end - begin, advice) == 0;
}

}  // namespace

void readPages(const at::Tensor& view) {
#ifdef MADV_POPULATE_READ
    if (advise(view, MADV_POPULATE_READ))
        return;
#endif
    advise(view, MADV_WILLNEED);
}

void forgetPages(const at::Tensor& view) {
    advise(view, MADV_DONTNEED);
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
