// SPDX-License-Identifier: GPL-3.0-or-later
/// The header of a safetensors file: which tensors lie where. No values are looked at.
///
/// Format: 8-byte little-endian length, that many bytes of JSON, then the values. Strict: the header is at most 100 MB
/// and fits the file, keys are unique, every range has exactly the bytes of its dtype and shape, ranges neither overlap
/// nor leave holes. Any thread. Errors name the file and the tensor.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// One tensor of a file; its values are contiguous, little-endian.
struct StoredTensor {
    std::string name;
    std::string dtype;                ///< as in the file: "F32", "BF16", …
    std::vector<std::int64_t> shape;
    std::uint64_t offset = 0;         ///< of the first value, in bytes of the file
    std::uint64_t bytes = 0;
};

/// Bytes before the header's text.
inline constexpr std::size_t kSafetensorsPrefix = 8;

/// Length of the header's text, from the file's first kSafetensorsPrefix bytes. Errors: Format when the file is too
/// short for it.
Result<std::uint64_t> safetensorsHeaderLength(std::span<const std::uint8_t> prefix,
                                              std::uint64_t fileBytes,
                                              const std::filesystem::path& path);

/// The tensors in the header's order. Errors: Format; Unsupported (a dtype of safetensorsDtypeBytes that is not known).
Result<std::vector<StoredTensor>> parseSafetensorsHeader(std::string_view header,
                                                         std::uint64_t fileBytes,
                                                         const std::filesystem::path& path);

/// Bytes of one value: F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL; nothing for another dtype.
std::optional<int> safetensorsDtypeBytes(std::string_view dtype);

/// Product of the sizes; nothing when one is negative or the product does not fit.
std::optional<std::int64_t> elementCount(std::span<const std::int64_t> shape);

/// "[2, 3]"
std::string sizesText(std::span<const std::int64_t> shape);

}  // namespace groundscope
