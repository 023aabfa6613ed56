// SPDX-License-Identifier: GPL-3.0-or-later
/// Safetensors: 8-byte little-endian header length, JSON header, raw values. Mapped, zero copy.
///
/// Strict: the header is at most 100 MB and fits the file, keys are unique, every range has exactly
/// the bytes of its dtype and shape, ranges neither overlap nor leave holes. Errors name the file
/// and the tensor.
#pragma once

#include "core/infer/tensor_file.h"

#include <map>
#include <string>

namespace groundscope {

/// Errors: Format, Unsupported (a dtype LibTorch does not have).
Result<TensorFile> readSafetensors(const std::shared_ptr<const MappedFile>& file);
/// Also NotFound, Io.
Result<TensorFile> readSafetensors(const std::filesystem::path& path);

/// Writes contiguous copies; header keys sorted, values by falling element size (aligned): same
/// input, same bytes. Errors: Io; Unsupported (dtype).
Result<Done> writeSafetensors(const std::filesystem::path& path,
                              const TensorMap& tensors,
                              const std::map<std::string, std::string>& metadata = {});

}  // namespace groundscope
