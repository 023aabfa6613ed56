// SPDX-License-Identifier: GPL-3.0-or-later
/// What every reader of weights gives: named tensors that are views of a mapped file.
#pragma once

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

/// A file mapped privately: writes into it stay in memory and never reach the disk.
class MappedFile {
  public:
    /// Errors: NotFound, Io, Format (an empty file).
    static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path);
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    MappedFile(std::filesystem::path path, const std::uint8_t* data, std::size_t size);

    std::filesystem::path m_path;
    const std::uint8_t* m_data;
    std::size_t m_size;
};

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

/// Strides of a contiguous tensor.
std::vector<std::int64_t> contiguousStrides(std::span<const std::int64_t> shape);

/// "[2, 3]"
std::string shapeText(at::IntArrayRef shape);

}  // namespace groundscope
