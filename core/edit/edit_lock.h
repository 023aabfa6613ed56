// SPDX-License-Identifier: GPL-3.0-or-later
/// EditLock: one program at a time edits a benchmark. A file that is locked, so that a crash frees it, and that names
/// who holds it. Any thread, each object by one.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace groundscope {

class EditLock {
  public:
    /// Errors: Conflict when another holds it, with host and process; NotFound, Io when the folder refuses new files.
    static Result<EditLock> take(const std::filesystem::path& path);
    /// Conflict when another holds it. Creates nothing.
    static Result<Done> check(const std::filesystem::path& path);
    EditLock(EditLock&& other) noexcept;
    EditLock& operator=(EditLock&& other) noexcept;
    /// Takes the file away.
    ~EditLock();
    /// False when somebody took the file away: it keeps nobody out any more.
    [[nodiscard]] bool isInPlace() const;

  private:
    EditLock(int descriptor, std::filesystem::path path);

    int m_descriptor = -1;
    std::filesystem::path m_path;
};

}  // namespace groundscope
