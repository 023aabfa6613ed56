// SPDX-License-Identifier: GPL-3.0-or-later
/// What every reader of weights gives: named tensors that are views of a mapped file.
#pragma once

#include "core/base/mapped_file.h"
#include "core/base/result.h"
#include "core/base/safetensors_header.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

using TensorMap = std::map<std::string, at::Tensor>;

/// The tensors of one file. Nothing but the header was read: the values come in when they are
/// looked at.
struct TensorFile {
    std::string format;  ///< "safetensors", "pickle (zip)", "pickle (legacy)"
    TensorMap tensors;
    std::int64_t fileBytes = 0;
};

/// Reads a .safetensors, .pth, .pt or .bin file, told by its content. Errors: NotFound, Io, Format,
/// Unsupported.
Result<TensorFile> readTensorFile(const std::filesystem::path& path);

/// One tensor of such a file. Errors: also NotFound, with the keys that are there.
Result<at::Tensor> readStoredTensor(const std::filesystem::path& path, const std::string& key);

/// A view of `bytes` at `offset` (a copy where the address is not aligned, or to make clean bools).
/// The caller has checked that the elements reached by shape and strides lie inside the file.
struct TensorLayout {
    at::ScalarType dtype = at::kFloat;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;  ///< in elements
    std::uint64_t offset = 0;           ///< of the first element, in bytes of the file
};
at::Tensor viewOf(const std::shared_ptr<const MappedFile>& file, const TensorLayout& layout);

/// Reads a contiguous view of a file into memory now, not when its values are looked at. Other tensors: nothing.
void readPages(const at::Tensor& view);
/// Gives the memory of such a view back until its values are looked at again; the system may keep them in its page cache.
/// Nothing may have been written into it.
void forgetPages(const at::Tensor& view);

/// Strides of a contiguous tensor.
std::vector<std::int64_t> contiguousStrides(std::span<const std::int64_t> shape);

/// "[2, 3]"
std::string shapeText(at::IntArrayRef shape);

}  // namespace groundscope
