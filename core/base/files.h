// SPDX-License-Identifier: GPL-3.0-or-later
/// Whole-file reading with a size limit, crash-safe writing, content hash.
///
/// Any thread. Errors carry the path in `where`.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace groundscope {

/// Errors: NotFound; Io; Format when the file is larger than `maxBytes` (memory stays bounded).
Result<std::string> readFile(const std::filesystem::path& path, std::int64_t maxBytes = std::int64_t{1} << 30);

/// Temporary file in the same folder + fsync + rename: the old file stays whole on any failure.
Result<Done> writeFile(const std::filesystem::path& path, std::string_view content);

/// SHA-256 of the bytes, lower-case hex.
std::string sha256(std::string_view bytes);
/// SHA-256 of a file read in pieces. Errors: NotFound, Io.
Result<std::string> sha256OfFile(const std::filesystem::path& path);

}  // namespace groundscope
