// SPDX-License-Identifier: GPL-3.0-or-later
/// MappedFile: the bytes of a file of any size, read in by the system where they are looked at.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace groundscope {

/// A file mapped privately: writes into it stay in memory and never reach the disk.
class MappedFile {
  public:
    /// Errors: NotFound, Io, Format (an empty file, or none).
    static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path);
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] std::string_view text() const { return {reinterpret_cast<const char*>(m_data), m_size}; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    MappedFile(std::filesystem::path path, const std::uint8_t* data, std::size_t size);

    std::filesystem::path m_path;
    const std::uint8_t* m_data;
    std::size_t m_size;
};

}  // namespace groundscope
