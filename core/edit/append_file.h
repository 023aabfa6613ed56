// SPDX-License-Identifier: GPL-3.0-or-later
/// AppendFile: a file that only grows, by whole pieces. One thread at a time, but for sync().
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace groundscope {

class AppendFile {
  public:
    /// A new, empty file; one of that name is emptied. Errors: NotFound, Io.
    static Result<AppendFile> create(const std::filesystem::path& path);
    /// A file for this program alone, kept as it is or begun: nothing when another program holds it. Errors: NotFound, Io.
    static Result<std::optional<AppendFile>> openAlone(const std::filesystem::path& path);
    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;
    ~AppendFile();

    /// All of it, safe from the end of the program; or nothing: what was written in part is cut off again. Errors: Io.
    Result<Done> append(std::string_view text);
    /// All that was appended is on disk, safe from the end of the system. Errors: Io.
    [[nodiscard]] Result<Done> sync() const;
    /// Gives the file its final name, in place of one that has it. Errors: Io.
    Result<Done> moveTo(const std::filesystem::path& path);
    /// The name still leads to this file: nobody deleted, moved or replaced it or its folder.
    [[nodiscard]] bool isInPlace() const;
    /// Everything in it, also when its name is gone. Errors: Io.
    [[nodiscard]] Result<std::string> content() const;
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    AppendFile(int descriptor, std::filesystem::path path, std::int64_t size);

    int m_descriptor = -1;
    std::filesystem::path m_path;
    std::int64_t m_size = 0;
};

/// A failed system call as an Error: Io, or NotFound where there is no such file or folder.
Error fileError(const std::string& what, const std::filesystem::path& path, int number);

/// The descriptor's file is what the path leads to.
bool leadsTo(const std::filesystem::path& path, int descriptor);

}  // namespace groundscope
