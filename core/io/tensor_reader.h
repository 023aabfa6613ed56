// SPDX-License-Identifier: GPL-3.0-or-later
/// TensorReader: floats out of a safetensors file, piece by piece. No LibTorch, nothing is mapped.
///
/// One thread at a time. Values of F16, BF16, F32 and F64 become float.
#pragma once

#include "core/base/result.h"
#include "core/base/safetensors_header.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

class TensorReader {
  public:
    /// Reads and checks the header. Errors: NotFound, Io, Format, Unsupported.
    static Result<TensorReader> open(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::vector<StoredTensor>& tensors() const { return m_tensors; }
    /// By name; null when there is none.
    [[nodiscard]] const StoredTensor* find(const std::string& name) const;
    /// Whether its values can be read as floats.
    static bool isFloat(const StoredTensor& tensor);
    /// The values [first, first + out.size()) of a tensor of this file, in its order.
    /// Errors: InvalidInput for a range outside the tensor; Unsupported for a dtype that is no float; Io when the file
    /// became shorter.
    Result<Done> read(const StoredTensor& tensor, std::int64_t first, std::span<float> out);

  private:
    std::filesystem::path m_path;
    std::vector<StoredTensor> m_tensors;
    std::map<std::string, std::size_t> m_index;  // name -> place in m_tensors
    std::ifstream m_file;
    std::vector<char> m_raw;
};

/// IEEE half precision and bfloat16, exactly.
float floatFromHalf(std::uint16_t bits);
float floatFromBfloat16(std::uint16_t bits);

}  // namespace groundscope
