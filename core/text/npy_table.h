// SPDX-License-Identifier: GPL-3.0-or-later
/// A two-dimensional table of numbers in a NumPy file (.npy), mapped.
#pragma once

#include "core/base/mapped_file.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace groundscope {

class NpyTable {
  public:
    /// float32 or float64, little-endian, row by row. Errors: NotFound; Io; Format (damaged, not two-dimensional, another
    /// length than its shape says); Unsupported (other number types, column order).
    static Result<NpyTable> open(const std::filesystem::path& path);

    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t columns() const { return m_columns; }
    /// Row 0 … rows() - 1 as [columns] float32.
    [[nodiscard]] std::vector<float> row(std::int64_t index) const;

  private:
    std::shared_ptr<const MappedFile> m_file;
    std::size_t m_begin = 0;  // byte of the first number
    std::int64_t m_rows = 0;
    std::int64_t m_columns = 0;
    bool m_doubles = false;
};

}  // namespace groundscope
