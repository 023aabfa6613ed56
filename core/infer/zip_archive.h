// SPDX-License-Identifier: GPL-3.0-or-later
/// The entries of a zip file that are stored without compression, as PyTorch writes them.
///
/// Reads the directory only; nothing is unpacked. Zip64 and data descriptors are understood;
/// compressed or encrypted entries and archives in several parts are refused.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>

namespace groundscope {

/// Bytes of one entry inside the file.
struct ZipEntry {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

using ZipEntries = std::map<std::string, ZipEntry>;

/// Errors: Format (damaged, an entry outside the file, a name twice), Unsupported (compressed,
/// encrypted).
Result<ZipEntries> readZipEntries(std::span<const std::uint8_t> file);

}  // namespace groundscope
